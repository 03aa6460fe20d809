"""Which row of a redline is at the top, how many pixels down, and the bar beside it that says so."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from editor.window.redline.redline_heights import Heights
from editor.window.redline.redline_pane import RedlinePane

ROOM = 1 / 3
"""The part of the pane's height above a change that is brought into sight."""


class RedlineScroll(QObject):
    """Scrolls the panes that are shown, level. `went` tells that another place is at the top."""

    went = Signal()

    def __init__(self, panes: Callable[[], tuple[RedlinePane, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self._panes = panes
        self._at = (0, 0)
        self.heights = Heights((), self.row_height)
        self.bar = QScrollBar(Qt.Orientation.Vertical)
        self.bar.valueChanged.connect(self.read_bar)

    @property
    def at(self) -> tuple[int, int]:
        """The row at the top, and how many of its pixels lie above."""
        return self._at

    def row_height(self, row: int) -> int:
        """The height of a row: that of its highest text."""
        return max(pane.rows.natural(row) for pane in self._panes())

    def measure(self, guesses: Sequence[int], step: int) -> None:
        """Take rows of these guessed heights; a click on the bar's end goes so many pixels."""
        self.heights = Heights(guesses, self.row_height)
        with QSignalBlocker(self.bar):
            self.bar.setRange(0, max(0, self.heights.value(*self.heights.last(self.height))))
            self.bar.setEnabled(self.bar.maximum() > 0)
            self.bar.setPageStep(max(1, self.height))
            self.bar.setSingleStep(step)

    @property
    def height(self) -> int:
        """How many pixels of the text are in sight."""
        return self._panes()[0].viewport().height()

    # In units of the bar, which grow from row to row

    def value(self) -> int:
        """The place at the top."""
        return self.bar.value()

    def last_value(self) -> int:
        """The place at the top when the end is in sight."""
        return self.bar.maximum()

    def value_of(self, row: int) -> int:
        """Where a row begins."""
        return self.heights.guessed(row)

    def go_to_value(self, value: int) -> None:
        """Bring a place to the top."""
        self.go(*self.heights.place(value))

    def read_bar(self) -> None:
        """Go where the bar stands."""
        value = self.bar.value()
        self.go_to_value(value)
        with QSignalBlocker(self.bar):
            self.bar.setValue(value)

    # In rows and pixels

    def go(self, row: int, offset: int) -> None:
        """Bring a row to the top, so many pixels down, as far as there is something to see below."""
        self._at = min((row, offset), self.heights.last(self.height))
        for pane in self._panes():
            pane.put_on_top(*self._at)
        with QSignalBlocker(self.bar):
            self.bar.setValue(self.heights.value(*self._at))
        self.went.emit()

    def go_again(self) -> None:
        """Bring the same row to the top once more, after its height may have changed."""
        self.go(*self._at)

    def go_to_end(self, last: bool) -> None:
        """Go to the last row, or to the first."""
        self.go(self.heights.count, 0) if last else self.go(0, 0)

    def step(self, pixels: int) -> None:
        """Go so many pixels down, or up."""
        self.go(*self.heights.moved(*self._at, pixels))

    def go_near(self, row: int) -> None:
        """Bring a row into sight with some words above it."""
        self.go(*self.heights.moved(row, 0, -round(self.height * ROOM)))

    def bring(self, row: int) -> None:
        """Bring a row into sight with some words above and below it, if it is not there yet."""
        top, offset = self._at
        y = -offset
        for at in range(top, row if top <= row else top):
            y += self.row_height(at)
            if y > self.height:
                break
        if row < top or (row == top and offset) or y > self.height * (1 - ROOM):
            self.go_near(row)
