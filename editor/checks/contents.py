"""Contents lists that stand in a text, against the headings of the policy.

Pages make a contents list of their own, and the importer takes one out; this is for texts that keep theirs.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.checks.finding import Hit, spot_in
from editor.checks.reading.columns import Columns
from editor.checks.reading.outline import OutlineEntry, outline, plain_words
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell
from editor.recall import remembered
from editor.text.markdown.fact_rule import expand

_FEWEST = 3
# No heading is longer; it spares the reading of long list items.
_LONGEST = 200
_NUMBER = re.compile(
    r"^(?:第[一二三四五六七八九十百0-9]{1,5}[章節节條条部編编项項]|[(][一二三四五六七八九十0-9]{1,3}[)]"
    r"|[一二三四五六七八九十]{1,3}[、.]|[0-9]{1,3}(?:\.[0-9]{1,3})*(?:[.、)]|(?=\D)))[、.:)]?"
)


@dataclass(frozen=True, slots=True)
class _Title:
    """A heading that an entry can name; `order` is where it comes in the policy."""

    order: tuple[int, int]
    words: str
    key: str
    level: int


@dataclass(frozen=True, slots=True)
class _Contents:
    """A list that is a contents list: its items, the heading that each names, and the headings it should name."""

    cell: Cell
    items: tuple[OutlineEntry, ...]
    names: tuple[_Title | None, ...]
    unknown: tuple[OutlineEntry, ...]
    wanted: tuple[_Title, ...]


def forgets(columns: Columns, language: Tag) -> Iterator[Hit]:
    """A heading after the list that the list leaves out."""
    for found in columns.once(_all_contents, language):
        named = {title.key for title in found.names if title is not None}
        place = spot_in(found.cell, found.items[0].start, found.items[-1].end)
        for title in found.wanted:
            if title.key not in named:
                yield Hit(place, {"heading": title.words})


def unknown(columns: Columns, language: Tag) -> Iterator[Hit]:
    """An entry that no heading reads like."""
    for found in columns.once(_all_contents, language):
        for item in found.unknown:
            yield Hit(spot_in(found.cell, item.start, item.end), {"entry": plain_words(item.markdown)})


def order(columns: Columns, language: Tag) -> Iterator[Hit]:
    """An entry that stands elsewhere in the list than its heading in the text; as few as explain the difference."""
    for found in columns.once(_all_contents, language):
        listed = [(item, title) for item, title in zip(found.items, found.names, strict=True) if title is not None]
        kept = _longest_rise([title.order for _, title in listed])
        for place, (item, title) in enumerate(listed):
            if place not in kept:
                yield Hit(spot_in(found.cell, item.start, item.end), {"entry": title.words})


def _all_contents(columns: Columns, language: Tag) -> list[_Contents]:
    lists = columns.of(_lists, language)
    if not lists:
        return []
    numbers = {section: number for number, section in enumerate(columns.policy.section_ids)}
    titles = [
        _Title((numbers[cell.section], start), words, named, level)
        for cell, found in columns.of(_titles, language).items()
        for start, words, named, level in found
    ]
    keys = {title.key for title in titles}
    return [
        _contents(numbers[cell.section], cell, items, item_keys, titles)
        for cell, found in lists.items()
        for items, item_keys in found
        if 2 * sum(key in keys for key in item_keys) >= len(items)
    ]


def _lists(policy: Policy, cell: Cell) -> list[tuple[tuple[OutlineEntry, ...], list[str]]]:
    """The lists of a text that are long enough, with what their items are compared by."""
    values = policy.values(cell.language)
    return [
        (items, [key(expand(plain_words(item.markdown), values)) if _is_short(item) else "" for item in items])
        for items in outline(policy.text(cell)).lists
        if len(items) >= _FEWEST
    ]


def _titles(policy: Policy, cell: Cell) -> list[tuple[int, str, str, int]]:
    """The headings of a text: where each stands, what it says, what it is compared by, and its level."""
    values = policy.values(cell.language)
    titles = []
    for heading in outline(policy.text(cell)).headings:
        words = expand(plain_words(heading.markdown), values)
        level = heading.level if cell.section != PREAMBLE else max(heading.level, 2)
        if named := key(words):
            titles.append((heading.start, words, named, level))
    return titles


def _contents(
    number: int, cell: Cell, items: tuple[OutlineEntry, ...], item_keys: Sequence[str], titles: Sequence[_Title]
) -> _Contents:
    """The list with what its items name. A list that names only headings of its own section answers for these."""
    free: dict[str, list[_Title]] = defaultdict(list)
    for title in titles:
        free[title.key].append(title)
    known = frozenset(free)
    names = tuple(free[key].pop(0) if free.get(key) else None for key in item_keys)
    named = [title for title in names if title is not None]
    if all(title.order[0] == number for title in named):
        level = min(title.level for title in named)
        wanted = [one for one in titles if one.order > (number, items[-1].end) and one.order[0] == number]
        wanted = [one for one in wanted if one.level <= level]
    else:
        wanted = [title for title in titles if title.order[0] > number and title.level == 1]
    odd = tuple(item for item, key in zip(items, item_keys, strict=True) if key not in known)
    return _Contents(cell, items, names, odd, tuple(wanted))


def _is_short(item: OutlineEntry) -> bool:
    return len(item.markdown) <= _LONGEST


@remembered
def key(words: str) -> str:
    """What headings and entries are compared by: no case, no white space, no width, no number before, no mark after."""
    plain = "".join(unicodedata.normalize("NFKC", words).casefold().split()).rstrip(".:;,、。")
    return _NUMBER.sub("", plain) or plain


def _longest_rise(places: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The indexes of a longest series of places that only rises."""
    ends: list[tuple[int, int]] = []
    last: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(last[length - 1] if length else -1)
        ends[length:] = [place, *ends[length + 1 :]]
        last[length:] = [index, *last[length + 1 :]]
    kept = set()
    index = last[-1] if last else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return frozenset(kept)
