"""The changes of a page as a list: each with its number on the page, and what became of what in words, not in marks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from editor.exchange.blocks.changes.change_words import ChangeWords, change_words, with_what_went
from editor.exchange.blocks.page_words import PageWords
from editor.exchange.site.redline_forms import shown
from editor.exchange.word.writer.text import WordSection
from editor.text.redline.changes import Change
from editor.text.steering import apart, became, isolated

_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class ListedChange:
    """A change that a reader can see: its label on the page, its number in the redline, and its line in a list."""

    label: int
    number: int
    line: str


@dataclass(frozen=True, slots=True)
class ChangeList:
    """The changes of some sections in the order of the page.

    `hidden` is how many more there are that change no words and no look: white space, or how the source is written.
    `told` are all changes by their numbers, `left` those of the places on the page that passages left.
    """

    listed: tuple[ListedChange, ...]
    hidden: int
    told: Mapping[int, Change]
    start: int = 0
    left: frozenset[int] = frozenset()

    @property
    def left_labels(self) -> dict[int, int]:
        """By the numbers of the places that passages left, the labels of those they came to."""
        here = {self.told[one.number].move: one.label for one in self.listed}
        return {number: here[move] for number in self.left if (move := self.told[number].move) in here}

    @property
    def end(self) -> int:
        """The last label."""
        return self.start + len(self.listed)


def change_list(
    sections: Iterable[WordSection], words: PageWords, start: int = 0, *, leftward: bool = False
) -> ChangeList:
    """The list of these sections; labels follow on `start`. What is the second half of a move is not listed.

    `leftward` is a page that is read from right to left.
    """
    told: dict[int, Change] = {}
    found: dict[int, ChangeWords] = {}
    for section in sections:
        told.update(section.told)
        found |= change_words(section.changes)
    # A passage that moved is told where it came to.
    left = {number for number in found if number in told and told[number].has_left}
    whole = with_what_went(found, told)
    said = {number: one for number, one in whole.items() if number in told and number not in left}
    hidden = sum(not change.has_left for change in told.values()) - len(said)
    lines = (
        (number, _BETWEEN.join(_parts(told[number], one, words, leftward=leftward))) for number, one in said.items()
    )
    return ChangeList(
        tuple(ListedChange(start + at, *one) for at, one in enumerate(lines, 1)), hidden, told, start, frozenset(left)
    )


def _parts(change: Change, said: ChangeWords, words: PageWords, *, leftward: bool) -> Iterator[str]:
    if change.move is not None:
        yield words.versions.moved
    if change.explained is not None:
        yield from (words.kinds[kind.value] for kind in change.explained.named)
    if said.passage:
        yield apart(shown(said.passage)) if leftward else isolated(shown(said.passage))
    if said.old or said.new:
        yield became(shown(said.old), shown(said.new), leftward=leftward)
    yield from (words.marks[mark.value] for mark in said.marks)
    yield from (became(old, new, leftward=leftward) for old, new in said.addresses)
