"""What is marked in a text that is written, for who hears it: said when the cursor comes there, and real formats.

Marks are drawn over the text; a screen reader hears of the document's own formats only, and of what is announced.
"""

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCharFormat, QTextCursor, QTextFormat

from editor.window.text.text_pane import TextPane

_HEARD = (
    QTextFormat.Property.TextUnderlineStyle,
    QTextFormat.Property.FontStrikeOut,
    QTextFormat.Property.BackgroundBrush,
    QTextFormat.Property.ForegroundBrush,
)


class MarkSpeech(QObject):
    """Listens to one pane; it does nothing, and costs nothing, while no screen reader is on."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._said = ""
        pane.cursorPositionChanged.connect(self._say)
        pane.marked.connect(self._put)

    def _say(self) -> None:
        if not QAccessible.isActive():
            return
        words = self._pane.marks.at(self._pane.textCursor().position())
        before, self._said = self._said, words
        if words and words != before:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._pane, words))

    def _put(self) -> None:
        """Give the document the formats of its marks, as they are drawn; no word changes, so nobody is told."""
        if not QAccessible.isActive():
            return
        document = self._pane.document()
        with QSignalBlocker(document):
            cursor = QTextCursor(document)
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.setCharFormat(QTextCharFormat())
            for selection in self._pane.extraSelections():
                marked = QTextCursor(selection.cursor)
                heard = QTextCharFormat()
                for what in _HEARD:
                    if selection.format.hasProperty(what.value):
                        heard.setProperty(what.value, selection.format.property(what.value))
                marked.mergeCharFormat(heard)
        self._say()
