"""Which elements of a page its styles hide from a reader; what a click opens is not hidden."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import tinycss2
from selectolax.lexbor import LexborNode, SelectolaxError

from editor.exchange.markup.tree import PageTree, Tag
from editor.exchange.styles.media import fits_a_screen

_MOST_RULES = 1500
"""More selectors than this are not looked at: no page hides so much."""
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_BRACE = re.compile(r"[{}]")
_SHOWS = re.compile(r"(?:^|[;\s])(display|visibility|mso-hide)\s*:\s*([a-z-]+)([^;]*)")
_AWAY = re.compile(
    r"(?:^|[;\s])(?:(?:left|top|text-indent|margin-left)\s*:\s*-(?:9{3,}|[1-9][0-9]{3,})(?:\.[0-9]+)?(?:px|em|rem|%)?"
    r"|clip\s*:\s*rect\(\s*(?:0|1px)[^)]*\)|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)"
    r"|transform\s*:[^;]*scale[xy]?\(\s*0\s*[,)]|content-visibility\s*:\s*hidden)"
)
_FAINT = re.compile(r"(?:^|[;\s])opacity\s*:\s*(?:0*\.)?0+%?\s*(?:[;!]|$)")
_TINY = re.compile(r"(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:[;!]|$)")
_CUT = re.compile(r"(?:^|[;\s])overflow\s*:\s*(?:hidden|clip)")
_INKLESS = re.compile(
    r"(?:^|[;\s])(?:font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?|color\s*:\s*transparent)\s*(?:[;!]|$)"
)
_OPACITY = re.compile(r"(?:^|[;\s])opacity\s*:")
_INK = re.compile(r"(?:^|[;\s])(?:font-size|color)\s*:")
_COMES = re.compile(
    r"(?:^|[;\s])(?:transition|animation)[a-z-]*\s*:|data-(?:aos|sal|scroll|animat\w*|reveal)"
    r"|\b(?:wow|reveal|animate\w*|fade-?\w*|elementor-invisible|has-animation|in-?view)\b"
)
"""What says that something comes into sight when the page is scrolled."""
_STATE = re.compile(r":(?:hover|focus|active|target|checked|visited|before|after|first-l|placeholder|:|not\()|::")
_ID, _CLASS, _NAME = re.compile(r"#[\w-]"), re.compile(r"\.[\w-]|\[|:[\w-]"), re.compile(r"(?:^|[\s>+~])[a-zA-Z]")
OPENABLE = re.compile(r"accordion|collaps|expand|toggle|faq|tab-?pane|tab-?panel|tab-?content|panel|drawer-content")
"""The classes of parts that a click opens."""
CLOSED_ROLES = frozenset({"dialog", "alertdialog", "menu", "navigation", "search", "banner"})
"""What comes over a page or stands around it, and is no part of its text."""


@dataclass(frozen=True, slots=True)
class _Rule:
    """What a selector says of whether elements are shown: how strongly, and whether they are."""

    selector: str
    strength: tuple[int, int, int, int]
    kind: str
    hides: bool
    important: bool


def hide(page: PageTree) -> None:
    """Mark the elements that no reader sees, as far as the page itself says so."""
    rules = list(_rules("\n".join(_sheets(page.root))))
    hiding = [rule for rule in rules if rule.hides][:_MOST_RULES]
    found: dict[int, dict[str, _Rule]] = {}
    nodes: dict[int, LexborNode] = {}
    for rule in hiding:
        for node in _matched(page, rule.selector):
            nodes[node.mem_id] = node
            _keep(found.setdefault(node.mem_id, {}), rule)
    for rule in rules[:_MOST_RULES] if nodes else ():
        if not rule.hides:
            for own, node in nodes.items():
                if rule.kind in found[own] and _matches(node, rule.selector):
                    _keep(found[own], rule)
    opened = controlled(page.root)
    for tag in page.root.walk():
        own_rules = found.get(tag.own, {})
        if own_rules or tag.attributes or tag.name == "dialog":
            tag.hidden = _is_hidden(tag, own_rules) and not _opens(tag, opened)


def _keep(own: dict[str, _Rule], rule: _Rule) -> None:
    before = own.get(rule.kind)
    if before is None or (rule.important, rule.strength) >= (before.important, before.strength):
        own[rule.kind] = rule


def _is_hidden(tag: Tag, rules: dict[str, _Rule]) -> bool:
    if "hidden" in tag.attributes and tag.attributes["hidden"] != "until-found":
        shown = rules.get("display")
        return shown is None or shown.hides
    if tag.name == "dialog" and "open" not in tag.attributes:
        return True
    style = tag.style
    said = {kind: (value in ("none", "hidden", "collapse", "all"), rest) for kind, value, rest in _SHOWS.findall(style)}
    if _is_away(style) and not (_FAINT.search(style) and comes_into_sight(tag)):
        return True
    inkless, faint = rules.get("inkless"), rules.get("faint")
    no_ink = _INKLESS.search(style) or (inkless is not None and inkless.hides and not _INK.search(style))
    if no_ink and not any(True for _ in tag.tags):
        return True
    if faint is not None and faint.hides and not _OPACITY.search(style) and not comes_into_sight(tag):
        return True
    for kind in ("display", "visibility", "mso-hide", "away"):
        own, rule = said.get(kind), rules.get(kind)
        if own is not None and (rule is None or not rule.important or "important" in own[1]):
            if own[0]:
                return True
        elif rule is not None and rule.hides:
            return True
    return False


def _is_away(style: str) -> bool:
    """Whether a style leaves nothing to be seen where an element stands, whatever is in it."""
    tiny = _TINY.search(style) is not None and _CUT.search(style) is not None
    faint = _FAINT.search(style) is not None and _COMES.search(style) is None
    return tiny or faint or _AWAY.search(style) is not None


def comes_into_sight(tag: Tag) -> bool:
    """Whether an element, or one around it, says that it comes into sight by and by."""
    said = (f"{one.attributes.get('class', '')} {' '.join(one.attributes)}" for one in (tag, *tag.around()))
    return any(_COMES.search(one.lower()) for one in said)


def _opens(tag: Tag, opened: frozenset[str]) -> bool:
    """Whether a click shows it: it is the body of an accordion or of a tab, not a box that comes over the page."""
    if tag.role in CLOSED_ROLES or tag.name in ("dialog", "nav") or "aria-modal" in tag.attributes:
        return False
    if tag.role in ("tabpanel", "region") or tag.attributes.get("id", "") in opened:
        return bool(tag.attributes.get("id")) or tag.role == "tabpanel"
    return OPENABLE.search(tag.attributes.get("class", "").lower()) is not None and any(True for _ in tag.tags)


_CONTROLS = ("aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle", "commandfor")


def controlled(root: Tag) -> frozenset[str]:
    """The elements that a button or a heading says it opens."""
    found = set()
    for tag in root.walk():
        given = tag.attributes
        if any(name in given for name in _CONTROLS):
            for name in ("aria-controls", "data-target", "data-bs-target", "href", "commandfor"):
                found.add(given.get(name, "").lstrip("#"))
    return frozenset(found - {""})


def _sheets(root: Tag) -> Iterator[str]:
    for tag in root.walk():
        if tag.name == "style" and tag.attributes.get("type", "").lower() in ("", "text/css"):
            media = tag.attributes.get("media", "")
            if not media or fits_a_screen(tinycss2.parse_component_value_list(media)):
                yield "".join(one for one in tag.inside if isinstance(one, str))


def _rules(css: str) -> Iterator[_Rule]:
    """The rules that say of elements whether they are shown; those for paper and the like are none."""
    css = _COMMENT.sub(" ", css)
    around: list[bool | None] = []
    last = order = 0
    for brace in _BRACE.finditer(css):
        before, last = css[last : brace.start()], brace.end()
        if brace[0] == "{":
            around.append(_holds(before.strip()) if before.lstrip().startswith("@") else None)
            if around[-1] is None:
                selector = before.rpartition(";")[2].strip()
            continue
        kind = around.pop() if around else True
        if kind is None and all(one is not False for one in around) and None not in around:
            order += 1
            yield from _of_rule(selector, before.lower(), order)


def _holds(at_rule: str) -> bool:
    name, _, prelude = at_rule[1:].partition(" ")
    match name.lower().partition("(")[0]:
        case "media":
            return fits_a_screen(tinycss2.parse_component_value_list(prelude))
        case "supports":
            return not prelude.strip().lower().startswith("not")
        case "layer" | "container" | "scope":
            return True
        case _:
            return False


def _of_rule(selector: str, body: str, order: int) -> Iterator[_Rule]:
    said = [(kind, value in ("none", "hidden", "collapse"), rest) for kind, value, rest in _SHOWS.findall(body)]
    if _is_away(body):
        said.append(("faint" if _FAINT.search(body) else "away", True, ""))
    elif _OPACITY.search(body):
        said.append(("faint", False, ""))
    if _INK.search(body):
        said.append(("inkless", _INKLESS.search(body) is not None, ""))
    if not said:
        return
    for one in selector.split(","):
        one = one.strip()
        if not one or _STATE.search(one):
            continue
        strength = (len(_ID.findall(one)), len(_CLASS.findall(one)), len(_NAME.findall(one)), order)
        for kind, hides, rest in said:
            yield _Rule(one, strength, kind, hides, "important" in rest)


def _matched(page: PageTree, selector: str) -> list[LexborNode]:
    try:
        return page.parser.css(selector)
    except SelectolaxError:
        return []


def _matches(node: LexborNode, selector: str) -> bool:
    try:
        return bool(node.css_matches(selector))
    except SelectolaxError:
        return False
