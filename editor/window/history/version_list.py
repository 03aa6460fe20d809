"""The list of versions: how the two sides of a comparison are picked, by click, by key and by dragging."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from typing_extensions import override

from editor.desk.versions.history import HistoryRow
from editor.policy.section import SectionId
from editor.window.appearance.theme import GRID, Theme
from editor.window.comparison.comparer import Pick
from editor.window.history.version_filter import VersionChoice, VersionFilter
from editor.window.history.version_model import Sort, VersionLine, VersionModel, VersionRole
from editor.window.widgets.rows.drawn_rows import DrawnList, RowIndex, RowPainter, draw_line, small_font

_SIGN = 8 * GRID
"""Width of the room for the sign before a row."""
_SIDE = 3 * GRID
_LOOK_AFTER = 60
"""Milliseconds without scrolling before the details of the versions in sight are asked for."""


class VersionList(DrawnList):
    """Signals carry a Pick: `to_picked` by click or arrow keys, `from_picked` by Ctrl+click or Shift+Enter.

    `dragged` carries a side of the comparison and the row that it was dropped on, `counted` how many versions are
    listed, `details_wanted` those in sight, or all that a choice asks for, that nobody knows more of yet.
    """

    to_picked = Signal(object)
    from_picked = Signal(object)
    dragged = Signal(object, object)
    counted = Signal(int)
    details_wanted = Signal(object)

    def __init__(self, model: VersionModel, theme: Theme, name: Callable[[SectionId], str] = str) -> None:
        self._filter = VersionFilter(model, name, None)
        super().__init__(self._filter, theme)
        self._filter.setParent(self)
        self._versions = model
        self._is_told = False
        self._pressed: tuple[Pick, QPoint] | None = None
        self._dropping: Pick | None = None
        self.setItemDelegate(VersionDelegate(theme, self))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_AFTER)
        self._timer.timeout.connect(self._look)
        self.verticalScrollBar().valueChanged.connect(lambda *_: self._timer.start())
        for signal in (self._filter.modelReset, self._filter.rowsInserted, self._filter.rowsRemoved):
            signal.connect(lambda *_: self._on_rows())
        self.retranslate()

    @property
    def choice(self) -> VersionChoice:
        """Which versions are shown."""
        return self._filter.choice

    def show_chosen(self, choice: VersionChoice) -> None:
        """Leave out what is not chosen."""
        self._filter.show(choice)
        self._timer.start()

    @property
    def drop(self) -> Pick | None:
        """The row that a dragged side would be dropped on."""
        return self._dropping

    def current(self) -> Pick:
        """The row that the arrow keys stand on."""
        return self._versions.pick(self._filter.mapToSource(self.currentIndex()))

    def stand_on(self, pick: Pick) -> None:
        """Put the arrow keys on a row, without picking it."""
        row = self._versions.row_of(pick)
        index = self._filter.mapFromSource(self._versions.index(row)) if row >= 0 else QModelIndex()
        if index.isValid() and index != self.currentIndex():
            self._is_told = True
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._is_told = False

    def picks(self) -> list[Pick]:
        """What the list shows, from its top."""
        return [self._filter.index(row, 0).data(VersionRole.PICK) for row in range(self._filter.rowCount())]

    def retranslate(self) -> None:
        """Read the list's name again."""
        self.setAccessibleName(self.tr("Versions"))

    def _on_rows(self) -> None:
        self._timer.start()
        self.counted.emit(max(0, self._filter.rowCount() - 1))

    def _look(self) -> None:
        """Ask for the details of what is in sight."""
        if not self.isVisible():
            return
        first, last = (
            self.indexAt(self.viewport().rect().topLeft()),
            self.indexAt(self.viewport().rect().bottomLeft()),
        )
        end = last.row() if last.isValid() else self._filter.rowCount() - 1
        rows = range(max(0, first.row()), end + 1)
        indexes = [self._filter.mapToSource(self._filter.index(row, 0)) for row in rows]
        if self._filter.choice.asks_what_was_touched:
            indexes = [self._versions.index(row) for row in range(self._versions.rowCount())]
        wanted: list[HistoryRow] = self._versions.without_details(indexes)
        if wanted:
            self.details_wanted.emit(wanted)

    # What Qt calls

    @override
    def currentChanged(self, current: RowIndex, previous: RowIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_told:
            self.to_picked.emit(self.current())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.from_picked.emit(self._versions.pick(self._filter.mapToSource(index)))
            return
        line = index.data(VersionRole.LINE)
        if event.button() == Qt.MouseButton.LeftButton and isinstance(line, VersionLine) and line.side:
            # A side of the comparison may be dragged to another version: whether it is, the next moves tell.
            self._pressed = index.data(VersionRole.PICK), event.position().toPoint()
            return
        super().mousePressEvent(event)
        if index.isValid():
            # A click on the row that the keys stand on already changes nothing for Qt.
            self.to_picked.emit(self.current())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        if self._dropping is None and (at - self._pressed[1]).manhattanLength() < QApplication.startDragDistance():
            return
        index = self.indexAt(at)
        self._dropping = index.data(VersionRole.PICK) if index.isValid() else self._pressed[0]
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, dropped = self._pressed, self._dropping
        self._pressed = self._dropping = None
        self.viewport().unsetCursor()
        self.viewport().update()
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif dropped is None:
            self.stand_on(pressed[0])
            self.to_picked.emit(pressed[0])
        elif dropped != pressed[0]:
            self.dragged.emit(pressed[0], dropped)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.from_picked if backwards else self.to_picked).emit(self.current())
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class VersionDelegate(RowPainter[VersionLine]):
    """Draws sign, title, small print, and which side of the comparison a version is."""

    def __init__(self, theme: Theme, view: VersionList) -> None:
        super().__init__(theme, view, VersionRole.LINE, VersionLine)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: RowIndex) -> QSize:
        title, small = QFontMetrics(option.font), QFontMetrics(small_font(option.font))
        return QSize(120, title.height() + small.height() + 5 * GRID)

    @override
    def is_chosen(self, option: QStyleOptionViewItem, row: VersionLine) -> bool:
        return bool(row.side)

    @override
    def is_framed(self, option: QStyleOptionViewItem, index: RowIndex) -> bool:
        return super().is_framed(option, index) or self._view.drop == index.data(VersionRole.PICK)

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, row: VersionLine, *, chosen: bool) -> None:
        shown, rect, line = self.theme.colours, option.rect, row
        small = small_font(option.font)
        ink = QColor(shown.selected.ink if chosen else shown.page.ink)
        _paint_sign(
            painter,
            QRect(rect.left(), rect.top(), _SIGN + GRID, rect.height()),
            line.sort,
            ink,
            QFontMetrics(small).height(),
        )
        words = rect.adjusted(_SIGN + GRID, 2 * GRID, -_SIDE, -2 * GRID)
        if line.side:
            words = self._paint_side(painter, words, line.side, small)
        font = QFont(option.font)
        font.setBold(line.sort is not Sort.VERSION or bool(line.side))
        left = Qt.AlignmentFlag.AlignLeft
        painter.setPen(ink)
        draw_line(painter, words, left | Qt.AlignmentFlag.AlignTop, line.title, font)
        painter.setPen(QColor(shown.secondary if not line.side else shown.selected.ink))
        draw_line(painter, words, left | Qt.AlignmentFlag.AlignBottom, line.small, small)

    def _paint_side(self, painter: QPainter, words: QRect, side: str, font: QFont) -> QRect:
        """The word at the right; gives the room that is left."""
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.colours.selected.ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, side)
        return words.adjusted(0, 0, -QFontMetrics(bold).horizontalAdvance(side) - 2 * GRID, 0)


def _paint_sign(painter: QPainter, room: QRect, sort: Sort, ink: QColor, line: int) -> None:
    """The sign as a drawing, as large as a line of small print asks for: fonts differ too much in these characters."""
    wide = max(1.0, line / 15)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(ink)
    painter.setBrush(Qt.BrushStyle.NoBrush if sort is Sort.DRAFT else ink)
    middle = QPointF(room.center())
    match sort:
        case Sort.DRAFT:
            painter.drawEllipse(middle, 5 * wide, 5 * wide)
        case Sort.RELEASE:
            corners = (QPointF(0, -6), QPointF(6, 0), QPointF(0, 6), QPointF(-6, 0))
            painter.drawPolygon(QPolygonF([middle + corner * wide for corner in corners]))
        case Sort.VERSION:
            painter.drawEllipse(middle, 1.5 * wide, 1.5 * wide)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
