"""A page that was saved from the web: its characters, whatever program saved it."""

import email
import email.policy
import re

from editor.exchange.decoding import check_text, decode
from editor.exchange.errors import NotUtf8

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_ARCHIVE = re.compile(rb"^[A-Za-z-]+:[^\0]{0,2000}multipart/related", re.IGNORECASE)


def page_text(data: bytes) -> str:
    """The characters of a saved page: UTF-8, what the page itself names, or the page inside a web archive (MHTML)."""
    if _ARCHIVE.match(data):
        data = _from_archive(data)
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


def _from_archive(data: bytes) -> bytes:
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                return payload
    return data
