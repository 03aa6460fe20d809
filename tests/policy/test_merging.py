"""Two people's values of one policy, put together."""

from dataclasses import fields, replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.policy.editing.edits import AddSection, Edit, MoveSection, RemoveSection, SetFact, SetRules, SetText, apply
from editor.policy.editing.merging import MergeEntry, MergeSide, merge
from editor.policy.editing.ordering import merged_order
from editor.policy.errors import PolicyError
from editor.policy.people import Person, PersonId
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.policy.sync import SyncRecord, TranslationMethod
from tests.policy.values import EN, HANT, KEEP, USE, edits, small_policy

BASE = small_policy()
MORE = SectionId("more")
ANN = Person(PersonId("ann"), "Ann", "ann@example.org", ("author",))


def _strewn(policy: Policy, changes: list[Edit]) -> Policy:
    for change in changes:
        try:
            policy = apply(policy, change)
        except PolicyError:
            continue
    return policy


def test_two_people_in_two_sections_never_clash() -> None:
    mine = apply(BASE, SetText(Cell(USE, HANT), "# 使用\n\n我的話。"))
    theirs = apply(BASE, SetText(Cell(KEEP, EN), "# Retention\n\nTheir words."))
    meeting = merge(BASE, mine, theirs)
    assert not meeting.clashes
    assert meeting.policy.text(Cell(USE, HANT)) == "# 使用\n\n我的話。"
    assert meeting.policy.text(Cell(KEEP, EN)) == "# Retention\n\nTheir words."


def test_words_that_both_changed_are_asked_for_with_all_three() -> None:
    cell, asked = Cell(USE, EN), []
    mine, theirs = apply(BASE, SetText(cell, "mine")), apply(BASE, SetText(cell, "theirs"))

    def words(at: Cell, base: str, ours: str, others: str) -> str:
        asked.append((at, base, ours, others))
        return "both"

    assert merge(BASE, mine, theirs, words).policy.text(cell) == "both"
    assert asked == [(cell, BASE.text(cell), "mine", "theirs")]


def test_rules_and_facts_merge_by_entry() -> None:
    mine = apply(BASE, SetFact("days", {"*": "14 天", "en": "30 days"}))
    theirs = apply(apply(BASE, SetFact("days", {"*": "30 天", "en": "thirty days"})), SetRules("UTC", 30))
    meeting = merge(BASE, mine, theirs)
    assert meeting.policy.facts == {"days": {"*": "14 天", "en": "thirty days"}}
    assert meeting.policy.time_zone == "UTC"
    assert not meeting.clashes


def test_a_fact_that_both_changed_is_for_a_person() -> None:
    mine, theirs = (apply(BASE, SetFact("days", {"*": value, "en": "30 days"})) for value in ("14 天", "60 天"))
    meeting = merge(BASE, mine, theirs)
    (clash,) = meeting.clashes
    assert (clash.entry, clash.base, clash.mine, clash.theirs) == (
        MergeEntry(("facts", "days", "*")),
        "30 天",
        "14 天",
        "60 天",
    )
    assert meeting.policy.facts["days"]["*"] == "14 天"
    settled = merge(BASE, mine, theirs, answers={clash.entry: MergeSide.THEIRS})
    assert settled.policy.facts["days"]["*"] == "60 天"


def test_a_section_that_one_moved_and_one_put_in_stand_in_one_order() -> None:
    mine = apply(BASE, MoveSection(KEEP, 0))
    theirs = apply(BASE, AddSection(Section(MORE), 1))
    assert merge(BASE, mine, theirs).policy.section_ids == (KEEP, USE, MORE)


@pytest.mark.parametrize("side", MergeSide)
def test_where_two_orders_do_not_fit_together_a_person_chooses_one(side: MergeSide) -> None:
    base = apply(BASE, AddSection(Section(MORE), 2))
    mine, theirs = apply(base, MoveSection(MORE, 0)), apply(apply(base, MoveSection(KEEP, 0)), MoveSection(MORE, 1))
    meeting = merge(base, mine, theirs)
    assert [clash.entry for clash in meeting.clashes] == [MergeEntry(("sections", "order"))]
    settled = merge(base, mine, theirs, answers={MergeEntry(("sections", "order")): side}).policy
    assert settled.section_ids == (mine if side is MergeSide.MINE else theirs).section_ids


def test_a_section_that_one_removed_and_the_other_wrote_in_stays_until_somebody_says_so() -> None:
    mine = apply(BASE, RemoveSection(USE))
    theirs = apply(BASE, SetText(Cell(USE, EN), "# Use\n\nNew words."))
    meeting = merge(BASE, mine, theirs)
    assert [clash.entry for clash in meeting.clashes] == [MergeEntry(("sections", "use"))]
    assert meeting.policy.section_ids == (USE, KEEP)
    assert meeting.policy.text(Cell(USE, EN)) == "# Use\n\nNew words."
    assert meeting.policy.text(Cell(USE, HANT)) == BASE.text(Cell(USE, HANT))
    assert USE not in meeting.policy.retired
    gone = merge(BASE, mine, theirs, answers={MergeEntry(("sections", "use")): MergeSide.MINE}).policy
    assert gone.section_ids == (KEEP,)
    assert gone.retired == (USE,)
    assert not any(cell.section == USE for cell in gone.texts)


def test_a_removed_section_that_nobody_wrote_in_is_gone() -> None:
    meeting = merge(BASE, apply(BASE, RemoveSection(USE)), apply(BASE, SetRules("UTC", 30)))
    assert meeting.policy.section_ids == (KEEP,)
    assert not meeting.clashes


def test_a_mark_in_step_stays_with_the_words_it_was_given_for() -> None:
    cell = Cell(USE, EN)
    old, new = (
        SyncRecord("1" * 40, "a", TranslationMethod.TRANSLATED),
        SyncRecord("2" * 40, "b", TranslationMethod.TRANSLATED),
    )
    base = replace(BASE, sync={cell: old})
    mine = apply(replace(base, sync={cell: new}), SetText(cell, "mine"))
    theirs = apply(replace(base, sync={cell: replace(new, source_words="c")}), SetText(cell, "theirs"))
    assert merge(base, mine, theirs).policy.sync[cell] == new
    put_together = merge(base, mine, theirs, lambda *_: "a bit of each").policy
    assert put_together.sync[cell] == old


def test_people_merge_by_person_and_by_what_of_a_person_changed() -> None:
    base = replace(BASE, people=(ANN,))
    mine = replace(base, people=(replace(ANN, email="ann@example.com"), replace(ANN, id=PersonId("bo"))))
    theirs = replace(base, people=(replace(ANN, roles=("author", "publisher")),))
    meeting = merge(base, mine, theirs)
    assert not meeting.clashes
    assert meeting.policy.people[0] == replace(ANN, email="ann@example.com", roles=("author", "publisher"))
    assert meeting.policy.people[1].id == "bo"


def test_a_person_removed_here_and_changed_there_is_for_a_person_to_settle() -> None:
    base = replace(BASE, people=(ANN,))
    theirs = replace(base, people=(replace(ANN, roles=("publisher",)),))
    meeting = merge(base, replace(base, people=()), theirs)
    (clash,) = meeting.clashes
    assert clash.entry == MergeEntry(("people", "ann"))
    assert meeting.policy.people == ()
    assert merge(base, replace(base, people=()), theirs, answers={clash.entry: MergeSide.THEIRS}).policy.people == (
        theirs.people
    )


@pytest.mark.parametrize("name", [field.name for field in fields(Policy)])
def test_every_part_of_a_policy_comes_over_from_either_side(name: str) -> None:
    """Also a part that is added to policies one day."""
    other = _strewn(BASE, [SetFact("days", None), SetRules("UTC", 3)])
    other = replace(
        other, people=(ANN,), titles={HANT: "別的"}, sections=BASE.sections[:1], retired=(SectionId("gone"),)
    )
    value = getattr(other, name)
    changed = replace(BASE, **{name: value})
    for mine, theirs in ((changed, BASE), (BASE, changed)):
        merged = merge(BASE, mine, theirs)
        assert not [clash for clash in merged.clashes if clash.entry.path[0] == name]
        if name not in ("texts", "sync"):
            assert getattr(merged.policy, name) == value


@given(st.lists(edits, max_size=6))
def test_what_only_one_side_did_is_taken_whole(changes: list[Edit]) -> None:
    other = _strewn(BASE, changes)
    for mine, theirs in ((other, BASE), (BASE, other), (other, other)):
        meeting = merge(BASE, mine, theirs)
        assert not meeting.clashes
        assert meeting.policy == replace(other, sync={c: r for c, r in other.sync.items() if c in other.texts})


@given(st.lists(edits, max_size=6), st.lists(edits, max_size=6))
@example([AddSection(Section(MORE), 0)], [AddSection(Section(MORE), 0), RemoveSection(MORE)])
def test_a_meeting_is_a_policy_that_can_be_worked_on(here: list[Edit], there: list[Edit]) -> None:
    mine, theirs = _strewn(BASE, here), _strewn(BASE, there)
    merged = merge(BASE, mine, theirs).policy
    assert len(set(merged.section_ids)) == len(merged.section_ids)
    assert not set(merged.section_ids) & set(merged.retired)
    for cell in merged.texts:
        assert cell.section in merged.section_ids
        assert cell.language in merged.tags
    assert merge(merged, merged, merged).policy == merged


names = st.lists(st.sampled_from("abcdef"), unique=True)


@given(names, names, names)
def test_an_order_holds_all_that_nobody_took_out(base: list[str], mine: list[str], theirs: list[str]) -> None:
    order = merged_order(base, mine, theirs)
    if order is not None:
        wanted = {*mine, *theirs} - {one for one in base if one not in mine or one not in theirs}
        assert sorted(order) == sorted(wanted)
