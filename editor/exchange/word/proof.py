"""The proof of a Word file: rejecting every mark gives the old text, and accepting every one the new."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from editor.exchange.blocks.blocks import Block, Enclosure, Form, Run, collapsed
from editor.exchange.blocks.errors import ReadBackDiffers
from editor.exchange.blocks.inline_markdown import without_looks
from editor.exchange.word.reader.reading import read_docx
from editor.exchange.word.reader.sections import SeenText, sectioned
from editor.exchange.word.reader.views import accept_all, reject_all, seen
from editor.exchange.word.writer.text import WordText


class WordDiffers(ReadBackDiffers):
    """A Word file that does not say what it should."""


def prove_docx(data: bytes, text: WordText) -> None:
    """WordDiffers where the file, read again, is not the text that it was made from."""
    document = read_docx(data)
    known = [one for section in text.sections for one in (section.new, section.old) if one is not None]
    new = sectioned(seen(document, accept_all(document)), known)
    old = sectioned(seen(document, reject_all(document)), known, old=True)
    for found, at, title in ((old, 0, text.titles[0]), (new, 1, text.titles[1])):
        _prove_view(found, _expected(text, at), title)


def comparable(blocks: Iterable[Block]) -> tuple[object, ...]:
    """What a reader sees of blocks, as far as Word can say it: words, links, strikes, levels, lists and quotations."""
    texts = (Form.PARAGRAPH, Form.HEADING)
    return tuple(_block(block) for block in blocks if block.text or block.path or block.form not in texts)


def _expected(text: WordText, at: int) -> Iterator[tuple[str, tuple[Block, ...]]]:
    """The sections of the old text or of the new one. Those of the old are in its own order."""
    for section in text.sections:
        identifier = (section.old, section.new)[at]
        if identifier is not None:
            sides = [(change.old, change.new)[at] for change in section.changes]
            blocks = tuple(block for block in sides if block is not None)
            if comparable(blocks):
                yield identifier, blocks


def _prove_view(found: SeenText, expected: Iterable[tuple[str, tuple[Block, ...]]], title: str) -> None:
    if " ".join(found.title.split()) != " ".join(title.split()):
        raise WordDiffers("", title, found.title)
    for wanted, shown in zip_longest(expected, found.sections):
        if wanted is None or shown is None or wanted[0] != shown.id:
            raise WordDiffers("" if wanted is None else wanted[0], str(wanted)[:200], str(shown)[:200])
        for one, other in zip_longest(comparable(wanted[1]), comparable(shown.blocks)):
            if one != other:
                raise WordDiffers(wanted[0], str(one)[:500], str(other)[:500])


def _block(block: Block) -> object:
    item = block.item
    place = (block.quotes, min(block.depth, 9), item is None or item.goes_on)
    number = None
    if item is not None and not item.goes_on:
        number = (item.kind, item.number if item.kind is Enclosure.NUMBER else 0)
    match block.form:
        case Form.TABLE:
            return [[_runs(cell, breaks=False) for cell in row] for row in block.rows]
        case Form.CODE:
            return (block.form, place, number, block.text)
        case _:
            return (block.form, block.level, place, number, _runs(block.runs, breaks=True))


def _runs(runs: Iterable[Run], *, breaks: bool) -> tuple[Run, ...]:
    """The runs without their looks; a cell of a table has no line breaks."""
    return collapsed(Run(run.text if breaks else run.text.replace("\n", " "), without_looks(run.style)) for run in runs)
