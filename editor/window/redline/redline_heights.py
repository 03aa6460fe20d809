"""Where a reader is in a long text of which only the rows that were seen have a known height."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate


class Heights:
    """Rows on a scroll bar. Its units are guessed heights, which never change, so that the bar never jumps; steps in
    pixels go by the true heights, which `height` is asked for."""

    def __init__(self, guesses: Sequence[int], height: Callable[[int], int]) -> None:
        self._starts = [0, *accumulate(max(1, guess) for guess in guesses)]
        self._height = height
        self.count = len(guesses)

    @property
    def total(self) -> int:
        """The length of everything in units of the bar."""
        return self._starts[-1]

    def guessed(self, row: int) -> int:
        """Where a row begins in units of the bar."""
        return self._starts[min(row, self.count)]

    def place(self, value: int) -> tuple[int, int]:
        """The row at a value of the bar, and how many of its pixels lie above."""
        if not self.count:
            return 0, 0
        row = min(bisect_right(self._starts, max(0, value)) - 1, self.count - 1)
        length = self._starts[row + 1] - self._starts[row]
        share = min(1.0, (value - self._starts[row]) / length)
        return row, max(0, round(share * self._height(row)))

    def value(self, row: int, offset: int) -> int:
        """The value of the bar at a row, so many pixels down."""
        if not self.count:
            return 0
        row = min(row, self.count - 1)
        length = self._starts[row + 1] - self._starts[row]
        return self._starts[row] + round(length * min(1.0, offset / max(1, self._height(row))))

    def moved(self, row: int, offset: int, by: int) -> tuple[int, int]:
        """The place so many pixels further down, or up; never before the first row or behind the last."""
        offset += by
        while offset < 0 and row > 0:
            row -= 1
            offset += self._height(row)
        while row < self.count - 1 and offset >= (height := self._height(row)):
            offset -= height
            row += 1
        return row, max(0, offset)

    def last(self, room: int) -> tuple[int, int]:
        """The place from which the last row just ends a window of this height."""
        row = self.count
        while row > 0 and room > 0:
            row -= 1
            room -= self._height(row)
        return max(0, row), max(0, -room)
