"""Taking an imported text into a policy: sections with ids of their own, or the words of a further language."""

from dataclasses import dataclass

from editor.desk.clock import Choose
from editor.desk.writing import taken_ids
from editor.exchange.draft import Import
from editor.exchange.sections import ImportedSection, sections
from editor.policy.edits import AddSection, Batch, Edit, SetText, SetTitle
from editor.policy.errors import PolicyError
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell, Section, SectionId, new_section_id


@dataclass(eq=False)
class LanguageWritten(PolicyError):
    """A text was to be imported into a language that has words already."""

    language: str


@dataclass(eq=False)
class SectionsDiffer(PolicyError):
    """A translation was to be imported whose sections are not as many as the policy's."""

    language: str
    found: int
    expected: int


def import_edit(policy: Policy, text: Import, choose: Choose) -> Edit:
    """The edit that takes a text in: as the sections of an empty policy, else into an empty language of it.

    The title is taken where the text suggests one and the policy has none in that language.
    """
    policy.language(text.language)
    made = sections(text)
    edits: list[Edit] = []
    if text.title and not policy.titles.get(text.language, "").strip():
        edits.append(SetTitle(text.language, text.title))
    if not policy.sections:
        edits += _new_sections(policy, text, made, choose)
    else:
        edits += _translation(policy, text, made)
    return Batch(tuple(edits))


def _new_sections(policy: Policy, text: Import, made: tuple[ImportedSection, ...], choose: Choose) -> list[Edit]:
    taken = set(taken_ids(policy))
    edits: list[Edit] = []
    for index, one in enumerate(made):
        new = _id(one, taken, choose)
        taken.add(new)
        edits.append(AddSection(Section(new, one.audiences), index))
        edits.append(SetText(Cell(new, text.language), one.text.rstrip("\n")))
    return edits


def _id(one: ImportedSection, taken: set[str], choose: Choose) -> SectionId:
    if one.heading is None and PREAMBLE not in taken:
        return PREAMBLE
    return new_section_id(one.heading or "", taken, choose)


def _translation(policy: Policy, text: Import, made: tuple[ImportedSection, ...]) -> list[Edit]:
    if any(cell.language == text.language for cell in policy.texts):
        raise LanguageWritten(text.language)
    if len(made) != len(policy.sections):
        raise SectionsDiffer(text.language, len(made), len(policy.sections))
    return [
        SetText(Cell(section.id, text.language), one.text.rstrip("\n"))
        for section, one in zip(policy.sections, made, strict=True)
    ]
