"""What is drawn in the place of signs that are out of sight: the value of a fact, what a reference says, a number."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextBlock, QTextCharFormat, QTextFormat

from editor.window.appearance.fonts import HEADING_SIZE
from editor.window.appearance.palette import Colours
from editor.window.text.markdown_marks import MarkedPart, MarkStyle

_WIDEST = 360.0
"""Pixels; longer words are cut with dots, since what is drawn stands on one line."""
_PAD = 4.0
_ROUND = 4.0
SaidBy = Callable[[str], str]
"""The words for a placeholder, a reference or an image as it is written; empty where its signs are to be seen."""


@dataclass(frozen=True, slots=True)
class StandIn:
    """Words drawn in the place of hidden characters, from `start` (Qt's units of the block), `width` pixels wide."""

    start: int
    words: str
    width: float
    style: MarkStyle
    is_large: bool


def stand_in(part: MarkedPart, start: int, words: str, font: QFont, *, is_large: bool) -> StandIn:
    """The words for a part, cut to what fits on a line."""
    metrics = QFontMetricsF(_sized(font, is_large=is_large))
    pad = 0.0 if part.style is MarkStyle.SIGN else _PAD
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)
    return StandIn(start, shown, metrics.horizontalAdvance(shown) + 2 * pad, part.style, is_large)


def room(one: StandIn, sign: str, font: QFont) -> QTextCharFormat:
    """The look of the first hidden character, which takes the whole room."""
    made = QTextCharFormat()
    made.setForeground(QColor(0, 0, 0, 0))
    if one.is_large:
        made.setProperty(QTextFormat.Property.FontPixelSize, _sized(font, is_large=True).pixelSize())
    own = QFontMetricsF(_sized(font, is_large=one.is_large)).horizontalAdvance(sign)
    made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    made.setFontLetterSpacing(one.width - own)
    return made


def paint(painter: QPainter, one: StandIn, left: float, top: float, height: float, font: QFont, shown: Colours) -> None:
    """Draw the words where the line begins at this height."""
    painter.setFont(_sized(font, is_large=one.is_large))
    rect = QRectF(left, top, one.width, height)
    side = Qt.AlignmentFlag.AlignCenter
    match one.style:
        case MarkStyle.FACT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.fact.ground))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _ROUND, _ROUND)
            painter.setPen(QColor(shown.fact.ink))
        case MarkStyle.LINK:
            painter.setPen(QColor(shown.accent))
        case _:
            painter.setPen(QColor(shown.secondary))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, side | Qt.TextFlag.TextSingleLine, one.words)


def line_of(block: QTextBlock, column: int) -> tuple[float, float, float] | None:
    """Where a column of a block is drawn, within it: the left edge, the top of its line, and the line's height."""
    line = block.layout().lineForTextPosition(column) if block.layout() is not None else None
    if line is None or not line.isValid():
        return None
    left = min(x_of(line.cursorToX(column)), x_of(line.cursorToX(column + 1)))
    return left, line.y(), line.height()


def x_of(found: object) -> float:
    """The place that Qt gives, which says it gives an object: with or without the position that it rounded to."""
    place = found[0] if isinstance(found, tuple) else found
    assert isinstance(place, int | float)
    return float(place)


def _sized(font: QFont, *, is_large: bool) -> QFont:
    if not is_large:
        return font
    large = QFont(font)
    large.setPixelSize(round(HEADING_SIZE * font.pixelSize() / 16))
    large.setBold(True)
    return large
