"""All sections one below the other: one caret and one undo, keys that stay in their section, headings to jump to."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from editor.policy.editing.edits import Batch, SetText, Splice
from editor.policy.editing.numbering import SetNumbering
from editor.policy.section import Cell, SectionId, SectionNumbering
from editor.window.appearance import settings
from editor.window.outline.jump_dialog import JumpDialog
from editor.window.text.document_pane import DocumentPane
from editor.window.work.policy_desk import PolicyDesk
from tests.journeys.driver import Person

USE, KEEP, YOU = (SectionId(name) for name in ("use", "keep", "you"))


@pytest.fixture
def reader(person_settings: Path, new_person: Callable[[], Person], house: Path) -> Person:
    """Somebody who has the whole of the house rules before them."""
    settings.save(person_settings, settings.Preferences(name="Lin", email="lin@a.example", interface="en"))
    person = new_person()
    person.window.begin(None)
    person.open(house)
    person.editor.setFocus()
    person.press("Ctrl+Shift+D")
    return person


def desk_of(person: Person) -> PolicyDesk:
    assert person.window.page is not None
    return person.window.page.desk


def pane_of(person: Person) -> DocumentPane:
    pane = person.editor
    assert isinstance(pane, DocumentPane)
    return pane


def beside(person: Person) -> DocumentPane:
    """The pane of the source beside the language that is written."""
    panes = person.window.findChildren(DocumentPane)
    return next(one for one in panes if one.isVisible() and one is not person.editor)


def texts(person: Person) -> list[str]:
    """What the draft says, section by section."""
    desk = desk_of(person)
    return [desk.policy.text(Cell(section, desk.language)) for section in desk.policy.section_ids]


def at(person: Person) -> str:
    """The section that every pane shows."""
    selection = desk_of(person).selection
    assert selection is not None
    return selection.section


def key(person: Person, pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(person.editor, pressed, held)


def test_the_caret_walks_through_all_sections_and_the_outline_follows(reader: Person) -> None:
    assert reader.text() == "\n\n".join(texts(reader))
    reader.press("Ctrl+Home")
    met = [at(reader)]
    for _ in range(len(reader.text())):
        key(reader, Qt.Key.Key_Right)
        if at(reader) != met[-1]:
            met.append(at(reader))
    assert met == [USE, KEEP, YOU]
    for _ in range(len(reader.text())):
        key(reader, Qt.Key.Key_Up)
    assert at(reader) == USE


def test_no_key_joins_two_sections(reader: Person) -> None:
    before = texts(reader)
    reader.cursor_to("How long")
    for pressed in (Qt.Key.Key_Left, Qt.Key.Key_Home):
        key(reader, pressed)
    reader.cursor_to("How long")
    key(reader, Qt.Key.Key_Backspace)
    reader.cursor_to("no longer.", after=True)
    key(reader, Qt.Key.Key_Delete)
    assert texts(reader) == before
    assert reader.text() == "\n\n".join(before)


@pytest.mark.parametrize("markdown", [False, True])
def test_typing_goes_into_the_section_of_the_caret_and_is_taken_back(reader: Person, markdown: bool) -> None:
    assert reader.window.looks is not None
    reader.window.looks.change(markdown=markdown)
    before = texts(reader)
    reader.cursor_to("no longer.", after=True)
    reader.type(" Nor less.\nAnd so on.")
    assert texts(reader)[0] == before[0]
    assert texts(reader)[1].endswith("and no longer. Nor less.\n\nAnd so on." if not markdown else "less.\nAnd so on.")
    reader.go_to("What you may ask")
    while texts(reader) != before:
        reader.press("Ctrl+Z")
    assert at(reader) == KEEP
    assert reader.text() == "\n\n".join(before)


@pytest.mark.parametrize("markdown", [False, True])
def test_what_goes_over_several_sections_is_one_step_and_leaves_each_its_own(reader: Person, markdown: bool) -> None:
    assert reader.window.looks is not None
    reader.window.looks.change(markdown=markdown)
    before = texts(reader)
    cursor = reader.editor.textCursor()
    cursor.setPosition(reader.text().index("the lamps"))
    cursor.setPosition(reader.text().index("no longer"), QTextCursor.MoveMode.KeepAnchor)
    reader.editor.setTextCursor(cursor)
    reader.editor.copy()
    assert "the lamps lit." in QGuiApplication.clipboard().mimeData().text()
    reader.type("x")
    assert texts(reader)[0].endswith("We keep x")
    assert len(texts(reader)) == 3
    assert texts(reader)[2] == before[2]
    assert texts(reader)[1].endswith("no longer.")
    assert reader.text() == "\n\n".join(texts(reader))
    reader.press("Ctrl+Z")
    if texts(reader) != before:
        reader.press("Ctrl+Z")
    assert texts(reader) == before
    assert reader.text() == "\n\n".join(before)


def test_bold_over_several_sections_is_bold_in_each(reader: Person) -> None:
    cursor = reader.editor.textCursor()
    cursor.setPosition(reader.text().index("lamps"))
    cursor.setPosition(reader.text().index(", and no longer"), QTextCursor.MoveMode.KeepAnchor)
    reader.editor.setTextCursor(cursor)
    reader.press("Ctrl+B")
    assert texts(reader)[0].endswith("the **lamps lit.**")
    assert "**Thirty days**, and" in texts(reader)[1]
    reader.press("Ctrl+Z")
    assert "**" not in reader.text()


def test_an_edit_from_elsewhere_shows_and_leaves_the_caret(reader: Person) -> None:
    reader.cursor_to("for a copy")
    place = reader.editor.textCursor().position()
    desk_of(reader).submit(Splice(Cell(USE, desk_of(reader).language), 2, 0, "Do you know "))
    assert reader.text() == "\n\n".join(texts(reader))
    assert reader.editor.textCursor().position() == place + len("Do you know ")
    assert at(reader) == YOU
    reader.press("Ctrl+Shift+N")
    reader.type("Lamps", reader.fields()[0])
    QTest.keyClick(reader.fields()[0], Qt.Key.Key_Return)
    assert len(texts(reader)) == 4
    assert reader.text().rstrip() == "\n\n".join(texts(reader))


def test_a_language_without_words_says_so_and_its_source_stands_beside(reader: Person) -> None:
    reader.press("Ctrl+Shift+B")
    reader.press("Alt+Right")
    assert texts(reader) == ["", "", ""]
    assert reader.text() == "\n\n" * 2
    assert beside(reader).part(1).split("\n")[0] == "# How long we keep it"
    key(reader, Qt.Key.Key_Down)
    reader.type("保存")
    assert texts(reader) == ["", "# 保存", ""]


def test_typing_a_heading_jumps_to_it_also_below_a_section(reader: Person) -> None:
    desk = desk_of(reader)
    cell = Cell(YOU, desk.language)
    desk.submit(SetText(cell, desk.policy.text(cell) + "\n\n## Lamps and oil\n\nAsk."))
    reader.press("Ctrl+J")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, JumpDialog)
    assert len(dialog.offered()) == 4
    reader.type("oil", reader.fields()[0])
    QTest.keyClick(reader.fields()[0], Qt.Key.Key_Return)
    assert at(reader) == YOU
    pane = pane_of(reader)
    assert pane.text()[pane.cursor_index() :].startswith("Lamps and oil")


def test_a_reference_is_chosen_by_its_heading_and_drawn_in_words(reader: Person) -> None:
    desk = desk_of(reader)
    desk.submit(Batch((SetNumbering(SectionNumbering.SECTIONS),)))
    reader.cursor_to("the lamps")
    reader.press("Ctrl+R")
    reader.type("long", reader.fields()[0])
    QTest.keyClick(reader.fields()[0], Qt.Key.Key_Return)
    assert texts(reader)[0].endswith("We keep [](#keep)the lamps lit.")
    reader.cursor_to("Ask for")
    reader.wait(lambda: "2 (How long we keep it)" in pane_of(reader).drawn())
    assert pane_of(reader).drawn() == ["1. ", "2 (How long we keep it)", "2. ", "3. "]
    desk.undo()
    reader.wait(lambda: pane_of(reader).drawn() == ["1. ", "2. ", "3. "])


def test_a_section_keeps_its_heading_and_an_empty_one_begins_with_it(reader: Person) -> None:
    before = texts(reader)
    reader.cursor_to("How long")
    reader.press("Ctrl+Alt+0")
    reader.wait_for("The heading of a section stays its heading.")
    assert texts(reader) == before
    reader.press("Alt+Right")
    reader.type("Lamps\nMore.")
    assert texts(reader)[1] == "# Lamps\n\nMore."


def test_both_languages_are_written_side_by_side(reader: Person) -> None:
    reader.press("Ctrl+Shift+B")
    reader.press("Alt+Right")
    desk = desk_of(reader)
    assert desk.selection is not None
    target = desk.selection.language
    source = beside(reader)
    before = desk.policy.text(Cell(KEEP, desk.policy.source))
    source.setFocus()
    source.enter(1, len(source.part(1)))
    QTest.keyClicks(source, " More")
    reader.press("Ctrl+B")
    QTest.keyClicks(source, " words.")
    assert desk.policy.text(Cell(KEEP, desk.policy.source)) == f"{before} More **words.**"
    assert (at(reader), desk.language) == (KEEP, target), "the section goes along, the language stays"
    assert texts(reader) == ["", "", ""]
    reader.editor.setFocus()
    reader.type("保存")
    assert texts(reader) == ["", "# 保存", ""]
    for _ in range(4):
        desk.undo()
    assert desk.policy.text(Cell(KEEP, desk.policy.source)) == before == source.part(1)
    assert desk.language == target, "an undo on the other side is shown there"


def test_the_style_box_and_the_question_for_a_link_serve_the_side_that_is_written(reader: Person) -> None:
    reader.press("Ctrl+Shift+B")
    reader.press("Alt+Right")
    source = beside(reader)
    box = next(
        one for one in reader.window.findChildren(QComboBox) if one.isVisible() and one.accessibleName() == "Style"
    )
    source.setFocus()
    source.enter(1, 2)
    reader.wait(lambda: box.currentText() == "Section heading")
    source.enter(1, len(source.part(1)))
    reader.wait(lambda: box.currentText() == "Body")
    box.setFocus()
    box.setCurrentText("List")
    box.activated.emit(box.currentIndex())
    assert source.hasFocus()
    assert source.part(1).split("\n")[-1].startswith("- ")
    QTest.keyClick(source, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    reader.press("Ctrl+L")
    reader.click("Set the link")
    assert source.part(1).endswith("](https://)")
    assert texts(reader) == ["", "", ""]
