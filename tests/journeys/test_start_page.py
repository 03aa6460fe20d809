"""The start page: every policy that was opened is a card that says how it stands, and opens with Enter."""

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.window.frame.starting.recent_policies import PolicyCard
from tests.journeys.driver import Person
from tests.samples import build_sample


def cards(person: Person) -> list[PolicyCard]:
    return [one for one in person.window.findChildren(PolicyCard) if one.isVisible()]


def heard(card: PolicyCard) -> str:
    return str(QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name))


def test_a_card_says_how_its_policy_stands_and_opens_it(person: Person, house: Path, tmp_path: Path) -> None:
    sample, gone = tmp_path / "sample", tmp_path / "gone"
    build_sample(sample)
    shutil.copytree(house, gone)
    for folder in (gone, house, sample):
        person.open(folder)
        assert person.window.close_policy()
    shutil.rmtree(gone)
    person.window.show_start()
    person.wait(lambda: len(cards(person)) == 3 and all("." in heard(card) for card in cards(person)))
    person.wait_for("Release 3 · last updated 1 September 2026")
    person.wait_for("This cannot be read now")
    first, second, third = cards(person)
    assert "隱私權政策. Release 3" in heard(first)
    assert "to publish · behind: 简体中文, English, 日本語" in heard(first)
    assert "House rules. Not published yet. behind: 日本語" in heard(second)
    assert "There is no policy in" in heard(third)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Return)
    person.wait(lambda: person.window.page is not None)
    assert person.window.page is not None
    assert person.window.page.policy_title() == "House rules"
