"""A text set for paper: title, stamp and blocks as one Qt document, with the places of its headings."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from editor.exchange.blocks.block_changes import BlockChange, Fate, Piece, line_pieces
from editor.exchange.blocks.blocks import Block, Enclosure, Form
from editor.exchange.blocks.page_words import page_words
from editor.exchange.site.change_pages import fate_words
from editor.exchange.site.changed_sections import SectionFate, fate_of
from editor.exchange.word.text import WordSection, WordText
from editor.paper.inks import ACCENT, CODE_FAMILIES, GROUND, INK, LINE, SECOND, coloured, piece_format
from editor.paper.typefaces import font
from editor.text.locales import is_right_to_left
from editor.text.redline.redline import SpanKind

SIZE = 10.5
"""Of the text, in points."""
RESOLUTION = 1200
"""Dots to the inch."""
POINT = RESOLUTION / 72
"""How many dots a point has. Qt takes margins at the sides in dots, those above and below in pixels of the screen."""
_SIZES = {1: 15.0, 2: 12.5, 3: 11.0}
_TITLE = 22.0
_STEP = 16 * POINT
_HAN = frozenset({"zh", "ja", "ko"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A bookmark to be: the words of a heading, its level from 0, and the block of the document that it stands in."""

    words: str
    level: int
    block: int


@dataclass(slots=True)
class Setter:
    """Sets one text."""

    text: WordText
    document: QTextDocument = field(default_factory=QTextDocument)
    entries: list[Entry] = field(default_factory=list)

    def set(self) -> QTextDocument:
        """The document, laid out for no page yet."""
        language = self.text.language
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(font(language, SIZE))
        self.document.setDocumentMargin(0)
        option = QTextOption()
        if is_right_to_left(language):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        cursor = QTextCursor(self.document)
        self._title(cursor)
        for line in self.text.head:
            self._line(cursor, line, coloured(self._plain(), SECOND), before=2)
        if self.text.is_redline:
            self._legend(cursor)
        for section in self.text.sections:
            self._section(cursor, section)
        return self.document

    def _plain(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(font(self.text.language, SIZE))
        made.setForeground(QBrush(INK))
        return made

    def _title(self, cursor: QTextCursor) -> None:
        old, new = self.text.titles
        changed = line_pieces(old, new)
        base = coloured(self._plain(), INK, bold=True, size=_TITLE)
        cursor.setBlockFormat(self._block_format(before=0, after=6))
        self._pieces(cursor, changed, base, Fate.KEPT)
        self.entries.append(Entry(new or old, 0, cursor.blockNumber()))

    def _legend(self, cursor: QTextCursor) -> None:
        """What the marks mean, and which sections changed how."""
        words = page_words(self.text.language)
        said = words.versions
        self._new_block(cursor, self._block_format(before=10, after=4))
        for label, kind, move in (
            (said.inserted, SpanKind.INSERTED, None),
            (said.deleted, SpanKind.DELETED, None),
            (said.moved, SpanKind.EQUAL, 1),
        ):
            shown = piece_format(Piece(kind, label, move=move), self._plain(), Fate.NEW)
            cursor.insertText(label, shown)
            cursor.insertText("   ", self._plain())
        for section in self.text.sections:
            fate = fate_of(section)
            if fate is not SectionFate.SAME:
                name = section.name or words.introduction
                self._line(cursor, f"– {name}", self._plain(), before=1)
                cursor.insertText(f"  {fate_words(fate, words)}", coloured(self._plain(), SECOND))

    def _section(self, cursor: QTextCursor, section: WordSection) -> None:
        for change in section.changes:
            self._block(cursor, change)
            if change is section.changes[0]:
                for note in section.notes:
                    self._line(cursor, note, coloured(self._plain(), ACCENT, size=SIZE - 1), before=2)

    def _block(self, cursor: QTextCursor, change: BlockChange) -> None:
        block = change.shown
        if block.form is Form.TABLE:
            self._table(cursor, change)
            return
        base, shape = self._plain(), self._block_format(before=4, after=0)
        margin = _STEP * (block.depth + block.quotes)
        if is_right_to_left(self.text.language):
            shape.setRightMargin(margin)
        else:
            shape.setLeftMargin(margin)
        if block.form is Form.HEADING:
            base = coloured(base, INK, bold=True, size=_SIZES.get(block.level, SIZE))
            shape.setTopMargin((16 if block.level == 1 else 10) * _upright())
            shape.setBottomMargin(_upright())
        elif block.form is Form.CODE:
            base.setFontFamilies([*CODE_FAMILIES, *base.font().families()])
            shape.setBackground(QBrush(GROUND))
        elif block.form is Form.RULE:
            self._new_block(cursor, shape)
            cursor.insertText("―" * 12, coloured(base, LINE))
            return
        elif block.quotes:
            base = coloured(base, SECOND)
        self._new_block(cursor, shape)
        item = block.item
        if item is not None and not item.goes_on:
            marker = f"{item.number}." if item.kind is Enclosure.NUMBER else "•"
            shape.setTextIndent(-_STEP * 0.8)
            cursor.setBlockFormat(shape)
            cursor.insertText(f"{marker}\u2002", coloured(base, SECOND))
        self._pieces(cursor, change.pieces, base, change.fate)
        if block.form is Form.HEADING and not block.path:
            self.entries.append(Entry(block.text, block.level, cursor.blockNumber()))

    def _table(self, cursor: QTextCursor, change: BlockChange) -> None:
        width = max(len(row.cells) for row in change.rows)
        shape = QTextTableFormat()
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QBrush(LINE))
        shape.setBorderCollapse(True)
        shape.setCellPadding(4)
        shape.setTopMargin(6 * _upright())
        shape.setHeaderRowCount(1)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = cursor.insertTable(len(change.rows), width, shape)
        for at, row in enumerate(change.rows):
            base = coloured(self._plain(), INK, bold=at == 0)
            for column, cell in enumerate(row.cells):
                self._pieces(table.cellAt(at, column).firstCursorPosition(), cell, base, row.fate)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _line(self, cursor: QTextCursor, words: str, shown: QTextCharFormat, *, before: float) -> None:
        self._new_block(cursor, self._block_format(before=before, after=0))
        cursor.insertText(words, shown)

    def _new_block(self, cursor: QTextCursor, shape: QTextBlockFormat) -> None:
        cursor.insertBlock(shape, self._plain())

    def _block_format(self, *, before: float, after: float) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setTopMargin(before * _upright())
        made.setBottomMargin(after * _upright())
        han = self.text.language.split("-")[0] in _HAN
        made.setLineHeight(140 if han else 125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if is_right_to_left(self.text.language):
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return made

    def _pieces(self, cursor: QTextCursor, found: Iterable[Piece], base: QTextCharFormat, fate: Fate) -> None:
        for piece in found:
            cursor.insertText(piece.text.replace("\n", "\u2028"), piece_format(piece, base, fate))


def _upright() -> float:
    """How many pixels of the screen a point has, in which Qt takes what stands above and below a block."""
    return QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72


def texts_of(text: WordText) -> list[str]:
    """Everything that will be printed, for a look at its letters."""
    blocks: list[Block] = [
        block
        for section in text.sections
        for change in section.changes
        for block in (change.old, change.new)
        if block is not None and block.form is not Form.CODE
    ]
    return [*text.titles, *text.head, text.header, text.footer, *(block.text for block in blocks)]
