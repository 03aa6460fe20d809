"""Reading HTML, of a page or of what was copied from one, as blocks."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

import nh3
from lxml import etree, html

from editor.exchange.blocks.blocks import (
    PLAIN_STYLE,
    Block,
    Cell,
    Enclosure,
    Form,
    Inside,
    Run,
    Style,
    collapsed,
    joined_runs,
)
from editor.exchange.blocks.decoding import decode
from editor.exchange.blocks.errors import EmptyText, NotUtf8, TooDeep
from editor.policy.limits import HTML_DEEP

_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_TAGS = set(nh3.ALLOWED_TAGS) | {
    "section",
    "main",
    "article",
    "header",
    "footer",
    "font",
    "u",
    "big",
    "address",
    "label",
}
_ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}, "img": {"alt"}, "span": {"style"}, "font": {"style"}}
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OPENS_OR_CLOSES = re.compile(r"<(?P<closes>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*)")
_ENDS = {tag: re.compile(f"</{tag}", re.IGNORECASE) for tag in ("script", "style", "textarea", "title")}
# Void elements, those whose end need not be written, and those of drawings.
_SHALLOW = re.compile(
    "area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[td]|option|optgroup|t[rdh]|thead|tbody"
    "|tfoot|colgroup|html|head|body|r[tp]|a|path|circle|rect|line|polygon|polyline|ellipse|use|stop|image"
)
_BLOCKS = frozenset(
    {"address", "article", "aside", "body", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "header", "main"}
    | {"nav", "p", "section", "caption", "center", "details", "summary"}
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOLD, _ITALIC = frozenset({"b", "strong"}), frozenset({"i", "em", "cite", "dfn", "var"})
_STRUCK, _CODE = frozenset({"s", "del", "strike"}), frozenset({"code", "kbd", "samp", "tt"})
_LOOKS = re.compile(r"(?P<bold>font-weight:\s*(?:bold|[6-9]00))|(?P<italic>font-style:\s*italic)")


def decode_html(data: bytes) -> str:
    """The characters of a page: UTF-8, else what its head says; NotUtf8 where that is wrong too."""
    try:
        return decode(data).text
    except NotUtf8:
        found = _CHARSET.search(data[:4096])
        if found is None:
            raise
        try:
            return data.decode(found[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            raise NotUtf8(0, 1, None) from None


def html_blocks(source: str) -> tuple[Block, ...]:
    """The blocks of a page or a fragment; scripts, styles and all that is not words is left out. EmptyText, TooDeep."""
    _check_depth(source)
    clean = nh3.clean(
        source,
        tags=_TAGS,
        attributes={**{tag: set(names) for tag, names in _ATTRIBUTES.items()}},
        link_rel=None,
        url_schemes={"http", "https", "mailto", "tel"},
        filter_style_properties={"font-weight", "font-style"},
    )
    clean = _UNFIT.sub("", clean)
    if not clean.strip():
        raise EmptyText(len(source))
    try:
        root = html.fragment_fromstring(clean, create_parent="body")
    except etree.ParserError as error:
        raise EmptyText(len(source)) from error
    reader = _Reader()
    reader.block(root)
    reader.flush()
    return tuple(reader.blocks)


def _check_depth(source: str) -> None:
    """TooDeep where so many elements are open at once: counted by the tags, since the parsers take quadratic time."""
    depth = at = 0
    while (found := _OPENS_OR_CLOSES.search(source, at)) is not None:
        at, tag = found.end(), found["tag"].lower()
        if tag in _ENDS and not found["closes"]:
            end = _ENDS[tag].search(source, at)
            if end is None:
                return
            at = end.end()
        elif _SHALLOW.fullmatch(tag) is None:
            depth = max(0, depth - 1) if found["closes"] else depth + 1
            if depth > HTML_DEEP:
                raise TooDeep(HTML_DEEP)


@dataclass(slots=True)
class _Reader:
    """Collects blocks; text that no block holds is a paragraph."""

    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    path: list[Inside] = field(default_factory=list)
    filled: list[bool] = field(default_factory=list)
    lists: int = 0

    def block(self, element: html.HtmlElement) -> None:
        """Read an element that holds blocks or text."""
        self._text(element.text, PLAIN_STYLE)
        for inside in element:
            self._element(inside, PLAIN_STYLE)
            self._text(inside.tail, PLAIN_STYLE)

    def _element(self, element: html.HtmlElement, style: Style) -> None:
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _HEADINGS:
            self._whole(element, Block(Form.HEADING, level=_HEADINGS[tag]))
        elif tag in ("ul", "ol"):
            self._list(element, tag == "ol")
        elif tag == "blockquote":
            self._inside(element, Inside(Enclosure.QUOTE))
        elif tag == "table":
            self._table(element)
        elif tag == "pre":
            self.flush()
            self._add(Block(Form.CODE, joined_runs([Run(element.text_content().strip("\n"))])))
        elif tag == "hr":
            self.flush()
            self._add(Block(Form.RULE))
        elif tag in _BLOCKS:
            self.flush()
            self.block(element)
            self.flush()
        else:
            self._inline(element, tag, style)

    def _inline(self, element: html.HtmlElement, tag: str, style: Style) -> None:
        if tag == "br":
            self.runs.append(Run("\n", style))
            return
        if tag == "img":
            self._text(element.get("alt"), style)
            return
        own = _styled(style, tag, element)
        self._text(element.text, own)
        for inside in element:
            self._element(inside, own)
            self._text(inside.tail, own)

    def _text(self, text: str | None, style: Style) -> None:
        if text:
            self.runs.append(Run(re.sub(r"[ \t\r\n\f]+", " ", text), style))

    def _whole(self, element: html.HtmlElement, block: Block) -> None:
        """An element that is one block."""
        self.flush()
        self.block(element)
        runs, self.runs = collapsed(Run(run.text.replace("\n", " "), run.style) for run in self.runs), []
        if runs:
            self._add(replace(block, runs=runs))

    def _list(self, element: html.HtmlElement, numbered: bool) -> None:
        self.flush()
        self.lists += 1
        of = self.lists
        start = element.get("start") or "1"
        number = int(start) if start.isascii() and start.isdigit() else 1
        for item in element:
            if item.tag == "li":
                kind = Enclosure.NUMBER if numbered else Enclosure.BULLET
                self._inside(item, Inside(kind, of, number if numbered else 0))
                number += 1
            else:
                self._element(item, PLAIN_STYLE)

    def _inside(self, element: html.HtmlElement, inside: Inside) -> None:
        self.flush()
        self.path.append(inside)
        self.filled.append(False)
        self.block(element)
        self.flush()
        self.path.pop()
        self.filled.pop()

    def _table(self, table: html.HtmlElement) -> None:
        self.flush()
        parts = [part for part in table if part.tag in ("thead", "tbody", "tfoot")]
        rows = [row for part in (table, *parts) for row in part if row.tag == "tr"]
        cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in rows]
        cells = [row for row in cells if row]
        for caption in (one for one in table if one.tag == "caption"):
            self._element(caption, PLAIN_STYLE)
        if all(len(row) == 1 for row in cells):
            # A table of one column is a frame around text.
            for cell in (cell for row in cells for cell in row):
                self.block(cell)
                self.flush()
            return
        self._add(Block(Form.TABLE, rows=tuple(tuple(map(_cell, row)) for row in cells)))

    def flush(self) -> None:
        """End the paragraph that is open."""
        runs, self.runs = collapsed(self.runs), []
        while runs and not runs[-1].text.strip():
            runs = runs[:-1]
        if runs and runs[-1].text.endswith("\n"):
            runs = collapsed((*runs[:-1], replace(runs[-1], text=runs[-1].text.rstrip("\n"))))
        if runs:
            self._add(Block(runs=runs))

    def _add(self, block: Block) -> None:
        marks = zip(self.path, self.filled, strict=True)
        path = tuple(replace(inside, goes_on=filled) for inside, filled in marks)
        self.blocks.append(replace(block, path=path))
        self.filled = [True] * len(self.filled)


def _cell(cell: html.HtmlElement) -> Cell:
    reader = _Reader()
    reader.block(cell)
    reader.flush()
    return collapsed(_one_line(reader.blocks))


def _one_line(blocks: Iterable[Block]) -> Iterator[Run]:
    for block in blocks:
        for cell in (cell for row in block.rows for cell in row):
            yield from cell
            yield Run(" ")
        yield from (Run(run.text.replace("\n", " "), run.style) for run in block.runs)
        yield Run(" ")


def _styled(style: Style, tag: str, element: html.HtmlElement) -> Style:
    looks = [found.lastgroup for found in _LOOKS.finditer(element.get("style") or "")]
    style = replace(
        style,
        bold=style.bold or tag in _BOLD or "bold" in looks,
        italic=style.italic or tag in _ITALIC or "italic" in looks,
        struck=style.struck or tag in _STRUCK,
        code=style.code or tag in _CODE,
    )
    if tag == "a" and not style.href:
        style = replace(style, href=element.get("href") or "", title=" ".join((element.get("title") or "").split()))
    return style
