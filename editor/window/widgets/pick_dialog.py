"""A list to choose from by typing: a few letters, arrows, Return."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from editor.text.steering import visible
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID
from editor.window.widgets.rows.rows import RowDelegate

_KEY = Qt.ItemDataRole.UserRole
_WIDTH = 140 * GRID
_HEIGHT = 100 * GRID


@dataclass(frozen=True, slots=True)
class PickRow:
    """One row: what it is picked by, its words, what stands at its end, and what typed words are looked for in."""

    key: str
    words: str
    beside: str = ""
    searched: str = ""
    icon: QIcon | None = None

    def where(self) -> str:
        """What typed words are looked for in, in small letters."""
        return (self.searched or self.words).casefold()


class PickDialog(QDialog):
    """Shows rows and those that fit what is typed. Open it with `open()`; `picked` carries the key of a row."""

    picked = Signal(str)

    def __init__(self, title: str, prompt: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[PickRow, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(visible(title))
        open_at(self, _WIDTH, _HEIGHT, parent)
        # Keeps the words of rows without an icon in line with the others.
        nothing = QPixmap(16, 16)
        nothing.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(nothing)
        self._search = QLineEdit()
        self._search.setPlaceholderText(visible(prompt))
        self._search.setAccessibleName(visible(name))
        self._search.installEventFilter(self)
        self._list = QTreeWidget()
        self._list.setAccessibleName(visible(title))
        self._list.setItemDelegate(RowDelegate(self._list))
        self._list.setColumnCount(2)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setAllColumnsShowFocus(True)
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._search)
        layout.addWidget(self._list)
        self._search.textChanged.connect(self._filter)
        self._list.itemActivated.connect(self._pick)
        self._list.itemClicked.connect(self._pick)

    def show_rows(self, rows: Iterable[PickRow]) -> None:
        """What there is to choose from."""
        self._rows = tuple(rows)
        self._filter(self._search.text())

    def offered(self) -> tuple[str, ...]:
        """The keys in the list, from its top."""
        rows = (self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount()))
        return tuple(str(item.data(0, _KEY)) for item in rows if item is not None)

    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().split()
        self._list.clear()
        found = [row for row in self._rows if all(part in row.where() for part in wanted)]
        # First where what was typed begins a word.
        for row in sorted(found, key=lambda row: not all(f" {part}" in f" {row.where()}" for part in wanted)):
            item = QTreeWidgetItem([visible(row.words), visible(row.beside)])
            item.setIcon(0, row.icon or self._blank)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, _KEY, row.key)
            self._list.addTopLevelItem(item)
        if (first := self._list.topLevelItem(0)) is not None:
            self._list.setCurrentItem(first)

    def _pick(self) -> None:
        for item in self._list.selectedItems():
            key = str(item.data(0, _KEY))
            self.accept()
            self.picked.emit(key)

    # What Qt calls

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                # The arrows move in the list while the letters go on into the field.
                self._list.event(event)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._pick()
            case _:
                return super().eventFilter(watched, event)
        return True
