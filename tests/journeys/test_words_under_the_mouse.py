"""What a right click, the outline and the list of problems offer: facts, comments, a way to many places at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from editor.policy.editing.edits import Batch, SetText
from editor.policy.editing.numbering import SetNumbering
from editor.policy.section import Cell, SectionId, SectionNumbering
from editor.window.appearance import settings
from editor.window.text.text_marks import MarkLook, _format
from editor.window.text.text_pane import TextPane
from editor.window.work.policy_desk import PolicyDesk
from tests.journeys.driver import Person

USE = SectionId("use")


@pytest.fixture
def writer(person_settings: Path, new_person: Callable[[], Person], house: Path) -> Person:
    """Somebody who writes the house rules."""
    settings.save(person_settings, settings.Preferences(name="Lin", email="lin@a.example", interface="en"))
    person = new_person()
    person.window.begin(None)
    person.open(house)
    person.editor.setFocus()
    return person


def desk_of(person: Person) -> PolicyDesk:
    assert person.window.page is not None
    return person.window.page.desk


def text_of(person: Person) -> str:
    desk = desk_of(person)
    return desk.policy.text(Cell(USE, desk.language))


def menu_of(person: Person) -> list[str]:
    """What a right click on the cursor offers."""
    menu = QMenu()
    assert isinstance(person.editor, TextPane)
    person.editor.menu_wanted.emit(menu)
    return [action.text() for action in menu.actions() if action.text()]


def test_selected_words_become_a_fact(writer: Person) -> None:
    writer.cursor_to("lamps")
    for _ in range(5):
        QTest.keyClick(writer.editor, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert "Make this a fact…" in menu_of(writer)
    assert "Comment…" in [words.replace("&", "") for words in menu_of(writer)]
    assert "Who wrote this sentence" in [words.replace("&", "") for words in menu_of(writer)]
    writer.press("Ctrl+Shift+G")
    field = writer.fields()[0]
    field.clear()
    writer.type("light", field)
    writer.click("Make the fact")
    assert text_of(writer).endswith("We keep the {{light}} lit.")
    assert desk_of(writer).policy.facts["light"] == {"en": "lamps"}
    desk_of(writer).undo()
    assert "light" not in desk_of(writer).policy.facts
    assert text_of(writer).endswith("We keep the lamps lit.")


def test_a_lone_person_comments_on_words_and_settles_it(writer: Person) -> None:
    desk = desk_of(writer)
    writer.cursor_to("lamps")
    for _ in range(5):
        QTest.keyClick(writer.editor, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    writer.press("Ctrl+Alt+M")
    writer.wait_for("Add the comment")
    assert not writer.sees("Only for reviewers, not for the author")
    writer.type("Say which ones.")
    writer.click("Add the comment")
    writer.wait_for("Lin: Say which ones.")
    writer.wait_for("on “lamps” · open")
    writer.click("Settle")
    writer.wait_for("on “lamps” · settled")
    assert not desk.reviews.is_needed


def test_problems_of_one_kind_are_one_card_that_mends_them_all(writer: Person) -> None:
    desk = desk_of(writer)
    cell = Cell(USE, desk.language)
    text = "# 1. Use\n\n## 1.1 Oil\n\nOil.\n\n## 1.2 Wicks\n\nWicks."
    desk.submit(Batch((SetText(cell, text), SetNumbering(SectionNumbering.SUBSECTIONS))))
    writer.wait(lambda: desk.readings.is_current and len(desk.readings.findings) > 2)
    writer.click(next(words for words in writer.words() if words.startswith("Problems")))
    writer.wait(lambda: any("and 2 more like it" in words for words in writer.words()))
    writer.click("Fix all 3")
    assert text_of(writer) == "# Use\n\n## Oil\n\nOil.\n\n## Wicks\n\nWicks."
    writer.press("Ctrl+Z")
    assert text_of(writer) == text
    writer.wait(lambda: writer.sees("Show all 3"))
    writer.click("Show all 3")
    assert not writer.sees("and 2 more like it")


def test_faults_facts_and_what_a_search_found_look_different(writer: Person) -> None:
    shown = writer.window.looks.theme.colours
    looks = [MarkLook.WARNING, MarkLook.FACT, MarkLook.FOUND]
    drawn = [_format(look, shown) for look in looks]
    seen = {(one.background().color().name(), one.underlineStyle()) for one in drawn}
    assert len(seen) == 3


def test_the_outline_shows_headings_inside_sections_filters_and_goes_to_them(writer: Person) -> None:
    desk = desk_of(writer)
    you = Cell(SectionId("you"), desk.language)
    desk.submit(SetText(you, desk.policy.text(you) + "\n\n## Oil and wicks\n\nAsk."))
    outline = writer.outline
    writer.wait(lambda: outline.visualRect(outline.model().index(2, 0)).height() > 40)
    field = next(one for one in writer.window.findChildren(QLineEdit) if one.accessibleName() == "Filter sections")
    writer.type("wick", field)
    assert [outline.isRowHidden(row) for row in range(3)] == [True, True, False]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.selection == you
    assert isinstance(writer.editor, TextPane)
    assert writer.editor.text()[writer.editor.cursor_index() :].startswith("Oil and wicks")
    assert not any(outline.isRowHidden(row) for row in range(3))
    writer.go_to("How we use it")
    row = outline.visualRect(outline.model().index(2, 0))
    writer.qtbot.mouseClick(
        outline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.left() + 50, row.bottom() - 8)
    )
    assert desk.selection == you
    assert writer.editor.text()[writer.editor.cursor_index() :].startswith("Oil and wicks")
