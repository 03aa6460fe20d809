"""What a translation has to follow: where in it the source changed since, and where the facts stand that changed."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

import regex

from editor.text.facts.statements import outermost, statements
from editor.text.locales import NO_SPACES
from editor.text.markdown.fact_rule import PLACEHOLDER, expand
from editor.text.markdown.segments import Segment, segments
from editor.text.redline.pieces.alignment import align
from editor.text.redline.redline import redline
from editor.text.redline.spans import Span
from editor.text.translation.bitext import align_pieces, by_place, evidence, pieces
from editor.text.translation.fact_places import UNKNOWN, FactSide, fact_places

_WORD = regex.compile(rf"[{NO_SPACES}]|(?:(?![{NO_SPACES}])[\p{{L}}\p{{M}}\p{{N}}])+", regex.V1)
"""A word, or a character of a script without spaces."""


class MarkKind(Enum):
    """What is to be done at a place of a translation."""

    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class FollowMark:
    """A place of the translation, from `start` up to `end`, and what the source said and says there.

    Where a paragraph is new in the source the place is the paragraph after which it belongs. At a fact whose number
    changed `instead` is what the translation would say.
    """

    kind: MarkKind
    start: int
    end: int
    old: str
    new: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Following:
    """The source as it was and is, read with the values of its facts; what differs; and what the translation must do.

    `anchors` are the starts of paragraphs that belong together, in the source as it is read and in the translation.
    """

    spans: tuple[Span, ...]
    marks: tuple[FollowMark, ...]
    anchors: tuple[tuple[int, int], ...]
    is_cosmetic: bool

    def of(self, kind: MarkKind) -> tuple[FollowMark, ...]:
        """The marks of one kind."""
        return tuple(mark for mark in self.marks if mark.kind is kind)


@dataclass(frozen=True, slots=True)
class FollowReading:
    """A text with the values that its facts had."""

    text: str
    values: Mapping[str, str]

    def line(self, segment: Segment) -> str:
        """A segment as it was read."""
        return expand(self.text[segment.start : segment.end], self.values)


def anchors(source: FollowReading, target: str) -> tuple[tuple[int, int], ...]:
    """Where paragraphs of a source, as it is read, and of its translation begin that belong together."""
    left, right = segments(source.text), segments(target)
    pairs = align_pieces(pieces(source.text, left), pieces(target, right))
    shift, starts = 0, []
    for one in left:
        starts.append(one.start + shift)
        shift += len(source.line(one)) - (one.end - one.start)
    return tuple((starts[pair.i], right[pair.j].start) for pair in pairs)


def follow(base: FollowReading, source: FollowReading, target: str, languages: tuple[str, str] = UNKNOWN) -> Following:
    """What a translation that was made from `base` must do to follow the source; `languages` has the source's first."""
    before, after = expand(base.text, base.values), expand(source.text, source.values)
    spans = redline(before, after)
    marks = sorted(_marks(base, source, target, languages), key=lambda mark: (mark.start, mark.end, mark.kind.value))
    return Following(spans, tuple(marks), anchors(source, target), is_cosmetic(before, after))


def is_cosmetic(old: str, new: str) -> bool:
    """Whether a change left every word, fact and paragraph in its place: spaces, punctuation and emphasis only."""
    if old == new or _WORD.findall(old) != _WORD.findall(new):
        return False
    kinds = [[(one.kind, one.level) for one in segments(text)] for text in (old, new)]
    return kinds[0] == kinds[1] and evidence(old) == evidence(new)


def _marks(base: FollowReading, source: FollowReading, target: str, languages: tuple[str, str]) -> Iterator[FollowMark]:
    before, now, there = segments(base.text), segments(source.text), segments(target)
    kept = align([base.line(one) for one in before], [source.line(one) for one in now])
    became = by_place(kept.pairs)[0] | {old: (new,) for old, new in kept.moves.items()}
    places, _ = by_place(align_pieces(pieces(base.text, before), pieces(target, there)))
    for i, segment in enumerate(before):
        mine = [there[j] for j in places.get(i, ())]
        if not mine:
            continue
        old, new = base.line(segment), "\n".join(source.line(now[k]) for k in became.get(i, ()))
        if not new:
            yield FollowMark(MarkKind.REMOVED, mine[0].start, mine[-1].end, old, "")
        elif " ".join(old.split()) != " ".join(new.split()):
            left = base.text[segment.start : segment.end]
            right = "\n".join(source.text[now[k].start : now[k].end] for k in became.get(i, ()))
            sides = FactSide(left, languages[0]), FactSide(right, languages[0]), FactSide(target, languages[1])
            facts = [*_fact_marks(*sides, mine), *_value_marks(base, source, left, target, mine)]
            if facts or not _is_followed(left, right, target[mine[0].start : mine[-1].end], languages):
                yield FollowMark(MarkKind.CHANGED, mine[0].start, mine[-1].end, old, new)
            yield from facts
    yield from _added(source, now, target, there, {k for places in became.values() for k in places}, became, places)


def _added(
    source: FollowReading,
    now: Sequence[Segment],
    target: str,
    there: Sequence[Segment],
    known: set[int],
    became: Mapping[int, tuple[int, ...]],
    places: Mapping[int, tuple[int, ...]],
) -> Iterator[FollowMark]:
    """Paragraphs that are new in the source and not yet in the translation, each after the one that it follows."""
    gone = {j for i, found in places.items() if not became.get(i) for j in found}
    staying = [j for j in range(len(there)) if j not in gone]
    pairs = align_pieces(pieces(source.text, now), pieces(target, [there[j] for j in staying]))
    translated = {k: tuple(staying[j] for j in found) for k, found in by_place(pairs)[0].items()}
    own = _own(translated)
    kept = [[own.get(k, ()) for k in became.get(i, ())] for i in _own(places)]
    # Where each paragraph that stayed keeps words of its own beside the new ones, those are translations of the new.
    is_beside = all(any(mine) for mine in kept if mine)
    holding = {k: translated.get(k, ()) for k in known} if is_beside else places
    taken = {j for found in holding.values() for j in found}
    at = {k: places[i][-1] for i, found in became.items() if i in places for k in found}
    last = -1
    for k, segment in enumerate(now):
        last = at.get(k, last)
        if k in known:
            continue
        mine = [j for j in translated.get(k, ()) if j not in taken]
        if mine:
            last = mine[-1]
            continue
        place = there[last] if 0 <= last < len(there) else None
        start, end = (place.start, place.end) if place else (0, 0)
        yield FollowMark(MarkKind.ADDED, start, end, "", source.line(segment))


def _own(places: Mapping[int, tuple[int, ...]]) -> dict[int, tuple[int, ...]]:
    """Of what belongs to each segment, that which belongs to no other."""
    shared = Counter(j for found in places.values() for j in found)
    alone = {i: tuple(j for j in found if shared[j] == 1) for i, found in places.items()}
    return {i: found for i, found in alone.items() if found}


def _fact_marks(old: FactSide, new: FactSide, target: FactSide, mine: Sequence[Segment]) -> Iterator[FollowMark]:
    """Where the translation states a fact that the source stated and no longer does."""
    start = mine[0].start
    words = FactSide(target.text[start : mine[-1].end], target.language)
    for place in fact_places(old, new, words):
        yield FollowMark(MarkKind.FACT, start + place.start, start + place.end, place.old, place.new, place.instead)


def _value_marks(
    base: FollowReading, source: FollowReading, line: str, target: str, mine: Sequence[Segment]
) -> Iterator[FollowMark]:
    """Where the translation names a fact whose value changed in the source."""
    names = {found[1] for found in PLACEHOLDER.finditer(line)}
    changed = {name for name in names if base.values.get(name) != source.values.get(name)}
    for segment in mine:
        for found in PLACEHOLDER.finditer(target, segment.start, segment.end):
            if found[1] in changed:
                old, new = base.values.get(found[1], ""), source.values.get(found[1], "")
                yield FollowMark(MarkKind.FACT, found.start(), found.end(), old, new)


def _is_followed(old: str, new: str, target: str, languages: tuple[str, str]) -> bool:
    """Whether a change of figures alone has been made in the translation as well."""
    if _without_figures(old, languages[0]) != _without_figures(new, languages[0]):
        return False
    come = _stated(new, languages[0]) - _stated(old, languages[0])
    return bool(come) and come <= _stated(target, languages[1])


def _stated(text: str, language: str) -> Counter[str]:
    return Counter(one.number or one.value for one in statements(text, language))


def _without_figures(text: str, language: str) -> list[str]:
    """The pieces of a text between the figures in it."""
    places = [one.place for one in outermost(text, language)]
    ends = [0, *(edge for place in places for edge in place), len(text)]
    return [" ".join(text[start:end].split()) for start, end in zip(ends[0::2], ends[1::2], strict=True)]
