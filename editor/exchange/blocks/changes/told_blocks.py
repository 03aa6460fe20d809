"""The spans of a redline told of blocks: which block or row became which, and which only moved, by their characters."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from editor.exchange.blocks.blocks import Block, Form, text_of
from editor.exchange.blocks.changes.block_changes import (
    NOWHERE,
    BlockChange,
    Fate,
    Piece,
    Row,
    Told,
    changed_pieces,
    one_sided,
)
from editor.exchange.blocks.changes.mark_changes import block_marks
from editor.exchange.blocks.changes.parted_blocks import Pair, cut, parts
from editor.exchange.blocks.changes.placed_blocks import Words, placed_blocks
from editor.exchange.blocks.changes.told_places import (
    Unit,
    by_blocks,
    change_of_block,
    moving_units,
    stood_elsewhere,
    told_places,
    votes,
)
from editor.exchange.blocks.page import PageSection
from editor.text.redline.changes import Change, Counts, Moved, changes, counts, moved_passages, stayed
from editor.text.redline.kinds.clause_numbers import StayedReference
from editor.text.redline.pieces.matching import heaviest, matches
from editor.text.redline.section_redline import SectionSpans
from editor.text.redline.spans import SpanKind
from editor.text.redline.switches import Switches
from editor.text.redline.words.vocabulary import UNKNOWN, Vocabulary

_SHORT = 60
"""Up to here a block that became a wholly different one is shown as one block."""
_NO_WORDS = Words((), ())
_TEXTS = (Form.PARAGRAPH, Form.HEADING)


@dataclass(frozen=True, slots=True)
class ToldChanges:
    """The changes of one section by their numbers in the whole redline, and what they come to.

    `stayed` are the references in its new text that did not follow the clause that they name.
    """

    changes: tuple[tuple[int, Change], ...]
    counts: Counts
    stayed: tuple[StayedReference, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldBlocks:
    """The blocks of every new section and of every old one that is gone from its place, by ids; the changes of every
    redline by its number, and of those sections that are gone by the old id."""

    came: Mapping[str, tuple[BlockChange, ...]]
    left: Mapping[str, tuple[BlockChange, ...]]
    changes: Mapping[int | None, ToldChanges]
    gone: Mapping[str, ToldChanges]


def told_of_blocks(
    found: Sequence[SectionSpans],
    old: Sequence[PageSection],
    new: Sequence[PageSection],
    switches: Switches,
    known: Vocabulary = UNKNOWN,
) -> ToldBlocks:
    """What the redlines of the sections, all of one comparison, say of their blocks."""
    moves = moved_passages([one.spans for one in found], switches)
    told: dict[int | None, ToldChanges] = {}
    number = 0
    behind = stayed([one.spans for one in found], moves, known)
    for at, one in enumerate(found):
        listed = changes(one.spans, moves, known)
        left = tuple(reference for reference in behind if reference.text == at)
        told[at] = ToldChanges(tuple(enumerate(listed, number + 1)), counts(one.spans, listed, moves), left)
        number += len(listed)
    teller = _Teller(found, moves, told, _Side(old), _Side(new))
    return ToldBlocks(
        {one.id: teller.came(one.id) for one in new},
        {one.id: teller.left(one.id) for one in old},
        told,
        {one.old: told[at] for at, one in enumerate(found) if one.new is None and one.old is not None},
    )


class _Side:
    """The blocks of one text."""

    def __init__(self, sections: Sequence[PageSection]) -> None:
        self.blocks = {one.id: placed_blocks(one) for one in sections}
        self.has_heading = {one.id for one in sections if one.heading is not None}

    def units(self, section: str) -> dict[int, Unit]:
        """The paragraph or row of every place of a section."""
        return {
            place: (section, at, number)
            for at, block in enumerate(self.blocks.get(section, ()))
            for number, row in enumerate(block.rows)
            for cell in row
            for place in cell.places
            if place >= 0
        }

    def row(self, unit: Unit) -> tuple[Words, ...]:
        return self.blocks[unit[0]][unit[1]].rows[unit[2]]


class _Teller:
    """Tells of the blocks of one comparison."""

    def __init__(
        self,
        found: Sequence[SectionSpans],
        moves: Mapping[int, Moved],
        told: Mapping[int | None, ToldChanges],
        old: _Side,
        new: _Side,
    ) -> None:
        self._old, self._new = old, new
        self._came = {one.new: (at, one) for at, one in enumerate(found) if one.new is not None}
        self._left = {one.old: (at, one) for at, one in enumerate(found) if one.old is not None}
        self._told = [told_places(one.spans, told[at].changes) for at, one in enumerate(found)]
        self._votes: dict[int, Counter[tuple[Unit, Unit]]] = {}
        units = [(old.units(one.old or ""), new.units(one.new or "")) for one in found]
        for at, stood in enumerate(self._told):
            self._votes[at] = votes(stood.stood, units[at][0], units[at][1])
        self._moving = {
            unit for one, known in zip(found, units, strict=True) for unit in moving_units(one.spans, known)
        }
        self._alike = [by_blocks(self._votes[at]) for at in range(len(found))]
        self._pairs = {at: self._paired(at, one) for at, one in enumerate(found)}
        self._to: dict[Unit, tuple[Unit, Told]] = {}
        self._from: dict[Unit, Told] = {}
        number = max(moves, default=0)
        for at, one in enumerate(found):
            if one.moved:
                number += 1
                self._move_section(at, one, number)
        for moved in moves.values():
            self._move(moved, found, told, units)
        for moved in moves.values():
            self._move_sentence(moved, found)

    def _move_section(self, at: int, one: SectionSpans, number: int) -> None:
        """All that stayed in a section that moved moved with it."""
        stood = self._told[at]
        told = replace(stood, move=number)
        for i, j in self._pairs[at]:
            for before, after in self._row_pairs(at, one, i, j):
                if before is not None and after is not None:
                    self._to[one.new or "", j, after] = (one.old or "", i, before), told
                    self._from[one.old or "", i, before] = told

    def _move(
        self,
        moved: Moved,
        found: Sequence[SectionSpans],
        told: Mapping[int | None, ToldChanges],
        units: Sequence[tuple[dict[int, Unit], dict[int, Unit]]],
    ) -> None:
        sides = found[moved.from_text].spans, found[moved.to_text].spans
        listed = (*told[moved.from_text].changes, *told[moved.to_text].changes)
        here = next((n for n, one in listed if one.move == moved.number and not one.has_left), 0)
        stood = stood_elsewhere(moved, *sides)
        known = Told(stood, move=moved.number, number=here)
        counted = votes(stood, units[moved.from_text][0], units[moved.to_text][1])
        for (before, after), _ in sorted(counted.items(), key=lambda one: (-one[1], one[0])):
            whole = (0, before) in self._moving and (1, after) in self._moving
            if whole and before not in self._from and after not in self._to:
                self._to[after] = before, known
                self._from[before] = known

    def _move_sentence(self, moved: Moved, found: Sequence[SectionSpans]) -> None:
        """Which characters left, and came, where they are shown in a paragraph that did not move along."""
        left, came = moved.from_text, moved.to_text
        stood = stood_elsewhere(moved, found[left].spans, found[came].spans)
        for at, side, places in ((left, 0, stood.values()), (came, 1, stood.keys())):
            moving = [*self._told[at].moving]
            moving[side] = {**moving[side], **dict.fromkeys(places, moved.number)}
            self._told[at] = replace(self._told[at], moving=(moving[0], moving[1]))

    def came(self, section: str) -> tuple[BlockChange, ...]:
        """The blocks of a new section, those that are gone where they stood."""
        if section not in self._came:
            return tuple(self._one(None, (section, at)) for at in range(len(self._new.blocks[section])))
        at, one = self._came[section]
        if one.moved or one.old is None:
            return tuple(self._one(None, (section, j)) for j in range(len(self._new.blocks[section])))
        return tuple(self._in_order(at, one))

    def left(self, section: str) -> tuple[BlockChange, ...]:
        """The blocks of an old section at the place where it stood."""
        return tuple(self._one((section, i), None) for i in range(len(self._old.blocks[section])))

    def _in_order(self, at: int, one: SectionSpans) -> Iterator[BlockChange]:
        old, new = one.old or "", one.new or ""
        ends = len(self._old.blocks[old]), len(self._new.blocks[new])
        i = j = 0
        for pair in [*self._pairs[at], ends]:
            before, after = ((pair[0],), (pair[1],)) if pair == ends else self._parts(at, one, pair)
            yield from (self._one((old, gone), None) for gone in range(i, before[0]))
            yield from (self._one(None, (new, came)) for came in range(j, after[0]))
            if len(before) > 1 or len(after) > 1:
                yield from self._parted(at, one, before, after)
            elif pair != ends:
                yield self._kept(at, one, *pair)
            i, j = before[-1] + 1, after[-1] + 1

    def _parts(self, at: int, one: SectionSpans, pair: Pair) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The old and the new blocks of a pair: more than one of one side where a paragraph was split or joined."""
        sides = self._old.blocks[one.old or ""], self._new.blocks[one.new or ""]
        found = []
        for side in (0, 1):
            taken = {pair[side] for pair in self._pairs[at]}
            other = sides[1 - side][pair[1 - side]].block

            def may(number: int, side: int = side, taken: set[int] = taken, other: Block = other) -> bool:
                forms = {other.form, sides[side][number].block.form}
                section = (one.old, one.new)[side]
                return number not in taken and forms <= set(_TEXTS) and not self._moves(side, section, number)

            found.append(parts(pair, side, sides[side], self._alike[at], may))
        return (found[0], found[1]) if len(found[1]) == 1 or len(found[0]) == 1 else ((pair[0],), (pair[1],))

    def _parted(self, at: int, one: SectionSpans, before: Sequence[int], after: Sequence[int]) -> Iterator[BlockChange]:
        """A paragraph that was split, or paragraphs that were joined; the last one keeps its end."""
        old, new = (
            [side.blocks[name or ""][n] for n in numbers]
            for side, name, numbers in ((self._old, one.old, before), (self._new, one.new, after))
        )
        told = self._told[at]
        words = [[block.rows[0][0] for block in side] for side in (old, new)]
        if len(old) == 1:
            back = {place: number for number, place in told.stood.items()}
            words[0] = list(cut(words[0][0], words[1], lambda place: back.get(place, -1)))
        else:
            words[1] = list(cut(words[1][0], words[0], lambda place: told.stood.get(place, -1)))
        last = len(words[0]) - 1
        for number, (left, right) in enumerate(zip(*words, strict=True)):
            rows = (Row(Fate.KEPT, (changed_pieces(left, right, told),)),)
            change = change_of_block(told, left.places, right.places, ends=number < last)
            if number < last:
                gone, came = (None, new[number].block) if len(old) == 1 else (old[number].block, None)
                yield BlockChange(gone, came, rows, change=change, is_part=True)
            else:
                blocks = old[-1].block, new[-1].block
                yield BlockChange(*blocks, rows, change=change if block_marks(*blocks) else 0)

    def _one(self, old: tuple[str, int] | None, new: tuple[str, int] | None) -> BlockChange:
        """A block that is gone or new, moved or not."""
        side, place = (self._old, old) if old is not None else (self._new, new)
        assert place is not None
        block = side.blocks[place[0]][place[1]]
        make = self._gone_row if old is not None else self._new_row
        rows = [make((*place, number)) for number in range(len(block.rows))]
        known = [move for _, move in rows if move is not None]
        shown = tuple(row for row, _ in rows)
        move = known[0] if known else None
        before, after = (block.block, None) if old is not None else (None, block.block)
        return BlockChange(before, after, shown, move)

    def _gone_row(self, unit: Unit) -> tuple[Row, int | None]:
        at = self._left.get(unit[0])
        moved = self._from.get(unit)
        # The changes of a section that moved are told where it came to.
        numbers = self._told[at[0]].changes[0] if at is not None and (moved is None or moved.number) else {}
        moving = NOWHERE if at is None else self._told[at[0]].moving[0]
        move = None if moved is None else moved.move
        cells = (one_sided(SpanKind.DELETED, cell, numbers, move, moving) for cell in self._old.row(unit))
        return Row(Fate.GONE, tuple(cells)), move

    def _new_row(self, unit: Unit) -> tuple[Row, int | None]:
        at = self._came.get(unit[0])
        numbers, moving = (
            (NOWHERE, NOWHERE) if at is None else (self._told[at[0]].changes[1], self._told[at[0]].moving[1])
        )
        if unit in self._to:
            before, told = self._to[unit]
            told = replace(told, moving=(NOWHERE, moving))
            return Row(Fate.NEW, _cells(self._old.row(before), self._new.row(unit), told)), told.move
        cells = (one_sided(SpanKind.INSERTED, cell, numbers, None, moving) for cell in self._new.row(unit))
        return Row(Fate.NEW, tuple(cells)), None

    def _kept(self, at: int, one: SectionSpans, i: int, j: int) -> BlockChange:
        old, new = (one.old or "", i), (one.new or "", j)
        rows = []
        for before, after in self._row_pairs(at, one, i, j):
            if before is None and after is not None:
                rows.append(self._new_row((*new, after))[0])
            elif after is None and before is not None:
                rows.append(self._gone_row((*old, before))[0])
            elif before is not None and after is not None:
                words = self._old.row((*old, before)), self._new.row((*new, after))
                rows.append(Row(Fate.KEPT, _cells(*words, self._told[at])))
        blocks = self._old.blocks[old[0]][i], self._new.blocks[new[0]][j]
        differ = block_marks(blocks[0].block, blocks[1].block)
        change = change_of_block(self._told[at], blocks[0].places, blocks[1].places) if differ else 0
        return BlockChange(blocks[0].block, blocks[1].block, tuple(rows), change=change)

    def _row_pairs(self, at: int, one: SectionSpans, i: int, j: int) -> Iterator[tuple[int | None, int | None]]:
        """The rows of two blocks that are one: both, or the one that is gone or new."""
        before, after = self._old.blocks[one.old or ""][i].rows, self._new.blocks[one.new or ""][j].rows
        if self._new.blocks[one.new or ""][j].block.form is not Form.TABLE:
            yield 0, 0
            return
        alike = {(u[2], v[2]): count for (u, v), count in self._votes[at].items() if u[1] == i and v[1] == j}
        keys = [[_row_key(row) for row in side] for side in (before, after)]
        pairs = _with_alike(_chain(alike, lambda _: True), keys[0], keys[1], lambda *_: False)
        x = y = 0
        for row, other in [*pairs, (len(before), len(after))]:
            yield from ((gone, None) for gone in range(x, row))
            yield from ((None, came) for came in range(y, other))
            if row < len(before):
                yield row, other
            x, y = row + 1, other + 1

    def _paired(self, at: int, one: SectionSpans) -> list[Pair]:
        """The blocks of two sections that are one."""
        if one.old is None or one.new is None:
            return []
        old, new = self._old.blocks[one.old], self._new.blocks[one.new]
        pairs = _chain(self._alike[at], lambda pair: may_become(old[pair[0]].block, new[pair[1]].block))
        ends = one.old, one.new
        keys = [
            # What moved away is not one with what stands there now.
            [
                f"{block.block.form.value}\0{(side, at) if self._moves(side, ends[side], at) else block.block.text}"
                for at, block in enumerate(blocks)
            ]
            for side, blocks in enumerate((old, new))
        ]

        def short(i: int, j: int) -> bool:
            if self._moves(0, ends[0], i) or self._moves(1, ends[1], j):
                return False
            blocks = old[i].block, new[j].block
            own = i == j == 0 and one.old in self._old.has_heading and one.new in self._new.has_heading
            return own or (may_become(*blocks) and all(len(block.text) < _SHORT for block in blocks))

        return _with_alike(pairs, keys[0], keys[1], short)

    def _moves(self, side: int, section: str | None, block: int) -> bool:
        return (side, (section or "", block, 0)) in self._moving


def may_become(old: Block, new: Block) -> bool:
    """Whether one can be shown as the other: any text, a table of the same width, or what is of one form."""
    if old.form in _TEXTS and new.form in _TEXTS:
        return True
    if old.form is Form.TABLE and new.form is Form.TABLE:
        return len(old.rows[0]) == len(new.rows[0])
    return old.form is new.form


def _chain(alike: Mapping[Pair, int], may: Callable[[Pair], bool]) -> list[Pair]:
    """The pairs in order on both sides that have most in common."""
    pairs = sorted(pair for pair in alike if may(pair))
    ends = [(i + 1, j + 1) for i, j in pairs]
    return [pairs[at] for at in heaviest(pairs, ends, [float(alike[pair]) for pair in pairs])]


def _with_alike(
    pairs: Sequence[Pair], old: Sequence[str], new: Sequence[str], may: Callable[[int, int], bool]
) -> list[Pair]:
    """Adds, between the pairs, what is the same on both sides, and what stands alone there and may be one."""
    found: list[Pair] = []
    i = j = 0
    for at_i, at_j in [*pairs, (len(old), len(new))]:
        between = [(i + x, j + y) for x, y in matches(old[i:at_i], new[j:at_j])]
        x, y = i, j
        for end_x, end_y in [*between, (at_i, at_j)]:
            if x < end_x and y < end_y and may(x, y) and (end_x - x == end_y - y == 1 or x == y == 0):
                found.append((x, y))
            if end_x < at_i:
                found.append((end_x, end_y))
            x, y = end_x + 1, end_y + 1
        if at_i < len(old):
            found.append((at_i, at_j))
        i, j = at_i + 1, at_j + 1
    return found


def _row_key(row: Sequence[Words]) -> str:
    return "\t".join(text_of(cell.runs) for cell in row)


def _cells(old: Sequence[Words], new: Sequence[Words], told: Told) -> tuple[tuple[Piece, ...], ...]:
    width = max(len(old), len(new))
    before, after = ([*side, *[_NO_WORDS] * (width - len(side))] for side in (old, new))
    return tuple(changed_pieces(one, other, told) for one, other in zip(before, after, strict=True))
