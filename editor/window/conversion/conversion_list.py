"""The list of a conversion's review: how a row is drawn, and the keys that answer it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from editor.text.steering import joined
from editor.window.appearance.fonts import families
from editor.window.appearance.theme import GRID, Theme
from editor.window.conversion.conversion_model import ConversionModel, QuestionRole
from editor.window.conversion.conversion_rows import QuestionRow
from editor.window.widgets.rows.drawn_rows import DrawnList, RowIndex, RowPainter, draw_line, small_font

_SIDE = 3 * GRID
_STEP = 4 * GRID
_EDGE = 4


class ConversionList(DrawnList):
    """Signals: `taken` carries the number of a candidate, from 1; `fold_wanted` a row's key; `reached` the row that a
    person went to, None where they left; `reopened` that the decision of the row is to be withdrawn.
    """

    taken = Signal(int)
    fold_wanted = Signal(object)
    reached = Signal(object)
    reopened = Signal()

    def __init__(self, model: ConversionModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, parent)
        self._model = model
        self._quiet = False
        self._drawn = ConversionDelegate(theme, self)
        self.setItemDelegate(self._drawn)
        self.setUniformItemSizes(False)
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())

    def row(self) -> QuestionRow | None:
        """The row that a person stands on."""
        found = self.currentIndex().data(QuestionRole.ROW)
        return found if isinstance(found, QuestionRow) else None

    def set_language(self, tag: str) -> None:
        """The language whose letters the words are drawn in."""
        self._drawn.language = tag
        self.viewport().update()

    def go_to(self, fits: Callable[[QuestionRow], bool]) -> None:
        """Stand on the first row that fits, without telling of it; where none does, nothing happens."""
        number = next((number for number, row in enumerate(self._model.rows()) if fits(row)), None)
        if number is not None:
            self._quiet = True
            self.setCurrentIndex(self._model.index(number))
            self._quiet = False

    def show_rows(self, rows: tuple[QuestionRow, ...]) -> None:
        """Show other rows and stay where the person was, or where that row was if it is no more."""
        before, at = self.row(), max(0, self.currentIndex().row())
        self._quiet = True
        self._model.show_rows(rows)
        found = None if before is None else self._model.row_of(before.key)
        if found is None and before is not None and rows:
            at = min(at, len(rows) - 1)
            found = next((number for number in range(at, len(rows)) if rows[number].level), at)
        if found is not None:
            self.setCurrentIndex(self._model.index(found))
        self._quiet = False
        if self.row() != before:
            self.reached.emit(self.row())

    def _tell(self) -> None:
        if not self._quiet:
            self.reached.emit(self.row())

    def _fold(self, *, unfolded: bool) -> bool:
        row = self.row()
        if row is None or row.unfolded is None or row.unfolded is unfolded:
            return False
        self.fold_wanted.emit(row.key)
        return True

    # What Qt calls

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.taken.emit(key - Qt.Key.Key_0)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.row()
            # Return shows, and never answers: what a clause means is decided by a key that names the form.
            if row is not None and row.unfolded is not None:
                self.fold_wanted.emit(row.key)
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reopened.emit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and self._fold(unfolded=key == Qt.Key.Key_Right):
            return
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card below grows with what it says: the row that it is about stays in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = index.data(QuestionRole.ROW)
        if isinstance(row, QuestionRow) and row.unfolded is not None:
            on_sign = event.position().x() < _SIDE + (row.level + 1) * _STEP
            if row.level == 0 or on_sign:
                self.fold_wanted.emit(row.key)


class ConversionDelegate(RowPainter[QuestionRow]):
    """A heading with its count, or a piece of the source with its form and the line that it stands in."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(theme, view, QuestionRole.ROW, QuestionRow)
        self.language = "zh-Hant"

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: RowIndex) -> QSize:
        row = self.row(index)
        line = QFontMetrics(option.font).height()
        two = row is not None and row.level > 0
        return QSize(120, line + (QFontMetrics(small_font(option.font)).height() if two else 0) + 3 * GRID)

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, row: QuestionRow, *, chosen: bool) -> None:
        shown, rect = self.theme.colours, option.rect
        if row.is_risky and row.level:
            painter.fillRect(QRect(rect.left(), rect.top() + 1, _EDGE, rect.height() - 2), QColor(shown.warning))
        inside = rect.adjusted(_SIDE + max(0, row.level - 1) * _STEP, GRID, -_SIDE, -GRID)
        if row.level == 0:
            self._paint_heading(painter, option.font, inside, row, option.index.data())
        else:
            ink = shown.selected.ink if chosen else shown.page.ink
            self._paint_place(painter, option.font, inside, row, ink)

    def _paint_heading(self, painter: QPainter, font: QFont, inside: QRect, row: QuestionRow, words: str) -> None:
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.colours.secondary))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, middle, _sign(row))
        draw_line(painter, inside.adjusted(_STEP, 0, 0, 0), middle, words, bold)

    def _paint_place(self, painter: QPainter, font: QFont, inside: QRect, row: QuestionRow, ink: str) -> None:
        shown = self.theme.colours
        own = QFont(font)
        own.setFamilies([*families(self.language), font.family()])
        own.setBold(True)
        small = small_font(own)
        metrics, fine = QFontMetrics(own), QFontMetrics(small)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(shown.secondary))
        painter.setFont(own)
        if sign := _sign(row):
            painter.drawText(inside, top, sign)
        inside = inside.adjusted(_STEP, 0, 0, 0)
        spare = inside.width() - metrics.horizontalAdvance(row.words) - GRID
        keys = "" if row.deciders else joined("  ", (f"{key} {form}" for key, form in enumerate(row.forms, 1)))
        times = (f"{row.count}×",) if row.count > 1 else ()
        count = joined(" · ", (*row.deciders, *times, *((keys,) if fine.horizontalAdvance(keys) <= spare else ())))
        painter.setFont(small)
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, count)
        painter.setFont(own)
        painter.setPen(QColor(ink))
        room = inside.width() - fine.horizontalAdvance(count) - GRID
        painter.drawText(inside, top, metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, room))
        line = inside.adjusted(0, metrics.height(), 0, 0)
        start, end = row.marked
        left = line.left()
        painter.setFont(small)
        for words, marked in ((row.note[:start], False), (row.note[start:end], True), (row.note[end:], False)):
            width = fine.horizontalAdvance(words)
            box = QRect(left, line.top(), min(width, max(0, line.right() - left)), fine.height())
            if marked and words:
                painter.fillRect(box, QColor(shown.fact.ground))
            painter.setPen(QColor(shown.fact.ink if marked else shown.secondary))
            painter.drawText(box, top, words)
            left += width


def _sign(row: QuestionRow) -> str:
    """The sign before a row that can be folded, or was decided."""
    match row.unfolded:
        case True:
            return "▾"
        case False:
            return "▸"
        case None:
            return ""
