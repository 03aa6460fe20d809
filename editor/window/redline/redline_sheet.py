"""The rows in which a redline is read: paragraphs, the old beside the new one where wanted, with folds between them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import zip_longest

from editor.text.redline.changes import Change
from editor.text.steering import joined
from editor.window.redline.redline_borders import SpokenBorders, with_borders
from editor.window.redline.redline_marks import Reader, Unread
from editor.window.redline.redline_pieces import EVERYWHERE, Passage, Piece, PieceMark, Sides, pieces

_GAP = 10
"""About the height of an empty line in pixels."""
FOLDED_FROM = 2
"""How many unchanged paragraphs in a row are folded at the least."""


class SheetLook(Enum):
    """What a row is; a gap is an empty line, and a fill stands level with a row that the other text has alone."""

    TEXT = auto()
    HEADING = auto()
    SUBHEADING = auto()
    NOTE = auto()
    FOLD = auto()
    GAP = auto()
    FILL = auto()


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One row of one text: its pieces, of which the last holds the end of line where there is one.

    What is `unread` has its signs still in it; of a sheet only rows that are folded away are.
    """

    pieces: tuple[Piece, ...]
    look: SheetLook
    unread: Unread | None = None

    @property
    def text(self) -> str:
        """What is drawn."""
        pieces = self.pieces
        whole = pieces[0].text if len(pieces) == 1 else "".join([piece.text for piece in pieces])
        return whole.removesuffix("\n")

    def stands(self, change: int) -> bool:
        """Whether words of a change stand in it."""
        return any(piece.change == change for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """Lines that stand level, one for each text; `fold` is the number of the fold that it opens or closes."""

    lines: tuple[SheetLine, ...]
    section: str = ""
    fold: int | None = None

    @property
    def is_quiet(self) -> bool:
        """Whether nothing in it changed."""
        return all(piece.mark is PieceMark.PLAIN for line in self.lines for piece in line.pieces)


@dataclass(frozen=True, slots=True)
class SheetPlace:
    """The rows that a change stands in, first and last."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that is drawn: the rows, the changes in their order with their sections and places, and the folds."""

    rows: tuple[SheetRow, ...]
    changes: tuple[Change, ...]
    sections: tuple[str, ...]
    places: tuple[SheetPlace, ...]
    folds: int

    def text(self, side: int) -> str:
        """What one of the texts shows, a row on a line."""
        return "\n".join(row.lines[side].text for row in self.rows)

    def start_of(self, section: str) -> int | None:
        """The row in which a section begins."""
        return next((at for at, row in enumerate(self.rows) if row.section == section), None)

    def change_in(self, section: str) -> int:
        """The number of the first change of a section, from 1; 0 where it has none."""
        return next((number for number, one in enumerate(self.sections, 1) if one == section), 0)


@dataclass(frozen=True, slots=True)
class Folding:
    """Which folds are open, and what stands on a fold: over so many paragraphs, and over texts of these names.

    Where `words` is None nothing folds.
    """

    opened: frozenset[int] = frozenset()
    words: Callable[[int], str] | None = None
    quiet_words: Callable[[str], str] = str


def lay_out(
    passages: Sequence[Passage], folding: Folding, *, sided: bool, borders: SpokenBorders | None = None
) -> Sheet:
    """The rows of all passages, one below the other.

    `sided` puts the old text and the new one side by side; `borders` are words around what changed.
    """
    return _Builder(folding, sided, borders).sheet(passages)


class _Builder:
    """Grows a sheet from its top."""

    def __init__(self, folding: Folding, sided: bool, borders: SpokenBorders | None) -> None:
        self._folding = folding
        self._sided = sided
        self._borders = borders
        self._rows: list[SheetRow] = []
        self._changes: list[Change] = []
        self._sections: list[str] = []
        self._folds = 0

    def sheet(self, passages: Sequence[Passage]) -> Sheet:
        silent: list[Passage] = []
        for one in passages:
            if one.quiet and self._folding.words is not None:
                silent.append(one)
                continue
            self._fold_whole(silent)
            silent = []
            self._add(one)
        self._fold_whole(silent)
        rows = tuple(map(_read, self._rows))
        places = _places(rows, len(self._changes))
        return Sheet(rows, tuple(self._changes), tuple(self._sections), places, self._folds)

    def _add(self, one: Passage) -> None:
        if one.note:
            self._rows.append(self._ours(one.note, SheetLook.NOTE, one.section))
        rows = self._passage_rows(one)
        heading = bool(rows) and rows[0].lines[0].look is SheetLook.HEADING
        if one.label and not heading:
            self._rows.append(self._ours(one.label, SheetLook.HEADING, one.section))
        self._rows += rows[:1] if heading else []
        self._rows += self._folded(rows[1:] if heading else rows, one.section)
        self._changes += one.changes
        self._sections += [one.section] * len(one.changes)

    def _passage_rows(self, one: Passage) -> list[SheetRow]:
        made = pieces(one, len(self._changes) + 1)
        if self._borders is not None:
            made = list(with_borders(made, self._borders))
        reader = Reader()
        if self._sided:
            pairs: Iterable[tuple[SheetLine, ...]] = _level(made, reader)
        else:
            pairs = ((line,) for line in _lines(made, Sides.INLINE, reader))
        return [SheetRow(lines, one.section) for lines in pairs]

    def _folded(self, rows: Sequence[SheetRow], section: str) -> Iterator[SheetRow]:
        """The rows with their unchanged stretches behind folds."""
        words = self._folding.words
        stretch: list[SheetRow] = []
        for row in [*rows, None]:
            if row is not None and words is not None and row.is_quiet:
                stretch.append(row)
                continue
            count = sum(one.lines[0].look is not SheetLook.GAP for one in stretch)
            if words is None or count < FOLDED_FROM:
                yield from stretch
            else:
                yield from self._fold(words(count), stretch, section)
            stretch = []
            if row is not None:
                yield row

    def _fold_whole(self, silent: Sequence[Passage]) -> None:
        if silent:
            rows = [row for one in silent for row in self._passage_rows(one)]
            if self._rows:
                self._rows.append(self._ours("", SheetLook.GAP, silent[0].section))
            words = self._folding.quiet_words(joined(" · ", (one.note for one in silent)))
            self._rows += self._fold(words, rows, silent[0].section)

    def _fold(self, words: str, hidden: Sequence[SheetRow], section: str) -> list[SheetRow]:
        number = self._folds
        self._folds += 1
        is_open = number in self._folding.opened
        head = replace(self._ours(("▾ " if is_open else "▸ ") + words, SheetLook.FOLD, section), fold=number)
        before = hidden[:1] if hidden[0].lines[0].look is SheetLook.GAP else []
        after = hidden[-1:] if hidden[-1].lines[0].look is SheetLook.GAP and len(hidden) > 1 else []
        return [head, *hidden] if is_open else [*before, head, *after]

    def _ours(self, words: str, look: SheetLook, section: str) -> SheetRow:
        line = SheetLine((Piece(words + "\n", added=True),), look)
        return SheetRow((line, line) if self._sided else (line,), section)


def _lines(made: Iterable[Piece], side: Sides, reader: Reader) -> Iterator[SheetLine]:
    """The pieces of one text, cut at its ends of line."""
    open_pieces: list[Piece] = []
    for piece in made:
        if side not in piece.sides:
            continue
        if "\n" not in piece.text:
            open_pieces.append(piece)
            continue
        *ended, rest = _cut(piece)
        for part in ended:
            yield _line([*open_pieces, part], side, reader)
            open_pieces.clear()
        if rest.text:
            open_pieces.append(rest)
    if open_pieces:
        yield _line(open_pieces, side, reader)


def _level(made: Sequence[Piece], reader: Reader) -> Iterator[tuple[SheetLine, SheetLine]]:
    """The lines of the old and the new text; those in which both texts go on together stand level."""
    waiting: tuple[list[SheetLine], list[SheetLine]] = ([], [])
    open_pieces: tuple[list[Piece], list[Piece]] = ([], [])
    for piece in made:
        *ended, rest = _cut(piece)
        if piece.sides not in _SHARED:
            number = 0 if piece.sides in _OLD_ONLY else 1
            if piece.sides in _NEITHER:
                continue
            for part in ended:
                waiting[number].append(_line([*open_pieces[number], part], _ONE[number], reader))
                open_pieces[number].clear()
            if rest.text:
                open_pieces[number].append(rest)
            continue
        if not open_pieces[0] and not open_pieces[1]:
            yield from _filled(waiting)
        for part in ended:
            if waiting[0] or waiting[1] or open_pieces[0] or open_pieces[1]:
                for number in (0, 1):
                    waiting[number].append(_line([*open_pieces[number], part], _ONE[number], reader))
                    open_pieces[number].clear()
                yield from _filled(waiting)
            else:
                line = _line([part], Sides.INLINE, reader)
                yield line, line
        if rest.text:
            for number in (0, 1):
                open_pieces[number].append(rest)
    for number in (0, 1):
        if open_pieces[number]:
            waiting[number].append(_line(open_pieces[number], _ONE[number], reader))
    yield from _filled(waiting)


# Tuples: a flag is found in them by identity, while a set asks it for a hash, which Python computes slowly.
_SHARED = (EVERYWHERE, Sides.OLD | Sides.NEW)
_OLD_ONLY = (Sides.OLD, Sides.OLD | Sides.INLINE)
_NEITHER = (Sides.INLINE,)
_ONE = (Sides.OLD, Sides.NEW)


def _cut(piece: Piece) -> list[Piece]:
    """A piece cut behind its ends of line; the last has none, and may be empty. The first alone can be a heading."""
    if "\n" not in piece.text:
        return [piece]
    *ended, rest = piece.text.split("\n")
    texts = [*(part + "\n" for part in ended), rest]
    return [
        Piece(text, piece.mark, piece.sides, piece.change, piece.fact, piece.added, piece.heading and at == 0)
        for at, text in enumerate(texts)
    ]


_FILL = SheetLine((), SheetLook.FILL)


def _filled(waiting: tuple[list[SheetLine], list[SheetLine]]) -> Iterator[tuple[SheetLine, SheetLine]]:
    """What waits in both texts, the first lines level, the shorter text filled up."""
    if waiting[0] or waiting[1]:
        yield from zip_longest(*waiting, fillvalue=_FILL)
        waiting[0].clear()
        waiting[1].clear()


def _line(made: Sequence[Piece], side: Sides, reader: Reader) -> SheetLine:
    first = made[0]
    if first.heading or any(piece.heading for piece in made):
        look = SheetLook.HEADING
    elif first.added or first.text.strip() or any(piece.added or piece.text.strip() for piece in made):
        look = SheetLook.SUBHEADING if first.text.startswith("#") else SheetLook.TEXT
    else:
        look = SheetLook.GAP
    return SheetLine(tuple(made), look, reader.unread(made, side))


def _read(row: SheetRow) -> SheetRow:
    """A row as a reader reads it."""
    if not any(line.unread for line in row.lines):
        return row
    lines = [line if line.unread is None else _read_line(line, line.unread) for line in row.lines]
    return replace(row, lines=tuple(lines))


def _read_line(line: SheetLine, unread: Unread) -> SheetLine:
    pieces = unread.read(line.pieces)
    is_rule = line.look is SheetLook.TEXT and not any(piece.added or piece.text.strip() for piece in pieces)
    return SheetLine(pieces, SheetLook.GAP if is_rule else line.look)


def _places(rows: Sequence[SheetRow], count: int) -> tuple[SheetPlace, ...]:
    """Where the words of each change stand; where it has none, where its white space stands."""
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    spaces: dict[int, int] = {}
    for at, row in enumerate(rows):
        for line in row.lines:
            for piece in line.pieces:
                number = piece.change
                if not number:
                    continue
                if piece.text.isspace():
                    spaces.setdefault(number, at)
                else:
                    first.setdefault(number, at)
                    last[number] = at
    return tuple(
        SheetPlace(first.get(number, spaces.get(number, 0)), last.get(number, spaces.get(number, 0)))
        for number in range(1, count + 1)
    )


def guessed_heights(sheet: Sheet, letters: float, least: int) -> list[int]:
    """About how many pixels high each row is, where so many letters stand on a line that is at least so high."""
    return [
        _GAP if row.lines[-1].look is SheetLook.GAP else round(least * (1 + max(map(_length, row.lines)) // letters))
        for row in sheet.rows
    ]


def _length(line: SheetLine) -> int:
    """How many characters a line has, its end among them; a loop, for this is asked of every row."""
    length = 0
    for piece in line.pieces:
        length += len(piece.text)
    return length
