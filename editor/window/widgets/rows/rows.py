"""The rows of plain lists: high enough to point at."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from editor.window.appearance.theme import GRID

ROW_HEIGHT = 7 * GRID
"""The least height of a row in pixels."""


class RowDelegate(QStyledItemDelegate):
    """Draws rows as Qt does, in rows of at least `ROW_HEIGHT`; the first column of a selected row is bold."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if option.state & QStyle.StateFlag.State_Selected and index.column() == 0:
            option.font.setBold(True)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), ROW_HEIGHT))
