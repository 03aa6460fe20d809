"""Paragraphs that were split or joined: one block of one text that became several blocks of the other."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from editor.exchange.blocks.blocks import Run
from editor.exchange.blocks.changes.placed_blocks import PlacedBlock, Words

Pair = tuple[int, int]


def parts(
    pair: Pair,
    side: int,
    blocks: Sequence[PlacedBlock],
    alike: Mapping[Pair, int],
    may: Callable[[int], bool],
) -> tuple[int, ...]:
    """The blocks of one side (0 old, 1 new) that are parts of the other block of a pair.

    These are its own block, and those beside it of which most characters stood, or stand, in that other block. `may`
    says whether one is free to be a part.
    """
    found = [pair[side]]
    for step, end in ((-1, -1), (1, len(blocks))):
        at = pair[side] + step
        while at != end and may(at) and _is_part((at, pair[1]) if side == 0 else (pair[0], at), blocks[at], alike):
            found.append(at)
            at += step
    return tuple(sorted(found))


def cut(whole: Words, pieces: Sequence[Words], of: Callable[[int], int]) -> Iterator[Words]:
    """A text cut behind the last character that stands in each of its pieces; `of` gives the place there of a place."""
    at = {of(place): number for number, place in enumerate(whole.places) if place >= 0}
    ends = [0]
    for piece in pieces[:-1]:
        found = [at[place] + 1 for place in piece.places if place in at]
        ends.append(max([ends[-1], *found]))
    for start, end in pairwise([*ends, len(whole.places)]):
        yield Words(_runs(whole.runs, start, end), whole.places[start:end])


def _is_part(pair: Pair, block: PlacedBlock, alike: Mapping[Pair, int]) -> bool:
    return alike.get(pair, 0) * 2 > sum(place >= 0 for place in block.places)


def _runs(runs: Sequence[Run], start: int, end: int) -> tuple[Run, ...]:
    found: list[Run] = []
    at = 0
    for run in runs:
        text = run.text[max(0, start - at) : max(0, end - at)]
        if text:
            found.append(Run(text, run.style))
        at += len(run.text)
    return tuple(found)
