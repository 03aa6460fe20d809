"""A Word file or a page of HTML as Markdown: the way in for texts that were not written as plain characters."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from editor.exchange.blocks.block_markdown import markdown_of
from editor.exchange.blocks.blocks import Block, Form, Run, text_of
from editor.exchange.blocks.decoding import DecodingChange
from editor.exchange.blocks.errors import EmptyText
from editor.exchange.blocks.html_in import decode_html, html_blocks
from editor.exchange.reading.cleaning import Cleaning
from editor.exchange.word.body import FOOTNOTE
from editor.exchange.word.document import DocumentPart, WordDocument
from editor.exchange.word.reading import is_docx, read_docx
from editor.exchange.word.views import accept_all, seen

_HTML_NAMES = frozenset({".html", ".htm", ".xhtml"})
_HTML_START = re.compile(r"\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)", re.IGNORECASE)
_FOOTNOTE = re.compile(f"{FOOTNOTE}\\[([0-9]+)\\]")


@dataclass(frozen=True, slots=True)
class RichText:
    """What became of it: Markdown with LF and no final line end, and what was put right or left out, with how often."""

    markdown: str
    changes: Mapping[DecodingChange, int]

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the Markdown."""
        return tuple(self.markdown.split("\n"))


def is_word(data: bytes, name: str) -> bool:
    """Whether a file of this name and content is, or should be, a Word file."""
    return is_docx(data) or PurePath(name).suffix.lower() == ".docx"


def is_rich(data: bytes, name: str) -> bool:
    """Whether a file of this name and content is a Word file or HTML."""
    if is_word(data, name):
        return True
    return PurePath(name).suffix.lower() in _HTML_NAMES or _HTML_START.match(data[:400].decode("latin-1")) is not None


def read_rich(data: bytes, name: str, language: str) -> RichText:
    """The Markdown of a Word file or of HTML, tracked changes taken as accepted and comments left out.

    Raises NotAWordFile, NotUtf8, HasNul, TooLarge or EmptyText.
    """
    if is_word(data, name):
        return _of_word(read_docx(data), language)
    return read_html(decode_html(data), language)


def read_html(source: str, language: str) -> RichText:
    """The Markdown of HTML, as of a page or of what was pasted."""
    cleaning = Cleaning(language)
    return _rich(cleaning, cleaning.headings(cleaning.blocks(html_blocks(source))))


def _of_word(document: WordDocument, language: str) -> RichText:
    cleaning = Cleaning(language)
    cleaning.counts.update(document.cleaned)
    cleaning.counts[DecodingChange.TRACKED] += len(document.changes)
    cleaning.counts[DecodingChange.COMMENTS] += len(document.comments)
    found = seen(document, accept_all(document))
    titled = any(one.part is DocumentPart.TITLE for one in found)
    blocks = [
        _as_title(one.block) if one.part is DocumentPart.TITLE else _lowered(one.block) if titled else one.block
        for one in found
        if one.part in (DocumentPart.TEXT, DocumentPart.TITLE)
    ]
    return _rich(cleaning, cleaning.headings(cleaning.blocks(with_footnotes(blocks, document.footnotes))))


def _rich(cleaning: Cleaning, blocks: Sequence[Block]) -> RichText:
    markdown = markdown_of(blocks)
    if not markdown.strip():
        raise EmptyText(0)
    return RichText(markdown, {change: count for change, count in cleaning.counts.items() if count})


def _as_title(block: Block) -> Block:
    return replace(block, form=Form.HEADING, level=1, path=())


def _lowered(block: Block) -> Block:
    return replace(block, level=min(6, block.level + 1)) if block.form is Form.HEADING else block


def with_footnotes(blocks: Sequence[Block], texts: Sequence[str]) -> tuple[Block, ...]:
    """The blocks with each footnote as a paragraph before the next heading after the words that it belongs to."""
    return tuple(_with_footnotes(blocks, texts)) if texts else tuple(blocks)


def _with_footnotes(blocks: Sequence[Block], texts: Sequence[str]) -> Iterator[Block]:
    waiting: list[int] = []
    for block in blocks:
        if block.form is Form.HEADING and not block.path:
            yield from _notes(waiting, texts)
            waiting = []
        text = block.text if block.form is Form.TABLE else text_of(block.runs)
        waiting += [int(found[1]) for found in _FOOTNOTE.finditer(text)]
        yield block
    yield from _notes(waiting, texts)


def _notes(numbers: Sequence[int], texts: Sequence[str]) -> Iterator[Block]:
    for number in numbers:
        if 0 < number <= len(texts):
            yield Block(runs=(Run(f"[{number}] {texts[number - 1]}"),))
