"""A text on its way to Word: its title, what stands above it, and its sections with what changed in them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from editor.exchange.blocks.block_changes import BlockChange, Fate, compare_blocks, kept, with_moves
from editor.exchange.blocks.blocks import Block, Form, blocks_of
from editor.exchange.blocks.page import PageSection, shown_level
from editor.exchange.word.origin import Origin


@dataclass(frozen=True, slots=True)
class WordSection:
    """A section: its id now and its id in the old text, None where it does not stand there; notes are about it."""

    new: str | None
    old: str | None
    name: str
    changes: tuple[BlockChange, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WordText:
    """Everything that a document says. `titles` are the old and the new one; `head` are the lines under the title.

    `author` and `date` are those of the marks and of the file.
    """

    language: str
    titles: tuple[str, str]
    head: tuple[str, ...]
    sections: tuple[WordSection, ...]
    origin: Origin
    author: str
    date: datetime
    header: str = ""
    footer: str = ""

    @property
    def is_redline(self) -> bool:
        """Whether anything in it is marked."""
        changes = [change for section in self.sections for change in section.changes]
        return self.titles[0] != self.titles[1] or any(change.old != change.new for change in changes)


def section_blocks(section: PageSection) -> tuple[Block, ...]:
    """The blocks of a section, its own heading on level 1 and every other one below."""
    return levelled(blocks_of(section.text, section.values), has_heading=section.heading is not None)


def levelled(blocks: Sequence[Block], *, has_heading: bool) -> tuple[Block, ...]:
    """Blocks with their headings on the levels that they have under a document's title."""
    found = [
        replace(block, level=shown_level(block.level) - 1) if block.form is Form.HEADING else block for block in blocks
    ]
    if has_heading and found:
        found[0] = replace(found[0], level=1)
    return tuple(found)


def clean_sections(sections: Sequence[PageSection], notes: Sequence[tuple[str, ...]]) -> tuple[WordSection, ...]:
    """The sections of one text."""
    return tuple(
        WordSection(one.id, one.id, one.heading or "", kept(section_blocks(one)), note)
        for one, note in zip(sections, notes, strict=True)
    )


def compared_sections(
    old: Sequence[PageSection], new: Sequence[PageSection], pairs: dict[str, str], notes: Sequence[tuple[str, ...]]
) -> tuple[WordSection, ...]:
    """The sections of two texts in one order; `pairs` gives the new id of each old section that stayed in its place.

    A section that moved stands twice, gone at its old place and new at its new one.
    """
    before = {section.id: section for section in old}
    back = {now: was for was, now in pairs.items()}
    found: list[WordSection] = []
    waiting = [section.id for section in old]
    for section, note in zip(new, notes, strict=True):
        was = back.get(section.id)
        if was is not None:
            while waiting and waiting[0] != was:
                found.append(_gone(before[waiting.pop(0)]))
            waiting = waiting[1:]
        changes = compare_blocks(section_blocks(before[was]) if was else (), section_blocks(section))
        found.append(WordSection(section.id, was, section.heading or "", changes, note))
    found += [_gone(before[one]) for one in waiting]
    return _numbered(found)


def _gone(section: PageSection) -> WordSection:
    changes = tuple(BlockChange(block, None) for block in section_blocks(section))
    return WordSection(None, section.id, section.heading or "", changes)


def _numbered(sections: Sequence[WordSection]) -> tuple[WordSection, ...]:
    """The sections with their moves found across the whole text."""
    changes = iter(with_moves([change for section in sections for change in section.changes]))
    return tuple(replace(one, changes=tuple(next(changes) for _ in one.changes)) for one in sections)


def moved_between(sections: Sequence[WordSection]) -> dict[int, tuple[str, str]]:
    """For each move the names of the sections that it went from and to."""
    ends: dict[tuple[int, Fate], str] = {}
    for section in sections:
        for change in section.changes:
            if change.move is not None:
                ends[change.move, change.fate] = section.name
    numbers = {number for number, _ in ends}
    return {number: (ends[number, Fate.GONE], ends[number, Fate.NEW]) for number in numbers}
