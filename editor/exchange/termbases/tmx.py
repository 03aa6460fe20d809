"""TMX 1.4, the exchange format of translation memories."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from editor.exchange.blocks.errors import EmptyText
from editor.exchange.blocks.xml_files import (
    LANGUAGE,
    Element,
    children,
    descendants,
    local,
    read_xml,
    usable,
    write_xml,
)
from editor.policy.errors import BadLanguage
from editor.policy.language import Tag, tag

_DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut"})
"""What stands for marks of another program: its content is no text."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One segment in several languages, and a note of where it comes from."""

    words: Mapping[Tag, str]
    note: str = ""


def read_tmx(data: bytes) -> tuple[Unit, ...]:
    """The units of a file that have two languages or more; NotXml, WrongXml, TooLarge, or EmptyText without any."""
    root = read_xml(data, "tmx")
    header = next(iter(children(root, "header")), None)
    default = "" if header is None else (header.get("srclang") or "")
    units = tuple(filter(lambda unit: len(unit.words) > 1, (_unit(one, default) for one in descendants(root, "tu"))))
    if not units:
        raise EmptyText(len(data))
    return units


def write_tmx(units: Iterable[Unit], source: Tag, version: str) -> bytes:
    """The file; the same units always give the same bytes, so it says no time. `version` is that of this program."""
    root = etree.Element("tmx", version="1.4")
    etree.SubElement(
        root,
        "header",
        {
            "creationtool": "Dateline",
            "creationtoolversion": version,
            "datatype": "plaintext",
            "segtype": "paragraph",
            "adminlang": "en",
            "srclang": source,
            "o-tmf": "Dateline",
        },
    )
    body = etree.SubElement(root, "body")
    for unit in units:
        element = etree.SubElement(body, "tu")
        if unit.note:
            etree.SubElement(element, "note").text = usable(unit.note)
        for language, words in unit.words.items():
            variant = etree.SubElement(element, "tuv")
            variant.set(LANGUAGE, language)
            etree.SubElement(variant, "seg").text = usable(words)
    return write_xml(root, doctype=_DOCTYPE)


def _unit(element: Element, default: str) -> Unit:
    words: dict[Tag, str] = {}
    for variant in children(element, "tuv"):
        said = variant.get(LANGUAGE) or variant.get("lang") or default
        segment = next(iter(children(variant, "seg")), None)
        try:
            language = tag(said.replace("_", "-"))
        except BadLanguage:
            continue
        text = "" if segment is None else " ".join("".join(_text(segment)).split())
        if text:
            words.setdefault(language, text)
    note = next((one.text or "" for one in children(element, "note")), "")
    return Unit(words, " ".join(note.split()))


def _text(element: Element) -> Iterator[str]:
    """The text of a segment without the codes of the program that it was made with."""
    yield element.text or ""
    for child in element:
        if local(child) not in _CODES and local(child):
            yield from _text(child)
        yield child.tail or ""
