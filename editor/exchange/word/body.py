"""The body of a Word file from front to back: what is marked, by whom, and what it leads to."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from editor.exchange.blocks.blocks import Style
from editor.exchange.blocks.decoding import DecodingChange
from editor.exchange.word.document import (
    DocumentPart,
    Shape,
    WordChange,
    WordParagraph,
    WordRow,
    WordRun,
    WordTable,
)
from editor.exchange.word.elements import Element, child, get, local, name
from editor.exchange.word.notes import Commented
from editor.exchange.word.origin import WordOrigin, is_section_mark, marked_section
from editor.exchange.word.shapes import Shapes, is_hidden

_INSTRUCTION = re.compile(r'HYPERLINK\s+(?P<inside>\\l\s+)?"(?P<target>[^"]*)"', re.IGNORECASE)
_SYMBOLS = {"f0b7": "•", "f0a7": "▪", "f0d8": "➢", "f0fc": "✓", "f0e0": "→", "f06f": "◦", "f02d": "-"}
FOOTNOTE = "\u2060"
"""Stands before the number of a footnote, so that a number in brackets that was typed is none."""
_SKIPPED = frozenset({"Fallback", "instrText", "delInstrText", "pPr", "rPr", "tblPr", "tblGrid", "sectPr", "tcPr"})


@dataclass(frozen=True, slots=True)
class _Around:
    """What a run stands in."""

    inserted: int | None = None
    deleted: int | None = None
    href: str = ""
    title: str = ""


class BodyReader:
    """Reads block after block. What one author marked without a break is one change."""

    def __init__(self, shapes: Shapes, links: Mapping[str, str], origin: WordOrigin | None) -> None:
        self.body: list[WordParagraph | WordTable] = []
        self.changes: list[WordChange] = []
        self.cleaned: Counter[DecodingChange] = Counter()
        self.commented: dict[str, Commented] = {}
        self.footnote_ids: list[str] = []
        self._shapes = shapes
        self._links = links
        self._origin = origin
        self._open: WordChange | None = None
        self._comments: set[str] = set()
        self._bookmarks: list[str] = []
        self._section = ""
        self._runs: list[WordRun] = []
        self._fields: list[list[str]] = []

    def read(self, holder: Element) -> None:
        """Read the blocks of an element."""
        self._blocks(holder, self.body)

    def _blocks(self, holder: Element, into: list[WordParagraph | WordTable]) -> None:
        for element in holder:
            match local(element):
                case "p":
                    into.extend(self._paragraph(element))
                case "tbl":
                    into.append(self._table(element))
                case "sdt" | "sdtContent" | "customXml" | "ins" | "moveTo" | "AlternateContent" | "Choice":
                    self._blocks(element, into)
                case _:
                    self._range(element)

    def _table(self, table: Element) -> WordTable:
        bookmarks, self._bookmarks = tuple(self._bookmarks), []
        rows = []
        for row in table.iter(name("w:tr")):
            if next(row.iterancestors(name("w:tbl"))) is not table:
                continue
            properties = child(row, "w:trPr")
            inserted, deleted = (self._marked_by(properties, f"w:{tag}") for tag in ("ins", "del"))
            cells = []
            for cell in row.iter(name("w:tc")):
                if next(cell.iterancestors(name("w:tr"))) is row:
                    cells.append(self._cell(cell))
            rows.append(WordRow(tuple(cells), inserted, deleted))
            if inserted is None and deleted is None:
                self._open = None
        return WordTable(tuple(rows), bookmarks)

    def _cell(self, cell: Element) -> tuple[WordParagraph, ...]:
        properties = child(cell, "w:tcPr")
        if child(properties, "w:gridSpan") is not None or child(properties, "w:vMerge") is not None:
            self.cleaned[DecodingChange.MERGED_CELLS] += 1
        found: list[WordParagraph | WordTable] = []
        self._blocks(cell, found)
        inside = [one for one in found if isinstance(one, WordParagraph)]
        for table in found:
            if isinstance(table, WordTable):
                inside += [paragraph for row in table.rows for one in row.cells for paragraph in one]
        return tuple(inside)

    def _paragraph(self, element: Element) -> list[WordParagraph]:
        properties = child(element, "w:pPr")
        shape = self._shapes.shape(properties)
        change = child(properties, "w:pPrChange")
        before, shaped = None, None
        if change is not None:
            before, shaped = self._shapes.shape(child(change, "w:pPr")), self._change(change)
        outer, self._runs = self._runs, []
        boxes: list[WordParagraph | WordTable] = []
        self._inside(element, _Around(), shape, boxes)
        ends = child(properties, "w:rPr")
        inserted = self._marked_by(ends, "w:ins", "w:moveTo")
        deleted = self._marked_by(ends, "w:del", "w:moveFrom")
        if inserted is None and deleted is None:
            self._open = None
        if shape.part is DocumentPart.CONTENTS:
            self.cleaned[DecodingChange.CONTENTS_FIELD] += 1
        bookmarks, self._bookmarks = tuple(self._bookmarks), []
        runs, self._runs = tuple(self._runs), outer
        paragraph = WordParagraph(runs, shape, bookmarks, inserted, deleted, before, shaped)
        return [paragraph, *(one for one in boxes if isinstance(one, WordParagraph))]

    def _inside(self, holder: Element, around: _Around, shape: Shape, boxes: list[WordParagraph | WordTable]) -> None:
        for element in holder:
            match local(element):
                case "r":
                    self._run(element, around, boxes)
                case "ins" | "moveTo":
                    change = self._change(element)
                    self._inside(element, replace(around, inserted=change), shape, boxes)
                case "del" | "moveFrom":
                    change = self._change(element)
                    self._inside(element, replace(around, deleted=change), shape, boxes)
                case "hyperlink":
                    href = self._href(element)
                    self._inside(element, replace(around, href=href, title=get(element, "w:tooltip")), shape, boxes)
                case "fldSimple" | "smartTag" | "sdt" | "sdtContent" | "customXml" | "dir" | "bdo":
                    self._inside(element, around, shape, boxes)
                case "AlternateContent" | "Choice":
                    self._inside(element, around, shape, boxes)
                case _:
                    self._range(element)

    def _range(self, element: Element) -> None:
        """Where a bookmark or a comment begins or ends."""
        match local(element):
            case "bookmarkStart":
                mark = get(element, "w:name")
                self._bookmarks.append(mark)
                self._section = mark if is_section_mark(mark) else self._section
            case "commentRangeStart":
                self._comments.add(get(element, "w:id"))
                self.commented.setdefault(get(element, "w:id"), Commented(self._section))
            case "commentRangeEnd":
                self._comments.discard(get(element, "w:id"))
            case _:
                pass

    def _run(self, run: Element, around: _Around, boxes: list[WordParagraph | WordTable]) -> None:
        properties = child(run, "w:rPr")
        if is_hidden(properties):
            return
        field = self._field_target()
        href = around.href or field
        style = replace(self._shapes.style(properties), href=href, title=around.title if href else "")
        change = child(properties, "w:rPrChange")
        before: Style | None = None
        styled = None
        if change is not None:
            before = replace(self._shapes.style(child(change, "w:rPr")), href=style.href, title=style.title)
            if before == style:
                before = None
            else:
                styled = self._change(change)
        text = "".join(self._text(part, boxes) for part in run if local(part) not in _SKIPPED)
        if not text or (self._fields and not self._fields[-1][0].startswith("=")):
            return
        if around.inserted is None and around.deleted is None and text.strip():
            self._open = None
        for comment in self._comments:
            place = self.commented[comment]
            place.words.append(text if around.deleted is None else "")
            place.changes += [one for one in (around.inserted, around.deleted) if one is not None]
        self._runs.append(WordRun(text, style, around.inserted, around.deleted, before, styled))

    def _text(self, part: Element, boxes: list[WordParagraph | WordTable]) -> str:
        match local(part):
            case "t" | "delText":
                return part.text or ""
            case "tab" | "ptab":
                return "\t"
            case "cr":
                return "\n"
            case "br":
                return "" if get(part, "w:type") in ("page", "column") else "\n"
            case "noBreakHyphen":
                return "\u2011"
            case "softHyphen":
                self.cleaned[DecodingChange.SOFT_HYPHENS] += 1
                return ""
            case "sym":
                return self._symbol(get(part, "w:char").lower())
            case "footnoteReference" | "endnoteReference":
                self.footnote_ids.append(get(part, "w:id"))
                self.cleaned[DecodingChange.FOOTNOTES] += 1
                return f"{FOOTNOTE}[{len(self.footnote_ids)}]"
            case "fldChar":
                self._field(get(part, "w:fldCharType"), part)
                return ""
            case _:
                return self._drawing(part, boxes)

    def _symbol(self, code: str) -> str:
        self.cleaned[DecodingChange.SYMBOLS] += 1
        if code in _SYMBOLS:
            return _SYMBOLS[code]
        try:
            point = int(code, 16)
        except ValueError:
            return ""
        return "" if 0xE000 <= point < 0xF900 else chr(point)

    def _drawing(self, part: Element, boxes: list[WordParagraph | WordTable]) -> str:
        """The description of a picture; the paragraphs of a text box come after the paragraph that it hangs on."""
        described = ""
        for inside in part.iter():
            match local(inside):
                case "docPr" if not described:
                    described = str(inside.get("descr") or "")
                    self.cleaned[DecodingChange.PICTURES] += 1
                case "txbxContent" if not any(local(above) == "Fallback" for above in inside.iterancestors()):
                    self.cleaned[DecodingChange.TEXT_BOXES] += 1
                    self._blocks(inside, boxes)
                case _:
                    pass
        return described

    def _field(self, step: str, part: Element) -> None:
        """A complex field: its instruction is in the runs up to `separate`, what it shows in those up to `end`."""
        if step == "begin":
            self._fields.append([""])
        elif step == "separate" and self._fields:
            self._fields[-1][0] = "=" + self._instruction(part)
        elif step == "end" and self._fields:
            self._fields.pop()

    def _instruction(self, separator: Element) -> str:
        """The instruction before this separator, as far as it stands in the same paragraph."""
        parts: list[str] = []
        run = separator.getparent()
        for before in run.itersiblings(preceding=True) if run is not None else ():
            kinds = [get(one, "w:fldCharType") for one in before.iter(name("w:fldChar"))]
            if "begin" in kinds:
                break
            parts.insert(0, "".join(one.text or "" for one in before.iter(name("w:instrText"))))
        return "".join(parts)

    def _field_target(self) -> str:
        for field in self._fields:
            if found := _INSTRUCTION.search(field[0]):
                return f"#{found['target']}" if found["inside"] else found["target"]
        return ""

    def _href(self, link: Element) -> str:
        anchor = get(link, "w:anchor")
        outside = self._links.get(get(link, "r:id"), "")
        if outside:
            return f"{outside}#{anchor}" if anchor else outside
        if anchor:
            return f"#{marked_section(anchor) if is_section_mark(anchor) else anchor}"
        return ""

    def _marked_by(self, properties: Element | None, *shorts: str) -> int | None:
        for short in shorts:
            found = child(properties, short)
            if found is not None:
                return self._change(found)
        return None

    def _change(self, element: Element) -> int:
        """The number of the change that a mark belongs to: the open one of this author, or a new one."""
        author, date = get(element, "w:author"), get(element, "w:date")
        ours = self._origin is not None and bool(author) and (author, date) == (self._origin.author, self._origin.date)
        if self._open is None or (self._open.author, self._open.ours) != (author, ours):
            self._open = WordChange(len(self.changes), author, date, ours)
            self.changes.append(self._open)
        return self._open.number
