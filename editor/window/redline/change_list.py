"""The changes of a redline as a list that can be read by itself: a line says what changed, where, and of how many."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from editor.window.widgets.rows.rows import RowDelegate

_LINES = 6
"""How many changes are seen at once."""


class ChangeLines(QListWidget):
    """`wanted` carries the number of the change that the list came to, from 1; `left` that a person is done with it."""

    wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changeList")
        self.setItemDelegate(RowDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._is_told = False
        self.currentRowChanged.connect(self._on_row)
        self.itemActivated.connect(lambda _: self.left.emit())
        self.setAccessibleName(self.tr("List of changes"))

    def show_changes(self, lines: list[str], number: int) -> None:
        """Show a line for each change; `number` is the one that was reached last, 0 for none."""
        self._is_told = True
        self.clear()
        for words in lines:
            item = QListWidgetItem(words)
            item.setToolTip(words)
            self.addItem(item)
        self._is_told = False
        self.stand_on(number)
        self.setFixedHeight(max(1, min(_LINES, len(lines))) * max(self.sizeHintForRow(0), self.fontMetrics().height()))

    def stand_on(self, number: int) -> None:
        """Put the list on a change, without asking to go there."""
        self._is_told = True
        self.setCurrentRow(number - 1)
        self._is_told = False

    def _on_row(self, row: int) -> None:
        if row >= 0 and not self._is_told:
            self.wanted.emit(row + 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
