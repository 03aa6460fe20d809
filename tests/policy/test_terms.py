"""The termbase: its edits, and what of it is refused."""

import pytest

from editor.policy.editing.changes import touched
from editor.policy.editing.edits import apply
from editor.policy.errors import BadConceptId, UnusableWord
from editor.policy.terms import Concept, ConceptId, SetConcept, SetNames, Wording
from tests.policy.values import EN, HANT, small_policy

ACCOUNT = ConceptId("account")


def test_a_concept_is_kept_in_canonical_form_and_touches_nothing_else() -> None:
    before = small_policy()
    said = Concept({HANT: Wording((" 帳號 ", "帳號", ""), ("帳戶", "帳號")), EN: Wording()}, " who signs in ")
    after = apply(before, SetConcept(ACCOUNT, said))
    assert after.terms.concepts == {ACCOUNT: Concept({HANT: Wording(("帳號",), ("帳戶",))}, "who signs in")}
    differing = touched(before, after)
    assert (differing.terms, differing.texts, differing.rules) == (True, frozenset(), False)
    assert apply(after, SetConcept(ACCOUNT, None)).terms == before.terms


def test_concepts_stand_in_the_order_of_their_ids_however_they_came() -> None:
    policy = small_policy()
    for name in ("order", "account", "member"):
        policy = apply(policy, SetConcept(ConceptId(name), Concept({EN: Wording((name,))})))
    assert list(policy.terms.concepts) == ["account", "member", "order"]


@pytest.mark.parametrize("name", ["", "Account", "a b", "帳號", "-a", "a" * 65])
def test_an_id_that_names_no_table_is_refused(name: str) -> None:
    with pytest.raises(BadConceptId):
        apply(small_policy(), SetConcept(ConceptId(name), Concept({EN: Wording(("a",))})))


@pytest.mark.parametrize("word", ["a\nb", "a\x00", "\ud83d", "a\u2028b"])
def test_a_word_with_a_line_end_is_refused(word: str) -> None:
    with pytest.raises(UnusableWord):
        apply(small_policy(), SetNames((word,)))
    with pytest.raises(UnusableWord):
        apply(small_policy(), SetConcept(ACCOUNT, Concept({EN: Wording((), (word,))})))
