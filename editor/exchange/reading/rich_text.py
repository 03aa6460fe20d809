"""A Word file, an OpenDocument text or a page of HTML as Markdown: texts that were not written as plain characters."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from editor.exchange.blocks.block_markdown import markdown_with_lines
from editor.exchange.blocks.blocks import Block, Form, Run, joined_runs
from editor.exchange.blocks.incoming.broken_zip import names_in
from editor.exchange.blocks.incoming.decoding import DecodingChange
from editor.exchange.blocks.incoming.losses import Loss, LossKind, nothing_taken
from editor.exchange.blocks.incoming.note_signs import shown_signs, with_footnotes
from editor.exchange.blocks.incoming.word_count import unmatched, words_in, words_of_blocks
from editor.exchange.markup.html_in import decode_html, html_blocks, is_archive
from editor.exchange.odf.reading import OpenText, is_odt, read_odt
from editor.exchange.reading.cleaning import Cleaning
from editor.exchange.word.origin import is_section_mark, marked_section
from editor.exchange.word.reader.body import paragraphs_of
from editor.exchange.word.reader.document import DocumentPart, WordDocument
from editor.exchange.word.reader.passages import passages
from editor.exchange.word.reader.reading import is_docx, read_docx
from editor.exchange.word.reader.views import SeenBlock, accept_all, seen, seen_notes

_HTML_NAMES = frozenset({".html", ".htm", ".xhtml", ".mht", ".mhtml"})
_WORD_NAMES = frozenset({".docx", ".docm", ".dotx", ".dotm"})
_OPEN_NAMES = frozenset({".odt", ".ott"})
_IN_WORD = re.compile("word/").match
_HTML_START = re.compile(r"\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RichText:
    """What became of it: Markdown with LF and no final line end, and what was put right, with how often.

    `seen` are the words that a reader of the source sees, `losses` those that did not come in; `anchors` are the lines
    to which links inside the text lead.
    """

    markdown: str
    changes: Mapping[DecodingChange, int]
    seen: tuple[str, ...] = ()
    losses: tuple[Loss, ...] = ()
    anchors: Mapping[str, int] = field(default_factory=dict)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the Markdown."""
        return tuple(self.markdown.split("\n"))


def is_word(data: bytes, name: str) -> bool:
    """Whether a file of this name and content is, or should be, a Word file."""
    return not _is_open(data, name) and (is_docx(data) or PurePath(name).suffix.lower() in _WORD_NAMES)


def _is_open(data: bytes, name: str) -> bool:
    """Whether a file is an OpenDocument text, or one that is called so and is no Word file."""
    return is_odt(data) or (PurePath(name).suffix.lower() in _OPEN_NAMES and not any(map(_IN_WORD, names_in(data))))


def is_page(name: str) -> bool:
    """Whether a file of this name is a page, of which the main content may be taken or all."""
    return PurePath(name).suffix.lower() in _HTML_NAMES


def is_rich(data: bytes, name: str) -> bool:
    """Whether a file of this name and content is a Word file or HTML."""
    if is_word(data, name) or _is_open(data, name):
        return True
    if is_page(name) or is_archive(data):
        return True
    return _HTML_START.match(data[:400].replace(b"\0", b"").decode("latin-1").lstrip("ÿþï»¿")) is not None


def read_rich(data: bytes, name: str, language: str, *, whole: bool = False) -> RichText:
    """The Markdown of a Word file or of HTML, tracked changes taken as accepted and comments left out.

    Of a page the main content is taken, or all of it with `whole`. Raises NotAWordFile, NotAnOpenText, NotUtf8, HasNul,
    TooLarge or EmptyText.
    """
    if is_word(data, name):
        return _of_word(read_docx(data), language)
    if _is_open(data, name):
        return _of_open_text(read_odt(data), language)
    return read_html(decode_html(data), language, whole=whole)


def read_html(source: str, language: str, *, whole: bool = True) -> RichText:
    """The Markdown of HTML, as of what was pasted, or of a page's main content."""
    cleaning = Cleaning(language)
    page = html_blocks(source, whole=whole)
    return _rich(cleaning, cleaning.headings(cleaning.blocks(page.blocks)), page.seen, page.losses)


def _of_open_text(text: OpenText, language: str) -> RichText:
    cleaning = Cleaning(language)
    return _rich(cleaning, cleaning.headings(cleaning.blocks(text.blocks)), text.seen, text.losses)


def _of_word(document: WordDocument, language: str) -> RichText:
    cleaning = Cleaning(language)
    cleaning.counts.update(document.cleaned)
    cleaning.counts[DecodingChange.TRACKED] += len(document.changes)
    everything = accept_all(document)
    found = seen(document, everything)
    titled = any(one.part is DocumentPart.TITLE for one in found)
    shown = [_as_text(one, titled=titled) for one in found if one.part in (DocumentPart.TEXT, DocumentPart.TITLE)]
    notes = seen_notes(document, everything)
    blocks = with_footnotes(shown, notes)
    signs = [*(sign for one in found for sign in one.signs), *shown_signs(shown, notes)]
    words = (*document.seen, *(word for sign in signs for word in words_in(sign)))
    losses = (*_set_aside(found), *document.losses, *_told(document))
    return _rich(cleaning, cleaning.headings(cleaning.blocks(blocks)), words, losses)


def _as_text(one: SeenBlock, *, titled: bool) -> Block:
    """A block with its bookmarks; under a title the headings begin one level lower."""
    sections = (marked_section(mark) for mark in one.bookmarks if is_section_mark(mark))
    block = replace(one.block, anchors=(*one.bookmarks, *sections))
    if one.part is DocumentPart.TITLE:
        return replace(block, form=Form.HEADING, level=1, path=())
    return replace(block, level=min(6, block.level + 1)) if titled and block.form is Form.HEADING else block


def _set_aside(found: Iterable[SeenBlock]) -> Iterator[Loss]:
    """The blocks of a document that are no part of its text: its contents list, and our own notes and stamps."""
    place, contents = "", list[str]()
    for one in found:
        words = " ".join(one.block.text.split())
        if one.part is DocumentPart.CONTENTS:
            contents += words.split()
        elif one.part is DocumentPart.NOTE and words:
            yield Loss(LossKind.OWN_NOTE, words, place)
        elif one.block.form is Form.HEADING:
            place = words
    if contents:
        yield Loss(LossKind.CONTENTS, " ".join(contents))


def _told(document: WordDocument) -> Iterator[Loss]:
    """What a document holds beside its text: comments, and what tracked changes took out."""
    for comment in document.comments:
        yield Loss(LossKind.COMMENT, f"{comment.author}: {' '.join(comment.text.split())}", comment.about)
    for change in passages(document):
        words = " ".join(change.deleted.split())
        # What only moved is in the text.
        if words and words != " ".join(change.inserted.split()):
            yield Loss(LossKind.DELETED, words, change.author)
    notes = (paragraph for note in document.notes for paragraph in paragraphs_of(note.body))
    for paragraph in (*paragraphs_of(document.body), *notes):
        for run in paragraph.runs:
            # One person put it in, another took it out again: it is in neither text.
            if run.inserted is not None and run.deleted is not None and run.text.strip():
                yield Loss(LossKind.DELETED, run.text.strip(), document.changes[run.deleted].author)


def _rich(cleaning: Cleaning, blocks: Sequence[Block], seen_words: Sequence[str], losses: Iterable[Loss]) -> RichText:
    """The Markdown of blocks, held against the words of the source: what is nowhere is told as well."""
    blocks = _without_dead_links(cleaning, blocks)
    markdown, starts = markdown_with_lines(blocks)
    told = [loss for loss in losses if loss.words or loss.kind in _WITHOUT_WORDS]
    if not markdown.strip():
        raise nothing_taken(told)
    if cleaning.letters:
        # A bullet that came out as a letter is no word.
        seen_words = tuple((Counter(seen_words) - Counter(cleaning.letters)).elements())
    accounted = [*words_of_blocks(blocks)]
    accounted += (word for loss in told if loss.is_seen for word in words_in(loss.words))
    if missing := unmatched(seen_words, accounted)[0]:
        told.append(Loss(LossKind.UNPLACED, " ".join(missing)))
    anchors = {anchor: line for block, line in zip(blocks, starts, strict=True) for anchor in block.anchors}
    changes = {change: count for change, count in cleaning.counts.items() if count}
    return RichText(markdown, changes, tuple(seen_words), tuple(told), anchors)


_WITHOUT_WORDS = (LossKind.BROKEN_PART, LossKind.EMBEDDED)


def _without_dead_links(cleaning: Cleaning, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks without links to places that no block is."""
    anchors = {f"#{anchor}" for block in blocks for anchor in block.anchors}

    def living(runs: tuple[Run, ...]) -> tuple[Run, ...]:
        made = []
        for run in runs:
            if run.style.href.startswith("#") and run.style.href not in anchors:
                cleaning.counts[DecodingChange.DEAD_LINKS] += 1
                run = replace(run, style=replace(run.style, href="", title=""))
            made.append(run)
        return joined_runs(made)

    return tuple(
        replace(block, runs=living(block.runs), rows=tuple(tuple(map(living, row)) for row in block.rows))
        for block in blocks
    )
