"""What the spans of a redline say of places: where a character stood, which change is where, what moved, and which
paragraphs or rows share characters."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from editor.exchange.blocks.changes.block_changes import Told, change_at
from editor.exchange.blocks.changes.parted_blocks import Pair
from editor.text.redline.changes import CHANGED, Change, Moved
from editor.text.redline.spans import Span, SpanKind

_NEAR = 12
"""How far from the words of a block the marks stand that make it a heading, an item or a quotation, in characters."""
Unit = tuple[str, int, int]
"""A paragraph, or a row of a table: its section, the number of its block, and its row."""


def told_places(spans: Sequence[Span], listed: Sequence[tuple[int, Change]]) -> Told:
    """Where the equal characters of one redline stood, and the numbers of its changes by place."""
    stood: dict[int, int] = {}
    numbers: tuple[dict[int, int], dict[int, int]] = ({}, {})
    same: tuple[set[int], set[int]] = (set(), set())
    of = {at: number for number, change in listed for at in range(change.first, change.end)}
    i = j = 0
    for at, span in enumerate(spans):
        before, after = len(span.old_text), len(span.new_text)
        if span.kind is SpanKind.EQUAL:
            stood.update(zip(range(j, j + after), range(i, i + before), strict=True))
        elif span.kind is SpanKind.DELETED:
            numbers[0].update(dict.fromkeys(range(i, i + before), of[at]))
        elif span.kind is SpanKind.INSERTED:
            numbers[1].update(dict.fromkeys(range(j, j + after), of[at]))
        else:
            same[0].update(range(i, i + before))
            same[1].update(range(j, j + after))
        i, j = i + before, j + after
    return Told(stood, numbers, same)


def stood_elsewhere(moved: Moved, old: Sequence[Span], new: Sequence[Span]) -> dict[int, int]:
    """Where the characters of a passage that moved stood."""
    places: list[list[int]] = []
    for spans, kind in ((old, SpanKind.DELETED), (new, SpanKind.INSERTED)):
        at = 0
        found: list[int] = []
        for span in spans:
            size = len(span.old_text if kind is SpanKind.DELETED else span.new_text)
            if span.kind is kind and span.move == moved.number:
                found += range(at, at + size)
            at += size
        places.append(found)
    stood = told_places(moved.spans, _unnumbered(moved.spans)).stood
    return {places[1][j]: places[0][i] for j, i in stood.items()}


def moving_places(spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The side, 0 or 1, and the place of every character that moved."""
    ends = [0, 0]
    for span in spans:
        sizes = len(span.old_text), len(span.new_text)
        for side, size in enumerate(sizes):
            if span.move is not None:
                yield from ((side, place) for place in range(ends[side], ends[side] + size))
            ends[side] += size


def moving_units(spans: Sequence[Span], units: tuple[dict[int, Unit], dict[int, Unit]]) -> Iterator[tuple[int, Unit]]:
    """The paragraphs and rows of either side most of whose characters moved; a sentence that moved takes none along."""
    moving = Counter((side, units[side][place]) for side, place in moving_places(spans) if place in units[side])
    sizes = [Counter(known.values()) for known in units]
    return (unit for unit, count in moving.items() if 2 * count > sizes[unit[0]][unit[1]])


def _unnumbered(spans: Sequence[Span]) -> list[tuple[int, Change]]:
    return [(0, Change(at, at + 1, "", "", 0, 0, None, None)) for at, span in enumerate(spans) if span.kind in CHANGED]


def change_of_block(told: Told, old: Sequence[int], new: Sequence[int], *, ends: bool = False) -> int:
    """The number of the change that stands before or behind the words of a block, where its marks are, or 0; where it
    `ends` otherwise, only behind."""
    sides = [[place for place in places if place >= 0] for places in (old, new)]
    if not all(sides):
        return 0
    before = [range(side[0] - 1, side[0] - 1 - _NEAR, -1) for side in sides]
    after = [range(side[-1] + 1, side[-1] + 1 + _NEAR) for side in sides]
    return (0 if ends else change_at(told, *before)) or change_at(told, *after)


def votes(stood: Mapping[int, int], old: Mapping[int, Unit], new: Mapping[int, Unit]) -> Counter[tuple[Unit, Unit]]:
    """How many characters of each pair of paragraphs or rows are the same."""
    return Counter((old[stood[place]], unit) for place, unit in new.items() if stood.get(place, -1) in old)


def by_blocks(counted: Mapping[tuple[Unit, Unit], int]) -> Counter[Pair]:
    """How many characters of each pair of blocks are the same."""
    alike: Counter[Pair] = Counter()
    for (u, v), count in counted.items():
        alike[u[1], v[1]] += count
    return alike
