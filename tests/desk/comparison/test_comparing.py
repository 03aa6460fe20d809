"""Two versions side by side, as their readers have them."""

import pytest

from editor.desk.comparison.comparing import FactChange, PolicyPart, SectionChange, compare, comparison, text_as_read
from editor.policy.editing.edits import (
    AddLanguage,
    AddSection,
    Batch,
    Edit,
    MoveSection,
    RemoveSection,
    SetAudiences,
    SetFact,
    SetPeople,
    SetRules,
    SetText,
    SetTitle,
    apply,
)
from editor.policy.language import Language, Making, Tag
from editor.policy.people import Person, PersonId
from editor.policy.section import Cell, Section, SectionId
from editor.policy.terms import SetNames
from editor.text.facts.fact import Fact
from editor.text.redline.spans import new_text, old_text
from tests.policy.values import EN, HANS, HANT, KEEP, USE, small_policy

MORE = SectionId("more")


def test_the_same_policy_has_no_difference() -> None:
    found = comparison(small_policy(), small_policy(), EN)
    assert not found
    assert [one.change for one in found.sections] == [SectionChange.SAME, SectionChange.SAME]
    assert found.numbers == {USE: 1, KEEP: 2}


def test_a_section_is_changed_added_or_removed() -> None:
    old = small_policy()
    added = (AddSection(Section(MORE), 1), SetText(Cell(MORE, EN), "# More"))
    new = apply(old, Batch((SetText(Cell(USE, EN), "# Use\n\nWe tell you."), RemoveSection(KEEP), *added)))
    found = comparison(old, new, EN)
    assert [(one.section, one.change) for one in found.changed] == [
        (USE, SectionChange.CHANGED),
        (KEEP, SectionChange.REMOVED),
        (MORE, SectionChange.ADDED),
    ]
    assert [old_text(one.spans) for one in found.sections] == [
        old.text(Cell(USE, EN)),
        text_as_read(old, Cell(KEEP, EN)),
        "",
    ]
    assert [new_text(one.spans) for one in found.sections] == ["# Use\n\nWe tell you.", "", "# More"]
    assert found.size() == (len("# More"), len(" by letter") + len("# Retention\n\nWe keep it for 30 days."))


def test_the_names_of_the_termbase_and_of_the_facts_are_facts_where_they_change() -> None:
    old = apply(
        small_policy(),
        Batch(
            (SetText(Cell(USE, EN), "# Use\n\nIt is kept by {{host}} and sent by quickpost."), SetNames(("quickpost",)))
        ),
    )
    old = apply(old, SetFact("host", {"*": "skybase"}))
    new = apply(old, Batch((SetFact("host", {"*": "oceanbox"}), SetNames(("quickpost", "parcelfox")))))
    new = apply(new, SetText(Cell(USE, EN), "# Use\n\nIt is kept by {{host}} and sent by parcelfox."))
    (use, _) = comparison(old, new, EN).sections
    assert [(fact.fact, fact.old, fact.new) for change in use.changes for fact in change.facts] == [
        (Fact.NAME, "skybase", "oceanbox"),
        (Fact.NAME, "quickpost", "parcelfox"),
    ]


def test_a_fact_that_changed_changes_the_sections_that_state_it() -> None:
    old = small_policy()
    new = apply(old, SetFact("days", {"*": "14 天", "en": "14 days"}))
    found = comparison(old, new, EN)
    assert found.facts == (FactChange("days", "30 days", "14 days"),)
    assert found.uses == {"days": (KEEP,)}
    assert [(one.section, one.change) for one in found.changed] == [(KEEP, SectionChange.CHANGED)]
    assert new_text(found.changed[0].spans) == "# Retention\n\nWe keep it for 14 days."
    assert [one.change for one in compare(old, new, EN)] == [SectionChange.SAME, SectionChange.SAME]


def test_a_fact_without_a_value_stands_by_its_name() -> None:
    policy = apply(small_policy(), SetFact("days", {"en": "30 days"}))
    assert text_as_read(policy, Cell(KEEP, HANT)) == "# 保存\n\n保存 {{days}}。"
    assert text_as_read(policy, Cell(KEEP, EN)) == "# Retention\n\nWe keep it for 30 days."


@pytest.mark.parametrize(
    ("edit", "part"),
    [
        (MoveSection(KEEP, 0), PolicyPart.ORDER),
        (SetAudiences(USE, ("app",)), PolicyPart.AUDIENCES),
        (AddLanguage(Language(Tag("ja"), Making.TRANSLATED, HANT), ""), PolicyPart.LANGUAGES),
        (SetRules("UTC", 7), PolicyPart.RULES),
        (SetPeople((Person(PersonId("lin"), "林怡君", "lin@example.org"),)), PolicyPart.PEOPLE),
    ],
)
def test_what_stands_in_no_section_is_named(edit: Edit, part: PolicyPart) -> None:
    old = small_policy()
    found = comparison(old, apply(old, edit), EN)
    assert (found.parts, found.changed, bool(found)) == ((part,), (), True)


def test_a_title_differs_in_its_own_language() -> None:
    old = small_policy()
    new = apply(old, SetTitle(EN, "Privacy"))
    assert comparison(old, new, EN).titles == ("Privacy policy", "Privacy")
    assert not comparison(old, new, HANS)


def test_nobody_waits_for_a_comparison_that_was_stopped() -> None:
    asked = []
    found = comparison(small_policy(), small_policy(), EN, lambda: bool(asked) or bool(asked.append(1)))
    assert len(found.sections) == 1
