"""Texts of other files inside a Word file: another Word file, a page of HTML, plain characters."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from editor.exchange.blocks.blocks import Block, Enclosure, Form
from editor.exchange.blocks.errors import UnreadableText
from editor.exchange.blocks.incoming.losses import Loss, LossKind
from editor.exchange.blocks.incoming.word_count import words_in
from editor.exchange.markup.html_in import decode_html, html_blocks
from editor.exchange.word.reader.document import (
    ListLevel,
    ListPlace,
    Shape,
    WordBody,
    WordCell,
    WordDocument,
    WordParagraph,
    WordRow,
    WordRun,
    WordTable,
)
from editor.policy.limits import LIST_LEVELS

_BULLET, _NUMBER = ListLevel("", "bullet"), ListLevel()


def read_chunk(content: bytes, name: str) -> tuple[WordBody, list[str], list[Loss]]:
    """What such a file says, the words that it shows, and what was lost of it: all, where it is of no known kind."""
    if name.lower().endswith((".rtf", ".doc")) or content.startswith((b"{\\rtf", b"\xd0\xcf\x11\xe0")):
        return (), [], [Loss(LossKind.EMBEDDED, "", name)]
    try:
        if name.lower().endswith(".txt"):
            text = content.decode("utf-8-sig", "replace")
            return tuple(WordParagraph((WordRun(line),)) for line in text.splitlines()), words_in(text), []
        page = html_blocks(decode_html(content), whole=True)
    except UnreadableText:
        return (), [], [Loss(LossKind.EMBEDDED, "", name)]
    return tuple(_bodies(page.blocks)), [*page.seen], [*page.losses]


def _bodies(blocks: Iterable[Block]) -> Iterator[WordParagraph | WordTable]:
    for block in blocks:
        if block.form is Form.TABLE:
            rows = (
                WordRow(
                    tuple(
                        WordCell((WordParagraph(tuple(WordRun(run.text, run.style) for run in cell)),)) for cell in row
                    )
                )
                for row in block.rows
            )
            yield WordTable(tuple(rows))
            continue
        item, place = block.item, None
        if item is not None and not item.goes_on:
            own = _BULLET if item.kind is Enclosure.BULLET else replace(_NUMBER, start=item.number)
            level = min(block.depth - 1, LIST_LEVELS - 1)
            place = ListPlace(f"html{item.of}", level, (own,) * LIST_LEVELS)
        goes_on = block.depth if place is None else 0
        shape = Shape(form=block.form, level=block.level, place=place, continues=goes_on, quotes=block.quotes)
        yield WordParagraph(tuple(WordRun(run.text, run.style) for run in block.runs), shape)


def accepted_body(document: WordDocument) -> WordBody:
    """The body of a document with every change in it taken: their numbers mean nothing in another document."""
    return tuple(_accepted(document.body))


def _accepted(body: WordBody) -> Iterator[WordParagraph | WordTable]:
    for one in body:
        if isinstance(one, WordTable):
            rows = (row for row in one.rows if row.deleted is None)
            yield replace(one, rows=tuple(_row(row) for row in rows))
        else:
            yield _paragraph(one)


def _row(row: WordRow) -> WordRow:
    cells = (cell for cell in row.cells if cell.deleted is None)
    return WordRow(
        tuple(replace(cell, paragraphs=tuple(map(_paragraph, cell.paragraphs)), inserted=None) for cell in cells)
    )


def _paragraph(paragraph: WordParagraph) -> WordParagraph:
    runs = tuple(WordRun(run.text, run.style) for run in paragraph.runs if run.deleted is None)
    return WordParagraph(runs, paragraph.shape, paragraph.bookmarks)
