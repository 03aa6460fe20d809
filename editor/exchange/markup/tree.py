"""A page as browsers read it, as a tree that is light to walk again and again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Union

from selectolax.lexbor import LexborHTMLParser, LexborNode

from editor.exchange.blocks.errors import TooDeep
from editor.policy.limits import HTML_DEEP

_BLOCK_NAMES = """
address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th
thead tr ul
"""
BLOCKS = frozenset(_BLOCK_NAMES.split())
"""Elements that begin and end on lines of their own."""
HEADINGS = {f"h{level}": level for level in range(1, 7)}
UNSHOWN = frozenset(
    {"script", "style", "template", "noscript", "head", "title", "meta", "link", "base", "datalist", "rp"}
    | {"annotation", "annotation-xml"}
)
"""Elements whose text no reader sees."""
FRAMES = frozenset({"iframe", "object", "embed", "canvas", "audio", "video", "applet"})
"""Elements that show what does not stand in the page."""
_OPENS_OR_CLOSES = re.compile(r"<(?P<closes>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*)")
_ENDS = {tag: re.compile(f"</{tag}", re.IGNORECASE) for tag in ("script", "style", "textarea", "title")}
# Void elements, those whose end need not be written, and those of drawings.
_SHALLOW = re.compile(
    "area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[td]|option|optgroup|t[rdh]|thead|tbody"
    "|tfoot|colgroup|html|head|body|r[tp]|a|path|circle|rect|line|polygon|polyline|ellipse|use|stop|image"
)
_SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(eq=False, slots=True)
class Tag:
    """An element: what it holds is text or elements. `hidden` says that no reader sees it.

    `style` is its own style and `role` what it says that it is, both in small letters. `shadow` is what is shown in its
    place: what it holds is then seen only where a slot of that takes it.
    """

    name: str
    attributes: dict[str, str]
    above: "Tag | None" = field(default=None, repr=False)
    inside: list[Union["Tag", str]] = field(default_factory=list, repr=False)
    own: int = 0
    hidden: bool = False
    style: str = ""
    role: str = ""
    shadow: "Tag | None" = field(default=None, repr=False)

    @property
    def tags(self) -> Iterator["Tag"]:
        """The elements directly in it."""
        return (one for one in self.inside if isinstance(one, Tag))

    def walk(self) -> Iterator["Tag"]:
        """It and all elements in it, in their order."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            yield one
            waiting += reversed([inside for inside in one.inside if isinstance(inside, Tag)])

    def around(self) -> Iterator["Tag"]:
        """The elements that it stands in, the nearest first."""
        above = self.above
        while above is not None:
            yield above
            above = above.above


@dataclass(frozen=True, slots=True)
class PageTree:
    """A page: its tree, the parser's own for selectors, and the elements by the parser's numbers."""

    root: Tag
    parser: LexborHTMLParser
    by_number: dict[int, Tag]

    @property
    def body(self) -> Tag:
        """What is shown."""
        return next((one for one in self.root.tags if one.name == "body"), self.root)


def read_page(source: str, deepest: int = HTML_DEEP) -> PageTree:
    """The tree of a page or a fragment; TooDeep where more elements stand in each other than anybody writes."""
    _check_depth(source, deepest)
    parser = LexborHTMLParser(source)
    numbers: dict[int, Tag] = {}
    root = parser.root
    tree = Tag("html", {})
    if root is not None:
        tree = _tag(root, None, numbers)
        waiting = [(root, tree, 0)]
        while waiting:
            node, tag, depth = waiting.pop()
            if depth > 2 * deepest:
                raise TooDeep(deepest)
            child = node.child
            while child is not None:
                name = child.tag
                if name == "-text":
                    tag.inside.append(child.text_content or "")
                elif name is not None and not name.startswith(("-", "!")):
                    made = _tag(child, tag, numbers)
                    tag.inside.append(made)
                    if name == "template" and "shadowrootmode" in made.attributes and tag.shadow is None:
                        tag.shadow = read_page(child.inner_html or "", deepest).root
                    waiting.append((child, made, depth + 1))
                child = child.next
    return PageTree(tree, parser, numbers)


def _tag(node: LexborNode, above: Tag | None, numbers: dict[int, Tag]) -> Tag:
    made = Tag((node.tag or "").lower(), {}, above, own=node.mem_id)
    for name, value in node.attributes.items():
        made.attributes[name] = value or ""
    if made.attributes:
        made.style = made.attributes.get("style", "").lower()
        made.role = made.attributes.get("role", "").strip().lower()
    numbers[node.mem_id] = made
    return made


def _check_depth(source: str, deepest: int) -> None:
    """TooDeep where so many elements are open at once: counted by the tags, since parsers take quadratic time."""
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
            if depth > deepest:
                raise TooDeep(deepest)


def collapsed_space(text: str) -> str:
    """A text with each run of white space as one space, as browsers show it."""
    return _SPACE.sub(" ", text)


def shown_text(tag: Tag, *, apart: bool = False) -> str:
    """All that a reader sees of an element; elements that begin lines part its words, with `apart` all of them do."""
    parts: list[str] = []
    waiting: list[Tag | str] = [tag]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            parts.append(one)
        elif apart or one.name == "br" or one.name in BLOCKS:
            parts.append("\n")
            waiting.append("\n")
            if not _is_unseen(one):
                waiting += reversed(one.inside)
        elif not _is_unseen(one):
            waiting += reversed(one.inside)
    return "".join(parts)


def all_text(tag: Tag) -> str:
    """All the words in an element, whether they are seen or not."""
    parts = (one for inside in tag.walk() if inside.name not in ("script", "style") for one in inside.inside)
    return " ".join(" ".join(one for one in parts if isinstance(one, str)).split())


def _is_unseen(tag: Tag) -> bool:
    return tag.hidden or tag.name in UNSHOWN or tag.name in FRAMES
