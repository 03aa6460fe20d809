"""R1 to R5 as values: what an approval holds for, who may give it, and how many are needed."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.policy.language import Tag
from editor.policy.people import Person, PersonId, ReviewRule, is_role
from editor.policy.reviews.review import (
    Filed,
    Matter,
    Record,
    RecordKind,
    Regime,
    ReviewSide,
    Why,
    eligible,
    judge,
    may_approve,
    mismatch,
    threads,
)
from editor.policy.reviews.subject import FACTS, PEOPLE, RULES, WORDS, Subject, of_cell, of_removal, subject
from tests.policy.values import EN, KEEP, USE, cells

LIN = Person(PersonId("lin"), "Lin", "lin@example.org", ("author", "publisher"))
CHEN = Person(PersonId("chen"), "Chen", "chen@example.org", ("reviewer:en",))
DORA = Person(PersonId("dora"), "Dora", "dora@example.org", ("reviewer:*", "publisher"))
ALL = Regime((LIN, CHEN, DORA))
USE_EN = Subject(EN, USE)

digests = st.sampled_from(["", "a", "b", "c"])
sides = st.builds(ReviewSide, digests)
subjects = st.one_of(cells.map(of_cell), st.sampled_from([WORDS, FACTS, PEOPLE, RULES, of_removal(USE)]))
persons = st.sampled_from([LIN, CHEN, DORA])
matters = st.builds(
    Matter,
    subjects,
    sides,
    sides,
    st.none() | sides,
    st.frozensets(st.sampled_from(["lin", "chen@example.org", "dora"])),
    st.frozensets(st.sampled_from(["lin", "chen"])),
)


def filed(kind: RecordKind, matter: Matter, person: Person, number: int = 0, why: Why | None = None) -> Filed:
    at = datetime(2026, 9, 1, 9, number % 60, tzinfo=UTC)
    record = Record(kind, matter.subject, person.id, person.email, at, 1, "", matter.base, matter.head, matter.source)
    return Filed(f"{number}", record, "", why=why)


histories = st.lists(
    st.builds(
        filed, st.sampled_from([RecordKind.APPROVAL, RecordKind.OBJECTION, RecordKind.WITHDRAWAL]), matters, persons
    ),
    max_size=8,
)


@given(matters, histories)
def test_an_approval_counts_only_for_the_very_words_and_from_no_author(matter: Matter, history: list[Filed]) -> None:
    for one in judge(matter, history, ALL).approvals:
        assert (one.record.subject, one.record.head.words) == (matter.subject, matter.head.words)
        assert one.record.base.words == matter.base.words
        assert mismatch(one.record, matter) is None
        assert one.record.by not in matter.authors
        assert one.record.email not in matter.authors


@given(matters, histories, sides)
def test_an_edit_voids_and_an_undo_revives(matter: Matter, history: list[Filed], other: ReviewSide) -> None:
    before = judge(matter, history, ALL)
    edited = judge(replace(matter, head=other), history, ALL)
    if other.words != matter.head.words:
        assert not {one.id for one in edited.approvals if one in before.approvals}
    assert judge(replace(edited.matter, head=matter.head), history, ALL) == before


@given(matters, histories, matters, persons)
def test_a_change_elsewhere_does_not_touch_it(
    matter: Matter, history: list[Filed], other: Matter, person: Person
) -> None:
    if other.subject != matter.subject:
        later = [*history, filed(RecordKind.OBJECTION, other, person)]
        assert judge(matter, later, ALL) == judge(matter, history, ALL)


@given(matters, histories, persons)
def test_who_takes_back_what_they_said_has_said_nothing(matter: Matter, history: list[Filed], person: Person) -> None:
    found = judge(matter, [*history, filed(RecordKind.WITHDRAWAL, matter, person)], ALL)
    assert person.id not in {one.record.by for one in (*found.approvals, *found.objections)}


@given(matters, histories)
def test_nobody_counts_twice_or_on_both_sides(matter: Matter, history: list[Filed]) -> None:
    found = judge(matter, history, ALL)
    people = [one.record.by for one in (*found.approvals, *found.objections)]
    assert len(people) == len(set(people))


@given(matters, histories)
def test_a_person_alone_needs_nobody(matter: Matter, history: list[Filed]) -> None:
    assert judge(matter, history, Regime((LIN,), ReviewRule(3))).holds


@given(matters)
def test_whoever_is_eligible_may_approve_and_no_one_else(matter: Matter) -> None:
    able = eligible(matter, ALL)
    for person in ALL.people:
        assert (person in able) == (may_approve(person, matter, ALL) is None)
        verdict = judge(matter, [filed(RecordKind.APPROVAL, matter, person)], ALL)
        assert (person in able) == bool(verdict.approvals)


def test_what_was_wrong_when_it_was_made_never_counts_later() -> None:
    matter = Matter(USE_EN, ReviewSide("a"), ReviewSide("b"))
    assert judge(matter, [filed(RecordKind.APPROVAL, matter, DORA)], ALL).holds
    assert not judge(matter, [filed(RecordKind.APPROVAL, matter, DORA, why=Why.UNSIGNED)], ALL).holds


def test_an_objection_outweighs_every_approval() -> None:
    matter = Matter(USE_EN, ReviewSide("a"), ReviewSide("b"), authors=frozenset({"lin"}))
    said = [filed(RecordKind.APPROVAL, matter, CHEN), filed(RecordKind.OBJECTION, matter, DORA)]
    assert not judge(matter, said, ALL).holds
    assert judge(matter, [*said, filed(RecordKind.APPROVAL, matter, DORA)], ALL).holds


def test_roles_are_those_of_the_language() -> None:
    assert may_approve(CHEN, Matter(USE_EN, ReviewSide(), ReviewSide("a")), ALL) is None
    assert may_approve(CHEN, Matter(Subject("ja", USE), ReviewSide(), ReviewSide("a")), ALL) is Why.ROLE
    assert may_approve(LIN, Matter(USE_EN, ReviewSide(), ReviewSide("a")), ALL) is Why.ROLE
    assert may_approve(LIN, Matter(FACTS, ReviewSide(), ReviewSide("a")), ALL) is None
    assert may_approve(CHEN, Matter(FACTS, ReviewSide(), ReviewSide("a")), ALL) is Why.ROLE
    assert may_approve(None, Matter(USE_EN, ReviewSide(), ReviewSide("a")), ALL) is Why.STRANGER


def test_people_are_judged_by_another_publisher_or_where_there_is_none_by_anybody_else() -> None:
    changed = Matter(PEOPLE, ReviewSide("a"), ReviewSide("b"), None, frozenset({"lin"}), frozenset({PersonId("lin")}))
    assert eligible(changed, ALL) == (DORA,)
    assert eligible(changed, Regime((LIN, CHEN))) == (CHEN,)
    assert eligible(replace(changed, authors=frozenset({"chen"})), Regime((LIN, CHEN))) == (LIN,)
    old = Regime((LIN, CHEN), rules=1)
    assert eligible(replace(changed, authors=frozenset({"chen"})), old) == ()


@pytest.mark.parametrize(
    ("rule", "name", "needed"),
    [
        (ReviewRule(), USE_EN, 1),
        (ReviewRule(2), USE_EN, 2),
        (ReviewRule(0), USE_EN, 0),
        (ReviewRule(0), PEOPLE, 1),
        (ReviewRule(0), RULES, 1),
        (ReviewRule(1, {Tag("en"): 3}), USE_EN, 3),
        (ReviewRule(1, {Tag("en"): 3}), FACTS, 1),
    ],
)
def test_how_many_are_needed(rule: ReviewRule, name: Subject, needed: int) -> None:
    assert Regime((LIN, CHEN), rule).needed(name) == needed


@given(subjects)
def test_a_subject_is_known_by_its_name(one: Subject) -> None:
    assert subject(str(one)) == one


@pytest.mark.parametrize(
    "name", ["", "en", "en/", "/use", "EN/use", "en/Use", "policy/else", "en/con", "a/b/c", "../x"]
)
def test_what_names_nothing_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="names nothing"):
        subject(name)


def test_a_comment_is_settled_by_the_answer_that_says_so() -> None:
    matter = Matter(Subject("en", KEEP), ReviewSide("a"), ReviewSide("b"))
    comment = replace(filed(RecordKind.COMMENT, matter, CHEN), id="c")
    answer = filed(RecordKind.ANSWER, matter, LIN, 1)
    answer = replace(answer, record=replace(answer.record, refers="c"))
    (thread,) = threads([comment, answer], matter.subject)
    assert (thread.answers, thread.resolved) == ((answer,), False)
    settled = replace(answer, record=replace(answer.record, resolves=True))
    assert threads([comment, settled], matter.subject)[0].resolved


def test_roles_that_a_policy_knows() -> None:
    assert all(map(is_role, ("author", "publisher", "reviewer:*", "translator:zh-Hant")))
    assert not any(map(is_role, ("", "boss", "reviewer", "reviewer:", "author:en", "publisher ")))
