"""What the elements of a page look like and are: bold, links, headings, what word processors put beside a text."""

import re
from dataclasses import replace

from editor.exchange.blocks.blocks import Style
from editor.exchange.blocks.incoming.losses import LossKind
from editor.exchange.blocks.incoming.symbols import is_symbol_font, symbols
from editor.exchange.markup.tree import HEADINGS, PageTree, Tag, shown_text

_BOLD, _ITALIC = frozenset({"b", "strong"}), frozenset({"i", "em", "cite", "dfn", "var"})
_STRUCK, _CODE = frozenset({"s", "del", "strike"}), frozenset({"code", "kbd", "samp", "tt"})
_MARKED = _BOLD | _ITALIC | _STRUCK | _CODE | {"a"}
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)")
_SLANT = re.compile(r"font-style\s*:\s*(italic|oblique|normal)")
_LINE = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through")
_FONT = re.compile(r"(?:font-family\s*:\s*|(?:^|[;\s])font\s*:[^;\"']*[\"'\s])[\"']?([a-z][a-z0-9 ]*)")
_OUTLINE = re.compile(r"mso-outline-level\s*:\s*([1-6])")
_NOTE = re.compile(r"mso-(?:foot|end)note-id")
_COMMENT = re.compile(r"mso-element\s*:\s*(?:comment-list|comment)\b|mso-special-character\s*:\s*comment")
PICTURES = frozenset({"img", "area"})
_ALLOWED = re.compile(r"(?:https?|mailto|tel):|#", re.IGNORECASE)


def styled(style: Style, tag: Tag) -> Style:
    """The style of the text in an element that stands in text of that style."""
    look = tag.style
    if not look and tag.name not in _MARKED:
        return style
    weight, slant = _WEIGHT.search(look), _SLANT.search(look)
    bold = style.bold or tag.name in _BOLD
    if weight is not None:
        # Google Docs puts a whole text into a <b> that says it is not bold.
        bold = weight[1] not in ("normal", "100", "200", "300", "400", "500")
    italic = style.italic or tag.name in _ITALIC if slant is None else slant[1] != "normal"
    style = replace(
        style,
        bold=bold,
        italic=italic,
        struck=style.struck or tag.name in _STRUCK or _LINE.search(look) is not None,
        code=style.code or tag.name in _CODE,
    )
    if tag.name == "a" and not style.href:
        href = "".join(tag.attributes.get("href", "").split("\n")).strip()
        if _ALLOWED.match(href):
            style = replace(style, href=href, title=" ".join(tag.attributes.get("title", "").split()))
    return style


def heading_level(tag: Tag) -> int:
    """The level of a heading, 0 for what is none: by its element, its role, or the style that Word gave it."""
    if tag.name in HEADINGS:
        return HEADINGS[tag.name]
    if tag.role == "heading":
        level = tag.attributes.get("aria-level", "2").strip()
        return min(max(int(level), 1), 6) if level.isascii() and level.isdigit() and len(level) < 4 else 2
    if tag.name == "p":
        if "MsoTitle" in tag.attributes.get("class", ""):
            return 1
        if found := _OUTLINE.search(tag.style):
            return int(found[1])
    return 0


def font_of(tag: Tag) -> str:
    """The font that an element, or one around it in its line, names itself; empty for none."""
    for one in (tag, *tag.around()):
        if found := _FONT.search(one.style):
            return found[1]
        if one.name == "font" and one.attributes.get("face"):
            return one.attributes["face"].split(",")[0]
        if one.name in ("p", "li", "td", "div", "body"):
            return ""
    return ""


def set_signs(page: PageTree) -> None:
    """Put the characters in that the letters of symbol fonts show."""
    for tag in page.body.walk():
        if any(isinstance(one, str) for one in tag.inside) and is_symbol_font(font := font_of(tag)):
            tag.inside = [symbols(one, font) if isinstance(one, str) else one for one in tag.inside]


def is_note_link(tag: Tag) -> bool:
    """Whether a link leads from a note to its text, or back, where both are in the page."""
    return tag.name == "a" and _NOTE.search(tag.style) is not None


def is_skipped_link(tag: Tag) -> bool:
    """Whether a link in a heading is only there to be copied: it has no letters."""
    return tag.name == "a" and not any(map(str.isalnum, shown_text(tag)))


def beside(tag: Tag) -> tuple[LossKind, Tag | str] | None:
    """What is told of an element that is no text: a picture, a drawing, a frame, a comment. None for one that is."""
    if tag.name in ("iframe", "object", "embed"):
        source = tag.attributes.get("src") or tag.attributes.get("data") or ""
        return (LossKind.UNSHOWN, source) if source else None
    if tag.name in PICTURES:
        said = tag.attributes.get("alt", "").strip()
        return (LossKind.PICTURE, said) if said else None
    if tag.name == "p" and "MsoToc" in tag.attributes.get("class", ""):
        return LossKind.CONTENTS, tag
    if tag.name == "svg":
        return LossKind.DRAWING, tag
    return (LossKind.COMMENT, tag) if _is_comment(tag) else None


def _is_comment(tag: Tag) -> bool:
    """Whether it is a comment that a word processor put beside the text, or the sign of one in it."""
    if _COMMENT.search(tag.style) or "msocomanchor" in tag.attributes.get("class", "").lower():
        return True
    if tag.name == "sup" or tag.name == "div":
        # Google Docs: [a] in the text, and what was said in boxes after it.
        first = next((one for one in tag.walk() if one.name == "a"), None)
        if first is not None and re.match(r"#cmnt(?:_ref)?[0-9]+$", first.attributes.get("href", "")):
            return tag.name == "sup" or first.attributes["href"].startswith("#cmnt_ref")
    return False
