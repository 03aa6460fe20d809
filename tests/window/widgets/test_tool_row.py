"""Tools that have no room stand in a menu at the end of their row, and nothing else is squeezed for them."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.window.appearance.theme import Theme
from editor.window.widgets.panes.tool_row import ToolRow

NAMES = [f"tool {number}" for number in range(9)]


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(owner: QWidget) -> list[QAction]:
    return [QAction(name, owner) for name in NAMES]


@pytest.fixture
def row(qtbot: QtBot, theme: Theme, actions: list[QAction]) -> ToolRow:
    made = ToolRow(actions, theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def in_menu(row: ToolRow) -> list[str]:
    menu = row.findChild(QMenu)
    assert menu is not None
    return [action.text() for action in menu.actions()]


@pytest.mark.parametrize("share", [1.5, 1.0, 0.9, 0.6, 0.3, 0.01])
def test_every_tool_is_seen_or_stands_in_the_menu(row: ToolRow, share: float) -> None:
    row.resize(round(row.sizeHint().width() * share), 40)
    shown = [button.defaultAction().text() for button in row.shown()]
    assert shown + in_menu(row) == NAMES
    more = next(one for one in row.findChildren(QToolButton) if one.accessibleName() == "More tools")
    assert more.isVisible() == bool(in_menu(row))
    room = max(row.width(), row.minimumSizeHint().width())
    assert all(one.geometry().right() < room for one in (*row.shown(), *([more] if more.isVisible() else [])))


def test_what_stands_beside_the_row_keeps_its_width(qtbot: QtBot, theme: Theme, actions: list[QAction]) -> None:
    parent = QWidget()
    line = QHBoxLayout(parent)
    box = QComboBox()
    box.addItem("a style of paragraphs")
    tools = ToolRow(actions, theme)
    line.addWidget(box)
    line.addWidget(tools)
    qtbot.addWidget(parent)
    parent.resize(box.sizeHint().width() + 120, 60)
    parent.show()
    qtbot.waitExposed(parent)
    assert box.width() >= box.minimumSizeHint().width()
    assert 0 < len(tools.shown()) < len(NAMES)
    parent.resize(1000, 60)
    qtbot.waitUntil(lambda: len(tools.shown()) == len(NAMES))
