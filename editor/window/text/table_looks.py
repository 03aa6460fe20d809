"""A table drawn in the lines it is written in: in columns where they fit, else with a line for each cell."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextBlock, QTextDocument, QTextLayout

from editor.text.editing.copied import plain_text
from editor.window.appearance.palette import Colours
from editor.window.text.markdown_marks import MarkStyle
from editor.window.text.shown_text import to_units
from editor.window.text.stand_ins import StandIn, x_of
from editor.window.text.table_rows import TableRow, alignments, goes_on, is_head, row_of

_PAD = 8.0
"""Pixels between the words of a cell and its edge."""
_STEPS = ((48.0, 96.0), (4.0, 0.0))
"""By how many pixels columns grow at once, lest every letter move the whole table, and how wide they are at the least.

The second pair holds where room is short.
"""
_LONGEST = 200
"""Rows above which columns are not measured: each cell stands in a line of its own."""
_LABEL = 0.3
"""The share of a line that the names of columns may take."""
_FAR = 1e9
_UNKNOWN_ROOM = 600.0
_KINDS = 3
"""Bits of a block's state that say its kind; its look stands above them."""
_LOOKS = 0xFFFFFF


class Kind(IntEnum):
    """What a line is to those after it; kept with the look of its table in the state of its block."""

    PLAIN = 0
    FENCED = 1
    HEAD = 2
    RULER = 3
    ROW = 4


@dataclass(frozen=True, slots=True)
class TableLook:
    """How a table is drawn, in pixels: the widths of its columns, or none where each cell has a line of its own.

    `shares` of the free room of a column stand before the words. Without columns `heads` are what they are called,
    `label` is the room for that, and `room` a whole line.
    """

    columns: tuple[float, ...]
    shares: tuple[float, ...]
    heads: tuple[str, ...]
    label: float
    room: float

    def state(self, kind: Kind) -> int:
        """What a block keeps of its line and of this look."""
        return (hash(self) & _LOOKS) << _KINDS | kind


def kind_of(block: QTextBlock) -> Kind:
    """What a block was found to be when it was last set off."""
    state = block.userState()
    return Kind(state & ~(-1 << _KINDS)) if state > 0 else Kind.PLAIN


def kind_after(was: Kind, before: QTextBlock, block: QTextBlock, text: str) -> Kind:
    """What a block is in a table, if anything, after one of this kind; not asked inside a fence."""
    match was:
        case Kind.HEAD if is_head(before.text(), lambda: text):
            return Kind.RULER
        case Kind.RULER | Kind.ROW if goes_on(text, before.text()):
            return Kind.ROW
        case _:
            return Kind.HEAD if is_head(text, lambda: block.next().text()) else Kind.PLAIN


class TableLooks:
    """The looks of the tables of a document; `widths` measures the cells of a line, which may be that of the heads."""

    def __init__(self, document: QTextDocument, widths: Callable[[str, bool], Sequence[float]]) -> None:
        self._document = document
        self._widths = widths
        self._known: tuple[int, range, TableLook] | None = None

    def forget(self) -> None:
        """Measure anew: facts, letters or the room are others."""
        self._known = None

    def of(self, block: QTextBlock) -> TableLook:
        """The look of the table in which a line stands."""
        number, revision = block.blockNumber(), self._document.revision()
        if self._known is None or self._known[0] != revision or number not in self._known[1]:
            head = block
            while kind_of(head) in (Kind.RULER, Kind.ROW) and not is_head(head.text(), head.next().text):
                head = head.previous()
            lines = [head.text(), *_rows(head)]
            first = head.blockNumber()
            self._known = (revision, range(first, first + len(lines) + 1), self._measured(head, lines))
        return self._known[2]

    def _measured(self, head: QTextBlock, lines: Sequence[str]) -> TableLook:
        room, font = _room(self._document), self._document.defaultFont()
        heads = _words(lines[0])
        # Between two keys a line may know itself as heads whose line of dashes is gone.
        shares = (*alignments(head.next().text()), *(0.0,) * len(heads))[: len(heads)]
        columns: tuple[float, ...] = ()
        if len(lines) <= _LONGEST:
            widths = [self._widths(line, number == 0) for number, line in enumerate(lines)]
            widest = [max(row[column] for row in widths if column < len(row)) for column in range(len(heads))]
            steps = (tuple(max(step * (width // step + 1), least) for width in widest) for step, least in _STEPS)
            columns = next((one for one in steps if sum(one) + 2 * _PAD * len(one) <= room), ())
        metrics = QFontMetricsF(font)
        label = min(max(metrics.horizontalAdvance(one) for one in heads), _LABEL * room) + 2 * _PAD
        shown = tuple(metrics.elidedText(one, Qt.TextElideMode.ElideRight, label - 2 * _PAD) for one in heads)
        return TableLook(columns, shares, () if columns else shown, 0.0 if columns else label, 0.0 if columns else room)


def _rows(head: QTextBlock) -> Iterator[str]:
    text, block = head.text(), head.next().next()
    while block.isValid() and goes_on(block.text(), text):
        yield block.text()
        block = block.next()


def _words(line: str) -> tuple[str, ...]:
    return tuple(plain_text(line[cell.start : cell.end]).strip() for cell in row_of(line).cells)


def _room(document: QTextDocument) -> float:
    frame = document.rootFrame().frameFormat()
    room = document.textWidth() - frame.leftMargin() - frame.rightMargin()
    return room if room > 0 else _UNKNOWN_ROOM


def put_out_of_sight(block: QTextBlock) -> None:
    """Give a line no room at all.

    Its place is put far below: at the top, where Qt leaves it, it would be what a click between two lines finds.
    """
    block.setVisible(False)
    block.layout().setPosition(QPointF(0, _FAR))


def measured(text: str, row: TableRow, formats: Sequence[QTextLayout.FormatRange], font: QFont) -> tuple[float, ...]:
    """How wide the words of each cell of a row are drawn."""
    layout = QTextLayout(text, font)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    widths = []
    for cell, gap in zip(row.cells, row.gaps[1:], strict=True):
        end = max(cell.start, cell.right if gap is None else gap.start)
        left, right = (x_of(line.cursorToX(to_units(text, place))) for place in (cell.start, end))
        widths.append(abs(right - left))
    return tuple(widths)


def row_stand_ins(text: str, row: TableRow, look: TableLook, widths: Sequence[float], kind: Kind) -> Iterator[StandIn]:
    """What stands at the bars of a row: the room between two cells, or the name of the column that begins there."""
    for number, gap in enumerate(row.gaps[:-1]):
        if gap is None:
            continue
        at = to_units(text, gap.bar)
        if look.columns:
            before = _free(look, widths, number - 1)[1] + _PAD if number else 0.0
            yield StandIn(at, "", before + _PAD + _free(look, widths, number)[0], MarkStyle.SIGN, is_large=False)
        elif kind is Kind.HEAD or number >= len(look.heads) or (number and not _breaks(text, row, number)):
            yield StandIn(at, "", 2 * _PAD * bool(number), MarkStyle.SIGN, is_large=False)
        else:
            if number:
                yield StandIn(at - 1, "", look.room, MarkStyle.SIGN, is_large=False)
            yield StandIn(at, look.heads[number], look.label, MarkStyle.SIGN, is_large=False)


def _breaks(text: str, row: TableRow, number: int) -> bool:
    """Whether a line can end before the bar of a gap."""
    gap = row.gaps[number]
    return gap is not None and gap.start < gap.bar and text[gap.bar - 1] == " "


def _free(look: TableLook, widths: Sequence[float], column: int) -> tuple[float, float]:
    """The free room in a cell, before its words and behind them."""
    if column >= min(len(look.columns), len(widths)):
        return 0.0, 0.0
    free = max(look.columns[column] - widths[column], 0.0)
    return free * look.shares[column], free * (1 - look.shares[column])


def paint_row(painter: QPainter, block: QTextBlock, rect: QRectF, look: TableLook, shown: Colours) -> None:
    """Draw the edges of the cells of a row, which takes this room."""
    painter.setPen(QColor(shown.control_edge))
    width = sum(look.columns) + 2 * _PAD * len(look.columns) if look.columns else look.room
    is_backwards = block.layout().textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    left = rect.right() - width if is_backwards else rect.left()
    last = block.layout().lineAt(block.layout().lineCount() - 1)
    above = block.layout().lineAt(0).y() / 2  # what a line is higher than its letters stands above them
    top, bottom = (round(rect.top() + edge + above) + 0.5 for edge in (0.0, last.y() + last.height()))
    edges = [0.0, *accumulate(column + 2 * _PAD for column in look.columns)]
    if not look.columns:  # wrapped lines begin where all words do, so the edge of the cell stands beside them
        left, width = left - _PAD, width + 2 * _PAD
        edges = [0.0, width, *(bar + _PAD for bar in _bars(block) if kind_of(block) is Kind.HEAD)]
    lines = [QLineF(left, top, left + width, top), QLineF(left, bottom, left + width, bottom)]
    for edge in edges:
        x = round(left + (width - edge if is_backwards else edge)) + 0.5
        lines.append(QLineF(x, top, x, bottom))
    painter.drawLines(lines)


def _bars(block: QTextBlock) -> Iterator[float]:
    """Where the bars between heads are that share one line, from the side where the line begins."""
    text, layout = block.text(), block.layout()
    for gap in row_of(text).gaps[1:-1]:
        at = -1 if gap is None else to_units(text, gap.bar)
        line = layout.lineForTextPosition(at)
        if at >= 0 and line.isValid() and layout.lineCount() == 1:
            middle = (x_of(line.cursorToX(at)) + x_of(line.cursorToX(at + 1))) / 2
            is_backwards = layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
            yield line.width() - middle if is_backwards else middle
