"""Which segments of a text are which of its translation: by order, kind, length and what both state.

After Gale and Church (A Program for Aligning Sentences in Bilingual Corpora, 1993), with the logarithm of the lengths'
ratio in the place of their difference, since paragraphs vary more than sentences, and with facts and names as evidence.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from editor.recall import remembered
from editor.text.facts.statements import outermost
from editor.text.markdown.segments import Segment, SegmentKind, words_of_segment
from editor.text.redline.pieces.pairing import Pair

_SPREAD = 0.45
"""How far the logarithm of two lengths' ratio strays from its mean; 0.3 to 0.6 measured on policies in 18 languages."""
_FAR = 9.0
_WORDY = 0.2
"""How far the logarithm of two whole texts' ratio strays: de and fr +0.18, zh -0.1, tr +0.12 (18 languages)."""
_MORE = (
    (re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]"), 2.3),
    (re.compile("[\u3040-\u30ff]"), 0.7),
    (re.compile("[\uac00-\ud7a3]"), 1.1),
    (re.compile("[\u0590-\u06ff]"), 0.25),
)
"""By how much more a character of a script says than a Latin letter, measured on the same policies."""
_MISSING = 3.2
"""What it costs to leave a segment alone, beside 0 for a pair: in a policy more likely than to join two."""
_JOINED = 4.4
_APART = frozenset({SegmentKind.HEADING, SegmentKind.RULE})
"""What is nothing else in the translation and never joined."""
_JOINABLE = frozenset({SegmentKind.PLAIN, SegmentKind.QUOTE})
"""Of what two become one in a translation: items of a list and rows of a table do not."""
_STATED = 4.0
"""What a pair gains by stating the same, and loses by half by stating other things."""
_NAME = re.compile(r"(?<![\w@/.])[A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*(?![\w@])|(?<![\w@/.])[A-Z][a-z]{2,}(?![\w@])")
_BAND = 25
"""How far from the diagonal two texts are compared, beside twice the difference of their numbers of segments."""
_PLACES = 4_000_000
"""How many places a comparison looks at, at 4 µs each, before it stays nearer to the diagonal."""
_STEPS = ((0, 1), (1, 0), (1, 1), (1, 2), (2, 1))
"""How many segments of either side a step takes; the first of those that cost the same is taken."""


@dataclass(frozen=True, slots=True)
class BitextPiece:
    """What is compared of a segment: `count` is how much it states."""

    kind: SegmentKind
    level: int
    length: float
    stated: Mapping[str, int]
    count: int


def pieces(text: str, found: Sequence[Segment]) -> list[BitextPiece]:
    """The segments of a text as they are compared."""
    made = []
    for one in found:
        words = words_of_segment(text, one)
        stated = evidence(words)
        made.append(BitextPiece(one.kind, one.level, 2.0 + length(words), stated, stated.total()))
    return made


@remembered
def evidence(text: str) -> Counter[str]:
    """How often a text states each number and address, and each name that is written in Latin letters."""
    stated: Counter[str] = Counter()
    for one in outermost(text):
        stated.update([f"number {number}" for number in one.numbers] or [f"{one.fact.value} {one.value.lower()}"])
    stated.update(f"name {name}" for name in names_in(text))
    return stated


def names_in(text: str) -> list[str]:
    """The names that a text writes in Latin letters, in small letters."""
    return [name.lower() for name in _NAME.findall(text)]


def length(words: str) -> float:
    """How long words are in letters of Latin script: a Chinese character says as much as some three of them."""
    return len(words) + sum(more * len(script.findall(words)) for script, more in _MORE if not words.isascii())


def wordiness(old: Sequence[BitextPiece], new: Sequence[BitextPiece]) -> float:
    """How much longer a translation writes than its source, as the logarithm of the ratio."""
    whole = math.log(sum(one.length for one in new) / sum(one.length for one in old))
    # Where half of a translation is missing, its length says nothing of how its language writes.
    return max(-_WORDY, min(_WORDY, whole))


def align_pieces(old: Sequence[BitextPiece], new: Sequence[BitextPiece]) -> tuple[Pair, ...]:
    """The cheapest series of pairs: one to one, one to two, two to one."""
    if not old or not new:
        return ()
    n, m = len(old), len(new)
    ratio = wordiness(old, new)
    old_joined, new_joined = _joined(old), _joined(new)
    width = min(_BAND + 2 * abs(n - m), max(_BAND, m // n + 1, _PLACES // (2 * n)))
    before: list[float] = []
    above = [math.inf] * (m + 1)
    steps: list[tuple[int, bytearray]] = []
    for i in range(n + 1):
        middle = i * m // n
        first, end = max(0, middle - width), min(m, middle + width) + 1
        row, taken = [math.inf] * (m + 1), bytearray(end - first)
        for j in range(first, end):
            ways: list[tuple[float, int]] = []
            if i:
                ways.append((above[j] + alone_cost(old[i - 1]), 1))
            if j:
                ways.append((row[j - 1] + alone_cost(new[j - 1]), 0))
            if i and j:
                ways.append((above[j - 1] + pair_cost(old[i - 1], new[j - 1], ratio), 2))
                if i > 1 and (two := old_joined[i - 1]) is not None:
                    ways.append((before[j - 1] + _JOINED + pair_cost(two, new[j - 1], ratio), 4))
                if j > 1 and (two := new_joined[j - 1]) is not None:
                    ways.append((above[j - 2] + _JOINED + pair_cost(old[i - 1], two, ratio), 3))
            row[j], taken[j - first] = min(ways, default=(0.0, 0))
        steps.append((first, taken))
        before, above = above, row
    return tuple(reversed(list(_back(steps, n, m))))


def _back(steps: Sequence[tuple[int, bytearray]], i: int, j: int) -> Iterator[Pair]:
    while i or j:
        first, taken = steps[i]
        up, left = _STEPS[taken[j - first]]
        if up and left:
            yield Pair(i - up, i, j - left, j)
        i, j = i - up, j - left


def alone_cost(piece: BitextPiece) -> float:
    """What it costs to leave a segment without a counterpart."""
    return _MISSING + (1.5 if piece.kind is SegmentKind.HEADING else 0.0)


def pair_cost(old: BitextPiece, new: BitextPiece, ratio: float) -> float:
    """How unlikely it is that one segment is the translation of the other; below 0 where both state the same."""
    stray = (math.log(new.length / old.length) - ratio) / _SPREAD
    # A short segment strays more: a heading of two characters may become four words.
    stray *= min(1.0, math.sqrt(min(old.length, new.length) / 40.0) + 0.35)
    return min(_FAR, stray * stray / 2) + _kinds(old, new) + _evidence(old, new)


def _kinds(old: BitextPiece, new: BitextPiece) -> float:
    if old.kind is new.kind:
        return min(2.0, 0.7 * abs(old.level - new.level))
    if old.kind in _APART or new.kind in _APART:
        return 5.0
    return 4.0 if SegmentKind.ROW in (old.kind, new.kind) else 1.5


def _evidence(old: BitextPiece, new: BitextPiece) -> float:
    total = old.count + new.count
    if not total:
        return 0.0
    weight = min(1.0, total / 4)
    if not old.count or not new.count:
        return 0.25 * _STATED * weight
    shared = sum(min(times, new.stated.get(key, 0)) for key, times in old.stated.items())
    return weight * _STATED * (0.5 - 3.0 * shared / total)


def _joined(side: Sequence[BitextPiece]) -> list[BitextPiece | None]:
    """Each segment with the one before it as one; None where the two cannot be one."""
    joined: list[BitextPiece | None] = [None]
    for one, other in pairwise(side):
        if one.kind is not other.kind or one.kind not in _JOINABLE:
            joined.append(None)
            continue
        stated = Counter(one.stated)
        stated.update(other.stated)
        joined.append(BitextPiece(one.kind, one.level, one.length + other.length, stated, one.count + other.count))
    return joined


def by_place(pairs: Iterable[Pair]) -> tuple[dict[int, tuple[int, ...]], dict[int, tuple[int, ...]]]:
    """For each segment of either side those of the other."""
    forth: dict[int, tuple[int, ...]] = {}
    back: dict[int, tuple[int, ...]] = {}
    for pair in pairs:
        forth |= {i: tuple(range(pair.j, pair.j_end)) for i in range(pair.i, pair.i_end)}
        back |= {j: tuple(range(pair.i, pair.i_end)) for j in range(pair.j, pair.j_end)}
    return forth, back
