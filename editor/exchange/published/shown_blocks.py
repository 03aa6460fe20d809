"""The blocks of text that a page shows to its readers, whatever program made it, and those of a release's words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree, html
from selectolax.lexbor import LexborHTMLParser

from editor.exchange.blocks.errors import TooDeep
from editor.exchange.published.page_reader import CONTENTS, NOTE, STAMP
from editor.exchange.published.saved_page import SavedPage
from editor.exchange.styles.appearance import Appearance, dressed, put_in
from editor.exchange.styles.sheets import Element, Sheets, Worn, read_sheets
from editor.exchange.styles.values import WHITE, words_of_content
from editor.text.markdown.words import line_text
from editor.text.page.hidden_text import HidingWay, Withheld
from editor.text.page.page_match import PageBlock

_BLOCK_NAMES = """
address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure
footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol option p pre section select summary table tbody td
textarea tfoot th thead tr ul
"""
_UNSEEN_NAMES = "audio canvas datalist head iframe noscript object script style svg template title video"
_FURNITURE_NAMES = "aside button dialog footer form header nav option select textarea"
_ROLE_NAMES = "alertdialog banner button complementary contentinfo dialog menu navigation search toolbar"
_TOOL_NAMES = "button nav option select textarea"
_TOOL_ROLE_NAMES = "banner button menu navigation search toolbar"
_TOOLS, _TOOL_ROLES = frozenset(_TOOL_NAMES.split()), frozenset(_TOOL_ROLE_NAMES.split())
_NOTES = frozenset({"alert", "note", "status"})
_BLOCKS, _UNSEEN = frozenset(_BLOCK_NAMES.split()), frozenset(_UNSEEN_NAMES.split())
_FURNITURE, _ROLES = frozenset(_FURNITURE_NAMES.split()), frozenset(_ROLE_NAMES.split())
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LEAVES = _HEADINGS | {"p", "li", "dt", "dd", "td", "th", "tr", "pre", "caption", "figcaption", "summary"}
_MARKUP = re.compile(
    r"<(?:!doctype|html|head|body|main|article|section|div|p|h[1-6]|ul|ol|table|span|br)\b", re.IGNORECASE
)
_BODY = re.compile(r"<body\b", re.IGNORECASE)
_PART = "<!--StartFragment"
"""What browsers write before the part of a page that was copied."""
_PROLOG = re.compile(r"^\s*<\?xml[^>]*\?>")


DEEPEST = 1000
"""How many elements may stand in each other; browsers themselves stop at about 500."""


def is_markup(text: str) -> bool:
    """Whether a text is a page of HTML, and not what somebody copied from one."""
    return _MARKUP.search(text) is not None


@dataclass(frozen=True, slots=True)
class ShownPage:
    """What a page shows, block by block, and what its markup holds that a reader does not see, or sees struck out.

    `unread` are the style sheets that it loads and that were not saved with it, `unknown` the rules that are not
    understood: they may hide, strike out or add words as well.
    """

    blocks: tuple[PageBlock, ...]
    withheld: tuple[Withheld, ...] = ()
    unread: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def shown_page(page: SavedPage) -> ShownPage:
    """What a page shows, in order; of a text without markup, its lines. TooDeep where nobody could lay it out."""
    text = page.text
    if not is_markup(text):
        cells = (cell for line in text.split("\n") for cell in line.split("\t"))
        return ShownPage(tuple(PageBlock(cell, plain=True) for line in cells if (cell := " ".join(line.split()))))
    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        # First as browsers read what is nested wrongly or never closed: there, other words may be hidden or struck out.
        root = html.document_fromstring(LexborHTMLParser(_PROLOG.sub("", text)).html or "", parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return ShownPage(())
    sheets = read_sheets(root, page.address, page.sheet)
    # Of a part of a page, or one whose styles stand elsewhere, nobody can say what colour is behind its words.
    is_whole = _BODY.search(text) is not None and _PART not in text and not sheets.unread
    reader = _Reader(sheets, [Appearance(ground=WHITE if is_whole else None)])
    reader.read(root)
    return ShownPage(tuple(reader.blocks), tuple(reader.withheld), tuple(sheets.unread), tuple(sheets.unknown))


def words_blocks(words: str, *, plain: bool = False) -> Iterator[PageBlock]:
    """The blocks of words in the form of `text.words`; a line break inside a paragraph begins a block of its own.

    `plain` is for a text that cannot say what is struck out: there, those are words like any other.
    """
    for line in words.split("\n"):
        said = line_text(line)
        heading = said.kind.startswith("h") and said.kind[1:].isdigit()
        links = said.targets
        for piece in said.pieces:
            if piece.text:
                struck = () if plain else piece.struck
                yield PageBlock(piece.text if plain else piece.standing, heading=heading, links=links, struck=struck)
                links = ()


@dataclass(slots=True)
class _Reader:
    """Goes through a page once; it counts the open elements that are unseen, furniture, headings, links."""

    sheets: Sheets
    looks: list[Appearance]
    blocks: list[PageBlock] = field(default_factory=list)
    withheld: list[Withheld] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _held: list[tuple[HidingWay, str]] = field(default_factory=list)
    _links: list[str] = field(default_factory=list)
    _linked: int = 0
    _unseen: int = 0
    _furniture: int = 0
    _tools: int = 0
    _heading: int = 0
    _in_link: int = 0
    _open: list[tuple[int, str]] = field(default_factory=list)
    _opened: int = 0
    _worn: list[Worn] = field(default_factory=list)

    def read(self, root: "etree._Element") -> None:
        elements = Element.from_html_root(root).iter_subtree()
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if not isinstance(element.tag, str):
                continue
            if event == "start":
                self._start(element, self.sheets.worn(next(elements)))
                self._text(element.text)
            else:
                self._end(element)
                self._text(element.tail)
        self._flush()

    def _start(self, element: "etree._Element", worn: Worn) -> None:
        if element.tag in _BLOCKS:
            self._flush()
            self._opened += 1
            self._open.append((self._opened, "" if _is_note(element) else element.tag))
        if len(self.looks) > DEEPEST:
            raise TooDeep(DEEPEST)
        self._worn.append(worn)
        self.looks.append(dressed(self.looks[-1], worn.own))
        if (frame := _frame(element)) and not self._unseen and self.looks[-1].is_seen:
            self._held.append((HidingWay.FRAME, frame))
        self._count(element, 1)
        if element.tag == "a" and not self._unseen and self.looks[-1].is_seen and element.get("href"):
            self._links.append(element.get("href", ""))
        self._beside(element, "marker")
        self._beside(element, "before")

    def _end(self, element: "etree._Element") -> None:
        self._beside(element, "after")
        if element.tag in _BLOCKS:
            self._flush()
            self._open.pop()
        self._count(element, -1)
        self._worn.pop()
        self.looks.pop()

    def _beside(self, element: "etree._Element", place: str) -> None:
        """The words that the style puts beside an element's own."""
        declared = self._worn[-1].beside.get(place, [])
        contents = [value for name, value in declared if name == "content"]
        if contents:
            self.looks.append(dressed(self.looks[-1], declared))
            content = put_in(contents[-1], self.looks[-1].custom)
            self._text(words_of_content(content, lambda name: element.get(name, "")))
            self.looks.pop()

    def _count(self, element: "etree._Element", step: int) -> None:
        tag = element.tag
        self._unseen += step * (tag in _UNSEEN)
        self._furniture += step * _is_furniture(element)
        self._tools += step * _is_tool(element)
        self._heading += step * (tag in _HEADINGS)
        self._in_link += step * (tag == "a")

    def _text(self, text: str | None) -> None:
        if not text or self._unseen:
            return
        look = self.looks[-1]
        if look.is_seen and not look.struck:
            self._parts.append(text)
            if self._in_link:
                self._linked += len("".join(text.split()))
        elif any(character.isalnum() for character in text):
            self._held.append((HidingWay.STRUCK if look.is_seen else HidingWay.HIDDEN, " ".join(text.split())))

    def _flush(self) -> None:
        text = " ".join("".join(self._parts).split())
        inside = self._part()
        self.withheld += [Withheld(held, how, len(self.blocks), not text, inside) for how, held in self._held]
        if text:
            only_links = self._linked >= len("".join(text.split()))
            around = bool(self._furniture)
            aside = around and not self._tools
            links = tuple(self._links)
            self.blocks.append(
                PageBlock(text, bool(self._heading), around, only_links, links=links, inside=inside, aside=aside)
            )
        self._parts, self._held, self._links, self._linked = [], [], [], 0

    def _part(self) -> tuple[int, ...]:
        """The elements that hold the block, down to that of a paragraph's neighbours, of an item's list."""
        return tuple(number for number, tag in self._open if tag and tag not in _LEAVES)


def _frame(element: "etree._Element") -> str:
    """What is shown in a frame or drawn, as it can be named; empty where it is nothing of that sort, or no words."""
    match element.tag:
        case "iframe" | "object" | "embed":
            return element.get("src") or element.get("data") or element.get("title") or f"<{element.tag}>"
        case "svg":
            return " ".join(_all_text(text) for text in element.iter("text")).strip()
        case "template" if element.get("shadowrootmode"):
            return _all_text(element)
        case _:
            return ""


def _all_text(element: "etree._Element") -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _is_note(element: "etree._Element") -> bool:
    """Whether an element is made to be read along with the text that it stands beside."""
    return element.get("role", "").lower() in _NOTES


def _is_furniture(element: "etree._Element") -> bool:
    ours = any(element.get(name) is not None for name in (STAMP, NOTE, CONTENTS))
    return ours or element.tag in _FURNITURE or element.get("role", "").lower() in _ROLES


def _is_tool(element: "etree._Element") -> bool:
    return element.tag in _TOOLS or element.get("role", "").lower() in _TOOL_ROLES
