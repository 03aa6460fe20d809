"""Searching the sample: Simplified words replaced everywhere and undone once; a sentence followed to its writer."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QListWidget, QPlainTextEdit

from tests.journeys.conftest import written
from tests.journeys.driver import Person
from tests.samples import build_sample


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    folder = tmp_path / "sample"
    build_sample(folder)
    return folder


def results(person: Person) -> QListView:
    return person.widget(QListView, lambda one: one.accessibleName() == "What was found", "the results")


def rows(person: Person) -> list[str]:
    model = results(person).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def seek(person: Person, keys: str, words: str) -> None:
    person.press(keys)
    field = person.widget(QLineEdit, lambda one: one.accessibleName() == "Words to find", "the field")
    assert field.hasFocus()
    field.clear()
    person.type(words)


def test_simplified_words_are_replaced_everywhere_and_taken_back_at_once(person: Person, sample: Path) -> None:
    person.open(sample)
    before = {path: written(sample, *path) for path in _texts(sample)}
    seek(person, "Ctrl+H", "隐私")
    person.wait_for("6 places in 6 texts")
    assert len([row for row in rows(person) if "隱私" in row or "隐私" in row]) == 8
    assert rows(person)[-4:] == ["Title · 繁體中文", "隱私權政策", "Title · 简体中文", "隐私权政策"]

    # The next place is shown in the text, with the words selected.
    person.press("F3")
    person.wait(lambda: person.editor.textCursor().selectedText() == "隱私")
    person.press("F3")
    person.wait(lambda: person.editor.textCursor().selectedText() == "隐私")

    # The preview shows all of it; one text is left out.
    field = person.widget(QLineEdit, lambda one: one.accessibleName() == "Replace with", "the field")
    field.setFocus()
    person.type("个资")
    person.click("Preview…")
    person.wait(lambda: QApplication.activeModalWidget() is not None)
    texts = person.widget(QListWidget, lambda one: one.accessibleName() == "Texts that change", "the texts")
    assert texts.count() == 6
    texts.item(3).setCheckState(Qt.CheckState.Unchecked)
    person.click("Replace 5 places")
    person.wait_for("Replaced in 5 places.")
    person.wait_kept()
    page = person.window.page
    assert page is not None
    changed = {cell: text for cell, text in page.desk.policy.texts.items() if "個資" in text or "个资" in text}
    assert sorted(cell.language for cell in changed) == ["zh-Hans", "zh-Hant", "zh-Hant"]
    assert all(("個資" in text) == (cell.language == "zh-Hant") for cell, text in changed.items())

    assert set(page.desk.policy.titles.values()) >= {"個資權政策", "个资权政策"}

    # One step back, and nothing is left of it.
    person.editor.setFocus()
    person.press("Ctrl+Z")
    assert not page.desk.session.is_dirty
    assert {path: written(sample, *path) for path in _texts(sample)} == before


def test_the_writer_of_a_sentence_is_found_and_their_version_shown(person: Person, sample: Path) -> None:
    person.open(sample)
    person.go_to("資料的使用方式")
    person.click("EN")
    person.cursor_to("You can unsubscribe at any time")
    person.press("Ctrl+Shift+Y")
    person.wait_for("Who wrote this")
    person.wait(lambda: rows(person) == ["Helen Ward reworded it", "Helen Ward wrote it"])

    # Enter on the row of a version shows in History what that version changed, from this section on.
    view = results(person)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Return)
    person.wait_for("to “English of estimated delivery")
    paper = person.widget(
        QPlainTextEdit, lambda one: one.accessibleName() == "Changes between two versions", "the paper"
    )
    person.wait(lambda: "unsubscribe" in paper.toPlainText())

    # From the paper it goes on: what stands there is asked for in the same way.
    cursor = paper.document().find("You can unsubscribe")
    paper.setTextCursor(cursor)
    paper.setFocus()
    person.press("Ctrl+Shift+Y")
    person.wait(lambda: bool(rows(person)) and rows(person)[-1] == "Helen Ward wrote it")


def test_the_version_in_which_words_came_is_shown(person: Person, sample: Path) -> None:
    person.open(sample)
    seek(person, "Ctrl+F", "14 days")
    scope = person.widget(QComboBox, lambda one: one.accessibleName() == "Where to search", "the places")
    scope.setCurrentIndex(scope.findText("History: came and went"))
    person.wait(lambda: rows(person) == ["Delete closed accounts after 14 days instead of 30"])
    person.press("F3")
    person.wait_for("to “Delete closed accounts after 14")
    person.press("Esc")
    assert not [one for one in person.words() if one == "Search" and person.sees("Words to find")]


def _texts(folder: Path) -> list[tuple[str, str]]:
    return [(path.stem, path.parent.name) for path in sorted((folder / "text").glob("*/*.md"))]
