"""The right pane of a narrow window, and what gives way to it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.window.widgets.panes.side_fold import SideFold


def test_the_first_pane_gives_way_where_there_is_no_room_for_the_side_beside_all_others(qtbot: QtBot) -> None:
    workspace, first, side = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(workspace)
    row = QHBoxLayout(workspace)
    fold = SideFold(side, workspace)
    fold.give_way(first)
    for one in (first, fold.button, side):
        row.addWidget(one)
    asked: list[bool] = []
    fold.asked.connect(asked.append)

    def seen(width: int) -> tuple[bool, bool]:
        workspace.resize(width, 300)
        return first.isVisible(), side.isVisible()

    workspace.resize(800, 300)
    workspace.show()
    assert seen(800) == (True, False)
    QTest.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    assert (asked, seen(800)) == ([True], (False, True))
    assert seen(1050) == (True, True)
    assert seen(1400) == (True, True)
