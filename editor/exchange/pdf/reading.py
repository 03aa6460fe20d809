"""Reading a PDF of ours: each paragraph that must stand there looked for among what its pages show."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from editor.exchange.pdf.printed import Printed
from editor.exchange.pdf.setting import INKS, NO_MARK, NUMBER
from editor.exchange.pdf.shown import Drawn, DrawnPage, Ink, letters_of, lines

_INKS: Mapping[str, Ink] = {
    mark: tuple(round(int(ink[at : at + 2], 16) / 255, 3) for at in (1, 3, 5)) for mark, ink in INKS.items()
}
_NEAR = 0.003


@dataclass(frozen=True, slots=True)
class Found:
    """A paragraph by its place among those that must stand there, and what of the pages it takes, from and up to."""

    which: int
    start: int
    end: int


@dataclass(slots=True)
class PdfReading:
    """Reads on from the start. `loose` are the stretches in which nothing stands that should."""

    wanted: Sequence[Printed]
    pages: Sequence[DrawnPage]
    drawn: list[Drawn] = field(init=False)
    found: list[Found] = field(default_factory=list)
    loose: list[tuple[int, int]] = field(default_factory=list)
    said_pages: dict[str, tuple[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.drawn = [one for page in self.pages for one in page.drawn]
        self._read()

    @property
    def anchor_pages(self) -> dict[str, int]:
        """On which page each section begins, as far as it was found."""
        begun = ((self.wanted[one.which].anchor, self.drawn[one.start].page) for one in self.found)
        return {anchor: page for anchor, page in begun if anchor}

    def _read(self) -> None:
        left = dict.fromkeys(range(len(self.wanted)))
        at = due = 0
        while at < len(self.drawn):
            found = next(self._looked_for(left, due, at), None)
            if found is not None:
                del left[found.which]
                self.found.append(found)
                at, due = found.end, found.which + 1
                continue
            end = at + len(next(lines(self.drawn[at:])))
            if self.loose and self.loose[-1][1] == at:
                self.loose[-1] = (self.loose[-1][0], end)
            else:
                self.loose.append((at, end))
            at = end

    def _looked_for(self, left: Mapping[int, None], due: int, at: int) -> Iterator[Found]:
        """The paragraphs that stand at a place: the one that is due first, then those behind it, then earlier ones."""
        if due in left:
            end = self._end(self.wanted[due], at)
            if end is not None:
                yield Found(due, at, end)
                return
        start = self.drawn[at].first.words.strip()[:1]
        for which in (*(one for one in left if one > due), *(one for one in left if one < due)):
            one = self.wanted[which]
            if one.page_of or (start and start not in one.words):
                continue
            end = self._end(one, at)
            # A bullet is told from others by what it stands before.
            if end is not None and (not one.is_marker or self._goes_on(left, which + 1, end)):
                yield Found(which, at, end)

    def _goes_on(self, left: Mapping[int, None], which: int, at: int) -> bool:
        return which in left and self._end(self.wanted[which], at) is not None

    def _end(self, one: Printed, at: int) -> int | None:
        """Where a paragraph that begins at a place ends; None where it does not stand there."""
        if one.page_of:
            # The space at which a line broke may be drawn before it.
            there = next((which for which in range(at, len(self.drawn)) if self.drawn[which].count), at)
            number = self.drawn[there].words.strip()
            if number.isdecimal():
                self.said_pages[one.page_of] = (int(number), there)
                return there + 1
            return None
        count, end = one.count, at
        while count > 0 and end < len(self.drawn):
            count -= self.drawn[end].count
            end += 1
        if count:
            return None
        taken = self.drawn[at:end]
        parts = list(columns(one.cells, taken)) if one.cells else [(one, taken)]
        return end if parts and all(says(cell, drawn) for cell, drawn in parts) else None


def says(one: Printed, drawn: Sequence[Drawn]) -> bool:
    """Whether this is drawn line under line, each letter where the eye expects it, and in the ink of its mark.

    A paragraph that turns its direction by controls is held by its letters alone.
    """
    if one.is_turned:
        letters, _ = letters_of(drawn)
        return sorted(letters) == sorted("".join(one.letters.said))
    at = 0
    for line in lines(drawn):
        letters, inks = letters_of(line)
        at, expected, marks = one.letters.line(at, len(letters))
        if letters != expected or not all(map(_is_inked, marks, inks)):
            return False
    return at == len(one.letters.said)


def _is_inked(mark: str, ink: Ink) -> bool:
    if mark == NUMBER:
        return True
    found = {name for name, wanted in _INKS.items() if _same_ink(wanted, ink)}
    return not found if mark == NO_MARK else mark in found


def _same_ink(one: Ink, other: Ink) -> bool:
    return len(one) == len(other) and all(abs(a - b) <= _NEAR for a, b in zip(one, other, strict=True))


def columns(cells: Sequence[Printed], drawn: Sequence[Drawn]) -> Iterator[tuple[Printed, list[Drawn]]]:
    """What of a row that goes on over pages belongs to each of its cells: on each page it is drawn cell by cell."""
    parts: list[list[Drawn]] = [[] for _ in cells]
    left = [cell.count for cell in cells]
    at, before = -1, None
    for one in drawn:
        if before is None or one.page != before.page:
            at = -1
        if at < 0 or left[at] <= 0 or _is_above(one, before):
            behind = range(at + 1, len(cells))
            begun = [which for which in behind if parts[which] and left[which] > 0]
            at = max(begun, key=lambda which: _overlap(parts[which], [one])) if begun else at + 1
            if at >= len(cells):
                return
        parts[at].append(one)
        left[at] -= one.count
        before = one
    yield from zip(cells, parts, strict=True)


def _is_above(one: Drawn, before: Drawn | None) -> bool:
    return before is not None and not one.is_flat and one.first.height > before.first.height + one.first.size


def _overlap(one: Sequence[Drawn], other: Sequence[Drawn]) -> float:
    (left, right), (start, end) = (
        (min(sign.start for one in side for sign in one.signs), max(sign.end for one in side for sign in one.signs))
        for side in (one, other)
    )
    return min(right, end) - max(left, start)
