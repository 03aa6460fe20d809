"""One view of a Word document: its blocks with each change accepted or rejected."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from editor.exchange.blocks.blocks import Block, Cell, Enclosure, Form, Inside, Run, collapsed, joined_runs
from editor.exchange.word.document import DocumentPart, Shape, WordDocument, WordParagraph, WordRun, WordTable

Decide = Callable[[int], bool]
"""Whether the change of this number is accepted."""


@dataclass(frozen=True, slots=True)
class SeenBlock:
    """A block as it is seen, with the bookmarks that stand in it."""

    block: Block
    bookmarks: tuple[str, ...] = ()
    part: DocumentPart = DocumentPart.TEXT


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
    """The blocks of this view, contents lists left out."""
    viewer = _Viewer(accepted)
    for element in document.body:
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
    found: list[SeenBlock] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    counters: dict[tuple[str, int], int] = field(default_factory=dict)
    path: tuple[Inside, ...] = ()
    shape: Shape = field(default_factory=Shape)

    def paragraph(self, paragraph: WordParagraph) -> None:
        visible = list(_visible(paragraph.runs, self.accepted))
        self.bookmarks += paragraph.bookmarks
        self.runs += visible
        self.shape = self._shape(paragraph)
        if self._has_end(paragraph):
            self._write()

    def table(self, table: WordTable) -> None:
        if self.runs:
            self._write()
        self.bookmarks += table.bookmarks
        rows = []
        for row in table.rows:
            if _is_there(row.inserted, row.deleted, self.accepted):
                rows.append(tuple(self._cell(cell) for cell in row.cells))
        if rows:
            self._add(Block(Form.TABLE, rows=tuple(rows)), DocumentPart.TEXT)

    def finish(self) -> None:
        """What ran to the end of the document."""
        if self.runs:
            self._write()

    def _shape(self, paragraph: WordParagraph) -> Shape:
        if paragraph.before is None or paragraph.shaped is None or self.accepted(paragraph.shaped):
            return paragraph.shape
        return paragraph.before

    def _has_end(self, paragraph: WordParagraph) -> bool:
        return _is_there(paragraph.inserted, paragraph.deleted, self.accepted)

    def _cell(self, paragraphs: Iterable[WordParagraph]) -> Cell:
        runs: list[Run] = []
        for paragraph in paragraphs:
            visible = list(_visible(paragraph.runs, self.accepted))
            if runs and visible:
                runs.append(Run(" "))
            runs += visible
        return collapsed(Run(run.text.replace("\n", " "), run.style) for run in runs)

    def _write(self) -> None:
        shape = self.shape
        if shape.form is Form.CODE:
            runs = joined_runs(Run(run.text) for run in self.runs)
        else:
            runs = collapsed(Run(run.text.replace("\t", " "), run.style) for run in self.runs)
        self.runs = []
        is_item = shape.place is not None
        if not runs and shape.form is not Form.RULE and not is_item:
            return
        if shape.part is DocumentPart.CONTENTS:
            return
        form = Form.PARAGRAPH if shape.form is Form.RULE and runs else shape.form
        path = self._path(shape)
        self.path = path
        self._add(Block(form, runs, min(shape.level, 6), path), shape.part)

    def _add(self, block: Block, part: DocumentPart) -> None:
        bookmarks, self.bookmarks = tuple(self.bookmarks), []
        self.found.append(SeenBlock(block, bookmarks, part))

    def _path(self, shape: Shape) -> tuple[Inside, ...]:
        """What the paragraph stands in, by the list items before it."""
        quotes = tuple(Inside(Enclosure.QUOTE, goes_on=True) for _ in range(shape.quotes))
        before = tuple(inside for inside in self.path if inside.kind is not Enclosure.QUOTE)
        if shape.place is None:
            depth = min(shape.continues, len(before))
            return (*quotes, *(replace(inside, goes_on=True) for inside in before[:depth]))
        place = shape.place
        outer = tuple(replace(inside, goes_on=True) for inside in before[: place.level])
        missing = place.level - len(outer)
        outer += tuple(Inside(Enclosure.BULLET, self._next_list() + 1 + step) for step in range(missing))
        for key in [key for key in self.counters if key[0] == place.of and key[1] > place.level]:
            del self.counters[key]
        number = self.counters.get((place.of, place.level), place.start - 1) + 1
        self.counters[place.of, place.level] = number
        kind = Enclosure.NUMBER if place.numbered else Enclosure.BULLET
        same = before[place.level].of if len(before) > place.level and before[place.level].kind is kind else 0
        own = Inside(kind, same or self._next_list(), number if place.numbered else 0)
        if place.numbered and same and before[place.level].number != number - 1:
            own = replace(own, of=self._next_list())
        return (*quotes, *outer, own)

    def _next_list(self) -> int:
        return 1 + max((inside.of for one in self.found for inside in one.block.path), default=0)


def _visible(runs: Iterable[WordRun], accepted: Decide) -> Iterator[Run]:
    for run in runs:
        if run.text and _is_there(run.inserted, run.deleted, accepted):
            old = run.before is not None and run.styled is not None and not accepted(run.styled)
            yield Run(run.text, run.before if old and run.before is not None else run.style)


def _is_there(inserted: int | None, deleted: int | None, accepted: Decide) -> bool:
    return (inserted is None or accepted(inserted)) and (deleted is None or not accepted(deleted))
