"""Pages of a PDF as pictures, for a printer."""

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2

_POINTS = 72


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page in pixels of four bytes (red, green, blue and one unused), `stride` bytes to a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(data: bytes) -> int:
    """How many pages a PDF has."""
    document = pypdfium2.PdfDocument(data)
    try:
        return len(document)
    finally:
        document.close()


def page_pictures(data: bytes, dots: int, first: int = 1, last: int | None = None) -> Iterator[PagePicture]:
    """The pages from one number to another, so many dots to an inch; each is drawn when it is asked for."""
    document = pypdfium2.PdfDocument(data)
    try:
        for at in range(first - 1, len(document) if last is None else min(last, len(document))):
            drawn = document[at].render(scale=dots / _POINTS, rev_byteorder=True, prefer_bgrx=True)
            yield PagePicture(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))
    finally:
        document.close()
