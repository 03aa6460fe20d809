"""How good a redline is, by word, sentence and character edges that are ICU's and not the redline's own."""

import bisect
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

Step = tuple[int, str]
"""-1 and a deleted text, 1 and an inserted one, 0 and a text that stands on both sides."""
Place = tuple[int, int, int, int]


@dataclass(frozen=True)
class Edges:
    """Where words, sentences and characters of a text begin and end."""

    words: frozenset[int]
    sentences: tuple[int, ...]
    characters: frozenset[int]


class Judge:
    """Measures redlines with the break iterators of ICU (the module `icu` of PyICU)."""

    def __init__(self, icu: Any) -> None:
        root = icu.Locale.getRoot()
        self._words = icu.BreakIterator.createWordInstance(root)
        self._sentences = icu.BreakIterator.createSentenceInstance(root)
        self._characters = icu.BreakIterator.createCharacterInstance(root)
        self._edges = lru_cache(maxsize=64)(self._read)

    def measure(self, steps: Sequence[Step], old: str, new: str) -> Counter[str]:
        """The counts that the gates are made of."""
        seen_old = "".join(text for kind, text in steps if kind <= 0)
        seen_new = "".join(text for kind, text in steps if kind >= 0)
        found = places(steps)
        counts = Counter(pairs=1, exact=int((seen_old, seen_new) == (old, new)), hunks=len(found))
        sides = (seen_old, self._edges(seen_old), 0), (seen_new, self._edges(seen_new), 2)
        for place in found:
            counts += _cuts(place, sides)
        for text, edges, side in sides:
            counts += _sentences(text, edges.sentences, [(place[side], place[side + 1]) for place in found])
        counts["cost"] = reading_cost(found)
        return counts

    def _read(self, text: str) -> Edges:
        lines = {found.end() for found in re.finditer("\n", text)}
        return Edges(
            frozenset(_bounds(self._words, text)),
            tuple(sorted({*_bounds(self._sentences, text), *lines, 0, len(text)})),
            frozenset(_bounds(self._characters, text)),
        )


def places(steps: Sequence[Step]) -> list[Place]:
    """Where each hunk begins and ends on either side."""
    found: list[Place] = []
    i = j = 0
    start: tuple[int, int] | None = None
    for kind, text in [*steps, (0, "\0")]:
        if kind == 0 and text:
            if start is not None:
                found.append((start[0], i, start[1], j))
            start = None
        elif text and start is None:
            start = i, j
        i += len(text) * (kind <= 0)
        j += len(text) * (kind >= 0)
    return found


def reading_cost(found: Sequence[Place]) -> int:
    """Ten for each hunk to be found, and one for each changed character to be read."""
    return sum(10 + place[1] - place[0] + place[3] - place[2] for place in found)


def _bounds(breaks: Any, text: str) -> list[int]:
    """Code points; ICU counts in UTF-16."""
    breaks.setText(text)
    found = [0, *breaks]
    if text.isascii() or max(text) < "\U00010000":
        return found
    place, at = {}, 0
    for number, char in enumerate(text):
        place[at] = number
        at += 1 + (char > "\uffff")
    place[at] = len(text)
    return [place[one] for one in found if one in place]


def _is_unspaced(char: str) -> bool:
    code = ord(char)
    return (
        0x3040 <= code <= 0x30FF
        or 0x3400 <= code <= 0x9FFF
        or 0xAC00 <= code <= 0xD7A3
        or code >= 0x20000
        or 0x0E00 <= code <= 0x0E7F
    )


def _cuts(place: Place, sides: Sequence[tuple[str, Edges, int]]) -> Counter[str]:
    bad: list[tuple[str, int]] = []
    graphemes = 0
    for text, edges, side in sides:
        start, end = place[side], place[side + 1]
        if end > start:
            bad += [(text, at) for at in (start, end) if at not in edges.words]
            graphemes |= any(at not in edges.characters for at in (start, end))
    numbers = any(text[at - 1].isdigit() and text[at].isdigit() for text, at in bad)
    return Counter(cut=int(bool(bad)), cut_numbers=int(numbers), cut_graphemes=int(graphemes))


def _letters(text: str) -> int:
    return sum(2 if _is_unspaced(char) else 1 for char in text if char.isalnum())


def _touched(ends: Sequence[int], spans: Sequence[tuple[int, int]]) -> set[int]:
    touched: set[int] = set()
    for start, end in spans:
        first = bisect.bisect_right(ends, start) - 1
        last = bisect.bisect_left(ends, end) - 1 if end > start else first
        touched.update(range(first, max(first, last) + 1))
    return touched


def _sentences(text: str, ends: Sequence[int], spans: Sequence[tuple[int, int]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    span_ends = [end for _, end in spans]
    for number in _touched(ends, spans):
        if not 0 <= number < len(ends) - 1:
            continue
        start, end = ends[number], ends[number + 1]
        total, hunks, changed = _letters(text[start:end]), 0, 0
        for first, last in spans[bisect.bisect_left(span_ends, start) :]:
            if first > end:
                break
            if min(end, last) > max(start, first):
                hunks += 1
                changed += _letters(text[max(start, first) : min(end, last)])
            elif start < first < end and first == last:
                hunks += 1
        if hunks and total:
            counts["sentences"] += 1
            if changed < total:
                counts["partly"] += 1
                counts["partly_hunks"] += hunks
                counts["confetti"] += hunks >= 3 and changed * 2 > total
    return counts
