"""The words and codes of a segment, as any program wrote them."""

from collections.abc import Iterator

from editor.exchange.blocks.code_pairs import joined, paired
from editor.exchange.blocks.incoming.xml_files import Element, local
from editor.exchange.blocks.inline_codes import Coded, CodeHalf, Inline, plain
from editor.exchange.xliff.tool_states import SDL
from editor.text.redline.words.sentence_rules import gap_after

_AROUND = frozenset({"g", "pc"})
_OPENING = frozenset({"bpt", "bx", "sc"})
_CLOSING = frozenset({"ept", "ex", "ec"})
_ALONE = frozenset({"x", "ph", "ut"})
_NO_WORDS = frozenset({"x-sdl-deleted"})
"""Marks around words that a reviewer in Trados Studio took out."""


def read_inline(element: Element) -> Inline:
    """What an element says."""
    return paired(_parts(element, {}))


def put_together(pieces: list[Inline]) -> Inline:
    """The pieces of a paragraph as one, with a space between them where their script has one."""
    made: list[str | Coded] = []
    for piece in pieces:
        before, here = plain(tuple(made)), plain(piece)
        if before and here and not before[-1].isspace() and not here[0].isspace():
            made.append(gap_after(before))
        made += piece
    return paired(made)


def _parts(element: Element, opened: dict[str, str]) -> Iterator[str | Coded]:
    yield element.text or ""
    before = element.text or ""
    for child in element:
        name = local(child)
        found: list[str | Coded] = []
        if name in _AROUND:
            found += _around(child, opened)
        elif name in _OPENING or (name == "it" and child.get("pos") in ("open", "begin")):
            own = child.get("id") or ""
            opened[child.get("rid") or child.get("id") or ""] = own
            found.append(Coded(own, (), CodeHalf.OPENED))
        elif name in _CLOSING or name == "it":
            found.append(Coded(_opened(child, opened), (), CodeHalf.CLOSED))
        elif name in _ALONE:
            found.append(Coded(child.get("id") or ""))
        elif name and child.get("mtype") not in _NO_WORDS:
            # A remark of another program, such as <mrk>: its words count, itself does not.
            found += _parts(child, opened)
        yield from found
        tail = child.tail or ""
        if name == "mrk" and tail.isspace():
            tail = gap_after(plain(joined(found)) or before) and tail
        before = tail or before
        yield tail


def _opened(end: Element, opened: dict[str, str]) -> str:
    """The code that an end belongs to; where it names none that is open, the innermost one."""
    key = end.get("startRef") or end.get("rid") or end.get("id") or ""
    if key in opened:
        return opened.pop(key)
    return opened.popitem()[1] if opened else key


def _around(element: Element, opened: dict[str, str]) -> Iterator[str | Coded]:
    """A code around words; Trados Studio writes one that was cut in two, and says which half is missing."""
    own = element.get("id") or ""
    inner = tuple(_parts(element, opened))
    begins, ends = element.get(f"{SDL}start") != "false", element.get(f"{SDL}end") != "false"
    if begins and ends:
        yield Coded(own, joined(inner))
        return
    if begins:
        yield Coded(own, (), CodeHalf.OPENED)
    yield from inner
    if ends:
        yield Coded(own, (), CodeHalf.CLOSED)
