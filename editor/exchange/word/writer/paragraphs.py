"""Blocks and what changed in them as paragraphs and tables of Word."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from types import MappingProxyType

from editor.exchange.blocks.blocks import PLAIN_STYLE, Block, Form, Run, Style
from editor.exchange.blocks.changes.block_changes import BlockChange, Fate, Piece, Row, end_of, equal_pieces, move_of
from editor.exchange.word.elements import XML, Element, make, valued
from editor.exchange.word.numbering import DEEPEST, STEP, Numbering
from editor.exchange.word.writer.marks import Marks
from editor.text.redline.spans import SpanKind

NO_MOVES: Mapping[tuple[int, Fate], str] = MappingProxyType({})
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_STYLES = {Form.CODE: "Code", Form.RULE: "Rule"}


class Paragraphs:
    """Makes the elements of one section after another."""

    def __init__(self, marks: Marks, numbering: Numbering, *, right_to_left: bool) -> None:
        self._marks = marks
        self._numbering = numbering
        self._right_to_left = right_to_left
        self._section = 0

    def section(self, number: int) -> None:
        """Go on with the blocks of this section."""
        self._section = number

    def block(self, change: BlockChange, moves: Mapping[tuple[int, Fate], str]) -> list[Element]:
        """The elements of a block; a table is followed by an empty paragraph, as Word wants it.

        `moves` is what the comments at both ends of each move say.
        """
        if change.shown.form is Form.TABLE:
            return [self._table(change, moves), self._table_end(change.fate)]
        properties = self._properties(change.shown, is_old=change.new is None)
        if change.fate is not Fate.KEPT:
            properties.append(make("w:rPr", None, self._marks.tracked(_tag(change.fate))))
        elif change.old is not None and change.new is not None:
            before = self._properties(change.old, is_old=True)
            if _bytes(before) != _bytes(properties):
                properties.append(self._marks.tracked("w:pPrChange", before))
        whole = _comment(change.rows, moves)
        runs = self.runs(change.pieces, change.fate_of_words, {} if whole else moves)
        return [make("w:p", None, properties, *self._commented(runs, whole))]

    def _commented(self, runs: Iterable[Element], comment: str) -> Iterator[Element]:
        if not comment:
            yield from runs
            return
        start, end, reference = self._marks.comment(comment)
        yield start
        yield from runs
        yield end
        yield reference

    def paragraph(self, style: str, changed: Iterable[Piece], *, is_new: bool = False) -> Element:
        """A paragraph of one style that stays, with what changed in it, or one that is new."""
        properties = make("w:pPr", None, valued("w:pStyle", style))
        if is_new:
            properties.append(make("w:rPr", None, self._marks.tracked(_tag(Fate.NEW))))
        return make("w:p", None, properties, *self.runs(changed))

    def runs(
        self, changed: Iterable[Piece], fate: Fate = Fate.KEPT, moves: Mapping[tuple[int, Fate], str] = NO_MOVES
    ) -> Iterator[Element]:
        """The runs of a paragraph or cell of this fate, its links around them; sentences that moved have comments."""
        told: set[tuple[int, Fate] | None] = set()
        for (href, title, end), group in groupby(
            changed, key=lambda piece: (piece.style.href, piece.style.title, end_of(piece, fate))
        ):
            inside = [self._piece(piece, fate) for piece in group]
            comment = "" if end is None or end in told else moves.get(end, "")
            told.add(end)
            yield from self._commented([self._marks.link(href, title, inside)] if href else inside, comment)

    def _piece(self, piece: Piece, fate: Fate) -> Element:
        if piece.kind is SpanKind.DELETED:
            deleted = self._marks.tracked("w:del", self._run(piece, "w:delText"))
            # What was taken out of a passage on its way is new at this place, and deleted again.
            return self._marks.tracked("w:ins", deleted) if fate is Fate.NEW else deleted
        if piece.kind is SpanKind.INSERTED or fate is Fate.NEW:
            return self._marks.tracked("w:ins", self._run(piece, "w:t"))
        return self._run(piece, "w:t")

    def _run(self, piece: Piece, holder: str) -> Element:
        properties = _run_properties(piece.style, piece.text)
        if piece.before is not None and piece.move is None:
            properties.append(self._marks.tracked("w:rPrChange", _run_properties(piece.before, piece.text)))
        run = make("w:r", None, properties if len(properties) else None)
        for part in re.split("([\n\t])", piece.text):
            if part == "\n":
                run.append(make("w:br"))
            elif part == "\t":
                run.append(make("w:tab"))
            elif part:
                text = make(holder)
                text.text = part
                text.set(f"{{{XML}}}space", "preserve")
                run.append(text)
        return run

    def _properties(self, block: Block, *, is_old: bool) -> Element:
        """What Word has to know about a paragraph: its style, its list and how far it is set in."""
        item, depth = block.item, block.depth
        properties = make("w:pPr", None, valued("w:pStyle", _style(block)))
        level = min(depth - 1, DEEPEST)
        if item is not None and not item.goes_on:
            number = self._numbering.number(self._section, item, is_old=is_old)
            ilvl = valued("w:ilvl", str(level))
            properties.append(make("w:numPr", None, ilvl, valued("w:numId", number)))
        indent = {"w:left": str(STEP * (depth + block.quotes))} if depth or block.quotes else {}
        if block.quotes:
            # How far a paragraph is set in on the other side tells quotations from lists.
            indent["w:right"] = str(STEP * block.quotes)
        if item is not None and not item.goes_on:
            indent["w:hanging"] = str(STEP)
        if indent and (block.quotes or item is None or item.goes_on):
            properties.append(make("w:ind", indent))
        return properties

    def _table(self, change: BlockChange, moves: Mapping[tuple[int, Fate], str]) -> Element:
        shown = make("w:tblPr", None, valued("w:tblStyle", "TableGrid"))
        if self._right_to_left:
            shown.append(make("w:bidiVisual"))
        shown.append(make("w:tblW", {"w:w": "0", "w:type": "auto"}))
        shown.append(make("w:tblLook", {"w:val": "0020", "w:firstRow": "1"}))
        width = max(len(row.cells) for row in change.rows)
        grid = make("w:tblGrid", None, *(make("w:gridCol", {"w:w": str(9000 // width)}) for _ in range(width)))
        return make("w:tbl", None, shown, grid, *(self._row(row, width, _comment([row], moves)) for row in change.rows))

    def _row(self, changed: Row, width: int, comment: str) -> Element:
        """A row; a comment on it stands in its first cell."""
        row = make("w:tr")
        if changed.fate is not Fate.KEPT:
            row.append(make("w:trPr", None, self._marks.tracked(_tag(changed.fate))))
        for cell in (*changed.cells, *[()] * (width - len(changed.cells))):
            properties = make("w:pPr", None, make("w:spacing", {"w:after": "40"}))
            if changed.fate is not Fate.KEPT:
                properties.append(make("w:rPr", None, self._marks.tracked(_tag(changed.fate))))
            width_of_cell = make("w:tcPr", None, make("w:tcW", {"w:w": "0", "w:type": "auto"}))
            runs = self._commented(self.runs(cell, changed.fate), comment)
            comment = ""
            row.append(make("w:tc", None, width_of_cell, make("w:p", None, properties, *runs)))
        return row

    def _table_end(self, fate: Fate) -> Element:
        properties = make("w:pPr", None, valued("w:pStyle", "TableEnd"))
        if fate is not Fate.KEPT:
            properties.append(make("w:rPr", None, self._marks.tracked(_tag(fate))))
        return make("w:p", None, properties)


def _comment(rows: Iterable[Row], moves: Mapping[tuple[int, Fate], str]) -> str:
    found = (moves.get((move, row.fate), "") for row in rows if (move := move_of(row)) is not None)
    return next(filter(None, found), "")


def _tag(fate: Fate) -> str:
    return "w:ins" if fate is Fate.NEW else "w:del"


def _style(block: Block) -> str:
    if block.form is Form.HEADING:
        return f"Heading{block.level}"
    if block.form in _STYLES:
        return _STYLES[block.form]
    if block.quotes:
        return "Quote"
    item = block.item
    if item is None:
        return "Normal"
    return "ListContinue" if item.goes_on else "ListParagraph"


def _run_properties(style: Style, text: str) -> Element:
    properties = make("w:rPr")
    if style.code:
        properties.append(valued("w:rStyle", "CodeText"))
    elif style.href:
        properties.append(valued("w:rStyle", "Hyperlink"))
    if style.bold:
        properties.extend([make("w:b"), make("w:bCs")])
    if style.italic:
        properties.extend([make("w:i"), make("w:iCs")])
    if style.struck:
        properties.append(make("w:strike"))
    if _RTL.search(text):
        properties.append(make("w:rtl"))
    return properties


def plain_pieces(text: str) -> tuple[Piece, ...]:
    """A line without any style."""
    return equal_pieces([Run(text, PLAIN_STYLE)]) if text else ()


def bold_pieces(text: str) -> tuple[Piece, ...]:
    """A line in bold."""
    return equal_pieces([Run(text, replace(PLAIN_STYLE, bold=True))])


def _bytes(element: Element) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    """An element as a value, to be compared."""
    return [(str(one.tag), tuple((str(key), str(said)) for key, said in one.items())) for one in element.iter()]
