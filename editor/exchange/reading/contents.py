"""Contents lists inside a text: which lines are one, and which later lines their entries name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from editor.exchange.blocks.incoming.draft import DraftEntry
from editor.exchange.blocks.incoming.lines import LONG, ends_sentence, headlike, item

_FEWEST = 3
_SHARE = 0.6
_FIRST_PART = 60
_BRACKETS = str.maketrans("（）［］【】｛｝", "()[][]{}")
_PAGE = re.compile(r"(?:\s*[.．…·⋯]{2,}[.．…·⋯\s]*|\t\s*)[0-9ivx]{1,4}\s*$")
_NUMBERING = re.compile(
    r"(?:第[一二三四五六七八九十百0-9]{1,5}[章節节條条部編编][、．.:：]?|[（(]?[一二三四五六七八九十]{1,3}[)）、．.]"
    r"|[0-9]{1,3}(?:\.[0-9]{1,3})*[.．、)]?|[IVX]{1,5}[.)])(?=[^0-9])"
)
_TITLES = frozenset(
    (
        *("contents", "tableofcontents", "inthispolicy", "inthisnotice", "onthispage"),
        *("目錄", "目录", "目次", "內容", "内容", "索引", "もくじ", "차례", "목차"),
        *("inhalt", "inhaltsverzeichnis", "sommaire", "tabledesmatières", "índice", "contenido", "indice", "sumário"),
        *("inhoud", "spistreści", "içindekiler", "содержание", "оглавление"),
    )
)


@dataclass(frozen=True, slots=True)
class ContentsList:
    """A contents list: its lines from `start` (its own title included) to before `stop`, and its entries.

    `matches` gives the line of the heading that an entry's line names, where there is one.
    """

    start: int
    stop: int
    entries: tuple[DraftEntry, ...]
    matches: Mapping[int, int]


def key(words: str) -> str:
    """What two lines are compared by: their words without white space, brackets made narrow, no page number."""
    return "".join(_PAGE.sub("", words).split()).translate(_BRACKETS)


def unnumbered(words_key: str) -> str:
    """A key without the number before it."""
    return _NUMBERING.sub("", words_key, count=1) if _NUMBERING.match(words_key) else words_key


def is_contents_title(line: str) -> bool:
    """Whether the line is no more than the word for a contents list."""
    return len(line) < LONG and key(line).strip(":：#*_[]()-—=").lower() in _TITLES


def matched(entries: Sequence[DraftEntry], targets: Iterable[tuple[int, str]]) -> dict[int, int]:
    """For the lines of entries, the lines of the targets (line, words) that they name, each target once, in order."""
    numbered: dict[str, list[int]] = defaultdict(list)
    bare: dict[str, list[int]] = defaultdict(list)
    for line, words in targets:
        words_key = key(words)
        numbered[words_key].append(line)
        bare[unnumbered(words_key)].append(line)
    found: dict[int, int] = {}
    taken: set[int] = set()
    last = -1
    for entry in entries:
        words_key = key(entry.words)
        places = numbered.get(words_key) or bare.get(unnumbered(words_key)) or []
        free = [line for line in places[:LONG] if line not in taken]
        if not free:
            continue
        last = next((line for line in free if line > last), free[0])
        found[entry.line] = last
        taken.add(last)
    return found


def is_contents(entries: Sequence[DraftEntry], matches: Mapping[int, int]) -> bool:
    """Whether so many entries name headings that the list can be nothing else."""
    return len(entries) >= _FEWEST and len(matches) >= max(_FEWEST - 1, _SHARE * len(entries))


def find_contents(lines: Sequence[str]) -> ContentsList | None:
    """The contents list in the first part of a plain text, if it has one."""
    shorts = [(at, line) for at, line in enumerate(lines) if line.strip() and len(line) <= LONG]
    repeated = _repeated(shorts)
    runs = _bulleted_runs(shorts, lines), _short_runs(shorts, lines, repeated)
    candidates = [entries for kind in runs for entries in kind]
    for entries in sorted(candidates, key=lambda entries: entries[0].line):
        coming_again = sum(_comes_again(entry.words, repeated) for entry in entries)
        if len(entries) < _FEWEST or coming_again < _SHARE * len(entries):
            continue
        after = entries[-1].line
        targets = ((at, line) for at, line in shorts if at > after and not _bulleted(line))
        matches = matched(entries, targets)
        if is_contents(entries, matches):
            return ContentsList(_with_title(lines, entries[0].line), after + 1, tuple(entries), matches)
    return None


def _repeated(shorts: Sequence[tuple[int, str]]) -> set[str]:
    """The keys, with and without numbers, that more than one short line has."""
    seen: set[str] = set()
    again: set[str] = set()
    for _, line in shorts:
        mark = item(line)
        words = line[mark.begins :] if mark is not None and mark.number is None else line
        for one in {key(words), unnumbered(key(words))}:
            (again if one in seen else seen).add(one)
    return again


def _bulleted_runs(shorts: Sequence[tuple[int, str]], lines: Sequence[str]) -> list[list[DraftEntry]]:
    """The lists with bullets that begin in the first part."""
    runs: list[list[DraftEntry]] = []
    previous = -2
    for rank, (at, line) in enumerate(shorts):
        mark = item(line)
        if mark is None or mark.number is not None:
            continue
        if not runs or any(one.strip() for one in lines[previous + 1 : at]) or previous < 0:
            if rank > _FIRST_PART:
                break
            runs.append([])
        runs[-1].append(DraftEntry(at, line[mark.begins :].strip()))
        previous = at
    return runs


def _short_runs(shorts: Sequence[tuple[int, str]], lines: Sequence[str], repeated: set[str]) -> list[list[DraftEntry]]:
    """The runs of short lines without bullets in the first part, from one that comes again to the last such."""
    runs: list[list[DraftEntry]] = []
    keys: set[str] = set()
    previous = -2
    for rank, (at, line) in enumerate(shorts):
        words_key = key(line)
        comes_again = _comes_again(line, repeated)
        if _bulleted(line) or not (headlike(line) or (comes_again and _titled(line))):
            continue
        parted = previous < 0 or any(one.strip() for one in lines[previous + 1 : at])
        if parted or unnumbered(words_key) in keys or not runs:
            if rank > _FIRST_PART:
                break
            if not comes_again:
                continue
            runs.append([])
            keys = set()
        runs[-1].append(DraftEntry(at, line.strip()))
        keys.add(unnumbered(words_key))
        previous = at
    return [_trimmed(run, repeated) for run in runs]


def _trimmed(run: list[DraftEntry], repeated: set[str]) -> list[DraftEntry]:
    while run and not _comes_again(run[-1].words, repeated):
        run = run[:-1]
    return run


def _titled(line: str) -> bool:
    return any(map(str.isalnum, line)) and not ends_sentence(line)


def _comes_again(words: str, repeated: set[str]) -> bool:
    words_key = key(words)
    return words_key in repeated or unnumbered(words_key) in repeated


def _bulleted(line: str) -> bool:
    mark = item(line)
    return mark is not None and mark.number is None


def _with_title(lines: Sequence[str], first: int) -> int:
    above = first - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    return above if above >= 0 and is_contents_title(lines[above]) else first
