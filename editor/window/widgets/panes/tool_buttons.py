"""Small flat buttons for the heads of panes."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QToolButton, QWidget
from typing_extensions import override

from editor.window.appearance.theme import set_look


class ElidingButton(QPushButton):
    """A button whose words can be too long for its pane: it shows as many as go, and an ellipsis."""

    def shown_words(self) -> str:
        """What is painted of the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        sign = self.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator, option, self) if self.menu() else 0
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() - sign)
        # Words that were shortened before end in an ellipsis of their own.
        return shown.replace("……", "…")

    # What Qt asks

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown_words()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


def tool(action: QAction, parent: QWidget | None = None) -> QToolButton:
    """A button with a command's icon, words and keys."""
    button = QToolButton(parent)
    button.setDefaultAction(action)
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
