"""A text whose signs of Markdown are out of sight: where the caret stands, when signs show, and the bullets drawn."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor.window.appearance.palette import Colours
from editor.window.text.markdown_highlighter import MarkdownHighlighter
from editor.window.text.markdown_marks import bullet_at, quotes_of
from editor.window.text.stand_ins import line_of, paint, x_of

_BAR, _BESIDE = 3.0, 9.0
REST = 300
"""Milliseconds that the caret rests before the signs around it show: sooner, and the words jump while one moves."""


class MarkHiding(QObject):
    """Serves one editor. The caret never stands inside a sign, and an arrow passes a sign and a letter in one step."""

    def __init__(self, edit: QTextEdit, highlighter: MarkdownHighlighter) -> None:
        super().__init__(edit)
        self._edit = edit
        self._highlighter = highlighter
        self._hides = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._show_around)
        edit.cursorPositionChanged.connect(self._on_moved)

    def hide_marks(self, hides: bool) -> None:
        """Keep the signs out of sight, or show them."""
        self._hides = hides
        self._highlighter.hide_marks(hides)
        self._edit.viewport().update()

    def before_arrow(self, event: QKeyEvent) -> None:
        """Take the caret over a sign, so that the arrow itself passes a letter."""
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if not self._hides or plain != Qt.KeyboardModifier.NoModifier:
            return
        if event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return
        cursor = self._edit.textCursor()
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if cursor.hasSelection() and not is_shift:
            return
        block, column = cursor.block(), cursor.positionInBlock()
        is_backwards = block.layout().textOption().textDirection() == Qt.LayoutDirection.RightToLeft
        forward = (event.key() == Qt.Key.Key_Right) != is_backwards
        runs = self._highlighter.hidden(block)
        for start, end in runs if forward else reversed(runs):
            if forward and start <= column < end:
                column = end
            elif not forward and start < column <= end:
                column = start
        if column != cursor.positionInBlock():
            mode = QTextCursor.MoveMode.KeepAnchor if is_shift else QTextCursor.MoveMode.MoveAnchor
            cursor.setPosition(block.position() + column, mode)
            self._edit.setTextCursor(cursor)

    def paint(self, painter: QPainter, shown: Colours) -> None:
        """Draw bullets, quote bars, and what stands for signs that are out of sight."""
        if not self._hides:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self._edit.document().documentLayout()
        scroll = QPointF(self._edit.horizontalScrollBar().value(), self._edit.verticalScrollBar().value())
        for block in self._visible():
            rect = layout.blockBoundingRect(block).translated(-scroll)
            text = block.text()
            if (at := bullet_at(text)) >= 0:
                self._paint_bullet(painter, block, at, rect.topLeft())
            for depth in range(quotes_of(text)):
                bar = QRectF(rect.left() - (depth + 1) * _BESIDE, rect.top(), _BAR, rect.height())
                painter.fillRect(bar, QColor(shown.control_edge))
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
        # In the middle: beside the column Qt may find the first block, wherever one has scrolled to.
        block = self._edit.cursorForPosition(QPoint(self._edit.viewport().width() // 2, 0)).block()
        bottom = self._edit.verticalScrollBar().value() + self._edit.viewport().height()
        layout = self._edit.document().documentLayout()
        # What Qt has not laid out yet, far below, has no lines and no height.
        while block.isValid() and block.layout().lineCount() and layout.blockBoundingRect(block).top() <= bottom:
            yield block
            block = block.next()

    def _on_moved(self) -> None:
        if not self._hides:
            return
        self._rest.start()
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return
        column = cursor.positionInBlock()
        for start, end in self._highlighter.hidden(cursor.block()):
            if start < column < end:
                near = start if column - start < end - column else end
                cursor.setPosition(cursor.block().position() + near)
                self._edit.setTextCursor(cursor)
                return

    def _show_around(self) -> None:
        cursor = self._edit.textCursor()
        if not cursor.hasSelection():
            self._highlighter.rest(cursor.block(), cursor.positionInBlock())
