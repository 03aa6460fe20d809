"""Figures that stand in each other's places: found wherever they were planted, and nowhere in real translations."""

import random
from collections import Counter
from pathlib import Path

import pytest

from editor.policy.section import Cell
from editor.text.facts.fact import Fact
from editor.text.facts.statements import outermost
from editor.text.translation.agreement import DisagreementKind, TextSide, disagreements
from editor.text.translation.fact_places import FactSide, fact_places
from tests.checks.parallel import EN, Pair, pairs

PLANTED = 500
NAMED = 0.97
FALSE = 1 / 200
FIGURES = {Fact.PERIOD, Fact.MONEY, Fact.PERCENT, Fact.NUMBER, Fact.DATE, Fact.SIZE, Fact.TIME}
ERRORS = {DisagreementKind.DIFFERS, DisagreementKind.SWAPPED}

Told = Counter[tuple[DisagreementKind, str, str]]
Span = tuple[int, int]


def sides(pair: Pair) -> list[tuple[TextSide, TextSide]]:
    found = []
    for section in pair.policy.section_ids:
        texts = [pair.policy.text(Cell(section, tag)) for tag in (EN, pair.language)]
        if all(text.strip() for text in texts):
            found.append((TextSide(texts[0], EN), TextSide(texts[1], pair.language)))
    return found


def errors(source: TextSide, target: TextSide) -> Told:
    return Counter(
        (one.kind, source.text[one.there.start : one.there.end], target.text[one.here.start : one.here.end])
        for one in disagreements(source, target)
        if one.kind in ERRORS and one.there is not None and one.here is not None
    )


def exchangeable(source: TextSide, target: TextSide, *, bare: bool) -> list[tuple[Span, Span]]:
    """The places of two figures that both texts state as often, with or without what they count."""
    there = Counter(one.numbers for one in outermost(source.text, source.language))
    here = Counter(one.numbers for one in outermost(target.text, target.language))
    found = [
        one
        for one in outermost(target.text, target.language)
        if one.kin in FIGURES and there[one.numbers] == here[one.numbers] and (one.number or not bare)
    ]
    places = [(one.numbers, one.place if bare else (one.start, one.end)) for one in found]
    return [
        (first, second)
        for at, (numbers, first) in enumerate(places)
        for others, second in places[at + 1 :]
        if numbers != others
    ]


def exchanged(text: str, first: Span, second: Span) -> str:
    (start, end), (begin, last) = first, second
    return text[:start] + text[begin:last] + text[end:begin] + text[start:end] + text[last:]


@pytest.mark.long
def test_exchanged_figures_are_errors_and_are_never_written_over(data_dir: Path) -> None:
    chance = random.Random(20261130)
    texts = [side for pair in pairs(data_dir, within_days=3) for side in sides(pair)]
    planted = named = 0
    while planted < PLANTED:
        source, target = chance.choice(texts)
        bare = chance.random() < 0.5
        places = exchangeable(source, target, bare=bare)
        if not places:
            continue
        faulty = TextSide(exchanged(target.text, *chance.choice(places)), target.language)
        planted += 1
        named += bool(errors(source, faulty) - errors(source, target))
    assert named >= NAMED * PLANTED


@pytest.mark.long
def test_no_real_translation_is_said_to_exchange_its_figures(data_dir: Path) -> None:
    sections = [side for pair in pairs(data_dir) for side in sides(pair)]
    told = sum(
        one.kind is DisagreementKind.SWAPPED for source, target in sections for one in disagreements(source, target)
    )
    assert len(sections) >= 1000
    assert told <= FALSE * len(sections)


def _touches(start: int, first: Span, second: Span) -> bool:
    """Whether a place is that of one of two figures after they were exchanged."""
    later = second[0] + (second[1] - second[0]) - (first[1] - first[0])
    return start in (first[0], later)


@pytest.mark.long
def test_nothing_is_put_in_where_figures_were_exchanged(data_dir: Path) -> None:
    chance = random.Random(20261130)
    written = looked = 0
    for pair in pairs(data_dir, within_days=3):
        for source, target in 4 * sides(pair):
            places = exchangeable(source, target, bare=True)
            numbers = [one for one in outermost(source.text, EN) if one.number]
            if not places or not numbers:
                continue
            first, second = chance.choice(places)
            gone = target.text[first[0] : first[1]]
            changed = next((one for one in numbers if source.text[slice(*one.figure)] == gone), None)
            if changed is None:
                continue
            faulty = exchanged(target.text, first, second)
            start, end = changed.figure
            new = source.text[:start] + "77" + source.text[end:]
            found = fact_places(FactSide(source.text, EN), FactSide(new, EN), FactSide(faulty, target.language))
            looked += 1
            written += any(place.instead and _touches(place.start, first, second) for place in found)
    assert looked >= 50
    assert written == 0
