"""Files that hold no text that can be read here, told apart by what they hold, so that a person hears what to do."""

import io
import re
import zipfile
from pathlib import PurePath

from editor.exchange.blocks.errors import (
    ArchiveFile,
    LockedFile,
    OldWordFile,
    OtherKindOfFile,
    PdfFile,
    PictureFile,
    PresentationFile,
    RtfFile,
    SpreadsheetFile,
)
from editor.exchange.blocks.incoming.broken_zip import BROKEN_ZIP
from editor.policy.limits import OWN_BYTES

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files of older office programs begin; so do those that a password locks."""
_LOCK = "EncryptedPackage".encode("utf-16-le")
_STREAMS: tuple[tuple[str, type[OtherKindOfFile]], ...] = (
    ("WordDocument", OldWordFile),
    ("Workbook", SpreadsheetFile),
    ("Book", SpreadsheetFile),
    ("PowerPoint Document", PresentationFile),
)
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM", b"RIFF")
_ARCHIVES = (b"\x1f\x8b", b"BZh", b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ", b"PK\x05\x06")
_FOLDERS: tuple[tuple[str, type[OtherKindOfFile]], ...] = (
    ("xl/", SpreadsheetFile),
    ("ppt/", PresentationFile),
)
_OPEN_KINDS: tuple[tuple[str, type[OtherKindOfFile]], ...] = (
    *(("spreadsheet", SpreadsheetFile), ("presentation", PresentationFile), ("graphics", PictureFile)),
)
_PDF = re.compile(rb"\s*%PDF-")
_OFFICE_XML = re.compile(rb"<\?mso-application|<w:wordDocument|<pkg:package|<office:document\b")
_RTF = re.compile(rb"\s*\{\\rt")
_NAMED: dict[str, type[OtherKindOfFile]] = {
    ".doc": OldWordFile,
    ".dot": OldWordFile,
    ".rtf": RtfFile,
    ".pdf": PdfFile,
    ".xls": SpreadsheetFile,
    ".xlsx": SpreadsheetFile,
    ".ods": SpreadsheetFile,
    ".ppt": PresentationFile,
    ".pptx": PresentationFile,
    ".odp": PresentationFile,
}
"""What a file is by its name, where its bytes are no text and tell nothing: damaged, or older than what is known."""


def refuse_others(data: bytes, name: str) -> None:
    """Raise what the file is, where it is none of those that can be read."""
    start = data[:1024].removeprefix(b"\xef\xbb\xbf")
    if _RTF.match(start):
        raise RtfFile(name)
    if _PDF.match(start):
        raise PdfFile(name)
    if start.lstrip().startswith(b"<?xml") and _OFFICE_XML.search(start):
        raise OtherKindOfFile(name)
    if data.startswith(_COMPOUND):
        raise _compound(data)(name)
    if data.startswith(_ARCHIVES):
        raise ArchiveFile(name)
    if data.startswith(_PICTURES) and b"\0" in data[:4096]:
        raise PictureFile(name)
    if data.startswith(b"PK\x03\x04"):
        _refuse_archive(data, name)
    elif (kind := _NAMED.get(PurePath(name).suffix.lower())) is not None and not _is_text(data):
        raise kind(name)


def _beginning(archive: zipfile.ZipFile, part: str, size: int) -> bytes:
    """The first bytes of a part, whatever it unpacks to; none where there is no such part."""
    if part not in archive.namelist():
        return b""
    with archive.open(part) as file:
        return file.read(size)


def _is_text(data: bytes) -> bool:
    try:
        return "\0" not in data.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _compound(data: bytes) -> type[OtherKindOfFile]:
    if _LOCK in data:
        return LockedFile
    return next((kind for stream, kind in _STREAMS if stream.encode("utf-16-le") in data), OldWordFile)


def _refuse_archive(data: bytes, name: str) -> None:
    """An archive that is no Word file, nor an open text; one that is damaged is left to its reader to name."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            kind = _beginning(archive, "mimetype", 100).decode("ascii", "replace")
            manifest = _beginning(archive, "META-INF/manifest.xml", OWN_BYTES)
    except (*BROKEN_ZIP, OSError, ValueError):
        return
    if b"encryption-data" in manifest:
        raise LockedFile(name)
    for word, error in _OPEN_KINDS:
        if f"opendocument.{word}" in kind:
            raise error(name)
    for folder, error in _FOLDERS:
        if any(one.startswith(folder) for one in names) and not any(one.startswith("word/") for one in names):
            raise error(name)
    is_text = "opendocument.text" in kind or any(
        one.endswith("document.xml") or one == "[Content_Types].xml" for one in names
    )
    if not is_text and PurePath(name).suffix.lower() not in (".docx", ".odt"):
        raise ArchiveFile(name)
