"""A text whose signs of Markdown are out of sight: where the caret stands, when signs show, and the bullets drawn."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor.window.appearance.palette import Colours
from editor.window.text.markdown_highlighter import MarkdownHighlighter
from editor.window.text.markdown_marks import bullet_at, quotes_of
from editor.window.text.shown_text import to_index, to_units
from editor.window.text.stand_ins import line_of, paint, x_of
from editor.window.text.table_looks import Kind, kind_of, paint_row

_BAR, _BESIDE = 3.0, 9.0
_NEAR = 6
"""So many blocks are looked at beside the one that was at the top before."""
REST = 300
"""Milliseconds that the caret rests before the signs around it show: sooner, and the words jump while one moves."""


class MarkHiding(QObject):
    """Serves one editor. The caret never stands inside a sign, and an arrow passes a sign and a letter in one step."""

    def __init__(self, edit: QTextEdit, highlighter: MarkdownHighlighter) -> None:
        super().__init__(edit)
        self._edit = edit
        self._highlighter = highlighter
        self._hides = False
        self._was = (0, 0)
        self._top = 0
        self._is_passing = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._show_around)
        edit.cursorPositionChanged.connect(self._on_moved)
        edit.document().documentLayout().documentSizeChanged.connect(highlighter.fit_tables)

    def hide_marks(self, hides: bool) -> None:
        """Keep the signs out of sight, or show them."""
        self._hides = hides
        self._highlighter.hide_marks(hides)
        self._edit.viewport().update()

    def before_arrow(self, event: QKeyEvent) -> bool:
        """Take the caret over a sign, so that the arrow itself passes a letter; whether that was the whole step.

        It is between two cells, which look apart.
        """
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if not self._hides or plain != Qt.KeyboardModifier.NoModifier:
            return False
        if event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        cursor = self._edit.textCursor()
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if cursor.hasSelection() and not is_shift:
            return False
        block, column = cursor.block(), cursor.positionInBlock()
        is_backwards = block.layout().textOption().textDirection() == Qt.LayoutDirection.RightToLeft
        forward = (event.key() == Qt.Key.Key_Right) != is_backwards
        runs = self._highlighter.hidden(block)
        for start, end in runs if forward else reversed(runs):
            if forward and start <= column < end:
                column = end
            elif not forward and start < column <= end:
                column = start
        if is_step := column != cursor.positionInBlock():
            mode = QTextCursor.MoveMode.KeepAnchor if is_shift else QTextCursor.MoveMode.MoveAnchor
            cursor.setPosition(block.position() + column, mode)
            self._is_passing = True
            self._edit.setTextCursor(cursor)
            self._is_passing = False
        return is_step and self._is_in_table(block) and 0 < column < block.length() - 1

    def _is_in_table(self, block: QTextBlock) -> bool:
        return self._highlighter.row(block) is not None

    def paint(self, painter: QPainter, shown: Colours) -> None:
        """Draw bullets, quote bars, and what stands for signs that are out of sight."""
        if not self._hides:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self._edit.document().documentLayout()
        scroll = QPointF(self._edit.horizontalScrollBar().value(), self._edit.verticalScrollBar().value())
        for block in self._visible():
            rect = layout.blockBoundingRect(block).translated(-scroll)
            painter.setLayoutDirection(block.layout().textOption().textDirection())
            text = block.text()
            if (at := bullet_at(text)) >= 0:
                self._paint_bullet(painter, block, at, rect.topLeft())
            for depth in range(quotes_of(text)):
                bar = QRectF(rect.left() - (depth + 1) * _BESIDE, rect.top(), _BAR, rect.height())
                painter.fillRect(bar, QColor(shown.control_edge))
            if (row := self._highlighter.row(block)) is not None:
                paint_row(painter, block, rect, row[1], shown)
                if not block.next().isVisible():  # what is clicked between two lines belongs to the row below
                    block.next().layout().setPosition(rect.translated(scroll).bottomLeft())
            for one in self._highlighter.stand_ins(block):
                if (found := line_of(block, one.start)) is not None:
                    left, top, height = found
                    font = self._edit.document().defaultFont()
                    paint(painter, one, rect.left() + left, rect.top() + top, height, font, shown)

    def _paint_bullet(self, painter: QPainter, block: QTextBlock, at: int, corner: QPointF) -> None:
        line = block.layout().lineForTextPosition(at) if block.layout() is not None else None
        if line is None or not line.isValid():
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._edit.palette().color(QPalette.ColorRole.Text))
        middle = (x_of(line.cursorToX(at)) + x_of(line.cursorToX(at + 1))) / 2
        height = line.ascent() - self._edit.fontMetrics().xHeight() / 2
        radius = max(2.0, self._edit.fontMetrics().xHeight() / 4)
        painter.drawEllipse(corner + QPointF(middle, line.y() + height), radius, radius)

    def _visible(self) -> Iterator[QTextBlock]:
        top = self._edit.verticalScrollBar().value()
        bottom = top + self._edit.viewport().height()
        layout = self._edit.document().documentLayout()
        block = self._first(top)
        self._top = block.blockNumber()
        # What Qt has not laid out yet, far below, has no lines and no height.
        while block.isValid():
            if block.isVisible():
                if not block.layout().lineCount() or layout.blockBoundingRect(block).top() > bottom:
                    break
                yield block
            block = block.next()

    def _first(self, top: int) -> QTextBlock:
        """The block at the top of what is seen. Near the last one: from the top Qt takes 2 ms to 5,000 blocks below."""
        layout, block = self._edit.document().documentLayout(), self._edit.document().findBlockByNumber(self._top)
        for _ in range(_NEAR):
            if not block.isValid() or not block.isVisible() or not block.layout().lineCount():
                break
            rect = layout.blockBoundingRect(block)
            if rect.top() <= top < rect.bottom():
                return block
            block = block.previous() if top < rect.top() else block.next()
        # In the middle: beside the column Qt may find the first block, wherever one has scrolled to.
        return self._edit.cursorForPosition(QPoint(self._edit.viewport().width() // 2, 0)).block()

    def _on_moved(self) -> None:
        if not self._hides or self._is_passing:
            return
        self._rest.start()
        cursor = self._edit.textCursor()
        was, self._was = self._was, (cursor.position(), self._edit.document().revision())
        if cursor.hasSelection():
            return
        to = self._seen_place(cursor, is_down=cursor.position() >= was[0], is_typed=was[1] != self._was[1])
        if to != cursor.position():
            cursor.setPosition(to)
            self._edit.setTextCursor(cursor)

    def _seen_place(self, cursor: QTextCursor, *, is_down: bool, is_typed: bool) -> int:
        """Where the caret may stand that came to a place: not among signs, nor in the line of dashes of a table."""
        block, column = cursor.block(), cursor.positionInBlock()
        if kind_of(block) is Kind.RULER and not block.isVisible():
            goes_down = is_down and block.next().isValid()
            block = block.next() if goes_down else block.previous()
            column = 0 if goes_down else block.length() - 1
        if (found := self._highlighter.row(block)) is not None:
            text = block.text()
            near = found[0].place_near(to_index(text, column), is_typed=is_typed, breaks=not found[1].columns)
            column = to_units(text, near)
        for start, end in self._highlighter.hidden(block):
            if start < column < end and not (found and is_typed):
                column = start if column - start < end - column else end
                break
        return block.position() + column

    def _show_around(self) -> None:
        cursor = self._edit.textCursor()
        if not cursor.hasSelection():
            self._highlighter.rest(cursor.block(), cursor.positionInBlock())
