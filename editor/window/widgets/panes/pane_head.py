"""The strips above and below a pane: what it shows with its few tools, and what can be done with it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.flow_layout import FlowLayout
from editor.window.widgets.one_line import OneLine

HEIGHT = 38


class PaneHead(QWidget):
    """A title and a row of tools, as high in every pane."""

    def __init__(self, *tools: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fit()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = OneLine()
        set_look(self._title, "pane-title")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3 * GRID, 0, 2 * GRID, 0)
        self._row.setSpacing(GRID)
        self._row.addWidget(self._title, 1)
        for tool in tools:
            self._row.addWidget(tool)

    def set_title(self, words: str, short: str = "") -> None:
        """What stands at the left; `short` says nearly the same in less room."""
        self._title.say(words, short)

    def add_tool(self, tool: QWidget) -> None:
        """One more tool at the far end."""
        self._row.addWidget(tool)

    def _fit(self) -> None:
        """As high in every pane, also where the letters of one are higher than those of another."""
        self.setMinimumHeight(max(HEIGHT, self.fontMetrics().height() + 4 * GRID))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)


class PaneFoot(QFrame):
    """A row of widgets below a pane, in several lines where there is no room; with `upright` a column of them."""

    def __init__(self, *widgets: QWidget, upright: bool = False) -> None:
        super().__init__()
        self.setObjectName("paneFoot")
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID if not upright else 3 * GRID, 2 * GRID)
        self._row.setSpacing(2 * GRID)
        flow = FlowLayout(2 * GRID)
        for widget in widgets:
            if upright:
                self._row.addWidget(widget)
            else:
                flow.addWidget(widget)
        if not upright:
            self._row.addLayout(flow, 1)

    def add_tool(self, tool: QWidget) -> None:
        """One more at the far end."""
        self._row.addWidget(tool)
