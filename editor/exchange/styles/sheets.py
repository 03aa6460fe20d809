"""The rules of a page's own style sheets, and which style sheets it loads from elsewhere."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

import tinycss2
from cssselect2 import ElementWrapper, Matcher, SelectorError, compile_selector_list
from lxml import etree
from typing_extensions import override

from editor.exchange.styles.declarations import PROPERTIES, Declared
from editor.exchange.styles.defined import end_of_animation, font_of, lasting, named, sign_of
from editor.exchange.styles.media import fits_a_screen
from editor.exchange.styles.values import significant

_STRUCK = frozenset({"del", "s", "strike"})
_BESIDE = frozenset({"before", "after", "marker", "first-line", "first-letter"})


_HINTS = {
    "font": {"color": "color"},
    "body": {"text": "color", "bgcolor": "background-color"},
}
"""The attributes by which old pages give colours, by element; any other may have a colour behind it."""

_BRACKET = re.compile(r"[()\[\]{}]")
_DEEPEST = 60
_LONGEST = 20_000
"""How long a selector may grow by the rules that it stands in."""
# How cssselect2 fails on what is no selector, or is one that it does not know.
_NO_SELECTOR = (SelectorError, NotImplementedError, SyntaxError, RecursionError, AttributeError, TypeError, ValueError)


def _declared(text: str) -> list[Declared]:
    return [(one.lower_name, significant(one.value)) for one in tinycss2.parse_blocks_contents(text)]


_NOT_SHOWN, _STRUCK_OUT = _declared("display: none"), _declared("text-decoration-line: line-through")
_SET_BACKWARDS = _declared("unicode-bidi: isolate-override")
_SIDES = {side: _declared(f"direction: {side}") for side in ("ltr", "rtl")}


class Element(ElementWrapper):  # type: ignore[misc]
    """An element for selectors; how many came before it, or hold it, has no limit."""

    @property
    @override
    def ancestors(self) -> tuple["Element", ...]:
        return tuple(reversed(list(_chain(self, "parent"))))

    @property
    @override
    def previous_siblings(self) -> tuple["Element", ...]:
        return tuple(reversed(list(_chain(self, "previous"))))


def _chain(element: Element, step: str) -> Iterator[Element]:
    one = getattr(element, step)
    while one is not None:
        yield one
        one = getattr(one, step)


@dataclass(frozen=True, slots=True)
class _Rule:
    """The declarations of one rule; those in a layer give way to those in none."""

    selector: str
    plain: tuple[Declared, ...]
    important: tuple[Declared, ...]
    layered: bool


@dataclass(slots=True)
class Worn:
    """The declarations that hold for an element, the weakest first, and for what its style puts beside it.

    `rules` are those that they come from, each with its selector.
    """

    own: list[Declared]
    beside: Mapping[str, list[Declared]]
    rules: list[tuple[str, tuple[Declared, ...]]]


@dataclass(slots=True)
class Sheets:
    """What the page's own rules say of its elements.

    `load` gives the style sheets that were saved with it by their addresses. `unread` are those that it does not give,
    `unknown` the rules whose selector is not understood. `fonts` are the families that the page brings along, and
    whether each is for a few letters only; `signs` are the words that it defines as signs before items.
    """

    load: Callable[[str], str | None]
    unread: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    fonts: dict[str, bool] = field(default_factory=dict)
    signs: dict[str, str] = field(default_factory=dict)
    _ends: dict[str, tuple[Declared, ...]] = field(default_factory=dict)
    _matcher: Matcher = field(default_factory=Matcher)
    _followed: set[str] = field(default_factory=set)

    def worn(self, element: Element) -> Worn:
        """What the element is declared to look like."""
        matched: dict[str, list[_Rule]] = {"": []}
        for _, _, beside, rule in self._matcher.match(element):
            matched.setdefault(beside or "", []).append(rule)
        own = matched.pop("")
        style = element.etree_element.get("style", "")
        if _is_deep(style):
            self.unknown.append("(((…")
            style = ""
        plain, important = _written(style)
        declared = [*_by_nature(element.etree_element), *_cascade(own, plain, important)]
        return Worn(
            declared + lasting(declared, self._ends),
            {name: _cascade(rules, [], []) for name, rules in matched.items() if name in _BESIDE},
            [*((rule.selector, (*rule.plain, *rule.important)) for rule in own), ("style", (*plain, *important))],
        )

    def add(self, css: str, address: str) -> None:
        """Take the rules of a style sheet in, and of all that it imports."""
        if _is_deep(css):
            self.unknown.append("{{{…")
            return
        parts = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
        for rule in parts:
            if rule.type == "at-rule" and rule.lower_at_keyword == "import":
                self._import(significant(rule.prelude), address)
        self._take(parts, "", False)

    def follow(self, link: str, address: str) -> None:
        """Take the style sheet in to which a link leads from that address."""
        whole = urljoin(address, link)
        if whole in self._followed:
            return
        self._followed.add(whole)
        css = self.load(whole)
        if css is None:
            self.unread.append(link)
        else:
            self.add(css, whole)

    def _take(self, rules: list[Any], within: str, layered: bool) -> None:
        for rule in rules:
            if rule.type == "qualified-rule":
                self._style(_selectors(rule.prelude, within), rule.content, layered)
            elif rule.type == "at-rule":
                self._at_rule(rule, within, layered)

    def _at_rule(self, rule: Any, within: str, layered: bool) -> None:
        match rule.lower_at_keyword:
            case "keyframes" | "-webkit-keyframes" if rule.content is not None:
                self._ends[named(rule)] = end_of_animation(rule)
            case "font-face" if rule.content is not None:
                family, is_partial = font_of(rule)
                self.fonts[family] = self.fonts.get(family, False) or is_partial
            case "counter-style" if rule.content is not None and (sign := sign_of(rule)):
                self.signs[named(rule)] = sign
            case "media" if not fits_a_screen(rule.prelude):
                return
            case "supports" if [one.type == "ident" and one.lower_value for one in significant(rule.prelude)][:1] == [
                "not"
            ]:
                return
            case "media" | "supports" | "layer" | "container" | "scope" if rule.content is not None:
                layered = layered or rule.lower_at_keyword == "layer"
                if within:
                    self._style([within], rule.content, layered)
                else:
                    self._take(tinycss2.parse_rule_list(rule.content, True, True), "", layered)
            case _:
                return

    def _import(self, prelude: list[Any], address: str) -> None:
        if not prelude:
            return
        first, *media = prelude
        named = first.arguments[0] if first.type == "function" and first.arguments else first
        if fits_a_screen([one for one in media if one.type != "function" and getattr(one, "value", "") != "layer"]):
            self.follow(str(getattr(named, "value", "")), address)

    def _style(self, selectors: list[str], content: list[Any], layered: bool) -> None:
        if sum(map(len, selectors)) > _LONGEST:
            self.unknown.append(selectors[0][:80] + "…")
            return
        parts = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
        declared = [one for one in parts if one.type == "declaration" and _matters(one.lower_name)]
        if declared:
            plain = tuple((_name(one), significant(one.value)) for one in declared if not one.important)
            important = tuple((_name(one), significant(one.value)) for one in declared if one.important)
            for selector in selectors:
                self._rule(selector, _Rule(selector, plain, important, layered))
        self._take([one for one in parts if one.type != "declaration"], ", ".join(selectors), layered)

    def _rule(self, selector: str, rule: _Rule) -> None:
        try:
            for compiled in compile_selector_list(selector):
                self._matcher.add_selector(compiled, rule)
        except _NO_SELECTOR:
            if "-moz-" not in selector and "-ms-" not in selector:
                self.unknown.append(selector.strip())


def read_sheets(root: "etree._Element", address: str, sheets: Sheets) -> None:
    """Take the style sheets of a page at that address in."""
    for element in root.iter("style", "link"):
        if not fits_a_screen(tinycss2.parse_component_value_list(element.get("media", ""))):
            continue
        if next(element.iterancestors("noscript", "template"), None) is not None:
            continue
        if element.tag == "style" and element.get("type", "").lower() in ("", "text/css"):
            sheets.add(element.text or "", address)
        elif _is_sheet(element):
            sheets.follow(element.get("href", ""), address)


def _is_sheet(link: "etree._Element") -> bool:
    kinds = link.get("rel", "").lower().split()
    return "stylesheet" in kinds and "alternate" not in kinds and link.get("disabled") is None


def _name(declaration: Any) -> str:
    # The names of custom properties are told apart by case, all others are not.
    return str(declaration.name if declaration.name.startswith("--") else declaration.lower_name)


def _matters(name: str) -> bool:
    return name in PROPERTIES or name.startswith("--")


def _selectors(prelude: list[Any], within: str) -> list[str]:
    """The selectors of a rule, each by itself; inside another rule they speak of what that one speaks of."""
    parts: list[list[Any]] = [[]]
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    found = [tinycss2.serialize(part).strip() for part in parts]
    if not within:
        return found
    outer = f":is({within})"
    return [one.replace("&", outer) if "&" in one else f"{outer} {one}" for one in found]


def _cascade(rules: list[_Rule], written: list[Declared], important: list[Declared]) -> list[Declared]:
    """The declarations from the weakest to the strongest; `written` and `important` stand on the element itself."""
    found: list[Declared] = []
    for layered in (True, False):
        found += [one for rule in rules if rule.layered is layered for one in rule.plain]
    found += written
    for layered in (False, True):
        found += [one for rule in rules if rule.layered is layered for one in rule.important]
    return found + important


def _is_deep(css: str) -> bool:
    """Whether brackets stand in each other deeper than anybody writes them, and than they can be read."""
    depth = 0
    for found in _BRACKET.finditer(css):
        depth = max(0, depth + (1 if found[0] in "([{" else -1))
        if depth > _DEEPEST:
            return True
    return False


def _written(style: str) -> tuple[list[Declared], list[Declared]]:
    """The declarations of an element's own style, and those of them that are important."""
    if not style:
        return [], []
    parts = tinycss2.parse_blocks_contents(style, skip_comments=True, skip_whitespace=True)
    declared = [one for one in parts if one.type == "declaration" and _matters(one.lower_name)]
    plain: list[Declared] = [(_name(one), significant(one.value)) for one in declared if not one.important]
    return plain, [(_name(one), significant(one.value)) for one in declared if one.important]


def _by_nature(element: "etree._Element") -> list[Declared]:
    """What browsers do with an element of themselves."""
    side = element.get("dir", "").lower()
    hints = list(_SIDES.get(side, []))
    hints += [
        (prop, significant(tinycss2.parse_component_value_list(value)))
        for name, prop in _HINTS.get(str(element.tag), {"bgcolor": "background-color"}).items()
        if (value := element.get(name))
    ]
    return hints + _of_kind(element)


def _of_kind(element: "etree._Element") -> list[Declared]:
    closed = element.tag == "dialog" and element.get("open") is None
    if closed or element.tag == "rp" or element.get("hidden") is not None or element.get("popover") is not None:
        return _NOT_SHOWN
    if element.tag == "bdo":
        return _SET_BACKWARDS
    return _STRUCK_OUT if element.tag in _STRUCK else []
