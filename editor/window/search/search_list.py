"""The list of what a search found: how a row is drawn, and going from one to the next."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from editor.window.appearance.theme import GRID, Theme
from editor.window.search.search_results import ResultLine, ResultModel, ResultRole
from editor.window.text.shown_text import units
from editor.window.widgets.rows.drawn_rows import DrawnList, RowIndex, RowPainter, draw_line, small_font

_SIDE = 3 * GRID
_INDENT = 3 * GRID


class SearchList(DrawnList):
    """`chosen` carries the row that a person clicked or stepped to, and whether they want to go on there (Enter)."""

    chosen = Signal(object, bool)

    def __init__(self, model: ResultModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, parent)
        self._results = model
        self.setItemDelegate(ResultDelegate(theme, self))
        self._retranslate()

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1), round the end."""
        spots = self._results.spots()
        if not spots:
            return
        here = self.currentIndex().row()
        if by > 0:
            row = next((spot for spot in spots if spot > here), spots[0])
        else:
            row = next((spot for spot in reversed(spots) if spot < here), spots[-1])
        self.stand_on(row)
        self.chosen.emit(self._results.row(self.currentIndex()), False)

    def stand_on(self, row: int) -> None:
        """Put the list on a row without going there."""
        self.setCurrentIndex(self._results.index(row))

    def position(self) -> tuple[int, int]:
        """Which of the listed places the list stands on, from 1 (0 for none), and how many there are."""
        spots = self._results.spots()
        here = self.currentIndex().row()
        return (spots.index(here) + 1 if here in spots else 0), len(spots)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What was found"))

    # What Qt calls

    @override
    def currentChanged(self, current: RowIndex, previous: RowIndex) -> None:
        super().currentChanged(current, previous)
        # When the focus comes, Qt stands on the first row without selecting it.
        if current.isValid():
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self.chosen.emit(self._results.row(index), False)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._choose_current()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose_current()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _choose_current(self) -> None:
        if self.currentIndex().isValid():
            self.chosen.emit(self._results.row(self.currentIndex()), True)


class ResultDelegate(RowPainter[ResultLine]):
    """Draws heads, places with what was found marked in them, and versions."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(theme, view, ResultRole.LINE, ResultLine)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: RowIndex) -> QSize:
        line = self.row(index)
        height = QFontMetrics(option.font).height() + 2 * GRID
        if line is not None and line.small:
            height += QFontMetrics(small_font(option.font)).height() + 2 * GRID
        return QSize(120, max(height, 7 * GRID))

    @override
    def shows_mouse(self, row: ResultLine) -> bool:
        return not row.head

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, row: ResultLine, *, chosen: bool) -> None:
        shown, rect, line = self.theme.colours, option.rect, row
        ink = QColor(shown.selected.ink if chosen else shown.secondary if line.head else shown.page.ink)
        room = rect.adjusted(_SIDE if line.head or line.small else _SIDE + _INDENT, GRID, -_SIDE, -GRID)
        painter.setPen(ink)
        font = QFont(option.font)
        font.setBold(line.head or bool(line.small) or chosen)
        if line.count:
            room = _paint_count(painter, room, line.count, font)
        if line.small:
            self._paint_two(painter, room, line, font, small_font(option.font), chosen=chosen)
        elif line.head:
            draw_line(painter, room, Qt.AlignmentFlag.AlignVCenter, line.words, font)
        else:
            self._paint_marked(painter, room, line, option.font)

    def _paint_two(
        self, painter: QPainter, room: QRect, line: ResultLine, font: QFont, small: QFont, *, chosen: bool
    ) -> None:
        shown = self.theme.colours
        for words, one, where, ink in (
            (line.words, font, Qt.AlignmentFlag.AlignTop, shown.selected.ink if chosen else shown.page.ink),
            (line.small, small, Qt.AlignmentFlag.AlignBottom, shown.selected.ink if chosen else shown.secondary),
        ):
            painter.setPen(QColor(ink))
            draw_line(painter, room.adjusted(0, GRID // 2, 0, -GRID // 2), where, words, one)

    def _paint_marked(self, painter: QPainter, room: QRect, line: ResultLine, font: QFont) -> None:
        """One line, of which what was found stands on the ground of things to look at."""
        start, end = (units(line.words[:place]) for place in line.marked)
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = start, end - start
        look = QTextCharFormat()
        look.setForeground(QColor(self.theme.colours.fact.ink))
        look.setBackground(QColor(self.theme.colours.fact.ground))
        look.setFontWeight(QFont.Weight.Bold)
        mark.format = look
        layout = QTextLayout(line.words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats([mark])
        layout.beginLayout()
        laid = layout.createLine()
        if laid.isValid():
            laid.setLineWidth(room.width())
        layout.endLayout()
        height = laid.height() if laid.isValid() else 0
        layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - height) / 2))


def _paint_count(painter: QPainter, room: QRect, count: str, font: QFont) -> QRect:
    """The number at the right; gives the room that is left."""
    painter.setFont(font)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
    return room.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(count) - 2 * GRID, 0)
