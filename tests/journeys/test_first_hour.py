"""The first hour: the sample without a question, a name that the computer knows, and the guide at the right page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from editor.desk.imports.first_steps import ASKED, FirstStep, steps_done
from editor.desk.imports.starting import begin, new_policy, sample_author
from editor.desk.release.publishing import propose
from editor.desk.release.wish import Wish
from editor.desk.translation.translating import cell_state, mark_in_step
from editor.desk.versions.clock import SystemClock
from editor.policy.editing.edits import SetText
from editor.policy.language import Tag
from editor.policy.people import person_of
from editor.policy.reviews.subject import of_cell
from editor.policy.section import Cell, SectionId
from editor.policy.sync import CellState
from editor.window.frame.first_steps_row import FirstSteps
from editor.window.setup.guide_window import GuideWindow
from editor.window.work.converting import Conversions
from tests.journeys.conftest import LIN
from tests.journeys.driver import Person


@pytest.fixture
def git_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer whose git knows who works at it."""
    file = tmp_path / "gitconfig"
    file.write_text("[user]\n\tname = Mei Lin\n\temail = mei@example.org\n", encoding="utf-8")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(file))
    for name in ("DATELINE_NAME", "DATELINE_EMAIL"):
        monkeypatch.delenv(name, raising=False)


def test_the_sample_opens_before_anybody_said_who_they_are(new_person: Callable[[], Person]) -> None:
    person = new_person()
    person.window.begin(None, sample=True)
    person.wait(lambda: person.window.page is not None)
    page = person.window.page
    assert page is not None
    assert page.desk.session.author.email == "lin@example.org"
    assert person.window.looks.preferences.email == ""


def test_what_git_knows_is_offered_and_what_was_typed_stays(git_name: None, new_person: Callable[[], Person]) -> None:
    person = new_person()
    person.window.begin(None)
    person.wait_for("Who are you?")
    fields = [field.text() for field in person.window.findChildren(QLineEdit) if field.isVisible()]
    assert fields == ["Mei Lin", "mei@example.org"]
    person.click("Continue")
    person.wait(lambda: person.window.looks.preferences.name == "Mei Lin")


def test_the_guide_opens_at_the_page_of_the_workspace(person: Person, house: Path) -> None:
    person.open(house)
    person.press("Ctrl+3")
    person.press("F1")
    guide = person.window.findChild(GuideWindow)
    assert guide is not None
    assert guide.reader.toPlainText().startswith("Review and approve")
    guide.close()


@pytest.fixture
def newcomer(new_person: Callable[[], Person], person_settings: Path) -> Person:
    """Somebody who has opened the sample."""
    person = new_person()
    person.window.begin(None, sample=True)
    person.wait(lambda: person.window.page is not None)
    return person


def done(person: Person) -> list[str]:
    """The first steps that are ticked."""
    row = person.widget(FirstSteps, FirstSteps.isEnabled, "the first steps")
    return [step.name for step, button in row.buttons.items() if button.accessibleName().endswith(", done")]


def test_each_of_the_first_steps_is_ticked_once_it_is_done(newcomer: Person) -> None:
    page = newcomer.window.page
    assert page is not None
    desk, use = page.desk, SectionId("use")
    assert done(newcomer) == []
    newcomer.click("Approve what Helen Ward wrote")
    assert (page.workspace.id, desk.selection) == ("review", ASKED)
    newcomer.wait(lambda: desk.reviews.is_current)

    source = Cell(use, Tag("zh-Hant"))
    desk.submit(SetText(source, desk.policy.text(source).replace("5 個", "3 個")))
    newcomer.wait(lambda: done(newcomer) == ["WRITE"])
    Conversions(desk, page).convert(Tag("zh-Hans"), [use])
    following = Cell(use, Tag("zh-Hans"))
    newcomer.wait(lambda: cell_state(desk.policy, following) is CellState.CONVERTED)
    assert FirstStep.FOLLOW not in steps_done(desk.policy, (), 0)
    marked = mark_in_step(desk.policy, following)
    assert marked is not None
    desk.submit(marked)
    newcomer.wait(lambda: done(newcomer) == ["WRITE", "FOLLOW"])
    asked = of_cell(ASKED)
    desk.reviews.record(lambda who, matters: who.approve([matters[asked]]))
    newcomer.wait(lambda: done(newcomer) == ["WRITE", "FOLLOW", "APPROVE"])

    wish = Wish(behind={Tag("en"): "Helen Ward is at it", Tag("ja"): "half is there"})
    proposal = propose(desk.policy, desk.session.last_release, (), desk.session.clock.now(), wish, desk.reviews.value)
    assert proposal.ready
    desk.release(proposal, ())
    newcomer.wait(lambda: len(done(newcomer)) == 4)


def test_the_first_steps_stay_away_once_they_are_put_away(newcomer: Person, house: Path) -> None:
    newcomer.click("Hide the first steps")
    assert not newcomer.sees("First steps:")
    newcomer.open(house)
    newcomer.window.open_sample()
    newcomer.wait(lambda: newcomer.window.page is not None and "sample" in str(newcomer.window.page.desk.folder))
    assert newcomer.window.page is not None
    newcomer.window.page.show_first_steps()
    assert not newcomer.sees("First steps:")


def test_no_other_policy_has_the_first_steps(person: Person, house: Path) -> None:
    person.open(house)
    assert person.window.page is not None
    person.window.page.show_first_steps()
    assert not person.sees("First steps:")


def test_the_sample_is_worked_in_as_one_of_its_people_whoever_opens_it_again(newcomer: Person) -> None:
    page = newcomer.window.page
    assert page is not None
    newcomer.window.open_folder(page.desk.folder)
    newcomer.wait(lambda: newcomer.window.page not in (None, page))
    assert newcomer.window.page is not None
    author = newcomer.window.page.desk.session.author
    assert author == sample_author()
    assert person_of(newcomer.window.page.desk.policy.people, author.email) is not None


def test_a_policy_without_sections_says_what_they_are_and_makes_the_first(person: Person, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    begin(folder, new_policy(Tag("en"), "Empty", [Tag("ja")], LIN, "UTC", 30), SystemClock(), LIN)
    person.window.looks.change(workspace="publish")
    person.open(folder)
    assert person.window.page is not None
    assert person.window.page.workspace.id == "write", "where it is begun, wherever the last policy was left"
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Add a section"
    person.press("Ctrl+2")
    assert person.sees("A policy is written in sections")
    person.click("Add a section")
    person.fill("Heading", "Use")
    person.click("Add the section")
    person.wait(lambda: not person.sees("A policy is written in sections"))
    assert len(person.sections()) == 1
