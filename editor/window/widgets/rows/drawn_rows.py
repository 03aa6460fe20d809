"""Lists whose rows we draw ourselves: the ground of a row, the frame of the focus, words cut to the room they have."""

from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from editor.window.appearance.theme import Theme

RowIndex = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
_SMALLER = 0.82
_SMALLEST = 9


class DrawnList(QListView):
    """A list as wide as its pane, in which the mouse shows where it is; set the delegate that draws its rows."""

    def __init__(self, model: QAbstractItemModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        theme.changed.connect(self.viewport().update)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        chosen = self.selectedIndexes()
        # A screen reader selects a row without standing on it, and means the same as a click.
        if len(chosen) == 1 and chosen[0] != self.currentIndex():
            self.selectionModel().setCurrentIndex(chosen[0], QItemSelectionModel.SelectionFlag.NoUpdate)


class RowPainter(QStyledItemDelegate, Generic[Row]):
    """Draws what a row's data of one role says, on the ground of a row that is chosen or under the mouse."""

    def __init__(self, theme: Theme, view: QWidget, role: int, kind: type[Row]) -> None:
        super().__init__(view)
        self.theme = theme
        self._role = role
        self._kind = kind

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, *, chosen: bool) -> None:
        """Draw the words and signs of a row."""
        raise NotImplementedError

    def row(self, index: RowIndex) -> Row | None:
        """What the row says, None where it says nothing of this kind."""
        found = index.data(self._role)
        return found if isinstance(found, self._kind) else None

    def is_chosen(self, option: QStyleOptionViewItem, _row: Row) -> bool:
        """Whether the row stands on the ground of what is selected."""
        return bool(option.state & QStyle.StateFlag.State_Selected)

    def quiet(self, *, chosen: bool) -> str:
        """The ink of what matters less; on the ground of a chosen row everything has that row's ink."""
        return self.theme.colours.selected.ink if chosen else self.theme.colours.secondary

    def shows_mouse(self, _row: Row) -> bool:
        """Whether the row has another ground while the mouse is over it."""
        return True

    def is_framed(self, option: QStyleOptionViewItem, _index: RowIndex) -> bool:
        """Whether the row has a frame."""
        return bool(option.state & QStyle.StateFlag.State_HasFocus)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        row = self.row(index)
        if row is None:
            return
        shown, rect = self.theme.colours, option.rect
        chosen = self.is_chosen(option, row)
        if isinstance(index, QModelIndex):
            option.index = index  # Qt's own place for it, which views leave empty
        painter.save()
        painter.setClipRect(rect)
        if chosen or (option.state & QStyle.StateFlag.State_MouseOver and self.shows_mouse(row)):
            painter.fillRect(rect, QColor((shown.selected if chosen else shown.hover).ground))
        self.draw(painter, option, row, chosen=chosen)
        if self.is_framed(option, index):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(shown.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


def draw_line(painter: QPainter, room: QRect, where: Qt.AlignmentFlag, words: str, font: QFont) -> None:
    """One line of words, cut to its room."""
    painter.setFont(font)
    painter.drawText(room, where, QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width()))


def small_font(font: QFont) -> QFont:
    """The font of numbers, chips and small print."""
    small = QFont(font)
    small.setBold(False)
    if font.pixelSize() > 0:
        small.setPixelSize(max(_SMALLEST, round(font.pixelSize() * _SMALLER)))
    else:
        small.setPointSizeF(font.pointSizeF() * _SMALLER)
    return small
