"""The termbase at work on a policy."""

from dataclasses import replace

from editor.desk.translation.terms import add_concept, add_name, forbidden_places, proposed_terms, used_terms
from editor.policy.editing.edits import SetText, apply
from editor.policy.language import Tag
from editor.policy.section import Cell
from editor.policy.terms import Concept, ConceptId, SetConcept, Termbase, Wording, changed_terms
from tests.policy.values import EN, HANS, HANT, USE, small_policy

LETTER = Concept({HANT: Wording(("信件",)), EN: Wording(("letter", "post"), ("mail",))}, "on paper")


def test_a_forbidden_word_is_told_with_what_stands_instead() -> None:
    policy = apply(small_policy(), SetConcept(ConceptId("letter"), LETTER))
    (place,) = forbidden_places(policy.terms, "We tell you by mail.", EN)
    assert (place.start, place.end, place.instead) == (15, 19, ("letter", "post"))
    assert forbidden_places(policy.terms, "We tell you by mail.", HANT) == ()
    assert len(forbidden_places(policy.terms, "by mail", Tag("en-GB"))) == 1


def test_a_word_that_another_concept_prefers_is_left_alone() -> None:
    terms = Termbase({ConceptId("a"): LETTER, ConceptId("b"): Concept({EN: Wording(("mail",))})})
    assert forbidden_places(terms, "by mail", EN) == ()


def test_terms_of_the_source_are_offered_in_the_order_in_which_they_stand() -> None:
    policy = apply(small_policy(), SetConcept(ConceptId("letter"), LETTER))
    policy = apply(policy, SetConcept(ConceptId("use"), Concept({HANT: Wording(("使用",)), EN: Wording(("use",))})))
    first, second = used_terms(policy, Cell(USE, EN))
    assert (first.word, first.offers, first.here) == ("使用", ("use",), True)
    assert (second.word, second.offers, second.note, second.here) == ("信件", ("letter", "post"), "on paper", True)
    policy = apply(policy, SetText(Cell(USE, EN), "# Use\n\nWe tell you."))
    assert [one.here for one in used_terms(policy, Cell(USE, EN))] == [True, False]
    assert used_terms(policy, Cell(USE, HANT)) == ()
    assert [one.offers for one in used_terms(policy, Cell(USE, HANS))] == [(), ()]


def test_a_new_concept_is_named_by_its_english_word_and_never_takes_the_place_of_another() -> None:
    terms = Termbase()
    edit, first = add_concept(
        terms, Concept({HANT: Wording(("帳號",)), EN: Wording(("User account",))}), lambda a: a[0]
    )
    assert first == "user-account"
    policy = apply(small_policy(), edit)
    _, second = add_concept(policy.terms, Concept({EN: Wording(("User account",))}), lambda a: a[-1])
    assert second != first
    _, third = add_concept(policy.terms, Concept({HANT: Wording(("帳號",))}), lambda a: a[0])
    assert third == "t-aaaaaa"


def test_a_name_is_added_once() -> None:
    policy = apply(small_policy(), add_name(Termbase(), "Kamibato"))
    assert apply(policy, add_name(policy.terms, "Kamibato")).terms.names == ("Kamibato",)


def test_what_the_regions_call_otherwise_is_proposed_where_a_text_has_it() -> None:
    policy = small_policy()
    texts = {**policy.texts, Cell(USE, HANT): "# 使用\n\n我們收集您的個人資料，並透過網路傳送。"}
    found = proposed_terms(replace(policy, texts=texts), policy.terms)
    assert [one.id for one in found] == ["personal-data", "network"]
    assert found[0].concept == Concept({HANT: Wording(("個人資料",)), HANS: Wording(("个人信息",))})
    known = changed_terms(policy.terms, SetConcept(ConceptId("x"), Concept({HANT: Wording(("個人資料",))})))
    assert [one.id for one in proposed_terms(replace(policy, texts=texts), known)] == ["network"]


def test_nothing_is_proposed_where_one_language_of_chinese_is_alone() -> None:
    policy = small_policy()
    alone = replace(policy, languages=tuple(one for one in policy.languages if one.tag != HANS))
    texts = {Cell(USE, HANT): "# 使用\n\n個人資料"}
    assert proposed_terms(replace(alone, texts=texts), alone.terms) == ()
