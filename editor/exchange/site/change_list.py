"""The changes of a page as a list: each with its number on the page, and what became of what in words, not in marks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from editor.exchange.blocks.change_words import ChangeWords, change_words
from editor.exchange.blocks.page_words import PageWords
from editor.exchange.site.redline_forms import shown
from editor.exchange.word.text import WordSection
from editor.text.redline.changes import Change

_ARROW = " → "
_NOTHING = "–"
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
    `told` are all changes by their numbers.
    """

    listed: tuple[ListedChange, ...]
    hidden: int
    told: Mapping[int, Change]
    start: int = 0

    @property
    def end(self) -> int:
        """The last label."""
        return self.start + len(self.listed)


def change_list(sections: Iterable[WordSection], words: PageWords, start: int = 0) -> ChangeList:
    """The list of these sections; labels follow on `start`. What is the second half of a move is not listed."""
    told: dict[int, Change] = {}
    said: dict[int, ChangeWords] = {}
    for section in sections:
        told.update(section.told)
        # A passage that moved is told where it came to.
        said |= {n: one for n, one in change_words(section.changes).items() if n in told and not told[n].has_left}
    hidden = sum(not change.has_left for change in told.values()) - len(said)
    lines = ((number, _BETWEEN.join(_parts(told[number], one, words))) for number, one in said.items())
    return ChangeList(tuple(ListedChange(start + at, *one) for at, one in enumerate(lines, 1)), hidden, told, start)


def _parts(change: Change, said: ChangeWords, words: PageWords) -> Iterator[str]:
    if change.move is not None:
        yield words.versions.moved
    if change.explained is not None:
        yield words.kinds[change.explained.kind.value]
    if said.passage:
        yield shown(said.passage)
    if said.old or said.new:
        yield _ARROW.join((shown(said.old) or _NOTHING, shown(said.new) or _NOTHING))
    yield from (words.marks[mark.value] for mark in said.marks)
    yield from (_ARROW.join((old or _NOTHING, new or _NOTHING)) for old, new in said.addresses)
