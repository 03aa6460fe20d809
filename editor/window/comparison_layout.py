"""The redlines of several sections laid out as one text to read, each under its heading."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from editor.policy.section import SectionId
from editor.text.redline import Kind, Span
from editor.window.redline_marks import Change, LaidOut, Run, lay_out
from editor.window.shown_text import units

_HEADING_MARK = "# "


class Look(Enum):
    """What a paragraph is, where it is not text."""

    NOTE = auto()
    HEADING = auto()
    QUIET = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """One changed section: what stands above it in words already translated, and its redline.

    `label` stands where neither text has a heading, and is empty otherwise.
    """

    section: SectionId
    note: str
    label: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The text to show, the looks of its paragraphs by where they start, and where each section begins."""

    laid_out: LaidOut
    looks: tuple[tuple[int, Look], ...]
    sections: tuple[tuple[int, SectionId], ...]

    def section_at(self, position: int) -> SectionId | None:
        """The section that a position belongs to."""
        number = bisect_right(self.sections, position, key=lambda section: section[0]) - 1
        return self.sections[number][1] if number >= 0 else None

    def start_of(self, section: SectionId) -> int | None:
        """Where a section begins."""
        return next((start for start, one in self.sections if one == section), None)

    def change_in(self, section: SectionId) -> int:
        """The number of the first change of a section, from 1; 0 where it has none."""
        for number, change in enumerate(self.laid_out.changes, 1):
            if self.section_at(change.start) == section:
                return number
        return 0


class _Sheet:
    """Grows a page from its top."""

    def __init__(self) -> None:
        self.end = 0
        self._texts: list[str] = []
        self._runs: list[Run] = []
        self._changes: list[Change] = []
        self.looks: list[tuple[int, Look]] = []
        self.sections: list[tuple[int, SectionId]] = []

    def add(self, laid_out: LaidOut) -> None:
        by = self.end
        self._texts.append(laid_out.text)
        self._runs += [replace(run, start=run.start + by, end=run.end + by) for run in laid_out.runs]
        self._changes += [replace(one, start=one.start + by, end=one.end + by) for one in laid_out.changes]
        self.end += units(laid_out.text)

    def say(self, words: str, look: Look) -> None:
        self.looks.append((self.end, look))
        self.add(lay_out((Span(Kind.EQUAL, words),)))

    def page(self) -> Page:
        laid_out = LaidOut("".join(self._texts), tuple(self._runs), tuple(self._changes))
        return Page(laid_out, tuple(self.looks), tuple(self.sections))


def lay_out_page(parts: Sequence[Part], last: str) -> Page:
    """All parts one below the other, and at the end a quiet line of words."""
    sheet = _Sheet()
    for part in parts:
        sheet.sections.append((sheet.end, part.section))
        sheet.say(part.note + "\n", Look.NOTE)
        spans = _without_heading_mark(part.spans)
        if spans is not None:
            sheet.looks.append((sheet.end, Look.HEADING))
        elif part.label:
            sheet.say(part.label + "\n", Look.HEADING)
        sheet.add(lay_out(part.spans if spans is None else spans))
        sheet.add(lay_out((Span(Kind.EQUAL, "\n"),)))
    if last:
        sheet.say(last, Look.QUIET)
    return sheet.page()


def _without_heading_mark(spans: tuple[Span, ...]) -> tuple[Span, ...] | None:
    """The spans without the `# ` that both texts begin with (or the only one); None where it cannot be taken away."""
    count = 1 if len(spans) < 2 or spans[0].kind is Kind.EQUAL or spans[1].kind is Kind.EQUAL else 2
    heads, rest = spans[:count], spans[count:]
    alone = count == 1 and heads and heads[0].kind is not Kind.EQUAL and rest
    if alone or not heads or not all(head.text.startswith(_HEADING_MARK) for head in heads):
        return None
    cut = [Span(head.kind, head.text.removeprefix(_HEADING_MARK)) for head in heads]
    return (*(head for head in cut if head.text), *rest)
