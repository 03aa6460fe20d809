"""Tables whose bars are out of sight: columns below each other, caret and keys from cell to cell, no byte changed."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.window.text.table_rows import is_head, is_ruler, row_of
from editor.window.text.text_pane import TextPane

TABLE = "| 目的 | Kept |\n|---|--:|\n| **a** longer | 1 |\n|  | x\\|y |"
TEXT = f"before\n\n{TABLE}\n\nafter"
LINES = ("| a | b |", "|---|---|", "| longer words | x |", "", "x", "```", "- i", "> | q | r |", "> |---|---|", "|a|b|")


@pytest.fixture
def pane(reading_pane: TextPane) -> TextPane:
    reading_pane.show_text(TEXT)
    return reading_pane


def place(pane: TextPane, words: str) -> tuple[int, int]:
    """Where words begin to be drawn."""
    at = pane.text().index(words)
    rect = pane.cursorRect(pane._between(at, at))
    return rect.x(), rect.y()


def looks(pane: TextPane) -> list[object]:
    """All that the drawing of a text depends on."""
    found, block = list[object](), pane.document().begin()
    while block.isValid():
        worn = [(one.start, one.length, one.format.fontLetterSpacing()) for one in block.layout().formats()]
        found.append((block.text(), block.isVisible(), worn))
        block = block.next()
    return found


def test_no_bar_and_no_line_of_dashes_is_seen_and_no_byte_changes(pane: TextPane) -> None:
    block = pane.document().begin()
    while block.isValid():
        gone = pane._highlighter.hidden(block)
        bars = [at for at, sign in enumerate(block.text()) if sign == "|" and block.text()[at - 1 : at] != "\\"]
        assert all(any(start <= bar < end for start, end in gone) for bar in bars)
        assert block.isVisible() != block.text().startswith("|---")
        block = block.next()
    assert pane.text() == pane.toPlainText() == TEXT


def test_cells_of_a_column_stand_below_each_other(pane: TextPane) -> None:
    assert abs(place(pane, "目")[0] - place(pane, "**a")[0]) <= 1
    right = [place(pane, words)[0] for words in (" |\n|---", " |\n|  |", " |\n\nafter")]
    assert max(right) - min(right) <= 1, "the column that stands on the right"
    pane.set_raw(False)
    assert place(pane, "Kept")[0] > place(pane, "目")[0] + 20
    assert pane.document().findBlockByNumber(3).isVisible(), "all signs are shown"


def test_a_table_too_wide_for_columns_gives_each_cell_a_line(pane: TextPane) -> None:
    pane.show_text(TEXT.replace("longer", "words " * 40))
    QApplication.processEvents()
    assert place(pane, "1 |")[1] > place(pane, "**a")[1] + 20
    assert abs(place(pane, "1 |")[0] - place(pane, "**a")[0]) <= 1, "behind the names of the columns"
    assert [one.words for one in pane._highlighter.stand_ins(pane.document().findBlockByNumber(4)) if one.words] == [
        "目的",
        "Kept",
    ]


def test_arrows_go_from_cell_to_cell_and_past_the_line_of_dashes(pane: TextPane) -> None:
    start = TEXT.index("ept")
    pane.select(start, start)
    seen = []
    for key in [Qt.Key.Key_Right] * 4 + [Qt.Key.Key_Left] + [Qt.Key.Key_Up]:
        QTest.keyClick(pane, key)
        seen.append(TEXT[pane.cursor_index() :][:3])
    assert seen[:4] == ["pt ", "t |", " |\n", "**a"]
    assert seen[4] == " |\n"
    for at in range(len(TEXT)):
        cursor = QTextCursor(pane.document())
        cursor.setPosition(at)
        pane.setTextCursor(cursor)
        assert pane.textCursor().block().isVisible()
        column = pane.textCursor().positionInBlock()
        hidden = pane._highlighter.hidden(pane.textCursor().block())
        assert not any(first < column < last for first, last in hidden)


def test_words_typed_into_cells_keep_their_spaces(pane: TextPane) -> None:
    pane.show_text("|a|b|\n|-|-|\n\n| padded   | b |\n|----------|---|\n| c | d |")
    for before in ("|b|\n|-", "   | b |\n|--", " | d"):
        at = pane.text().index(before)
        pane.select(at, at)
        QTest.keyClicks(pane, " two words")
        assert f" two words{before}" in pane.text()
    QTest.keyClick(pane, Qt.Key.Key_Tab)
    QTest.keyClick(pane, Qt.Key.Key_Tab)
    QTest.keyClicks(pane, "new")
    assert pane.text().endswith("| c two words | d |\n| new |  |")


def test_a_table_is_drawn_alike_however_it_came_to_be(pane: TextPane) -> None:
    chance = random.Random(23)
    for _ in range(60):
        lines = pane.text().split("\n")
        at = chance.randrange(len(lines))
        lines[at : at + chance.choice((0, 1, 2))] = chance.choices(LINES, k=chance.choice((1, 2)))
        pane.show_text("\n".join(lines[:12]))
        for _ in range(3):
            QApplication.processEvents()
        seen = looks(pane)
        pane._highlighter.rehighlight()
        assert looks(pane) == seen


@pytest.mark.parametrize(
    ("line", "ruler", "is_table"),
    [
        ("| a | b |", "|---|:-:|", True),
        ("a | b", "---|---", True),
        ("> | a |", "> |---|", True),
        ("| a | b |", "|---|", False),
        ("| a |", "---", False),
        ("| a |", "> |---|", False),
        ("a", "|---|", False),
    ],
)
def test_a_table_begins_where_the_parser_sees_one(line: str, ruler: str, is_table: bool) -> None:
    assert is_head(line, lambda: ruler) is is_table
    assert is_ruler(ruler) or not is_table


def test_spaces_that_line_bars_up_are_out_of_sight_and_typed_ones_are_not() -> None:
    padded, typed = row_of("| a        | b |"), row_of("| a  | b |")
    assert padded.gaps[1] is not None
    assert typed.gaps[1] is not None
    assert (padded.gaps[1].start, typed.gaps[1].start) == (3, 4)
