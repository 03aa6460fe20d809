"""Two releases of a language side by side: their sections paired in their places, and what changed in each."""

from collections.abc import Mapping, Sequence
from enum import Enum

from editor.exchange.blocks.block_changes import Fate
from editor.exchange.blocks.page import PageSection
from editor.exchange.word.text import WordSection, compared_sections
from editor.text.redline.matching import heaviest
from editor.text.redline.section_redline import pair_sections


class SectionFate(Enum):
    """What became of a section between two releases."""

    SAME = "same"
    NEW = "new"
    REMOVED = "removed"
    CHANGED = "changed"


def pairs_in_place(old: Sequence[PageSection], new: Sequence[PageSection]) -> Mapping[str, str]:
    """The new id of every old section that stands in its place among those that stayed; others are gone and new."""
    pairs = pair_sections({one.id: one.text for one in old}, {one.id: one.text for one in new})
    kept = [one.id for one in old if one.id in pairs]
    places = {one.id: at for at, one in enumerate(new)}
    starts = [(at, places[pairs[one]]) for at, one in enumerate(kept)]
    stayed = heaviest(starts, [(i + 1, j + 1) for i, j in starts], [1.0] * len(starts))
    return {kept[at]: pairs[kept[at]] for at in stayed}


def changed_sections(
    old: Sequence[PageSection], new: Sequence[PageSection], notes: Sequence[tuple[str, ...]] = ()
) -> tuple[WordSection, ...]:
    """Every section of either text with its changes, in an order that is the order of both."""
    return compared_sections(old, new, dict(pairs_in_place(old, new)), notes or [()] * len(new))


def fate_of(section: WordSection) -> SectionFate:
    """What became of it."""
    if section.old is None:
        return SectionFate.NEW
    if section.new is None:
        return SectionFate.REMOVED
    same = all(change.fate is Fate.KEPT and change.old == change.new for change in section.changes)
    return SectionFate.SAME if same else SectionFate.CHANGED
