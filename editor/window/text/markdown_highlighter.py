"""Markdown set off while it is typed, in the colours of the theme."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import assert_never

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextLayout,
)
from typing_extensions import override

from editor.loading import pattern
from editor.window.appearance.fonts import HEADING_SIZE
from editor.window.appearance.palette import Colours
from editor.window.text.markdown_marks import MarkedPart, MarkStyle, bullet_at, hidden, parts, pieces
from editor.window.text.shown_text import prefix_units, to_index, units
from editor.window.text.stand_ins import SaidBy, StandIn, room, stand_in
from editor.window.text.table_looks import (
    Kind,
    TableLook,
    TableLooks,
    kind_after,
    kind_of,
    measured,
    put_out_of_sight,
    row_stand_ins,
)
from editor.window.text.table_rows import TableRow, is_head, is_ruler, row_of

_MAY_STAND = pattern(r"\{\{|\]\(|^ {0,3}#")
_NOTHING = 0.38
"""Points: the smallest letters that fonts give. Below, Qt asks every font of the machine in turn (110 ms)."""
_NO_ROOM = 0.5
"""Per cent of a letter's room that is left to it: none, to Qt's own unit."""
_MOST_WIDTHS = 4_000


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
        self._widths: dict[tuple[str, bool, int | None], tuple[float, ...]] = {}
        self._tables = TableLooks(document, self._measured)
        self._measured_in = (document.defaultFont(), 0.0)
        self._again: set[int] = set()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._set_off_again)

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
        self._forget()
        block = self.document().begin()
        while self._hides and block.isValid():
            if _MAY_STAND.search(block.text()):
                self.rehighlightBlock(block)
            block = block.next()

    def fit_tables(self) -> None:
        """Draw the tables anew where the room for them, or their letters, are others."""
        fits = (self.document().defaultFont(), self.document().textWidth())
        if fits == self._measured_in:
            return
        self._measured_in = fits
        self._forget()
        block = self.document().begin()
        while self._hides and block.isValid():
            if kind_of(block) is Kind.HEAD:
                self._set_off_later(block)
            block = block.next()

    def _forget(self) -> None:
        self._tables.forget()
        self._widths = {}

    def _set_off_later(self, block: QTextBlock) -> None:
        self._again.add(block.blockNumber())
        self._later.start()

    def _set_off_again(self) -> None:
        numbers, self._again = sorted(self._again), set()
        for number in numbers:
            if (block := self.document().findBlockByNumber(number)).isValid():
                self.rehighlightBlock(block)

    def row(self, block: QTextBlock) -> tuple[TableRow, TableLook] | None:
        """The cells of a line of a table, and how it is drawn; None where it is none, or signs are shown."""
        if not self._hides or kind_of(block) not in (Kind.HEAD, Kind.ROW):
            return None
        return row_of(block.text()), self._tables.of(block)

    def stand_ins(self, block: QTextBlock) -> list[StandIn]:
        """What is drawn in a block in the place of hidden signs."""
        text, kind = block.text(), kind_of(block)
        if not self._hides or not (_MAY_STAND.search(text) or kind in (Kind.HEAD, Kind.ROW)):
            return []
        return self._standing(block, text, self._parts(block, text, kind), kind)

    def _parts(self, block: QTextBlock, text: str, kind: Kind) -> Sequence[MarkedPart]:
        found, _ = parts(text, fenced=kind_of(block.previous()) is Kind.FENCED)
        return _with_row(text, found, kind)

    def _standing(self, block: QTextBlock, text: str, found: Sequence[MarkedPart], kind: Kind) -> list[StandIn]:
        caret = self._caret_in(block)
        made = self._said(text, found, caret, lambda: self._numbers(block))
        if kind in (Kind.HEAD, Kind.ROW):
            widths = self._measured(text, kind is Kind.HEAD, caret)
            made += row_stand_ins(text, row_of(text), self._tables.of(block), widths, kind)
        return made

    def _said(
        self, text: str, found: Sequence[MarkedPart], caret: int | None, number: Callable[[], str]
    ) -> list[StandIn]:
        """What stands for placeholders, references and the sign of a heading."""
        positions = prefix_units(text)
        font = self.document().defaultFont()
        is_large = any(part.style is MarkStyle.HEADING for part in found)
        made = []
        for part in found:
            if part.stands and not (caret is not None and part.start <= caret <= part.end):
                words = self._said_by(text[part.start : part.end])
            elif is_large and part.style is MarkStyle.SIGN and part.whole is None:
                words = number()
            else:
                continue
            if words:
                made.append(stand_in(part, positions[part.start], words, font, is_large=is_large))
        return made

    def _measured(self, text: str, is_first: bool, caret: int | None = None) -> tuple[float, ...]:
        """How wide the cells of a line of a table are drawn."""
        key = (text, is_first, caret)
        if key not in self._widths:
            found = _with_row(text, parts(text)[0], Kind.HEAD if is_first else Kind.ROW)
            formats = self._formats(text, found, caret, self._said(text, found, caret, str))
            if len(self._widths) > _MOST_WIDTHS:
                self._widths = {}
            self._widths[key] = measured(text, row_of(text), _ranges(text, formats), self.document().defaultFont())
        return self._widths[key]

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
        found = self._parts(block, text, kind_of(block))
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
            self._forget()
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

    def _formats(
        self, text: str, found: Sequence[MarkedPart], caret: int | None, standing: Sequence[StandIn]
    ) -> Iterator[tuple[int, int, QTextCharFormat]]:
        """The looks of a line in Qt's units: start, count, and what it wears; a later one takes the place of others."""
        positions = prefix_units(text)
        for start, end, styles in pieces(found):
            yield positions[start], positions[end] - positions[start], self._look(styles)
        if self._hides:
            for start, end in hidden(found, caret, self._places(text, found)):
                yield positions[start], positions[end] - positions[start], self._out_of_sight
            for one in standing:
                yield one.start, 1, room(one, text[to_index(text, one.start)], self.document().defaultFont())

    @override
    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        before = block.previous()
        was = kind_of(before)
        bare, fenced = parts(text, fenced=was is Kind.FENCED)
        kind = Kind.FENCED if fenced else Kind.PLAIN
        if not fenced and was is not Kind.FENCED:
            kind = kind_after(was, before, block, text)
        is_table = was in (Kind.HEAD, Kind.RULER, Kind.ROW)
        if (kind is Kind.RULER) != (was is Kind.HEAD) or (not is_table and _begins_table(before, text)):
            self._set_off_later(before)
        # The look in the state: where it is another, Qt sets off the next line as well, and so on to the table's end.
        self.setCurrentBlockState(kind)
        if self._hides and kind is Kind.RULER:
            put_out_of_sight(block)
        elif not block.isVisible():
            block.setVisible(True)
        if self._hides and kind in (Kind.HEAD, Kind.RULER, Kind.ROW):
            look = self._tables.of(block)
            self.setCurrentBlockState(look.state(kind))
            if kind is not Kind.HEAD and look.state(was) != before.userState():
                self._set_off_head(before)
        found = _with_row(text, bare, kind)
        if not found:  # most lines: nothing is set off
            return
        standing = self._standing(block, text, found, kind) if self._hides else []
        for start, count, look_of_part in self._formats(text, found, self._caret_in(block), standing):
            self.setFormat(start, count, look_of_part)
        at = -1 if fenced or not self._hides else bullet_at(text)
        if at >= 0:  # its room stays: a bullet is drawn there
            self.setFormat(prefix_units(text)[at], 1, self._without_ink)

    def _set_off_head(self, block: QTextBlock) -> None:
        """Set off the lines of a table again from its heads on."""
        while kind_of(block) in (Kind.RULER, Kind.ROW):
            block = block.previous()
        self._set_off_later(block)

    def _caret_in(self, block: QTextBlock) -> int | None:
        """The character of a block before which the caret rests."""
        if self._caret is None or self._caret[0] != block.blockNumber():
            return None
        return to_index(block.text(), self._caret[1])


def _begins_table(before: QTextBlock, text: str) -> bool:
    """Whether a line makes the one before it the heads of a table."""
    return is_ruler(text) and is_head(before.text(), lambda: text)


def _with_row(text: str, found: tuple[MarkedPart, ...], kind: Kind) -> tuple[MarkedPart, ...]:
    """The parts of a line with those of its cells; a line of dashes is one sign."""
    if kind is Kind.RULER:
        return (MarkedPart(0, len(text), MarkStyle.SIGN, hides=True),)
    if kind not in (Kind.HEAD, Kind.ROW):
        return found
    return (*found, *row_of(text).parts(is_head=kind is Kind.HEAD))


def _ranges(text: str, formats: Iterator[tuple[int, int, QTextCharFormat]]) -> list[QTextLayout.FormatRange]:
    """The same looks as stretches that do not overlap."""
    worn: list[QTextCharFormat | None] = [None] * units(text)
    for start, count, look in formats:
        worn[start : start + count] = [look] * count
    made, at = [], 0
    for _, same in groupby(worn, key=id):
        looks = list(same)
        if looks[0] is not None:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = at, len(looks), looks[0]
            made.append(one)
        at += len(looks)
    return made


def _nothing(_: object) -> str:
    return ""
