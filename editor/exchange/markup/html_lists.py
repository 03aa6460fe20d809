"""The lists of a page: what stands before each item, in HTML and in what word processors make of it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from editor.exchange.blocks.incoming.list_levels import ItemSign
from editor.exchange.markup.html_looks import heading_level
from editor.exchange.markup.tree import Tag, collapsed_space
from editor.policy.limits import LARGEST_NUMBER, LIST_LEVELS
from editor.text.numbering.numerals import numeral

_KIND = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)")
_OFFICE = re.compile(r"mso-list\s*:\s*l[0-9]+\s+level([0-9]+)")
_IGNORE = re.compile(r"mso-list\s*:\s*ignore")
_NUMBER = re.compile(r"([0-9]{1,9})([.)])")
_TYPED = re.compile(
    r"\s*(?:[(（]?(?:[0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3})[)）.、．]|第.{1,4}[條条款項项]|[0-9]+\.[0-9.]+)(?:\s|[^\w\s])*"
)
_BULLETS = frozenset(
    {"disc", "circle", "square", "inside", "outside", "initial", "disclosure-closed", "disclosure-open"}
)
_HTML_TYPES = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}


def item_signs(tag: Tag) -> Iterator[tuple[Tag | str, ItemSign | None]]:
    """What a list holds, in order; an item comes with what stands before it, anything else without."""
    numbered = tag.name == "ol"
    kind = _kind(tag, "decimal" if numbered else "disc")
    items = sum(one.name == "li" for one in tag.tags)
    backwards = "reversed" in tag.attributes
    number = _whole(tag.attributes.get("start", ""), items if backwards else 1)
    for one in tag.inside:
        if isinstance(one, str) or one.name != "li":
            yield one, None
            continue
        if numbered:
            number = _whole(one.attributes.get("value", ""), number)
        own = _kind(one, kind)
        yield one, _sign(own, number)
        number += -1 if backwards else 1


def _sign(kind: str, number: int) -> ItemSign:
    if kind in _BULLETS or kind == "none":
        return ItemSign(bullet=True)
    if kind == "decimal" and number >= 0:
        return ItemSign(f"{number}.", number)
    return ItemSign(f"{numeral(number, kind)}.")


def _kind(tag: Tag, otherwise: str) -> str:
    found = _KIND.findall(tag.style)
    if found:
        return str(found[-1])
    return _HTML_TYPES.get(tag.attributes.get("type", ""), otherwise)


def _whole(said: str, otherwise: int) -> int:
    said = said.strip()
    if re.fullmatch(r"-?[0-9]{1,9}", said) is None:
        return otherwise
    return max(-LARGEST_NUMBER, min(int(said), LARGEST_NUMBER))


def office_items(tag: Tag) -> list[tuple[Tag, int, ItemSign]]:
    """What Word says is an item, with its level from 0 and its sign: a paragraph, or what a list of it online holds."""
    item = _office_item(tag)
    return _online_items(tag) if item is None else [(tag, *item)]


def _office_item(tag: Tag) -> tuple[int, ItemSign] | None:
    """The level and the sign of a paragraph; what Word wrote for the sign is hidden.

    Word writes no lists into HTML: its style says how deep an item stands, and the sign stands in the text.
    """
    if tag.name not in ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li") or (found := _OFFICE.search(tag.style)) is None:
        return None
    label = next((one for one in tag.walk() if _IGNORE.search(one.style)), None)
    if label is None:
        return None
    words = " ".join(_text(label).replace("\u00a0", " ").split())
    label.inside = []
    level = min(max(int(found[1][:4]), 1), LIST_LEVELS) - 1
    if (plain := _NUMBER.fullmatch(words)) is not None:
        return level, ItemSign(words, int(plain[1]), plain[2])
    # The bullets of symbol fonts come as letters: o, §, Ø, v, ü, q.
    if not words or len(words) == 1 or not any(map(str.isalnum, words)):
        return level, ItemSign(bullet=True)
    return level, ItemSign(words)


def _online_items(tag: Tag) -> list[tuple[Tag, int, ItemSign]]:
    """The items of a list as Word on the web writes it: each alone in a list in a frame."""
    if tag.name == "div" and (held := [one for one in tag.inside if isinstance(one, Tag) or one.strip()]):
        tag = held[0] if len(held) == 1 and isinstance(held[0], Tag) else tag
    if tag.name not in ("ul", "ol"):
        return []
    found = []
    for one, sign in item_signs(tag):
        said = one.attributes.get("data-aria-level", "") if isinstance(one, Tag) else ""
        if isinstance(one, Tag) and sign is not None and said.isdecimal():
            words = [inside for inside in one.tags if inside.name == "p"]
            level = min(max(int(said[:4]), 1), LIST_LEVELS) - 1
            mark = "" if sign.number is None else "."
            found.append((words[0] if len(words) == 1 else one, level, replace(sign, mark=mark)))
    return found if len(found) == sum(one.name == "li" for one in tag.tags) else []


def _text(tag: Tag) -> str:
    return "".join(collapsed_space(one) if isinstance(one, str) else _text(one) for one in tag.inside)


def first_heading(tag: Tag) -> Tag | None:
    """The first heading in an element, lists and tables in it left aside."""
    for one in tag.tags:
        if heading_level(one):
            return one
        if one.name not in ("ul", "ol", "table", "blockquote") and (found := first_heading(one)) is not None:
            return found
    return None


def typed_label(tag: Tag) -> bool:
    """Whether an item begins with a number that somebody typed, in a list that shows no sign of its own."""
    above = tag.above
    if above is None or _kind(above, "") != "none":
        return False
    return _TYPED.match(_text(tag)) is not None
