"""The proof of a table for reviewers: read again, it holds every paragraph and its translation."""

from collections.abc import Iterator

from editor.exchange.blocks.inline_codes import Inline
from editor.exchange.blocks.parcel import Parcel, Returned
from editor.exchange.blocks.read_back import PlacedLine, hold
from editor.exchange.word.bilingual.table_in import read_table


def prove_table(data: bytes, parcel: Parcel) -> None:
    """FileDiffers where a table, read again as one that came back, is not this parcel."""
    hold(_expected(parcel), _found(read_table(data)), f"{parcel.target}.docx")


def _expected(parcel: Parcel) -> Iterator[PlacedLine]:
    yield from (("", tag) for tag in (parcel.source, parcel.target))
    for section in parcel.sections:
        if section.units:
            yield section.id, section.id
        for unit in section.units:
            yield from ((section.id, line) for line in (unit.id, _line(unit.source), _line(unit.target)))


def _found(returned: Returned) -> Iterator[str]:
    yield from (returned.source, returned.target)
    for section in returned.sections:
        yield section.id
        for unit in section.units:
            yield from (unit.id, _line(unit.source), _line(unit.target))


def _line(found: Inline) -> str:
    """Words with their codes; white space counts as one space, as Word shows it to a reader."""
    made = "".join(one if isinstance(one, str) else f"\0{one.id}\1{_line(one.inner)}\2" for one in found)
    return " ".join(made.split())
