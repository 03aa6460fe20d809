"""The pieces of a row as a reader reads them: the signs of Markdown out of sight, and what they mean drawn instead."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from editor.window.redline.redline_pieces import Piece, PieceMark, Sides, Wear
from editor.window.text.markdown_marks import MarkedPart, MarkStyle, bullet_at, parts

_SIGNS = re.compile(r"[*_`|~\\\[<{]")
_BEGINS = re.compile(r"\s*(?:[#>+-]|\d+[.)]\s)")
"""What every mark of Markdown that is drawn otherwise has a character of, or begins with."""
_RULE = re.compile(r"[\s|]*:?-{1,}:?[\s|:-]*")
_ROW = re.compile(r"\s*\|")
_BORDER = re.compile(r"(?<!\\)\|")
_BULLET, _QUOTED, _COLUMN = "•", "▏", "│"
_FENCES = ("```", "~~~")
_GONE = (PieceMark.DELETED, PieceMark.LEFT)


_WORN = {
    MarkStyle.STRONG: Wear.BOLD,
    MarkStyle.EMPHASIS: Wear.ITALIC,
    MarkStyle.CODE: Wear.CODE,
    MarkStyle.LINK: Wear.LINK,
}
_Letter = tuple[str | None, Wear]
"""What is drawn of a character, None for itself; and how it is set."""
_PLAIN_LETTER: _Letter = (None, Wear.PLAIN)


@dataclass(frozen=True, slots=True)
class Unread:
    """A row that has signs, still to be read: for which texts it is drawn, and in which of the two code is open."""

    sides: Sides
    fenced: tuple[bool, bool]

    def read(self, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
        """Its pieces, cut where signs begin and end."""
        letters = [_letters(pieces, side, self.fenced[side]) for side in (0, 1)]
        made: list[Piece] = []
        at = [0, 0]
        for piece in pieces:
            if piece.added:
                made.append(piece)
                continue
            stands, size = _stands(piece), len(piece.text)
            side = 1 if stands[1] and self.sides is not Sides.OLD else 0
            made += _cut(piece, letters[side][at[side] : at[side] + size])
            at = [place + size * stands[one] for one, place in enumerate(at)]
        return tuple(made)


class Reader:
    """Goes through the rows of a sheet from its top; a fence of code that is open in one of the texts stays so."""

    def __init__(self) -> None:
        self._fenced = (False, False)

    def unread(self, pieces: Sequence[Piece], sides: Sides) -> Unread | None:
        """What is to be read of the next row; None where it has no signs. Rows that are folded away need no reading."""
        if not any(self._fenced) and not _has_signs(pieces):
            return None
        row = Unread(sides, self._fenced)
        if any(fence in piece.text for piece in pieces for fence in _FENCES):
            drawn = (sides is not Sides.NEW, sides is not Sides.OLD)
            self._fenced = (
                parts(_text(pieces, 0).removesuffix("\n"), fenced=self._fenced[0])[1] if drawn[0] else self._fenced[0],
                parts(_text(pieces, 1).removesuffix("\n"), fenced=self._fenced[1])[1] if drawn[1] else self._fenced[1],
            )
        return row


def _text(pieces: Sequence[Piece], side: int) -> str:
    """What the old (0) or the new text (1) has of a row."""
    return "".join(piece.text for piece in pieces if not piece.added and _stands(piece)[side])


def _letters(pieces: Sequence[Piece], side: int, was_fenced: bool) -> list[_Letter]:
    """How each character of a row is drawn, as the old (0) or the new text (1) has it."""
    text = _text(pieces, side)
    line = text.removesuffix("\n")
    found, is_fenced = parts(line, fenced=was_fenced)
    letters = [_PLAIN_LETTER] * len(text)
    if line and is_fenced != was_fenced:
        letters[: len(line)] = [("", Wear.PLAIN)] * len(line)
    elif was_fenced:
        letters[: len(line)] = [(None, Wear.CODE)] * len(line)
    else:
        _wear(letters, line, found)
    return letters


def _has_signs(pieces: Sequence[Piece]) -> bool:
    """Whether there may be a sign in a row; a loop, for this is asked of every row."""
    return any(not piece.added and (_SIGNS.search(piece.text) or _BEGINS.match(piece.text)) for piece in pieces)


def _stands(piece: Piece) -> tuple[bool, bool]:
    """Whether a piece is read in the old text, and in the new one."""
    gone = piece.mark in _GONE or piece.sides is Sides.OLD
    came = not gone and (piece.mark is not PieceMark.PLAIN or Sides.OLD not in piece.sides)
    return not came, not gone


def _wear(letters: list[_Letter], line: str, found: Sequence[MarkedPart]) -> None:
    for part in found:
        if part.style in _WORN:
            for at in range(part.start, part.end):
                letters[at] = letters[at][0], letters[at][1] | _WORN[part.style]
    struck = [part for part in found if line[part.start : part.end] == "~~" and part.hides]
    for opening, closing in zip(struck[::2], struck[1::2], strict=False):
        for at in range(opening.end, closing.start):
            letters[at] = letters[at][0], letters[at][1] | Wear.STRUCK
    for start, end, drawn in _drawn_otherwise(line, found):
        for at in range(start, end):
            letters[at] = drawn if at == start else "", Wear.PLAIN


def _drawn_otherwise(line: str, found: Sequence[MarkedPart]) -> Iterator[tuple[int, int, str]]:
    """The signs of a line, and what is drawn in their place."""
    if _ROW.match(line):
        borders = [one.start() for one in _BORDER.finditer(line)]
        if _RULE.fullmatch(line):
            yield 0, len(line), ""
            return
        for at in borders:
            first, last = at == borders[0], at == borders[-1] and not line[at + 1 :].strip()
            yield at, at + 1 + (first and line[at + 1 : at + 2] == " "), "" if first or last else _COLUMN
    bullet = bullet_at(line)
    if bullet >= 0:
        yield bullet, bullet + 1, _BULLET
    for part in found:
        written = line[part.start : part.end]
        if part.style is MarkStyle.SIGN and written.strip().endswith(">"):
            yield part.start, part.end, _QUOTED + " " * (len(written) - len(written.rstrip()))
        elif part.hides:
            yield part.start, part.end, ""
        elif part.style is MarkStyle.CODE and written.startswith("`"):
            ticks = len(written) - len(written.lstrip("`"))
            yield part.start, part.start + ticks, ""
            yield part.end - ticks, part.end, ""


def _cut(piece: Piece, letters: Sequence[_Letter]) -> Iterator[Piece]:
    """A piece cut where other signs or looks begin; a sign that is out of sight keeps what was typed as its source."""
    numbered = enumerate(letters)
    for (is_sign, worn), group in groupby(numbered, key=lambda one: (one[1][0] is not None, one[1][1])):
        places = [at for at, _ in group]
        typed = piece.text[places[0] : places[-1] + 1]
        if is_sign:
            drawn = "".join(letters[at][0] or "" for at in places)
            yield replace(piece, text=drawn, source=typed)
        else:
            yield piece if typed == piece.text and not worn else replace(piece, text=typed, wear=piece.wear | worn)
