"""The paper on which the changed sections of two versions stand, one below the other."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from editor.policy.section import SectionId
from editor.window.comparison_layout import Look, Page, lay_out_page
from editor.window.fonts import HEADING_SIZE
from editor.window.redline_view import RedlineView
from editor.window.theme import GRID, Theme

_NOTE_SIZE = 13
"""Height of the small words between the texts in pixels at zoom 1."""
_BETWEEN = 28
"""Room above a section in pixels at zoom 1."""
_LOW = 0.7
"""The part of the pane's height below which a change that was reached stands too low."""
_GAP = 10
"""Height of an empty line in pixels at zoom 1: paragraphs are told apart by it, and a whole line would be too much."""


class ComparisonView(RedlineView):
    """Shows a page of redlines. `section_reached` carries the section that the reader has come to."""

    section_reached = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._page = lay_out_page((), "")
        self._scale = 1.0
        self._colours = theme
        theme.changed.connect(self._decorate)
        self.change_reached.connect(self._tell_section)

    def show_page(self, page: Page, language: str) -> None:
        """Show a page of texts in a language, from its top."""
        self._page = page
        # What replaces the text takes over the looks of the paragraph that is left.
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(QTextBlockFormat())
        cursor.setBlockCharFormat(QTextCharFormat())
        self.show_laid_out(page.laid_out, language)
        self._decorate()

    def go_to_section(self, section: SectionId) -> None:
        """Bring a section to the top; the next change is then its first one."""
        start = self._page.start_of(section)
        if start is None:
            return
        if number := self._page.change_in(section):
            self.go_to_change(number)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - 2 * GRID)

    def _tell_section(self, number: int, _count: int) -> None:
        change = self.current_change()
        if change is not None:
            self._give_room()
        section = None if change is None or not number else self._page.section_at(change.start)
        if section is not None:
            self.section_reached.emit(str(section))

    def _give_room(self) -> None:
        """Leave words to read below a change that was reached at the foot of the pane."""
        top, height = self.cursorRect().top(), self.viewport().height()
        if top > _LOW * height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 3)

    def _decorate(self) -> None:
        """Give headings, small words and empty lines their look; no words change."""
        cursor = QTextCursor(self.document())
        # Told of it, the highlighter would colour the whole document again.
        with QSignalBlocker(self.document()):
            cursor.beginEditBlock()
            for start, look in self._page.looks:
                block = self.document().findBlock(start)
                cursor.setPosition(block.position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(self._char_format(look))
                cursor.mergeBlockFormat(self._block_format(look, first=start == 0))
            block = self.document().begin()
            while block.isValid():
                if _is_empty(block):
                    cursor.setPosition(block.position())
                    cursor.mergeBlockFormat(_fixed(round(_GAP * self._scale)))
                block = block.next()
            cursor.endEditBlock()

    def _char_format(self, look: Look) -> QTextCharFormat:
        drawn = QTextCharFormat()
        if look is Look.HEADING:
            drawn.setProperty(QTextCharFormat.Property.FontPixelSize.value, round(HEADING_SIZE * self._scale))
            drawn.setFontWeight(QFont.Weight.Bold)
            return drawn
        drawn.setProperty(QTextCharFormat.Property.FontPixelSize.value, round(_NOTE_SIZE * self._scale))
        drawn.setFontFamilies([QFontInfo(QApplication.font()).family(), *self.font().families()])
        drawn.setForeground(QColor(self._colours.colours.secondary))
        return drawn

    def _block_format(self, look: Look, *, first: bool) -> QTextBlockFormat:
        drawn = QTextBlockFormat()
        drawn.setTopMargin(0 if first or look is Look.HEADING else round(_BETWEEN * self._scale))
        return drawn

    # What Qt calls

    @override
    def set_zoom(self, zoom: float) -> None:
        self._scale = zoom
        super().set_zoom(zoom)
        self._decorate()


def _is_empty(block: QTextBlock) -> bool:
    return block.length() == 1


def _fixed(height: int) -> QTextBlockFormat:
    drawn = QTextBlockFormat()
    drawn.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return drawn
