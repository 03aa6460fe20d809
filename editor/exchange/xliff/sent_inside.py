"""The file that a program was given, where it keeps it inside of its own: Trados Studio does so for small ones."""

import base64
import io
import zipfile

from editor.exchange.blocks.incoming.broken_zip import BROKEN_ZIP
from editor.exchange.blocks.incoming.xml_files import Element, descendants
from editor.policy.limits import XLIFF_BYTES


def sent_inside(file: Element) -> bytes | None:
    """The XLIFF that a file was made from; None where none is inside, or none that can be read."""
    for inside in descendants(file, "internal-file"):
        if inside.get("form") != "base64":
            continue
        try:
            data = base64.b64decode("".join((inside.text or "").split()), validate=True)
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                (entry,) = archive.infolist()
                found = b"" if entry.file_size > XLIFF_BYTES else archive.read(entry)
        except (*BROKEN_ZIP, ValueError):
            continue
        if b"<xliff" in found[:2000]:
            return found
    return None
