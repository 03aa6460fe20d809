"""A conversion with decisions: asked once, recomputed and proved, and edits by hand kept."""

from datetime import UTC, datetime
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from editor.checks.reading.deciding import decided, mapped
from editor.desk.conversion.deciding import NotRecomputed, Recomputed, recomputed, reconverted
from editor.policy.decisions import Decision, DecisionPlace, DecisionScope
from editor.policy.language import Tag
from editor.policy.people import PersonId
from editor.policy.section import Cell, SectionId
from editor.text.conversion.chinese import CONFIGS, convert_markdown, dictionary_digest
from editor.text.conversion.review import QuestionKind
from editor.text.redline.spans import Hunk

CELL = Cell(SectionId("data"), Tag("zh-Hant"))
SOURCE = "我们了解规则。\n\n他们了解头发。\n\n`了解`是键盘。"
MACHINE = "我們瞭解規則。\n\n他們瞭解頭髮。\n\n`了解`是鍵盤。"


def decide(
    place: DecisionPlace, chosen: str, scope: DecisionScope = DecisionScope.HERE, dictionary: str | None = None
) -> Decision:
    when = datetime(2026, 3, 1, tzinfo=UTC)
    return Decision(place, chosen, PersonId("lin"), when, scope, "s2tw", dictionary or dictionary_digest("s2tw"))


def place_of(source: str, nth: int = 0, text: str = SOURCE) -> DecisionPlace:
    asked = decided(text, "s2tw", CELL, []).asked
    return [one.place for one in asked if one.place.source == source][nth]


def test_without_decisions_it_is_the_conversion_and_everything_is_open() -> None:
    found = decided(SOURCE, "s2tw", CELL, [])
    assert found.text == MACHINE == convert_markdown(SOURCE, "s2tw")
    assert found.open == found.asked != ()
    assert found.used == ()


def test_a_decision_changes_its_place_and_closes_the_question() -> None:
    here = decide(place_of("了解", 1), "了解")
    found = decided(SOURCE, "s2tw", CELL, [here])
    assert found.text == MACHINE.replace("他們瞭解", "他們了解")
    assert found.used == (here,)
    assert [one.place.source for one in found.open] == [
        one.place.source for one in decided(SOURCE, "s2tw", CELL, []).asked if one.place != here.place
    ]


def test_a_decision_for_the_section_closes_all_its_questions() -> None:
    found = decided(SOURCE, "s2tw", CELL, [decide(place_of("了解"), "了解", DecisionScope.SECTION)])
    assert found.text == MACHINE.replace("瞭解", "了解")
    assert [one for one in found.open if one.place.source == "了解"] == []


def test_words_for_the_policy_answer_nothing_where_they_cut_through_another_word() -> None:
    source = "我们可撤销，也可恢复原状。"
    words = decide(DecisionPlace(CELL, "复原", "", ""), "撤銷", DecisionScope.WORDS)
    found = decided(source, "s2tw", CELL, [words])
    (crossing,) = [one for one in found.open if one.is_pressing]
    assert (crossing.question.source, crossing.question.kind) == ("复原", QuestionKind.OVERRIDE)
    answered = decided(source, "s2tw", CELL, [words, decide(crossing.place, "復原")])
    assert answered.text == "我們可撤銷，也可恢復原狀。"
    assert not [one for one in answered.open if one.is_pressing]


def test_after_an_edit_of_the_source_only_what_is_new_is_asked() -> None:
    decisions = [decide(one.place, one.question.chosen) for one in decided(SOURCE, "s2tw", CELL, []).asked]
    assert decided(SOURCE, "s2tw", CELL, decisions).open == ()
    edited = decided(SOURCE + "\n\n新的发布。", "s2tw", CELL, decisions)
    assert [one.place.source for one in edited.open] == ["发布"]
    changed = decided(SOURCE.replace("头发。", "头皮。"), "s2tw", CELL, decisions)
    assert [one.place.source for one in changed.open] == ["了解"]


def test_a_conversion_is_recomputed_with_its_decisions_and_edits_by_hand() -> None:
    here = decide(place_of("了解"), "了解")
    target = decided(SOURCE, "s2tw", CELL, [here]).text.replace("鍵盤", "按鍵盤")
    proved = recomputed(SOURCE, target, "s2tw", CELL, [here])
    assert isinstance(proved, Recomputed)
    assert (proved.decisions, proved.places) == ((here,), 1)
    assert [(edit.old, edit.new) for edit in proved.hand_edits] == [("", "按")]


def test_other_dictionaries_than_the_recorded_ones_prove_nothing_and_fail_nothing() -> None:
    old = decide(place_of("了解"), "了解", dictionary="0" * 64)
    present = dictionary_digest("s2tw")
    assert recomputed(SOURCE, MACHINE, "s2tw", CELL, [old]) == NotRecomputed(("0" * 64,), present)
    assert recomputed(SOURCE, MACHINE, "s2tw", CELL, [], recorded=["1" * 64]) == NotRecomputed(("1" * 64,), present)
    assert isinstance(recomputed(SOURCE, MACHINE, "s2tw", CELL, [], recorded=[present]), Recomputed)


def test_a_decision_that_fits_nothing_proves_nothing_wrong() -> None:
    elsewhere = decide(DecisionPlace(CELL, "不在", "", ""), "甲", dictionary="0" * 64)
    assert recomputed(SOURCE, MACHINE, "s2tw", CELL, [elsewhere]) == Recomputed((), 0, ())


def test_converting_again_keeps_edits_by_hand_where_the_source_did_not_change() -> None:
    before, now = "第一句話。\n\n第二句話。\n\n第三句話。", "第一句話。\n\n第二句新話。\n\n第三句話。"
    found = reconverted(before, now, before.replace("第一句", "首句"))
    assert found.text == now.replace("第一句", "首句")
    assert (len(found.kept), found.lost) == (len(found.kept), ())


def test_an_edit_by_hand_is_told_as_lost_where_the_source_changed_too() -> None:
    found = reconverted("甲、乙、丙。", "甲、新、丙。", "甲、手、丙。")
    assert found.text == "甲、新、丙。"
    assert [(edit.old, edit.new) for edit in found.lost] == [("乙", "手")]
    assert found.kept == ()


def test_the_same_change_by_hand_and_by_source_is_made_once() -> None:
    found = reconverted("甲乙丙。", "甲新丙。", "甲新丙。")
    assert (found.text, found.lost) == ("甲新丙。", ())


TEXT = st.text(st.sampled_from("甲乙丙。\n"), max_size=20)


@given(TEXT, TEXT)
def test_with_nothing_changed_on_one_side_the_other_side_holds(before: str, other: str) -> None:
    assert reconverted(before, other, before).text == other
    assert reconverted(before, before, other).text == other
    assert reconverted(before, before, other).lost == ()


def test_changes_that_only_meet_are_both_made() -> None:
    found = reconverted("甲乙。", "甲乙。\n\n新段。", "甲乙。手。")
    assert (found.text, found.lost) == ("甲乙。手。\n\n新段。", ())


def test_places_move_with_the_changes_before_them_and_are_lost_where_somebody_typed() -> None:
    changes = (Hunk("", "新", 0, 0), Hunk("丙", "手", 2, 3))
    assert mapped({0: (0, 2), 1: (2, 3), 2: (3, 4)}, changes) == {0: (1, 3), 1: None, 2: (4, 5)}


FORMS = st.sampled_from(["我们了解", "规则，", "发布", "程序", "头发", "\n\n", "只有", "注销", "`了解`", "家"])


@given(st.sampled_from(CONFIGS), st.lists(FORMS, max_size=10), st.randoms(use_true_random=False))
def test_decided_forms_stand_where_they_are_said_to_stand(config: str, pieces: list[str], choose: Random) -> None:
    text = "".join(pieces)
    asked = decided(text, config, CELL, []).asked
    when = datetime(2026, 3, 1, tzinfo=UTC)
    digest = dictionary_digest(config)
    taken = [
        Decision(
            one.place, choose.choice(one.question.candidates), PersonId("lin"), when, DecisionScope.HERE, config, digest
        )
        for one in asked
        if choose.random() < 0.5
    ]
    found = decided(text, config, CELL, taken)
    places = found.places()
    for one in found.asked:
        form = one.question.chosen if one.decision is None else one.decision.chosen
        assert found.text[slice(*places[one.question.start])] == form
    assert len(found.open) == len(asked) - len(taken)


PARAGRAPHS = st.lists(
    st.sampled_from(["我们知道规则。", "他们发布。", "头发很长。", "程序由法院决定。"]), min_size=3, max_size=6
)


@given(PARAGRAPHS, st.integers(0, 5), st.integers(0, 5))
def test_a_hand_in_one_paragraph_and_a_source_in_another_both_hold(paragraphs: list[str], one: int, two: int) -> None:
    one, two = one % len(paragraphs), two % len(paragraphs)
    before = "\n\n".join(paragraphs)
    by_hand = "\n\n".join([*paragraphs[:one], paragraphs[one] + "手写", *paragraphs[one + 1 :]])
    now = "\n\n".join([*paragraphs[:two], "新的" + paragraphs[two], *paragraphs[two + 1 :]])
    found = reconverted(before, now, by_hand)
    assert found.lost == ()
    assert found.text.count("手写") == 1
    assert found.text.count("新的") == 1
    assert len(found.text) == len(before) + 4
