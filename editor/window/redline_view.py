"""The redline on paper: deleted and inserted words in one text, and the way from change to change."""

from collections.abc import Iterable
from typing import assert_never

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextEdit, QWidget
from typing_extensions import override

from editor.text.redline import Kind, Span
from editor.window.palette import Pair
from editor.window.redline_marks import Change, LaidOut, as_html, as_plain, lay_out, selected
from editor.window.sheet import centre_column, set_line_height, set_type
from editor.window.shown_text import from_qt, units
from editor.window.theme import GRID, Theme

_BAR = 3
"""Width in pixels of the bar beside the change that was reached."""


class RedlineView(QTextEdit):
    """Shows spans, read only. F8 and Shift+F8 go from change to change; copying keeps what was deleted and inserted.

    `change_reached` carries the number of the change, from 1, and how many there are; both are 0 where none is.
    """

    change_reached = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._laid_out = lay_out(())
        self._number = 0
        self._language = "en"
        self._zoom = 1.0
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._highlighter = _RedlineHighlighter(self.document(), theme)
        theme.changed.connect(self._highlighter.rehighlight)
        self._retranslate()

    def show_spans(self, spans: Iterable[Span], language: str) -> None:
        """Show a redline of a text in a language, from its top."""
        self.show_laid_out(lay_out(spans), language)

    def show_laid_out(self, laid_out: LaidOut, language: str) -> None:
        """Show what is laid out already, such as several texts one below the other."""
        self._laid_out = laid_out
        self._language = language
        self._number = 0
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self._set_type()
        # The highlighter reads the runs while the text is put in, so it must have the new ones before.
        self._highlighter.laid_out = self._laid_out
        cursor.insertText(self._laid_out.text)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.change_reached.emit(0, self.change_count())

    def set_zoom(self, zoom: float) -> None:
        """The size of the text; 1 is 16 px."""
        self._zoom = zoom
        self._set_type()

    def change_count(self) -> int:
        """How many changes the redline has."""
        return len(self._laid_out.changes)

    def current_change(self) -> Change | None:
        """The change that was reached last."""
        return self._laid_out.changes[self._number - 1] if self._number else None

    def next_change(self) -> None:
        """Go to the next change, from the last one to the first."""
        self._go(self._number % self.change_count() + 1 if self.change_count() else 0)

    def previous_change(self) -> None:
        """Go to the change before, from the first one to the last."""
        self._go(self._number - 1 if self._number > 1 else self.change_count())

    def go_to_change(self, number: int) -> None:
        """Go to a change by its number, from 1."""
        if not 1 <= number <= self.change_count():
            raise ValueError(number)
        self._go(number)

    def position_words(self) -> str:
        """Where the reader is, such as "2 of 7"; empty where nothing changed."""
        if not self.change_count():
            return ""
        return self.tr("{number} of {count}").format(number=self._number, count=self.change_count())

    def change_words(self) -> str:
        """The change that was reached, in words for who cannot see colours."""
        change = self.current_change()
        if change is None:
            return ""
        if not change.old:
            words = self.tr("Change {number} of {count}: inserted {new}")
        elif not change.new:
            words = self.tr("Change {number} of {count}: deleted {old}")
        else:
            words = self.tr("Change {number} of {count}: {old} became {new}")
        return words.format(number=self._number, count=self.change_count(), old=change.old, new=change.new)

    def _go(self, number: int) -> None:
        self._number = number
        change = self.current_change()
        if change is not None:
            cursor = QTextCursor(self.document())
            # First the end and then the start, so that a long change is in sight from its start.
            for position in (change.end, change.start):
                cursor.setPosition(position)
                self.setTextCursor(cursor)
                self.ensureCursorVisible()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.change_words()))
        self.viewport().update()
        self.change_reached.emit(number, self.change_count())

    def _set_type(self) -> None:
        set_type(self, self._language, self._zoom)
        set_line_height(self.document(), self._language, self._zoom)
        centre_column(self)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Changes between two versions"))

    # What Qt calls

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_F8:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous_change()
        else:
            self.next_change()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        centre_column(self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        change = self.current_change()
        if change is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(change.start)
        top = self.cursorRect(cursor).top()
        cursor.setPosition(change.end)
        bottom = self.cursorRect(cursor).bottom()
        left = round(self.document().rootFrame().frameFormat().leftMargin()) - 3 * GRID
        painter = QPainter(self.viewport())
        painter.fillRect(left, top, _BAR, bottom - top, QColor(self._theme.colours.accent))
        painter.end()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        spans = selected(self._laid_out, from_qt(cursor.selectedText()), cursor.selectionStart())
        data = QMimeData()
        data.setText(as_plain(spans))
        data.setHtml(as_html(spans))
        return data


class RedlineLegend(QWidget):
    """Says how deleted and inserted words look."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inserted, self._deleted = QLabel(), QLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._inserted)
        layout.addWidget(self._deleted)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._retranslate()

    def _recolour(self) -> None:
        shown = self._theme.colours
        for label, pair, line in (
            (self._inserted, shown.inserted, "underline"),
            (self._deleted, shown.deleted, "line-through"),
        ):
            label.setStyleSheet(
                f"background: {pair.ground}; color: {pair.ink}; text-decoration: {line};"
                f"padding: 0 {GRID}px; border-radius: 3px;"
            )

    def _retranslate(self) -> None:
        self._inserted.setText(self.tr("inserted"))
        self._deleted.setText(self.tr("deleted"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class _RedlineHighlighter(QSyntaxHighlighter):
    """Gives each run its look, paragraph by paragraph, when Qt asks for it."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self.laid_out: LaidOut = lay_out(())

    def _look(self, kind: Kind) -> QTextCharFormat | None:
        shown = self._theme.colours
        match kind:
            case Kind.EQUAL | Kind.SAME:
                return None
            case Kind.DELETED:
                drawn = _on_ground(shown.deleted)
                drawn.setFontStrikeOut(True)
                return drawn
            case Kind.INSERTED:
                drawn = _on_ground(shown.inserted)
                drawn.setFontUnderline(True)
                return drawn
            case _:
                assert_never(kind)

    @override
    def highlightBlock(self, text: str) -> None:
        start = self.currentBlock().position()
        end = start + units(text)
        for run in self.laid_out.between(start, end):
            if look := self._look(run.span.kind):
                first = max(run.start, start)
                self.setFormat(first - start, min(run.end, end) - first, look)


def _on_ground(pair: Pair) -> QTextCharFormat:
    drawn = QTextCharFormat()
    drawn.setForeground(QColor(pair.ink))
    drawn.setBackground(QColor(pair.ground))
    return drawn
