"""Markdown set off while it is typed, in the colours of the theme."""

from collections.abc import Callable, Sequence
from typing import assert_never

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument, QTextFormat
from typing_extensions import override

from editor.loading import pattern
from editor.window.appearance.fonts import HEADING_SIZE
from editor.window.appearance.palette import Colours
from editor.window.text.markdown_marks import MarkedPart, MarkStyle, bullet_at, hidden, parts, pieces
from editor.window.text.shown_text import prefix_units, to_index
from editor.window.text.stand_ins import SaidBy, StandIn, room, stand_in

_FENCED = 1
_MAY_STAND = pattern(r"\{\{|\]\(|^ {0,3}#")
_NOTHING = 0.38
"""Points: the smallest letters that fonts give. Below, Qt asks every font of the machine in turn (110 ms)."""
_NO_ROOM = 0.5
"""Per cent of a letter's room that is left to it: none, to Qt's own unit."""


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours one document; `use` takes new colours or a new size."""

    def __init__(self, document: QTextDocument, shown: Colours) -> None:
        super().__init__(document)
        self._shown = shown
        self._zoom = 1.0
        self._looks: dict[tuple[MarkStyle, ...], QTextCharFormat] = {}
        self._hides = False
        self._caret: tuple[int, int] | None = None
        self._out_of_sight = QTextCharFormat()
        self._out_of_sight.setFontPointSize(_NOTHING)
        self._out_of_sight.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
        self._out_of_sight.setFontLetterSpacing(_NO_ROOM)
        self._out_of_sight.setForeground(QColor(0, 0, 0, 0))
        self._said_by: SaidBy = _nothing
        self._numbers: Callable[[QTextBlock], str] = _nothing
        self._without_ink = QTextCharFormat()
        self._without_ink.setForeground(QColor(0, 0, 0, 0))

    def hide_marks(self, hides: bool) -> None:
        """Keep the signs of Markdown out of sight, or show them."""
        if hides != self._hides:
            self._hides = hides
            self.rehighlight()

    def say_by(self, said_by: SaidBy, numbers: Callable[[QTextBlock], str]) -> None:
        """What is drawn in the place of hidden placeholders and references, and as the number of a heading."""
        self._said_by, self._numbers = said_by, numbers

    def draw_again(self) -> None:
        """Set off again the blocks in which something else may stand now."""
        block = self.document().begin()
        while self._hides and block.isValid():
            if _MAY_STAND.search(block.text()):
                self.rehighlightBlock(block)
            block = block.next()

    def stand_ins(self, block: QTextBlock) -> list[StandIn]:
        """What is drawn in a block in the place of hidden signs."""
        text = block.text()
        if not self._hides or not _MAY_STAND.search(text):
            return []
        found, _ = parts(text, fenced=block.previous().userState() == _FENCED)
        return self._standing(block, text, found)

    def _standing(self, block: QTextBlock, text: str, found: Sequence[MarkedPart]) -> list[StandIn]:
        positions = prefix_units(text)
        font, caret = self.document().defaultFont(), self._caret_in(block)
        is_large = any(part.style is MarkStyle.HEADING for part in found)
        made = []
        for part in found:
            if part.stands and not (caret is not None and part.start <= caret <= part.end):
                words = self._said_by(text[part.start : part.end])
            elif is_large and part.style is MarkStyle.SIGN and part.whole is None:
                words = self._numbers(block)
            else:
                continue
            if words:
                made.append(stand_in(part, positions[part.start], words, font, is_large=is_large))
        return made

    def rest(self, block: QTextBlock, column: int) -> None:
        """Show the marks around a caret that came to rest, and hide those around the place it came from."""
        before, self._caret = self._caret, (block.blockNumber(), column)
        if not self._hides or before == self._caret:
            return
        numbers = {block.blockNumber(), block.blockNumber() if before is None else before[0]}
        for number in numbers:
            self.rehighlightBlock(self.document().findBlockByNumber(number))

    def hidden(self, block: QTextBlock) -> list[tuple[int, int]]:
        """The stretches of a block that are out of sight, in Qt's units."""
        if not self._hides:
            return []
        text = block.text()
        found, _ = parts(text, fenced=block.previous().userState() == _FENCED)
        positions = prefix_units(text)
        gone = hidden(found, self._caret_in(block), self._places(text, found))
        return [(positions[start], positions[end]) for start, end in gone]

    def _places(self, text: str, found: Sequence[MarkedPart]) -> frozenset[int]:
        """The starts of the parts in whose place there are words."""
        return frozenset(part.start for part in found if part.stands and self._said_by(text[part.start : part.end]))

    def use(self, shown: Colours, zoom: float) -> None:
        """Set off everything again, in these colours and at this size."""
        if (shown, zoom) != (self._shown, self._zoom):
            self._shown, self._zoom = shown, zoom
            self._looks = {}
            self.rehighlight()

    def _look(self, styles: tuple[MarkStyle, ...]) -> QTextCharFormat:
        if styles not in self._looks:
            drawn = QTextCharFormat()
            for style in styles:
                self._dress(drawn, style)
            self._looks[styles] = drawn
        return self._looks[styles]

    def _dress(self, drawn: QTextCharFormat, style: MarkStyle) -> None:
        match style:
            case MarkStyle.HEADING:
                drawn.setProperty(QTextFormat.Property.FontPixelSize, round(HEADING_SIZE * self._zoom))
                drawn.setFontWeight(QFont.Weight.Bold)
            case MarkStyle.STRONG:
                drawn.setFontWeight(QFont.Weight.Bold)
            case MarkStyle.EMPHASIS:
                drawn.setFontItalic(True)
            case MarkStyle.CODE:
                drawn.setBackground(QColor(self._shown.hover.ground))
            case MarkStyle.SIGN:
                drawn.setForeground(QColor(self._shown.secondary))
                drawn.setFontWeight(QFont.Weight.Normal)
            case MarkStyle.FACT:
                drawn.setForeground(QColor(self._shown.fact.ink))
                drawn.setBackground(QColor(self._shown.fact.ground))
            case MarkStyle.LINK:
                drawn.setForeground(QColor(self._shown.accent))
                drawn.setFontUnderline(True)
            case _:
                assert_never(style)

    @override
    def highlightBlock(self, text: str) -> None:
        found, fenced = parts(text, fenced=self.previousBlockState() == _FENCED)
        self.setCurrentBlockState(_FENCED if fenced else 0)
        positions = prefix_units(text)
        for start, end, styles in pieces(found):
            self.setFormat(positions[start], positions[end] - positions[start], self._look(styles))
        if self._hides:
            block = self.currentBlock()
            for start, end in hidden(found, self._caret_in(block), self._places(text, found)):
                self.setFormat(positions[start], positions[end] - positions[start], self._out_of_sight)
            for one in self._standing(block, text, found):
                self.setFormat(one.start, 1, room(one, text[to_index(text, one.start)], self.document().defaultFont()))
            at = -1 if fenced else bullet_at(text)
            if at >= 0:  # its room stays: a bullet is drawn there
                self.setFormat(positions[at], 1, self._without_ink)

    def _caret_in(self, block: QTextBlock) -> int | None:
        """The character of a block before which the caret rests."""
        if self._caret is None or self._caret[0] != block.blockNumber():
            return None
        return to_index(block.text(), self._caret[1])


def _nothing(_: object) -> str:
    return ""
