"""Places of a text that are taken, asked many times whether another place meets one of them."""

from bisect import bisect_right
from collections.abc import Iterable


class Taken:
    """Stretches of a text, each from its start to its end; asking takes time as the logarithm of their number."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def meets(self, start: int, end: int) -> bool:
        """Whether a stretch has a letter in common with one that is taken."""
        at = bisect_right(self._ends, start)
        return at < len(self._ends) and self._starts[at] < end
