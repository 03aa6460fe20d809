"""What came from elsewhere, as the rows that a person goes through: what clashes first, then what only comes in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from editor.desk.team.meeting import Answers, Arrival
from editor.policy.editing.changes import touched
from editor.policy.editing.merging import EntryClash, MergeEntry, MergeSide
from editor.policy.section import Cell
from editor.text.redline.threeway import Clash, settled_text


@dataclass(frozen=True, slots=True)
class WordsItem:
    """One paragraph of a cell that both sides changed; the `number`th of `count` in its cell, from 1."""

    cell: Cell
    clash: Clash
    number: int
    count: int


@dataclass(frozen=True, slots=True)
class EntryItem:
    """One entry that both sides changed."""

    clash: EntryClash


@dataclass(frozen=True, slots=True)
class ComingItem:
    """A cell whose words come in as they are, from `old` to `new`."""

    cell: Cell
    old: str
    new: str


Item = WordsItem | EntryItem | ComingItem


def items(arrival: Arrival, *, coming: bool) -> tuple[Item, ...]:
    """What there is to go through; with `coming` also the words that clash with nothing."""
    found: list[Item] = [EntryItem(clash) for clash in arrival.clashes]
    for cell, parts in arrival.words.items():
        clashes = [part for part in parts if isinstance(part, Clash)]
        found += [WordsItem(cell, clash, number, len(clashes)) for number, clash in enumerate(clashes, 1)]
    if coming:
        found += _coming(arrival)
    return tuple(found)


def answers(arrival: Arrival, shown: Sequence[Item], chosen: Mapping[int, MergeSide | str]) -> Answers:
    """What was chosen for the items by their places: a side for an entry, the words for a paragraph."""
    entries: dict[MergeEntry, MergeSide] = {}
    words: dict[Cell, list[str]] = {cell: [] for cell in arrival.words}
    for place, item in enumerate(shown):
        match item, chosen.get(place):
            case EntryItem(clash), MergeSide() as side:
                entries[clash.entry] = side
            case WordsItem(cell, clash), choice:
                words[cell].append(_whole_lines(choice if isinstance(choice, str) else clash.mine))
            case _:
                pass
    return Answers(entries, {cell: settled_text(parts, words[cell]) for cell, parts in arrival.words.items()})


def _whole_lines(words: str) -> str:
    return words if not words or words.endswith("\n") else words + "\n"


def _coming(arrival: Arrival) -> Iterator[ComingItem]:
    merged = arrival.policy(Answers())
    for cell in sorted(touched(arrival.my_policy, merged).texts - arrival.words.keys()):
        yield ComingItem(cell, arrival.my_policy.text(cell), merged.text(cell))
