"""The editor of one text: what is typed leaves it as splices, and it shows what the session says.

It stands on QTextEdit, because QPlainTextEdit ignores line height and the side of a right-to-left paragraph.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip, QWidget
from typing_extensions import override

from editor.text.editing.keys import FRESH, Edit, Key, Pasted, Press, Refusal, Refused, State, Typed
from editor.text.editing.press import press
from editor.window.appearance.sheet import centre_column, paint_hint, set_line_height, set_type
from editor.window.appearance.theme import Theme
from editor.window.text.composing import composition_of
from editor.window.text.mark_hiding import MarkHiding
from editor.window.text.markdown_highlighter import MarkdownHighlighter
from editor.window.text.parted_text import PartedText, PartSplice
from editor.window.text.pressing import copy_of, ends_paragraph, is_key_of_list, paste_of, press_of, tab_of
from editor.window.text.shown_text import as_typed
from editor.window.text.text_marks import MarkLayer, MarkLayers, MarkLook, TextMark
from editor.window.text.text_menu import TextMenu


class TextPane(QTextEdit):
    """Shows a str exactly and tells of edits by people; it never changes a text by showing it.

    `spliced` carries start, number of characters removed and text inserted, counted in characters of the text (not in
    Qt's units). The third is a plain object: a str sent as Qt's own string would lose a leading byte order mark.
    `refused` carries a Refusal, `pasted` the Clipping that was put in; `stepping` parts steps of undo,
    `menu_wanted` carries the QMenu of a right click, to be added to.
    """

    spliced = Signal(int, int, object)
    undo_wanted = Signal()
    redo_wanted = Signal()
    refused = Signal(object)
    stepping = Signal()
    marked = Signal()
    pasted = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._exact = PartedText()
        self._change: tuple[int, int, int] | None = None
        self._showing = False
        self.language = ""
        self._zoom = 1.0
        self.marks = MarkLayers(self, theme)
        self._hint = ""
        self._is_raw = True
        self._state, self._left = FRESH, (0, 0)
        self._is_leaving = False
        self._list: QWidget | None = None
        self._composition = composition_of(self)
        self._menu = TextMenu(self)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self._highlighter = MarkdownHighlighter(self.document(), theme.colours)
        self.document().contentsChange.connect(self._note_change)
        self.document().contentsChanged.connect(self._tell)
        self._hiding = MarkHiding(self, self._highlighter)
        theme.changed.connect(self._recolour)
        self._retranslate()
        self.set_language("en")

    # What it shows

    def text(self) -> str:
        """The text, with everything a person typed (an open composition is not yet typed)."""
        return self._exact.text

    def show_text(self, text: str, cursor: int | None = None) -> None:
        """Show a text by the smallest change, without telling of it; cursor and scroll stay where they are.

        `cursor` puts the cursor before that character and brings it into sight. A composition stays open: call
        `commit_preedit` first where another text takes the place of this one.
        """
        self._show(*self._exact.replace(text))
        if cursor is not None:
            self.select(cursor, cursor)

    def _show(self, position: int, removed: int, inserted: str) -> None:
        """Show what the exact text has become; cursor and scroll stay where they are."""
        scroll = self.verticalScrollBar().value()
        if removed or inserted:
            kept = self.textCursor()
            place, anchor = kept.position(), kept.anchor()
            self._showing = True
            self._replace(position, position + removed, inserted)
            self._showing = False
            if max(place, anchor) <= position:
                # Qt moves a cursor behind what is inserted at its very place.
                self.setTextCursor(self._between(anchor, place))
            self.verticalScrollBar().setValue(scroll)

    def set_language(self, tag: str) -> None:
        """Letters, line height and direction for a language (a BCP 47 tag)."""
        if tag != self.language:
            self.language = tag
            self._dress()

    def _dress(self) -> None:
        set_type(self, self.language, self._zoom)
        set_line_height(self.document(), self.language, self._zoom)
        centre_column(self)

    def set_zoom(self, zoom: float) -> None:
        """The size of the text; 1 is 16 px."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._highlighter.use(self._theme.colours, zoom)
            self._dress()

    def set_marks(self, marks: Iterable[TextMark], layer: MarkLayer = MarkLayer.CHECKS) -> None:
        """Mark places of the text in a layer. The marks move with the text until the layer is set again."""
        marks = tuple(marks)
        if self.marks.put(layer, marks, self._exact.positions(end for mark in marks for end in (mark.start, mark.end))):
            self.marked.emit()

    def set_found(self, places: Iterable[tuple[int, int]]) -> None:
        """Give a ground to what a search found, until it is set again."""
        self.set_marks([TextMark(start, end, "", MarkLook.FOUND) for start, end in places], MarkLayer.FOUND)

    def set_hint(self, words: str) -> None:
        """Say in quiet ink, where the first line will stand, what an empty text is for."""
        self._hint = words
        self.setAccessibleDescription(words if self.document().isEmpty() else "")
        self.viewport().update()

    # The cursor

    def selection(self) -> tuple[int, int]:
        """The selected characters, first and one after the last; both are the cursor where nothing is selected."""
        cursor = self.textCursor()
        return self._exact.index(cursor.selectionStart()), self._exact.index(cursor.selectionEnd())

    def cursor_index(self) -> int:
        """The character before which the cursor stands."""
        return self._exact.index(self.textCursor().position())

    def position(self, index: int) -> int:
        """Where Qt sees a character of the text."""
        return self._exact.position(index)

    def select(self, start: int, end: int) -> None:
        """Select characters, with the cursor at `end`, and bring them into sight."""
        self.setTextCursor(self._at(start, end))
        self.ensureCursorVisible()

    def set_raw(self, raw: bool, *, marks: bool = True) -> None:
        """Whether keys put in what they say, for who writes Markdown, and whether its signs are shown."""
        self._is_raw = raw
        self._hiding.hide_marks(not raw and not marks)

    def is_raw(self) -> bool:
        """Whether keys put in what they say."""
        return self._is_raw

    def leave_keys_to(self, offered: QWidget) -> None:
        """Leave the keys that choose from a list, or close it, to this one while it is open."""
        self._list = offered

    def state(self) -> State:
        """What is remembered of the last key while the selection is where it left it."""
        return self._state if self._left == self._directed() else FRESH

    def press(self, key: Press) -> bool:
        """Do what a key does to this text; whether that was anything, a refusal included."""
        if self.isReadOnly():
            return False
        self.commit_preedit()
        made = press(self.text(), self._directed(), key, self.state())
        self._state = FRESH
        match made:
            case Edit():
                self._take(made, is_step=isinstance(key, Key))
                return True
            case Refused(Refusal.NOT_IN_THIS_BLOCK) if key in (Key.TAB, Key.BACK_TAB):
                return False
            case Refused(reason):
                self.refused.emit(reason)
                return True
            case _:
                return False

    def _take(self, made: Edit, *, is_step: bool) -> None:
        if is_step:
            self.stepping.emit()
        if made.removed or made.inserted:
            self.edit(made.start, made.removed, made.inserted)
        if is_step:
            self.stepping.emit()
        self.select(made.anchor, made.cursor)
        self._state, self._left = made.state, (made.anchor, made.cursor)

    def _directed(self) -> tuple[int, int]:
        """Anchor and cursor, in characters of the text."""
        cursor = self.textCursor()
        return self._exact.index(cursor.anchor()), self._exact.index(cursor.position())

    def edit(self, start: int, removed: int, inserted: str) -> None:
        """Change the text as if a person had typed it: for commands such as bold. It is told of by `spliced`."""
        self._replace(self._exact.position(start), self._exact.position(start + removed), as_typed(inserted))

    # Composition by an input method

    def is_composing(self) -> bool:
        """Whether an input method holds words that are not yet in the text."""
        return bool(self._composition.words())

    def commit_preedit(self) -> None:
        """Bring the words of an open composition into the text: before a save, another section, or losing focus."""
        self._composition.keep()

    # Within

    def _between(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _replace(self, start: int, end: int, inserted: str) -> None:
        cursor = self._between(start, end)
        if inserted:
            cursor.insertText(inserted)
        else:
            cursor.removeSelectedText()

    def _note_change(self, position: int, removed: int, added: int) -> None:
        # Told of in `_tell`: at this moment the document must not be changed, and an answer may want to.
        self._change = (position, removed, added) if self._change is None else _UNKNOWN_CHANGE

    def _tell(self) -> None:
        change, self._change = self._change, None
        if change is None or self._showing:
            return
        length = self.document().characterCount() - 1
        self.tell(*self._exact.take(*change, length, lambda start, end: self._between(start, end).selectedText()))

    def tell(self, splices: Sequence[PartSplice], parts: Sequence[str]) -> None:
        """Tell of what a person did; `parts` are all texts where what stands between them has to be shown again."""
        del parts
        for one in splices:
            self.spliced.emit(one.start, one.removed, one.inserted)

    def is_telling(self) -> bool:
        """Whether the document is ahead of what was told of it."""
        return self._showing or self._change is not None

    def _at(self, start: int, end: int) -> QTextCursor:
        return self._between(self._exact.position(start), self._exact.position(end))

    def _recolour(self) -> None:
        self._highlighter.use(self._theme.colours, self._zoom)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Text of the section"))

    # What Qt calls

    @override
    def event(self, event: QEvent) -> bool:
        if is_key_of_list(event) and self._list is not None and self._list.isVisible():
            event.ignore()  # Qt asks the text before the list that stands open over it
            return False
        tab = None if self._is_raw or self._is_leaving else tab_of(event)
        if tab is not None and self.press(tab):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.cursorForPosition(self.viewport().mapFrom(self, event.pos())).position()
            QToolTip.showText(event.globalPos(), self.marks.at(at), self)
            return True
        return super().event(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._hiding.paint(painter, self._theme.colours)
        painter.end()
        if self._hint and self.document().isEmpty() and not self.is_composing():
            paint_hint(self, self._hint)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape, then Tab leaves the text wherever the cursor stands.
        self._is_leaving = event.key() == Qt.Key.Key_Escape
        pressed = None if self._is_raw else press_of(event)
        if pressed is not None and self.press(pressed):
            self.ensureCursorVisible()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination().toCombined() == _CTRL_Y:
            self.redo_wanted.emit()
        elif ends_paragraph(event) and not self.isReadOnly():
            # For Shift+Return Qt would put in U+2028, which is no end of line in Markdown; for Return in an empty
            # paragraph it would take the line height away and put in nothing.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            if not self._hiding.before_arrow(event):
                super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.commit_preedit()
        super().mousePressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        words = event.commitString()
        if self._is_raw or not words or event.replacementLength():
            super().inputMethodEvent(event)
            return
        event.setCommitString("")
        super().inputMethodEvent(event)
        if not self.press(Typed(words)):
            self.textCursor().insertText(as_typed(words))
        self.ensureCursorVisible()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._menu.fill(menu, self.undo_wanted.emit, self.redo_wanted.emit, self.paste_plain)
        self.menu_wanted.emit(menu)
        menu.popup(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        centre_column(self)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own copy turns a no-break space into a space.
        start, end = self.selection()
        return copy_of(self.text()[start:end], raw=self._is_raw)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._is_raw or not self._paste(source):
            self.textCursor().insertText(as_typed(source.text()))
        self.ensureCursorVisible()

    def paste_plain(self) -> None:
        """Put in the words of the clipboard without their marks."""
        self._paste(QGuiApplication.clipboard().mimeData(), plain=True)
        self.ensureCursorVisible()

    def _paste(self, source: QMimeData, *, plain: bool = False) -> bool:
        incoming = paste_of(source, self.language, plain=plain)
        before = self.text()
        self.stepping.emit()
        done = self.press(incoming.key)
        self.stepping.emit()
        if isinstance(incoming.key, Pasted) and self.text() != before:
            self.pasted.emit(incoming)
        return done


_UNKNOWN_CHANGE = (0, 2**31 - 1, 2**31 - 1)
"""Two reports at once: the whole text is compared."""
_CTRL_Y = (Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Y).toCombined()
