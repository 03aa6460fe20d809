"""Bringing what an older version held back into the draft, as edits that can be undone."""

from dataclasses import replace

from editor.policy.edits import Batch, Become, Edit, SetFact, SetSync, SetText
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId


def restored(draft: Policy, version: Policy) -> Edit | None:
    """The edit that makes the draft what the version was. None where it is that already.

    The people stay: who works here is not a matter of words. A section that the version does not have is retired.
    """
    gone = [section for section in draft.section_ids if section not in version.section_ids]
    retired = dict.fromkeys((*version.retired, *draft.retired, *gone))
    whole = replace(
        version,
        people=draft.people,
        review=draft.review,
        retired=tuple(section for section in retired if section not in version.section_ids),
    )
    return None if whole == draft else Become(whole)


def restored_section(draft: Policy, version: Policy, cell: Cell) -> Edit | None:
    """The edit that gives a section the words that it had in a version, with the source that they follow.

    A section that was removed comes back in every language of the draft. None where there is nothing to bring back.
    """
    if cell.section not in version.section_ids:
        return None
    if cell.section not in draft.section_ids:
        return Become(_with_section(draft, version, cell.section))
    text = version.text(cell)
    if not text or text == draft.text(cell):
        return None
    edits: list[Edit] = [SetText(cell, text)]
    if draft.origin_of(cell.language) is not None:
        edits.append(SetSync(cell, version.sync.get(cell)))
    return Batch(tuple(edits))


def restored_fact(draft: Policy, version: Policy, name: str) -> Edit | None:
    """The edit that gives a fact the values that it had in a version. None where it has them."""
    values = version.facts.get(name)
    return None if values == draft.facts.get(name) else SetFact(name, values)


def _with_section(draft: Policy, version: Policy, section: SectionId) -> Policy:
    """The draft with a removed section where it stood: after the nearest one before it that the draft still has."""
    before = version.section_ids[: version.place_of(section)]
    at = max((draft.place_of(one) + 1 for one in before if one in draft.section_ids), default=0)
    back = Section(section, version.sections[version.place_of(section)].audiences)
    cells = [Cell(section, language) for language in draft.tags]
    return replace(
        draft,
        sections=(*draft.sections[:at], back, *draft.sections[at:]),
        texts={**draft.texts, **{cell: version.texts[cell] for cell in cells if cell in version.texts}},
        sync={**draft.sync, **{cell: version.sync[cell] for cell in cells if cell in version.sync}},
        retired=tuple(one for one in draft.retired if one != section),
    )
