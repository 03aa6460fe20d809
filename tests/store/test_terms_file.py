"""`terms.toml`: what it says, and that it says nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.policy.editing.edits import apply
from editor.policy.language import Tag
from editor.policy.terms import Concept, ConceptId, SetConcept, SetNames, Termbase, Wording, changed_terms
from editor.store.formats.layout import DamagedPolicy, changed_files, files, read_policy
from tests.policy.values import small_policy

words = st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=6), max_size=3).map(tuple)
concepts = st.builds(
    Concept,
    st.dictionaries(st.sampled_from([Tag("en"), Tag("ja"), Tag("zh-Hant-TW")]), st.builds(Wording, words, words)),
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=6),
)


@given(st.dictionaries(st.from_regex(r"[a-z0-9][a-z0-9-]{0,8}", fullmatch=True).map(ConceptId), concepts), words)
def test_the_file_says_the_termbase_and_its_bytes_do_not_depend_on_the_way_there(
    said: dict[ConceptId, Concept], names: tuple[str, ...]
) -> None:
    terms = changed_terms(Termbase(), SetNames(names))
    for name, concept in said.items():
        terms = changed_terms(terms, SetConcept(name, concept))
    other = Termbase()
    for name, concept in reversed(said.items()):
        other = changed_terms(other, SetConcept(name, concept))
    other = changed_terms(other, SetNames(names))
    policy = small_policy()
    written = files(type(policy)(policy.source, policy.languages, policy.titles, terms=terms))
    again = files(type(policy)(policy.source, policy.languages, policy.titles, terms=other))
    assert written == again
    assert read_policy(written).terms == terms


def test_a_person_can_read_the_file() -> None:
    policy = small_policy()
    account = Concept({Tag("en"): Wording(("account",), ("profile", "log-in"))}, "who signs in", "never for a bank")
    after = apply(apply(policy, SetConcept(ConceptId("account"), account)), SetNames(("Kamibato",)))
    assert changed_files(policy, after) == {
        "terms.toml": b'names = ["Kamibato"]\n\n[concepts.account]\nnote = "who signs in"\n'
        b'usage = "never for a bank"\n\n'
        b'[concepts.account.en]\npreferred = ["account"]\nforbidden = [\n    "profile",\n    "log-in",\n]\n'
    }
    assert changed_files(after, policy) == {"terms.toml": None}


@pytest.mark.parametrize(
    "data",
    [
        b"names = 3",
        b'names = ["a\\nb"]',
        b'[concepts."A b".en]\npreferred = ["a"]',
        b'[concepts.a.english]\npreferred = ["a"]',
        b'[concepts.a]\nen = "b"',
        b"[concepts.a.en]\npreferred = [1]",
        b"concepts = 4",
        b"\xff",
    ],
)
def test_a_file_that_says_something_else_is_named(data: bytes) -> None:
    with pytest.raises(DamagedPolicy) as caught:
        read_policy({**files(small_policy()), "terms.toml": data})
    assert caught.value.path == "terms.toml"
