"""A section is written with keys only, as in a word processor, and is the Markdown that it looks like."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from editor.window.appearance import settings
from editor.window.appearance.preferences import Looks
from tests.journeys.driver import Person

WANTED = (
    "# How long we keep it\n\nWe keep your data for **30 days**, and\\\nno longer.\n\n"
    "- your name\n- your address\n  - street\n\n1. Ask us.\n2. We answer in 2 \\* 7 days.\n\n"
    "## 聯絡我們\n\nWrite to us.\n"
)


@pytest.fixture
def writer(person_settings: Path, new_person: Callable[[], Person], house: Path) -> Person:
    """Somebody who never saw Markdown, with the section on keeping open and empty."""
    settings.save(person_settings, settings.Preferences(name="Lin", email="lin@a.example", interface="en"))
    person = new_person()
    assert isinstance(person.window.looks, Looks)
    person.window.begin(None)
    person.open(house)
    person.go_to("How long we keep it")
    person.editor.setFocus()
    person.editor.selectAll()
    QTest.keyClick(person.editor, Qt.Key.Key_Delete)
    return person


def key(person: Person, pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(person.editor, pressed, held)


def test_a_section_typed_with_keys_only_is_its_markdown(writer: Person) -> None:
    person = writer
    person.type("How long we keep it\nWe keep your data for ")
    person.press("Ctrl+B")
    person.type("30 days")
    person.press("Ctrl+B")
    person.type(", and")
    key(person, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    person.type("no longer.\n- your name\nyour address\n")
    key(person, Qt.Key.Key_Tab)
    person.type("street\n")
    key(person, Qt.Key.Key_Return)
    key(person, Qt.Key.Key_Return)
    person.type("1. Ask us.\nWe answer in 2 * 7 days.\n\n")
    person.press("Ctrl+Shift+H")
    person.type("聯絡我們\nWrite to us.")
    assert person.text() == WANTED.removesuffix("\n")


def test_every_key_can_be_taken_back(writer: Person) -> None:
    person = writer
    person.type("T\na\n- b\n\nc")
    before = person.text()
    assert before == "# T\n\na\n\n- b\n\nc"
    for _ in range(12):
        person.press("Ctrl+Z")
    for _ in range(20):
        person.press("Ctrl+Shift+Z")
    assert person.text() == before


def test_what_a_key_cannot_do_is_told(writer: Person) -> None:
    person = writer
    person.type("T")
    key(person, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert person.text() == "# T"
    person.wait_for("A line can be broken inside a paragraph only.")


def test_a_pasted_text_is_text_and_a_copy_keeps_its_list(writer: Person) -> None:
    person = writer
    person.type("T\n- one\ntwo")
    person.editor.selectAll()
    person.editor.copy()
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == "T\n\n• one\n• two"
    assert "<li>one</li>" in held.html()
    data = QMimeData()
    data.setText("1. x\n# y")
    QGuiApplication.clipboard().setMimeData(data)
    person.editor.moveCursor(QTextCursor.MoveOperation.End)
    person.type("\n\n")
    person.editor.paste()
    assert person.text() == "# T\n\n- one\n- two\n\n1\\. x\n\n\\# y"


def test_the_link_at_the_cursor_is_shown_and_led_elsewhere(writer: Person) -> None:
    person = writer
    person.type("T\nWrite to us now.")
    person.cursor_to("to us")
    for _ in range(5):
        key(person, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    person.press("Ctrl+L")
    person.fill("Address", "old@a.example")
    person.click("Set the link")
    assert person.text().endswith("Write [to us](mailto:old@a.example) now.")
    person.cursor_to("us](")
    person.press("Ctrl+L")
    assert [field.text() for field in person.fields()] == ["mailto:old@a.example"]
    person.fill("Address", "mailto:new@a.example")
    person.click("Set the link")
    assert person.text().endswith("Write [to us](mailto:new@a.example) now.")


def test_what_is_typed_after_a_section_was_added_is_its_text(writer: Person) -> None:
    writer.click("Add a section")
    writer.fill("Heading", "Whom we tell")
    writer.click("Add the section")
    writer.editor.setFocus()
    writer.type("Nobody.")
    assert writer.text() == "# Whom we tell\n\nNobody."
