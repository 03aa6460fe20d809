"""Two braces offer the facts of the policy."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from editor.window.appearance import settings
from tests.journeys.driver import Person
from tests.samples import build_sample


@pytest.fixture
def writer(person_settings: Path, new_person: Callable[[], Person], tmp_path: Path) -> Person:
    """Somebody who has the sample before them."""
    settings.save(person_settings, settings.Preferences(name="Lin", email="lin@a.example", interface="en"))
    build_sample(tmp_path / "sample")
    person = new_person()
    person.window.begin(None)
    person.open(tmp_path / "sample")
    return person


def offered() -> QAbstractItemView:
    """The list that is open."""
    found = QApplication.activePopupWidget()
    assert isinstance(found, QAbstractItemView)
    return found


def test_a_fact_is_chosen_from_those_of_the_policy(writer: Person) -> None:
    writer.write("{{comp")
    assert str(offered().model().index(0, 0).data()).startswith("company: ")
    QTest.keyClick(offered(), Qt.Key.Key_Return)
    assert writer.text().endswith("{{company}}")


def test_the_first_match_is_chosen_already_and_return_takes_it(writer: Person) -> None:
    writer.write("{{")
    first = str(offered().model().index(0, 0).data()).partition(":")[0]
    assert offered().currentIndex().row() == 0
    QTest.keyClick(offered(), Qt.Key.Key_Return)
    assert writer.text().endswith("{{" + first + "}}")


@pytest.mark.parametrize("leaves", ["Ctrl+Z", "another section"])
def test_the_list_goes_with_the_text_under_it(writer: Person, leaves: str) -> None:
    heading = writer.sections()[-1]
    writer.write("{{comp")
    shown = offered()
    if leaves == "Ctrl+Z":
        while "{{" in writer.text().replace("\\{", "{")[-12:]:
            QTest.keySequence(writer.editor, "Ctrl+Z")
    else:
        writer.go_to(heading)
    writer.wait(lambda: not shown.isVisible())
