"""A row of tools that gives way: what has no room goes into a menu at its end."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from editor.window.appearance.icons import icon
from editor.window.appearance.theme import GRID, Theme
from editor.window.widgets.panes.tool_buttons import menu_button, tools


class ToolRow(QWidget):
    """A button for each command, the first ones the last to give way."""

    def __init__(self, actions: Sequence[QAction], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buttons = tools(actions)
        self._menu = QMenu(self)
        self._more = menu_button(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for button in (*self._buttons, self._more):
            row.addWidget(button)
        row.addStretch()
        theme.changed.connect(self._redraw)
        self._redraw()
        self._retranslate()

    def shown(self) -> tuple[QToolButton, ...]:
        """The buttons for which there is room."""
        return tuple(button for button in self._buttons if not button.isHidden())

    def _fit(self) -> None:
        room = self.width()
        fits = len(self._buttons) if self._taken(len(self._buttons), more=False) <= room else self._most(room)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < fits)
        self._more.setVisible(fits < len(self._buttons))
        self._menu.clear()
        self._menu.addActions([button.defaultAction() for button in self._buttons[fits:]])

    def _most(self, room: int) -> int:
        """How many buttons fit beside the menu."""
        return next(
            (count for count in range(len(self._buttons) - 1, 0, -1) if self._taken(count, more=True) <= room), 0
        )

    def _taken(self, count: int, *, more: bool) -> int:
        widths = [button.sizeHint().width() for button in (*self._buttons[:count], *([self._more] if more else []))]
        return sum(widths) + GRID * max(0, len(widths) - 1)

    def _fit_anew(self) -> None:
        self.updateGeometry()
        self._fit()

    def _redraw(self) -> None:
        self._more.setIcon(icon("more", self._theme.colours))

    def _retranslate(self) -> None:
        self._more.setToolTip(self.tr("More tools"))
        self._more.setAccessibleName(self.tr("More tools"))

    # What Qt asks and tells

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._taken(len(self._buttons), more=False), self._more.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self._more.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        match event.type():
            case QEvent.Type.LanguageChange:
                self._retranslate()
            case QEvent.Type.FontChange | QEvent.Type.StyleChange:
                # Qt is still at work on the buttons.
                QTimer.singleShot(0, self, self._fit_anew)
            case _:
                pass
        super().changeEvent(event)
