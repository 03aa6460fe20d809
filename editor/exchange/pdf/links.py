"""Where the links of a PDF lead, out of the file and inside it, held against those of its text, in their order."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice

from editor.exchange.blocks.page_words import page_words
from editor.exchange.pdf.differences import PdfDifference, PdfFault
from editor.exchange.pdf.leaps import Leap
from editor.exchange.pdf.reading import PdfReading
from editor.exchange.pdf.setting import contents
from editor.exchange.pdf.shown import Drawn, DrawnPage
from editor.exchange.word.writer.text import WordText
from editor.text.redline.pieces.matching import matches

_NOWHERE = "–"
_ABOVE, _FARTHEST = 21.0, 70.0
"""How far above a heading the place lies to which its link leads, and how far off where pages were scaled."""
_FIRST_LINE = 24.0
"""How far below the place that a link leads to its line may stand, in points."""


def link_differences(pages: Sequence[DrawnPage], text: WordText) -> Iterator[PdfDifference]:
    """Links that lead elsewhere, or that only one of the two has; a link that goes over lines counts once."""
    drawn = [(page.number, to) for page in pages for to in page.links]
    yield from _apart(list(_links(text)), drawn)


def leap_differences(reading: PdfReading, text: WordText) -> Iterator[PdfDifference]:
    """Links to a part of the text that lead to another one, and numbers of changes that lead to another change."""
    names = {section.new: section.name or page_words(text.language).introduction for section in text.sections}
    begun = {
        (drawn.page, round(drawn.first.height)): names[one.anchor]
        for found in reading.found
        if (one := reading.wanted[found.which]).anchor and (drawn := _first_drawn(reading, found.start))
    }
    leaps = [(page.number, leap) for page in reading.pages for leap in page.leaps]
    listed = [("", names[anchor]) for anchor, _ in contents(text)]
    wanted = [*listed, *((name, names[target]) for name, target in _targets(text, names))]
    found: list[tuple[int, str]] = []
    for at, leap in leaps:
        alone, here = _numbers(reading.pages[at - 1], leap)
        there = _there(reading, leap)
        if leap.named or not (alone or here & there):
            found.append((at, begun.get(_landing(reading.pages, leap)) or _near(begun, leap) or _NOWHERE))
        elif not here & there:
            expected, led = (" ".join(sorted(one)) or _NOWHERE for one in (here, there))
            yield PdfDifference(PdfFault.LINK, "", expected, led, at)
    yield from _apart(wanted, found)


def _first_drawn(reading: PdfReading, start: int) -> Drawn | None:
    """The first that is drawn of a paragraph; a space before it may still belong to the line above."""
    return next((one for one in islice(reading.drawn, start, None) if one.count), None)


def _landing(pages: Sequence[DrawnPage], leap: Leap) -> tuple[int, int]:
    """The page and the height of the first line below the place that a link leads to."""
    if not 0 <= leap.page < len(pages):
        return 0, 0
    lines = (one.first.height for one in pages[leap.page].drawn if one.count and one.first.height <= leap.top)
    return leap.page + 1, round(max(lines, default=0.0))


def _near(begun: Mapping[tuple[int, int], str], leap: Leap) -> str:
    """The part that begins next to the place where a link leads in a file that was scaled, which no links are."""
    away = {abs(height + _ABOVE - leap.top): name for (page, height), name in begun.items() if page == leap.page + 1}
    nearest = min(away, default=_FARTHEST)
    return away[nearest] if nearest < _FARTHEST and not leap.named else ""


def _there(reading: PdfReading, leap: Leap) -> frozenset[str]:
    """The numbers on the first line below the place that a link leads to."""
    if not 0 <= leap.page < len(reading.pages):
        return frozenset()
    page = reading.pages[leap.page]
    return _figures(one for one in page.drawn if leap.top - _FIRST_LINE <= one.first.height <= leap.top)


def _numbers(page: DrawnPage, leap: Leap) -> tuple[bool, frozenset[str]]:
    """Whether a link is a number and nothing else; and that number, or those on its line."""
    line = [one for one in page.drawn if leap.low - 2 <= one.first.height <= leap.high + 2 and one.count]
    inside = [one for one in line if leap.left - 2 <= one.first.start <= leap.right]
    own = _figures(inside)
    alone = bool(own) and len(own) == len(inside)
    return alone, own if alone else _figures(line)


def _figures(drawn: Iterable[Drawn]) -> frozenset[str]:
    return frozenset(words for one in drawn if (words := one.words.strip()).isdecimal())


def _apart(wanted: Sequence[tuple[str, str]], drawn: Sequence[tuple[int, str]]) -> Iterator[PdfDifference]:
    """Where two rows of links part; one that goes over lines counts once."""
    wanted = [next(group) for _, group in groupby(wanted, key=lambda one: one[1])]
    found = [next(group) for _, group in groupby(drawn, key=lambda one: one[1])]
    i = j = 0
    same = matches([to for _, to in wanted], [to for _, to in found])
    for at_i, at_j in [*same, (len(wanted), len(found))]:
        for number in range(max(at_i - i, at_j - j)):
            section, expected = wanted[i + number] if i + number < at_i else ("", _NOWHERE)
            page, there = found[j + number] if j + number < at_j else (0, _NOWHERE)
            yield PdfDifference(PdfFault.LINK, section, expected, there, page)
        i, j = at_i + 1, at_j + 1


def _targets(text: WordText, names: Mapping[str | None, str]) -> Iterator[tuple[str, str]]:
    """The section's name and the part to which each link inside the text leads."""
    there = {section.new for section in text.sections if section.new is not None and section.changes}
    for section in text.sections:
        for piece in (piece for change in section.changes for piece in change.pieces):
            target = piece.style.href.removeprefix("#")
            if piece.text and target != piece.style.href and target in there:
                yield names[section.new], target


def _links(text: WordText) -> Iterator[tuple[str, str]]:
    """The section's name and the address of every link, those of deleted words included."""
    for section in text.sections:
        name = section.name or page_words(text.language).introduction
        for piece in (piece for change in section.changes for piece in change.pieces):
            if piece.text and piece.style.href and not piece.style.href.startswith("#"):
                yield name, piece.style.href
