"""Markdown set off while it is typed, in the colours of the theme."""

from typing import assert_never

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument, QTextFormat
from typing_extensions import override

from editor.window.appearance.fonts import HEADING_SIZE
from editor.window.appearance.palette import Colours
from editor.window.text.markdown_marks import MarkStyle, parts, pieces
from editor.window.text.shown_text import prefix_units

_FENCED = 1


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours one document; `use` takes new colours or a new size."""

    def __init__(self, document: QTextDocument, shown: Colours) -> None:
        super().__init__(document)
        self._shown = shown
        self._zoom = 1.0
        self._looks: dict[tuple[MarkStyle, ...], QTextCharFormat] = {}

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
