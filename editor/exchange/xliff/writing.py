"""XLIFF 1.2 (transitional) and 2.0 (core) out.

What is new or stale goes out with an empty target, or in 1.2 with a copy of its source where that is asked for: OmegaT
translates what stands there. The pair as it was goes along as a match (1.2) or as notes (2.0).
"""

from collections.abc import Iterator
from enum import Enum

from lxml import etree

from editor.exchange.blocks.incoming.xml_files import SPACE, Element, check_fit, usable, write_xml
from editor.exchange.blocks.inline_codes import Coded, Inline, Table
from editor.exchange.blocks.parcel import OutUnit, Parcel, SegmentStanding, about, stamp
from editor.exchange.xliff.cutting import cut
from editor.exchange.xliff.proof import prove_xliff
from editor.policy.language import Tag

N12, N20 = "urn:oasis:names:tc:xliff:document:1.2", "urn:oasis:names:tc:xliff:document:2.0"
_STATES12 = {
    SegmentStanding.NEW: "needs-translation",
    SegmentStanding.STALE: "needs-translation",
    SegmentStanding.DRAFT: "needs-review-translation",
    SegmentStanding.DONE: "final",
}
_STATES20 = {
    SegmentStanding.NEW: "initial",
    SegmentStanding.STALE: "initial",
    SegmentStanding.DRAFT: "translated",
    SegmentStanding.DONE: "final",
}
_CTYPES = {"bold": "bold", "italic": "italic", "link": "link"}
_TYPES = {"bold": "fmt", "italic": "fmt", "link": "link"}


class XliffVersion(Enum):
    """The versions that are written."""

    V12 = "1.2"
    V20 = "2.0"


def write_xliff(
    parcel: Parcel, version: XliffVersion, *, copies_source: bool = False, by_sentence: bool = False
) -> bytes:
    """The file; UnfitCharacter where XML cannot hold a text, FileDiffers where it, read again, is not the parcel.

    With `copies_source` a file of 1.2 has the source as target of what is to be translated; with `by_sentence` each
    sentence is a segment of its paragraph.
    """
    for section in parcel.sections:
        for unit in section.units:
            for said in (unit.source, unit.target):
                check_fit(section.id, "".join(_strings(said)))
    is_old = version is XliffVersion.V12
    data = write_xml(_file12(parcel, copies_source, by_sentence) if is_old else _file20(parcel, by_sentence))
    prove_xliff(data, parcel, is_old=is_old, copies_source=is_old and copies_source)
    return data


def _strings(found: Inline) -> Iterator[str]:
    for one in found:
        if isinstance(one, str):
            yield one
        else:
            yield from _strings(one.inner)


def _file12(parcel: Parcel, copies_source: bool, by_sentence: bool) -> Element:
    root = etree.Element(f"{{{N12}}}xliff", nsmap={None: N12}, version="1.2")  # type: ignore[dict-item]
    for section in parcel.sections:
        file = etree.SubElement(root, f"{{{N12}}}file", original=section.id, datatype="x-markdown")
        file.set("source-language", parcel.source)
        file.set("target-language", parcel.target)
        header = etree.SubElement(file, f"{{{N12}}}header")
        etree.SubElement(header, f"{{{N12}}}note", {"from": "dateline"}).text = stamp(section)
        etree.SubElement(header, f"{{{N12}}}note").text = usable(about(parcel, section))
        body = etree.SubElement(file, f"{{{N12}}}body")
        for unit in section.units:
            _unit12(body, unit, copies_source, _languages(parcel) if by_sentence else None)
    return root


def _unit12(body: Element, unit: OutUnit, copies_source: bool, languages: tuple[Tag, Tag] | None) -> None:
    element = etree.SubElement(body, f"{{{N12}}}trans-unit", id=unit.id)
    element.set(SPACE, "preserve")
    if unit.standing is SegmentStanding.DONE:
        element.set("approved", "yes")
    _fill(etree.SubElement(element, f"{{{N12}}}source"), unit.source, unit.codes, N12)
    is_open = unit.standing in (SegmentStanding.NEW, SegmentStanding.STALE)
    said = (unit.source if copies_source else ()) if is_open else unit.target
    sources, targets = _sentences(unit.source, said, languages)
    if len(sources) > 1:
        _mark(etree.SubElement(element, f"{{{N12}}}seg-source"), sources, unit.codes)
    target = etree.SubElement(element, f"{{{N12}}}target", state=_STATES12[unit.standing])
    codes = unit.codes if is_open else unit.target_codes or unit.codes
    if len(sources) > 1:
        _mark(target, targets, codes)
    else:
        _fill(target, said, codes, N12)
    if unit.before is not None:
        match = etree.SubElement(element, f"{{{N12}}}alt-trans", alttranstype="previous-version")
        etree.SubElement(match, f"{{{N12}}}source").text = usable(unit.before[0])
        etree.SubElement(match, f"{{{N12}}}target").text = usable(unit.before[1])
    for note in unit.notes:
        etree.SubElement(element, f"{{{N12}}}note").text = usable(note)


def _languages(parcel: Parcel) -> tuple[Tag, Tag]:
    return parcel.source, parcel.target


def _sentences(
    source: Inline, target: Inline, languages: tuple[Tag, Tag] | None
) -> tuple[tuple[Inline, ...], tuple[Inline, ...]]:
    """The sentences of a paragraph and of its translation, as many; the whole where that is not certain."""
    if languages is None:
        return (source,), (target,)
    here, there = cut(source, languages[0]), cut(target, languages[1])
    if not target:
        return here, ((),) * len(here)
    return (here, there) if len(here) == len(there) else ((source,), (target,))


def _mark(holder: Element, pieces: tuple[Inline, ...], codes: Table) -> None:
    """The sentences of a paragraph, each in a mark of its own."""
    for number, piece in enumerate(pieces, 1):
        mark = etree.SubElement(holder, f"{{{N12}}}mrk", mtype="seg", mid=str(number))
        _fill(mark, piece, codes, N12)


def _file20(parcel: Parcel, by_sentence: bool) -> Element:
    root = etree.Element(f"{{{N20}}}xliff", nsmap={None: N20}, version="2.0")  # type: ignore[dict-item]
    root.set("srcLang", parcel.source)
    root.set("trgLang", parcel.target)
    for number, section in enumerate(parcel.sections, 1):
        file = etree.SubElement(root, f"{{{N20}}}file", id=f"f{number}", original=section.id)
        notes = etree.SubElement(file, f"{{{N20}}}notes")
        etree.SubElement(notes, f"{{{N20}}}note", category="dateline").text = stamp(section)
        etree.SubElement(notes, f"{{{N20}}}note").text = usable(about(parcel, section))
        for unit in section.units:
            _unit20(file, unit, _languages(parcel) if by_sentence else None)
    return root


def _unit20(file: Element, unit: OutUnit, languages: tuple[Tag, Tag] | None) -> None:
    element = etree.SubElement(file, f"{{{N20}}}unit", id=unit.id)
    element.set(SPACE, "preserve")
    said = list(unit.notes)
    if unit.before is not None:
        said += [f"Source before: {unit.before[0]}", f"Translation before: {unit.before[1]}"]
    if said:
        notes = etree.SubElement(element, f"{{{N20}}}notes")
        for note in said:
            etree.SubElement(notes, f"{{{N20}}}note").text = usable(note)
    is_open = unit.standing in (SegmentStanding.NEW, SegmentStanding.STALE)
    sources, targets = _sentences(unit.source, () if is_open else unit.target, languages)
    for source, target in zip(sources, targets, strict=True):
        segment = etree.SubElement(element, f"{{{N20}}}segment", state=_STATES20[unit.standing])
        _fill(etree.SubElement(segment, f"{{{N20}}}source"), source, unit.codes, N20)
        if not is_open:
            _fill(etree.SubElement(segment, f"{{{N20}}}target"), target, unit.target_codes or unit.codes, N20)


def _fill(element: Element, found: Inline, codes: Table, namespace: str) -> None:
    last: Element | None = None
    for one in found:
        if isinstance(one, str):
            if last is None:
                element.text = (element.text or "") + usable(one)
            else:
                last.tail = (last.tail or "") + usable(one)
            continue
        last = _code(element, one, codes, namespace)


def _code(element: Element, one: Coded, codes: Table, namespace: str) -> Element:
    code = codes[one.id]
    is_old = namespace == N12
    if code.closed is None:
        made = etree.SubElement(element, f"{{{namespace}}}{'x' if is_old else 'ph'}", id=one.id)
        if is_old:
            made.set("ctype", f"x-{code.kind}")
            made.set("equiv-text", usable(code.opened))
        else:
            made.set("type", "other")
            made.set("equiv", usable(code.opened))
        return made
    made = etree.SubElement(element, f"{{{namespace}}}{'g' if is_old else 'pc'}", id=one.id)
    if is_old:
        made.set("ctype", _CTYPES.get(code.kind, f"x-{code.kind}"))
    else:
        made.set("type", _TYPES.get(code.kind, "other"))
    _fill(made, one.inner, codes, namespace)
    return made
