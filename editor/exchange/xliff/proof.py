"""The proof of a file for translators: read again, it holds every paragraph, its translation and its notes."""

from collections.abc import Iterator

from editor.exchange.blocks.incoming.xml_files import Element, descendants, local, read_xml, usable, whole_text
from editor.exchange.blocks.inline_codes import Inline
from editor.exchange.blocks.parcel import OutUnit, Parcel, Returned, SegmentStanding, UnitState, about, stamp
from editor.exchange.blocks.read_back import PlacedLine, hold
from editor.exchange.xliff.reading import read_xliff
from editor.policy.limits import XLIFF_BYTES

_OPEN = frozenset({SegmentStanding.NEW, SegmentStanding.STALE})


def prove_xliff(data: bytes, parcel: Parcel, *, is_old: bool, copies_source: bool) -> None:
    """FileDiffers where a file, read again as one that came back, is not this parcel.

    `is_old` says that it is of 1.2, `copies_source` that what is to be translated has its source as target.
    """
    file = f"{parcel.target}.xlf"
    hold(_expected(parcel, copies_source=copies_source), _found(read_xliff(data)), file)
    root = read_xml(data, "xliff", limit=XLIFF_BYTES)
    hold(_expected_notes(parcel, is_old), (line for one in descendants(root, "file") for line in _said(one)), file)


def _expected_notes(parcel: Parcel, in_elements: bool) -> Iterator[PlacedLine]:
    for section in parcel.sections:
        lines = [stamp(section), about(parcel, section)]
        lines += [line for unit in section.units for line in _notes(unit, in_elements)]
        yield from ((section.id, usable(line)) for line in lines)


def _notes(unit: OutUnit, in_elements: bool) -> Iterator[str]:
    """What is said about a paragraph; in 1.2 the pair as it was has elements of its own, which stand first."""
    if in_elements:
        yield from unit.before or ()
    yield from unit.notes
    if unit.before is not None and not in_elements:
        yield from (f"Source before: {unit.before[0]}", f"Translation before: {unit.before[1]}")


def _said(file: Element) -> Iterator[str]:
    """The notes of a file and of its units, and the pairs as they were."""
    for one in file.iter():
        holder = one.getparent()
        if local(one) == "note" or (holder is not None and local(holder) == "alt-trans"):
            yield whole_text(one)


def _expected(parcel: Parcel, *, copies_source: bool) -> Iterator[PlacedLine]:
    yield from (("", tag) for tag in (parcel.source, parcel.target))
    for section in parcel.sections:
        for line in (section.id, section.source_blob, section.target_blob):
            yield section.id, line
        for unit in section.units:
            yield from (
                (section.id, line) for line in (unit.id, _line(unit.source), _line(_target(unit, copies_source)))
            )
            yield section.id, str(unit.standing not in _OPEN)


def _target(unit: OutUnit, copies_source: bool) -> Inline:
    if unit.standing in _OPEN:
        return unit.source if copies_source else ()
    return unit.target


def _found(returned: Returned) -> Iterator[str]:
    yield from (returned.source, returned.target)
    for section in returned.sections:
        yield from (section.id, section.source_blob, section.target_blob)
        for unit in section.units:
            yield from (unit.id, _line(unit.source), _line(unit.target), str(unit.state is not UnitState.OPEN))


def _line(found: Inline) -> str:
    """Words with their codes, as a line to compare; what stands beside each other in parts reads as one."""
    return "".join(one if isinstance(one, str) else f"\0{one.id}\1{_line(one.inner)}\2" for one in found)
