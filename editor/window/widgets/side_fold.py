"""The right pane of a workspace in a narrow window: folded away until a button at the head brings it back."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from editor.window.widgets.tool_buttons import switch

NARROW = 1100
"""Up to this width in pixels the right pane is folded away until it is asked for."""


class SideFold(QObject):
    """Folds `side` while `workspace` is narrow; put `button` where a person finds it. `asked` tells that they did."""

    asked = Signal(bool)

    def __init__(self, side: QWidget, workspace: QWidget) -> None:
        super().__init__(workspace)
        self._side = side
        self._workspace = workspace
        self._narrow = False
        self.button = switch()
        self.button.setAutoExclusive(False)
        self.button.toggled.connect(self._fold)
        self.button.clicked.connect(self.asked)
        # Without a parent it would be shown as a window of its own, and take the focus with it.
        side.setParent(workspace)
        workspace.installEventFilter(self)
        self._fold()

    def name(self, words: str) -> None:
        """What stands on the button."""
        self.button.setText(words)

    def _fold(self) -> None:
        self.button.setVisible(self._narrow)
        self._side.setVisible(not self._narrow or self.button.isChecked())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._workspace and isinstance(event, QResizeEvent):
            narrow = event.size().width() <= NARROW
            if narrow != self._narrow:
                self._narrow = narrow
                self._fold()
        return False
