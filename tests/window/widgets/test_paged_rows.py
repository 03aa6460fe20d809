"""Rows that are made a few at a time."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.window.widgets.rows.paged_rows import BUILT, PagedRows


class Made:
    """Rows by number, and how many of them were made."""

    def __init__(self, count: int) -> None:
        self.count, self.made = count, 0

    def __iter__(self) -> Iterator[QWidget]:
        for number in range(self.count):
            self.made += 1
            yield QLabel(f"row {number}")


def shown(rows: PagedRows) -> list[str]:
    return [one.text() for one in rows.findChildren(QLabel) if one.isVisibleTo(rows) and one.text().startswith("row")]


def test_of_many_rows_a_few_are_made_and_the_next_when_they_are_turned_to(qtbot: QtBot) -> None:
    rows, made = PagedRows(), Made(2 * BUILT + 10)
    qtbot.addWidget(rows)
    rows.show_rows(made)
    before, after = rows.findChildren(QToolButton)
    assert shown(rows) == [f"row {number}" for number in range(BUILT)]
    assert made.made == BUILT + 1
    assert (before.isEnabled(), after.isEnabled()) == (False, True)
    after.click()
    after.click()
    assert shown(rows) == [f"row {number}" for number in range(2 * BUILT, 2 * BUILT + 10)]
    assert (before.isEnabled(), after.isEnabled()) == (True, False)
    before.click()
    assert shown(rows) == [f"row {number}" for number in range(BUILT, 2 * BUILT)]
    assert made.made == 2 * BUILT + 10


def test_few_rows_need_no_leafing(qtbot: QtBot) -> None:
    for count in (0, 1, BUILT):
        rows = PagedRows()
        qtbot.addWidget(rows)
        rows.show_rows(Made(count))
        assert len(shown(rows)) == count
        assert not any(one.isVisibleTo(rows) for one in rows.findChildren(QToolButton))


def test_other_rows_take_the_place_of_all(qtbot: QtBot) -> None:
    rows = PagedRows()
    qtbot.addWidget(rows)
    rows.show_rows(Made(2 * BUILT + 10))
    rows.findChildren(QToolButton)[1].click()
    rows.show_rows(Made(2))
    assert shown(rows) == ["row 0", "row 1"]
