"""One of the panels beside a translation: a title, perhaps a tool, and rows that are made anew when they differ."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from editor.window.appearance.fonts import families
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.rows.paged_rows import PagedRows
from editor.window.widgets.turns import TurnQueue

AFTER = 200
"""Milliseconds without an edit before a panel reads the texts again."""


class SidePanel(QWidget):
    """A subclass gives its `title`, and in `read` shows what stands there now with `show_rows`."""

    def __init__(self, turns: TurnQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        set_look(self._title, "pane-title")
        self.head = QHBoxLayout()
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head.addWidget(self._title, 1)
        self._rows = PagedRows()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(self.head)
        column.addWidget(self._rows)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: turns.later(self, "rows", self._read))

    def title(self) -> str:
        """What stands over the rows."""
        raise NotImplementedError

    def read(self) -> None:
        """Read what is to be shown, and show it."""
        raise NotImplementedError

    def note(self, after: int = 0) -> None:
        """Read again after so many milliseconds, if the panel can be seen."""
        self._timer.start(after)

    def show_rows(self, rows: Iterable[QWidget]) -> None:
        """Show these in the place of what was there, a few at a time."""
        self._rows.show_rows(rows)

    def _read(self) -> None:
        if self.isVisible():
            self._title.setText(self.title())
            self.read()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.note()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.forget()
            self.note()
        super().changeEvent(event)

    def forget(self) -> None:
        """Make the rows anew at the next reading, whatever they show."""


def words_label(words: str, look: str = "", language: str = "") -> QLabel:
    """Words that can be selected, in the letters of a language where one is named."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if language:
        font = label.font()
        font.setFamilies([font.family(), *families(language)])
        label.setFont(font)
    if look:
        set_look(label, look)
    return label


def note_after(panel: SidePanel, after: int) -> Callable[..., None]:
    """An answer to a signal that lets a panel read again, whatever the signal carries."""
    return lambda *_: panel.note(after)
