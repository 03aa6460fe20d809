"""Commands, each declared once: its actions, menus, shortcuts and the list of them are made from one table."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from editor.window.appearance.icons import icon
from editor.window.appearance.theme import Theme
from editor.window.commands.keys import keys_of

CONTEXT = "Commands"
"""The context of all words of commands and menus: write them as `QT_TRANSLATE_NOOP("Commands", "…")`."""
SEPARATOR = ""
"""Stands for a line between two groups of a menu."""

Situation = TypeVar("Situation")
"""What the window knows when it decides which commands can be given; a value of the window's own."""


@dataclass(frozen=True, slots=True)
class Command(Generic[Situation]):
    """One thing that a person can do.

    `id` is `thing.verb`; `words` the English literal, with & before the letter to press in a menu; `shortcut` as in
    `Ctrl+Shift+N`, several parted by `; `; `icon` a name in `resources/icons`; `enabled` whether it can be done now;
    `is_checked` is given where the command switches something on and off.
    """

    id: str
    words: str
    shortcut: str = ""
    icon: str = ""
    enabled: Callable[[Situation], bool] | None = None
    is_checked: Callable[[Situation], bool] | None = None

    def shown_words(self) -> str:
        """The words in the language of the interface, without & and dots, for lists."""
        return without_letter(QCoreApplication.translate(CONTEXT, self.words)).rstrip("….")


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu: its words, and the ids of its commands and menus inside, with `SEPARATOR` between groups."""

    words: str
    commands: tuple["str | Menu", ...]


class Actions(QObject, Generic[Situation]):
    """The commands of one window as Qt actions.

    `chosen` carries the id of a command that a person gave; `refused` the words of one whose keys were pressed while it
    cannot be given. Its keys belong to it then as well: they must not write into the text.
    """

    chosen = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        commands: Sequence[Command[Situation]],
        theme: Theme,
        window: QWidget,
        keys: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._commands = {command.id: command for command in commands}
        if len(self._commands) != len(commands):
            raise ValueError("two commands have one id")
        self._actions = {command.id: self._made(command) for command in commands}
        self._drawn: set[str] = set()
        self._refusing = {command.id: self._refuser(command) for command in commands}
        self._answers: dict[str, Callable[[], object]] = {}
        self._of_policy: dict[str, Callable[[], object]] = {}
        self._bring_in: Callable[[str], None] | None = None
        self.use_keys(keys or {})
        theme.changed.connect(self._redraw)
        window.installEventFilter(self)

    def on(self, command: str, answer: Callable[[], object]) -> None:
        """What to do when a command is given. Raises KeyError for an unknown one."""
        if command not in self._commands:
            raise KeyError(command)
        (self._answers if self._bring_in is None else self._of_policy)[command] = answer

    def turn_to(self, bring_in: Callable[[str], None] | None) -> None:
        """Forget the answers of the policy that was open. `bring_in` makes what answers a command of the next one."""
        self._of_policy = {}
        self._bring_in = bring_in

    def is_answered(self, command: str) -> bool:
        """Whether something answers the command by now."""
        return command in self._answers or command in self._of_policy

    def unanswered(self) -> tuple[str, ...]:
        """The commands that nothing answers, whatever is brought in; empty in a finished window."""
        return tuple(command for command in self._commands if self._answer(command) is None)

    def action(self, command: str) -> QAction:
        """The action of a command, for menus, buttons and toolbars: from now on with its icon. Raises KeyError."""
        found = self._actions[command]
        if command not in self._drawn:
            self._drawn.add(command)
            found.setIcon(self._icon(self._commands[command]))
        return found

    def commands(self) -> tuple[Command[Situation], ...]:
        """The table."""
        return tuple(self._commands.values())

    def give(self, command: str) -> None:
        """Do what a command says, if it can be done now."""
        self._actions[command].trigger()

    def use_keys(self, chosen: Mapping[str, str]) -> None:
        """Take the keys that a person chose, by the ids of commands; the others have those of the table."""
        for command in self._commands.values():
            keys = QKeySequence.listFromString(keys_of(command.id, command.shortcut, chosen))
            self._actions[command.id].setShortcuts(keys)
            self._refusing[command.id].setShortcuts(keys)
        self._retranslate()

    def refresh(self, situation: Situation) -> None:
        """Switch commands on and off for what the window now knows."""
        for command in self._commands.values():
            action = self._actions[command.id]
            if command.enabled is not None:
                can = command.enabled(situation)
                action.setEnabled(can)
                self._refusing[command.id].setEnabled(not can)
            if command.is_checked is not None:
                action.setChecked(command.is_checked(situation))

    def fill_menu(self, menu: QMenu, commands: Sequence[str]) -> None:
        """Put commands into a menu, for instance a context menu."""
        for command in commands:
            if command == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self.action(command))

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """The words and the keys of every command that has keys, as the interface writes them, for a list."""
        return tuple(
            (command.shown_words(), shown_keys(self._actions[command.id]))
            for command in self._commands.values()
            if shown_keys(self._actions[command.id])
        )

    def _made(self, command: Command[Situation]) -> QAction:
        action = QAction(self._window)
        action.setObjectName(command.id)
        action.setCheckable(command.is_checked is not None)
        action.triggered.connect(lambda: self._give(command.id))
        self._window.addAction(action)
        return action

    def _refuser(self, command: Command[Situation]) -> QAction:
        """Takes the keys of a command while it cannot be given."""
        refuser = QAction(self._window)
        refuser.setEnabled(False)
        refuser.triggered.connect(lambda: self.refused.emit(command.shown_words()))
        self._window.addAction(refuser)
        return refuser

    def _give(self, command: str) -> None:
        self.chosen.emit(command)
        if answer := self._answer(command):
            answer()

    def _answer(self, command: str) -> Callable[[], object] | None:
        if not self.is_answered(command) and self._bring_in is not None:
            self._bring_in(command)
        return self._of_policy.get(command) or self._answers.get(command)

    def _icon(self, command: Command[Situation]) -> QIcon:
        return icon(command.icon, self._theme.colours) if command.icon else QIcon()

    def _redraw(self) -> None:
        for command in self._drawn:
            self._actions[command].setIcon(self._icon(self._commands[command]))

    def _retranslate(self) -> None:
        for command in self._commands.values():
            action = self._actions[command.id]
            action.setText(QCoreApplication.translate(CONTEXT, command.words))
            action.setIconText(without_letter(action.text()))
            keys = shown_keys(action)
            action.setToolTip(f"{command.shown_words()} ({keys})" if keys else command.shown_words())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        return False


def shown_keys(action: QAction) -> str:
    """The keys of an action as the system writes them, the first where there are several."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def without_letter(words: str) -> str:
    """The words without their letter for the menu, which Chinese translations write as `(&S)`."""
    return re.sub(r"\(&\w\)|&", "", words)
