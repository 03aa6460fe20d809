"""Tables are filled with keys only: what is typed into a cell is in it, spaces between words too."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.text.editing.tables import cells
from editor.window.appearance import settings
from tests.journeys.driver import Person

TABLE = "# T\n\n| Kind | Time |\n|---|---|\n|  |  |\n\nBelow."
WORDS = (("kind of data", "30 days, at most"), ("個人 資料", "兩　年 內"), ("a  b", "\u00a0c d"))


@pytest.fixture
def writer(person_settings: Path, new_person: Callable[[], Person], house: Path) -> Person:
    """Somebody who sees no Markdown, before a section with an empty table."""
    settings.save(person_settings, settings.Preferences(name="Lin", email="lin@a.example", interface="en"))
    (house / "text" / "en" / "keep.md").write_text(TABLE + "\n", "utf-8")
    person = new_person()
    person.window.begin(None)
    person.open(house)
    person.go_to("T")
    person.editor.setFocus()
    return person


def cells_of(person: Person) -> list[str]:
    table = person.text().partition("# T\n\n")[2].partition("\n\n")[0]
    return [table[cell.start : cell.end] for cell in cells(table)]


def fill(person: Person) -> None:
    """Fill the empty row, and two new ones, from cell to cell with Tab."""
    for pair in WORDS:
        for words in pair:
            QTest.keyClick(person.editor, Qt.Key.Key_Tab)
            person.type(words)


@pytest.mark.parametrize("view", ["section", "whole document"])
def test_words_typed_into_cells_keep_the_spaces_between_them(writer: Person, view: str) -> None:
    if view == "whole document":
        writer.press("Ctrl+Shift+D")
    writer.cursor_to("Time", after=True)
    fill(writer)
    assert cells_of(writer) == [
        "Kind",
        "Time",
        *("a  b" if one == "a  b" else one.strip() for pair in WORDS for one in pair),
    ]
    assert writer.text().count("Below.") == 1


def test_an_input_method_gives_a_cell_words_with_spaces_and_backspace_takes_them(writer: Person) -> None:
    writer.cursor_to("Time", after=True)
    QTest.keyClick(writer.editor, Qt.Key.Key_Tab)
    for words in ("兩 年", " ", "內 刪", "　除"):
        writer.type(words)
    assert cells_of(writer)[2:] == ["兩 年 內 刪　除", ""]
    for _ in range(3):
        QTest.keyClick(writer.editor, Qt.Key.Key_Backspace)
    writer.type("後")
    assert cells_of(writer)[2:] == ["兩 年 內 後", ""]
