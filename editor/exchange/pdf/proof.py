"""A PDF read back and held against the words that it was made from, paragraph by paragraph, in their order."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2

from editor.exchange.blocks.blocks import Enclosure, Form
from editor.exchange.blocks.errors import ExchangeError, ReadBackDiffers
from editor.exchange.blocks.page_words import page_words
from editor.exchange.pdf.setting import changed, contents, legend, title_pieces
from editor.exchange.word.text import WordText
from editor.text.locales import is_right_to_left

MARGIN = 57.0
"""Around the words, in points; the running title and the page's number stand in it."""
_BREAKS = {"\x02": "-", "\ufffe": "-", "\u2010": "-"}
_SHOWN = 60
_NUMBER = re.compile(r"\d+")
_BRACKETS = str.maketrans(")]}»›>", "([{«‹<")


class PdfDiffers(ReadBackDiffers):
    """A PDF that does not say what it should."""


@dataclass(eq=False)
class NoPdf(ExchangeError):
    """A file that was to be a PDF and is none, or a damaged one."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a paragraph says, and the section that it stands in; `numbered` ends with the number of a page."""

    section: str
    words: str
    numbered: bool = False


def prove_pdf(data: bytes, text: WordText) -> None:
    """PdfDiffers where the file, read again, is not the text that it was made from.

    Paragraphs that run from right to left are held by their letters: readers of PDF give those of one line in the
    order of the eye.
    """
    said = _letters(words_in(data))
    mirrored = is_right_to_left(text.language)
    places = {0}
    for line in _lines(text):
        ends = {end for at in places for end in _ends(said, at, line, mirrored=mirrored)}
        if not ends:
            at = min(places)
            raise PdfDiffers(line.section, line.words[:_SHOWN], said[at : at + len(line.words)][:_SHOWN])
        places = ends
    if len(said) not in places:
        raise PdfDiffers("", "", said[max(places) :][:_SHOWN])


def _ends(said: str, at: int, line: Line, *, mirrored: bool) -> Iterator[int]:
    """Where a paragraph that begins at a place may end; nowhere, if it does not stand there."""
    words = _letters(line.words)
    if mirrored or any(unicodedata.bidirectional(one) in ("R", "AL") for one in words):
        found = _mirrored_ends(said, at, words)
    else:
        found = iter([at + len(words)] if said.startswith(words, at) else [])
    for end in found:
        number = _NUMBER.match(said, end) if line.numbered else None
        yield number.end() if number else end


def _mirrored_ends(said: str, at: int, words: str) -> Iterator[int]:
    """The same by letters alone, of which one that carries a mark may be read twice."""
    bare = _bare(words)
    marked = _bare("".join(one for one, after in pairwise(words) if unicodedata.category(after) == "Mn"))
    wanted, twice = Counter(bare), Counter(marked)
    for more in range(len(words) - len(bare) + len(marked) + len(marked) + 1):
        end = at + len(bare) + more
        if end > len(said):
            return
        found = Counter(_bare(said[at:end]))
        if found >= wanted and found - wanted <= twice:
            yield end


def words_in(data: bytes) -> str:
    """What the pages of a PDF of ours show between their margins."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise NoPdf from error
    try:
        found = []
        for page in document:
            width, height = page.get_size()
            words = page.get_textpage()
            # The sides are left open: a letter may hang over its line's end.
            found.append(words.get_text_bounded(0, MARGIN - 8, width, height - MARGIN + 8))
    finally:
        document.close()
    return "\n".join(found)


def _lines(text: WordText) -> Iterator[Line]:
    yield Line("", "".join(piece.text for piece in title_pieces(text)))
    for line in text.head:
        yield Line("", line)
    words = page_words(text.language)
    if text.is_redline:
        yield Line("", "".join(piece.text for piece in legend(text)))
        for name, fate in changed(text):
            yield Line(name, name + fate)
    listed = contents(text)
    if listed:
        yield Line("", words.contents)
    for _, name in listed:
        yield Line(name, name, numbered=True)
    for section in text.sections:
        for at, change in enumerate(section.changes):
            block, name = change.shown, section.name or words.introduction
            item = block.item
            marker = ""
            if item is not None and not item.goes_on:
                marker = "•" if item.kind is Enclosure.BULLET else f"{item.number}."
            if block.form is Form.TABLE:
                for row in change.rows:
                    for cell in row.cells:
                        yield Line(name, "".join(piece.text for piece in cell))
            else:
                yield Line(name, marker + "".join(piece.text for piece in change.pieces))
            if at == 0:
                for note in section.notes:
                    yield Line(name, note)


def _letters(words: str) -> str:
    """What is compared: everything but white space and marks that no eye sees, in one way of writing."""
    written = unicodedata.normalize("NFC", "".join(_BREAKS.get(one, one) for one in words))
    return "".join(one for one in written if not one.isspace() and unicodedata.category(one) not in ("Cf", "Cc"))


def _bare(words: str) -> str:
    """The letters without marks, in the form that is typed; a bracket is read as either of its kind."""
    plain = unicodedata.normalize("NFKD", words).translate(_BRACKETS)
    return "".join(one for one in plain if unicodedata.category(one) != "Mn")
