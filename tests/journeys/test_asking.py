"""A translator asks the author about a paragraph of the source, and the author finds the question at its place."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from editor.desk.imports.starting import begin
from editor.desk.versions.clock import SystemClock
from editor.policy.people import Person as Member
from editor.policy.people import PersonId
from editor.window.translate.source_pane import SourceText
from tests.journeys.conftest import LIN
from tests.journeys.test_reviewing import CHEN, Start, get_up, sit_down
from tests.window.opened import JA, policy_of


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A policy in English, which Lin writes and Chen translates into Japanese."""
    people = (
        Member(PersonId("lin"), LIN.name, LIN.email, ("author", "publisher")),
        Member(PersonId("chen"), CHEN.name, CHEN.email, (f"translator:{JA}", "reviewer:*")),
    )
    begin(tmp_path / "house", replace(policy_of(("use", "keep")), people=people), SystemClock(), LIN)
    return tmp_path / "house"


def test_a_question_stands_at_its_paragraph_of_the_source(new_person: Start, shared: Path) -> None:
    person = sit_down(new_person, CHEN, shared)
    person.press("Ctrl+2")
    source = person.widget(SourceText, lambda _: True, "the source")
    person.wait(lambda: "Words of use." in source.text())
    person.choose("Translation", "Copy the source here")
    person.cursor_to("Words of")
    person.choose("Translation", "Ask the author…")
    person.wait_for("About “Words of use.”")
    field = person.widget(QPlainTextEdit, lambda one: one.accessibleName() == "Comment", "the comment")
    field.setPlainText("Whose words are meant?")
    person.click("Add the comment")
    person.wait_for("Whose words are meant?")
    get_up(person)
    person = sit_down(new_person, LIN, shared)
    person.press("Ctrl+3")
    person.wait(lambda: any("Whose words are meant?" in one.text() for one in person.window.findChildren(QLabel)))
