"""What each change of a redline comes to in words as they are read: what went and came, and what is set otherwise."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from editor.exchange.blocks.blocks import Style
from editor.exchange.blocks.changes.block_changes import BlockChange, Fate, Mark, Piece, mark_of
from editor.exchange.blocks.changes.mark_changes import MarkChange, block_marks, style_marks
from editor.text.redline.changes import Change
from editor.text.redline.spans import SpanKind

_LEFT_OUT = " … "
_MOVED = (Mark.MOVED_HERE, Mark.MOVED_AWAY)
_OTHER = (SpanKind.DELETED, SpanKind.INSERTED)


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """One change without a sign of Markdown.

    `old` and `new` are the words that went and came, both empty where none did. `passage` are the words that moved, or
    that `marks` are about where nothing else changed. `addresses` are where links led and lead now, empty for nowhere.
    """

    old: str = ""
    new: str = ""
    passage: str = ""
    marks: tuple[MarkChange, ...] = ()
    addresses: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Seen:
    """Where a change shows: its pieces cell by cell, with the fates of their rows; and blocks of another kind."""

    cells: list[tuple[Fate, list[Piece]]] = field(default_factory=list)
    blocks: list[BlockChange] = field(default_factory=list)

    def words(self) -> ChangeWords:
        here = self.cells
        passage = ""
        if any(piece.move is not None for _, cell in here for piece in cell):
            here = [(fate, cell) for fate, cell in here if fate is not Fate.GONE] or here
            passage = _text(here, SpanKind.DELETED)
        changed = [(fate, [piece for piece in cell if mark_of(piece, fate) not in _MOVED]) for fate, cell in here]
        old, new = (_text(changed, dropped, SpanKind.EQUAL) for dropped in (SpanKind.INSERTED, SpanKind.DELETED))
        marks = [mark for one in self.blocks for mark in _block_marks(one)]
        addresses = []
        for was, now in self._styles():
            marks += style_marks(was, now)
            if was.href != now.href:
                addresses.append((was.href, now.href))
        if old == new:
            old = new = ""
            passage = passage or " ".join(one.shown.text for one in self.blocks) or _text(here, SpanKind.DELETED)
        passage = " ".join(passage.split())
        return ChangeWords(old, new, passage, tuple(dict.fromkeys(marks)), tuple(dict.fromkeys(addresses)))

    def _styles(self) -> Iterator[tuple[Style, Style]]:
        """The look that words had, and the one that they have."""
        for _, cell in self.cells:
            yield from ((piece.before, piece.style) for piece in cell if piece.before is not None)
            for gone, came in pairwise(cell):
                if (gone.kind, came.kind) == (SpanKind.DELETED, SpanKind.INSERTED) and gone.text == came.text:
                    yield gone.style, came.style


def _block_marks(block: BlockChange) -> tuple[MarkChange, ...]:
    if block.is_part:
        return (MarkChange.SPLIT if block.fate is Fate.NEW else MarkChange.JOINED,)
    return block_marks(block.old, block.new) if block.old and block.new else ()


def change_words(blocks: Iterable[BlockChange]) -> dict[int, ChangeWords]:
    """The changes that show in these blocks, by their numbers, in the order in which they are read."""
    places: dict[int, _Seen] = {}
    for block in blocks:
        if block.change:
            places.setdefault(block.change, _Seen()).blocks.append(block)
        for row in block.rows:
            for cell in row.cells:
                for number in dict.fromkeys(piece.change for piece in cell if piece.change):
                    pieces = [piece for piece in cell if piece.change == number]
                    places.setdefault(number, _Seen()).cells.append((row.fate, pieces))
    return {number: seen.words() for number, seen in places.items()}


def with_what_went(said: Mapping[int, ChangeWords], told: Mapping[int, Change]) -> dict[int, ChangeWords]:
    """The same with the words that a passage lost on its way told where it came to, and not only where it left."""
    gone = {told[at].move: one.old for at, one in said.items() if at in told and told[at].has_left and one.old}

    def whole(at: int, one: ChangeWords) -> ChangeWords:
        change = told.get(at)
        if change is None or change.has_left or one.old or change.move not in gone:
            return one
        return replace(one, old=gone[change.move])

    return {at: whole(at, one) for at, one in said.items()}


def _text(cells: Iterable[tuple[Fate, list[Piece]]], *dropped: SpanKind) -> str:
    """The words of some kinds of pieces; what is equal between them is left out as a printed page leaves it out."""
    parts = []
    for _, cell in cells:
        runs = groupby(
            (one for one in cell if one.kind not in _OTHER or one.kind not in dropped), lambda one: one.kind in dropped
        )
        parts.append(_LEFT_OUT.join("".join(piece.text for piece in run) for is_equal, run in runs if not is_equal))
    return " ".join(" ".join(parts).split())
