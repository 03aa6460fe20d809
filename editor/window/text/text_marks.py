"""What is marked in a text that is written: what checks find, forbidden words, what a translation must follow."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from editor.window.appearance.palette import ColourPair, Colours
from editor.window.appearance.theme import Theme


class MarkLook(Enum):
    """How a mark is drawn; what is meant is always told by more than colour."""

    WARNING = "warning"
    ERROR = "error"
    TERM = "term"
    TO_CHANGE = "to change"
    TO_REMOVE = "to remove"
    TO_ADD = "to add"
    FACT = "fact"
    HERE = "here"
    FOUND = "found"


class MarkLayer(Enum):
    """Who marked something; a later one is drawn over those before it."""

    HERE = 1
    FOLLOWING = 2
    TERMS = 3
    CHECKS = 4
    FOUND = 5


@dataclass(frozen=True, slots=True)
class TextMark:
    """The characters `start` to `end` of the text, and what is said of them."""

    start: int
    end: int
    words: str
    look: MarkLook = MarkLook.WARNING


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """A mark with the cursor that moves along with the text."""

    mark: TextMark
    cursor: QTextCursor

    def covers(self, position: int) -> bool:
        """Whether Qt's position is on the mark."""
        return self.cursor.selectionStart() <= position < self.cursor.selectionEnd()


class MarkLayers:
    """The marks of one text, by who made them."""

    def __init__(self, edit: QTextEdit, theme: Theme) -> None:
        self._edit = edit
        self._theme = theme
        self._layers: dict[MarkLayer, tuple[DrawnMark, ...]] = {}
        theme.changed.connect(self._draw)

    def put(self, layer: MarkLayer, marks: Iterable[TextMark], place: Mapping[int, int]) -> bool:
        """Take these marks in the place of the layer's, `place` being Qt's positions; whether that changes anything."""
        drawn = tuple(DrawnMark(mark, self._cursor(place[mark.start], place[mark.end])) for mark in marks)
        before, self._layers[layer] = self._layers.get(layer, ()), drawn
        if before or drawn:
            self._draw()
        return bool(before or drawn)

    def clear(self) -> None:
        """Mark nothing any more, in no layer."""
        self._layers = {}
        self._draw()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _draw(self) -> None:
        """All of them, the lowest layer first, in the colours of now."""
        looks = {look: _format(look, self._theme.colours) for look in MarkLook}
        selections = []
        for one in (one for layer in MarkLayer for one in self._layers.get(layer, ())):
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = one.cursor, looks[one.mark.look]
            selections.append(selection)
        self._edit.setExtraSelections(selections)

    def at(self, position: int) -> str:
        """What is said at Qt's position, by each layer on a line of its own."""
        found = [
            drawn.mark.words
            for layer in reversed(MarkLayer)
            for drawn in self._layers.get(layer, ())
            if drawn.mark.words and drawn.covers(position)
        ]
        return "\n".join(dict.fromkeys(found))

    def of(self, layer: MarkLayer) -> tuple[DrawnMark, ...]:
        """The marks of a layer."""
        return self._layers.get(layer, ())


def _format(look: MarkLook, shown: Colours) -> QTextCharFormat:
    drawn = QTextCharFormat()
    match look:
        case MarkLook.WARNING | MarkLook.ERROR:
            # No ground: that is a fact's, and what a search found has another.
            _wave(drawn, shown.error if look is MarkLook.ERROR else shown.warning)
        case MarkLook.TERM:
            _wave(drawn, shown.accent)
        case MarkLook.TO_CHANGE:
            _paint(drawn, shown.outdated)
            drawn.setForeground(QColor(shown.page.ink))
            drawn.setProperty(QTextFormat.Property.FullWidthSelection, True)
        case MarkLook.TO_REMOVE:
            _paint(drawn, shown.deleted)
            drawn.setFontStrikeOut(True)
        case MarkLook.TO_ADD:
            drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            drawn.setUnderlineColor(QColor(shown.inserted.ink))
        case MarkLook.FACT:
            _paint(drawn, shown.fact)
            drawn.setFontUnderline(True)
        case MarkLook.FOUND:
            _paint(drawn, shown.moved)
            drawn.setFontUnderline(True)
        case MarkLook.HERE:
            drawn.setBackground(QColor(shown.hover.ground))
            drawn.setProperty(QTextFormat.Property.FullWidthSelection, True)
        case _:
            assert_never(look)
    return drawn


def _paint(drawn: QTextCharFormat, pair: ColourPair) -> None:
    drawn.setForeground(QColor(pair.ink))
    drawn.setBackground(QColor(pair.ground))


def _wave(drawn: QTextCharFormat, colour: str) -> None:
    drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    drawn.setUnderlineColor(QColor(colour))
