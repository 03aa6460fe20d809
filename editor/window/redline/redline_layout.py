"""How the rows of one text are set: letters, line height, room between paragraphs, level with the other text.

Qt's own layout of plain text knows neither line heights nor margins, and lays out a paragraph only when it is seen,
which is what keeps a redline of 1.5 MB quick. Here each row is set when it is asked for, too.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout
from PySide6.QtWidgets import QApplication, QPlainTextDocumentLayout
from typing_extensions import override

from editor.window.appearance.fonts import HEADING_SIZE, TEXT_SIZE, is_right_to_left, line_height, text_font
from editor.window.appearance.palette import ColourPair, Colours, contrast
from editor.window.redline.redline_pieces import Piece, PieceMark, Wear
from editor.window.redline.redline_sheet import Sheet, SheetLine, SheetLook
from editor.window.text.shown_text import units

COLUMN_EM = 42
"""The widest a line may be, in heights of a letter."""
SIDE, NARROW_SIDE, NARROW = 40, 18, 480
"""Pixels left free on both sides of the column at the least, and in a pane narrower than the last."""
_TOP = {SheetLook.NOTE: 28, SheetLook.FOLD: 4}
"""Room above a row in pixels at zoom 1."""
_PAGE_TOP = 20
_BELOW = {SheetLook.FOLD: 4}
_GAP = 10
"""Height of an empty line in pixels at zoom 1: paragraphs are told apart by it, and a whole line would be too much."""
_NOTE_SIZE = 13
_LEGIBLE = 4.5
"""The least contrast of ink on its ground (WCAG 2.2 AA)."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the letters of a pane depend on."""

    colours: Colours
    language: str
    zoom: float
    width: int


class RedlineLayout(QPlainTextDocumentLayout):
    """Sets the rows of one side of a sheet. `height` is asked for a row's height, which is that of its highest text."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._sheet: Sheet | None = None
        self._side = 0
        self._setting: Setting | None = None
        self._heights: dict[int, int] = {}
        self._formats: dict[tuple[SheetLook, PieceMark, bool, bool, Wear, bool], QTextCharFormat] = {}
        self._height: Callable[[int], int] = self.natural
        self._top, self._shift = 0, 0

    def show(self, sheet: Sheet, side: int, height: Callable[[int], int]) -> None:
        """Take other rows; the document must be given their text next."""
        self._sheet, self._side, self._height = sheet, side, height
        self.forget()

    def set(self, setting: Setting) -> None:
        """Take other letters or another width."""
        if setting != self._setting:
            self._setting = setting
            self.forget()

    def forget(self) -> None:
        """Set every row anew when it is asked for next."""
        self._heights.clear()
        self._formats.clear()
        self._top, self._shift = 0, 0

    def side_room(self) -> int:
        """Pixels to the left and right of the column."""
        if self._setting is None:
            return SIDE
        least = NARROW_SIDE if self._setting.width < NARROW else SIDE
        return max(least, (self._setting.width - round(COLUMN_EM * TEXT_SIZE * self._setting.zoom)) // 2)

    def natural(self, row: int) -> int:
        """The height that a row needs by itself."""
        block = self._document.findBlockByNumber(row)
        if not block.isValid():
            return 0
        if row not in self._heights or not block.layout().lineCount():
            self._heights[row] = self._set(block, self._line(row))
            if row == self._top:
                self._move(block, self._shift)
        return self._heights[row]

    def put_on_top(self, row: int, shift: int) -> None:
        """Leave away the first pixels of the row at the top, so that a text is scrolled by pixels and not by lines."""
        if (row, shift) == (self._top, self._shift):
            return
        before = self._document.findBlockByNumber(self._top)
        if self._top in self._heights and before.isValid():
            self._move(before, -self._shift)
        self._top, self._shift = row, shift
        if row in self._heights:
            self._move(self._document.findBlockByNumber(row), shift)

    def _move(self, block: QTextBlock, up: int) -> None:
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            line.setPosition(QPointF(line.x(), line.y() - up))

    def _line(self, row: int) -> SheetLine | None:
        rows = () if self._sheet is None else self._sheet.rows
        return rows[row].lines[self._side] if row < len(rows) else None

    def _set(self, block: QTextBlock, line: SheetLine | None) -> int:
        setting = self._setting
        layout = block.layout()
        if setting is None or line is None:
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
            return 0
        zoom = setting.zoom
        option = self._document.defaultTextOption()
        if line.look in (SheetLook.NOTE, SheetLook.FOLD):
            # Words of the interface, which may run the other way.
            option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setFormats(self._ranges(line, block.text()))
        least = line_height(setting.language, zoom)
        side = self.side_room()
        y = round(_TOP.get(line.look, 0) * zoom) if block.blockNumber() else _PAGE_TOP
        layout.beginLayout()
        while (made := layout.createLine()).isValid():
            made.setLeadingIncluded(True)
            made.setLineWidth(setting.width - 2 * side)
            room = max(0, least - ceil(made.height()))
            made.setPosition(QPointF(side, y + room // 2))
            y += ceil(made.height()) + room
        layout.endLayout()
        match line.look:
            case SheetLook.GAP:
                return round(_GAP * zoom)
            case SheetLook.FILL:
                return 0
            case _:
                return y + round(_BELOW.get(line.look, 0) * zoom)

    def _ranges(self, line: SheetLine, text: str) -> list[QTextLayout.FormatRange]:
        made: list[QTextLayout.FormatRange] = []
        at, whole = 0, units(text)
        for piece in line.pieces:
            length = min(units(piece.text), whole - at)
            drawn = self._format(line.look, piece)
            if length > 0 and drawn is not None:
                one = QTextLayout.FormatRange()
                one.start, one.length, one.format = at, length, drawn
                made.append(one)
            at += length
        return made

    def _format(self, look: SheetLook, piece: Piece) -> QTextCharFormat | None:
        key = (look, piece.mark, piece.fact, piece.added, piece.wear, piece.source is not None)
        if look is SheetLook.TEXT and piece.mark is PieceMark.PLAIN and not piece.wear and piece.source is None:
            return None
        if key not in self._formats and self._setting is not None:
            self._formats[key] = char_format(self._setting, look, piece)
        return self._formats.get(key)

    # What Qt calls

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        if not block.isValid():
            return QRectF()
        row = block.blockNumber()
        self.natural(row)
        width = 0 if self._setting is None else self._setting.width
        return QRectF(0, 0, width, self._height(row) - (self._shift if row == self._top else 0))


def char_format(setting: Setting, look: SheetLook, piece: Piece) -> QTextCharFormat:
    """How a piece is drawn: ink and ground together, and never by colour alone."""
    drawn = QTextCharFormat()
    colours = setting.colours
    size = QTextCharFormat.Property.FontPixelSize.value
    match look:
        case SheetLook.HEADING:
            drawn.setProperty(size, round(HEADING_SIZE * setting.zoom))
            drawn.setFontWeight(QFont.Weight.Bold)
        case SheetLook.SUBHEADING:
            drawn.setFontWeight(QFont.Weight.Bold)
        case SheetLook.NOTE | SheetLook.FOLD:
            drawn.setProperty(size, round(_NOTE_SIZE * setting.zoom))
            families = text_font(setting.language).families()
            drawn.setFontFamilies([QFontInfo(QApplication.font()).family(), *families])
            drawn.setForeground(QColor(colours.secondary if look is SheetLook.NOTE else colours.accent))
            drawn.setBackground(QColor(colours.page.ground))
        case SheetLook.TEXT | SheetLook.GAP | SheetLook.FILL:
            pass
    wear_format(drawn, piece, colours)
    drawn.merge(mark_format(colours, piece.mark, fact=piece.fact))
    if Wear.COMMENTED in piece.wear:
        drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        drawn.setUnderlineColor(QColor(colours.in_review.ink))
        if piece.mark is PieceMark.PLAIN:
            drawn.setForeground(QColor(colours.in_review.ink))
            drawn.setBackground(QColor(colours.in_review.ground))
    if piece.added and piece.mark is not PieceMark.PLAIN:
        drawn.setFontUnderline(False)
        drawn.setFontStrikeOut(False)
        drawn.setProperty(size, round(_NOTE_SIZE * setting.zoom))
    return drawn


def mark_format(colours: Colours, mark: PieceMark, *, fact: bool = False) -> QTextCharFormat:
    """What became of words, as a format: never by colour alone."""
    drawn = QTextCharFormat()
    pair = pair_of(colours, mark, fact=fact)
    if pair is None:
        return drawn
    drawn.setForeground(QColor(pair.ink))
    drawn.setBackground(QColor(pair.ground))
    if fact or mark is PieceMark.STAYED:
        drawn.setFontWeight(QFont.Weight.Bold)
    if mark in (PieceMark.DELETED, PieceMark.LEFT):
        drawn.setFontStrikeOut(True)
    else:
        drawn.setFontUnderline(True)
    return drawn


def wear_format(drawn: QTextCharFormat, piece: Piece, colours: Colours) -> None:
    """How words are set that have marks; what stands for a sign is quiet."""
    if Wear.BOLD in piece.wear:
        drawn.setFontWeight(QFont.Weight.Bold)
    if Wear.ITALIC in piece.wear:
        drawn.setFontItalic(True)
    if Wear.CODE in piece.wear:
        drawn.setFontFixedPitch(True)
        drawn.setFontFamilies(["monospace"])
    if Wear.STRUCK in piece.wear:
        drawn.setFontStrikeOut(True)
    if Wear.LINK in piece.wear:
        drawn.setForeground(QColor(colours.accent))
        drawn.setBackground(QColor(colours.page.ground))
    if piece.source is not None:
        drawn.setForeground(QColor(colours.secondary))
        drawn.setBackground(QColor(colours.page.ground))


def pair_of(colours: Colours, mark: PieceMark, *, fact: bool = False) -> ColourPair | None:
    """Ink and ground of a mark; a fact has the ink of its mark on the ground of facts, where that can be read."""
    match mark:
        case PieceMark.PLAIN:
            return None
        case PieceMark.DELETED:
            pair = colours.deleted
        case PieceMark.INSERTED:
            pair = colours.inserted
        case PieceMark.MOVED | PieceMark.LEFT:
            pair = colours.moved
        case PieceMark.STAYED:
            return colours.fact
    if not fact:
        return pair
    mixed = ColourPair(pair.ink, colours.fact.ground)
    return mixed if contrast(mixed.ink, mixed.ground) >= _LEGIBLE else colours.fact


def text_direction(document: QTextDocument, tag: str) -> None:
    """Let a document run as its language does."""
    option = document.defaultTextOption()
    backwards = is_right_to_left(tag)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    document.setDefaultTextOption(option)
