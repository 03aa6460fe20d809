"""Where a PDF parts from what it should say: every place, with what was to be read there and what was."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate, groupby, pairwise

from editor.exchange.blocks.page_words import page_words
from editor.exchange.pdf.printed import Printed
from editor.exchange.pdf.reading import PdfReading, columns, says
from editor.exchange.pdf.setting import NO_MARK, running
from editor.exchange.pdf.shown import Drawn, DrawnPage, bare, eye_words, lines
from editor.exchange.word.writer.text import WordText
from editor.text.bidi import written_order
from editor.text.redline.pieces.matching import common, heaviest

_SHOWN = 60
_BEFORE = 20
_ALIKE = 0.5
"""What share of a paragraph's letters must stand in a stretch for it to be that paragraph, changed."""
_MOST_MISSING = 500
_DIGITS = re.compile(r"\d+")


class PdfFault(Enum):
    """What is wrong at one place of a PDF."""

    CHANGED = "changed"
    MISSING = "missing"
    ADDED = "added"
    MOVED = "moved"
    MARKED = "marked"
    COVERED = "covered"
    PAGE_MISSING = "page missing"
    PAGE_MOVED = "page moved"
    PAGE_NUMBER = "page number"
    RUNNING = "running title"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class PdfDifference:
    """A place where a PDF says something else: the section's name, what was to be read there, what was; the page.

    `page` is 0 where the file has none for it.
    """

    fault: PdfFault
    section: str
    expected: str
    found: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that says nothing that should stand there, in the order in which it is read."""

    words: str
    page: int


def text_differences(reading: PdfReading, *, leftward: bool) -> Iterator[PdfDifference]:
    """Paragraphs that are changed, missing, added or at another place, in the order of the text."""
    places = [(at, one.which) for at, one in enumerate(reading.found)]
    sizes = [reading.wanted[which].count for _, which in places]
    kept = set(heaviest(places, [(at + 1, which + 1) for at, which in places], sizes))
    ordered = [one for at, one in enumerate(reading.found) if at in kept]
    moved = [one for at, one in enumerate(reading.found) if at not in kept]
    there = {one.which for one in reading.found}
    ends = [one.end for one in ordered]
    around = [-1, *(one.which for one in ordered), len(reading.wanted)]
    gaps: list[list[Drawn]] = [[] for _ in around]
    for start, end in reading.loose:
        gaps[bisect_right(ends, start)] += reading.drawn[start:end]
    for gap, (before, after) in enumerate(pairwise(around)):
        unread = [reading.wanted[which] for which in range(before + 1, after) if which not in there]
        left = [one for one in unread if not one.page_of and not one.is_marker]
        cells = list(columns(left[0].cells, gaps[gap])) if len(left) == 1 and left[0].cells else []
        for cell, drawn in cells:
            if not says(cell, drawn):
                yield from _gap_differences([cell], _lines(drawn, leftward=leftward))
        if not cells:
            yield from _gap_differences(left, _lines(gaps[gap], leftward=leftward))
    for one in moved:
        wanted = reading.wanted[one.which]
        if not wanted.page_of and not wanted.is_marker:
            words = wanted.words[:_SHOWN]
            yield PdfDifference(PdfFault.MOVED, wanted.section, words, words, reading.drawn[one.start].page)


def _lines(drawn: Sequence[Drawn], *, leftward: bool) -> list[_Line]:
    return [_Line(written_order(eye_words(line), leftward=leftward), line[0].page) for line in lines(drawn)]


def _gap_differences(left: Sequence[Printed], shown: Sequence[_Line]) -> Iterator[PdfDifference]:
    """What became of paragraphs of which nothing was found, where these lines stand instead."""
    taken = _owners(left, shown)
    if len(left) == 1 and not taken:
        taken = dict.fromkeys(range(len(shown)), 0)
    for which, one in enumerate(left):
        mine = [line for line, owner in taken.items() if owner == which]
        yield _changed(one, [shown[line] for line in mine])
    others = [line for line in range(len(shown)) if line not in taken]
    for _, group in groupby(enumerate(others), key=lambda pair: pair[1] - pair[0]):
        added = [shown[line] for _, line in group]
        words = " ".join(one.words.strip() for one in added)
        if bare(words):
            yield PdfDifference(PdfFault.ADDED, left[0].section if left else "", "", words[:_SHOWN], added[0].page)


def _owners(left: Sequence[Printed], shown: Sequence[_Line]) -> dict[int, int]:
    """Which paragraph each line belongs to, as far as one is like it."""
    taken: dict[int, int] = {}
    starts = list(accumulate((len(bare(one.words)) for one in shown), initial=0))
    said = "".join(bare(one.words) for one in shown)
    read = 0
    for which, one in enumerate(left):
        wanted = bare(one.words)
        same = [(place, size) for _, place, size in common(wanted, said[read:])]
        if not same or sum(size for _, size in same) < _ALIKE * len(wanted):
            continue
        window = _densest(same, len(wanted))
        if sum(size for at, size in same if window[0] <= at < window[1]) < _ALIKE * len(wanted):
            continue
        first = bisect_right(starts, read + window[0]) - 1
        last = bisect_left(starts, read + window[1])
        taken.update({line: which for line in range(first, last) if line not in taken})
        read = starts[last]
    return taken


def _densest(same: Sequence[tuple[int, int]], length: int) -> tuple[int, int]:
    """The stretch of about this length that holds most of what is the same."""
    best = (-1, (0, 0))
    for at, (start, _) in enumerate(same):
        within = [(place, size) for place, size in same[at:] if place + size - start <= length * (1 + _ALIKE)]
        if within:
            held = sum(size for _, size in within)
            best = max(best, (held, (start, within[-1][0] + within[-1][1])), key=lambda one: one[0])
    return best[1]


def _changed(one: Printed, shown: Sequence[_Line]) -> PdfDifference:
    if not shown:
        return PdfDifference(PdfFault.MISSING, one.section, one.words[:_SHOWN], "")
    words = " ".join(line.words.strip() for line in shown)
    wanted, found = bare(one.words), bare(words)
    if wanted == found:
        return PdfDifference(PdfFault.MARKED, one.section, one.words[:_SHOWN], words[:_SHOWN], shown[0].page)
    same = next((at for at, pair in enumerate(zip(wanted, found, strict=False)) if pair[0] != pair[1]), None)
    same = min(len(wanted), len(found)) if same is None else same
    return PdfDifference(PdfFault.CHANGED, one.section, _cut(one.words, same), _cut(words, same), shown[0].page)


def _cut(words: str, same: int) -> str:
    """Some words from a little before the letter of that number."""
    counts = list(accumulate((len(bare(one)) for one in words), initial=0))
    start = bisect_left(counts, max(0, same - _BEFORE))
    return words[start : start + _SHOWN].strip()


def page_differences(pages: Sequence[DrawnPage], text: WordText, *, leftward: bool) -> Iterator[PdfDifference]:
    """Pages that are not there, stand at another place, or say something else beside the text."""
    for page in pages:
        if bare(page.covered):
            yield PdfDifference(PdfFault.COVERED, "", page.covered[:_SHOWN], "", page.number)
    asides = [_aside(page, leftward=leftward) for page in pages]
    counts = sorted({int(one) for aside in asides for one in _DIGITS.findall(aside)} | {len(pages)}, reverse=True)
    likely = [one for one in counts if len(pages) <= one <= len(pages) + _MOST_MISSING]
    found = [_numbers(pages, text, count, leftward=leftward) for count in likely]
    numbers, count = max(zip(found, likely, strict=True), key=lambda one: (len(set(one[0]) - {0}), -one[1]))
    for page, number, aside in zip(pages, numbers, asides, strict=True):
        if number == 0:
            wanted = " · ".join(one.words for one in _running(text, page.number, count, leftward=leftward))
            yield PdfDifference(PdfFault.RUNNING, "", wanted, aside, page.number)
    known = [one for one in numbers if one]
    for before, number in pairwise(known):
        if number < before:
            yield PdfDifference(PdfFault.PAGE_MOVED, "", _page_name(text, number, count), "", numbers.index(number) + 1)
    if 0 not in numbers:
        for one in sorted(set(range(1, count + 1)) - set(numbers)):
            yield PdfDifference(PdfFault.PAGE_MISSING, "", _page_name(text, one, count), "")


def _numbers(pages: Sequence[DrawnPage], text: WordText, count: int, *, leftward: bool) -> list[int]:
    """Which number each page bears, if there are so many; 0 where none."""
    found = []
    for page in pages:
        order = (page.number, *(one for one in range(1, count + 1) if one != page.number))
        shown = list(lines(page.aside))
        found.append(next((one for one in order if _runs(shown, text, one, count, leftward=leftward)), 0))
    return found


def _runs(shown: Sequence[Sequence[Drawn]], text: WordText, number: int, count: int, *, leftward: bool) -> bool:
    left = [one for line in shown for one in line]
    for wanted in _running(text, number, count, leftward=leftward):
        end = next((at for at, read in enumerate(accumulate(one.count for one in left), 1) if read >= wanted.count), 0)
        if not says(wanted, left[:end]):
            return False
        left = left[end:]
    return not any(one.count for one in left)


def _running(text: WordText, number: int, count: int, *, leftward: bool) -> list[Printed]:
    """What stands above and below the text of a page."""
    below = f"{running(text)} {_page_name(text, number, count)}"
    return [Printed("", ((words, NO_MARK),), leftward) for words in (text.header, below) if bare(words)]


def _page_name(text: WordText, page: int, pages: int) -> str:
    return page_words(text.language).versions.page.format(page=page, pages=pages)


def _aside(page: DrawnPage, *, leftward: bool) -> str:
    return " ".join(line.words.strip() for line in _lines(page.aside, leftward=leftward))
