"""Taking an imported text into a policy: sections with ids of their own, or the words of a further language."""

from dataclasses import dataclass

from editor.desk.session.writing import taken_ids
from editor.desk.versions.clock import Choose
from editor.exchange.blocks.incoming.draft import Import
from editor.exchange.reading.inner_links import linked
from editor.exchange.reading.sections import ImportedSection, sections, to_be_numbered
from editor.policy.editing.edits import AddSection, Batch, Edit, SetText, SetTitle
from editor.policy.editing.numbering import SetNumbering
from editor.policy.errors import PolicyError
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell, Section, SectionId, SectionNumbering, new_section_id


@dataclass(eq=False)
class LanguageWritten(PolicyError):
    """A text was to be imported into a language that has words already."""

    language: str


def awaits(policy: Policy, language: str) -> bool:
    """Whether a text in this language most likely belongs into the policy: it is empty, or made into that language."""
    is_made = any(tag == language and policy.origin_of(tag) is not None for tag in policy.tags)
    return is_made or not any(map(str.strip, policy.texts.values()))


def is_translation(policy: Policy, text: Import) -> bool:
    """Whether a text is to be held against sections that the policy has, as one of its translations."""
    return bool(policy.sections) and text.language in policy.tags and policy.origin_of(text.language) is not None


def import_edit(policy: Policy, text: Import, choose: Choose) -> Edit:
    """The edit that takes a text in as the sections of an empty policy; LanguageWritten where it is none.

    The title is taken where the text suggests one and the policy has none in that language. A text whose typed numbers
    were taken off has its sections numbered by the policy.
    """
    policy.language(text.language)
    text = as_numbered(text, policy)
    if policy.sections:
        raise LanguageWritten(text.language)
    made = sections(text)
    edits: list[Edit] = []
    if text.numbering and policy.numbering is SectionNumbering.OFF:
        edits.append(SetNumbering(SectionNumbering(text.numbering)))
    if text.title and not policy.titles.get(text.language, "").strip():
        edits.append(SetTitle(text.language, text.title))
    edits += _new_sections(policy, text, made, choose)
    return Batch(tuple(edits))


def as_numbered(text: Import, policy: Policy) -> Import:
    """The text without typed numbers before its headings, where the policy numbers its sections; each is told of."""
    return text if policy.numbering is SectionNumbering.OFF else to_be_numbered(text, policy.numbering.value)


def _new_sections(policy: Policy, text: Import, made: tuple[ImportedSection, ...], choose: Choose) -> list[Edit]:
    taken = set(taken_ids(policy))
    ids: list[SectionId] = []
    for one in made:
        ids.append(_id(one, taken, choose))
        taken.add(ids[-1])
    edits: list[Edit] = []
    for index, (one, new, words) in enumerate(zip(made, ids, linked(text, made, ids), strict=True)):
        edits.append(AddSection(Section(new, one.audiences), index))
        edits.append(SetText(Cell(new, text.language), words.rstrip("\n")))
    return edits


def _id(one: ImportedSection, taken: set[str], choose: Choose) -> SectionId:
    if one.heading is None and PREAMBLE not in taken:
        return PREAMBLE
    return new_section_id(one.heading or "", taken, choose)
