"""The strips above and below a pane: what it shows with its few tools, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QStyle, QStylePainter, QWidget
from typing_extensions import override

from editor.window.theme import GRID, set_look

HEIGHT = 38


class PaneHead(QWidget):
    """A title and a row of tools, as high in every pane."""

    def __init__(self, *tools: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._title = _Title()
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


class _Title(QLabel):
    """One line that ends in an ellipsis where there is no room for all of it."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        where = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter = QStylePainter(self)
        painter.drawItemText(room, where.value, self.palette(), self.isEnabled(), words, self.foregroundRole())
