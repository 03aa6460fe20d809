"""Equal pieces of two sequences, and the characters that stand for pieces."""

import random
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from editor.text.matching import WORK, Coder, matches

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
    assert len(check(old, new)) == longest(old, new)


def test_beyond_the_bound_on_work_pieces_that_stand_once_divide_the_sequences() -> None:
    chance = random.Random(3)
    old = [str(number) if number % 5 else "x" for number in range(2000)]
    new = [piece for piece in old if chance.random() > 0.1]
    old = ["begin", *old, "end"]
    assert len(old) * len(new) > WORK
    assert len(check(old, new)) > 0.95 * len(new)


def test_long_sequences_without_any_single_piece_have_no_match_between_their_ends() -> None:
    chance = random.Random(4)
    old, new = ([chance.choice("ab") for _ in range(600)] for _ in range(2))
    assert check(["x", *old, "y"], ["x", *new, "y"])[0] == (0, 0)
    assert check(["x", *old, "y"], ["x", *new, "y"])[-1] == (601, 601)


def test_each_piece_has_a_character_of_its_own_and_none_is_a_surrogate() -> None:
    marks = [chr(code) for code in range(0x20, 0x30000) if not 0xD800 <= code < 0xE000]
    pieces = [*(f"w{number}" for number in range(70_000)), *marks]
    codes = Coder()(pieces)
    assert len(set(codes)) == len(codes) == len(pieces)
    codes.encode("utf-8")


def test_white_space_and_punctuation_stand_for_themselves() -> None:
    assert Coder()([" ", "\n", "，", "."]) == " \n，."
