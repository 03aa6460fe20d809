"""How much changed between two texts, in numbers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from editor.exchange.blocks.block_changes import BlockChange, Fate, Piece, pieces, rows
from editor.exchange.blocks.blocks import Form
from editor.exchange.word.text import WordSection
from editor.text.redline.redline import Kind


@dataclass(frozen=True, slots=True)
class Tally:
    """How many places differ, and how many characters were inserted and deleted there."""

    changes: int
    inserted: int
    deleted: int


def tally(sections: Iterable[WordSection]) -> Tally:
    """The counts of a redline; neighbouring marks are one change, and so is a block that is gone or new."""
    changes = inserted = deleted = 0
    for section in sections:
        for change in section.changes:
            if change.old == change.new:
                continue
            marked = False
            for piece in changed_pieces(change):
                if piece.kind is Kind.EQUAL and piece.before is None:
                    marked = False
                    continue
                changes += not marked
                marked = True
                inserted += len(piece.text) if piece.kind is Kind.INSERTED else 0
                deleted += len(piece.text) if piece.kind is Kind.DELETED else 0
    return Tally(changes, inserted, deleted)


def changed_pieces(change: BlockChange) -> Iterator[Piece]:
    """The pieces of a block, those of a table cell by cell."""
    old, new = change.old, change.new
    if change.shown.form is not Form.TABLE:
        yield from pieces(old.runs if old else (), new.runs if new else ())
        return
    if change.fate is Fate.KEPT and old is not None and new is not None:
        pairs = list(rows(old, new))
    else:
        pairs = [(row, None) if new is None else (None, row) for row in change.shown.rows]
    for before, after in pairs:
        width = max(len(before or ()), len(after or ()))
        for at in range(width):
            yield from pieces(
                before[at] if before and at < len(before) else (), after[at] if after and at < len(after) else ()
            )
