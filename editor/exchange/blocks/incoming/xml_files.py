"""XML of the translation world, read safely: no entities, no network, a bound on size; typed errors."""

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import PurePath

from lxml import etree

from editor.exchange.blocks.errors import NotXml, TooLarge, TooMany, UnfitCharacter, WrongXml
from editor.policy.limits import MEMORY_BYTES, UNIT_MARKS

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_UNFIT = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Element = etree._Element
_HUGE = 9_000_000
"""From how many bytes on libxml2 must be told that a file may be large."""


def read_xml(data: bytes, *expected: str, limit: int = MEMORY_BYTES) -> Element:
    """The root of a file, whose name (without namespace) is one of those expected; TooLarge, NotXml or WrongXml."""
    if len(data) > limit:
        raise TooLarge(len(data), limit)
    # Entities stay unexpanded: a file can neither read others nor blow itself up.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=len(data) > _HUGE)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise NotXml(error.lineno or 1, (error.msg or "").split(", line")[0]) from error
    if local(root) not in expected:
        raise WrongXml(local(root), ", ".join(expected))
    return root


def streamed(data: bytes, roots: Sequence[str], *names: str, limit: int = MEMORY_BYTES) -> Iterator[Element]:
    """The elements of these names one after the other; each is forgotten once the next is asked for.

    A file of 91 MB, read whole, takes 3 GB. TooLarge, NotXml and WrongXml as `read_xml`; TooMany where one of them, or
    what stands between two, has more elements than `UNIT_MARKS`.
    """
    if len(data) > limit:
        raise TooLarge(len(data), limit)
    huge = len(data) > _HUGE
    events = etree.iterparse(
        BytesIO(data), ("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=huge
    )
    marks, root = 0, ""
    try:
        for event, element in events:
            if root and root not in roots:
                break
            root = root or local(element)
            if event == "start":
                if (marks := marks + 1) > UNIT_MARKS:
                    raise TooMany(UNIT_MARKS)
            elif local(element) in names:
                yield element
                marks = 0
                _forget(element)
    except etree.XMLSyntaxError as error:
        raise NotXml(error.lineno or 1, (error.msg or "").split(", line")[0]) from error
    if root not in roots:
        raise WrongXml(root, ", ".join(roots))


def _forget(element: Element) -> None:
    element.clear()
    parent = element.getparent()
    while parent is not None and parent[0] is not element:
        del parent[0]


def write_xml(root: Element, *, doctype: str = "") -> bytes:
    """The file, in UTF-8 with its declaration and one final newline."""
    if doctype:
        return etree.tostring(root, encoding="UTF-8", xml_declaration=True, doctype=doctype) + b"\n"
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def local(element: Element) -> str:
    """An element's name without its namespace; empty for comments and the like."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def children(element: Element, *names: str) -> list[Element]:
    """The children of these names, whatever their namespace."""
    return [child for child in element if local(child) in names]


def descendants(element: Element, *names: str) -> list[Element]:
    """Everything of these names under an element, in order."""
    return [one for one in element.iter() if local(one) in names]


def whole_text(element: Element) -> str:
    """All text under an element, just as it stands."""
    return "".join(str(part) for part in element.itertext())


def plain_words(element: Element) -> str:
    """All text under an element, runs of white space as one space."""
    return " ".join(whole_text(element).split())


def usable(text: str) -> str:
    """The text without the characters that XML cannot hold."""
    return _UNFIT.sub("", text)


def check_fit(section: str, text: str) -> None:
    """UnfitCharacter where a text of a section has a character that XML cannot hold."""
    if found := _UNFIT.search(text):
        raise UnfitCharacter(section, ord(found[0]))


def file_name(name: str, suffix: str) -> str:
    """A plain name for a file of the policy's folder, made of the name it had."""
    stem = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in PurePath(name).stem)
    return (stem.strip("-_") or "memory")[:80] + suffix
