"""Two texts that scroll together: paragraphs that belong together pass the top of both panes at the same time."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextEdit

from editor.window.redline.redline_pieces import PieceMark
from editor.window.redline.redline_view import RedlineView

_GONE = frozenset({PieceMark.DELETED, PieceMark.LEFT})


@dataclass(frozen=True, slots=True)
class ScrollSide:
    """One of the texts: where it is, how far it goes, and where each of its paragraphs begins, in its own units."""

    value: Callable[[], int]
    last: Callable[[], int]
    starts: Callable[[], Sequence[float]]
    go: Callable[[int], None]


def text_side(edit: QTextEdit, positions: Sequence[int]) -> ScrollSide:
    """A text whose paragraphs begin at these positions, as Qt counts."""

    def starts() -> list[float]:
        document = edit.document()
        layout = document.documentLayout()
        return [layout.blockBoundingRect(document.findBlock(position)).top() for position in positions]

    bar = edit.verticalScrollBar()
    return ScrollSide(bar.value, bar.maximum, starts, bar.setValue)


def redline_side(view: RedlineView, rows: Sequence[int]) -> ScrollSide:
    """A redline whose paragraphs stand in these rows."""
    scroll = view.scrolling
    return ScrollSide(
        scroll.value, scroll.last_value, lambda: [float(scroll.value_of(row)) for row in rows], scroll.go_to_value
    )


class ParallelScroll(QObject):
    """Keeps two texts together. Tie them again whenever one of them changes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sides: tuple[ScrollSide, ScrollSide] | None = None
        self._moving = False

    def tie(self, left: ScrollSide, right: ScrollSide) -> None:
        """Let both scroll together; the right one stays where it is now."""
        self._sides = left, right
        self.follow_right()

    def follow_left(self) -> None:
        """Bring the right text to where the left one was scrolled."""
        self._follow(0)

    def follow_right(self) -> None:
        """Bring the left text to where the right one was scrolled."""
        self._follow(1)

    def _follow(self, moved: int) -> None:
        if self._moving or self._sides is None:
            return
        knots = self._knots(self._sides[moved], self._sides[1 - moved])
        self._moving = True
        self._sides[1 - moved].go(round(_through(knots, self._sides[moved].value())))
        self._moving = False

    @staticmethod
    def _knots(one: ScrollSide, other: ScrollSide) -> list[tuple[float, float]]:
        """Places that belong together, rising on both sides, from the top to the bottom."""
        ends = one.last(), other.last()
        knots = [(0.0, 0.0)]
        for x, y in zip(one.starts(), other.starts(), strict=False):
            if knots[-1][0] < x < ends[0] and knots[-1][1] < y < ends[1]:
                knots.append((x, y))
        return [*knots, (float(ends[0]), float(ends[1]))]


def rows_of(view: RedlineView, text: str, starts: Sequence[int]) -> list[int]:
    """In which rows of a redline paragraphs of the new text stand that begin at these characters, in rising order."""
    found: list[tuple[int, int]] = []
    at = 0
    for number, row in enumerate(view.sheet.rows):
        pieces = row.lines[-1].pieces
        words = "".join(piece.typed for piece in pieces if piece.mark not in _GONE and not piece.added).strip()
        place = text.find(words[:60], at) if words else -1
        if place >= 0:
            found.append((place, number))
            at = place + 1
    places = [place for place, _ in found]
    # The first row at or behind a paragraph's start: its mark, such as that of a heading, may not be drawn.
    after = [bisect_right(places, start - 1) for start in starts]
    return [found[number][1] if number < len(found) else len(view.sheet.rows) for number in after]


def _through(knots: Sequence[tuple[float, float]], x: float) -> float:
    """The other side's place, by the straight line between the two knots around."""
    after = min(bisect_right(knots, x, key=lambda knot: knot[0]), len(knots) - 1)
    (x0, y0), (x1, y1) = knots[max(0, after - 1)], knots[after]
    return y0 if x1 <= x0 else y0 + (y1 - y0) * (x - x0) / (x1 - x0)
