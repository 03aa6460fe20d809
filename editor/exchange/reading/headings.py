"""Which lines of a plain text are headings, and what speaks for each."""

import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from editor.exchange.blocks.incoming.draft import Evidence
from editor.exchange.blocks.incoming.lines import (
    LONG,
    bulleted,
    columns,
    continues,
    ends_sentence,
    headlike,
    item,
    leads_in,
)
from editor.exchange.reading.numbering import Number, number

_UNDERLINE = re.compile(r"\s*(={3,}|-{3,}|~{3,}|_{3,}|\*{3,}|—{2,}|＝{2,})\s*")
_FEW_UNLISTED = 3
_MOST_ALONE = 60
_ENOUGH_ALONE = frozenset({Evidence.ARTICLE, Evidence.UNDERLINED})
_ADDRESS = re.compile(r"@|://|www\.")


@dataclass(frozen=True, slots=True)
class FoundHeading:
    """A line that is a heading, its level, the evidence, and whether a line of dashes stands under it."""

    line: int
    level: int
    evidence: Evidence
    underlined: bool = False


@dataclass(frozen=True, slots=True)
class HeadedPage:
    """A plain text as the search for headings sees it: its lines, those set aside, and how it is wrapped.

    `filled` are the lines to look at, in order: not blank and not set aside. `spaced` says that blank lines part its
    paragraphs.
    """

    lines: Sequence[str]
    filled: Sequence[int]
    width: int | None
    spaced: bool

    def before(self, rank: int) -> int | None:
        """The line before the one of this rank."""
        return self.filled[rank - 1] if rank > 0 else None

    def after(self, rank: int) -> int | None:
        """The line after the one of this rank."""
        return self.filled[rank + 1] if rank + 1 < len(self.filled) else None

    def runs_on(self, rank: int) -> bool:
        """Whether the line of this rank is broken off and goes on in the next line."""
        line, after = self.filled[rank], self.after(rank)
        if self.width is None or after != line + 1:
            return False
        return continues(self.lines[line], self.lines[after], self.width)


@dataclass(frozen=True, slots=True)
class _Candidate:
    rank: int
    family: str
    evidence: Evidence


def find_headings(page: HeadedPage, listed: Mapping[int, int]) -> list[FoundHeading]:
    """The headings in the order of their lines; `listed` gives a level to lines that a contents list names."""
    numbers = [number(page.lines[line]) if len(page.lines[line]) <= LONG else None for line in page.filled]
    candidates = [*_underlined(page), *_numbered(page, numbers, listed), *_capitals(page)]
    candidates.sort(key=lambda candidate: candidate.rank)
    strong = _levels(page, candidates, numbers, listed)
    alone = _standing_alone(page, strong)
    sections = sum(found.level == 1 for found in strong.values())
    few = not strong or len(alone) <= max(_FEW_UNLISTED, sections // 3)
    for line in alone:
        strong[line] = FoundHeading(line, 1 if few else 2, Evidence.STANDS_ALONE)
    return [strong[line] for line in sorted(strong)]


def underline(line: str) -> bool:
    """Whether the line is nothing but a rule, as is drawn under a heading."""
    return len(line) <= LONG and _UNDERLINE.fullmatch(line) is not None


def _underlined(page: HeadedPage) -> list[_Candidate]:
    found = []
    for rank, line in enumerate(page.filled):
        after = page.after(rank)
        if after != line + 1 or not underline(page.lines[after]) or not headlike(page.lines[line]):
            continue
        above = page.before(rank)
        if above == line - 1 and above is not None and not ends_sentence(page.lines[above]):
            continue
        rule = page.lines[after].strip()
        if 2 * columns(rule) >= columns(page.lines[line].strip()) and not bulleted(page.lines[line]):
            found.append(_Candidate(rank, "under " + rule[0], Evidence.UNDERLINED))
    return found


def _numbered(page: HeadedPage, numbers: Sequence[Number | None], listed: Mapping[int, int]) -> list[_Candidate]:
    """Short numbered lines with text between one and the next of their family; items of a list have none."""
    found = []
    last: dict[str, int] = {}
    for rank, line in enumerate(page.filled):
        counted = numbers[rank]
        if counted is None or not headlike(page.lines[line]) or page.runs_on(rank):
            continue
        neighbours = (numbers[one] for one in (rank - 1, rank + 1) if 0 <= one < len(numbers))
        crowded = any(one is not None and one.family == counted.family for one in neighbours)
        if counted.value is not None and counted.value <= last.get(counted.family, -1) and line not in listed:
            continue
        if crowded and line not in listed:
            continue
        if counted.value is not None:
            last[counted.family] = counted.value
        found.append(_Candidate(rank, counted.family, counted.evidence))
    return found


def _capitals(page: HeadedPage) -> list[_Candidate]:
    found = []
    for rank, line in enumerate(page.filled):
        words = page.lines[line].strip()
        if len(words) <= LONG and words.isupper() and headlike(words) and not page.runs_on(rank):
            capitals, letters = sum(map(str.isupper, words)), sum(map(str.isalpha, words))
            neighbours = (page.before(rank), page.after(rank))
            shouted = any(one is not None and abs(one - line) == 1 and page.lines[one].isupper() for one in neighbours)
            marked = item(words) is not None or number(words) is not None
            if capitals >= 4 and 2 * capitals > letters and not shouted and not marked:
                found.append(_Candidate(rank, "capitals", Evidence.CAPITALS))
    return found


def _levels(
    page: HeadedPage, candidates: Sequence[_Candidate], numbers: Sequence[Number | None], listed: Mapping[int, int]
) -> dict[int, FoundHeading]:
    """The candidates that hold, by line: families ranked as they first come; what a contents list names ranks first."""
    counts = Counter(candidate.family for candidate in candidates)
    ranking: dict[str, int] = {}
    for rank, line in enumerate(page.filled):
        counted = numbers[rank]
        if line in listed and counted is not None:
            ranking.setdefault(counted.family, listed[line])
    deepest = 1 if listed else 0
    found = {line: FoundHeading(line, level, Evidence.CONTENTS) for line, level in listed.items()}
    for candidate in candidates:
        line = page.filled[candidate.rank]
        if line in found:
            underlined = candidate.evidence is Evidence.UNDERLINED or found[line].underlined
            found[line] = FoundHeading(line, found[line].level, found[line].evidence, underlined)
            continue
        if counts[candidate.family] < 2 and candidate.evidence not in _ENOUGH_ALONE:
            continue
        if candidate.family not in ranking:
            deepest = min(deepest + 1, 6)
            ranking[candidate.family] = deepest
        underlined = candidate.evidence is Evidence.UNDERLINED
        found[line] = FoundHeading(line, ranking[candidate.family], candidate.evidence, underlined)
    return found


def _standing_alone(page: HeadedPage, strong: Mapping[int, FoundHeading]) -> list[int]:
    """Short lines that stand alone: what is before has ended, and text or a list follows."""
    found: list[int] = []
    accepted = set(strong)
    accepted.update(line + 1 for line, one in strong.items() if one.underlined)
    for rank, line in enumerate(page.filled):
        if line in accepted or not _may_stand_alone(page, rank):
            continue
        before = page.before(rank)
        set_off = before is None or before in accepted or before < line - 1
        if not set_off and (page.spaced or not _has_ended(page.lines[line - 1])):
            continue
        if not _led_in(page, before, line, accepted) and _text_follows(page, rank, accepted):
            found.append(line)
            accepted.add(line)
    return found


def _led_in(page: HeadedPage, before: int | None, line: int, accepted: Container[int]) -> bool:
    """Whether the line before ends with a colon and nothing that was set aside stands between."""
    if before is None or before in accepted or not leads_in(page.lines[before]):
        return False
    return not any(page.lines[between].strip() for between in range(before + 1, line))


def _may_stand_alone(page: HeadedPage, rank: int) -> bool:
    words = page.lines[page.filled[rank]].strip()
    if (
        len(words) > LONG
        or not headlike(words)
        or columns(words) > _MOST_ALONE
        or words[0].islower()
        or words[0] in "{<|"
    ):
        return False
    if item(words) is not None or _ADDRESS.search(words) or page.runs_on(rank):
        return False
    asks = words[-1] in "?？"
    after = page.after(rank)
    return not (asks or page.spaced) or not asks or after is None or after > page.filled[rank] + 1


def _has_ended(line: str) -> bool:
    return item(line) is not None or ends_sentence(line)


def _text_follows(page: HeadedPage, rank: int, accepted: Container[int]) -> bool:
    after = page.after(rank)
    if after is None:
        return False
    if after in accepted or bulleted(page.lines[after]):
        return True
    text, words = page.lines[after], page.lines[page.filled[rank]].strip()
    if len(text) > LONG:
        return True
    return ends_sentence(text) or leads_in(text) or columns(text.strip()) > max(30, 1.5 * columns(words))
