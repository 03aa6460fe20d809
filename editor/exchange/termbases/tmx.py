"""TMX 1.4, the exchange format of translation memories. What stands around words goes out as codes, as in XLIFF."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from editor.exchange.blocks.errors import EmptyText
from editor.exchange.blocks.incoming.xml_files import (
    LANGUAGE,
    Element,
    check_fit,
    children,
    local,
    streamed,
    usable,
    whole_text,
)
from editor.exchange.blocks.inline_codes import Inline, Table, encode
from editor.exchange.blocks.read_back import hold
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


def read_tmx(data: bytes) -> Iterator[Unit]:
    """The units of a file that have two languages or more, while it is read.

    NotXml, WrongXml, TooLarge, TooMany, or EmptyText where there was none.
    """
    default, skipped, found = "", _CODES, False
    for element in streamed(data, ("tmx",), "header", "tu"):
        if local(element) == "header":
            default = element.get("srclang") or ""
            # Codes of ours hold the Markdown that they stand for; those of other programs mean nothing here.
            skipped = frozenset[str]() if element.get("creationtool") == _TOOL else _CODES
        elif len((unit := _unit(element, default, skipped)).words) > 1:
            found = True
            yield unit
    if not found:
        raise EmptyText(len(data))


def write_tmx(units: Iterable[Unit], source: Tag, version: str) -> bytes:
    """The file; the same units always give the same bytes, so it says no time. `version` is that of this program.

    UnfitCharacter where XML cannot hold a text, FileDiffers where the file, read again, does not say the units.
    """
    units = tuple(units)
    header = {
        "creationtool": _TOOL,
        "creationtoolversion": version,
        "datatype": "plaintext",
        "segtype": "paragraph",
        "adminlang": "en",
        "srclang": source,
        "o-tmf": "Dateline",
    }
    written = BytesIO()
    # Written while it is made: as one tree it takes thirty times the file.
    with etree.xmlfile(written, encoding="UTF-8") as file:
        file.write_declaration()
        file.write_doctype(_DOCTYPE)
        with file.element("tmx", version="1.4"):
            file.write(etree.Element("header", header))
            with file.element("body"):
                for unit in units:
                    file.write(_element(unit))
    data = written.getvalue() + b"\n"
    prove_tmx(data, units)
    return data


def _element(unit: Unit) -> Element:
    element = etree.Element("tu")
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
    return element


def prove_tmx(data: bytes, units: Sequence[Unit]) -> None:
    """FileDiffers where a file, read again, is not these units, each with its languages and words and nothing else."""
    expected = (
        (unit.note, line)
        for unit in units
        for line in (usable(unit.note), *(part for one in unit.words.items() for part in one))
    )
    found = (line for element in streamed(data, ("tmx",), "tu", limit=len(data)) for line in _lines(element))
    hold(expected, found, "memory.tmx")


def _lines(element: Element) -> Iterator[str]:
    yield "".join(whole_text(note) for note in children(element, "note"))
    for variant in children(element, "tuv"):
        yield variant.get(LANGUAGE) or ""
        yield from (whole_text(segment) for segment in children(variant, "seg"))


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
    # No call for each level: there may be thousands of them.
    waiting, tails = [iter(element)], [""]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
            yield tails.pop()
        elif local(child) in skipped or not local(child):
            yield child.tail or ""
        else:
            yield child.text or ""
            waiting.append(iter(child))
            tails.append(child.tail or "")
