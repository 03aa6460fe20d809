"""How the sections of a policy are counted, and what is printed of that in a language."""

from collections.abc import Callable, Iterable, Mapping

from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell, SectionId, SectionNumbering
from editor.recall import remembered
from editor.text.markdown.markdown import heading
from editor.text.numbering.printing import SectionLabel, SectionNumbers

AsRead = Callable[[SectionId], tuple[str, Mapping[str, str]] | None]
"""The text of a section with the facts it is read with, None where it has none."""


def section_numbers(order: Iterable[SectionId]) -> dict[SectionId, int]:
    """The sections counted from 1; the preamble has no number."""
    counted = [section for section in order if section != PREAMBLE]
    return {section: number for number, section in enumerate(counted, 1)}


def numbers_printed(
    numbering: SectionNumbering, order: Iterable[SectionId], language: Tag, as_read: AsRead
) -> SectionNumbers:
    """What is printed in one language; every section counts, so that a number is the same in all of them."""
    order = tuple(order)
    counted = section_numbers(order)
    titles = {section: "" if (read := as_read(section)) is None else _title(*read) for section in order}
    labels = (SectionLabel(section, counted.get(section, 0), titles[section]) for section in order)
    return SectionNumbers(numbering.value, language, tuple(labels))


def draft_numbers(policy: Policy, language: Tag) -> SectionNumbers:
    """What the draft prints in one language."""
    values = policy.values(language)
    return numbers_printed(
        policy.numbering, policy.section_ids, language, lambda section: (policy.text(Cell(section, language)), values)
    )


def _title(text: str, values: Mapping[str, str]) -> str:
    # Only the first two lines can be a heading; the rest of a long text is no part of what is remembered.
    first = "\n".join(text.split("\n", 2)[:2])
    return _heading(first, tuple(values.items()) if "{{" in first else ())


@remembered
def _heading(lines: str, values: tuple[tuple[str, str], ...]) -> str:
    return heading(lines, dict(values)) or ""
