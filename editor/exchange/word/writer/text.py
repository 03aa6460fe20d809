"""A text on its way to Word: its title, what stands above it, and its sections with what changed in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from operator import add

from editor.exchange.blocks.blocks import blocks_of
from editor.exchange.blocks.changes.block_changes import BlockChange, Fate, kept, moved_ends
from editor.exchange.blocks.page import PageSection, levelled
from editor.exchange.blocks.page_words import VersionWords
from editor.exchange.word.origin import WordOrigin
from editor.text.redline.changes import NOTHING_CHANGED, Change, Counts
from editor.text.redline.kinds.clause_numbers import StayedReference


@dataclass(frozen=True, slots=True)
class WordSection:
    """A section: its id now and its id in the old text, None where it does not stand there; notes are about it.

    `told` are its changes by their numbers in the redline, `counts` what they come to. `stayed` are the references in
    it that did not follow the clause that they name.
    """

    new: str | None
    old: str | None
    name: str
    changes: tuple[BlockChange, ...]
    notes: tuple[str, ...] = ()
    told: tuple[tuple[int, Change], ...] = ()
    counts: Counts = NOTHING_CHANGED
    stayed: tuple[StayedReference, ...] = ()


@dataclass(frozen=True, slots=True)
class WordText:
    """Everything that a document says. `titles` are the old and the new one; `head` are the lines under the title.

    `author` and `date` are those of the marks and of the file, `publisher` is whose policy it is, empty where nobody
    said. `since` is the version that a redline starts from.
    """

    language: str
    titles: tuple[str, str]
    head: tuple[str, ...]
    sections: tuple[WordSection, ...]
    origin: WordOrigin
    author: str
    date: datetime
    header: str = ""
    footer: str = ""
    publisher: str = ""
    since: str = ""

    @property
    def is_redline(self) -> bool:
        """Whether anything in it is marked."""
        changes = [change for section in self.sections for change in section.changes]
        return self.titles[0] != self.titles[1] or any(change.old != change.new for change in changes)


def clean_sections(sections: Sequence[PageSection], notes: Sequence[tuple[str, ...]]) -> tuple[WordSection, ...]:
    """The sections of one text."""
    found = []
    for one, note in zip(sections, notes, strict=True):
        blocks = levelled(blocks_of(one.text, one.values), has_heading=one.heading is not None)
        found.append(WordSection(one.id, one.id, one.heading or "", kept(blocks), note))
    return tuple(found)


def stayed_line(sections: Sequence[WordSection], words: VersionWords) -> str:
    """The references that did not follow their clause, in words; empty where there is none."""
    said = []
    for section in sections:
        for one in section.stayed:
            reference = f"{section.name}: {one.words}" if section.name and len(sections) > 1 else one.words
            form = words.clause_now if one.now else words.clause_gone
            said.append(form.format(reference=reference, now=one.now))
    return words.stayed.format(references=" · ".join(said)) if said else ""


def moved_between(sections: Sequence[WordSection]) -> dict[int, tuple[str, str]]:
    """For each move, of paragraphs or of rows, the names of the sections that it went from and to."""
    ends: dict[tuple[int, Fate], str] = {}
    for section in sections:
        for row in (row for change in section.changes for row in change.rows):
            for end in moved_ends(row):
                ends.setdefault(end, section.name)
    numbers = {number for number, _ in ends if {(number, Fate.GONE), (number, Fate.NEW)} <= ends.keys()}
    return {number: (ends[number, Fate.GONE], ends[number, Fate.NEW]) for number in numbers}


def counted(sections: Iterable[WordSection]) -> Counts:
    """What the changes of all sections come to."""
    return reduce(add, (section.counts for section in sections), NOTHING_CHANGED)
