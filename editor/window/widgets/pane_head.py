"""The strips above and below a pane: what it shows with its few tools, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.one_line import OneLine

HEIGHT = 38


class PaneHead(QWidget):
    """A title and a row of tools, as high in every pane."""

    def __init__(self, *tools: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._title = OneLine()
        set_look(self._title, "pane-title")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3 * GRID, 0, 2 * GRID, 0)
        self._row.setSpacing(GRID)
        self._row.addWidget(self._title, 1)
        for tool in tools:
            self._row.addWidget(tool)

    def set_title(self, words: str) -> None:
        """What stands at the left."""
        self._title.say(words)

    def add_tool(self, tool: QWidget) -> None:
        """One more tool at the far end."""
        self._row.addWidget(tool)


class PaneFoot(QFrame):
    """A row of widgets below a pane, or with `upright` a column of them."""

    def __init__(self, *widgets: QWidget, upright: bool = False) -> None:
        super().__init__()
        self.setObjectName("paneFoot")
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID if not upright else 3 * GRID, 2 * GRID)
        self._row.setSpacing(2 * GRID)
        for widget in widgets:
            if upright:
                self._row.addWidget(widget)
            else:
                self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        if not upright:
            self._row.addStretch()

    def add_tool(self, tool: QWidget) -> None:
        """One more at the far end."""
        self._row.addWidget(tool)
