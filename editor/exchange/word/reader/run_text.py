"""The text of the parts of a run: characters, breaks, tabs, signs of symbol fonts."""

from editor.exchange.blocks.incoming.symbols import is_symbol_font, shifted, symbol, symbols
from editor.exchange.word.elements import Element, child, get, local, value_of
from editor.exchange.word.reader.lists import whole
from editor.exchange.word.reader.shapes import Shapes

_SIGN, _LIFT = 3, 4
"""Of how many characters a figure is that is lifted by hand, and by how many half points."""


def part_text(part: Element) -> str | None:
    """What a part of a run says by itself; None for one that is no text, or not by itself."""
    match local(part):
        case "t" | "delText":
            return part.text or ""
        case "tab" | "ptab":
            return "\t"
        case "cr":
            return "\n"
        case "br":
            return " " if get(part, "w:type") in ("page", "column") else "\n"
        case "noBreakHyphen":
            return "\u2011"
        case "softHyphen":
            return "\u00ad"
        case "sym":
            return read_symbol(part)
        case "lastRenderedPageBreak" | "annotationRef" | "footnoteRef" | "endnoteRef" | "commentReference":
            return ""
        case _:
            return None


def read_symbol(part: Element) -> str:
    """The character for a sign that is named by its font and number."""
    try:
        return symbol(int(get(part, "w:char"), 16), get(part, "w:font"))
    except (ValueError, OverflowError):
        return ""


def set_text(text: str, properties: Element | None, shapes: Shapes) -> str:
    """The text of a run as it is seen: letters of a symbol font are signs, raised figures stay raised."""
    font = shapes.font(properties)
    if is_symbol_font(font):
        text = symbols(text, font)
    raised = shapes.raised(properties) or (_lifted(properties) if len(text.strip()) <= _SIGN else "")
    return shifted(text, up=raised == "superscript") if raised else text


def _lifted(properties: Element | None) -> str:
    """Whether a sign is set above or below the line by hand, as far as a raised figure is."""
    said = whole(value_of(properties, "w:position") or "0", 0)
    return "superscript" if said >= _LIFT else "subscript" if said <= -_LIFT else ""


def is_placeholder(control: Element) -> bool:
    """Whether a field to be filled in shows only what asks for it."""
    properties = child(control, "w:sdtPr")
    shown = child(properties, "w:showingPlcHdr")
    return shown is not None and (value_of(properties, "w:showingPlcHdr") or "true") not in ("0", "false", "off")


def is_contents_control(control: Element) -> bool:
    """Whether a control holds a contents list that Word made."""
    part = child(child(control, "w:sdtPr"), "w:docPartObj")
    return (value_of(part, "w:docPartGallery") or "").lower() == "table of contents"
