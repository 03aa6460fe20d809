"""The right pane of a workspace in a narrow window: folded away until a button at the head brings it back."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from editor.window.widgets.panes.tool_buttons import switch

NARROW = 1100
"""Up to this width in pixels the right pane is folded away until it is asked for."""
_TIGHT = 980
"""Below this width there is no room for it beside all others."""


class SideFold(QObject):
    """Folds `side` while `workspace` is at most `narrow` pixels wide; put `button` where a person finds it.

    `asked` tells that they did.
    """

    asked = Signal(bool)

    def __init__(self, side: QWidget, workspace: QWidget, narrow: int = NARROW) -> None:
        super().__init__(workspace)
        self._side = side
        self._workspace = workspace
        self._most = narrow
        self._narrow = self._tight = False
        self._giving: QWidget | None = None
        self.button = switch()
        self.button.setAutoExclusive(False)
        self.button.toggled.connect(self._fold)
        self.button.clicked.connect(self.asked)
        # Without a parent it would be shown as a window of its own, and take the focus with it.
        side.setParent(workspace)
        workspace.installEventFilter(self)
        self._fold()

    def give_way(self, pane: QWidget | None) -> None:
        """The pane that goes out of sight while there is no room for all, such as beside a search."""
        self._giving = pane

    def name(self, words: str) -> None:
        """What stands on the button."""
        self.button.setText(words)

    def _fold(self) -> None:
        self.button.setVisible(self._narrow)
        unfolded = not self._narrow or self.button.isChecked()
        self._side.setVisible(unfolded)
        if self._giving is not None:
            self._giving.setVisible(not (unfolded and self._tight))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._workspace and isinstance(event, QResizeEvent):
            width = event.size().width()
            found = width <= self._most, width < _TIGHT
            if found != (self._narrow, self._tight):
                self._narrow, self._tight = found
                self._fold()
        return False
