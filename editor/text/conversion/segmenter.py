"""Where the words of a Simplified text begin and end, by how often each word of a segmenter's dictionary is used.

The dictionary is that of jieba (MIT), cut down by `.ci/segmenter_words`. It decides nothing: it tells whether a rule of
a conversion breaks a word.
"""

import lzma
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from editor.data import data_dir

LONGEST = 4
"""Longer words are left out of the dictionary: they are made of shorter ones."""

_TOTAL = log(60_101_967)
"""From the sum of all frequencies of jieba 0.42.1."""
_STEP = 0.3
"""A word's letter tells how often it is used: each is e to this power times as often as the one before."""
_FIRST_LETTER = ord("A")
_UNKNOWN = " A"
"""The line of a character that begins no word."""


@dataclass(frozen=True, slots=True)
class Segmented:
    """A text in its likeliest words: where each begins and the last one ends, and how unlikely that is (in nats)."""

    borders: Sequence[int]
    cost: float

    def words(self) -> Iterator[tuple[int, int]]:
        """The words as places (start, end)."""
        return zip(self.borders, self.borders[1:], strict=False)


class Segmenter:
    """Holds for each character the words that begin with it as one line, so that it stays small. Threads may share it.

    A line has for each word a space, what follows the first character, and the letter; shorter words stand first.
    """

    def __init__(self, lines: Mapping[str, str]) -> None:
        self._lines = lines

    def segmented(self, text: str) -> Segmented:
        """The likeliest words of a text of Chinese characters; one that begins no known word is a word by itself."""
        size, lines = len(text), self._lines
        costs, ends = [0.0] * (size + 1), [0] * size
        for at in range(size - 1, -1, -1):
            line = lines.get(text[at], _UNKNOWN)
            best, end = _cost(line, 1) + costs[at + 1], at + 1
            for stop in range(at + 2, min(at + LONGEST, size) + 1):
                found = line.find(" " + text[at + 1 : stop])
                if found < 0:
                    break
                if line[found + stop - at] < "z":
                    cost = _cost(line, found + stop - at) + costs[stop]
                    if cost < best:
                        best, end = cost, stop
            costs[at], ends[at] = best, end
        borders = [0]
        while borders[-1] < size:
            borders.append(ends[borders[-1]])
        return Segmented(borders, costs[0])

    def may_cross(self, text: str, at: int) -> bool:
        """Whether any known word of this text begins before a place and ends behind it."""
        for start in range(max(0, at - LONGEST + 1), at):
            line = self._lines.get(text[start], "")
            for end in range(at + 1, min(start + LONGEST, len(text)) + 1):
                found = line.find(" " + text[start + 1 : end])
                if found < 0:
                    break
                if line[found + end - start] < "z":
                    return True
        return False


def _cost(line: str, at: int) -> float:
    return _TOTAL - _STEP * (ord(line[at]) - _FIRST_LETTER)


@lru_cache(maxsize=1)
def segmenter() -> Segmenter:
    """The segmenter with the dictionary that ships with the program, loaded at its first use."""
    packed = (data_dir("resources") / "conversion" / "words.xz").read_bytes()
    return Segmenter({line[0]: line[1:] for line in lzma.decompress(packed).decode().split("\n")})
