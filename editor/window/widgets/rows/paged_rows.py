"""Rows of which a few stand at a time, whatever their number: made when they are turned to, and leafed through."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.window.appearance.theme import GRID, set_look

BUILT = 10
"""How many rows stand at a time: laying out words that wrap takes longer the more there are, for each of them."""


class PagedRows(QWidget):
    """Takes rows as they are made, ten at a time; those that were turned away from stay, out of sight."""

    def __init__(self, spacing: int = 2 * GRID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coming: Iterator[QWidget] = iter(())
        self._pages: list[QWidget] = []
        self._counts: list[int] = []
        self._ahead: list[QWidget] = []
        self._at = 0
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(spacing)
        self._foot: _Foot | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        column.addLayout(self._rows)

    def show_rows(self, rows: Iterable[QWidget]) -> None:
        """Show these in the place of what was there; no more of them are made than are looked at."""
        for old in [*self._pages, *self._ahead]:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._coming, self._pages, self._counts, self._ahead = iter(rows), [], [], []
        self._turn(0)

    def make_more(self) -> bool:
        """Make the next rows, without turning to them; False where all of them are made."""
        if not self._ahead:
            return False
        self._rows.addWidget(self._made())
        self._turn(self._at)
        return True

    def turn_to(self, row: QWidget) -> None:
        """Turn to where a row stands."""
        at = next((number for number, page in enumerate(self._pages) if page.isAncestorOf(row)), self._at)
        self._turn(at)

    def _turn(self, page: int) -> None:
        if page == len(self._pages):
            self._rows.addWidget(self._made())
        for number, one in enumerate(self._pages):
            one.setVisible(number == page)
        self._at = page
        self._say()

    def _made(self) -> QWidget:
        """The next page, laid out once when all of it is there."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._rows.spacing())
        made = [*self._ahead, *islice(self._coming, BUILT - len(self._ahead))]
        # One ahead, to know whether there are more.
        self._ahead = list(islice(self._coming, 1))
        for row in made:
            column.addWidget(row)
        self._pages.append(page)
        self._counts.append(len(made))
        return page

    def _say(self) -> None:
        first = self._at * BUILT + 1
        is_last = self._at == len(self._pages) - 1 and not self._ahead
        has_more = self._at > 0 or not is_last
        if self._foot is None and has_more:
            self._foot = _Foot(lambda by: self._turn(self._at + by), self)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.addWidget(self._foot)
        if self._foot is not None:
            self._foot.setVisible(has_more)
            self._foot.say(first, first + self._counts[self._at] - 1, back=self._at > 0, on=not is_last)


class _Foot(QWidget):
    """Which rows these are, and the way to those before and behind."""

    def __init__(self, leaf: Callable[[int], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._before, self._next, self._place = QToolButton(), QToolButton(), QLabel()
        set_look(self._place, "secondary")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        for button, sign, by in ((self._before, "‹", -1), (self._next, "›", 1)):
            button.setText(sign)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            set_look(button, "flat")
            button.clicked.connect(lambda _=False, step=by: leaf(step))
        for widget in (self._before, self._place, self._next):
            line.addWidget(widget)
        line.addStretch(1)
        self._retranslate()

    def say(self, first: int, last: int, *, back: bool, on: bool) -> None:
        """Which rows are shown, and whether there are others."""
        self._before.setEnabled(back)
        self._next.setEnabled(on)
        self._place.setText(f"{first}\u2013{last}")

    def _retranslate(self) -> None:
        for button, words in ((self._before, self.tr("The rows before")), (self._next, self.tr("The next rows"))):
            button.setToolTip(words)
            button.setAccessibleName(words)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
