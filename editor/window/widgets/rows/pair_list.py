"""A list of texts beside their translations, in which the words that were looked for are set off."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from editor.window.appearance.theme import GRID

_PLACES = Qt.ItemDataRole.UserRole
Marked = tuple[str, tuple[tuple[int, int], ...]]
"""A text, and the places in it that are set off."""


@dataclass(frozen=True, slots=True)
class PairRow:
    """A text and its translation, and where the pair comes from."""

    source: Marked
    target: Marked
    where: str


class PairList(QTreeWidget):
    """Rows as high as their texts."""

    def __init__(self, titles: tuple[str, str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels(titles)
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setItemDelegate(_MarkedText(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(120 * GRID)
        header.sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())

    def show_pairs(self, rows: Sequence[PairRow]) -> None:
        """Show these rows, the first chosen."""
        self.clear()
        for row in rows:
            item = QTreeWidgetItem([row.source[0], row.target[0], row.where])
            for column, (_, places) in enumerate((row.source, row.target)):
                item.setData(column, _PLACES, places)
            item.setToolTip(2, row.where)
            self.addTopLevelItem(item)
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)

    def number(self) -> int:
        """The number of the chosen row, -1 for none."""
        item = self.currentItem()
        return -1 if item is None else self.indexOfTopLevelItem(item)


class _MarkedText(QStyledItemDelegate):
    """Draws a cell on as many lines as its text takes, the places set off in bold."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        document = _document(option, index)
        option.text = ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        context = QAbstractTextDocumentLayout.PaintContext()
        role = option.palette.ColorRole
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        context.palette.setColor(role.Text, option.palette.color(role.HighlightedText if selected else role.Text))
        painter.save()
        painter.translate(option.rect.left() + GRID, option.rect.top() + GRID)
        painter.setClipRect(QRectF(0, 0, option.rect.width() - 2 * GRID, option.rect.height() - GRID))
        document.documentLayout().draw(painter, context)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        self.initStyleOption(option, index)
        view = option.widget
        if isinstance(view, QTreeWidget) and index.column() < 2:
            option.rect.setWidth(view.columnWidth(index.column()))
        else:
            return QSize(super().sizeHint(option, index).width() + 2 * GRID, 0)
        document = _document(option, index)
        return QSize(0, int(document.size().height()) + 2 * GRID)


def _document(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(option.font)
    text, at, html = option.text, 0, ""
    for start, end in index.data(_PLACES) or ():
        html += f"{escape(text[at:start])}<b><u>{escape(text[start:end])}</u></b>"
        at = end
    document.setHtml(html + escape(text[at:]))
    document.setTextWidth(max(10 * GRID, option.rect.width() - 2 * GRID))
    return document
