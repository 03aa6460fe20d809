"""Reading an OpenDocument text: its paragraphs, headings, lists, tables and notes as blocks."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from editor.exchange.blocks.blocks import Block, Cell, Form, Run, Style, collapsed
from editor.exchange.blocks.errors import TooLarge, UnreadableText
from editor.exchange.blocks.incoming.broken_zip import BROKEN_ZIP, CELL_MARKS, names_in
from editor.exchange.blocks.incoming.cells import IN_CELL, apart
from editor.exchange.blocks.incoming.list_levels import ItemSign, ListLevels
from editor.exchange.blocks.incoming.losses import Loss, LossKind
from editor.exchange.blocks.incoming.note_signs import FOOTNOTE, shown_signs, with_footnotes
from editor.exchange.blocks.incoming.symbols import is_symbol_font, shifted, symbols
from editor.exchange.blocks.incoming.word_count import words_in
from editor.exchange.odf.objects import OdfParts, parts_of
from editor.exchange.odf.styles import Element, OdfCounts, OdfStyles, get, local, name, whole
from editor.exchange.odf.tally import UNSEEN, all_words, shown
from editor.policy.limits import WORD_BYTES

_NOT_ODF = (*BROKEN_ZIP, etree.XMLSyntaxError, KeyError, ValueError, OSError)
_SPACE = re.compile(r"[ \t\r\n]+")
_AROUND = frozenset({"section", "numbered-paragraph", "meta", "bibliography-mark"})
_SAID = frozenset({"title", "desc", "image"})
"""What stands in a frame and is told by its description."""
_MOST_COLUMNS, _MOST_LEVELS = 200, 10


@dataclass(eq=False)
class NotAnOpenText(UnreadableText):
    """The file is no OpenDocument text that can be read; `reason` is for developers."""

    reason: str


@dataclass(frozen=True, slots=True)
class OpenText:
    """What such a file says: its blocks, the words in it that a reader sees, and those that were left out."""

    blocks: tuple[Block, ...]
    seen: tuple[str, ...]
    losses: tuple[Loss, ...]


def is_odt(data: bytes) -> bool:
    """Whether the bytes are an archive with the content of an OpenDocument text, whatever its name is."""
    return "content.xml" in names_in(data)


def read_odt(data: bytes) -> OpenText:
    """The text in these bytes; NotAnOpenText where it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if (size := sum(entry.file_size for entry in archive.infolist())) > WORD_BYTES:
                raise TooLarge(size, WORD_BYTES)
            package = parts_of(archive)
    except _NOT_ODF as error:
        raise NotAnOpenText(f"{type(error).__name__}: {error}") from error
    content, styles = package.root("content.xml"), package.root("styles.xml")
    body = None if content is None else next(content.iter(name("office:text")), None)
    if body is None:
        raise NotAnOpenText("no text in it")
    known = OdfStyles()
    for root in (styles, content):
        if root is not None:
            known.learn(root)
    reader = _Reader(known, OdfCounts(known), package)
    reader.blocks_of(body)
    reader.tell(body, styles)
    blocks = with_footnotes(reader.blocks, reader.notes)
    signs = [*reader.signs, *shown_signs(reader.blocks, reader.notes)]
    seen = [*words_in("".join(shown(body, known))), *(word for sign in signs for word in words_in(sign))]
    seen += [word for loss in reader.losses if loss.kind in _PAGES for word in words_in(loss.words)]
    seen += package.seen
    reader.losses += [Loss(LossKind.BROKEN_PART, "", part) for part in dict.fromkeys(package.broken)]
    return OpenText(blocks, tuple(seen), tuple(reader.losses))


_PAGES = (LossKind.PAGE_HEADER, LossKind.PAGE_FOOTER)


@dataclass(slots=True)
class _Reader:
    """Collects blocks. `boxes` are the texts of frames, which come after the paragraph that they hang on."""

    styles: OdfStyles
    counts: OdfCounts
    package: OdfParts
    blocks: list[Block] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    signs: list[str] = field(default_factory=list)
    notes: dict[str, tuple[Block, ...]] = field(default_factory=dict)
    place: str = ""
    _levels: ListLevels = field(default_factory=ListLevels)
    _boxes: list[Element] = field(default_factory=list)
    _anchors: list[str] = field(default_factory=list)
    _lists: int = 0
    _named: dict[str, str] = field(default_factory=dict)
    _last_of_style: dict[str, str] = field(default_factory=dict)

    def blocks_of(self, holder: Element) -> None:
        """Read the blocks of an element."""
        for element in holder:
            match local(element):
                case "h":
                    self._heading(element)
                case "p":
                    self._paragraph(element, None, 0)
                case "list":
                    self._list(element, "", "", 1)
                case "table":
                    self._table(element)
                case "table-of-content" | "alphabetical-index" | "illustration-index" | "table-index" | "user-index":
                    self._lose(LossKind.CONTENTS, element)
                case "frame" | "custom-shape" | "rect" | "g":
                    if formula := self._frame(element):
                        self._add(Block(runs=(Run(formula),)))
                    self._open_boxes()
                case kind if kind in _AROUND:
                    if kind == "section" and get(element, "text:display") == "none":
                        self._lose(LossKind.HIDDEN, element)
                    else:
                        self.blocks_of(element)
                case kind if kind not in UNSEEN and kind not in _SAID:
                    self._lose(LossKind.UNKNOWN, element)
                case _:
                    pass

    def _lose(self, kind: LossKind, element: Element) -> None:
        if words := all_words(element):
            self.losses.append(Loss(kind, words, self.place))

    def _heading(self, element: Element) -> None:
        self._levels.close()
        level = _outline_level(element)
        number = "" if get(element, "text:is-list-header") == "true" else self.counts.heading(level)
        runs = [*self._number(number), *self._runs(element, Style())]
        made = collapsed(Run(run.text.replace("\n", " "), run.style) for run in runs)
        if made:
            self.place = "".join(run.text for run in made)
            self._add(Block(Form.HEADING, made, min(level, 6)))
        self._open_boxes()

    def _number(self, words: str) -> list[Run]:
        if words:
            self.signs.append(words)
        return [Run(f"{words} ")] if words else []

    def _paragraph(self, element: Element, sign: ItemSign | None, level: int) -> None:
        own = get(element, "text:style-name")
        if self.styles.is_hidden("paragraph", own):
            self._lose(LossKind.HIDDEN, element)
            return
        runs = list(self._runs(element, Style()))
        names = self.styles.names("paragraph", own)
        path = self._levels.close() if sign is None else self._levels.item(level, sign)
        if sign is not None and sign.words and any(run.text.strip() for run in runs):
            number = self._number(sign.words)
            runs = [*number, *runs] if sign.number is None else runs
        if "title" in names and not path:
            self._add(Block(Form.HEADING, collapsed(runs), 1))
        elif "preformatted text" in names and not path:
            self._add(Block(Form.CODE, tuple(runs)))
        elif made := collapsed(runs):
            self._add(Block(runs=made, path=path))
        self._open_boxes()

    def _add(self, block: Block) -> None:
        if block.runs or block.rows:
            anchors, self._anchors = tuple(self._anchors), []
            self.blocks.append(replace(block, anchors=anchors))

    def _list(self, element: Element, style: str, of: str, depth: int) -> None:
        style = get(element, "text:style-name") or style
        of = of or self._list_number(element, style)
        for item in element:
            kind = local(item)
            if kind not in ("list-item", "list-header"):
                self._lose(LossKind.UNKNOWN, item)
                continue
            fresh = kind == "list-item"
            for part in item:
                match local(part):
                    case "list":
                        self._list(part, style, of, depth + 1)
                    case "p" | "h" if fresh:
                        # An item that only holds a deeper list, or a paragraph after the first, has no number.
                        sign = self.counts.sign(of, style, depth, get(item, "text:start-value"))
                        fresh = False
                        if local(part) == "h":
                            self._numbered_heading(part, sign)
                        else:
                            self._paragraph(part, sign, depth - 1)
                    case "p":
                        self._goes_on(part, depth)
                    case "h":
                        self._heading(part)
                    case "table":
                        self._table(part)
                    case kind if kind not in UNSEEN:
                        self._lose(LossKind.UNKNOWN, part)
                    case _:
                        pass

    def _list_number(self, element: Element, style: str) -> str:
        """The count that a list goes on with, or a new one."""
        continued = get(element, "text:continue-list")
        before = self._named.get(continued, "") if continued else ""
        if not before and get(element, "text:continue-numbering") == "true":
            before = self._last_of_style.get(style, "")
        self._lists += not before
        of = before or f"list{self._lists}"
        self._named[get(element, "xml:id")] = of
        self._last_of_style[style] = of
        return of

    def _numbered_heading(self, element: Element, sign: ItemSign) -> None:
        first = len(self.blocks)
        self._levels.close()
        runs = [*self._number(sign.words), *self._runs(element, Style())]
        level = _outline_level(element)
        self._add(Block(Form.HEADING, collapsed(runs), min(level, 6)))
        if len(self.blocks) > first:
            self.place = self.blocks[-1].text
        self._open_boxes()

    def _goes_on(self, element: Element, depth: int) -> None:
        path = self._levels.close(depth)
        if made := collapsed(self._runs(element, Style())):
            self._add(Block(runs=made, path=path))
        self._open_boxes()

    def _open_boxes(self) -> None:
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.blocks_of(box)

    def _table(self, element: Element) -> None:
        self._levels.close()
        rows = [tuple(self._cells(row)) for row in _rows(element)]
        if filled := tuple(row for row in rows if any(row)):
            self._add(Block(Form.TABLE, rows=filled))

    def _cells(self, row: Element) -> Iterator[Cell]:
        for cell in row:
            if local(cell) not in ("table-cell", "covered-table-cell"):
                continue
            # Empty columns at the end of a sheet are repeated by the thousand.
            times = min(whole(get(cell, "table:number-columns-repeated"), 1), _MOST_COLUMNS)
            self.package.allowance.spend(times * CELL_MARKS)
            yield from (self._cell(cell),) * times

    def _cell(self, cell: Element) -> Cell:
        inner = replace(self, blocks=[], _levels=ListLevels(), _boxes=[], _anchors=[], _lists=0, _named={})
        inner.blocks_of(cell)
        parts: list[tuple[Run, ...]] = []
        for block in inner.blocks:
            self._anchors += block.anchors
            if block.form is Form.TABLE:
                parts += [one for row in block.rows for one in row if one]
                continue
            item = block.item
            number = "" if item is None or item.goes_on else f"{item.number}." if item.number else IN_CELL
            parts.append((Run(f"{number} "), *block.runs) if number else block.runs)
        return apart(parts)

    def _runs(self, element: Element, style: Style) -> Iterator[Run]:
        if element.text:
            yield Run(_SPACE.sub(" ", element.text), style)
        for part in element:
            yield from self._part(part, style)
            if part.tail:
                yield Run(_SPACE.sub(" ", part.tail), style)

    def _part(self, part: Element, style: Style) -> Iterator[Run]:
        match local(part):
            case "span":
                yield from self._span(part, style)
            case "a":
                yield from self._runs(part, replace(style, href=get(part, "xlink:href")))
            case "s":
                yield Run(" ", style)
            case "tab":
                yield Run(" ", style)
            case "line-break":
                yield Run("\n", style)
            case "note":
                yield Run(self._note(part), style)
            case "ruby":
                yield from self._ruby(part, style)
            case "bookmark" | "bookmark-start" | "reference-mark" | "reference-mark-start":
                self._anchors.append(get(part, "text:name"))
            case "annotation":
                self.losses.append(Loss(LossKind.COMMENT, all_words(part), ""))
            case "hidden-text" | "hidden-paragraph":
                self._lose(LossKind.HIDDEN, part)
            case "placeholder":
                self._lose(LossKind.PLACEHOLDER, part)
            case "frame" | "custom-shape" | "rect" | "g":
                yield Run(self._frame(part), style)
            case kind if kind not in UNSEEN:
                yield from self._runs(part, style)
            case _:
                pass

    def _span(self, part: Element, style: Style) -> Iterator[Run]:
        own = get(part, "text:style-name")
        if self.styles.is_hidden("text", own):
            self._lose(LossKind.HIDDEN, part)
            return
        raised, font = self.styles.raised(own), self.styles.font(own)
        for run in self._runs(part, self.styles.styled(style, own)):
            text = symbols(run.text, font) if is_symbol_font(font) else run.text
            yield replace(run, text=shifted(text, up=raised > 0) if raised else text)

    def _note(self, note: Element) -> str:
        citation, body = note.find(name("text:note-citation")), note.find(name("text:note-body"))
        sign = "" if citation is None else " ".join("".join(map(str, citation.itertext())).split())
        sign = sign or str(len(self.notes) + 1)
        while sign in self.notes:
            sign += "*"
        inner = _Reader(self.styles, self.counts, self.package, losses=self.losses, signs=self.signs, place=f"[{sign}]")
        if body is not None:
            inner.blocks_of(body)
        self.notes[sign] = tuple(inner.blocks)
        return f"{FOOTNOTE}[{sign}]"

    def _ruby(self, part: Element, style: Style) -> Iterator[Run]:
        for inside in part:
            if local(inside) == "ruby-base":
                yield from self._runs(inside, style)
            elif words := all_words(inside):
                yield Run(f"（{words}）", style)

    def _frame(self, frame: Element) -> str:
        """The formula in it, if it is one. A text box comes after its paragraph, the words of a drawing are told."""
        formula = ""
        said = " ".join(all_words(one) for one in frame.iter(name("svg:title"), name("svg:desc")))
        if said.strip():
            self.losses.append(Loss(LossKind.PICTURE, said.strip(), self.place))
        for inside in frame:
            if local(inside) == "text-box":
                self._boxes.append(inside)
            elif local(inside) in ("frame", "custom-shape", "rect", "g"):
                formula += self._frame(inside)
            elif local(inside) in ("p", "table", "list"):
                self._boxes.append(frame)
                break
            elif local(inside) == "object":
                formula += self.package.formula(inside)
                if words := self.package.words(inside):
                    self.losses.append(Loss(LossKind.DRAWING, words, self.place))
            elif local(inside) not in _SAID:
                self._lose(LossKind.DRAWING, inside)
        return formula

    def tell(self, body: Element, styles: Element | None) -> None:
        """What stands around the text: what tracked changes took out, and the headers and footers of pages."""
        for gone in body.iter(name("text:deletion")):
            author = next((one.text or "" for one in gone.iter(name("dc:creator"))), "")
            words = " ".join(all_words(one) for one in gone if local(one) in ("p", "h", "list", "table"))
            if words.strip():
                self.losses.append(Loss(LossKind.DELETED, words, author))
        for page in styles.iter(name("style:master-page")) if styles is not None else ():
            for part in page:
                kind = LossKind.PAGE_FOOTER if "footer" in local(part) else LossKind.PAGE_HEADER
                if words := all_words(part):
                    self.losses.append(Loss(kind, words, get(page, "style:name")))


def _outline_level(heading: Element) -> int:
    return min(max(whole(get(heading, "text:outline-level"), 1), 1), _MOST_LEVELS)


def _rows(table: Element) -> Iterator[Element]:
    for part in table:
        if local(part) == "table-row":
            yield part
        elif local(part) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(part)
