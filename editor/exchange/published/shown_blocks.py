"""The blocks of text that a page shows to its readers, whatever program made it, and those of a release's words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.exchange.markup.tree import Tag, read_page
from editor.exchange.published.dressing import Dressing
from editor.exchange.published.page_scripts import sent_to, writing_scripts
from editor.exchange.published.page_walk import Walk
from editor.exchange.published.saved_page import SavedPage
from editor.exchange.styles.appearance import Appearance
from editor.exchange.styles.values import WHITE
from editor.text.markdown.words import line_text
from editor.text.page.hidden_text import Withheld
from editor.text.page.page_block import PageBlock

_MARKUP = re.compile(
    r"<(?:!doctype|html|head|body|main|article|section|div|p|h[1-6]|ul|ol|table|span|br)\b", re.IGNORECASE
)
_BODY = re.compile(r"<(?:body|html)\b", re.IGNORECASE)
_PART = "<!--StartFragment"
"""What browsers write before the part of a page that was copied."""
_PROLOG = re.compile(r"^\s*<\?xml[^>]*\?>")
_SAVED = re.compile(r"<!-- saved from url=\([0-9]+\)(\S+) -->")
"""What browsers write above a page that they save."""


_DEEPEST = 1000
"""How many elements may stand in each other; browsers themselves stop at about 500."""


def is_markup(text: str) -> bool:
    """Whether a text is a page of HTML, and not what somebody copied from one."""
    return _MARKUP.search(text) is not None


@dataclass(frozen=True, slots=True)
class ShownPage:
    """What a page shows, block by block, and what its markup holds that a reader does not see, or sees struck out.

    `unread` are the style sheets that it loads and that were not saved with it, `unknown` the rules that are not
    understood: they may hide, strike out or add words as well. So may `scripts` and what it lays `over` itself.
    `address` is where it says that it stands, `sent_to` where it sends its readers.
    """

    blocks: tuple[PageBlock, ...]
    withheld: tuple[Withheld, ...] = ()
    unread: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    address: str = ""
    sent_to: str = ""


def shown_page(page: SavedPage) -> ShownPage:
    """What a page shows, in order; of a text without markup, its lines. TooDeep where nobody could lay it out."""
    text = page.text
    if not is_markup(text):
        cells = (cell for line in text.split("\n") for cell in line.split("\t"))
        return ShownPage(tuple(PageBlock(cell, plain=True) for line in cells if (cell := " ".join(line.split()))))
    tree = read_page(_PROLOG.sub("", text), _DEEPEST)
    dressing = Dressing(tree, page.address, page.sheet)
    sheets = dressing.sheets
    # Of a part of a page, or one whose styles stand elsewhere, nobody can say what colour is behind its words.
    is_whole = _BODY.search(text) is not None and _PART not in text and not sheets.unread
    dresses = dressing.dress(Appearance(ground=WHITE if is_whole else None))
    walk = Walk(dresses, sheets.signs, sheets.fonts, _base(tree.root))
    walk.read(tree.root)
    return ShownPage(
        tuple(walk.blocks),
        tuple(walk.withheld),
        tuple(dict.fromkeys(sheets.unread)),
        tuple(dict.fromkeys((*sheets.unknown, *(f"@font-face {name}" for name, few in sheets.fonts.items() if few)))),
        tuple(dict.fromkeys(writing_scripts(tree.root))),
        tuple(dict.fromkeys(dresses.covers)),
        _address(tree.root, text),
        sent_to(tree.root),
    )


def _base(root: Tag) -> str:
    """From where the page's own links start, where it says so."""
    bases = (tag.attributes.get("href", "") for tag in root.walk() if tag.name == "base")
    return next((one for one in bases if one), "")


def _address(root: Tag, text: str) -> str:
    """Where the page says that it stands: its one true address, that of which it was saved, or of its links."""
    for tag in root.walk():
        given = tag.attributes
        if tag.name == "link" and "canonical" in given.get("rel", "").lower().split():
            return given.get("href", "")
        if tag.name == "meta" and given.get("property", "") == "og:url":
            return given.get("content", "")
    saved = _SAVED.search(text[:4096])
    return saved[1] if saved else _base(root)


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
