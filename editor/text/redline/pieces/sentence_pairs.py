"""Which sentence of a paragraph was which in its old wording."""

from collections.abc import Callable, Iterator, Sequence

from editor.text.redline.pieces.likeness import least_paired
from editor.text.redline.pieces.matching import matches
from editor.text.redline.pieces.pairing import pair_up
from editor.text.redline.words.tokens import sentences


def sentence_pairs(old: str, new: str, wrapped: bool, key: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """The pieces that belong together, in order: sentences, or several of them; where one side is empty, none does."""
    left, right = sentences(old, wrapped), sentences(new, wrapped)
    if len(left) == len(right) == 1:
        yield old, new
    else:
        yield from in_order(left, right, key)


def in_order(left: Sequence[str], right: Sequence[str], key: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """The pieces that belong together by what `key` compares of each; joined, both sides are whole again."""
    before, after = [key(one) for one in left], [key(one) for one in right]
    i = j = 0
    for at_i, at_j in [*matches(before, after), (len(left), len(right))]:
        yield from _in_gap(left[i:at_i], before[i:at_i], right[j:at_j], after[j:at_j])
        if at_i < len(left):
            yield left[at_i], right[at_j]
        i, j = at_i + 1, at_j + 1


def _in_gap(
    left: Sequence[str], before: Sequence[str], right: Sequence[str], after: Sequence[str]
) -> Iterator[tuple[str, str]]:
    i = j = 0
    for pair in pair_up(before, after, least_paired((*before, *after))):
        yield "".join(left[i : pair.i]), ""
        yield "", "".join(right[j : pair.j])
        yield "".join(left[pair.i : pair.i_end]), "".join(right[pair.j : pair.j_end])
        i, j = pair.i_end, pair.j_end
    yield "".join(left[i:]), ""
    yield "", "".join(right[j:])
