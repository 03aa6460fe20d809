"""The body of a Word file from front to back: what is marked, by whom, and what it leads to."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from editor.exchange.blocks.blocks import Form, Style
from editor.exchange.blocks.incoming.decoding import DecodingChange
from editor.exchange.blocks.incoming.losses import Loss, LossKind
from editor.exchange.blocks.incoming.note_signs import FOOTNOTE
from editor.exchange.word.elements import Element, child, get, local, name, value_of
from editor.exchange.word.origin import WordOrigin, is_section_mark, marked_section
from editor.exchange.word.reader.document import (
    DocumentPart,
    WordBody,
    WordCell,
    WordChange,
    WordParagraph,
    WordRow,
    WordRun,
    WordTable,
)
from editor.exchange.word.reader.equations import equation
from editor.exchange.word.reader.fields import Fields, endless
from editor.exchange.word.reader.lists import whole
from editor.exchange.word.reader.notes import Commented, References
from editor.exchange.word.reader.run_text import is_contents_control, is_placeholder, part_text, set_text
from editor.exchange.word.reader.shapes import Shapes
from editor.exchange.word.reader.tally import all_words
from editor.policy.limits import INDENTS

_SKIPPED = frozenset(
    {"instrText", "delInstrText", "pPr", "rPr", "tblPr", "tblGrid", "sectPr", "tcPr", "sdtPr", "Fallback"}
)
_AROUND_BLOCKS = frozenset({"sdtContent", "customXml", "ins", "moveTo", "Choice"})
_AROUND_RUNS = frozenset({"fldSimple", "smartTag", "sdtContent", "customXml", "dir", "bdo", "Choice"})


@dataclass(frozen=True, slots=True)
class WordParts:
    """What the body leads to: addresses, the words of drawings, and the texts of other files that are put in."""

    links: Mapping[str, str]
    drawn: Callable[[str], str]
    put_in: Callable[[str], WordBody]


@dataclass(frozen=True, slots=True)
class _Around:
    """What a run stands in."""

    inserted: int | None = None
    deleted: int | None = None
    href: str = ""
    title: str = ""
    paragraph: Element | None = None


@dataclass(slots=True)
class BodyReader:
    """Reads block after block. What one author marked without a break is one change."""

    shapes: Shapes
    outside: WordParts
    origin: WordOrigin | None
    losses: list[Loss] = field(default_factory=list)
    changes: list[WordChange] = field(default_factory=list)
    cleaned: Counter[DecodingChange] = field(default_factory=Counter)
    commented: dict[str, Commented] = field(default_factory=dict)
    references: References = field(default_factory=References)
    place: str = ""
    _open: WordChange | None = None
    _comments: set[str] = field(default_factory=set)
    _bookmarks: list[str] = field(default_factory=list)
    _section: str = ""
    _runs: list[WordRun] = field(default_factory=list)
    _boxes: list[WordParagraph | WordTable] = field(default_factory=list)
    _fields: Fields = field(default_factory=Fields)

    def read(self, holder: Element) -> tuple[WordParagraph | WordTable, ...]:
        """The blocks of an element."""
        found: list[WordParagraph | WordTable] = []
        self._fields.endless |= endless(holder)
        self._blocks(holder, found)
        return tuple(found)

    def _blocks(self, holder: Element, into: list[WordParagraph | WordTable]) -> None:
        for element in holder:
            match local(element):
                case "p":
                    into.extend(self._paragraph(element))
                case "tbl":
                    into.append(self._table(element))
                case "sdt" if is_placeholder(element):
                    self._lose(LossKind.PLACEHOLDER, element)
                case "sdt":
                    self._control(element, into)
                case "AlternateContent":
                    self._blocks(_chosen(element), into)
                case kind if kind in _AROUND_BLOCKS:
                    self._blocks(element, into)
                case "altChunk":
                    into.extend(self.outside.put_in(get(element, "r:id")))
                case "oMathPara" | "oMath":
                    into.append(WordParagraph((WordRun(equation(element)),)))
                case _:
                    self._range(element)

    def _control(self, element: Element, into: list[WordParagraph | WordTable]) -> None:
        """A part that Word keeps together, such as a contents list of its making, its title included."""
        found: list[WordParagraph | WordTable] = []
        self._blocks(element, found)
        if is_contents_control(element):
            found = [
                replace(one, shape=replace(one.shape, part=DocumentPart.CONTENTS, form=Form.PARAGRAPH))
                if isinstance(one, WordParagraph)
                else one
                for one in found
            ]
        into.extend(found)

    def _table(self, table: Element) -> WordTable:
        bookmarks, self._bookmarks = tuple(self._bookmarks), []
        rows = []
        for row in table.iter(name("w:tr")):
            if next(row.iterancestors(name("w:tbl"))) is not table:
                continue
            properties = child(row, "w:trPr")
            inserted, deleted = (self._marked_by(properties, f"w:{tag}") for tag in ("ins", "del"))
            cells = [WordCell()] * _columns(properties, "w:gridBefore")
            for cell in row.iter(name("w:tc")):
                if next(cell.iterancestors(name("w:tr"))) is row:
                    cells.append(self._cell(cell))
            rows.append(WordRow(tuple(cells), inserted, deleted))
            if inserted is None and deleted is None:
                self._open = None
        return WordTable(tuple(rows), bookmarks)

    def _cell(self, cell: Element) -> WordCell:
        properties, holder = child(cell, "w:tcPr"), cell.getparent()
        if holder is not None and (control := holder.getparent()) is not None and is_placeholder(control):
            self._lose(LossKind.PLACEHOLDER, cell)
            return WordCell()
        spans = max(0, _columns(properties, "w:gridSpan") - 1)
        if spans or child(properties, "w:vMerge") is not None:
            self.cleaned[DecodingChange.MERGED_CELLS] += 1
        inserted, deleted = self._marked_by(properties, "w:cellIns"), self._marked_by(properties, "w:cellDel")
        found: list[WordParagraph | WordTable] = []
        self._blocks(cell, found)
        return WordCell(tuple(paragraphs_of(found)), inserted, deleted, spans)

    def _paragraph(self, element: Element) -> list[WordParagraph | WordTable]:
        properties = child(element, "w:pPr")
        shape = self.shapes.shape(properties)
        change = child(properties, "w:pPrChange")
        before, shaped = None, None
        if change is not None:
            before, shaped = self.shapes.shape(child(change, "w:pPr")), self._change(change)
        outer, self._runs = self._runs, []
        outer_boxes, self._boxes = self._boxes, []
        in_contents = self._fields.is_contents
        self._inside(element, _Around(paragraph=properties))
        if in_contents or (self._fields.is_contents and shape.form is not Form.HEADING):
            shape = replace(shape, part=DocumentPart.CONTENTS, form=Form.PARAGRAPH, place=None)
        ends = child(properties, "w:rPr")
        inserted = self._marked_by(ends, "w:ins", "w:moveTo")
        deleted = self._marked_by(ends, "w:del", "w:moveFrom")
        if inserted is None and deleted is None:
            self._open = None
        bookmarks, self._bookmarks = tuple(self._bookmarks), []
        runs, self._runs = tuple(self._runs), outer
        boxes, self._boxes = self._boxes, outer_boxes
        if shape.form is Form.HEADING or shape.part is DocumentPart.TITLE:
            self.place = " ".join("".join(run.text for run in runs if run.deleted is None).split()) or self.place
        return [WordParagraph(runs, shape, bookmarks, inserted, deleted, before, shaped), *boxes]

    def _inside(self, holder: Element, around: _Around) -> None:
        for element in holder:
            match local(element):
                case "r":
                    self._run(element, around)
                case "ins" | "moveTo":
                    self._inside(element, replace(around, inserted=self._change(element)))
                case "del" | "moveFrom":
                    self._inside(element, replace(around, deleted=self._change(element)))
                case "hyperlink":
                    href = self._href(element)
                    self._inside(element, replace(around, href=href, title=get(element, "w:tooltip")))
                case "sdt" if is_placeholder(element):
                    self._lose(LossKind.PLACEHOLDER, element)
                case "sdt":
                    self._inside(element, around)
                case "AlternateContent":
                    self._inside(_chosen(element), around)
                case kind if kind in _AROUND_RUNS:
                    self._inside(element, around)
                case "oMathPara" | "oMath":
                    if self._fields.is_shown:
                        self._add(equation(element), Style(), around)
                case _:
                    self._range(element)

    def _range(self, element: Element) -> None:
        """Where a bookmark or a comment begins or ends; what holds words and is not known is lost, and told."""
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
            case kind if kind not in _SKIPPED:
                self._lose(LossKind.UNKNOWN, element)
            case _:
                pass

    def _lose(self, kind: LossKind, element: Element) -> None:
        if words := all_words(element):
            self.losses.append(Loss(kind, words, self.place))

    def _run(self, run: Element, around: _Around) -> None:
        properties = child(run, "w:rPr")
        if self.shapes.is_hidden(properties, around.paragraph):
            self._hide(run)
            return
        href = around.href or self._fields.target
        style = replace(self.shapes.style(properties), href=href, title=around.title if href else "")
        change = child(properties, "w:rPrChange")
        before: Style | None = None
        styled = None
        if change is not None:
            before = replace(self.shapes.style(child(change, "w:rPr")), href=style.href, title=style.title)
            if before == style:
                before = None
            else:
                styled = self._change(change)
        text = "".join(self._text(part, around) for part in run if local(part) not in _SKIPPED - {"instrText"})
        if text:
            self._add(set_text(text, properties, self.shapes), style, around, before, styled)

    def _add(
        self, text: str, style: Style, around: _Around, before: Style | None = None, styled: int | None = None
    ) -> None:
        if around.inserted is None and around.deleted is None and text.strip():
            self._open = None
        for comment in self._comments:
            place = self.commented[comment]
            place.words.append(text if around.deleted is None else "")
            place.changes += [one for one in (around.inserted, around.deleted) if one is not None]
        self._runs.append(WordRun(text, style, around.inserted, around.deleted, before, styled))

    def _hide(self, run: Element) -> None:
        """A run that nobody sees; the fields that it begins or ends are such all the same."""
        for part in run:
            if local(part) == "fldChar":
                self._fields.step(part)
            elif local(part) == "instrText":
                self._fields.instruct(part.text or "")
        if self._fields.is_shown:
            self._lose(LossKind.HIDDEN, run)

    def _text(self, part: Element, around: _Around) -> str:
        kind = local(part)
        if kind == "fldChar":
            return self._fields.step(part)
        if kind == "instrText":
            self._fields.instruct(part.text or "")
            return ""
        if not self._fields.is_shown:
            return ""
        if (text := part_text(part)) is not None:
            self.cleaned[DecodingChange.SYMBOLS] += kind == "sym"
            return text
        match kind:
            case "footnoteReference" | "endnoteReference":
                self.cleaned[DecodingChange.FOOTNOTES] += 1
                return f"{FOOTNOTE}[{self.references.sign(kind.removesuffix('Reference'), get(part, 'w:id'))}]"
            case "ruby":
                return self._ruby(part, around)
            case "AlternateContent":
                return "".join(self._text(one, around) for one in _chosen(part))
            case _:
                self._drawing(part)
                return ""

    def _ruby(self, part: Element, around: _Around) -> str:
        """A word with its reading, which comes after it in brackets."""
        outer, self._runs = self._runs, []
        texts = []
        for short in ("w:rubyBase", "w:rt"):
            holder = child(part, short)
            if holder is not None:
                self._inside(holder, around)
            texts.append("".join(run.text for run in self._runs))
            self._runs = []
        self._runs = outer
        return f"{texts[0]}（{texts[1]}）" if texts[1] else texts[0]

    def _drawing(self, part: Element) -> None:
        """A picture is told by its description; what a text box holds comes after the paragraph that it hangs on."""
        described = False
        boxes = list(part.iter(name("w:txbxContent")))
        for inside in part.iter():
            match local(inside):
                case "docPr" | "imagedata" if not described:
                    said = str(inside.get("descr") or inside.get("title") or "")
                    described = True
                    if not boxes:
                        self.cleaned[DecodingChange.PICTURES] += 1
                    if said:
                        self.losses.append(Loss(LossKind.PICTURE, said, self.place))
                case "txbxContent" if not _in_fallback(inside, part):
                    if not any(above in boxes for above in inside.iterancestors(name("w:txbxContent"))):
                        self.cleaned[DecodingChange.TEXT_BOXES] += 1
                        self._blocks(inside, self._boxes)
                case "textpath":
                    self.losses.append(Loss(LossKind.DRAWING, str(inside.get("string") or ""), self.place))
                case "chart" | "relIds":
                    if drawn := self.outside.drawn(get(inside, "r:id") or get(inside, "r:dm")):
                        self.losses.append(Loss(LossKind.DRAWING, drawn, self.place))
                case "t" if inside.text and not _in_fallback(inside, part) and not _in_box(inside):
                    self.losses.append(Loss(LossKind.DRAWING, inside.text, self.place))
                case _:
                    pass

    def _href(self, link: Element) -> str:
        anchor = get(link, "w:anchor")
        outside = self.outside.links.get(get(link, "r:id"), "")
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
        ours = self.origin is not None and bool(author) and (author, date) == (self.origin.author, self.origin.date)
        if self._open is None or (self._open.author, self._open.ours) != (author, ours):
            self._open = WordChange(len(self.changes), author, date, ours)
            self.changes.append(self._open)
        return self._open.number


def paragraphs_of(body: Iterable[WordParagraph | WordTable]) -> Iterable[WordParagraph]:
    """The paragraphs of a body, those of tables in it cell by cell."""
    for one in body:
        if isinstance(one, WordParagraph):
            yield one
        else:
            yield from (paragraph for row in one.rows for cell in row.cells for paragraph in cell.paragraphs)


def _chosen(alternatives: Element) -> Element:
    """The first form of what stands there in several, for programs that know more or less."""
    return next((one for one in alternatives if local(one) == "Choice"), next(iter(alternatives), alternatives))


def _in_box(inside: Element) -> bool:
    return next(inside.iterancestors(name("w:txbxContent")), None) is not None


def _in_fallback(inside: Element, part: Element) -> bool:
    for above in inside.iterancestors():
        if above is part:
            return False
        if local(above) == "Fallback" and any(local(one) == "Choice" for one in above.itersiblings(preceding=True)):
            return True
    return False


def _columns(properties: Element | None, short: str) -> int:
    return min(max(0, whole(value_of(properties, short) or "0", 0)), INDENTS)
