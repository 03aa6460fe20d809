"""A page that was saved from the web: its characters, whatever program saved it, and the style sheets beside it."""

import codecs
import email
import email.policy
import re
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from urllib.parse import unquote, urlsplit

import webencodings

from editor.exchange.blocks.errors import HasNul, NotUtf8, TooLarge
from editor.exchange.blocks.incoming.decoding import characters, check_text, decode
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.policy.limits import FILE_BYTES

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_ARCHIVE = re.compile(rb"^[A-Za-z-]+:[^\0]{0,2000}multipart/related", re.IGNORECASE)


_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)


def _nothing(_: str) -> str | None:
    return None


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A page, or a text copied from one. `sheet` gives a style sheet by its address, None where it was not saved.

    `address` is the one that the page's own links start from.
    """

    text: str
    address: str = ""
    sheet: Callable[[str], str | None] = _nothing


def open_page(path: Path) -> SavedPage:
    """A page from the disk, with the style sheets that lie beside it or in the same archive; also OSError."""
    return read_page(read_outside(path), path.resolve().as_uri(), _beside)


def read_page(data: bytes, address: str = "", sheet: Callable[[str], str | None] = _nothing) -> SavedPage:
    """A page that was saved, as it is or inside a web archive (MHTML), which says itself where it came from."""
    if not _ARCHIVE.match(data):
        return SavedPage(_characters(data), address, sheet)
    message = email.message_from_bytes(data, policy=email.policy.default)
    page = _page_of(message)
    sheets = {_address(part): _content(part) for part in message.walk() if part.get_content_type() == "text/css"}
    named = str(page.get_content_charset() or "")
    return SavedPage(_characters(_payload(page) or data, named), _address(page), sheets.get)


def _characters(data: bytes, named: str = "") -> str:
    """The characters of a page: of the encoding that its first bytes tell, UTF-8, or what it or its archive names."""
    if len(data) > FILE_BYTES:
        raise TooLarge(len(data), FILE_BYTES)
    if marked := _marked(data):
        return _decoded(data, marked)
    try:
        return decode(data).text
    except (NotUtf8, HasNul) as error:
        said = _CHARSET.search(data[:4096])
        label = named or (said[1].decode("ascii") if said else "")
        known = webencodings.lookup(label) if label else None
        if known is not None:
            return _decoded(data, known.codec_info.name, error)
        return check_text(characters(data)).text


def _marked(data: bytes) -> str:
    """UTF-16 and UTF-32, by the mark at their beginning or, where a page begins without one, by its first signs."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return codec
    return ""


def _decoded(data: bytes, codec: str, error: Exception | None = None) -> str:
    try:
        return check_text(data.decode(codec)).text
    except (LookupError, UnicodeDecodeError):
        raise (error or decode_error(data)) from None


def decode_error(data: bytes) -> NotUtf8:
    """What is wrong with bytes that are neither UTF-8 nor what the page says they are."""
    try:
        decode(data)
    except NotUtf8 as error:
        return error
    except HasNul:
        pass
    return NotUtf8(0, 1, None)


def _page_of(archive: "Message[str, str]") -> "Message[str, str]":
    """The first page of an archive, which is the one that was saved."""
    pages = (part for part in archive.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml"))
    return next(pages, archive)


def _address(part: "Message[str, str]") -> str:
    return str(part.get("Content-Location", "")).strip()


def _payload(part: "Message[str, str]") -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _content(part: "Message[str, str]") -> str:
    return _payload(part).decode("utf-8", "replace")


def _beside(address: str) -> str | None:
    """A style sheet that was saved with a page, or stands with it in the folder of a site."""
    parts = urlsplit(address)
    if parts.scheme != "file" or parts.netloc or not parts.path.endswith(".css"):
        return None
    # On Windows the name of a drive comes first: file:///C:/pages/site.css.
    path = Path(unquote(parts.path[1:] if parts.path[2:3] == ":" else parts.path))
    try:
        return read_outside(path).decode("utf-8", "replace")
    except (OSError, ValueError, TooLarge):
        return None
