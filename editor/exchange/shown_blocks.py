"""The blocks of text that a page shows to its readers, whatever program made it, and those of a release's page."""

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree, html

from editor.exchange.decoding import check_text, decode
from editor.exchange.errors import NotUtf8
from editor.exchange.page import Page, shown_words
from editor.exchange.page_reader import CONTENTS, NOTE, STAMP
from editor.text.page_match import Block
from editor.text.words import line_text

_BLOCK_NAMES = """
address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure
footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol option p pre section select summary table tbody td
textarea tfoot th thead tr ul
"""
_UNSEEN_NAMES = "audio canvas datalist head iframe noscript object script style svg template title video"
_FURNITURE_NAMES = "aside button dialog footer form header nav option select textarea"
_ROLE_NAMES = "alert alertdialog banner button complementary contentinfo dialog menu navigation search toolbar"
_BLOCKS, _UNSEEN = frozenset(_BLOCK_NAMES.split()), frozenset(_UNSEEN_NAMES.split())
_FURNITURE, _ROLES = frozenset(_FURNITURE_NAMES.split()), frozenset(_ROLE_NAMES.split())
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LEAVES = _HEADINGS | {"p", "li", "dt", "dd", "td", "th", "tr", "pre", "caption", "figcaption", "summary"}
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)
_MARKUP = re.compile(
    r"<(?:!doctype|html|head|body|main|article|section|div|p|h[1-6]|ul|ol|table|span|br)\b", re.IGNORECASE
)
_PROLOG = re.compile(r"^\s*<\?xml[^>]*\?>")
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_ARCHIVE = re.compile(rb"^[A-Za-z-]+:[^\0]{0,2000}multipart/related", re.IGNORECASE)


def page_text(data: bytes) -> str:
    """The characters of a saved page: UTF-8, what the page itself names, or the page inside a web archive (MHTML)."""
    if _ARCHIVE.match(data):
        data = _from_archive(data)
    try:
        return decode(data).text
    except NotUtf8:
        named = _CHARSET.search(data[:4096])
        if named is None:
            raise
        try:
            return check_text(data.decode(named[1].decode("ascii"))).text
        except (LookupError, UnicodeDecodeError):
            raise decode_error(data) from None


def decode_error(data: bytes) -> NotUtf8:
    """What is wrong with bytes that are neither UTF-8 nor what the page says they are."""
    try:
        decode(data)
    except NotUtf8 as error:
        return error
    return NotUtf8(0, 1, None)


def is_markup(text: str) -> bool:
    """Whether a text is a page of HTML, and not what somebody copied from one."""
    return _MARKUP.search(text) is not None


def shown_blocks(text: str) -> tuple[Block, ...]:
    """The blocks that a page shows, in order; of a text without markup, its lines."""
    if not is_markup(text):
        cells = (cell for line in text.split("\n") for cell in line.split("\t"))
        return tuple(Block(cell, plain=True) for line in cells if (cell := " ".join(line.split())))
    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(_PROLOG.sub("", text), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return ()
    reader = _Reader()
    reader.read(root)
    return tuple(reader.blocks)


def released_blocks(page: Page) -> tuple[Block, ...]:
    """The blocks of a release's words in one language; a line break inside a paragraph begins a block of its own."""
    return tuple(block for section in page.sections for block in words_blocks(shown_words(section)))


def words_blocks(words: str) -> Iterator[Block]:
    """The blocks of words in the form of `text.words`."""
    for line in words.split("\n"):
        kind, pieces, links = line_text(line)
        for piece in pieces:
            if piece:
                yield Block(piece, heading=kind.startswith("h") and kind[1:].isdigit(), links=links)
                links = ()


def _from_archive(data: bytes) -> bytes:
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                return payload
    return data


@dataclass(slots=True)
class _Reader:
    """Goes through a page once; it counts the open elements that are unseen, furniture, headings, links."""

    blocks: list[Block] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _links: list[str] = field(default_factory=list)
    _linked: int = 0
    _unseen: int = 0
    _furniture: int = 0
    _heading: int = 0
    _in_link: int = 0
    _open: list[tuple[int, str]] = field(default_factory=list)
    _opened: int = 0

    def read(self, root: "etree._Element") -> None:
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if not isinstance(element.tag, str):
                continue
            if event == "start":
                self._start(element)
                self._text(element.text)
            else:
                self._end(element)
                self._text(element.tail)
        self._flush()

    def _start(self, element: "etree._Element") -> None:
        if element.tag in _BLOCKS:
            self._flush()
            self._opened += 1
            self._open.append((self._opened, element.tag))
        self._count(element, 1)
        if element.tag == "a" and not self._unseen and element.get("href"):
            self._links.append(element.get("href", ""))

    def _end(self, element: "etree._Element") -> None:
        if element.tag in _BLOCKS:
            self._flush()
            self._open.pop()
        self._count(element, -1)

    def _count(self, element: "etree._Element", step: int) -> None:
        tag = element.tag
        self._unseen += step * _is_unseen(element)
        self._furniture += step * _is_furniture(element)
        self._heading += step * (tag in _HEADINGS)
        self._in_link += step * (tag == "a")

    def _text(self, text: str | None) -> None:
        if text and not self._unseen:
            self._parts.append(text)
            if self._in_link:
                self._linked += len("".join(text.split()))

    def _flush(self) -> None:
        text = " ".join("".join(self._parts).split())
        if text:
            only_links = self._linked >= len("".join(text.split()))
            self.blocks.append(
                Block(
                    text,
                    bool(self._heading),
                    bool(self._furniture),
                    only_links,
                    links=tuple(self._links),
                    inside=self._part(),
                )
            )
        self._parts, self._links, self._linked = [], [], 0

    def _part(self) -> tuple[int, ...]:
        """The elements that hold the block, down to that of a paragraph's neighbours, of an item's list."""
        return tuple(number for number, tag in self._open if tag not in _LEAVES)


def _is_unseen(element: "etree._Element") -> bool:
    closed = element.tag == "dialog" and element.get("open") is None
    hidden = element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style", "")))
    return element.tag in _UNSEEN or closed or hidden


def _is_furniture(element: "etree._Element") -> bool:
    ours = any(element.get(name) is not None for name in (STAMP, NOTE, CONTENTS))
    return ours or element.tag in _FURNITURE or element.get("role", "").lower() in _ROLES
