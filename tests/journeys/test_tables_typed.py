"""Tables are filled with keys only: what is typed into a cell is in it, spaces between words too."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
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


HTML = (
    "<p>Intro <img src='x.png'><script>var a = 1;</script></p>"
    "<table><tr><th>k</th><th>v</th></tr><tr><td>1</td><td>2</td></tr></table>"
)


def paste(person: Person, html: str) -> None:
    data = QMimeData()
    data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    person.press("Ctrl+V")


def test_a_table_pasted_into_an_empty_item_is_whole_and_the_bar_tells_of_it(writer: Person) -> None:
    writer.cursor_to("Below.", after=True)
    writer.type("\n- ")
    before = writer.text()
    paste(writer, HTML)
    assert writer.text().startswith(f"{before}Intro\n\n  | k | v |\n  |---|---|\n  | 1 | 2 |")
    writer.wait_for("Pasted: 1 table, 1 paragraph. 1 picture was left out.")
    writer.click("Undo")
    assert writer.text() == before


def test_what_a_cell_cannot_hold_is_refused_with_a_way_out(writer: Person) -> None:
    writer.cursor_to("Kind", after=True)
    before = writer.text()
    paste(writer, "<ul><li>a</li><li>b</li></ul>")
    assert writer.text() == before
    writer.wait_for("A cell holds one paragraph.")


def test_a_new_table_takes_the_cursor_into_its_first_cell(writer: Person) -> None:
    writer.cursor_to("Below.", after=True)
    writer.click("Table")
    writer.click("Put the table in")
    writer.editor.setFocus()
    writer.type("first cell")
    QTest.keyClick(writer.editor, Qt.Key.Key_Tab)
    writer.type("second cell")
    assert writer.text().endswith("Below.\n\n| first cell | second cell |\n|---|---|\n|  |  |\n|  |  |\n\n")
