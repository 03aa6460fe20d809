"""All headings of a language, sections and sub-headings, as the outline and the list to jump to show them."""

from collections.abc import Iterator
from dataclasses import dataclass

from editor.desk.versions.section_numbers import draft_numbers, section_numbers
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.text.numbering.forms import reference_number
from editor.text.numbering.printing import NumberedHeading, SectionNumbers, bare_sections, numbered_headings
from editor.text.numbering.typed import typed_number


@dataclass(frozen=True, slots=True)
class PlacedHeading:
    """A heading: its section, the character where its words begin, the number that is printed, and its words.

    `is_own` is that of the section itself, which may have none in this language.
    """

    section: SectionId
    index: int
    number: str
    words: str
    is_own: bool


def placed_headings(policy: Policy, language: Tag) -> Iterator[PlacedHeading]:
    """Every heading in the order of the document; a section without one has the words of its source."""
    numbers = draft_numbers(policy, language)
    source = numbers if language == policy.source else draft_numbers(policy, policy.source)
    counted = section_numbers(policy.section_ids)
    for section in policy.section_ids:
        found = numbered_headings(policy.text(Cell(section, language)), section, numbers)
        own = next((one for one in found if one.is_own), None)
        words = own.words if own is not None and own.words else _title(source, section)
        has_number = section in counted and not typed_number(words) and section not in bare_sections(numbers)
        number = reference_number(counted[section], policy.numbering.value, language) if has_number else ""
        yield PlacedHeading(section, 0 if own is None else own.start, number, words, True)
        yield from (_below(section, one) for one in found if not one.is_own and one.words)


def sub_headings(policy: Policy, cell: Cell, numbers: SectionNumbers) -> tuple[PlacedHeading, ...]:
    """The headings below a section's own."""
    found = numbered_headings(policy.text(cell), cell.section, numbers)
    return tuple(_below(cell.section, one) for one in found if not one.is_own and one.words)


def _below(section: SectionId, one: NumberedHeading) -> PlacedHeading:
    return PlacedHeading(section, one.start, one.number.replace("\\", "").strip(), one.words, False)


def _title(numbers: SectionNumbers, section: SectionId) -> str:
    label = numbers.label(section)
    return "" if label is None else label.title
