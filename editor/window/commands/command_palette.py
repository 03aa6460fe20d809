"""Every command by its words: type a few letters, press Return."""

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.window.commands.actions import Actions, Command, shown_keys
from editor.window.widgets.pick_dialog import PickDialog, PickRow

FurtherRow: TypeAlias = tuple[PickRow, Callable[[], None]]
"""A row that is no command to be given now, and what it does."""


class CommandPalette(PickDialog):
    """Shows the commands that can be given now, then further rows.

    Open it with `open()`; `chosen` carries what was picked: the id of a command, or the key of a further row.
    """

    chosen = Signal(str)

    def __init__(self, actions: Actions[Any], parent: QWidget, further: Sequence[FurtherRow] = ()) -> None:
        super().__init__("", "", "", parent)
        self._actions = actions
        self._further = {row.key: answer for row, answer in further}
        self.setWindowTitle(self.tr("Commands"))
        self._list.setAccessibleName(self.tr("Commands"))
        self._search.setPlaceholderText(self.tr("Type what you want to do"))
        self._search.setAccessibleName(self.tr("Search in commands"))
        self.picked.connect(self._give)
        given = [
            command_row(command, action, shown_keys(action))
            for command in actions.commands()
            if (action := actions.action(command.id)).isEnabled()
        ]
        self.show_rows((*given, *(row for row, _ in further)))

    def _give(self, key: str) -> None:
        self.chosen.emit(key)
        if key in self._further:
            self._further[key]()
        else:
            self._actions.give(key)


def command_row(command: Command[Any], action: QAction, beside: str) -> PickRow:
    """The row of a command: found by its words, its English words and its id."""
    words = command.shown_words()
    searched = f"{words} {command.words.replace('&', '')} {command.id}"
    return PickRow(command.id, words, beside, searched, action.icon() if command.icon else None)
