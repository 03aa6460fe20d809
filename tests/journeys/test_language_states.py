"""A language from its first day to its last: in preparation, published, held back alone, ended, as its page says."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QToolButton

from editor.desk.versions.releases import manifests
from editor.policy.editing.edits import Batch, ChangeLanguage, RemoveLanguage, SetText, SetTitle
from editor.policy.language import LanguageState, Tag
from editor.policy.releases.release import Manifest
from editor.policy.section import Cell, SectionId
from editor.store.repository import Repository
from editor.window.outline.language_bar import LanguageBar
from editor.window.work.policy_desk import PolicyDesk
from tests.journeys.driver import Person
from tests.window.publishing import mark_all

EN, JA = Tag("en"), Tag("ja")
JAPANESE = {
    SectionId("use"): "# 使い方\n\nお便りにお答えします。\n\n明かりを灯し続けます。",
    SectionId("keep"): "# 保存期間\n\n三十日を超えません。",
    SectionId("you"): "# 求められること\n\n写しを求められます。",
}
WHY = "Counsel reads it once more"


def releases(folder: Path) -> list[Manifest]:
    """All releases, the oldest first."""
    repository = Repository.open(folder, None)
    try:
        return sorted(manifests(repository), key=lambda one: one.number)
    finally:
        repository.close()


def desk_of(person: Person) -> PolicyDesk:
    assert person.window.page is not None
    return person.window.page.desk


def signs(person: Person) -> set[str]:
    """What stands on the switches of the languages."""
    bars = [one for one in person.window.findChildren(LanguageBar) if one.isVisible()]
    return {button.text() for bar in bars for button in bar.findChildren(QToolButton)}


def release(person: Person, number: int) -> None:
    person.publish(f"Publish release {number}")
    person.wait_for(f"Release {number} is published")


def test_a_language_enters_is_held_back_and_ends_without_holding_the_others(person: Person, house: Path) -> None:
    person.open(house)
    person.press("Ctrl+5")
    person.wait_for("Nothing of 日本語 can be published yet: translate a section first.")
    person.click("Keep 日本語 in preparation: no release waits for it")
    person.wait(lambda: "JA ○" in signs(person))
    release(person, 1)
    assert [one.tag for one in releases(house)[-1].languages] == [EN]

    desk = desk_of(person)
    known = next(one for one in desk.policy.languages if one.tag == JA)
    published = ChangeLanguage(replace(known, state=LanguageState.PUBLISHED))
    texts = [SetText(Cell(section, JA), text) for section, text in JAPANESE.items()]
    desk.submit(Batch((SetTitle(JA, "家の決まり"), *texts, published)))
    mark_all(desk.session)
    person.wait(lambda: "JA" in signs(person))
    release(person, 2)
    assert [one.tag for one in releases(house)[-1].languages] == [EN, JA]

    first = desk.policy.section_ids[0]
    desk.submit(SetText(Cell(first, EN), "# How we use it\n\nWe answer every letter.\n\nWe keep the lamps lit."))
    desk.submit(SetText(Cell(first, JA), "# 使い方\n\nすべてのお便りにお答えします。\n\n明かりを灯し続けます。"))
    mark_all(desk.session)
    person.wait_for("A language can wait while the others go out.")
    person.click("Hold back 日本語 alone, and say why")
    person.fill("Why", WHY)
    person.click("Hold it back")
    person.wait_for(f"日本語 is held back, its released words stay: {WHY}")
    release(person, 3)
    _, second, third = releases(house)
    held = third.language(JA)
    assert held is not None
    assert (held.behind, held.reason) == ((first,), WHY)
    assert third.cells[Cell(first, JA)] == second.cells[Cell(first, JA)]
    assert third.cells[Cell(first, EN)] != second.cells[Cell(first, EN)]
    person.wait(lambda: "JA ◐" in signs(person))

    desk.submit(RemoveLanguage(JA))
    release(person, 4)
    assert [one.tag for one in releases(house)[-1].languages] == [EN]
    assert desk.policy.tags == (EN,)
