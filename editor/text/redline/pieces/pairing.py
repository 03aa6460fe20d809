"""Which of some pieces of text became which: one to one, split, joined, grown or cut, in order on both sides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.text.redline.pieces.growth import GrowingPiece, may_have_grown, retained
from editor.text.redline.pieces.likeness import ALL_PAIRS, like_pairs, likeness
from editor.text.redline.pieces.matching import heaviest

SURE = 0.75
"""How much alike two pieces are of which neither is looked for elsewhere."""
LESS = 1.3
"""How much longer than one piece the two are less than that it was split into or joined from."""
_SCRAP = 8
"""Characters up to which a piece is too short to be a part of another one."""
GROWN_LESS = 0.1
"""By how much a piece that grew is a less likely partner than one that is as much alike."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Old pieces and new pieces that belong together, by their places; two on one side are a split or a merge."""

    i: int
    i_end: int
    j: int
    j_end: int


def pair_up(old: Sequence[str], new: Sequence[str], least: float) -> list[Pair]:
    """Which old pieces became which new ones, in order on both sides: one to one, one to two or two to one."""
    if not old or not new:
        return []
    if len(old) == len(new) == 1:
        grown = may_have_grown(len(old[0]), len(new[0]))
        belong = likeness(old[0], new[0], least) >= least or (
            grown and retained(GrowingPiece(old[0]), GrowingPiece(new[0]))
        )
        return [Pair(0, 1, 0, 1)] if belong else []
    like = {(i, j): score for i, j, score in like_pairs(old, new, least)}
    _add_grown(like, old, new, least)
    found = [(Pair(i, i + 1, j, j + 1), score) for (i, j), score in like.items()]
    found += _splits(old, new, like, least)
    return _in_order(found, old, new, least)


def _add_grown(like: dict[tuple[int, int], float], old: Sequence[str], new: Sequence[str], least: float) -> None:
    """Adds the pairs of which one piece is the other, grown or cut, and which are less alike than that."""
    if len(old) * len(new) > ALL_PAIRS:
        return
    found = [pair for pair, score in like.items() if score >= SURE]
    sure = {i for i, _ in found}, {j for _, j in found}
    left, right = (
        [at for at in range(len(side)) if at not in known] for side, known in ((old, sure[0]), (new, sure[1]))
    )
    sizes = [(j, len(new[j])) for j in right]
    grown = [
        (i, j) for i, size in ((i, len(old[i])) for i in left) for j, other in sizes if may_have_grown(size, other)
    ]
    before = {i: GrowingPiece(old[i]) for i in {i for i, _ in grown}}
    after = {j: GrowingPiece(new[j]) for j in {j for _, j in grown}}
    for i, j in grown:
        score = least + (1 - least) * retained(before[i], after[j]) - GROWN_LESS
        if score > like.get((i, j), least):
            like[i, j] = score


def _splits(
    old: Sequence[str], new: Sequence[str], like: dict[tuple[int, int], float], least: float
) -> Iterator[tuple[Pair, float]]:
    least = max(least, 0.7)
    tried: set[Pair] = set()
    left, right = [len(piece) for piece in old], [len(piece) for piece in new]
    for (i, j), alone in like.items():
        if left[i] <= _SCRAP or right[j] <= _SCRAP:
            continue
        pairs = [(i, i + 1, at, at + 2) for at in _beside(right, j, left[i])]
        pairs += [(at, at + 2, j, j + 1) for at in _beside(left, i, right[j])]
        for ends in pairs:
            score = likeness(" ".join(old[ends[0] : ends[1]]), " ".join(new[ends[2] : ends[3]]), max(least, alone))
            pair = Pair(*ends)
            if score > max(least, alone) and pair not in tried:
                tried.add(pair)
                yield pair, score


def _beside(sizes: Sequence[int], place: int, other: int) -> Iterator[int]:
    """Where this piece and one beside it begin that are together about as long as the other one."""
    for at in (place - 1, place):
        if 0 <= at < len(sizes) - 1 and min(sizes[at], sizes[at + 1]) > _SCRAP:
            both = sizes[at] + sizes[at + 1]
            if both < LESS * other and other < LESS * both:
                yield at


def _in_order(found: list[tuple[Pair, float]], old: Sequence[str], new: Sequence[str], least: float) -> list[Pair]:
    """The heaviest series of pairs that rises on both sides without touching any piece twice."""
    found.sort(key=lambda one: (one[0].i, one[0].j, one[0].i_end, one[0].j_end))
    weights = [
        (score - least + 0.05) * _size(old[pair.i : pair.i_end], new[pair.j : pair.j_end]) for pair, score in found
    ]
    ends = [(pair.i_end, pair.j_end) for pair, _ in found]
    starts = [(pair.i, pair.j) for pair, _ in found]
    return [found[number][0] for number in heaviest(starts, ends, weights)]


def _size(old: Sequence[str], new: Sequence[str]) -> int:
    """What two pieces weigh together; of one that grew much, what grew is not worth as much as what stayed."""
    shorter, longer = sorted((sum(map(len, old)), sum(map(len, new))))
    return shorter + min(longer, 3 * shorter)
