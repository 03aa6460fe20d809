"""One text of a redline on paper, read only: selected, copied and gone through by keyboard as any other text."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from editor.window.appearance.fonts import text_font
from editor.window.appearance.theme import GRID, Theme
from editor.window.redline.redline_copies import as_html, as_plain
from editor.window.redline.redline_layout import RedlineLayout, Setting, mark_format, pair_of, text_direction
from editor.window.redline.redline_pieces import Piece, PieceMark
from editor.window.redline.redline_sheet import Sheet, SheetPlace
from editor.window.text.shown_text import to_index, units

_BAR = 3
"""Width in pixels of the bar beside the change that was reached."""
_SECOND_LINE = 2
"""Pixels between the two lines below what moved; Qt draws only one."""


class RedlinePane(QPlainTextEdit):
    """Shows one side of a sheet.

    `scrolled` carries the row and the pixels that the text came to by itself, as a selection that is drawn out of the
    pane does; `stepped` the pixels that a wheel or key asks for; `fold_pressed` a fold; `caret_moved` nothing.
    """

    scrolled = Signal(int, int)
    stepped = Signal(int)
    ended = Signal(bool)
    fold_pressed = Signal(int)
    caret_moved = Signal()
    resized = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet: Sheet | None = None
        self._side = 0
        self._language = "en"
        self._zoom = 1.0
        self._marked: SheetPlace | None = None
        self._placing = False
        self._top = (0, 0)
        document = QTextDocument(self)
        document.setDocumentMargin(0)
        document.setUndoRedoEnabled(False)
        self.rows = RedlineLayout(document)
        document.setDocumentLayout(self.rows)
        self.setDocument(document)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        # Rows count as one line each for the bar that Qt keeps, so it must let the last one come to the top.
        self.setCenterOnScroll(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.updateRequest.connect(self._on_update)
        self.cursorPositionChanged.connect(self.caret_moved)
        theme.changed.connect(self._on_theme)
        self._set()

    def show_sheet(self, sheet: Sheet, side: int, language: str, height: Callable[[int], int]) -> None:
        """Show the rows of one side in a language; `height` is asked for the height of a row."""
        self._sheet, self._side, self._language = sheet, side, language
        self._marked = None
        self._placing = True
        text_direction(self.document(), language)
        self.rows.show(sheet, side, height)
        # Qt would give the new text the format in which the caret stood.
        self.setCurrentCharFormat(QTextCharFormat())
        self.setPlainText(sheet.text(side))
        self._mark_document()
        self._set()
        self._placing = False

    def set_zoom(self, zoom: float) -> None:
        """The size of the text; 1 is 16 px."""
        self._zoom = zoom
        self._set()

    def put_on_top(self, row: int, offset: int) -> None:
        """Scroll to a row, so many pixels down."""
        self._placing = True
        self._top = row, offset
        self.rows.put_on_top(row, 0)
        self.verticalScrollBar().setValue(row)
        self.rows.put_on_top(row, offset)
        self.viewport().update()
        self._placing = False

    def mark(self, place: SheetPlace | None) -> None:
        """Draw the bar beside the change that was reached."""
        self._marked = place
        self.viewport().update()

    def put_caret(self, row: int, change: int) -> None:
        """Put the caret before a change in a row, without scrolling."""
        block = self.document().findBlockByNumber(row)
        made = self._pieces(row)
        ours = [number for number, piece in enumerate(made) if piece.change == change]
        first = next((number for number in ours if not made[number].text.isspace()), ours[0] if ours else 0)
        at = sum(units(piece.text) for piece in made[:first])
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(at, block.length() - 1))
        top = self._top
        self._placing = True
        self.setTextCursor(cursor)
        self._placing = False
        self.put_on_top(*top)

    def piece_at_caret(self) -> Piece | None:
        """The piece that the caret stands before."""
        cursor = self.textCursor()
        at = cursor.positionInBlock()
        for piece in self._pieces(cursor.blockNumber()):
            at -= units(piece.text)
            if at < 0:
                return piece
        return None

    def selected_pieces(self) -> list[Piece]:
        """What is selected, in its pieces, with the ends of line between them."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        found: list[Piece] = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            at = block.position()
            for piece in self._pieces(block.blockNumber()):
                whole = at + units(piece.text)
                if start <= at and whole <= end:
                    found.append(piece)
                elif start < whole and at < end:
                    first, last = (to_index(piece.text, place - at) for place in (max(start, at), min(end, whole)))
                    found.append(replace(piece, text=piece.text[first:last]))
                at = whole
            block = block.next()
        return found

    def _pieces(self, row: int) -> tuple[Piece, ...]:
        rows = () if self._sheet is None else self._sheet.rows
        return rows[row].lines[self._side].pieces if row < len(rows) else ()

    def _mark_document(self) -> None:
        """Put what changed into the document's own formats as well, which reach screen readers; drawings do not."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            at, end = block.position(), block.position() + block.length() - 1
            for piece in self._pieces(block.blockNumber()):
                done = at + units(piece.text)
                if piece.mark is not PieceMark.PLAIN and not piece.added and at < end:
                    cursor.setPosition(at)
                    cursor.setPosition(min(done, end), QTextCursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(mark_format(self._theme.colours, piece.mark, fact=piece.fact))
                at = done
            block = block.next()
        cursor.endEditBlock()

    def _on_theme(self) -> None:
        self._placing = True
        self._mark_document()
        self.rows.forget()
        self._placing = False
        self._set()

    def _fold_at(self, place: QPoint) -> int | None:
        cursor = self.cursorForPosition(place)
        rows = () if self._sheet is None else self._sheet.rows
        row = cursor.blockNumber()
        if row >= len(rows) or rows[row].fold is None:
            return None
        box = self.blockBoundingGeometry(cursor.block()).translated(self.contentOffset())
        return rows[row].fold if box.contains(QPointF(place)) else None

    def _set(self) -> None:
        self.setFont(text_font(self._language, self._zoom))
        width = self.viewport().width()
        self.rows.set(Setting(self._theme.colours, self._language, self._zoom, width))
        self.viewport().update()

    def _on_update(self, _rect: QRect, moved: int) -> None:
        if moved and not self._placing:
            row, offset = self.firstVisibleBlock().blockNumber(), round(-self.contentOffset().y())
            before, shift = self._top
            self.scrolled.emit(row, offset + (shift if row == before else 0))

    def _draw_second_lines(self, painter: QPainter, block: QTextBlock, at: QPointF) -> None:
        start = 0
        for piece in self._pieces(block.blockNumber()):
            end = start + units(piece.text)
            if piece.mark is PieceMark.MOVED and not piece.added:
                self._draw_second_line(painter, block, at, start, min(end, block.length() - 1))
            start = end

    def _draw_second_line(self, painter: QPainter, block: QTextBlock, at: QPointF, start: int, end: int) -> None:
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = _x(line, first), _x(line, last)
                metrics = self.fontMetrics()
                y = at.y() + line.y() + line.ascent() + metrics.underlinePos() + metrics.lineWidth() + _SECOND_LINE
                painter.drawLine(QPointF(at.x() + left, y), QPointF(at.x() + right, y))

    # What Qt calls

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        pair = pair_of(self._theme.colours, PieceMark.MOVED)
        painter.setPen(QPen(QColor(pair.ink if pair else self._theme.colours.page.ink), self.fontMetrics().lineWidth()))
        block, at = self.firstVisibleBlock(), self.contentOffset()
        left = self.rows.side_room() - 3 * GRID
        while block.isValid() and at.y() < self.viewport().height():
            height = self.blockBoundingRect(block).height()
            self._draw_second_lines(painter, block, at)
            marked = self._marked
            if marked is not None and marked.first <= block.blockNumber() <= marked.last:
                bar = QRect(left, round(at.y()), _BAR, round(height))
                painter.fillRect(bar, QColor(self._theme.colours.accent))
            at = QPointF(at.x(), at.y() + height)
            block = block.next()
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._placing = True
        self.rows.forget()
        super().resizeEvent(event)
        self._set()
        self._placing = False
        self.resized.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or event.angleDelta().y() * 3 * self.fontMetrics().lineSpacing() // 120
        self.stepped.emit(-pixels)
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self.viewport().height() - self.fontMetrics().lineSpacing()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_PageDown:
                self.stepped.emit(page)
            case Qt.Key.Key_PageUp:
                self.stepped.emit(-page)
            case Qt.Key.Key_Home | Qt.Key.Key_End if control:
                self.ended.emit(event.key() == Qt.Key.Key_End)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._caret_fold() is not None:
                self.fold_pressed.emit(self._caret_fold())
            case _:
                super().keyPressEvent(event)

    def _caret_fold(self) -> int | None:
        row = self.textCursor().blockNumber()
        rows = () if self._sheet is None else self._sheet.rows
        return rows[row].fold if row < len(rows) else None

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        fold = self._fold_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and fold is not None and not self.textCursor().hasSelection():
            self.fold_pressed.emit(fold)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            hand = self._fold_at(event.position().toPoint()) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)
        return super().viewportEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        made = self.selected_pieces()
        data = QMimeData()
        data.setText(as_plain(made))
        data.setHtml(as_html(made))
        return data


def _x(line: QTextLine, position: int) -> float:
    """Where a position stands in its line; Qt gives the position it took as well."""
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
