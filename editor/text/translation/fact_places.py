"""Which fact took the place of which, by where they stand and not by their values, and what a translation says then."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from editor.text.facts.fact import Fact, Statement
from editor.text.facts.rewriting import rewritten
from editor.text.facts.statements import outermost
from editor.text.redline.redline import redline
from editor.text.redline.spans import hunks
from editor.text.redline.words.tokens import sentences

UNKNOWN = ("", "")
"""The languages of a source and its translation where nobody knows them."""
_NO_COUNTERPART = frozenset({Fact.ORDINAL, Fact.NAME, Fact.POSTAL})


@dataclass(frozen=True, slots=True)
class FactSide:
    """A text, and its language; empty where nobody knows it."""

    text: str
    language: str = ""

    @property
    def facts(self) -> tuple[Statement, ...]:
        """What the text states, in order of place."""
        return outermost(self.text, self.language)

    def said(self, fact: Statement) -> str:
        """A fact as it is written."""
        return self.text[fact.start : fact.end]


@dataclass(frozen=True, slots=True)
class FactPlace:
    """A place of a translation that states what its source no longer does, from `start` up to `end`.

    `instead` is what it would say, empty where that is not certain.
    """

    start: int
    end: int
    old: str
    new: str
    instead: str = ""


def became(old: FactSide, new: FactSide) -> list[tuple[Statement, Statement | None]]:
    """Each fact of a text with the one that stands in its place in the other; None where none or several may."""
    found = hunks(redline(old.text, new.text, moves=False))
    edges = [
        (one.old_start, one.old_start + len(one.old), one.new_start, one.new_start + len(one.new)) for one in found
    ]
    kept: list[tuple[Statement, Statement | None]] = []
    touched: list[tuple[list[Statement], list[Statement]]] = [([], []) for _ in edges]
    loose = list(new.facts)
    shift = 0
    at = 0
    for fact in old.facts:
        while at < len(edges) and edges[at][1] <= fact.start:
            shift = edges[at][3] - edges[at][1]
            at += 1
        inside = [number for number in range(at, len(edges)) if fact.within(*edges[number][:2])]
        if inside:
            touched[inside[0]][0].append(fact)
            continue
        same = next((one for one in loose if one.start == fact.start + shift and one.key == fact.key), None)
        kept.append((fact, same))
        if same is not None:
            loose.remove(same)
    for fact in loose:
        number = next((number for number, edge in enumerate(edges) if fact.within(*edge[2:])), None)
        if number is not None:
            touched[number][1].append(fact)
    for gone, come in touched:
        kept += _replaced(gone, come)
    return sorted(kept, key=lambda pair: pair[0].start)


def _replaced(gone: list[Statement], come: list[Statement]) -> Iterator[tuple[Statement, Statement | None]]:
    """Within one change those in order are pairs where they are as many and of the same kinds, else what stayed is."""
    if [one.kin for one in gone] == [one.kin for one in come]:
        yield from zip(gone, come, strict=True)
        return
    left = list(come)
    for one in gone:
        same = [other for other in left if other.key == one.key]
        yield one, same[0] if len(same) == 1 else None


def counterparts(source: FactSide, target: FactSide) -> dict[Statement, Statement]:
    """The fact of a translation that says each fact of its source, where that is certain.

    Sentence by sentence where they are as many: facts of one sort that follow each other alike on both sides. Whatever
    stands in another order may have been exchanged, so it is nobody's counterpart.
    """
    left, right = _by_sentence(source), _by_sentence(target)
    if len(left) != len(right):
        left, right = [[one for part in left for one in part]], [[one for part in right for one in part]]
    found: dict[Statement, Statement] = {}
    for here, there in zip(left, right, strict=True):
        found |= _without_crossing(dict(_in_order(here, there)))
    return found


def _without_crossing(pairs: Mapping[Statement, Statement]) -> dict[Statement, Statement]:
    """The pairs without those of figures that stand in another order than another pair of figures."""
    figures = [(one.start, other.start) for one, other in pairs.items() if one.number]
    return {
        one: other
        for one, other in pairs.items()
        if not one.number or all((one.start - i) * (other.start - j) >= 0 for i, j in figures)
    }


def _by_sentence(side: FactSide) -> list[list[Statement]]:
    parts: list[list[Statement]] = []
    at, facts = 0, [one for one in side.facts if one.fact not in _NO_COUNTERPART]
    for sentence in sentences(side.text):
        start, at = at, at + len(sentence)
        parts.append([one for one in facts if start <= one.start < at])
    return parts


def _in_order(here: list[Statement], there: list[Statement]) -> Iterator[tuple[Statement, Statement]]:
    loose, other_loose = list(here), list(there)
    for sort in dict.fromkeys(one.sort for one in here):
        mine, theirs = ([one for one in side if one.sort == sort] for side in (here, there))
        if [one.key for one in mine] == [one.key for one in theirs]:
            yield from zip(mine, theirs, strict=True)
            loose = [one for one in loose if one not in mine]
            other_loose = [one for one in other_loose if one not in theirs]
    mine, theirs = ([one for one in side if one.number] for side in (loose, other_loose))
    all_mine, all_theirs = ([one.number for one in side if one.number] for side in (here, there))
    if mine and len(mine) == len(theirs) and all_mine == all_theirs:
        pairs = zip(mine, theirs, strict=True)
        yield from ((one, other) for one, other in pairs if Fact.NUMBER in (one.kin, other.kin))


def fact_places(old: FactSide, new: FactSide, target: FactSide) -> list[FactPlace]:
    """The places of a translation, made from `old`, that the facts of `new` change, in order.

    What would be put in is held against the new source before it is offered.
    """
    changed = [(fact, now) for fact, now in became(old, new) if now is None or now.key != fact.key]
    there = counterparts(old, target) if changed else {}
    places: dict[tuple[int, int], FactPlace] = {}
    for fact, now in changed:
        mine = there.get(fact)
        said = old.said(fact), new.said(now) if now is not None else ""
        if mine is not None:
            start, end = mine.place
            written = target.said(mine), target.text[start:end]
            instead = rewritten(written, (mine, fact, now), said, target.language) if now is not None else ""
            places[start, end] = FactPlace(start, end, *said, instead)
            continue
        for other in target.facts:
            if other.key == fact.key and other not in there.values():
                places.setdefault(other.place, FactPlace(*other.place, *said))
    return _held([places[at] for at in sorted(places)], new, target)


def put_in(text: str, places: Sequence[FactPlace]) -> str:
    """The text with what is certain written in its places."""
    for place in sorted(places, key=lambda place: -place.start):
        if place.instead:
            text = text[: place.start] + place.instead + text[place.end :]
    return text


def _held(places: list[FactPlace], new: FactSide, target: FactSide) -> list[FactPlace]:
    """The places, without what would be put in where the result then states one thing too much for its source."""
    after = FactSide(put_in(target.text, places), target.language)
    before = {key: len(list(group)) for key, group in groupby(sorted(_keys(target)))}
    wanted = _keys(new)
    for key, group in groupby(sorted(_keys(after))):
        if len(list(group)) > max(before.get(key, 0), wanted.count(key)):
            return [FactPlace(place.start, place.end, place.old, place.new) for place in places]
    return places


def _keys(side: FactSide) -> list[str]:
    return [one.number or one.value for one in side.facts]
