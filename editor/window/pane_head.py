"""The strip above a pane: what the pane shows, and its few tools at the far end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from editor.window.theme import GRID, set_look

HEIGHT = 38


class PaneHead(QWidget):
    """A title and a row of tools, as high in every pane."""

    def __init__(self, *tools: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_look(self._title, "pane-title")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3 * GRID, 0, 2 * GRID, 0)
        self._row.setSpacing(GRID)
        self._row.addWidget(self._title, 1)
        for tool in tools:
            self._row.addWidget(tool)

    def set_title(self, words: str) -> None:
        """What stands at the left."""
        self._title.setText(words)
        self._title.setToolTip(words)

    def add_tool(self, tool: QWidget) -> None:
        """One more tool at the far end."""
        self._row.addWidget(tool)
