"""Every command by its words: type a few letters, press Return."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from editor.window.appearance.theme import GRID
from editor.window.commands.actions import Actions, Command, shown_keys
from editor.window.widgets.rows import RowDelegate

_ID = Qt.ItemDataRole.UserRole
_WIDTH = 140 * GRID
_HEIGHT = 100 * GRID


def fits(command: Command[Any], typed: str) -> bool:
    """Whether each of the typed words stands in the words of a command, in English or shown, or in its id."""
    where = f"{command.shown_words()} {command.words.replace('&', '')} {command.id}".casefold()
    return all(part in where for part in typed.casefold().split())


class CommandPalette(QDialog):
    """Shows the commands that can be given now. Open it with `open()`; `chosen` carries the id that was picked."""

    chosen = Signal(str)

    def __init__(self, actions: Actions[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands"))
        self.resize(_WIDTH, _HEIGHT)
        # Keeps the words of commands without an icon in line with the others.
        nothing = QPixmap(16, 16)
        nothing.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(nothing)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Type what you want to do"))
        self._search.setAccessibleName(self.tr("Search in commands"))
        self._search.installEventFilter(self)
        self._list = QTreeWidget()
        self._list.setAccessibleName(self.tr("Commands"))
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
        self._filter("")

    def offered(self) -> tuple[str, ...]:
        """The ids in the list, from its top."""
        rows = (self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount()))
        return tuple(str(item.data(0, _ID)) for item in rows if item is not None)

    def _filter(self, typed: str) -> None:
        self._list.clear()
        for command in self._actions.commands():
            action = self._actions.action(command.id)
            if action.isEnabled() and fits(command, typed):
                item = QTreeWidgetItem([command.shown_words(), shown_keys(action)])
                item.setIcon(0, action.icon() if command.icon else self._blank)
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setData(0, _ID, command.id)
                self._list.addTopLevelItem(item)
        if (first := self._list.topLevelItem(0)) is not None:
            self._list.setCurrentItem(first)

    def _pick(self) -> None:
        for item in self._list.selectedItems():
            command = str(item.data(0, _ID))
            self.accept()
            self.chosen.emit(command)
            self._actions.give(command)

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
