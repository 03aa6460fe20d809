"""Small flat buttons for the heads of panes."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from editor.window.theme import set_look

_ICON = 16


def tool(action: QAction, parent: QWidget | None = None) -> QToolButton:
    """A button with a command's icon, words and keys."""
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setIconSize(QSize(_ICON, _ICON))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_look(button, "flat")
    return button


def tools(actions: Sequence[QAction]) -> tuple[QToolButton, ...]:
    """One button for each command."""
    return tuple(tool(action) for action in actions)


def menu_button(menu: QMenu, parent: QWidget | None = None) -> QToolButton:
    """A button that opens a menu."""
    button = QToolButton(parent)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setIconSize(QSize(_ICON, _ICON))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_look(button, "flat")
    return button


def switch(words: str = "") -> QToolButton:
    """A button that is one of several, of which one is on."""
    button = QToolButton()
    button.setText(words)
    button.setCheckable(True)
    button.setAutoExclusive(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_look(button, "switch")
    return button
