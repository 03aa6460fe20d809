"""The words in a Word file that a reader sees, counted by a walk of its own that knows nothing of blocks.

What the reader of blocks took is held against it, so that a word that it overlooks is missed and can be named.
"""

from collections.abc import Iterator

from editor.exchange.blocks.incoming.symbols import is_symbol_font, symbols
from editor.exchange.blocks.incoming.word_count import words_in
from editor.exchange.word.elements import Element, child, local, name
from editor.exchange.word.reader.fields import Fields, endless
from editor.exchange.word.reader.run_text import read_symbol
from editor.exchange.word.reader.shapes import Shapes

_GONE = frozenset({"del", "moveFrom", "delText", "delInstrText"})
_ENDS = frozenset({"p", "tc", "br", "cr", "tab", "ptab", "footnoteReference", "endnoteReference", "rt", "txbxContent"})


def tally(root: Element, shapes: Shapes) -> list[str]:
    """The words of a part: no instructions, nothing deleted, hidden or standing there twice."""
    return words_in("".join(_text(root, shapes, Fields(endless(root)))))


def _text(root: Element, shapes: Shapes, fields: Fields) -> Iterator[str]:
    for element in root:
        kind = local(element)
        if kind in _ENDS:
            yield "\n"
        match kind:
            case "t":
                if element.text and fields.is_shown and not _is_hidden(element, shapes):
                    yield _shown(element, shapes)
            case "sym":
                if fields.is_shown and not _is_hidden(element, shapes):
                    yield read_symbol(element)
            case "textpath":
                yield f"\n{element.get('string', '')}\n"
            case "instrText":
                fields.instruct(element.text or "")
            case "fldChar":
                yield fields.step(element)
            case "noBreakHyphen":
                yield "-"
            case _ if kind in _GONE or _is_second(element) or _is_deleted(element):
                # The ends of fields count where they are deleted as well.
                for end in element.iter(name("w:fldChar")):
                    fields.step(end)
            case _:
                yield from _text(element, shapes, fields)
        if kind in _ENDS:
            yield "\n"


def _is_deleted(element: Element) -> bool:
    """Whether a row or a cell of a table was deleted."""
    match local(element):
        case "tr":
            return child(child(element, "w:trPr"), "w:del") is not None
        case "tc":
            return child(child(element, "w:tcPr"), "w:cellDel") is not None
        case _:
            return False


def _is_second(element: Element) -> bool:
    """Whether it is the other form of what stands before it, for programs that do not know that."""
    if local(element) != "Fallback":
        return False
    above = element.getparent()
    return above is not None and any(local(one) == "Choice" for one in above)


def _is_hidden(text: Element, shapes: Shapes) -> bool:
    run = text.getparent()
    while run is not None and local(run) not in ("r", "p"):
        run = run.getparent()
    paragraph = next(text.iterancestors(name("w:p")), None)
    return shapes.is_hidden(child(run, "w:rPr"), child(paragraph, "w:pPr"))


def _shown(text: Element, shapes: Shapes) -> str:
    font = shapes.font(child(text.getparent(), "w:rPr"))
    return symbols(text.text or "", font) if is_symbol_font(font) else text.text or ""


def all_words(element: Element) -> str:
    """All text under an element, as it can be quoted."""
    parts = (str(one.text) for one in element.iter() if local(one) in ("t", "v", "delText") and one.text)
    return " ".join(" ".join(parts).split())
