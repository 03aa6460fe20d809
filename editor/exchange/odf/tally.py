"""The words of an OpenDocument text that a reader sees, counted by a walk of its own that knows nothing of blocks."""

from collections.abc import Iterator

from editor.exchange.blocks.incoming.symbols import is_symbol_font, symbols
from editor.exchange.odf.styles import Element, OdfStyles, get, local, name

UNSEEN = frozenset(
    {"", "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "forms", "soft-page-break"}
)
"""Elements that are no text, comments of the markup among them."""
_WHO_AND_WHEN = frozenset(
    {
        *(name("dc:creator"), name("dc:date"), name("meta:date-string"), name("meta:creator-initials")),
        *(name("loext:sender-initials"), name("text:sender-initials")),
    }
)
_ENDS = frozenset(
    {
        "p",
        "h",
        "list-item",
        "table-cell",
        "line-break",
        "tab",
        "s",
        "note",
        "note-body",
        "text-box",
        "frame",
        "ruby-text",
    }
)


def shown(holder: Element, styles: OdfStyles) -> Iterator[str]:
    """All text that a reader sees, by a walk of its own that knows nothing of blocks."""
    for element in holder:
        kind = local(element)
        family = "paragraph" if kind in ("p", "h") else "text"
        own = get(element, "text:style-name") if kind in ("p", "h", "span") else ""
        hidden = bool(own) and styles.is_hidden(family, own)
        hidden = hidden or (kind == "section" and get(element, "text:display") == "none")
        ends = "\n" if kind in _ENDS else ""
        yield ends
        skipped = ("annotation", "hidden-text", "hidden-paragraph", "note-citation", "title", "desc")
        if not hidden and kind not in UNSEEN and kind not in skipped:
            if element.text:
                font = styles.font(own) if kind == "span" else ""
                yield symbols(element.text, font) if is_symbol_font(font) else element.text
            yield from shown(element, styles)
        yield ends
        if element.tail:
            yield element.tail


def all_words(element: Element) -> str:
    """All text under an element, as it can be quoted."""
    parts: list[str] = []
    for one in element.iter():
        if isinstance(one.tag, str) and one.tag not in _WHO_AND_WHEN:
            parts += [str(one.text)] if one.text else []
            if local(one) in _ENDS:
                parts.append(" ")
        if one is not element and one.tail:
            parts.append(str(one.tail))
    return " ".join("".join(parts).split())
