"""Figures that words change: what bounds one (at least, up to), and words that stand for one (twice, weekly, third)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

import regex

from editor.text.facts.fact import DAYS, Fact
from editor.text.facts.numerals import HAN_NUMERAL, figure, han_number
from editor.text.facts.statements import outermost
from editor.text.facts.words import fact_words, subtag, table
from editor.text.redline.kinds.clause_numbers import Place
from editor.text.redline.kinds.duties import UNSPACED, alternatives, are_forms, languages_of

_BOUNDS = ("least", "most", "over", "under", "within", "after", "before", "start", "about")
_VALUES = {
    "times": Fact.NUMBER,
    "often": Fact.PERIOD,
    "share": Fact.NUMBER,
    "ordinals": Fact.ORDINAL,
    "days": Fact.TIME,
    "number": Fact.NUMBER,
}
_AMOUNTS = frozenset(_BOUNDS[:4])
_BEHIND = UNSPACED | {"tr", "hu", "fi", "et", "hi", "bn", "ta", "ur"}
"""Languages in which every bound may stand behind its figure; in the others those of an amount: or more."""
_BRIEF = 60
"""Characters up to which a change is one of a bound or of a word; a longer one says other things too."""
_FEW = 8
"""Languages in which a text without a language is read at most."""
_GAP = regex.compile(r"[^\n.;:!?。；！？\d]{0,20}")
_WORDS = 2
"""The most words between a bound and its figure: at least the first 30 days."""
_NEAR = 3
"""The most characters between them where words have no ends."""
_SPACE = r"[ \u00a0-]"
_FIGURE = regex.compile(r"\p{Nd}+(?:[.,]\p{Nd}+)*")
_HAN = regex.compile(f"[{HAN_NUMERAL}]+")
_ORDINAL_IN_HAN = regex.compile(rf"第(?P<number>[{HAN_NUMERAL}]+|\p{{Nd}}+)")

Replaced = tuple[Fact, str, str]
"""What kind of fact changed, and how it read before and reads now."""


@dataclass(frozen=True, slots=True)
class _Bounded:
    """A figure with the words that bound it."""

    bound: str
    fact: Fact
    figure: str
    words: str


@dataclass(frozen=True, slots=True)
class _Word:
    """A word that stands for a figure, or a figure."""

    start: int
    end: int
    sort: str
    value: str


def bounds_replaced(old: Place, new: Place, language: str) -> Iterator[Replaced]:
    """The figures that are bounded otherwise now: at least 30 days, up to 30 days; each with its bound."""
    if not _is_brief(old, new):
        return
    for tag in languages_of(old[0] + new[0], language, _FEW):
        before, after = (list(_bounded(place, tag)) for place in (old, new))
        kept = Counter(one.bound for one in before) & Counter(one.bound for one in after)
        gone, come = _without(before, kept), _without(after, kept)
        if len(gone) != len(come) and not (_is_bound_alone(old, tag) and _is_bound_alone(new, tag)):
            return
        for one, other in zip_longest(gone, come):
            left = one.words if one else _bare(other, old)
            right = other.words if other else _bare(one, new)
            if left and right:
                yield (one or other).fact, left, right
        if gone or come:
            return


def values_replaced(old: Place, new: Place, language: str) -> Iterator[Replaced]:
    """The words for figures that took each other's place, where all other words stayed."""
    if not _is_brief(old, new):
        return
    pieces = [line[start:end] for line, start, end in (old, new)]
    for tag in languages_of(old[0] + new[0], language, _FEW):
        before, after = (_words(piece, tag) for piece in pieces)
        if not before or [one.sort for one in before] != [one.sort for one in after]:
            continue
        if _are_alike(_around(pieces[0], before), _around(pieces[1], after)):
            for one, other in zip(before, after, strict=True):
                if one.value != other.value:
                    said = pieces[0][one.start : one.end], pieces[1][other.start : other.end]
                    yield _VALUES[one.sort], *said
            return


def without_bounds(words: str, language: str) -> str:
    """Words without those that bound figures, which deny nothing: no more than, 不超過."""
    pattern = _bounds(subtag(language)) if subtag(language) in table("quantities") else None
    return words if pattern is None else str(pattern.sub(" ", words))


def _is_brief(old: Place, new: Place) -> bool:
    sizes = [end - start for _, start, end in (old, new)]
    return 0 < max(sizes) <= _BRIEF


def _without(found: Sequence[_Bounded], kept: "Counter[str]") -> list[_Bounded]:
    left = Counter(kept)
    rest: list[_Bounded] = []
    for one in found:
        if left[one.bound] > 0:
            left[one.bound] -= 1
        else:
            rest.append(one)
    return rest


def _is_bound_alone(place: Place, tag: str) -> bool:
    """Whether a change has no other words than one that bounds a figure."""
    line, start, end = place
    return not any(map(str.isalnum, _bounds(tag).sub(" ", line[start:end])))


def _bare(other: _Bounded, place: Place) -> str:
    """The figure without a bound, where it stands so in the other line."""
    return other.figure if other.figure in place[0] else ""


def _bounded(place: Place, tag: str) -> Iterator[_Bounded]:
    """The figures whose bounds a change touches."""
    line, start, end = place
    found = [
        one
        for one in _bounds(tag).finditer(line, max(0, start - _BRIEF), end + _BRIEF)
        if one.start() <= end and start <= one.end()
    ]
    figures = _figures(line, tag) if found else []
    for one in found:
        bound = str(one.lastgroup)
        nearest = min(
            ((_distance(line, one.span(), at, bound, tag), fact, at) for fact, at in figures),
            default=None,
            key=lambda x: x[0],
        )
        if nearest is not None and nearest[0] <= _BRIEF:
            (_, fact, at) = nearest
            first, last = min(one.start(), at[0]), max(one.end(), at[1])
            yield _Bounded(bound, fact, line[at[0] : at[1]], line[first:last])


def _figures(line: str, tag: str) -> list[tuple[Fact, tuple[int, int]]]:
    stated = [(one.fact, (one.start, one.end)) for one in outermost(line, tag) if one.numbers or one.fact in DAYS]
    spelled = [(Fact.NUMBER, (one.start, one.end)) for one in fact_words(tag).number_words(line)]
    inside = [(first, last) for _, (first, last) in stated]
    return stated + [one for one in spelled if not any(first <= one[1][0] < last for first, last in inside)]


def _distance(line: str, bound: tuple[int, int], figure: tuple[int, int], sort: str, tag: str) -> int:
    """How far a bound is from a figure; farther than counts where it does not bound this one."""
    is_before = bound[1] <= figure[0]
    if not is_before and not (figure[1] <= bound[0] and (sort in _AMOUNTS or tag in _BEHIND)):
        return _BRIEF + 1
    between = line[bound[1] : figure[0]] if is_before else line[figure[1] : bound[0]]
    near = len(between.strip()) <= _NEAR if tag in UNSPACED else len(between.split()) <= _WORDS
    if (
        not near
        or _GAP.fullmatch(between) is None
        or (tag in UNSPACED and bound[1] - bound[0] == 1 and between.strip())
    ):
        return _BRIEF + 1
    return len(between)


def _words(piece: str, tag: str) -> list[_Word]:
    """The words of a piece that stand for figures, in order of place, the longest at each."""
    found = [_word(one.span(), *_sort(str(one.lastgroup))) for one in _values(tag).finditer(piece)]
    found += [_Word(one.start, one.end, "number", str(one.value)) for one in fact_words(tag).number_words(piece)]
    found += [_word(one.span(), "number", str(figure(one[0], tag))) for one in _FIGURE.finditer(piece)]
    if tag in ("zh", "ja"):
        found += [_word(one.span(), "ordinals", str(_number(one["number"]))) for one in _ORDINAL_IN_HAN.finditer(piece)]
        found += [_word(one.span(), "number", str(han_number(one[0]))) for one in _HAN.finditer(piece)]
    chosen: list[_Word] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not chosen or chosen[-1].end <= one.start:
            chosen.append(one)
    return chosen


def _word(place: tuple[int, int], sort: str, value: str) -> _Word:
    return _Word(*place, sort, value)


def _number(written: str) -> int | None:
    return int(written) if written.isdecimal() else han_number(written)


def _sort(name: str) -> tuple[str, str]:
    sort, _, value = name.partition("_")
    return sort, value


def _around(piece: str, words: Sequence[_Word]) -> list[str]:
    """The other words of a piece, and where these stand among them."""
    at, parts = 0, ""
    for one in words:
        parts += piece[at : one.start] + "\0"
        at = one.end
    return (parts + piece[at:]).casefold().split()


def _are_alike(old: Sequence[str], new: Sequence[str]) -> bool:
    return len(old) == len(new) and all(
        one == other or are_forms(one, other) for one, other in zip(old, new, strict=True)
    )


@lru_cache(maxsize=64)
def _bounds(tag: str) -> "regex.Pattern[str]":
    rows = table("quantities")[tag]
    return _pattern(tag, [(sort, form) for sort in _BOUNDS for form in alternatives(rows.get(sort, "")) if form])


@lru_cache(maxsize=64)
def _values(tag: str) -> "regex.Pattern[str]":
    rows = table("quantities")[tag]
    return _pattern(
        tag,
        [
            (f"{sort}_{number}", form)
            for sort in _VALUES
            for number, forms in enumerate(alternatives(rows.get(sort, "")))
            for form in forms.split("/")
            if form
        ],
    )


def _pattern(tag: str, forms: Sequence[tuple[str, str]]) -> "regex.Pattern[str]":
    longest = sorted(forms, key=lambda one: -len(one[1]))
    either = "|".join(f"(?P<{name}>{form.replace(' ', _SPACE)})" for name, form in longest)
    if tag not in UNSPACED:
        either = rf"(?<![\p{{L}}\p{{M}}])(?:{either})(?![\p{{L}}\p{{M}}])"
    return regex.compile(either, regex.IGNORECASE)
