"""Whether a translation states what its source states, a language agrees with itself, and facts are used."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from editor.checks.finding import Hit, Remedy, spot_in
from editor.checks.reading.columns import Columns
from editor.checks.reading.expanded import Expanded, expanded
from editor.checks.reading.outline import Stretches, linked, marked
from editor.policy.editing.edits import Splice
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.recall import counted, remembered
from editor.text.facts.fact import Fact
from editor.text.facts.statements import statements
from editor.text.markdown.link_words import is_same_number
from editor.text.markdown.places import LinkPlace, SourcePart
from editor.text.translation.agreement import Disagreement, DisagreementKind, TextSide, disagreements
from editor.text.translation.same_subject import SubjectFigure, contradictions, stated

_SHORTEST = 4
"""Shorter values stand in a text by chance."""
_NEAR = 0.88
"""How much two addresses have in common where one may be the other mistyped."""
_ADDRESS = re.compile(r"@|://")
_NO_NAME = re.compile(r"\d|@|://")
_WORD_ENDS = re.compile(r"[A-Za-zÀ-ɏ0-9]")


def differs(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A translation states another figure, date or e-mail address than its source."""
    for source, target, one in _disagreements(policy, cell):
        if one.kind is DisagreementKind.DIFFERS and one.here is not None and one.here.fact is not Fact.ADDRESS:
            yield _hit(source, target, one)


def swapped(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """Two figures of a translation stand in each other's places."""
    for source, target, one in _disagreements(policy, cell):
        if one.kind is DisagreementKind.SWAPPED:
            yield _hit(source, target, one)


def missing(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """The source states something that the translation does not."""
    for source, target, one in _disagreements(policy, cell):
        if one.kind is DisagreementKind.MISSING:
            yield _hit(source, target, one)
    yield from _names_missing(policy, cell)


def added(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """The translation states something that the source does not."""
    for source, target, one in _disagreements(policy, cell):
        if one.kind is DisagreementKind.ADDED:
            yield _hit(source, target, one)


def address(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A web address that is nearly the one of the source, as if it were mistyped."""
    for source, target, one in _disagreements(policy, cell):
        if one.kind is DisagreementKind.DIFFERS and one.here is not None and one.here.fact is Fact.ADDRESS:
            yield _hit(source, target, one)


def disagrees(columns: Columns, language: Tag) -> Iterator[Hit]:
    """Two sentences of one language state different figures about the same thing."""
    found = [(text, one) for text, figures in columns.of(_stated, language).values() for one in figures]
    for number, other in contradictions([one for _, one in found]):
        yield _contradiction(*found[number], *found[other])


def written_out(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A fact of the policy that a text spells out instead of naming it in braces, in its words or behind a link."""
    text = policy.text(cell)
    values = [(value, name) for name, value in policy.values(cell.language).items() if len(value) >= _SHORTEST]
    there = [(value, name) for value, name in values if value in text]
    if not there:
        return
    left_out = Stretches((place.start, place.end) for place in marked(text))
    for value, name in sorted(there, key=lambda one: -len(one[0])):
        done: set[int] = set()
        for found in _word(value).finditer(text):
            if not left_out.meet(*found.span()):
                made = _named(cell, text, *found.span(), name)
                done |= {splice.start for splice in made.splices}
                yield Hit(spot_in(cell, *found.span()), {"fact": name, "value": value}, remedies=(made,))
        for splice in _behind(cell, text, value, name):
            if splice.start not in done:
                spot = spot_in(cell, splice.start, splice.start + splice.removed)
                yield Hit(spot, {"fact": name, "value": value}, remedies=(Remedy((splice,), splice.inserted),))


def _named(cell: Cell, text: str, start: int, end: int, name: str) -> Remedy:
    """A fact in the place of words, and of the same words in the target of the link that they stand in."""
    splices = [Splice(cell, start, end - start, f"{{{{{name}}}}}")]
    for link in linked(text):
        if link.words.start <= start and end <= link.words.end:
            splices += _within(cell, text, link, text[start:end], name)
    return Remedy(tuple(splices), f"{{{{{name}}}}}")


def _within(cell: Cell, text: str, link: LinkPlace, value: str, name: str) -> Iterator[Splice]:
    """A fact in the place of a value in a link's target, or of the same number in another form."""
    first, last = link.target.start, link.target.end
    target = text[first:last]
    if (at := target.casefold().find(value.casefold())) >= 0 and _ends(target, at, at + len(value)):
        yield Splice(cell, first + at, len(value), f"{{{{{name}}}}}")
    elif target[:4].lower() == "tel:" and is_same_number(value, target[4:]):
        yield Splice(cell, first + 4, len(target) - 4, f"{{{{{name}}}}}")


def _behind(cell: Cell, text: str, value: str, name: str) -> Iterator[Splice]:
    """A fact in the place of an address that only links hold: in a target, or as an address between angle brackets."""
    if _ADDRESS.search(value) is None:
        return
    fact = f"{{{{{name}}}}}"
    for link in linked(text):
        address = text[link.target.start : link.target.end].removeprefix("mailto:").partition("?")[0]
        if address.casefold().rstrip("/") == value.casefold().rstrip("/"):
            yield from _within(cell, text, link, value, name)
    for place in marked(text):
        if place.part is SourcePart.ADDRESS and text[place.start + 1 : place.end - 1].removeprefix("mailto:") == value:
            target = f"mailto:{fact}" if "@" in value else fact
            yield Splice(cell, place.start, place.end - place.start, f"[{fact}]({target})")


def _ends(target: str, start: int, end: int) -> bool:
    """Whether a part of a target is not the middle of a longer name."""
    return _WORD_ENDS.match(target[start - 1 : start]) is None and _WORD_ENDS.match(target[end : end + 1]) is None


def otherwise(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """An address that is nearly a fact of the policy, as if it were mistyped or out of date."""
    values = {value.casefold(): name for name, value in policy.values(cell.language).items() if _ADDRESS.search(value)}
    if not values:
        return
    text = policy.text(cell)
    for one in statements(text, cell.language):
        if not _ADDRESS.search(one.value) or one.value.casefold() in values:
            continue
        near = next((value for value in values if _is_near(one.value.casefold(), value)), None)
        if near is not None:
            name = values[near]
            remedy = _named(cell, text, one.start, one.end, name)
            facts = {"fact": name, "value": near, "here": text[one.start : one.end]}
            yield Hit(spot_in(cell, one.start, one.end), facts, remedies=(remedy,))


def _names_missing(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A name of the termbase, or a fact that is a name, which the source states and the translation does not."""
    origin = policy.origin_of(cell.language)
    if origin is None:
        return
    source, target = expanded(policy, Cell(cell.section, origin)), expanded(policy, cell)
    known = [(name, name) for name in policy.terms.names]
    ours, theirs = policy.values(origin), policy.values(cell.language)
    known += [(ours[name], theirs[name]) for name in ours if name in theirs and not _NO_NAME.search(ours[name])]
    for there, here in known:
        found = _word(there).search(source.text) if len(there) >= _SHORTEST and there in source.text else None
        if found is not None and here.casefold() not in target.text.casefold():
            facts = {"there": there, "language": origin}
            yield Hit(spot_in(cell), facts, also=(source.spot(*found.span()),))


@counted(1 << 14)
def _is_near(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _NEAR


def _disagreements(policy: Policy, cell: Cell) -> Iterable[tuple[Expanded, Expanded, Disagreement]]:
    origin = policy.origin_of(cell.language)
    if origin is None:
        return
    source, target = expanded(policy, Cell(cell.section, origin)), expanded(policy, cell)
    if "{{" in source.text or "{{" in target.text:
        return  # a fact without a value is told by itself
    for one in _compared(source.text, origin, target.text, cell.language):
        yield source, target, one


@remembered
def _compared(source: str, origin: str, target: str, language: str) -> tuple[Disagreement, ...]:
    return tuple(disagreements(TextSide(source, origin), TextSide(target, language)))


def _hit(source: Expanded, target: Expanded, one: Disagreement) -> Hit:
    here, there = one.here, one.there
    facts: dict[str, str] = {"language": source.cell.language}
    spot = target.spot(one.block[0], one.block[0])
    also = spot_in(source.cell)
    if here is not None:
        spot = target.spot(here.start, here.end)
        facts["here"] = target.text[here.start : here.end]
    if there is not None:
        also = source.spot(there.start, there.end)
        facts["there"] = source.text[there.start : there.end]
    return Hit(spot, facts, also=(also,))


def _stated(policy: Policy, cell: Cell) -> tuple[Expanded, tuple[SubjectFigure, ...]] | None:
    text = expanded(policy, cell)
    figures = stated(text.text, cell.language)
    return (text, figures) if figures else None


def _contradiction(text: Expanded, one: SubjectFigure, earlier: Expanded, other: SubjectFigure) -> Hit:
    here, there = one.statement, other.statement
    facts = {"here": text.text[here.start : here.end], "there": earlier.text[there.start : there.end]}
    return Hit(text.spot(here.start, here.end), facts, also=(earlier.spot(there.start, there.end),))


@remembered
def _word(value: str) -> re.Pattern[str]:
    """A value where it stands by itself."""
    before = r"(?<![A-Za-zÀ-ɏ0-9])" if _WORD_ENDS.match(value[0]) else ""
    after = r"(?![A-Za-zÀ-ɏ0-9])" if _WORD_ENDS.match(value[-1]) else ""
    return re.compile(before + re.escape(value) + after)
