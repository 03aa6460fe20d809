"""Equal pieces of two sequences, and the heaviest series of pairs."""

import random
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from editor.text.redline.pieces.matching import WORK, common, heaviest, matches

PIECES = st.lists(st.sampled_from("abcde"), max_size=30)


def check(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    found = matches(old, new)
    assert all(old[i] == new[j] for i, j in found)
    assert all(i < k and j < m for (i, j), (k, m) in pairwise(found))
    return found


def longest(old: list[str], new: list[str]) -> int:
    row = [0] * (len(new) + 1)
    for piece in old:
        before = 0
        for at, other in enumerate(new):
            before, row[at + 1] = row[at + 1], before + 1 if piece == other else max(row[at], row[at + 1])
    return row[-1]


@given(PIECES, PIECES)
def test_the_common_run_is_the_longest_there_is(old: list[str], new: list[str]) -> None:
    check(old, new)
    found = common(old, new)
    assert all(old[i : i + size] == new[j : j + size] for i, j, size in found)
    assert all(i + size <= k and j + size <= m for (i, j, size), (k, m, _) in pairwise(found))
    assert sum(size for _, _, size in found) == longest(old, new)


def test_long_sequences_have_the_longest_common_run_too() -> None:
    chance = random.Random(3)
    old = [chance.choice("abcd") for _ in range(300)]
    new = [piece for piece in old if chance.random() > 0.1] + ["e"]
    assert sum(size for _, _, size in common(old, new)) == longest(old, new)


def test_beyond_the_bound_on_work_pieces_that_stand_once_divide_the_sequences() -> None:
    side = int(WORK**0.5) + 10
    old, new = ["a", *("b", "c") * (side // 2), "d"], ["a", *("c", "b") * (side // 2), "d"]
    assert common(old, new) == [(0, 0, 1), (len(old) - 1, len(new) - 1, 1)]
    assert (side, side, 1) in common([*old[:side], "x", *old[side:]], [*new[:side], "x", *new[side:]])


def test_of_two_pieces_that_changed_places_the_longer_one_stayed() -> None:
    assert check(["x", "long piece", "y"], ["long piece", "y", "x"]) == [(1, 0), (2, 1)]
    assert check(["long piece", "x"], ["x", "long piece"]) == [(0, 1)]


@given(st.lists(st.tuples(*[st.integers(0, 6)] * 4), max_size=8))
def test_the_heaviest_series_is_a_series_and_none_is_heavier(made: list[tuple[int, int, int, int]]) -> None:
    stretches = sorted(((i, j), (i + width % 2 + 1, j + weight % 2 + 1), weight) for i, j, width, weight in made)
    starts, ends, weights = ([one[part] for one in stretches] for part in range(3))

    def follows(before: int, after: int) -> bool:
        return all(end <= start for end, start in zip(ends[before], starts[after], strict=True))

    found = heaviest(starts, ends, weights)
    assert all(follows(before, after) for before, after in pairwise(found))
    best = [0] * (len(stretches) + 1)
    for at in range(len(stretches)):
        best[at] = weights[at] + max((best[other] for other in range(at) if follows(other, at)), default=0)
    assert sum(weights[at] for at in found) == max(best)
