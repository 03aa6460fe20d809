"""What Python raises for a zip that is damaged, cut short, has a password or is packed in another way."""

import zipfile
import zlib

BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError)
"""Caught together wherever a zip is unpacked; the library has no error of its own above them."""
