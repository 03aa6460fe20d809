"""Whether a piece of text grew into a longer one, or was cut to a shorter one: how much of the shorter stays."""

from collections.abc import Callable, Sequence

from rapidfuzz.distance import Indel

from editor.recall import counted
from editor.text.redline.pieces.likeness import WORK, bare_words
from editor.text.redline.words.word_edges import DENSE

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


class GrowingPiece:
    """A piece with its words, its different ones, and what of their weight must be kept at least."""

    __slots__ = ("different", "least", "size", "weight", "words")

    def __init__(self, piece: str) -> None:
        self.size = len(piece)
        self.words = bare_words(piece.casefold())
        self.different = frozenset(self.words)
        self.weight: Callable[[str], int] = len if piece.isascii() else _weight
        self.least = RETAINED * sum(map(self.weight, self.different))


def may_have_grown(old: int, new: int) -> bool:
    """Whether two pieces of these lengths can be one that grew or was cut."""
    shorter, longer = (old, new) if old < new else (new, old)
    return GROWN * shorter <= longer <= FARTHEST * shorter and shorter * longer <= WORK


def retained(old: GrowingPiece, new: GrowingPiece) -> float:
    """The share of the shorter of two pieces of unlike length that stands in the longer one, in order and in runs.

    It is 0 where it is too little to tell them from strangers, and from `RETAINED` to 1 otherwise.
    """
    few, many = (old, new) if old.size <= new.size else (new, old)
    if not few.least or sum(map(few.weight, few.different & many.different)) < few.least:
        return 0.0
    share = _in_runs(few.words, many.words, sum(map(_weight, few.words)))
    return share if share >= (RETAINED if many.size <= FAR * few.size else RETAINED_FAR) else 0.0


def _in_runs(few: Sequence[str], many: Sequence[str], total: int) -> float:
    kept = 0
    for block in Indel.editops(few, many).as_matching_blocks():
        if block.size:
            run = sum(map(_weight, few[block.a : block.a + block.size]))
            at_an_end = block.b == 0 or block.b + block.size == len(many)
            if len(few) > _FEW or at_an_end or run >= _LONG_RUN:
                kept += max(0, run - _BREAK)
    return kept / max(1, total - _BREAK)


@counted(16384)
def _weight(word: str) -> int:
    return 2 * len(word) if DENSE.match(word) else len(word)
