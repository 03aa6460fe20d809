"""A page read from its beginning to its end, as its reader does: block by block, with what is kept from them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urljoin

from editor.exchange.markup.tree import Tag, all_text
from editor.exchange.published.dressing import Dress, Dresses, Node, arranged
from editor.exchange.published.mail import shown_address, target
from editor.exchange.published.page_reader import CONTENTS, NOTE, STAMP
from editor.exchange.styles.appearance import QUOTES, Appearance, laid
from editor.exchange.styles.boxes import Box
from editor.exchange.styles.declarations import put_in
from editor.exchange.styles.values import Beside, content_of
from editor.text.page.hidden_text import HidingWay, Withheld
from editor.text.page.page_block import PageBlock

_BLOCK_NAMES = """
address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure
footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol option p pre section select summary table tbody td
textarea tfoot th thead tr ul
"""
_UNSEEN_NAMES = "audio canvas datalist head iframe noscript object script style svg template textarea title video"
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
_CODE = frozenset({"code", "kbd", "samp", "pre", "tt"})
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_CLOSEST, _SHORT = 0.35, 100
"""Lines set closer than this share of their letters' height lie upon each other, in a text longer than that."""
_FIRST_LINE = 80
"""About how many signs stand on a line."""


@dataclass(slots=True)
class _Open:
    """An element that is open: where in the block its words begin, and where it stands if it floats."""

    tag: Tag
    dress: Dress
    begins: int
    block: int


@dataclass(slots=True)
class Walk:
    """Goes through a page once; it counts the open elements that are unseen, furniture, headings, links."""

    dresses: Dresses
    signs: Mapping[str, str]
    fonts: Mapping[str, bool]
    base: str = ""
    blocks: list[PageBlock] = field(default_factory=list)
    withheld: list[Withheld] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _late: list[str] = field(default_factory=list)
    _held: list[tuple[HidingWay, str]] = field(default_factory=list)
    _links: list[str] = field(default_factory=list)
    _ids: list[str] = field(default_factory=list)
    _linked: int = 0
    _unseen: int = 0
    _covered: int = 0
    _lined: int = 0
    _furniture: int = 0
    _tools: int = 0
    _heading: int = 0
    _in_link: int = 0
    _inside: list[tuple[int, str]] = field(default_factory=list)
    _opened: int = 0
    _flushed: int = 0
    _open: list[_Open] = field(default_factory=list)

    def read(self, root: Tag) -> None:
        """Read an element with all that is in it."""
        waiting: list[Node | None] = [root]
        while waiting:
            one = waiting.pop()
            if one is None:
                self._end()
            elif isinstance(one, str):
                self._text(one)
            else:
                self._start(one)
                given = shown_address(one)
                waiting += [None, given] if given is not None else [None, *reversed(self._shown(one))]
        self._flush()

    def _shown(self, tag: Tag) -> list[Node]:
        return arranged(tag, self.dresses.of[tag], self.dresses)

    @property
    def _dress(self) -> Dress:
        return self._open[-1].dress

    def _start(self, tag: Tag) -> None:
        dress = self.dresses.of[tag]
        if tag.name in _BLOCKS:
            self._flush()
            self._opened += 1
            self._inside.append((self._opened, "" if tag.role in _NOTES else tag.name))
        self._open.append(_Open(tag, dress, len(self._parts), self._flushed))
        self._count(tag, 1)
        if given := tag.attributes.get("id") or tag.attributes.get("name"):
            self._ids.append(given)
        if not self._unseen or tag.name in _UNSEEN:
            self._hold(tag, dress)
        if tag.name == "a" and not self._unseen and dress.look.is_seen and tag.attributes.get("href"):
            leads = target(tag)
            self._links.append(leads if leads.startswith("#") or not self.base else urljoin(self.base, leads))
        if tag.name == "img" and _is_sign(tag.attributes.get("alt", "")):
            self._text(tag.attributes["alt"])
        self._mark(tag, dress)
        self._beside("marker")
        self._beside("before")

    def _hold(self, tag: Tag, dress: Dress) -> None:
        """Note what may be shown otherwise than it is written: frames, drawings, and what a click opens."""
        outer = self._open[-2].dress.look if len(self._open) > 1 else dress.look
        if (frame := _frame(tag)) and self._unseen < 2 and dress.look.is_seen:
            self._held.append((HidingWay.FRAME, frame))
        if dress.opens or (tag.name == "details" and "open" not in tag.attributes):
            self._held.append((HidingWay.OPENS, dress.opens or "details"))
        if dress.comes:
            self._held.append((HidingWay.COMES, dress.comes))
        if (drawn := self._drawn(tag, dress, outer)) and dress.look.is_seen and (text := all_text(tag)):
            self._held.append((HidingWay.DRAWN, f"{drawn}: {text}"))

    def _drawn(self, tag: Tag, dress: Dress, outer: Appearance) -> str:
        family = dress.look.family
        if family != outer.family and tag.name not in _BLOCKS | _CODE and family in self.fonts:
            return f"font-family {family}"
        if tag.name not in ("html", "body"):
            return dress.box.drawn or ("position" if dress.box.shifted and tag.name not in ("sup", "sub") else "")
        return ""

    def _mark(self, tag: Tag, dress: Dress) -> None:
        """What stands before an item, and around a quotation."""
        look = dress.look
        if tag.name == "li" and look.sign:
            words = (
                look.sign[1:] if look.sign.startswith('"') else self.signs.get(dress_name(look.sign, self.signs), "")
            )
            if any(map(str.isalnum, words)):
                self._text(words)
        if tag.name == "q" and "before" not in dress.worn.beside:
            self._text(look.quotes[0])

    def _end(self) -> None:
        tag, dress = self._open[-1].tag, self._dress
        if tag.name == "q" and "after" not in dress.worn.beside:
            self._text(dress.look.quotes[1])
        self._beside("after")
        if tag.name in _BLOCKS:
            self._flush()
            self._inside.pop()
        else:
            self._put(self._open[-1])
        self._count(tag, -1)
        self._open.pop()

    def _put(self, opened: _Open) -> None:
        """Put the words of an element that ends in its line where a reader sees them."""
        if opened.block != self._flushed:
            return
        own, box = self._parts[opened.begins :], opened.dress.box
        outer = self._open[-2].dress.look if len(self._open) > 1 else opened.dress.look
        if opened.dress.look.set_from == "rtl" != outer.set_from:
            own = ["".join(own)[::-1]]
            self._parts[opened.begins :] = own
        if not own or not (box.floats in ("left", "right") or (box.aloof and any(map(str.isalnum, "".join(own))))):
            return
        del self._parts[opened.begins :]
        if box.floats == "left":
            self._parts[:0] = own
        else:
            self._late += own

    def _beside(self, place: str) -> None:
        """The words that the style puts beside an element's own."""
        opened = self._open[-1]
        declared = opened.dress.worn.beside.get(place, [])
        contents = [value for name, value in declared if name == "content"]
        if not contents or self._unseen:
            return
        look, _ = laid(opened.dress.look, [one for one in declared if one[0] != "content"])
        given = opened.tag.attributes
        content = content_of(put_in(contents[-1], look.custom), lambda name: given.get(name, ""), look.quotes)
        quotes = content.text in QUOTES and opened.tag.name == "q"
        words = content.text if quotes else content.words or self._counted(content, place, opened.tag)
        if content.picture and look.is_seen:
            self._held.append((HidingWay.DRAWN, f"url({content.picture[:40]})"))
        opened_look = opened.dress
        self._open.append(_Open(opened.tag, Dress(look, Box(), opened_look.worn), len(self._parts), self._flushed))
        self._text(words)
        self._open.pop()

    def _counted(self, content: Beside, place: str, tag: Tag) -> str:
        """A figure that a style counts where it is no number before a heading or an item."""
        if not content.counts:
            return ""
        at_beginning = place != "after" and not "".join(self._parts).strip()
        return "" if at_beginning and (content.text.strip() or not all_text(tag)[:1].isdigit()) else "0"

    def _count(self, tag: Tag, step: int) -> None:
        self._unseen += step * (tag.name in _UNSEEN)
        self._covered += step * (tag in self.dresses.covered)
        self._lined += step * (tag in self.dresses.lined)
        self._furniture += step * _is_furniture(tag)
        self._tools += step * (tag.name in _TOOLS or tag.role in _TOOL_ROLES)
        self._heading += step * (tag.name in _HEADINGS)
        self._in_link += step * (tag.name == "a")

    def _text(self, text: str) -> None:
        if not text or self._unseen:
            return
        look = self._dress.look
        turned = look.set_from == "ltr" and _RTL.search(text) is not None
        is_seen, struck = look.is_seen and not self._covered and not turned, look.struck or self._lined > 0
        if is_seen and not struck:
            self._parts.append(text)
            if self._in_link:
                self._linked += len("".join(text.split()))
        elif any(map(str.isalnum, text)):
            self._held.append((HidingWay.STRUCK if is_seen else HidingWay.HIDDEN, " ".join(text.split())))

    def _flush(self) -> None:
        """End a block: keep its words, and what was withheld in it."""
        text = self._readable(" ".join("".join([*self._parts, *self._late]).split()))
        inside = tuple(number for number, tag in self._inside if tag and tag not in _LEAVES)
        self.withheld += [Withheld(held, how, len(self.blocks), not text, inside) for how, held in self._held]
        if text:
            around = bool(self._furniture)
            self.blocks.append(
                PageBlock(
                    text,
                    bool(self._heading),
                    around,
                    self._linked >= len("".join(text.split())),
                    links=tuple(self._links),
                    inside=inside,
                    aside=around and not self._tools,
                    ids=tuple(self._ids),
                )
            )
            self._ids = []
        self._parts, self._late, self._held, self._links, self._linked = [], [], [], [], 0
        self._flushed += 1

    def _readable(self, text: str) -> str:
        """Of a block's words those that can be read: its first letter, line or all may be set so that they cannot."""
        blocks = (one for one in reversed(self._open) if one.tag.name in _BLOCKS)
        opened = next(blocks, None)
        if opened is None or not text:
            return text
        look, beside, cut = opened.dress.look, opened.dress.worn.beside, 0
        if look.line < _CLOSEST and len(text) > _SHORT:
            cut = len(text)
        for place, length in (("first-letter", 1), ("first-line", _FIRST_LINE)):
            if place in beside and not laid(look, beside[place])[0].is_seen:
                cut = max(cut, length)
        if cut:
            self._held.append((HidingWay.HIDDEN, text[:cut]))
        if look.set_from == "rtl":
            text = text[::-1]
        return text[cut:]


def dress_name(sign: str, signs: Mapping[str, str]) -> str:
    """The name under which a sign is defined, whatever its case."""
    return next((name for name in signs if name.lower() == sign.lower()), "")


def _is_sign(text: str) -> bool:
    """Whether a picture stands for a sign, as for an emoji."""
    return 0 < len(text) <= 8 and not any(one.isalnum() or one.isascii() for one in text)


def _frame(tag: Tag) -> str:
    """What is shown in a frame or drawn, as it can be named; empty where it is nothing of that sort, or no words."""
    given = tag.attributes
    match tag.name:
        case "iframe" | "object" | "embed":
            return given.get("src") or given.get("data") or given.get("title") or f"<{tag.name}>"
        case "svg":
            drawn = (all_text(one) for one in tag.walk() if one.name in ("text", "foreignobject"))
            return " ".join(drawn).strip()
        case _:
            return ""


def _is_furniture(tag: Tag) -> bool:
    ours = any(name in tag.attributes for name in (STAMP, NOTE, CONTENTS))
    return ours or tag.name in _FURNITURE or tag.role in _ROLES
