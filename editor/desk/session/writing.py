"""What a writer does to sections, as edits: add, rename, split, merge."""

from editor.desk.versions.clock import Choose
from editor.policy.editing.edits import AddSection, Batch, Edit, RemoveSection, SetText
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId, new_section_id
from editor.text.markdown.markdown import escape, heading, parse, without_heading


def taken_ids(policy: Policy) -> frozenset[str]:
    """Ids that stand in the policy or once did."""
    return frozenset(policy.section_ids) | frozenset(policy.retired)


def add_section(policy: Policy, at: int, language: Tag, words: str, choose: Choose) -> tuple[Edit, SectionId]:
    """The edit that adds a section before index `at` with this heading in one language, and the new id."""
    new = new_section_id(words, taken_ids(policy), choose)
    text = SetText(Cell(new, language), f"# {escape(words)}\n\n")
    return Batch((AddSection(Section(new), at), text)), new


def rename(policy: Policy, cell: Cell, words: str) -> Edit:
    """The edit that gives a cell another heading; its id stays."""
    body = without_heading(policy.text(cell)).lstrip("\n")
    return SetText(cell, f"# {escape(words)}\n\n{body}" if words.strip() else body)


def split(policy: Policy, cell: Cell, position: int, words: str, choose: Choose) -> tuple[Edit, SectionId] | None:
    """The edit that cuts a section in two before the block at `position`, and the new section's id.

    The other languages are cut before the same block where they have as many blocks; elsewhere their words stay with
    the first section. A sub-heading at the cut becomes the new heading; `words` is the heading where there is none.
    None where the cut would leave nothing on one side.
    """
    text = policy.text(cell)
    starts = block_starts(text)
    index = sum(1 for start in starts if start <= position) - 1
    if index < 1 or (index == 1 and heading(text) is not None):
        return None
    section = policy.sections[policy.place_of(cell.section)]
    cut_heading = heading(text[starts[index] :])
    new = new_section_id(cut_heading or words, taken_ids(policy), choose)
    edits: list[Edit] = [AddSection(Section(new, section.audiences), policy.place_of(section.id) + 1)]
    for language in policy.tags:
        whole = policy.text(Cell(section.id, language))
        own = starts if language == cell.language else block_starts(whole)
        if len(own) != len(starts):
            continue
        first, second = whole[: own[index]].rstrip("\n"), whole[own[index] :]
        if cut_heading is not None:
            second = "#" + second.lstrip("#")
        elif language == cell.language:
            second = f"# {escape(words)}\n\n{second}"
        edits.append(SetText(Cell(section.id, language), first))
        edits.append(SetText(Cell(new, language), second))
    return Batch(tuple(edits)), new


def cut_heading(text: str, position: int) -> str | None:
    """The words of the sub-heading at which `split` would cut, empty where there is none; None where it cannot cut."""
    starts = block_starts(text)
    index = sum(1 for start in starts if start <= position) - 1
    if index < 1 or (index == 1 and heading(text) is not None):
        return None
    return heading(text[starts[index] :]) or ""


def merge(policy: Policy, section: SectionId) -> Edit | None:
    """The edit that joins a section with the next one, whose heading becomes a sub-heading. None for the last one."""
    place = policy.place_of(section)
    if place + 1 >= len(policy.sections):
        return None
    follower = policy.sections[place + 1].id
    edits: list[Edit] = []
    for language in policy.tags:
        first, second = policy.text(Cell(section, language)), policy.text(Cell(follower, language))
        if second.startswith("# "):
            second = "#" + second
        joined = "\n\n".join(part for part in (first.rstrip("\n"), second) if part)
        edits.append(SetText(Cell(section, language), joined))
    edits.append(RemoveSection(follower))
    return Batch(tuple(edits))


def block_starts(text: str) -> list[int]:
    """The positions at which the text's top-level blocks start, in code points."""
    lines = [0]
    for index, character in enumerate(text):
        if character == "\n":
            lines.append(index + 1)
    return [lines[token.map[0]] for token in parse(text) if token.level == 0 and token.nesting >= 0 and token.map]
