"""The list of keyboard shortcuts, made from the commands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID


class ShortcutList(QDialog):
    """Shows the keys of every command that has some."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        open_at(self, 110 * GRID, 140 * GRID, parent)
        rows = QTreeWidget()
        rows.setAccessibleName(self.tr("Keyboard shortcuts"))
        rows.setColumnCount(2)
        rows.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        rows.setRootIsDecorated(False)
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows.header().setStretchLastSection(False)
        rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for words, keys in shortcuts:
            rows.addTopLevelItem(QTreeWidgetItem([words, keys]))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.addWidget(rows)
