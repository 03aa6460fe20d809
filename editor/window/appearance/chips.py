"""State chips: a language and how it stands, by shape, colour and words."""

from dataclasses import dataclass
from enum import Enum
from math import ceil
from typing import assert_never

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from editor.window.appearance.palette import ColourPair, Colours
from editor.window.appearance.theme import GRID, Theme


class ChipLook(Enum):
    """How a cell stands, by the sign that shows it."""

    IN_STEP = "●"
    OUTDATED = "◐"
    IN_REVIEW = "◔"
    MISSING = "○"


@dataclass(frozen=True, slots=True)
class Chip:
    """A short label such as `EN` with its state; `words` say the state in full, for the tooltip and screen readers."""

    label: str
    look: ChipLook
    words: str = ""


_SIGN = 7 / 15
"""Diameter of the sign in heights of a line of the label."""
_GAP = float(GRID)
_PAD = 6.0


def _sign(metrics: QFontMetricsF) -> float:
    return max(7.0, round(metrics.height() * _SIGN))


def chip_size(chip: Chip, font: QFont) -> QSizeF:
    """The room a chip takes."""
    metrics = QFontMetricsF(font)
    label = metrics.horizontalAdvance(chip.label) + _GAP if chip.label else 0.0
    return QSizeF(ceil(2 * _PAD + _sign(metrics) + label), ceil(metrics.height()) + 2)


def paint_chip(painter: QPainter, place: QPointF, chip: Chip, shown: Colours, font: QFont) -> None:
    """Draw a chip with its upper left corner at `place`; for delegates and widgets."""
    box = QRectF(place, chip_size(chip, font))
    pair = pair_of(chip.look, shown)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(pair.ground))
    painter.drawRoundedRect(box, 4, 4)
    wide = _sign(QFontMetricsF(font))
    sign = QRectF(box.left() + _PAD, box.center().y() - wide / 2, wide, wide)
    _paint_sign(painter, sign, chip.look, QColor(pair.ink))
    painter.setPen(QColor(pair.ink))
    painter.setFont(font)
    words = box.adjusted(_PAD + wide + _GAP, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, chip.label)
    painter.restore()


def pair_of(look: ChipLook, shown: Colours) -> ColourPair:
    """Ink and ground of a state."""
    match look:
        case ChipLook.IN_STEP:
            return shown.in_step
        case ChipLook.OUTDATED:
            return shown.outdated
        case ChipLook.IN_REVIEW:
            return shown.in_review
        case ChipLook.MISSING:
            return shown.missing
        case _:
            assert_never(look)


def _paint_sign(painter: QPainter, box: QRectF, look: ChipLook, ink: QColor) -> None:
    """The sign as a drawing: fonts differ too much in these four characters."""
    pen = painter.pen()
    pen.setStyle(Qt.PenStyle.SolidLine)
    pen.setColor(ink)
    pen.setWidthF(box.width() / 6)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    painter.setBrush(ink)
    quarter = 90 * 16
    match look:
        case ChipLook.IN_STEP:
            painter.drawEllipse(box)
        case ChipLook.OUTDATED:
            painter.drawPie(box, quarter, 2 * quarter)
        case ChipLook.IN_REVIEW:
            painter.drawPie(box, 0, quarter)
        case ChipLook.MISSING:
            pass
        case _:
            assert_never(look)


class ChipLabel(QWidget):
    """A chip in a row of widgets, such as a legend."""

    def __init__(self, chip: Chip, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_chip(chip)

    def show_chip(self, chip: Chip) -> None:
        """Show another state."""
        self._chip = chip
        self.setToolTip(chip.words)
        self.setAccessibleName(f"{chip.label} {chip.words}".strip())
        self.updateGeometry()
        self.update()

    # What Qt calls

    @override
    def sizeHint(self) -> QSize:
        return chip_size(self._chip, self.font()).toSize()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QPointF(0, 0), self._chip, self._theme.colours, self.font())
        painter.end()
