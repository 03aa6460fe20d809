"""Section numbers and references that would not read as they are meant where the policy is read."""

from collections.abc import Iterator

from editor.checks.finding import Hit, Remedy, spot_in
from editor.checks.reading.columns import Columns
from editor.policy.editing.edits import Splice
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId, SectionNumbering
from editor.text.markdown.markdown import heading
from editor.text.numbering.printing import SectionReference, references, typed_numbers


def typed(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A heading has a number of its own though sections are numbered; it keeps that one, so the order has a gap."""
    if policy.numbering is SectionNumbering.OFF:
        return
    for one in typed_numbers(policy.text(cell), policy.numbering.value):
        remedy = Remedy((Splice(cell, one.start, one.end - one.start, ""),))
        yield Hit(spot_in(cell, one.start, one.end), {"number": one.number, "heading": one.heading}, (), (remedy,))


def nothing_to_name(columns: Columns, language: Tag) -> Iterator[Hit]:
    """A reference leads to a section that has no heading in its language, so that it would print nothing."""
    known = set(columns.policy.section_ids)
    for cell, found in columns.of(_references, language).items():
        titles = columns.of(_title, language)
        for one in found:
            if one.id in known and Cell(SectionId(one.id), language) not in titles:
                yield Hit(spot_in(cell, one.start, one.end), {"section": one.id})


def _references(policy: Policy, cell: Cell) -> tuple[SectionReference, ...]:
    return references(policy.text(cell))


def _title(policy: Policy, cell: Cell) -> str:
    return heading(policy.text(cell), policy.values(cell.language)) or ""
