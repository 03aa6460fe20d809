"""A PDF read back and held against the words that it was made from, paragraph by paragraph, in their order."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

import pypdfium2
import regex

from editor.exchange.blocks.block_changes import Row
from editor.exchange.blocks.blocks import Enclosure, Form
from editor.exchange.blocks.errors import ExchangeError, ReadBackDiffers
from editor.exchange.blocks.page_words import page_words
from editor.exchange.pdf.setting import changed, contents, legend, may_break, title_pieces
from editor.exchange.word.text import WordText
from editor.text.locales import is_right_to_left

MARGIN = 57.0
"""Around the words, in points; the running title and the page's number stand in it."""
_BREAKS = {"\x02": "-", "\ufffe": "-", "\u2010": "-"}
_SHOWN = 60
_BEFORE = 20
_NEAR = 8
_NUMBER = re.compile(r"\d+")
_MARKED = regex.compile(r"ل?\P{Mn}\p{Mn}+[اา]?")
"""A letter with marks; lam and alef are one shape, and so are a mark and the Thai vowel behind it."""
_LETTERS_ONLY = regex.compile(r"[\p{Hebrew}\p{Arabic}\p{Mn}]")
"""What readers of PDF give in another order, or twice: writing to the left, and marks above and below letters."""
_AGAIN = 2
"""How many times more than once a letter with marks may be read."""
_UNREAD = {"\u200c": 3, "لا": 2, "ک": 1}
"""Beside the sign that parts two letters, of lam with alef, and of keheh PDFium loses up to so many letters."""
_TURNED = frozenset("()[]{}«»‹›<>“”‘’\"'")
"""Brackets and quotation marks, which readers turn round or leave out where two meet."""


class PdfDiffers(ReadBackDiffers):
    """A PDF that does not say what it should."""


@dataclass(eq=False)
class NoPdf(ExchangeError):
    """A file that was to be a PDF and is none, or a damaged one."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a paragraph says, and the section that it stands in; `numbered` ends with the number of a page.

    `broken` is a row that may go on on the next page, where its cells are read one part after another.
    """

    section: str
    words: str
    numbered: bool = False
    broken: bool = False


def prove_pdf(data: bytes, text: WordText) -> None:
    """PdfDiffers where the file, read again, is not the text that it was made from.

    Paragraphs that run from right to left are held by their letters, and by their numbers in order: readers of PDF
    give the words of one line in the order of the eye.
    """
    said = _letters(words_in(data))
    mirrored = is_right_to_left(text.language)
    places = {0}
    for line in _lines(text):
        ends = {end for at in places for end in _ends(said, at, line, mirrored=mirrored)}
        if not ends:
            raise PdfDiffers(line.section, *_parted(line.words, said[min(places) :]))
        places = ends
    if len(said) not in places:
        raise PdfDiffers("", "", said[max(places) :][:_SHOWN])


def _ends(said: str, at: int, line: Line, *, mirrored: bool) -> Iterator[int]:
    """Where a paragraph that begins at a place may end; nowhere, if it does not stand there."""
    words = _letters(line.words)
    found: list[int] = []
    if not mirrored and not line.broken and not any(_runs_left(one) for one in words):
        found = list(_straight_ends(said, at, words))
    if not found and (mirrored or line.broken or _LETTERS_ONLY.search(words)):
        free = line.broken or (mirrored and not any(_runs_left(one) for one in words))
        found = list(_turned_ends(said, at, line, free=free))
    for end in found:
        number = _NUMBER.match(said, end) if line.numbered else None
        yield number.end() if number else end


def _straight_ends(said: str, at: int, words: str) -> Iterator[int]:
    """The same letter by letter; one that carries marks may be read twice with them, also behind the next one."""
    for found in regex.finditer(r"\P{Mn}\p{Mn}*", words):
        cluster = found[0]
        if not said.startswith(cluster, at):
            before = regex.findall(r"\P{Mn}\p{Mn}*", words[max(0, found.start() - _NEAR) : found.start()])
            twice = [one for one in before if len(one) > 1 and said.startswith(one + cluster, at)]
            if not twice:
                return
            at += len(twice[-1])
        at += len(cluster)
    yield at
    last = regex.findall(r"\P{Mn}\p{Mn}+", words[-_NEAR:])
    yield from (at + len(one) for one in last if said.startswith(one, at))


def _parted(words: str, said: str) -> tuple[str, str]:
    """What was to be read and what was, from a little before the place where they part."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(_letters(words), said, strict=False)))
    start = 0
    while same > _BEFORE and len(_letters(words[:start])) < same - _BEFORE:
        start += 1
    expected = words[start : start + _SHOWN]
    return expected, said[max(0, same - _BEFORE) :][: len(_letters(expected)) or _SHOWN]


def _turned_ends(said: str, at: int, line: Line, *, free: bool) -> Iterator[int]:
    """The same by letters alone, of which one that carries a mark may be read twice, and by the numbers in order."""
    words = unicodedata.normalize("NFKD", _letters(line.words))
    bare = _bare(words)
    marked = _bare("".join(_MARKED.findall(words)))
    wanted, again = Counter(bare), Counter(marked * _AGAIN)
    lost = sum(line.words.count(sign) * letters for sign, letters in _UNREAD.items())
    numbers = ["".join(_NUMBER.findall(bare))] if free else _numbers(bare)
    for more in range(-lost, (1 + _AGAIN) * (len(words) - len(bare) + len(marked)) + 1):
        end = at + len(bare) + more
        if end > len(said):
            return
        letters = _bare(said[at:end])
        found = Counter(letters)
        if (wanted - found).total() <= lost and found - wanted <= again and _in_order(numbers, letters):
            yield end


def _numbers(bare: str) -> list[str]:
    """The digits between words that run to the left; words that run to the right may be read in another order there."""
    if not any(_runs_left(one) for one in bare):
        return _NUMBER.findall(bare)
    turned = "".join("\n" if _runs_left(one) else one for one in bare)
    digits = ("".join(_NUMBER.findall(stretch)) for stretch in turned.split("\n"))
    return [one for one in digits if one]


def _in_order(numbers: list[str], bare: str) -> bool:
    """Whether the digits stand in this order; those of one stretch need only be the same, number by number."""
    read = _NUMBER.findall(bare)
    for number in numbers:
        taken: list[str] = []
        while read and sum(map(len, taken)) < len(number):
            taken.append(read.pop(0))
        if "".join(taken) != number and sorted("".join(taken)) != sorted(number):
            return False
    return not read


def _runs_left(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in ("R", "AL")


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
                yield from _row_lines(name, change.rows)
            else:
                yield Line(name, marker + "".join(piece.text for piece in change.pieces))
            if at == 0:
                for note in section.notes:
                    yield Line(name, note)


def _row_lines(name: str, rows: Iterable[Row]) -> Iterator[Line]:
    for row in rows:
        cells = ["".join(piece.text for piece in cell) for cell in row.cells]
        if may_break(row):
            yield Line(name, "\n".join(cells), broken=True)
        else:
            yield from (Line(name, cell) for cell in cells)


def _letters(words: str) -> str:
    """What is compared: everything but white space and marks that no eye sees, in one way of writing."""
    written = unicodedata.normalize("NFC", "".join(_BREAKS.get(one, one) for one in words))
    return "".join(one for one in written if not one.isspace() and unicodedata.category(one) not in ("Cf", "Cc"))


def _bare(words: str) -> str:
    """The letters without marks and brackets, in the form that is typed."""
    plain = unicodedata.normalize("NFKD", words)
    return "".join(one for one in plain if unicodedata.category(one) != "Mn" and one not in _TURNED)
