"""How a section is drawn in the outline: number, heading, for whom, and a chip per language."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from editor.text.steering import joined
from editor.window.appearance.chips import Chip, ChipLook, chip_size, paint_chip
from editor.window.appearance.theme import GRID, Theme
from editor.window.outline.headings import PlacedHeading
from editor.window.outline.outline_model import OutlineRole, OutlineRow
from editor.window.widgets.rows.drawn_rows import RowIndex, RowPainter, draw_line, small_font

_HEIGHT = 34
_NUMBER = 22
_SIDE = 3 * GRID
_BETWEEN = 4
_CHIPS_SHARE = 0.45
"""The part of a row's width that its chips may take."""
_PLAIN_SHARE = 0.4
"""The same for chips without the names of their languages, which say less."""
_DRAGGED = 0.5
"""The opacity of a row while it is dragged."""
_URGENT = (ChipLook.MISSING, ChipLook.OUTDATED, ChipLook.IN_REVIEW, ChipLook.IN_STEP)


class OutlineDelegate(RowPainter[OutlineRow]):
    """Draws the rows of the outline and gives the field in which a heading is renamed."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(theme, view, OutlineRole.ROW, OutlineRow)

    def _chip_places(self, rect: QRect, row: OutlineRow, font: QFont) -> list[tuple[QPointF, Chip]]:
        """Where each chip goes, from the right; where they would take the heading's room, a chip counts each state."""
        chips = chips_in(row.chips, rect.width(), font)
        places = []
        right = float(rect.right() - _SIDE + 1)
        for chip in reversed(chips):
            size = chip_size(chip, font)
            places.append((QPointF(right - size.width(), rect.center().y() + 1 - size.height() / 2), chip))
            right -= size.width() + _BETWEEN
        return places

    def _is_dragged(self) -> bool:
        view = self.parent()
        return isinstance(view, QAbstractItemView) and view.state() is QAbstractItemView.State.DraggingState

    def _heading_rect(self, rect: QRect, row: OutlineRow, font: QFont) -> QRect:
        places = self._chip_places(rect, row, font)
        right = min([round(place.x()) - 2 * GRID for place, _ in places], default=rect.right() - _SIDE)
        left = rect.left() + _SIDE + max(_NUMBER, QFontMetrics(font).horizontalAdvance(row.number) + 2 * GRID)
        return QRect(left, rect.top(), max(0, right - left), rect.height())

    def below_at(self, rect: QRect, font: QFont, row: OutlineRow, y: int) -> PlacedHeading | None:
        """The heading inside a section that stands at this height of the row; None for its own."""
        number = (y - _head(rect, font).bottom()) // _line(font)
        return row.below[number] if 0 <= number < len(row.below) else None

    def _paint_below(self, painter: QPainter, rect: QRect, font: QFont, row: OutlineRow, *, chosen: bool) -> None:
        painter.setPen(QColor(self.quiet(chosen=chosen)))
        room = QRect(rect.left() + _SIDE + _NUMBER, _head(rect, font).bottom(), rect.width(), _line(font))
        room.setRight(rect.right() - _SIDE)
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for one in row.below:
            draw_line(painter, room, where, joined(" ", (one.number, one.words)), small_font(font))
            room.translate(0, _line(font))

    # What Qt calls

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: RowIndex) -> QSize:
        row = self.row(index)
        height = max(_HEIGHT, QFontMetrics(option.font).height() + 3 * GRID)
        return QSize(120, height + (0 if row is None or not row.below else len(row.below) * _line(option.font) + GRID))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        dragged = isinstance(painter.device(), QPixmap) and self._is_dragged()
        # The picture under the mouse must not hide the line that shows where the section would go.
        painter.setOpacity(_DRAGGED if dragged else painter.opacity())
        super().paint(painter, option, index)

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, row: OutlineRow, *, chosen: bool) -> None:
        small, head = small_font(option.font), _head(option.rect, option.font)
        for place, chip in self._chip_places(head, row, small):
            paint_chip(painter, place, chip, self.theme.colours, small)
        self._paint_words(painter, head, option.font, row, selected=chosen)
        self._paint_below(painter, option.rect, option.font, row, chosen=chosen)

    def _paint_words(self, painter: QPainter, rect: QRect, own: QFont, row: OutlineRow, *, selected: bool) -> None:
        shown = self.theme.colours
        small = small_font(own)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(small)
        quiet = QColor(self.quiet(chosen=selected))
        painter.setPen(quiet)
        painter.drawText(rect.adjusted(_SIDE, 0, 0, 0), middle, row.number)
        words = self._heading_rect(rect, row, small)
        font = QFont(own)
        font.setBold(selected)
        font.setItalic(row.nameless)
        grey = row.borrowed or row.nameless
        painter.setFont(font)
        painter.setPen(quiet if grey else QColor(shown.selected.ink if selected else shown.page.ink))
        mark = joined(" · ", row.audiences)
        marked = QFontMetrics(small).horizontalAdvance(mark) + 2 * GRID if mark else 0
        metrics = QFontMetrics(font)
        room = max(words.width() // 2, words.width() - marked)
        heading = metrics.elidedText(row.heading, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, middle, heading)
        if mark:
            rest = words.adjusted(metrics.horizontalAdvance(heading) + 2 * GRID, 0, 0, 0)
            painter.setPen(quiet)
            draw_line(painter, rest, middle, mark, small)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: RowIndex) -> QWidget:
        field = QLineEdit(parent)
        field.setAccessibleName(self.tr("Heading of the section"))
        return field

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: RowIndex) -> None:
        editor.setGeometry(_head(option.rect, option.font).adjusted(_SIDE + _NUMBER - 2 * GRID, 1, -GRID, -1))

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: RowIndex
    ) -> bool:
        row = index.data(OutlineRole.ROW)
        if event.type() == QEvent.Type.ToolTip and isinstance(row, OutlineRow):
            font = small_font(option.font)
            for place, chip in self._chip_places(_head(option.rect, option.font), row, font):
                size = chip_size(chip, font)
                if place.x() <= event.pos().x() <= place.x() + size.width():
                    QToolTip.showText(event.globalPos(), chip.words, view)
                    return True
        return super().helpEvent(event, view, option, index)

    @override
    def setEditorData(self, editor: QWidget, index: RowIndex) -> None:
        # States are read again while a person types; what they typed stays.
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: RowIndex) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


def _head(rect: QRect, font: QFont) -> QRect:
    """Where a section's own heading stands in its row."""
    return QRect(rect.left(), rect.top(), rect.width(), max(_HEIGHT, QFontMetrics(font).height() + 3 * GRID))


def _line(font: QFont) -> int:
    """The height of a heading inside a section."""
    return QFontMetrics(small_font(font)).height() + GRID


def _width(chips: Sequence[Chip], font: QFont) -> float:
    return sum(chip_size(chip, font).width() + _BETWEEN for chip in chips)


def chips_in(chips: Sequence[Chip], width: float, font: QFont) -> Sequence[Chip]:
    """The chips of a row so many pixels wide: with their languages, without, or one for each state with its count."""
    if _width(chips, font) <= width * _CHIPS_SHARE:
        return chips
    plain = [Chip("", chip.look, chip.words) for chip in chips]
    return plain if _width(plain, font) <= width * _PLAIN_SHARE else tuple(_counted(chips))


def _counted(chips: Sequence[Chip]) -> Iterator[Chip]:
    """A chip for each state, with how many languages are in it; what asks for work comes first."""
    for look in _URGENT:
        words = [chip.words for chip in chips if chip.look is look]
        if words:
            yield Chip(str(len(words)), look, "\n".join(words))
