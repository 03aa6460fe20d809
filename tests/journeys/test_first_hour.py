"""The first hour: the sample without a question, a name that the computer knows, and the guide at the right page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from editor.window.setup.guide_window import GuideWindow
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
