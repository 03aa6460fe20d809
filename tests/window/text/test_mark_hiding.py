"""The signs of Markdown out of sight: nothing of the text changes, and the caret passes them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from editor.window.text.markdown_marks import bullet_at, hidden, parts
from editor.window.text.text_pane import TextPane

TEXT = "# Titel\n\na **bc** d [ef](https://a.example) \\*\n\n- x"


@pytest.fixture
def pane(reading_pane: TextPane) -> TextPane:
    reading_pane.show_text(TEXT)
    return reading_pane


def width(pane: TextPane, text: str) -> int:
    """How many pixels a line takes."""
    pane.show_text(text)
    cursor = QTextCursor(pane.document())
    start = pane.cursorRect(cursor).x()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    return pane.cursorRect(cursor).x() - start


def walk(pane: TextPane, start: int, key: Qt.Key, times: int) -> list[int]:
    pane.select(start, start)
    places = []
    for _ in range(times):
        QTest.keyClick(pane, key)
        places.append(pane.cursor_index())
    return places


def test_hidden_signs_take_no_room_and_the_text_stays(pane: TextPane) -> None:
    assert pane.text() == TEXT
    assert pane.toPlainText() == TEXT
    assert abs(width(pane, "a **bc** d") - width(pane, "a bc d")) < 6
    pane.set_raw(False)
    assert width(pane, "a **bc** d") > width(pane, "a bc d") + 20


def test_an_arrow_passes_a_sign_and_a_letter_in_one_step(pane: TextPane) -> None:
    start = TEXT.index("a **")
    steps = walk(pane, start, Qt.Key.Key_Right, 6)
    assert [TEXT[place - 1] for place in steps] == ["a", " ", "b", "c", " ", "d"]
    back = walk(pane, TEXT.index(" d ["), Qt.Key.Key_Left, 4)
    assert [TEXT[place] for place in back] == ["c", "b", " ", "a"]


def test_the_caret_never_stands_inside_a_sign(pane: TextPane) -> None:
    for place in range(len(TEXT)):
        cursor = QTextCursor(pane.document())
        cursor.setPosition(place)
        pane.setTextCursor(cursor)
        at = pane.cursor_index()
        block = pane.textCursor().block()
        runs = pane._highlighter.hidden(block)
        column = at - block.position()
        assert not any(first < column < last for first, last in runs)


def test_what_is_typed_at_the_end_of_bold_words_is_bold(pane: TextPane) -> None:
    pane.select(TEXT.index("c**") + 1, TEXT.index("c**") + 1)
    QTest.keyClicks(pane, "x")
    assert "**bcx**" in pane.text()


def test_the_innermost_signs_show_where_the_caret_rests() -> None:
    found, _ = parts("a **b *c* d**")
    assert hidden(found, None) == [(2, 4), (6, 7), (8, 9), (11, 13)]
    assert hidden(found, 7) == [(2, 4), (11, 13)]
    assert hidden(found, 5) == [(6, 7), (8, 9)]


@pytest.mark.parametrize(("line", "at"), [("- x", 0), ("  * x", 2), ("> - x", 2), ("-x", -1), ("1. x", -1), ("", -1)])
def test_a_bullet_is_drawn_for_an_item(line: str, at: int) -> None:
    assert bullet_at(line) == at
