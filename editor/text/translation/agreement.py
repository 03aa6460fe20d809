"""Whether a translation states what its source states: differences by value, told only where they are certain.

Texts of the same shape are compared paragraph by paragraph, others as wholes. Whatever one side may state in a way that
cannot be read for certain counts in its favour.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from urllib.parse import urlsplit

from editor.recall import counted, remembered
from editor.text.facts.fact import Fact, Statement
from editor.text.facts.postal import address_part
from editor.text.facts.statements import numbers_named, reads_words, statements

_BLOCK = re.compile(r"[^\n]*[^\s][^\n]*(?:\n(?![ \t]*(?:[-*+#|>]|\d+[.)]))[^\n]*[^\s][^\n]*)*")
_KIND = re.compile(r"[ \t]*(?:(?P<head>#{1,6})|(?P<item>[-*+]|\d+[.)])(?=\s)|(?P<row>\|)|(?P<quote>>))?")
_LANGUAGE_PART = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?", re.IGNORECASE)
_COUNTED = frozenset(
    {Fact.NUMBER, Fact.ARTICLE, Fact.PERIOD, Fact.MONEY, Fact.PERCENT, Fact.DATE, Fact.PHONE, Fact.TIME, Fact.SIZE}
)
_ONE_LANGUAGE = frozenset({Fact.ORDINAL, Fact.POSTAL, Fact.NAME, Fact.PLACEHOLDER})
"""What is read for one language's redline, and not for certain in the others."""
_LAST_FIGURES = 8
"""Of a phone, those that are written with and without the country's number."""
_SPELLED_UP_TO = 12
"""Up to this number people write words, which not every language lets us read."""


_ALIKE = 0.9
"""How much two addresses have in common where one may be the other mistyped."""


class DisagreementKind(Enum):
    """How two texts disagree."""

    DIFFERS = auto()
    MISSING = auto()
    ADDED = auto()
    SWAPPED = auto()


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What the source states (`there`) and what the translation states (`here`); `block` is the place it concerns."""

    kind: DisagreementKind
    there: Statement | None
    here: Statement | None
    block: tuple[int, int]


@dataclass(frozen=True, slots=True)
class TextSide:
    """One of two texts: its words with facts expanded, and its language."""

    text: str
    language: str


def disagreements(source: TextSide, target: TextSide) -> list[Disagreement]:
    """Where the two texts state different things; empty where one of them is empty."""
    if not source.text.strip() or not target.text.strip():
        return []
    theirs, ours = _comparable(source), _comparable(target)
    if [one.value for one in theirs] == [one.value for one in ours]:
        # One address may still tell its numbers of each other's parts.
        parts = _in_address(source.text, theirs), _in_address(target.text, ours)
        if len(parts[0].keys() & parts[1].keys()) < 2:
            return []
    found: list[Disagreement] = []
    for (start, end), (first, last) in _pairs(source.text, target.text):
        there = [one for one in theirs if start <= one.start < end]
        here = [one for one in ours if first <= one.start < last]
        whole = (start, end) == (0, len(source.text))
        found += _compared(list(there), list(here), (source, start, end), (target, first, last), paired=not whole)
        known = {one.here for one in found}
        found += [one for one in _exchanged(source, there, target, here, (first, last)) if one.here not in known]
    return _without_moved([*found, *_exchanged_between(found)])


def _exchanged(
    source: TextSide,
    there: Sequence[Statement],
    target: TextSide,
    here: Sequence[Statement],
    block: tuple[int, int],
) -> Iterator[Disagreement]:
    """The first figures that stand in each other's places: what both sides state as often stands in another order.

    In 1,498 real sections in 18 languages no translation tells its figures in another order than its source, but for
    addresses, which go from the town to the room or the other way: 7 巷 6 號 is No. 6, Lane 7.
    """
    parts = _in_address(source.text, there), _in_address(target.text, here)
    both = [(parts[0][part], parts[1][part]) for part in parts[0].keys() & parts[1].keys()]
    if Counter(one.number for one, _ in both) == Counter(other.number for _, other in both):
        for one, other in both:
            if one.number != other.number:
                yield Disagreement(DisagreementKind.SWAPPED, one, other, block)
                return
    same = {id(one) for pair in both if pair[0].number == pair[1].number for one in pair}
    there, here = ([one for one in side if id(one) not in same] for side in (there, here))
    left, right = ([one for one in side if one.numbers] for side in (there, here))
    before, after = (Counter(one.numbers for one in side) for side in (left, right))
    left, right = ([one for one in side if before[one.numbers] == after[one.numbers]] for side in (left, right))
    for one, other in zip(left, right, strict=True):
        if one.numbers != other.numbers:
            yield Disagreement(DisagreementKind.SWAPPED, one, other, block)
            return


def _in_address(text: str, found: Iterable[Statement]) -> dict[str, Statement]:
    """The numbers of the first address by what they count: 7 is the lane's and 6 the house's in 7 巷 6 號."""
    parts: dict[str, Statement] = {}
    for one in found:
        part = address_part(text, *one.figure) if one.fact is Fact.NUMBER else ""
        if part:
            parts.setdefault(part, one)
    return parts


def _exchanged_between(found: Sequence[Disagreement]) -> Iterator[Disagreement]:
    """Where one paragraph states something else than its source, which another paragraph states without its source."""
    lacking = [one for one in found if one.kind is DisagreementKind.MISSING]
    too_much = [one for one in found if one.kind is DisagreementKind.ADDED]
    for one in lacking:
        instead = next((other for other in too_much if other.block == one.block), None)
        there, here = one.there, instead.here if instead is not None else None
        if there is None or here is None or not (there.numbers and here.numbers):
            continue
        elsewhere = (other.here for other in too_much if other.block != one.block and other.here is not None)
        if any(other.numbers == there.numbers for other in elsewhere):
            yield Disagreement(DisagreementKind.SWAPPED, there, here, one.block)


def _comparable(side: TextSide) -> list[Statement]:
    """What a text states that can be read in every language: not a single one in words, which may be an article."""
    return [one for one in statements(side.text, side.language) if _is_comparable(one, side.text)]


def _is_comparable(one: Statement, text: str) -> bool:
    if one.fact in _ONE_LANGUAGE or (one.number == "1" and not text[one.figure[0]].isdecimal()):
        return False
    if one.fact is Fact.ADDRESS:
        return "://" in one.value or one.value.lower().startswith("www.")
    return one.fact is not Fact.STATUTE or not one.value.startswith("《")


def _pairs(source: str, target: str) -> Iterable[tuple[tuple[int, int], tuple[int, int]]]:
    """The paragraphs that belong together; where the shapes differ, both texts as one."""
    ours, theirs = _blocks(source), _blocks(target)
    if [kind for kind, _ in ours] == [kind for kind, _ in theirs]:
        return [(one, other) for (_, one), (_, other) in zip(ours, theirs, strict=True)]
    return [((0, len(source)), (0, len(target)))]


@remembered
def _blocks(text: str) -> tuple[tuple[str, tuple[int, int]], ...]:
    found = []
    for match in _BLOCK.finditer(text):
        kind = _KIND.match(match[0])
        found.append((kind.lastgroup or "" if kind is not None else "", match.span()))
    return tuple(found)


def _compared(
    there: list[Statement],
    here: list[Statement],
    source: tuple[TextSide, int, int],
    target: tuple[TextSide, int, int],
    *,
    paired: bool,
) -> list[Disagreement]:
    block = target[1:]
    known_there, known_here = list(there), list(here)
    _match(there, here, lambda one, other: one.key == other.key)
    _match(there, here, _is_same)
    found = []
    there = [one for one in there if not _is_named(one, known_here, target)]
    here = [one for one in here if not _is_named(one, known_there, source)]
    for one in list(there):
        other = next((other for other in here if _may_be_meant(one, other, paired=paired)), None)
        if other is not None:
            there.remove(one)
            here.remove(other)
            found.append(Disagreement(DisagreementKind.DIFFERS, one, other, block))
    found += [
        Disagreement(DisagreementKind.MISSING, one, None, block)
        for one in there
        if _is_told(one, known_here, target[0])
    ]
    found += [
        Disagreement(DisagreementKind.ADDED, None, one, block) for one in here if _is_told(one, known_there, source[0])
    ]
    return found


def _match(there: list[Statement], here: list[Statement], agree: Callable[[Statement, Statement], bool]) -> None:
    """Take out of both lists what agrees, one by one."""
    for one in list(there):
        other = next((other for other in here if agree(one, other)), None)
        if other is not None:
            there.remove(one)
            here.remove(other)


def _is_same(one: Statement, other: Statement) -> bool:
    """Whether two statements of different form say the same: 13 and 13 years, an address of another language."""
    if one.fact is Fact.ADDRESS and other.fact is Fact.ADDRESS:
        return _address(one.value) == _address(other.value)
    if one.fact is Fact.PHONE and other.fact is Fact.PHONE:
        return one.value[-_LAST_FIGURES:] == other.value[-_LAST_FIGURES:]
    if one.kin not in _COUNTED or other.kin not in _COUNTED:
        return False
    same = f"{one.value}.".startswith(f"{other.value}.") or f"{other.value}.".startswith(f"{one.value}.")
    deeper = one.kin is Fact.SIZE or (one.kin is Fact.ARTICLE and same)
    bare = Fact.NUMBER in (one.kin, other.kin) or one.kin != other.kin or deeper
    return bare and bool(one.numbers) and (one.numbers == other.numbers)


def _is_named(one: Statement, others: Sequence[Statement], other_side: tuple[TextSide, int, int]) -> bool:
    """Whether the other side may name it in a way that is not read for certain, or names it twice here, once there."""
    if any(one.key == other.key for other in others):
        return True
    side, start, end = other_side
    if one.fact is Fact.STATUTE and "/" in one.value:
        return one.value in side.text[start:end]
    if one.kin not in _COUNTED or not one.numbers:
        return False
    if one.kin is Fact.NUMBER and any(one.numbers == other.numbers for other in others):
        return True
    firm = {number for other in others if other.kin is not Fact.NUMBER for number in other.numbers}
    return not one.numbers & firm and one.numbers <= numbers_named(side.text[start:end], side.language)


def _may_be_meant(one: Statement, other: Statement, *, paired: bool) -> bool:
    """Whether one statement may stand in the place of another; `paired` where both paragraphs belong together."""
    match one.kin, other.kin:
        case Fact.ADDRESS, Fact.ADDRESS:
            return _is_like(_address(one.value), _address(other.value))
        case Fact.PERIOD | Fact.MONEY, Fact.PERIOD | Fact.MONEY:
            return one.kin == other.kin and (one.unit == other.unit or one.numbers == other.numbers)
        case Fact.NUMBER | Fact.ARTICLE, Fact.NUMBER | Fact.ARTICLE:
            return _are_as_large(one, other)
        case Fact.NUMBER | Fact.ARTICLE, Fact.PERIOD | Fact.MONEY | Fact.PERCENT:
            return paired and _are_as_large(one, other)
        case Fact.PERIOD | Fact.MONEY | Fact.PERCENT, Fact.NUMBER | Fact.ARTICLE:
            return paired and _are_as_large(one, other)
        case _:
            return one.kin == other.kin and one.fact is not Fact.STATUTE


def _are_as_large(one: Statement, other: Statement) -> bool:
    """Whether two numbers have about as many figures, so that one may be meant for the other."""
    lengths = [len(next(iter(number.numbers), "").partition(".")[0]) for number in (one, other)]
    return abs(lengths[0] - lengths[1]) <= 1


@counted(1 << 14)
def _is_like(one: str, other: str) -> bool:
    """Whether one address may be the other mistyped."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def _is_told(one: Statement, others: Sequence[Statement], other_side: TextSide) -> bool:
    """Whether it is certain enough that the other side does not state this at all."""
    if one.kin in (Fact.NUMBER, Fact.ARTICLE, Fact.PERIOD) and one.numbers:
        number = next(iter(one.numbers))
        if number in ("0", "1"):
            return False
        if number.isdecimal() and int(number) <= _SPELLED_UP_TO and not reads_words(other_side.language):
            return False
    return not any(one.value == other.value for other in others)


def _without_moved(found: list[Disagreement]) -> list[Disagreement]:
    """What one paragraph lacks and another has too much is only told in another order."""
    added = [one.here.key for one in found if one.kind is DisagreementKind.ADDED and one.here is not None]
    lacking = [one.there.key for one in found if one.kind is DisagreementKind.MISSING and one.there is not None]
    return [
        one
        for one in found
        if not (one.kind is DisagreementKind.MISSING and one.there is not None and one.there.key in added)
        and not (one.kind is DisagreementKind.ADDED and one.here is not None and one.here.key in lacking)
    ]


def _address(written: str) -> str:
    """An address without what names a language: `/de/`, `www.`, `?hl=de`, a last slash."""
    parts = urlsplit(written if "://" in written else f"https://{written}")
    host = parts.netloc.lower().removeprefix("www.")
    first, _, rest = host.partition(".")
    if rest.count(".") >= 1 and _LANGUAGE_PART.fullmatch(first):
        host = rest
    path = [part for part in parts.path.split("/") if part and not _LANGUAGE_PART.fullmatch(part)]
    return "/".join([host, *path])
