"""Two texts that scroll together: paragraphs that belong together pass the top of both panes at the same time."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextEdit

from editor.window.redline_marks import CHANGED, LaidOut
from editor.window.shown_text import units


class ParallelScroll(QObject):
    """Keeps the scroll bars of two texts together. Give it the texts with `tie`, and again when they change."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: QTextEdit | None = None
        self._right: QTextEdit | None = None
        self._pairs: tuple[tuple[int, int], ...] = ()
        self._following = False
        self._watched: set[QTextEdit] = set()

    def tie(self, left: QTextEdit, right: QTextEdit, pairs: Iterable[tuple[int, int]]) -> None:
        """Let both scroll together; `pairs` are Qt's positions of paragraphs that belong together, rising."""
        self._left, self._right, self._pairs = left, right, tuple(pairs)
        for edit in (left, right):
            if edit not in self._watched:
                self._watched.add(edit)
                edit.verticalScrollBar().valueChanged.connect(lambda _, moved=edit: self._on_scrolled(moved))
        # The side that is written in stays where it is.
        self._on_scrolled(right)

    def _on_scrolled(self, moved: QTextEdit) -> None:
        left, right = self._left, self._right
        if self._following or left is None or right is None or moved not in (left, right) or not self._pairs:
            return
        other, forth = (right, True) if moved is left else (left, False)
        knots = self._knots(left, right)
        at = _through(knots if forth else [(y, x) for x, y in knots], moved.verticalScrollBar().value())
        self._following = True
        other.verticalScrollBar().setValue(round(at))
        self._following = False

    def _knots(self, left: QTextEdit, right: QTextEdit) -> list[tuple[float, float]]:
        """Scroll positions that belong together, rising on both sides, from the top to the bottom."""
        ends = left.verticalScrollBar().maximum(), right.verticalScrollBar().maximum()
        knots = [(0.0, 0.0)]
        for one, other in self._pairs:
            x, y = _top(left, one), _top(right, other)
            if knots[-1][0] < x < ends[0] and knots[-1][1] < y < ends[1]:
                knots.append((x, y))
        return [*knots, (float(ends[0]), float(ends[1]))]


def laid_positions(laid_out: LaidOut, indexes: Sequence[int]) -> list[int]:
    """Where in a laid-out redline characters of the new text stand, as Qt counts; `indexes` rise."""
    places: list[int] = []
    at = 0
    wanted = iter(indexes)
    index = next(wanted, None)
    for run in laid_out.runs:
        words = run.span.new_text
        while index is not None and index < at + len(words):
            inside = units(words[: index - at]) if run.span.kind not in CHANGED else 0
            places.append(min(run.start + inside, run.end))
            index = next(wanted, None)
        at += len(words)
    end = laid_out.runs[-1].end if laid_out.runs else 0
    return places + [end] * (len(indexes) - len(places))


def _top(edit: QTextEdit, position: int) -> float:
    document = edit.document()
    return document.documentLayout().blockBoundingRect(document.findBlock(position)).top()


def _through(knots: Sequence[tuple[float, float]], x: float) -> float:
    """The other side's scroll position, by the straight line between the two knots around."""
    after = min(bisect_right(knots, x, key=lambda knot: knot[0]), len(knots) - 1)
    (x0, y0), (x1, y1) = knots[max(0, after - 1)], knots[after]
    return y0 if x1 <= x0 else y0 + (y1 - y0) * (x - x0) / (x1 - x0)
