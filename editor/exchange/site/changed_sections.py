"""Two releases of a language side by side: the one redline of their texts, told of their sections and blocks."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from editor.exchange.blocks.changes.block_changes import BlockChange, Fate
from editor.exchange.blocks.changes.told_blocks import ToldBlocks, ToldChanges, told_of_blocks
from editor.exchange.blocks.page import Page, PageSection
from editor.exchange.word.writer.text import WordSection
from editor.text.markdown.fact_uses import as_read
from editor.text.redline.changes import NOTHING_CHANGED
from editor.text.redline.section_redline import SectionSpans, section_redlines
from editor.text.redline.switches import PLAIN, Switches
from editor.text.redline.words.vocabulary import UNKNOWN, Vocabulary, names_among


class SectionFate(Enum):
    """What became of a section between two releases."""

    SAME = "same"
    NEW = "new"
    REMOVED = "removed"
    CHANGED = "changed"


def fate_of(section: WordSection) -> SectionFate:
    """What became of it."""
    if section.old is None:
        return SectionFate.NEW
    if section.new is None:
        return SectionFate.REMOVED
    same = all(change.fate is Fate.KEPT and change.old == change.new for change in section.changes)
    return SectionFate.SAME if same else SectionFate.CHANGED


def changed_pages(
    before: Page | None,
    page: Page | None,
    notes: Sequence[tuple[str, ...]] = (),
    switches: Switches = PLAIN,
) -> tuple[WordSection, ...]:
    """The `changed_sections` of two pages, with what they know of their words; None for one that was not there."""
    pages = [one for one in (page, before) if one is not None]
    old, new = (() if one is None else one.sections for one in (before, page))
    values = {value for section in (*old, *new) for value in section.values.values()}
    names = frozenset([*names_among(sorted(values)), *(name for one in pages for name in one.names)])
    return changed_sections(old, new, notes, switches, Vocabulary(pages[0].language if pages else "", names))


def changed_sections(
    old: Sequence[PageSection],
    new: Sequence[PageSection],
    notes: Sequence[tuple[str, ...]] = (),
    switches: Switches = PLAIN,
    known: Vocabulary = UNKNOWN,
) -> tuple[WordSection, ...]:
    """Every section of either text with its changes, in an order that is the order of both.

    A section that moved stands twice, gone at its old place and new, with its changes, at its new one. Numbers and
    references are those of the new text on both sides: printed anew, they are no change of any word.
    """
    old = renumbered(old, new)
    before, after = (
        {one.id: as_read(one.text.removesuffix("\n"), one.values) for one in side if one.text.strip()}
        for side in (old, new)
    )
    found = section_redlines(before, after, switches)
    told = told_of_blocks(found, old, new, switches, known)
    rows = {one.new: at for at, one in enumerate(found) if one.new is not None}
    shown: list[WordSection] = []
    waiting = list(old)
    for section, note in zip(new, notes or [()] * len(new), strict=True):
        at = rows.get(section.id)
        row = SectionSpans(None, section.id, False, ()) if at is None else found[at]
        was = None if row.moved else row.old
        while was is not None and waiting[0].id != was:
            shown.append(_gone(waiting.pop(0), told))
        if was is not None:
            waiting.pop(0)
        blocks = told.came.get(section.id, ())
        shown.append(_section(section.id, was, section, blocks, told.changes.get(at), note))
    return (*shown, *(_gone(section, told) for section in waiting))


def renumbered(old: Sequence[PageSection], new: Sequence[PageSection]) -> list[PageSection]:
    """The old sections with the numbers of the new ones; what is no longer there keeps its own."""
    if not old or not new:
        return list(old)
    before, after = old[0].numbers, new[0].numbers
    known = {label.id for label in after.labels}
    gone = tuple(label for label in before.labels if label.id not in known)
    numbers = replace(after, labels=(*after.labels, *gone))
    return [replace(section, numbers=numbers) for section in old]


def _gone(section: PageSection, told: ToldBlocks) -> WordSection:
    return _section(None, section.id, section, told.left[section.id], told.gone.get(section.id))


def _section(
    new: str | None,
    old: str | None,
    section: PageSection,
    blocks: tuple[BlockChange, ...],
    told: ToldChanges | None,
    notes: tuple[str, ...] = (),
) -> WordSection:
    known = ToldChanges((), NOTHING_CHANGED) if told is None else told
    stayed = () if new is None else known.stayed
    return WordSection(new, old, section.heading or "", blocks, notes, known.changes, known.counts, stayed)
