"""The texts that wait for a look, as Qt's views want them, and how such a row is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from editor.desk.comparison.comparing import SectionChange
from editor.desk.review.reviewing import Waiting
from editor.desk.review.turns import Turn
from editor.policy.reviews.subject import Subject
from editor.policy.section import Cell
from editor.policy.sync import CellState
from editor.store.history import Author
from editor.text.steering import filled, joined
from editor.window.appearance.chips import Chip, chip_size, paint_chip
from editor.window.appearance.theme import GRID, Theme
from editor.window.comparison.comparison_words import change_words, nameless_words, size_words
from editor.window.outline.review_words import reviewed_part
from editor.window.widgets.rows.drawn_rows import RowIndex, RowPainter, draw_line, small_font
from editor.window.words.language_names import chip_look, native_name
from editor.window.words.state_words import short_state_words, state_words

_SIDE = 3 * GRID


class QueueRole(IntEnum):
    """What the list asks for beyond Qt's own roles."""

    LINE = Qt.ItemDataRole.UserRole
    CELL = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A row as it is drawn: section, language with its state, small print, and how much changed."""

    title: str
    chip: Chip
    small: str
    size: str


class ReviewQueue(QAbstractListModel):
    """The cells that wait. It keeps what it was shown and nothing of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Waiting, ...] = ()
        self._authors: Mapping[Cell, Author] = {}
        self._news: frozenset[Subject] = frozenset()

    def show_news(self, news: frozenset[Subject]) -> None:
        """Say which of them changed since whoever sits here looked at them."""
        before, self._news = self._news, news
        for row, one in enumerate(self._rows):
            if (one.subject in before) != (one.subject in news):
                self.dataChanged.emit(self.index(row), self.index(row))

    def show_rows(self, rows: tuple[Waiting, ...]) -> None:
        """Show these cells; where they are the same ones, only those that changed are told of."""
        if [one.cell for one in rows] != [one.cell for one in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for row, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def show_authors(self, authors: Mapping[Cell, Author]) -> None:
        """Say who wrote each cell."""
        before, self._authors = self._authors, authors
        for row, one in enumerate(self._rows):
            if before.get(one.cell) != authors.get(one.cell):
                self.dataChanged.emit(self.index(row), self.index(row))

    def say_again(self) -> None:
        """The interface speaks another language."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def waiting(self, index: RowIndex) -> Waiting | None:
        """What waits in a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, cell: Cell) -> QModelIndex:
        """The row of a cell, invalid where it does not wait."""
        return next((self.index(row) for row, one in enumerate(self._rows) if one.cell == cell), QModelIndex())

    def line(self, one: Waiting) -> QueueLine:
        """A row as it is drawn."""
        language = one.cell.language
        words = filled(self.tr("{language}: {state}"), language=native_name(language), state=state_words(one.state))
        change, author = self._notes(one)
        gone = one.change is SectionChange.REMOVED
        state = "" if gone or one.state is CellState.IN_STEP else short_state_words(one.state)
        chip = Chip(native_name(language), chip_look(one.state), words)
        if one.part is not None:
            chip = Chip(self.tr("Policy"), chip_look(one.state), self.tr("A part of the policy in all languages"))
        return QueueLine(
            title=waiting_words(one),
            chip=chip,
            small=joined(" · ", (change, state, author)),
            size="" if one.change is SectionChange.SAME else size_words(*one.since.size()),
        )

    def _notes(self, one: Waiting) -> tuple[str, str]:
        """What became of the cell or what is agreed of it, and who wrote it."""
        author = self._authors.get(one.cell)
        change = "" if one.change is SectionChange.SAME else change_words(one.change)
        changed = self.tr("changed since") if one.subject in self._news else ""
        comments = self.tr("%n comment(s)", "", one.comments) if one.comments else ""
        said = joined(" · ", (self._agreed(one) or change, changed, comments))
        return said, "" if author is None else author.name

    def _agreed(self, one: Waiting) -> str:
        """What is agreed, empty where there is nothing to say of it."""
        verdict = one.verdict
        if verdict is None:
            return ""
        match one.turn:
            case Turn.APPROVE:
                return self.tr("● yours to approve")
            case Turn.CHANGE:
                return self.tr("✗ yours to change")
            case Turn.ANSWER:
                return self.tr("● yours to answer")
            case None:
                pass
        if verdict.objections:
            return self.tr("✗ changes asked for")
        if verdict.holds:
            return self.tr("✓ approved")
        return "" if one.asked is None else self.tr("● review asked for")

    def _told(self, one: Waiting) -> list[str]:
        """All that a row says, each thing once."""
        line = self.line(one)
        looked = self.tr("It changed since you looked at it.") if one.subject in self._news else ""
        return [words for words in (line.title, line.chip.words, *self._notes(one), line.size, looked) if words]

    # What Qt asks

    @override
    def rowCount(self, parent: RowIndex = QModelIndex()) -> int:  # noqa: B008 - the signature is Qt's
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: RowIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.waiting(index)
        if one is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return waiting_words(one)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(self._told(one))
            case Qt.ItemDataRole.AccessibleTextRole:
                return joined(", ", self._told(one))
            case QueueRole.LINE:
                return self.line(one)
            case QueueRole.CELL:
                return one.cell
            case _:
                return None


class ReviewDelegate(RowPainter[QueueLine]):
    """Draws the section, below it its language, and at the right how much changed."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(theme, view, QueueRole.LINE, QueueLine)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: RowIndex) -> QSize:
        small = QFontMetrics(small_font(option.font)).height()
        return QSize(120, QFontMetrics(option.font).height() + small + 6 * GRID)

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, row: QueueLine, *, chosen: bool) -> None:
        shown, line = self.theme.colours, row
        small = small_font(option.font)
        words = option.rect.adjusted(_SIDE, 2 * GRID, -_SIDE, -2 * GRID)
        self._paint_size(painter, words, line.size, small)
        room = words.width() - (QFontMetrics(small).horizontalAdvance(line.size) + 5 * GRID if line.size else 0)
        font = QFont(option.font)
        font.setBold(chosen)
        painter.setPen(QColor(shown.selected.ink if chosen else shown.page.ink))
        title = QRect(words.left(), words.top(), room, words.height())
        draw_line(painter, title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, line.title, font)
        size = chip_size(line.chip, small)
        paint_chip(painter, QPointF(words.left(), words.bottom() + 1 - size.height()), line.chip, shown, small)
        painter.setPen(QColor(shown.selected.ink if chosen else shown.secondary))
        left = round(size.width()) + 2 * GRID
        below = words.adjusted(left, 0, room - words.width(), -1)
        draw_line(painter, below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, line.small, small)

    def _paint_size(self, painter: QPainter, room: QRect, size: str, font: QFont) -> None:
        if not size:
            return
        pair, metrics = self.theme.colours.in_review, QFontMetrics(font)
        box = QRectF(0, 0, metrics.horizontalAdvance(size) + 3 * GRID, metrics.height() + 2)
        box.moveCenter(QPointF(room.right() + 1 - box.width() / 2, room.center().y() + 0.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(pair.ink))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def waiting_words(one: Waiting) -> str:
    """Number and heading of the section, as the outline has them, or which part of the policy it is."""
    if one.part is not None:
        return reviewed_part(one.part)
    number = one.since.numbers.get(one.cell.section)
    words = one.heading or nameless_words(one.cell.section)
    return joined(" ", (str(number or ""), words))
