"""Prose whose lines were broken at other places: the lines that belong together however they are cut."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from editor.text.redline.pieces.likeness import likeness
from editor.text.redline.pieces.matching import common
from editor.text.redline.pieces.pairing import Pair
from editor.text.redline.words.tokens import BEGINS_BLOCK, paragraphs

ALIKE = 0.6
"""How much alike the words of two runs of lines are at least, whatever their line ends."""
FLOWED = 3
"""One of so many line ends within a run must have words around it that the other side has in one line."""
FLOWING, FEW = 4, 40
"""One of so many lines at least, where there are few, ends inside a sentence if some may be wrapped anew; else half."""
_GOES_ON = re.compile(r"[\w,，、’'\-–—(（]")

_BROKEN = re.compile(r"\n(?<=[^\n]{39}[\w,;’\-–—]\n)([^\W\d_])(?![\w.\-]*\s*[=:])")
"""The end of a line of some length inside a sentence, and the letter that goes on with it; a setting is no sentence."""
_WIDEST = 120
"""Characters up to which lines are those of prose that is broken to a width."""
_BROKEN_LEAST = 2
_BROKEN_SHARE = 3
"""One of so many line ends in such a text at least has a small letter behind it, and the sentence goes on."""


def unwrapped(text: str) -> list[str]:
    """The paragraphs of a text with what follows each: lines, or all that were broken to a width, as one."""
    lines = paragraphs(text)
    broken = sum(map(str.islower, _BROKEN.findall(text)))
    if broken < _BROKEN_LEAST or broken * _BROKEN_SHARE < sum(not line.endswith(("\n\n", "\n\r\n")) for line in lines):
        return lines
    sizes = [len(line.rstrip()) for line in lines]
    width = sorted(sizes)[len(sizes) * 3 // 4]
    if width > _WIDEST:
        return lines
    joined = lines[:1]
    for before, size, line in zip(lines, sizes, lines[1:], strict=False):
        if size * 2 >= width and before[size:] in ("\n", "\r\n") and not BEGINS_BLOCK.match(line):
            joined[-1] += line
        else:
            joined.append(line)
    return joined


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of one side: at which word each begins, and behind which words line ends went."""

    lines: Sequence[str]
    ends: list[int]
    words: list[str]

    @staticmethod
    def of(lines: Sequence[str]) -> "_Lines":
        words = [line.split() for line in lines]
        return _Lines(lines, [0, *accumulate(map(len, words))], [word for line in words for word in line])

    def inside(self, start: int, size: int) -> list[int]:
        """The numbers of the lines that begin within or right behind a stretch of words."""
        return list(range(bisect_left(self.ends, start), bisect_left(self.ends, start + size + 1)))


def wrapped_anew(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """The runs of lines that were wrapped anew, in order: words went over a line end that stays within the run.

    A paragraph that was split into three or more, or joined from so many, is one of these.
    """
    few, many = sorted((len(old), len(new)))
    if many < 2 or not (_flows(old) or _flows(new) or (few == 1 and many > 2)):
        return []
    left, right = _Lines.of(old), _Lines.of(new)
    runs, flowed = _runs(left, right)
    found = []
    for pair in runs:
        inner = (pair.i_end - pair.i) + (pair.j_end - pair.j) - 2
        gone = sum(pair.i < at < pair.i_end for at in flowed[0]) + sum(pair.j < at < pair.j_end for at in flowed[1])
        if gone * FLOWED >= inner > 0:
            texts = " ".join(old[pair.i : pair.i_end]), " ".join(new[pair.j : pair.j_end])
            if likeness(*texts, ALIKE) >= ALIKE:
                found.append(pair)
    return found


def _flows(lines: Sequence[str]) -> bool:
    """Whether many lines end in the middle of a sentence, as those of prose that is broken to a width do."""
    share = FLOWING if len(lines) <= FEW else 2
    return len(lines) > 1 and share * sum(bool(_GOES_ON.search(line)) for line in lines[:-1]) >= len(lines) - 1


def _runs(left: _Lines, right: _Lines) -> tuple[list[Pair], tuple[list[int], list[int]]]:
    """The stretches between line ends that both sides have at the same word, and the ends that only one side has."""
    places = {end: number for number, end in enumerate(right.ends)}
    others = set(left.ends)
    pairs = []
    only_left, only_right = [], []
    i = j = 0
    for a, b, size in common(left.words, right.words):
        for number in left.inside(a, size):
            end = left.ends[number]
            at = places.get(b + end - a)
            if at is not None and number > i and at > j:
                pairs.append(Pair(i, number, j, at))
                i, j = number, at
            elif at is None and a < end < a + size:
                only_left.append(number)
        only_right += [
            number
            for number in right.inside(b, size)
            if b < right.ends[number] < b + size and a + right.ends[number] - b not in others
        ]
    if i < len(left.lines) and j < len(right.lines):
        pairs.append(Pair(i, len(left.lines), j, len(right.lines)))
    return pairs, (only_left, only_right)
