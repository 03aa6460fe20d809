"""Bringing what an older version held back into the draft, as edits that can be undone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from editor.policy.editing.edits import Batch, Become, Edit, SetFact, SetSync, SetText
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.text.redline.changes import changes
from editor.text.redline.section_redline import section_redlines
from editor.text.redline.spans import Span, SpanKind


def restored(draft: Policy, version: Policy) -> Edit | None:
    """The edit that makes the draft what the version was. None where it is that already.

    The people and the format stay: who works here, and with which Dateline, is not a matter of words. A section that
    the version does not have is retired.
    """
    gone = [section for section in draft.section_ids if section not in version.section_ids]
    retired = dict.fromkeys((*version.retired, *draft.retired, *gone))
    whole = replace(
        version,
        people=draft.people,
        review=draft.review,
        exceptional=draft.exceptional,
        format=draft.format,
        rules=draft.rules,
        unknown=draft.unknown,
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


def restored_paragraph(draft: Policy, version: Policy, cell: Cell, line: int, draft_line: int | None) -> Edit | None:
    """The edit that gives a paragraph the words that it had in a version, and takes out again what came in its place.

    `line` is a line of the version's text, counted from 0, and `draft_line` the one that stands beside it in the draft,
    where that is known. A passage that moved goes back to where it stood, out of the section that it went to as well.
    None where there is nothing to bring back.
    """
    if not version.text(cell) or cell.section not in draft.section_ids:
        return None
    before, after = (
        {str(section): policy.text(Cell(section, cell.language)) for section in policy.section_ids}
        for policy in (version, draft)
    )
    rows = section_redlines(before, after)
    ours = next(one for one in rows if one.new == cell.section)
    found = _paragraph(ours.spans, line, draft_line)
    moves = {ours.spans[at].move for at in found} - {None}
    edits: list[Edit] = []
    for one in rows:
        back = {at for at, span in enumerate(one.spans) if span.move in moves}
        if one is ours:
            back |= set(found)
        elif back:
            # The white space that came with a passage goes with it.
            ends = [change for change in changes(one.spans) if change.move in moves]
            back |= {at for change in ends for at in range(change.first, change.end)}
        text = "".join(span.old_text if at in back else span.new_text for at, span in enumerate(one.spans))
        if one.new is None and back:
            edits.insert(0, Become(_with_section(draft, version, SectionId(one.old or ""))))
        elif one.new is not None and text != after[one.new]:
            edits.append(SetText(Cell(SectionId(one.new), cell.language), text))
    return Batch(tuple(edits)) if edits else None


def _paragraph(spans: Sequence[Span], line: int, draft_line: int | None) -> list[int]:
    """The changed spans of the paragraph that stands on a line of the old text, and best of all on one of the new."""
    best: list[int] = []
    for changed, lines, draft_lines in _paragraphs(spans):
        if changed and lines.start <= line <= lines.stop:
            fits = draft_line is None or draft_lines.start <= draft_line <= draft_lines.stop
            if not best or fits:
                best = changed
            if fits and line in lines:
                break
    return best


def _paragraphs(spans: Sequence[Span]) -> Iterator[tuple[list[int], range, range]]:
    """The numbers of the changed spans between two ends of line that stayed, and the lines of either text that they
    touch."""
    changed: list[int] = []
    first = last = (0, 0)
    for at, span in enumerate(spans):
        if span.kind is not SpanKind.EQUAL:
            changed.append(at)
            last = last[0] + span.old_text.count("\n"), last[1] + span.new_text.count("\n")
            continue
        ended = all(spans[one].text.endswith("\n") for one in changed)
        if "\n" in span.text or (changed and ended):
            yield changed, range(first[0], last[0] + 1), range(first[1], last[1] + 1)
            changed, first = [], (last[0] + span.text.count("\n"), last[1] + span.text.count("\n"))
        last = last[0] + span.text.count("\n"), last[1] + span.text.count("\n")
    yield changed, range(first[0], last[0] + 1), range(first[1], last[1] + 1)
