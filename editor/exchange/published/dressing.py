"""How each element of a page looks and where it is put, in the tree that a browser shows."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from editor.exchange.markup.tree import PageTree, Tag, all_text
from editor.exchange.published.elements import as_element, pairs
from editor.exchange.published.opening import Openings
from editor.exchange.styles.appearance import Appearance, laid
from editor.exchange.styles.boxes import Box
from editor.exchange.styles.sheets import Element, Sheets, Worn, read_sheets
from editor.exchange.styles.values import WIDTH

_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_WIDE = re.compile("[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]")
_LETTER, _LINE, _CUT = 0.45, 1.25, 1.2
"""How wide a letter and how high a line is, as shares of the letters' height; how much more is cut for certain."""

Node = Tag | str
Context = tuple[Tag, "Context"] | None
"""The element in whose shadow something stands, and the one in whose shadow that stands."""


@dataclass(slots=True)
class Dress:
    """Of one element: how it looks, where it is put, what holds for it, and what it shows, in the order of the tree.

    `opens` and `comes` are the rules by which it is hidden until a reader clicks on it or comes to it.
    """

    look: Appearance
    box: Box
    worn: Worn
    inside: list[Node] = field(default_factory=list)
    opens: str = ""
    comes: str = ""


@dataclass(slots=True)
class Dresses:
    """The elements of a page; `covered` lie under others, through `lined` goes a line, `covers` lie over the page."""

    of: dict[Tag, Dress] = field(default_factory=dict)
    covered: set[Tag] = field(default_factory=set)
    lined: set[Tag] = field(default_factory=set)
    covers: list[str] = field(default_factory=list)


class Dressing:
    """Goes through a page once, from the outside to the inside."""

    def __init__(self, page: PageTree, address: str, load: Callable[[str], str | None]) -> None:
        self.found = Dresses()
        self.root = page.root
        self.sheets = Sheets(load)
        self._address = address
        self._worn: dict[Tag, Worn] = {}
        self._openings = Openings(page.root)
        self._wear(page.root, self.sheets)

    def dress(self, ground: Appearance) -> Dresses:
        """The elements on that ground."""
        waiting: list[tuple[Tag, Appearance, float, Context]] = [(self.root, ground, WIDTH, None)]
        while waiting:
            tag, outer, width, context = waiting.pop()
            dress = self._dressed(tag, outer, width)
            self.found.of[tag] = dress
            inner = dress.box.width or width
            flat = [*_flat(tag, context)]
            dress.inside = [node for node, _ in flat]
            waiting += [(node, dress.look, inner, within) for node, within in reversed(flat) if isinstance(node, Tag)]
        return self.found

    def _wear(self, root: Tag, sheets: Sheets) -> None:
        """Note what the style sheets of a tree say of its elements; what stands in a shadow has its own."""
        made = as_element(root)
        read_sheets(made, self._address, sheets)
        for (tag, _), element in zip(pairs(root, made), Element.from_html_root(made).iter_subtree(), strict=True):
            self._worn[tag] = sheets.worn(element)
            if tag.shadow is not None:
                shaded = Sheets(sheets.load)
                self._wear(tag.shadow, shaded)
                sheets.unread += shaded.unread
                sheets.unknown += shaded.unknown

    def _dressed(self, tag: Tag, outer: Appearance, width: float) -> Dress:
        worn = self._worn[tag]
        look, box = laid(outer, worn.own)
        dress = Dress(look, box, worn)
        if (box.behind and self._is_over_ground(tag)) or (look.is_seen and _is_cut(tag, look, box, width)):
            dress.look = replace(look, gone=True)
        if not dress.look.is_seen and outer.is_seen:
            self._brought(tag, dress, outer)
        self._laid_over(tag, dress)
        return dress

    def _brought(self, tag: Tag, dress: Dress, outer: Appearance) -> None:
        """Show what a reader's click or scrolling brings into sight, and keep the rule that hides it until then."""
        opens = self._openings.opens(tag)
        if not opens and not self._openings.comes(tag, dress.box):
            return
        rule = _hiding(dress, outer)
        dress.opens, dress.comes = (rule, "") if opens else ("", rule)
        dress.look = replace(
            dress.look,
            gone=False,
            visible=True,
            opacity=outer.opacity,
            zoom=outer.zoom,
            size=max(dress.look.size, outer.size),
        )

    def _laid_over(self, tag: Tag, dress: Dress) -> None:
        """Note what the element, or what its style puts beside it, lies over."""
        beside = [
            laid(dress.look, dress.worn.beside[place])[1] for place in ("before", "after") if place in dress.worn.beside
        ]
        if any(box.strikes for box in beside):
            self.found.lined.add(tag)
        if any(box.covers for box in beside) and dress.box.positioned:
            self.found.covered.add(tag)
        if not (dress.box.covers or dress.box.strikes) or not dress.look.visible or dress.look.gone or all_text(tag):
            return
        holder = next((one for one in tag.around() if one in self.found.of and self.found.of[one].box.positioned), None)
        if dress.box.strikes:
            if holder is not None:
                self.found.lined.add(holder)
        elif holder is not None and holder.name not in ("html", "body"):
            self.found.covered.add(holder)
        else:
            name = tag.attributes.get("id") or tag.attributes.get("class") or tag.name
            self.found.covers.append(name)

    def _is_over_ground(self, tag: Tag) -> bool:
        around = (one for one in tag.around() if one.name not in ("html", "body"))
        return any(one in self.found.of and self.found.of[one].box.grounded for one in around)


def _flat(tag: Tag, context: Context) -> Iterator[tuple[Node, Context]]:
    """What is shown in an element: its shadow, with what it holds itself where that has a slot for it."""
    if tag.shadow is not None:
        for part in tag.shadow.tags:
            yield from ((one, (tag, context)) for one in part.inside)
        return
    if tag.name == "slot" and context is not None:
        host, outer = context
        name = tag.attributes.get("name", "")
        given = [
            one for one in host.inside if _slot(one) == name and not (isinstance(one, Tag) and one.name == "template")
        ]
        if any(isinstance(one, Tag) or one.strip() for one in given):
            yield from ((one, outer) for one in given)
            return
    yield from ((one, context) for one in tag.inside)


def _slot(node: Node) -> str:
    return node.attributes.get("slot", "") if isinstance(node, Tag) else ""


def _is_cut(tag: Tag, look: Appearance, box: Box, width: float) -> bool:
    """Whether much more stands in a box than it shows."""
    if (box.lines is None and not box.one_line) or tag.name in ("html", "body") or not look.size:
        return False
    text = all_text(tag)
    room = (box.width or width) / (_LETTER * look.size)
    high = (
        1.0 if box.one_line else -(box.lines or 0) if (box.lines or 0) < 0 else (box.lines or 0) / (_LINE * look.size)
    )
    return len(text) + 1.3 * len(_WIDE.findall(text)) > _CUT * room * high + 10


def _hiding(dress: Dress, outer: Appearance) -> str:
    """The rule by which an element is hidden, as a person finds it in the style sheets."""
    for selector, declared in reversed(dress.worn.rules):
        if declared and not laid(outer, declared)[0].is_seen:
            return selector
    cut = (
        selector for selector, declared in reversed(dress.worn.rules) if any("height" in name for name, _ in declared)
    )
    return next(cut, "hidden")


def arranged(tag: Tag, dress: Dress, found: Dresses) -> list[Node]:
    """What an element shows in the order in which a reader sees it."""
    box, nodes = dress.box, dress.inside
    row = box.in_row or "grid" in box.display or tag.name == "tr" or box.display == "table-row"
    aside = row and dress.look.direction == "rtl"
    if not (box.ordered or box.turned or aside):
        return nodes
    nodes = [one for one in nodes if isinstance(one, Tag) or one.strip()]
    boxes = {at: found.of[one].box if isinstance(one, Tag) else Box() for at, one in enumerate(nodes)}
    places = sorted(boxes, key=lambda at: boxes[at].order) if box.ordered else list(boxes)
    if "grid" in box.display:
        places = _in_rows(places, boxes, box)
    if box.turned is not (aside and _RTL.search(all_text(tag)) is None):
        places.reverse()
    return [nodes[at] for at in places]


def _in_rows(places: list[int], boxes: dict[int, Box], box: Box) -> list[int]:
    """The items of a grid, those that name a row or an area of it where they say, the others in the rows between."""
    named = {name: float(at) for at, name in enumerate(box.areas, start=1)}
    rows = {
        at: named[row] if isinstance(row, str) else row if row > 0 else float("inf")
        for at in places
        if isinstance(row := boxes[at].row, float) or row in named
    }
    free = [at for at in places if at not in rows]
    taken = set(rows.values())
    line = 1.0
    for at in free:
        while line in taken:
            line += 1
        rows[at] = line
        line += 1
    return sorted(places, key=lambda at: rows[at])
