"""The redline of a text told of its blocks: what became of each, and the spans cut by their styles."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from types import MappingProxyType

from editor.exchange.blocks.blocks import PLAIN_STYLE, Block, Run, Style, text_of
from editor.exchange.blocks.changes.placed_blocks import Words
from editor.text.redline.redline import redline
from editor.text.redline.spans import SpanKind

NOWHERE: Mapping[int, int] = MappingProxyType({})
_MOVING = {SpanKind.DELETED: SpanKind.DELETED, SpanKind.INSERTED: SpanKind.EQUAL}
"""What a sentence that moved is in a paragraph that is gone, or new."""
_FAR = 500
"""How far behind the words of a link a change to its address is looked for, in characters."""
_NEAR = 4
"""How far from words the marks stand that set them in bold, in italics or as code, in characters."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one kind and one style; `before` is the style that it had in the old text, where that is another one.

    `move` is that of the passage it belongs to, where that moved; there, what is equal only moved. In a paragraph that
    stayed, a sentence that moved away is deleted, and one that moved here inserted, with their `move`. `change` is its
    number among all changes of the redline, 0 for what a reader does not take for one; `same` says that it differs
    only in what the redline was told to leave out.
    """

    kind: SpanKind
    text: str
    style: Style = PLAIN_STYLE
    before: Style | None = None
    move: int | None = None
    change: int = 0
    same: bool = False


class Fate(Enum):
    """What became of a block or a row."""

    KEPT = "kept"
    GONE = "gone"
    NEW = "new"


class Mark(Enum):
    """What a piece is to its reader; what moved is told apart from the changes made to it on the way."""

    PLAIN = "plain"
    DELETED = "deleted"
    INSERTED = "inserted"
    MOVED_HERE = "moved here"
    MOVED_AWAY = "moved away"


def mark_of(piece: Piece, fate: Fate) -> Mark:
    """What a piece is in a block or row of this fate."""
    match piece.kind:
        case SpanKind.DELETED:
            return Mark.MOVED_AWAY if piece.move is not None and fate is not Fate.NEW else Mark.DELETED
        case SpanKind.INSERTED:
            return Mark.MOVED_HERE if piece.move is not None and fate is Fate.KEPT else Mark.INSERTED
        case SpanKind.EQUAL | SpanKind.SAME:
            return Mark.MOVED_HERE if piece.move is not None and fate is Fate.NEW else Mark.PLAIN


_ENDS = {Mark.MOVED_AWAY: Fate.GONE, Mark.MOVED_HERE: Fate.NEW}


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, cell by cell; one without a table is a paragraph with a single cell."""

    fate: Fate
    cells: tuple[tuple[Piece, ...], ...]


def move_of(row: Row) -> int | None:
    """The move of a row, or of a paragraph, that moved as a whole."""
    sizes: Counter[int | None] = Counter()
    for piece in (piece for cell in row.cells for piece in cell):
        sizes[piece.move] += len(piece.text)
    return None if row.fate is Fate.KEPT or not sizes else sizes.most_common(1)[0][0]


def end_of(piece: Piece, fate: Fate) -> tuple[int, Fate] | None:
    """The move that a piece left or came with, as what is gone or new; None for one that stands where it stood."""
    mark = mark_of(piece, fate)
    if piece.move is None or mark not in _ENDS:
        return None
    return piece.move, _ENDS[mark]


def moved_ends(row: Row) -> Iterator[tuple[int, Fate]]:
    """The moves whose words stood, or stand now, in a row: the row's own, or those of its sentences."""
    ends = (end_of(piece, row.fate) for cell in row.cells for piece in cell)
    yield from dict.fromkeys(end for end in ends if end is not None)


@dataclass(frozen=True, slots=True)
class BlockChange:
    """An old block, a new one, or one that became the other, with its words.

    A gone and a new one of one `move` are one that moved: its changes on the way are told where it came to. `change`
    is the number of the change that made it another kind of block, or 0. One that `is_part` is a paragraph in one text
    only: in the other its words, which may have stayed, run on into the next block.
    """

    old: Block | None
    new: Block | None
    rows: tuple[Row, ...] = ()
    move: int | None = None
    change: int = 0
    is_part: bool = False

    @property
    def fate(self) -> Fate:
        """Whether it stands in both texts, or only in the old or the new one."""
        if self.old is None:
            return Fate.NEW
        return Fate.GONE if self.new is None else Fate.KEPT

    @property
    def fate_of_words(self) -> Fate:
        """What became of the words of a paragraph, which may stay where only its end is gone or new."""
        return Fate.KEPT if self.is_part else self.fate

    @property
    def shown(self) -> Block:
        """The block as it is now, or as it was where it is gone."""
        block = self.new if self.new is not None else self.old
        assert block is not None
        return block

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Its words, those of a table cell by cell."""
        return tuple(piece for row in self.rows for cell in row.cells for piece in cell)


def kept(blocks: Iterable[Block]) -> tuple[BlockChange, ...]:
    """The blocks of a text that did not change."""
    return tuple(BlockChange(block, block, _kept_rows(block)) for block in blocks)


def _kept_rows(block: Block) -> tuple[Row, ...]:
    rows = block.rows or ((block.runs,),)
    return tuple(Row(Fate.KEPT, tuple(equal_pieces(cell) for cell in row)) for row in rows)


def equal_pieces(runs: Iterable[Run]) -> tuple[Piece, ...]:
    """Runs that did not change."""
    return tuple(Piece(SpanKind.EQUAL, run.text, run.style) for run in runs)


def line_pieces(old: str, new: str) -> tuple[Piece, ...]:
    """What changed in a line without styles, such as a title."""
    found: list[Piece] = []
    for span in redline(old, new, moves=False):
        if span.kind is SpanKind.SAME:
            found += [Piece(SpanKind.DELETED, span.old_text), Piece(SpanKind.INSERTED, span.new_text)]
        else:
            found.append(Piece(span.kind, span.text))
    return tuple(one for one in found if one.text)


@dataclass(frozen=True, slots=True)
class Told:
    """What the spans say of two texts: where a character of the new one stood in the old, and what changed where.

    `changes` are the numbers of the changes by the places of the old and of the new characters, `same` the places where
    they differ only in what is left out. For a passage that moved, `move` is its number and `number` that of the one
    change that it is. `moving` are the moves of the characters of sentences that left their paragraph, and that came.
    """

    stood: Mapping[int, int]
    changes: tuple[Mapping[int, int], Mapping[int, int]] = ({}, {})
    same: tuple[Set[int], Set[int]] = (frozenset(), frozenset())
    move: int | None = None
    number: int = 0
    moving: tuple[Mapping[int, int], Mapping[int, int]] = ({}, {})


def changed_pieces(old: Words, new: Words, told: Told) -> tuple[Piece, ...]:
    """The words of a paragraph or cell and what became of them. Text that leads elsewhere now is gone and new."""
    before, after = text_of(old.runs), text_of(new.runs)
    was, now = _Styled(old.runs), _Styled(new.runs)
    found: list[Piece] = []
    i = j = 0
    for at_i, at_j, size in [*_equal(old, new, told), (len(before), len(after), 0)]:
        gap = old.places[i:at_i], new.places[j:at_j]
        change = change_at(told, *gap)
        same = all(place in left_out for side, left_out in zip(gap, told.same, strict=True) for place in side)
        for side, (kind, styled) in enumerate(((SpanKind.DELETED, was), (SpanKind.INSERTED, now))):
            for move, places in _by_move(gap[side], told.moving[side], told.move):
                own = change if move == told.move else change_at(told, *([], places)[:: 1 if side else -1]) or change
                shown = kind if move == told.move or told.move is None else _MOVING[kind]
                found += [Piece(shown, *one, None, move, own, same) for one in styled.take(len(places))]
        stretch = old.places[at_i : at_i + size], new.places[at_j : at_j + size]
        found += _same(list(was.take(size)), list(now.take(size)), told, stretch)
        i, j = at_i + size, at_j + size
    return tuple(found)


def one_sided(
    kind: SpanKind,
    words: Words,
    changes: Mapping[int, int],
    move: int | None = None,
    moving: Mapping[int, int] = NOWHERE,
) -> tuple[Piece, ...]:
    """Words that stand in one text only, or at this place only; `moving` are sentences that stand elsewhere, too."""
    styled = _Styled(words.runs)
    change = next((changes[place] for place in words.places if place in changes), 0)
    found: list[Piece] = []
    for own, places in _by_move(words.places, moving, move):
        number = change if own == move else next((changes[place] for place in places if place in changes), change)
        shown = kind if own == move else _MOVING[kind]
        found += [Piece(shown, *one, None, own, number) for one in styled.take(len(places))]
    return tuple(found)


def _by_move(
    places: Sequence[int], moving: Mapping[int, int], own: int | None
) -> Iterator[tuple[int | None, Sequence[int]]]:
    """Neighbouring places of one move; most are of the `own` move of the passage that they are in, or of none."""
    if not moving:
        yield own, places
        return
    for move, run in groupby(places, lambda place: moving.get(place, own)):
        yield move, list(run)


def _equal(old: Words, new: Words, told: Told) -> list[tuple[int, int, int]]:
    """Where equal stretches begin and how long they are."""
    before, after = text_of(old.runs), text_of(new.runs)
    if before == after:
        return [(0, 0, len(after))]
    at = {place: number for number, place in enumerate(old.places) if place >= 0}
    stood = ((at.get(told.stood.get(place, -1), -1), number) for number, place in enumerate(new.places))
    pairs = [(i, j) for i, j in stood if i >= 0 and before[i] == after[j]]
    found: list[tuple[int, int, int]] = []
    i = j = 0
    for at_i, at_j in [*pairs, (len(before), len(after))]:
        if at_i < i:
            continue
        start, end = _ends(before[i:at_i], after[j:at_j])
        size = end + (at_i < len(before))
        for one in ((i, j, start), (at_i - end, at_j - end, size)):
            if found and found[-1][0] + found[-1][2] == one[0] and found[-1][1] + found[-1][2] == one[1]:
                found[-1] = (*found[-1][:2], found[-1][2] + one[2])
            elif one[2]:
                found.append(one)
        i, j = at_i + 1, at_j + 1
    return found


def _ends(old: str, new: str) -> tuple[int, int]:
    """How much at both ends of a change was only written otherwise in the source: an escape, the end of a line."""
    if old == new:
        return len(old), 0
    start = _common_space(old, new)
    return start, _common_space(old[start:][::-1], new[start:][::-1])


def _common_space(old: str, new: str) -> int:
    count = 0
    while count < min(len(old), len(new)) and old[count] == new[count] and old[count].isspace():
        count += 1
    return count


def change_at(told: Told, old: Iterable[int], new: Iterable[int]) -> int:
    """The number of the change at the first of these places that has one, or 0."""
    if told.number:
        return told.number
    for places, changes in ((old, told.changes[0]), (new, told.changes[1])):
        for place in places:
            if place in changes:
                return changes[place]
    return 0


def _same(
    old: list[tuple[str, Style]],
    new: list[tuple[str, Style]],
    told: Told,
    places: tuple[Sequence[int], Sequence[int]],
) -> Iterator[Piece]:
    """Equal text, cut where either style changes."""
    end = 0
    while old and new:
        size = min(len(old[0][0]), len(new[0][0]))
        end += size
        text, was, now = new[0][0][:size], old[0][1], new[0][1]
        if was == now:
            yield Piece(SpanKind.EQUAL, text, now, None, told.move, told.number)
        elif (was.href, was.title) == (now.href, now.title):
            yield Piece(SpanKind.EQUAL, text, now, was, told.move, _of_marks(told, places, end - size, end))
        else:
            # The address stands after the words of the link.
            targets = (range(side[end - 1], side[end - 1] + _FAR) for side in places)
            change = change_at(told, *targets)
            yield Piece(SpanKind.DELETED, text, was, None, told.move, change)
            yield Piece(SpanKind.INSERTED, text, now, None, told.move, change)
        for side in (old, new):
            rest = side[0][0][size:]
            side[0:1] = [(rest, side[0][1])] if rest else []


def _of_marks(told: Told, places: tuple[Sequence[int], Sequence[int]], start: int, end: int) -> int:
    """The number of the change to the marks around a stretch that is set otherwise now."""
    before = [range(side[start] - 1, side[start] - 1 - _NEAR, -1) for side in places]
    after = [range(side[end - 1] + 1, side[end - 1] + 1 + _NEAR) for side in places]
    return change_at(told, *before) or change_at(told, *after)


class _Styled:
    """Runs read from front to back, some characters at a time."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self._runs = list(reversed(runs))

    def take(self, count: int) -> Iterator[tuple[str, Style]]:
        """The next characters, cut where the style changes."""
        while count > 0:
            run = self._runs.pop()
            taken = run.text[:count]
            count -= len(taken)
            if rest := run.text[len(taken) :]:
                self._runs.append(Run(rest, run.style))
            yield taken, run.style
