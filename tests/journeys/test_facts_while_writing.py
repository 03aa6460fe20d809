"""Two braces offer the facts of the policy."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from editor.desk.imports.starting import build_sample
from editor.window.appearance import settings
from tests.journeys.driver import Person


def test_a_fact_is_chosen_from_those_of_the_policy(
    person_settings: Path, new_person: Callable[[], Person], tmp_path: Path
) -> None:
    settings.save(person_settings, settings.Preferences(name="Lin", email="lin@a.example", interface="en"))
    build_sample(tmp_path / "sample")
    person = new_person()
    person.window.begin(None)
    person.open(tmp_path / "sample")
    person.write("{{comp")
    offered = QApplication.activePopupWidget()
    assert isinstance(offered, QAbstractItemView)
    assert str(offered.model().index(0, 0).data()).startswith("company: ")
    QTest.keyClick(offered, Qt.Key.Key_Down)
    QTest.keyClick(offered, Qt.Key.Key_Return)
    assert person.text().endswith("{{company}}")
