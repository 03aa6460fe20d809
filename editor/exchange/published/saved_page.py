"""A page that was saved from the web: its characters, whatever program saved it, and the style sheets beside it."""

import email
import email.policy
import re
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from urllib.parse import unquote, urlsplit

from editor.exchange.blocks.errors import NotUtf8, TooLarge
from editor.exchange.blocks.incoming.decoding import check_text, decode
from editor.exchange.blocks.incoming.outside_files import read_outside

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_ARCHIVE = re.compile(rb"^[A-Za-z-]+:[^\0]{0,2000}multipart/related", re.IGNORECASE)


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
    return SavedPage(_characters(_payload(page) or data), _address(page), sheets.get)


def _characters(data: bytes) -> str:
    """The characters of a page: UTF-8, or what the page itself names."""
    try:
        return decode(data).text
    except NotUtf8:
        named = _CHARSET.search(data[:4096])
        if named is None:
            raise
        try:
            return check_text(data.decode(named[1].decode("ascii"))).text
        except (LookupError, UnicodeDecodeError):
            raise decode_error(data) from None


def decode_error(data: bytes) -> NotUtf8:
    """What is wrong with bytes that are neither UTF-8 nor what the page says they are."""
    try:
        decode(data)
    except NotUtf8 as error:
        return error
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
