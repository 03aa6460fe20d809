"""Which paragraph of the new text was which of the old: kept, edited, split, joined, wrapped anew, or moved."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from editor.text.likeness import ALL_PAIRS, Pair, candidates, likeness, pair_up, word_likeness, words_of
from editor.text.matching import matches
from editor.text.word_edges import UNSPACED

PAIRED = 0.45
"""How much alike a paragraph must be to one at its place to be the same, edited."""
MOVED = 0.72
"""How much alike, in words, a paragraph must be to one at another place to be the same, moved."""
BESIDE_MOVED = 0.5
"""The same for a paragraph whose neighbour moved to beside the other."""
LEAST_MOVED = 24
"""The least weight of a moved paragraph; a Chinese character counts two."""
LEAST_SAME_MOVED = 8
"""The same for one that stands once in either text and was not edited."""
REWRAPPED = 0.8
_WRAP_WORK = 40_000_000_000


@dataclass(frozen=True, slots=True)
class Alignment:
    """Pairs in order on both sides, those in `wrapped` with other line ends; moved paragraphs, old to new place."""

    pairs: tuple[Pair, ...]
    wrapped: frozenset[Pair]
    moves: dict[int, int]

    def move_numbers(self) -> tuple[dict[int, int], dict[int, int]]:
        """The number of each paragraph's move, by old and by new place; one for neighbours that moved together."""
        old: dict[int, int] = {}
        new: dict[int, int] = {}
        number = 0
        for i, j in sorted(self.moves.items()):
            if self.moves.get(i - 1) != j - 1:
                number += 1
            old[i] = new[j] = number
        return old, new


def align(old: Sequence[str], new: Sequence[str], *, moves: bool = True) -> Alignment:
    """The alignment of paragraphs, given by what of them is compared; without `moves`, what moved is gone and new."""
    same = matches(old, new)
    free_old, free_new = [True] * len(old), [True] * len(new)
    for i, j in same:
        free_old[i] = free_new[j] = False
    searched = moves and len(same) < min(len(old), len(new))
    moved = _same_elsewhere(old, new, free_old, free_new) if searched else {}
    back = {j: i for i, j in moved.items()}
    pairs: list[Pair] = []
    wrapped: set[Pair] = set()
    i = j = 0
    for at_i, at_j in [*same, (len(old), len(new))]:
        found = _in_gap(old, new, range(i, at_i), range(j, at_j), moved, back, wrapped)
        pairs += found
        if at_i < len(old):
            pairs.append(Pair(at_i, at_i + 1, at_j, at_j + 1))
        for pair in found:
            for place in range(pair.i, pair.i_end):
                free_old[place] = False
            for place in range(pair.j, pair.j_end):
                free_new[place] = False
        i, j = at_i + 1, at_j + 1
    if moves:
        _take(moved, free_old, free_new)
        _add_edited_moves(old, new, free_old, free_new, moved)
    return Alignment(tuple(pairs), frozenset(wrapped), moved)


def visible(piece: str) -> int:
    """The weight of a piece: its characters, a Chinese one counting two."""
    return len(piece) if piece.isascii() else len(piece) + len(UNSPACED.findall(piece))


def _take(moves: dict[int, int], free_old: list[bool], free_new: list[bool]) -> None:
    for i, j in moves.items():
        free_old[i] = free_new[j] = False


def _same_elsewhere(
    old: Sequence[str], new: Sequence[str], free_old: Sequence[bool], free_new: Sequence[bool]
) -> dict[int, int]:
    in_old, in_new = Counter(old), Counter(new)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for j, piece in enumerate(new):
        if free_new[j]:
            places[piece].append(j)
    moves = {}
    for i, piece in enumerate(old):
        if not free_old[i] or not places.get(piece):
            continue
        weight = visible(piece)
        once = in_old[piece] == in_new[piece] == 1
        if weight >= LEAST_MOVED or (once and weight >= LEAST_SAME_MOVED):
            moves[i] = places[piece].pop(0)
    return moves


def _in_gap(
    old: Sequence[str],
    new: Sequence[str],
    left: range,
    right: range,
    moves: dict[int, int],
    back: dict[int, int],
    wrapped: set[Pair],
) -> list[Pair]:
    """The pairs between two paragraphs that stayed; what moved away is left out."""
    here = [i for i in left if i not in moves]
    there = [j for j in right if j not in back]
    if not here or not there:
        return []
    if len(here) == len(left) and len(there) == len(right) and _is_rewrapped(old, new, left, right):
        pair = Pair(left.start, left.stop, right.start, right.stop)
        wrapped.add(pair)
        return [pair]
    found = []
    for pair in pair_up([old[i] for i in here], [new[j] for j in there], PAIRED):
        rows, columns = here[pair.i : pair.i_end], there[pair.j : pair.j_end]
        if rows[-1] - rows[0] == len(rows) - 1 and columns[-1] - columns[0] == len(columns) - 1:
            found.append(Pair(rows[0], rows[-1] + 1, columns[0], columns[-1] + 1))
    return found


def _is_rewrapped(old: Sequence[str], new: Sequence[str], left: range, right: range) -> bool:
    few, many = sorted((len(left), len(right)))
    if many - few < 2 or many <= 1.3 * few:
        return False
    before, after = " ".join(old[left.start : left.stop]), " ".join(new[right.start : right.stop])
    return len(before) * len(after) < _WRAP_WORK and likeness(before, after, REWRAPPED) >= REWRAPPED


def _add_edited_moves(
    old: Sequence[str], new: Sequence[str], free_old: list[bool], free_new: list[bool], moves: dict[int, int]
) -> None:
    """Paragraphs that moved and were edited on the way, the surest first, and then what stands beside any moved one."""
    left = [i for i, free in enumerate(free_old) if free and visible(old[i]) >= LEAST_MOVED]
    right = [j for j, free in enumerate(free_new) if free and visible(new[j]) >= LEAST_MOVED]
    sure = []
    if left and right:
        before, after = [words_of(old[i]) for i in left], [words_of(new[j]) for j in right]
        few = len(left) * len(right) <= ALL_PAIRS
        tried = product(range(len(left)), range(len(right))) if few else candidates(before, after)
        for i, j in tried:
            score = word_likeness(before[i], after[j], MOVED)
            if score >= MOVED:
                sure.append((-score, left[i], right[j]))
    for _, i, j in sorted(sure):
        if free_old[i] and free_new[j]:
            moves[i] = j
            free_old[i] = free_new[j] = False
    beside = list(moves.items())
    while beside:
        i, j = beside.pop()
        for step in (-1, 1):
            at_i, at_j = i + step, j + step
            if not (0 <= at_i < len(old) and 0 <= at_j < len(new) and free_old[at_i] and free_new[at_j]):
                continue
            if likeness(old[at_i], new[at_j], BESIDE_MOVED) >= BESIDE_MOVED:
                moves[at_i] = at_j
                free_old[at_i] = free_new[at_j] = False
                beside.append((at_i, at_j))
