"""What a PDF must say, paragraph by paragraph: the words, their marks, and in which order the eye meets them."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from editor.exchange.blocks.blocks import Form
from editor.exchange.blocks.changes.block_changes import BlockChange, Fate, Piece
from editor.exchange.blocks.page_words import page_words
from editor.exchange.pdf.numbers import ChangeNumbers
from editor.exchange.pdf.setting import (
    NO_MARK,
    NUMBER,
    changed,
    coded,
    contents,
    ended,
    legend,
    mark_name,
    marker_of,
    may_break,
    title_pieces,
    written,
)
from editor.exchange.pdf.shown import is_compared
from editor.exchange.word.writer.text import WordSection, WordText
from editor.text.bidi import is_known, levels, visual

_OBJECT = "\ufffc"
"""What a number set apart is to the words around it."""


@dataclass(frozen=True)
class Printed:
    """A paragraph, a cell, a bullet or a row that may go on on the next page (then `cells` are its parts).

    `pieces` are its words with the name of their mark; `page_of` is the section whose page it names, `anchor` that
    which begins with it.
    """

    section: str
    pieces: tuple[tuple[str, str], ...] = ()
    leftward: bool = False
    page_of: str = ""
    anchor: str = ""
    is_marker: bool = False
    cells: tuple["Printed", ...] = ()

    @property
    def words(self) -> str:
        """What it says."""
        if self.cells:
            return " ".join(one.words for one in self.cells)
        return "".join(words for words, _ in self.pieces)

    @cached_property
    def letters(self) -> "Letters":
        """What is compared."""
        return Letters.of(self.pieces, leftward=self.leftward)

    @cached_property
    def count(self) -> int:
        """How many letters it has."""
        return sum(one.count for one in self.cells) + self.letters.count

    @property
    def is_turned(self) -> bool:
        """Whether it turns its direction by controls, so that the order of the eye is not known."""
        return not is_known(self.words, leftward=self.leftward)


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters in the order in which they are written; a number set apart stands as one. `levels` say where they run.

    What is not compared, such as a space, is empty: it still stands between its neighbours.
    """

    said: tuple[str, ...]
    levels: tuple[int, ...]
    marks: tuple[str, ...]
    count: int

    @classmethod
    def of(cls, pieces: Iterable[tuple[str, str]], *, leftward: bool) -> "Letters":
        """Those of pieces with their marks."""
        found: list[tuple[str, str, str]] = []
        for words, mark in pieces:
            if mark == NUMBER:
                found.append((_OBJECT, words, mark))
            else:
                apart = unicodedata.normalize("NFD", written(words)).replace("\u200b", " ")
                found += [(one, one, mark) for one in apart]
        turned = levels("".join(one for one, _, _ in found), leftward=leftward)
        said = tuple(said if is_compared(one) else "" for one, said, _ in found)
        return cls(said, tuple(turned), tuple(mark for _, _, mark in found), sum(map(len, said)))

    def line(self, at: int, count: int) -> tuple[int, str, tuple[str, ...]]:
        """What the eye meets on a line that begins at a letter and holds so many: where it ends, letters, marks."""
        end = at
        while count > 0 and end < len(self.said):
            count -= len(self.said[end])
            end += 1
        while end < len(self.said) and not self.said[end]:
            end += 1
        order = [at + place for place in visual(self.levels[at:end])]
        letters = "".join(self.said[place] for place in order)
        return end, letters, tuple(self.marks[place] for place in order for _ in self.said[place])


def printed(text: WordText, *, leftward: bool) -> tuple[Printed, ...]:
    """Everything that stands between the margins."""
    return tuple(one for one in _all(text, leftward=leftward) if one.count or one.page_of)


def _all(text: WordText, *, leftward: bool) -> Iterator[Printed]:
    words = page_words(text.language)
    numbers = ChangeNumbers.of(text)

    def plain(section: str, said: str, **more: object) -> Printed:
        return Printed(section, ((said, NO_MARK),), leftward, **more)  # type: ignore[arg-type]

    yield Printed("", _marked(title_pieces(text), Fate.KEPT), leftward)
    for line in text.head:
        yield plain("", line)
    if text.is_redline:
        for piece in legend(text):
            yield Printed("", _marked([piece], Fate.NEW), leftward)
        for name, fate, entries in changed(text):
            yield plain(name, name)
            yield plain(name, fate)
            for label, said in entries:
                yield plain(name, str(label), is_marker=True)
                yield plain(name, said)
    listed = contents(text)
    if listed:
        yield plain("", words.contents)
    for anchor, name in listed:
        yield plain(name, name)
        yield Printed(name, (), leftward, page_of=anchor)
    for section in text.sections:
        yield from _section(section, section.name or words.introduction, numbers, leftward=leftward)


def _section(section: WordSection, name: str, numbers: ChangeNumbers, *, leftward: bool) -> Iterator[Printed]:
    for at, change in enumerate(section.changes):
        anchor = section.new or "" if at == 0 else ""
        marker = marker_of(change.shown)
        if marker:
            yield Printed(name, ((marker, NO_MARK),), leftward, is_marker=True)
        for one in _block(change, name, numbers, leftward=leftward):
            yield Printed(name, one.pieces, leftward, "", anchor, False, one.cells)
            anchor = ""
        if at == 0:
            for note in section.notes:
                yield Printed(name, ((note, NO_MARK),), leftward)


def _block(change: BlockChange, name: str, numbers: ChangeNumbers, *, leftward: bool) -> Iterator[Printed]:
    if change.shown.form is not Form.TABLE:
        code = change.shown.form is Form.CODE
        own = [] if change.is_part else _number(numbers, change.change)
        yield Printed(name, (*own, *_numbered(ended(change), change.fate_of_words, numbers, code=code)), leftward)
        return
    for row in change.rows:
        cells = tuple(Printed(name, _numbered(cell, row.fate, numbers), leftward) for cell in row.cells)
        if may_break(row):
            yield Printed(name, leftward=leftward, cells=tuple(one for one in cells if one.count))
        else:
            yield from cells


def _numbered(
    pieces: Iterable[Piece], fate: Fate, numbers: ChangeNumbers, *, code: bool = False
) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for piece in pieces:
        found += _number(numbers, piece.change)
        found.append((coded(piece.text) if code else piece.text, mark_name(piece, fate)))
    return tuple(found)


def _number(numbers: ChangeNumbers, change: int) -> list[tuple[str, str]]:
    found = numbers.take(change)
    return [] if found is None else [(str(found.number), NUMBER)]


def _marked(pieces: Sequence[Piece], fate: Fate) -> tuple[tuple[str, str], ...]:
    return tuple((piece.text, mark_name(piece, fate)) for piece in pieces)
