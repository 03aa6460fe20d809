"""The menu behind the policy's title."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from editor.text.steering import visible
from editor.window.appearance.preferences import Looks
from editor.window.commands.actions import CONTEXT, SEPARATOR, Actions, Menu
from editor.window.commands.commands import MAIN_MENU, RECENT, Situation


def fill_main_menu(menu: QMenu, actions: Actions[Situation], looks: Looks, opened: Callable[[Path], None]) -> None:
    """Fill the menu anew, with the recent folders as they are and every word in the language of the interface."""
    menu.clear()
    for entry in MAIN_MENU:
        if entry == SEPARATOR:
            menu.addSeparator()
        elif entry == RECENT:
            _fill_recent(menu.addMenu(_recent_words()), looks, opened)
        elif isinstance(entry, Menu):
            actions.fill_menu(menu.addMenu(QCoreApplication.translate(CONTEXT, entry.words)), entry.commands)
        else:
            actions.fill_menu(menu, [entry])


def _recent_words() -> str:
    return QCoreApplication.translate("MainMenu", "Opened last")


def _fill_recent(menu: QMenu, looks: Looks, opened: Callable[[Path], None]) -> None:
    for folder in looks.preferences.recent:
        action = menu.addAction(visible(folder).replace("&", "&&"))
        action.triggered.connect(lambda _=False, wanted=folder: opened(Path(wanted)))
    menu.setEnabled(bool(looks.preferences.recent))
