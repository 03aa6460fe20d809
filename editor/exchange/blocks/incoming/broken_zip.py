"""Zip archives that may be damaged, cut short, have a password or be packed in another way."""

import io
import zipfile
import zlib

BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError)
"""Caught together wherever a zip is unpacked; the library has no error of its own above them."""


def names_in(data: bytes) -> frozenset[str]:
    """The names of the parts of an archive; none where it is no archive, or its list cannot be read."""
    if not data.startswith(b"PK\x03\x04"):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return frozenset(archive.namelist())
    except (*BROKEN_ZIP, OSError, ValueError):
        return frozenset()
