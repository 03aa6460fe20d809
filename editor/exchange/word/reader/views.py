"""One view of a Word document: its blocks with each change accepted or rejected."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from editor.exchange.blocks.blocks import Block, Cell, Enclosure, Form, Inside, Run, collapsed, joined_runs
from editor.exchange.blocks.incoming.cells import IN_CELL, apart
from editor.exchange.blocks.incoming.list_levels import ItemSign, ListLevels
from editor.exchange.word.reader.document import (
    DocumentPart,
    Shape,
    WordBody,
    WordCell,
    WordDocument,
    WordParagraph,
    WordRow,
    WordRun,
    WordTable,
)
from editor.exchange.word.reader.list_counts import ListCounts

_LETTER_BULLET = re.compile("[o§Ø]\t")
Decide = Callable[[int], bool]
"""Whether the change of this number is accepted."""


@dataclass(frozen=True, slots=True)
class SeenBlock:
    """A block as it is seen, with the bookmarks that stand in it; `signs` are the numbers that Word set before it."""

    block: Block
    bookmarks: tuple[str, ...] = ()
    part: DocumentPart = DocumentPart.TEXT
    signs: tuple[str, ...] = ()


def accept_all(document: WordDocument) -> Decide:
    """Everything that anybody changed is in the text."""
    return frozenset(change.number for change in document.changes).__contains__


def reject_all(document: WordDocument) -> Decide:
    """Nothing is, not even what the document was sent with."""
    del document
    return frozenset[int]().__contains__


def as_sent(document: WordDocument) -> Decide:
    """Only our own marks are: the text that we sent."""
    return frozenset(change.number for change in document.changes if change.ours).__contains__


def seen(document: WordDocument, accepted: Decide) -> tuple[SeenBlock, ...]:
    """The blocks of this view, those of contents lists among them."""
    return _seen(document.body, accepted, ours=document.origin is not None)


def seen_notes(document: WordDocument, accepted: Decide) -> Mapping[str, tuple[Block, ...]]:
    """The footnotes and endnotes of this view, by their signs; one that nothing is left of is not among them."""
    notes = {note.sign: tuple(one.block for one in _seen(note.body, accepted, ours=False)) for note in document.notes}
    return {sign: blocks for sign, blocks in notes.items() if blocks}


def _seen(body: WordBody, accepted: Decide, *, ours: bool) -> tuple[SeenBlock, ...]:
    viewer = _Viewer(accepted, ours, levels=ListLevels(fills=ours))
    for element in body:
        if isinstance(element, WordTable):
            viewer.table(element)
        else:
            viewer.paragraph(element)
    viewer.finish()
    return tuple(viewer.found)


@dataclass(slots=True)
class _Viewer:
    """Collects the blocks; a paragraph without its end runs into the next one, which gives both its shape."""

    accepted: Decide
    ours: bool
    found: list[SeenBlock] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    counts: ListCounts = field(default_factory=ListCounts)
    levels: ListLevels = field(default_factory=ListLevels)
    shape: Shape = field(default_factory=Shape)

    def paragraph(self, paragraph: WordParagraph) -> None:
        visible = list(visible_runs(paragraph.runs, self.accepted))
        self.bookmarks += paragraph.bookmarks
        self.runs += visible
        self.shape = self._shape(paragraph)
        if self._has_end(paragraph):
            self._write()

    def table(self, table: WordTable) -> None:
        if self.runs:
            self._write()
        self.bookmarks += table.bookmarks
        rows, signs = [], list[str]()
        for row in table.rows:
            if is_there(row.inserted, row.deleted, self.accepted):
                rows.append(tuple(self._cells(row, signs)))
        if any(rows):
            if not self.ours:
                self.levels.close()
            self._add(Block(Form.TABLE, rows=tuple(row for row in rows if row)), DocumentPart.TEXT, tuple(signs))

    def finish(self) -> None:
        """What ran to the end of the document."""
        if self.runs:
            self._write()

    def _shape(self, paragraph: WordParagraph) -> Shape:
        if paragraph.before is None or paragraph.shaped is None or self.accepted(paragraph.shaped):
            return paragraph.shape
        return paragraph.before

    def _has_end(self, paragraph: WordParagraph) -> bool:
        return is_there(paragraph.inserted, paragraph.deleted, self.accepted)

    def _cells(self, row: WordRow, signs: list[str]) -> Iterator[Cell]:
        """The cells of a row; one that is merged over several columns leaves the others empty."""
        for cell in row.cells:
            if is_there(cell.inserted, cell.deleted, self.accepted):
                yield self._cell(cell, signs)
                yield from ((),) * cell.spans

    def _cell(self, cell: WordCell, signs: list[str]) -> Cell:
        parts: list[tuple[Run, ...]] = []
        for paragraph in cell.paragraphs:
            visible = tuple(visible_runs(paragraph.runs, self.accepted))
            place = self._shape(paragraph).place
            sign = None if place is None else self.counts.sign(place)
            is_empty = not any(run.text.strip() for run in visible)
            # In a column of numbers nothing stands behind them.
            if is_empty and (sign is None or sign.bullet or not sign.words):
                continue
            if sign is not None:
                signs.append(sign.words)
                visible = (Run(IN_CELL if sign.bullet else sign.words), Run(" "), *visible)
            parts.append(visible)
        return apart(parts)

    def _write(self) -> None:
        shape = self.shape
        if shape.form is Form.CODE:
            runs = joined_runs(Run(run.text) for run in self.runs)
        else:
            runs = collapsed(_without_tabs(self.runs))
        self.runs = []
        is_item = shape.place is not None and (self.ours or shape.form is not Form.HEADING)
        # Word counts a heading without words as well.
        sign = ItemSign() if shape.place is None else self.counts.sign(shape.place)
        if not runs and shape.form is not Form.RULE and not is_item:
            return
        form = Form.PARAGRAPH if shape.form is Form.RULE and runs else shape.form
        if not self.ours and (form is Form.HEADING or shape.part is DocumentPart.TITLE):
            # A number before a heading belongs to its words.
            path, sign = self.levels.close(), replace(sign, number=None)
        else:
            path = self._path(shape, sign)
        if sign.number is None and sign.words:
            runs = collapsed((Run(sign.words + " " * (not sign.glued)), *runs))
        words = (sign.words,) if sign.words else ()
        self._add(Block(form, runs, min(shape.level, 6), path), shape.part, words)

    def _add(self, block: Block, part: DocumentPart, signs: tuple[str, ...] = ()) -> None:
        bookmarks, self.bookmarks = tuple(self.bookmarks), []
        self.found.append(SeenBlock(block, bookmarks, part, signs))

    def _path(self, shape: Shape, sign: ItemSign) -> tuple[Inside, ...]:
        """What the paragraph stands in, by the list items before it."""
        quotes = tuple(Inside(Enclosure.QUOTE, goes_on=True) for _ in range(shape.quotes))
        if shape.place is None:
            return (*quotes, *self.levels.close(shape.continues))
        return (*quotes, *self.levels.item(shape.place.level, sign))


def visible_runs(runs: Iterable[WordRun], accepted: Decide) -> Iterator[Run]:
    """What of the runs is seen in a view, each in its style."""
    for run in runs:
        if run.text and is_there(run.inserted, run.deleted, accepted):
            old = run.before is not None and run.styled is not None and not accepted(run.styled)
            yield Run(run.text, run.before if old and run.before is not None else run.style)


def _without_tabs(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs with spaces for tabs; a wide one stays where it tells a bullet that came out as a letter."""
    wide = _LETTER_BULLET.match("".join(run.text for run in runs[:3])) is not None
    for run in runs:
        text = run.text.replace("\t", "\u2003", int(wide)).replace("\t", " ")
        wide = wide and "\t" not in run.text
        yield Run(text, run.style)


def is_there(inserted: int | None, deleted: int | None, accepted: Decide) -> bool:
    """Whether what was inserted or deleted by these changes is seen in a view."""
    return (inserted is None or accepted(inserted)) and (deleted is None or not accepted(deleted))
