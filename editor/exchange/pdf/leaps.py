"""The links of a PDF that lead to another place of the same file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pypdf import PdfReader

_NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Leap:
    """A link inside a file: its own height on its page, in points, and the place that it leads to.

    `page` is counted from 0, below zero where there is no such place. `named` is whether the place has a name: so the
    parts of a text have; the numbers of changes have none.
    """

    low: float
    high: float
    left: float
    right: float
    page: int
    top: float
    named: bool


def leaps_in(reader: PdfReader) -> tuple[tuple[Leap, ...], ...]:
    """The links inside a file, page by page."""
    pages = {page.indirect_reference.idnum: at for at, page in enumerate(reader.pages) if page.indirect_reference}
    names = reader.named_destinations
    return tuple(tuple(_leaps(page, pages, names)) for page in reader.pages)


def _leaps(page: Any, pages: Mapping[int, int], names: Mapping[str, Any]) -> Iterator[Leap]:
    for reference in page.get("/Annots", ()):
        given = reference.get_object()
        place = given.get("/Dest")
        action = given.get("/A")
        if place is None and action is not None and action.get_object().get("/S") == "/GoTo":
            place = action.get_object().get("/D")
        if place is None:
            continue
        place = place.get_object()
        left, low, right, high = (float(one) for one in given["/Rect"])
        named = isinstance(place, str)
        at, top = _named(names.get(str(place)), pages) if named else _explicit(place, pages)
        yield Leap(low, high, left, right, at, top, named)


def _named(place: Any, pages: Mapping[int, int]) -> tuple[int, float]:
    if place is None:
        return _NOWHERE, 0.0
    return pages.get(getattr(place.page, "idnum", _NOWHERE), _NOWHERE), float(place.top or 0.0)


def _explicit(place: Any, pages: Mapping[int, int]) -> tuple[int, float]:
    at = pages.get(getattr(place[0], "idnum", _NOWHERE), _NOWHERE)
    return at, float(place[3]) if len(place) > 3 and place[1] == "/XYZ" else 0.0
