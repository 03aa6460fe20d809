"""Beside a redline: where in the whole text its changes are, each a mark to click."""

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from editor.text.redline.changes import Change
from editor.window.appearance.palette import ColourPair, contrast
from editor.window.appearance.theme import GRID, Theme
from editor.window.redline.redline_heights import Heights
from editor.window.redline.redline_sheet import Sheet

_WIDTH = 3 * GRID
_LEAST = 3
"""The least height of a mark in pixels."""
_NEAR = 6
"""Pixels around a mark in which a click still means it."""


class OverviewStrip(QWidget):
    """`wanted` carries the number of the change that was clicked, from 1."""

    wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changes: tuple[Change, ...] = ()
        self._shares: list[tuple[float, float]] = []
        self._number = 0
        self.setFixedWidth(_WIDTH)
        self._drawn: QPixmap | None = None
        theme.changed.connect(self._forget)

    def show_sheet(self, sheet: Sheet, heights: Heights) -> None:
        """Take other changes."""
        self._changes = sheet.changes
        whole = max(1, heights.total)
        self._shares = [
            (heights.guessed(place.first) / whole, heights.guessed(place.last + 1) / whole) for place in sheet.places
        ]
        self._forget()

    def mark(self, number: int) -> None:
        """Show which change was reached."""
        self._number = number
        self.update()

    def _near(self, y: float) -> int:
        """The number of the change at a height, 0 where none is."""
        best = 0
        nearest = float(_NEAR)
        for number, (start, end) in enumerate(self._shares, 1):
            top, bottom = start * self.height(), max(end * self.height(), start * self.height() + _LEAST)
            away = max(top - y, y - bottom, 0.0)
            if away < nearest:
                best, nearest = number, away
        return best

    def _box(self, start: float, end: float) -> tuple[int, int]:
        """Top and height of a mark in pixels."""
        return round(start * self.height()), max(_LEAST, round((end - start) * self.height()) - 1)

    def _draw(self) -> QPixmap:
        """All marks, once: a redline may have thousands, and the strip is painted with every step."""
        shown = self._theme.colours
        drawn = QPixmap(self.size() * self.devicePixelRatio())
        drawn.setDevicePixelRatio(self.devicePixelRatio())
        drawn.fill(QColor(shown.page.ground))
        painter = QPainter(drawn)
        painter.fillRect(0, 0, 1, self.height(), QColor(shown.hairline))
        # A deletion stands at the left, an insertion at the right, so that no mark is told by colour alone.
        half = (self.width() - 4) // 2
        moved, deleted, inserted = (
            standing_out(pair, shown.page.ground) for pair in (shown.moved, shown.deleted, shown.inserted)
        )
        for change, (start, end) in zip(self._changes, self._shares, strict=True):
            top, high = self._box(start, end)
            if change.move is not None:
                painter.fillRect(2, top, 2 * half, high, moved)
                continue
            if change.old:
                painter.fillRect(2, top, half, high, deleted)
            if change.new:
                painter.fillRect(2 + half, top, half, high, inserted)
        painter.end()
        return drawn

    def _forget(self) -> None:
        self._drawn = None
        self.update()

    # What Qt calls

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawn is None or self._drawn.size() != self.size() * self.devicePixelRatio():
            self._drawn = self._draw()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        if 0 < self._number <= len(self._shares):
            top, high = self._box(*self._shares[self._number - 1])
            painter.setPen(QColor(self._theme.colours.accent))
            painter.drawRect(1, top - 2, self.width() - 3, high + 3)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if number := self._near(QPointF(event.position()).y()):
            self.wanted.emit(number)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._near(float(event.pos().y()))
            change = self._changes[number - 1] if number else None
            words = (change.old or change.new).strip()[:80] if change else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)


def standing_out(pair: ColourPair, paper: str) -> QColor:
    """Of ink and ground the one that is better seen on the paper: in high contrast the ink may be as black as it."""
    return QColor(max((pair.ink, pair.ground), key=lambda colour: contrast(colour, paper)))
