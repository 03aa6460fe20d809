"""Every command by its words: type a few letters, press Return."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.window.commands.actions import Actions, shown_keys
from editor.window.widgets.pick_dialog import PickDialog, PickRow


class CommandPalette(PickDialog):
    """Shows the commands that can be given now. Open it with `open()`; `chosen` carries the id that was picked."""

    chosen = Signal(str)

    def __init__(self, actions: Actions[Any], parent: QWidget) -> None:
        super().__init__("", "", "", parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Commands"))
        self._list.setAccessibleName(self.tr("Commands"))
        self._search.setPlaceholderText(self.tr("Type what you want to do"))
        self._search.setAccessibleName(self.tr("Search in commands"))
        self.picked.connect(self._give)
        self.show_rows(
            PickRow(
                command.id,
                command.shown_words(),
                shown_keys(action),
                f"{command.shown_words()} {command.words.replace('&', '')} {command.id}",
                action.icon() if command.icon else None,
            )
            for command in actions.commands()
            if (action := actions.action(command.id)).isEnabled()
        )

    def _give(self, command: str) -> None:
        self.chosen.emit(command)
        self._actions.give(command)
