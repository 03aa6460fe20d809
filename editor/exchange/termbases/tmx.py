"""TMX 1.4, the exchange format of translation memories. What stands around words goes out as codes, as in XLIFF."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from editor.exchange.blocks.errors import EmptyText
from editor.exchange.blocks.inline_codes import Inline, Table, encode
from editor.exchange.blocks.read_back import hold
from editor.exchange.blocks.xml_files import (
    LANGUAGE,
    Element,
    check_fit,
    children,
    descendants,
    local,
    read_xml,
    usable,
    whole_text,
    write_xml,
)
from editor.policy.errors import BadLanguage
from editor.policy.language import Tag, tag

_DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
_TOOL = "Dateline"
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
    # Codes of ours hold the Markdown that they stand for; those of other programs mean nothing here.
    skipped = frozenset[str]() if header is not None and header.get("creationtool") == _TOOL else _CODES
    found = (_unit(one, default, skipped) for one in descendants(root, "tu"))
    units = tuple(unit for unit in found if len(unit.words) > 1)
    if not units:
        raise EmptyText(len(data))
    return units


def write_tmx(units: Iterable[Unit], source: Tag, version: str) -> bytes:
    """The file; the same units always give the same bytes, so it says no time. `version` is that of this program.

    UnfitCharacter where XML cannot hold a text, FileDiffers where the file, read again, does not say the units.
    """
    units = tuple(units)
    root = etree.Element("tmx", version="1.4")
    etree.SubElement(
        root,
        "header",
        {
            "creationtool": _TOOL,
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
        codes: Table = {}
        for language, words in unit.words.items():
            variant = etree.SubElement(element, "tuv")
            variant.set(LANGUAGE, language)
            check_fit(unit.note, words)
            # A code of the first language has the same number in every other.
            inline, own = encode(words, like=codes)
            codes = codes or own
            _fill(etree.SubElement(variant, "seg"), inline, own)
    data = write_xml(root, doctype=_DOCTYPE)
    prove_tmx(data, units)
    return data


def prove_tmx(data: bytes, units: Sequence[Unit]) -> None:
    """FileDiffers where a file, read again, is not these units, each with its languages and words and nothing else."""
    expected = [
        (unit.note, line)
        for unit in units
        for line in (usable(unit.note), *(part for one in unit.words.items() for part in one))
    ]
    found: list[str] = []
    for one in descendants(read_xml(data, "tmx"), "tu"):
        found.append("".join(whole_text(note) for note in children(one, "note")))
        for variant in children(one, "tuv"):
            found += [variant.get(LANGUAGE) or "", *(whole_text(segment) for segment in children(variant, "seg"))]
    hold(expected, found, "memory.tmx")


def _fill(element: Element, found: Inline, codes: Table) -> None:
    """The text of a segment, with a pair of codes around what is set, and one for what stands alone."""
    last: Element | None = None

    def write(text: str) -> None:
        if last is None:
            element.text = (element.text or "") + text
        else:
            last.tail = (last.tail or "") + text

    def fill(inside: Inline) -> None:
        nonlocal last
        for one in inside:
            if isinstance(one, str):
                write(one)
                continue
            code = codes[one.id]
            if code.closed is None:
                last = etree.SubElement(element, "ph", x=one.id)
                last.text = code.opened
                continue
            last = etree.SubElement(element, "bpt", i=one.id, x=one.id)
            last.text = code.opened
            fill(one.inner)
            last = etree.SubElement(element, "ept", i=one.id)
            last.text = code.closed

    fill(found)


def _unit(element: Element, default: str, skipped: frozenset[str]) -> Unit:
    words: dict[Tag, str] = {}
    for variant in children(element, "tuv"):
        said = variant.get(LANGUAGE) or variant.get("lang") or default
        segment = next(iter(children(variant, "seg")), None)
        try:
            language = tag(said.replace("_", "-"))
        except BadLanguage:
            continue
        text = "" if segment is None else " ".join("".join(_text(segment, skipped)).split())
        if text:
            words.setdefault(language, text)
    note = next((one.text or "" for one in children(element, "note")), "")
    return Unit(words, " ".join(note.split()))


def _text(element: Element, skipped: frozenset[str]) -> Iterator[str]:
    """The text of a segment without the elements of these names, which hold codes of another program."""
    yield element.text or ""
    for child in element:
        if local(child) not in skipped and local(child):
            yield from _text(child, skipped)
        yield child.tail or ""
