"""A translation memory: what was translated before, found again exactly or nearly, with its figures as they are now."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import regex
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from editor.text.redline.pieces.likeness import words_of
from editor.text.translation.fact_places import UNKNOWN, FactSide, fact_places, put_in

LEAST = 0.6
"""How much alike a segment must be to be offered; below it a translator is quicker alone."""
MOST = 9
"""How many matches are offered, the best first: as many as have a key."""
LONGEST = 4_000
"""Characters beyond which a segment is only looked for as it is."""
_EDITS = 63
"""The most words that may differ: up to as many a comparison goes bit by bit in one word of the processor. In a long
segment that is still more than a translator would take over."""
_FIRST_MARK = 0xE000
_NUMBER = regex.compile(r"\p{Nd}+(?:[.,:/\-]\p{Nd}+)*")


@dataclass(frozen=True, slots=True)
class MemoryOrigin:
    """Where a pair comes from: a section of this policy and the day of the version, or a file."""

    section: str = ""
    day: date | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class MemoryPair:
    """A segment and its translation."""

    source: str
    target: str
    origin: MemoryOrigin


@dataclass(frozen=True, slots=True)
class Match:
    """A pair that is like what is to be translated, from 0 to 100.

    100 is the very segment, 99 one that differs in figures only. `target` is its translation with the figures of now,
    and `adapted` how many were put in.
    """

    pair: MemoryPair
    percent: int
    target: str
    adapted: int


class Memory:
    """Pairs in one direction between two languages, the source's first. Making it takes time; looking up takes
    milliseconds.
    """

    def __init__(self, pairs: Iterable[MemoryPair], languages: tuple[str, str] = UNKNOWN) -> None:
        self.languages = languages
        self._marks: dict[str, str] = {}
        found: dict[tuple[str, str], MemoryPair] = {}
        for pair in pairs:
            source, target = " ".join(pair.source.split()), " ".join(pair.target.split())
            if source and target and (source, target) not in found:
                found[source, target] = pair
        self._pairs = list(found.values())
        self._exact: dict[str, list[int]] = {}
        for number, (source, _) in enumerate(found):
            self._exact.setdefault(source, []).append(number)
        # A word, or a Chinese character, becomes one character: what is compared are short strings. They are sorted by
        # length, since what is much shorter or longer than a segment cannot be like it.
        keyed = sorted((len(key), number, key) for number, key in enumerate(self._key(source) for source, _ in found))
        self._lengths = [length for length, _, _ in keyed]
        self._numbers = [number for _, number, _ in keyed]
        self._keys = [key for _, _, key in keyed]

    @property
    def pairs(self) -> tuple[MemoryPair, ...]:
        """Every pair, in the order in which they were given."""
        return tuple(self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def look_up(self, source: str, most: int = MOST, least: float = LEAST) -> tuple[Match, ...]:
        """The pairs that are most like a segment, the best first, and of pairs as good the first that was given."""
        wanted = " ".join(source.split())
        if not wanted:
            return ()
        scores = dict.fromkeys(self._exact.get(wanted, ()), 100)
        if len(wanted) <= LONGEST:
            for number, score in self._near(wanted, least, 4 * most):
                # What differs in figures only is below what is the same.
                scores.setdefault(number, 99 if score == 1.0 else min(98, int(100 * score)))
        best = sorted(scores, key=lambda number: (-scores[number], number))
        matches: dict[str, Match] = {}
        for number in best:
            made = _match(self._pairs[number], wanted, scores[number], self.languages)
            matches.setdefault(made.target, made)
            if len(matches) == most:
                break
        return tuple(matches.values())

    def _near(self, wanted: str, least: float, most: int) -> Iterator[tuple[int, float]]:
        key = self._key(wanted, new=False)
        if not key:
            return
        edits = min(_EDITS, int((1 - least) * len(key) / least))
        start = bisect_left(self._lengths, len(key) - edits)
        end = bisect_right(self._lengths, len(key) + edits)
        near = process.extract(key, self._keys[start:end], scorer=Levenshtein.distance, score_cutoff=edits, limit=most)
        for _, distance, place in near:
            score = 1 - distance / max(len(key), self._lengths[start + place])
            if score >= least:
                yield self._numbers[start + place], score

    def _key(self, source: str, *, new: bool = True) -> str:
        marks = []
        for word in words_of(_NUMBER.sub("0", source.lower())):
            mark = self._marks.get(word)
            if mark is None:
                mark = chr(_FIRST_MARK + len(self._marks)) if new else "\0"
                if new:
                    self._marks[word] = mark
            marks.append(mark)
        return "".join(marks)


def _match(pair: MemoryPair, wanted: str, percent: int, languages: tuple[str, str]) -> Match:
    target, adapted = adapt(pair.source, wanted, pair.target, languages)
    return Match(pair, percent, target, adapted)


def adapt(source: str, wanted: str, target: str, languages: tuple[str, str] = UNKNOWN) -> tuple[str, int]:
    """A translation with the figures, addresses and facts of another source in the place of its own, and how many.

    Only what certainly took the place of something of its sort is put in, all of it or nothing.
    """
    first, second = languages
    places = fact_places(FactSide(source, first), FactSide(wanted, first), FactSide(target, second))
    if not all(place.instead for place in places):
        return target, 0
    return put_in(target, places), len(places)
