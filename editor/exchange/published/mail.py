"""Addresses of mail that a page keeps from machines, as its readers see them."""

from editor.exchange.markup.tree import Tag

_PLACE = "/cdn-cgi/l/email-protection"
_RANGES = ((0x2B, 0x3A), (0x40, 0x5A), (0x61, 0x7A))
"""The signs that TYPO3 moves in a circle, each range by itself."""


def shown_address(tag: Tag) -> str | None:
    """The address that stands in an element for those who run its script; None where it is no such element."""
    code = tag.attributes.get("data-cfemail")
    return None if code is None else _opened(code)


def target(tag: Tag) -> str:
    """Where a link leads."""
    given = tag.attributes.get("href", "")
    place, _, code = given.partition("#")
    if place.endswith(_PLACE):
        inner = (one.attributes.get("data-cfemail", "") for one in tag.walk())
        address = _opened(code or next((one for one in inner if one), ""))
        return given if address is None else f"mailto:{address}"
    token, vector = tag.attributes.get("data-mailto-token"), tag.attributes.get("data-mailto-vector", "")
    if token and vector.removeprefix("-").isdecimal() and len(vector) < 4:
        return "".join(_moved(one, -int(vector)) for one in token)
    return given


def _opened(code: str) -> str | None:
    """An address in hexadecimal digits, each byte crossed with the first one, as Cloudflare writes it."""
    try:
        first, *others = bytes.fromhex(code)
        return bytes(one ^ first for one in others).decode()
    except ValueError:
        return None


def _moved(sign: str, step: int) -> str:
    for low, high in _RANGES:
        if low <= ord(sign) <= high:
            return chr(low + (ord(sign) - low + step) % (high - low + 1))
    return sign
