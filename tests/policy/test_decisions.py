"""Which decision about a conversion holds at a place."""

from datetime import UTC, datetime

from editor.policy.decisions import (
    CONTEXT,
    Decision,
    DecisionPlace,
    DecisionScope,
    adopted,
    decision_for,
    in_order,
    places_in,
)
from editor.policy.language import Tag
from editor.policy.people import PersonId
from editor.policy.section import Cell, SectionId

DATA = Cell(SectionId("data"), Tag("zh-Hant"))
RIGHTS = Cell(SectionId("rights"), Tag("zh-Hant"))
ELSEWHERE = Cell(SectionId("data"), Tag("zh-HK"))
PLACE = DecisionPlace(DATA, "了解", "我们", "规则")


def decision(
    scope: DecisionScope, chosen: str = "了解", place: DecisionPlace = PLACE, day: int = 1, config: str = "s2tw"
) -> Decision:
    return Decision(place, chosen, PersonId("lin"), datetime(2026, 3, day, tzinfo=UTC), scope, config, "digest")


def test_a_decision_here_holds_where_the_words_around_it_are_the_same() -> None:
    here = decision(DecisionScope.HERE)
    assert decision_for(PLACE, "s2tw", [here]) == here
    for other in (
        DecisionPlace(DATA, "了解", "我们", "规矩"),
        DecisionPlace(DATA, "了解", "你们", "规则"),
        DecisionPlace(RIGHTS, "了解", "我们", "规则"),
        DecisionPlace(DATA, "了解", "我们", "规则", occurrence=1),
    ):
        assert decision_for(other, "s2tw", [here]) is None


def test_wider_decisions_reach_as_far_as_their_scope() -> None:
    moved = DecisionPlace(DATA, "了解", "", "")
    in_other_section = DecisionPlace(RIGHTS, "了解", "", "")
    in_other_language = DecisionPlace(ELSEWHERE, "了解", "", "")
    reach = {
        scope: [
            decision_for(place, "s2tw", [decision(scope)]) is not None
            for place in (moved, in_other_section, in_other_language)
        ]
        for scope in DecisionScope
    }
    assert reach == {
        DecisionScope.HERE: [False, False, False],
        DecisionScope.SECTION: [True, False, False],
        DecisionScope.POLICY: [True, True, False],
        DecisionScope.WORDS: [True, True, True],
        DecisionScope.ALWAYS: [True, True, True],
    }
    assert (
        decision_for(DecisionPlace(DATA, "理解", "我们", "规则"), "s2tw", [decision(scope) for scope in DecisionScope])
        is None
    )


def test_the_narrowest_decision_holds_and_of_those_the_latest() -> None:
    everywhere = decision(DecisionScope.ALWAYS, "甲", day=9)
    section = decision(DecisionScope.SECTION, "乙", day=1)
    later = decision(DecisionScope.SECTION, "丙", day=2)
    assert decision_for(PLACE, "s2tw", [later, everywhere, section]) == later
    assert decision_for(PLACE, "s2tw", [section, everywhere]) == section
    same_day = decision(DecisionScope.SECTION, "丁", day=2)
    assert decision_for(PLACE, "s2tw", [later, same_day]) == same_day


def test_a_decision_about_another_configuration_says_nothing() -> None:
    assert decision_for(PLACE, "s2twp", [decision(DecisionScope.ALWAYS)]) is None


def test_places_remember_their_line_and_no_more() -> None:
    text = "前一行\n我们了解规则，他们了解规则。\n后一行"
    first, second = places_in(DATA, text, [(6, 8), (13, 15)])
    assert first == DecisionPlace(DATA, "了解", "我们", "规则，他们了解规则。"[:CONTEXT])
    assert second == DecisionPlace(DATA, "了解", "我们了解规则，他们", "规则。")


def test_places_with_the_same_words_around_them_are_counted() -> None:
    line = "我们了解规则。"
    found = places_in(DATA, f"{line}\n{line}\n{line}", [(2, 4), (10, 12), (18, 20)])
    assert [place.occurrence for place in found] == [0, 1, 2]
    assert len({place.before for place in found}) == 1


def test_what_a_person_always_decides_is_copied_into_the_policy_when_it_was_used() -> None:
    own = decision(DecisionScope.POLICY)
    used, unused = (
        decision(DecisionScope.ALWAYS, "甲"),
        decision(DecisionScope.ALWAYS, "乙", place=DecisionPlace(DATA, "里", "", "")),
    )
    assert adopted([own], [used, unused], [used, own]) == (own, used)
    assert adopted([own, used], [used, unused], [used]) == (own, used)


def test_words_of_a_policy_hold_in_every_configuration_and_remember_no_place() -> None:
    words = decision(DecisionScope.WORDS)
    later = decision(DecisionScope.WORDS, "瞭解", day=2, config="s2twp")
    assert decision_for(PLACE, "s2twp", [words]) == words
    assert in_order([words, later]) == (later,)
