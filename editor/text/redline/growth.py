"""Whether a piece of text grew into a longer one, or was cut to a shorter one: how much of the shorter stays."""

from collections.abc import Sequence

from rapidfuzz.distance import Indel

from editor.recall import counted, remembered
from editor.text.redline.likeness import WORK, bare_words
from editor.text.redline.word_edges import UNSPACED

RETAINED = 0.47
"""The share of the shorter piece that must stand in the longer one for it to be the same, grown or cut."""
RETAINED_FAR = 0.75
"""The same where the longer one is more than `FAR` times as long."""
GROWN, FAR, FARTHEST = 1.3, 6, 30
"""From how many times the length a piece is one that grew, and to how many it is looked at."""
_BREAK = 4
"""What each run of kept words gives up of its weight: single words of a language are found anywhere."""
_FEW, _LONG_RUN = 2, 12
"""Weight of what must be kept in one run, or at either end, where the shorter piece is a word or two."""


def retained(old: str, new: str) -> float:
    """The share of the shorter of two pieces of unlike length that stands in the longer one, in order and in runs.

    It is 0 where it is too little to tell them from strangers, and from `RETAINED` to 1 otherwise.
    """
    shorter, longer = sorted((old, new), key=len)
    times = len(longer) / max(1, len(shorter))
    if not GROWN <= times <= FARTHEST or len(old) * len(new) > WORK:
        return 0.0
    few, total, rare = _words(shorter)
    many, _, known = _words(longer)
    least = RETAINED if times <= FAR else RETAINED_FAR
    if not total or sum(map(_weight, rare & known)) < least * sum(map(_weight, rare)):
        return 0.0
    share = _in_runs(few, many, total)
    return share if share >= least else 0.0


def _in_runs(few: Sequence[str], many: Sequence[str], total: int) -> float:
    kept = 0
    for block in Indel.editops(few, many).as_matching_blocks():
        if block.size:
            run = sum(map(_weight, few[block.a : block.a + block.size]))
            at_an_end = block.b == 0 or block.b + block.size == len(many)
            if len(few) > _FEW or at_an_end or run >= _LONG_RUN:
                kept += max(0, run - _BREAK)
    return kept / max(1, total - _BREAK)


@remembered
def _words(piece: str) -> tuple[tuple[str, ...], int, frozenset[str]]:
    words = tuple(bare_words(piece.casefold()))
    return words, sum(map(_weight, words)), frozenset(words)


@counted(16384)
def _weight(word: str) -> int:
    return 2 * len(word) if UNSPACED.match(word) else len(word)
