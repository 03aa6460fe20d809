"""The menu behind the policy's title, and on the Mac the same menus in the bar of the screen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from editor.text.steering import path_words, visible
from editor.window.appearance.preferences import Looks
from editor.window.commands.actions import CONTEXT, Actions, Menu
from editor.window.commands.commands import Situation
from editor.window.commands.menus import MENUS, RECENT


def fill_main_menu(
    menu: QMenu | QMenuBar, actions: Actions[Situation], looks: Looks, opened: Callable[[Path], None]
) -> None:
    """Fill the menu anew, with the recent folders as they are and every word in the language of the interface."""
    menu.clear()
    for entry in MENUS:
        _fill(menu.addMenu(QCoreApplication.translate(CONTEXT, entry.words)), entry, actions, looks, opened)


def _fill(menu: QMenu, shown: Menu, actions: Actions[Situation], looks: Looks, opened: Callable[[Path], None]) -> None:
    for entry in shown.commands:
        if isinstance(entry, Menu):
            _fill(menu.addMenu(QCoreApplication.translate(CONTEXT, entry.words)), entry, actions, looks, opened)
        elif entry == RECENT:
            _fill_recent(menu.addMenu(_recent_words()), looks, opened)
        else:
            actions.fill_menu(menu, [entry])


def _recent_words() -> str:
    return QCoreApplication.translate("MainMenu", "Opened last")


def _fill_recent(menu: QMenu, looks: Looks, opened: Callable[[Path], None]) -> None:
    for folder in looks.preferences.recent:
        action = menu.addAction(path_words(visible(folder)).replace("&", "&&"))
        action.triggered.connect(lambda _=False, wanted=folder: opened(Path(wanted)))
    menu.setEnabled(bool(looks.preferences.recent))
