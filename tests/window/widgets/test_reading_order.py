"""Tab goes through a window as one reads it, and comes to the borders between panes, which arrows move."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import Preferences
from editor.window.appearance.theme import Theme
from editor.window.widgets.panes.reading_order import go_on, stops


class Page(QWidget):
    """Two panes beside each other, their widgets made in another order than they stand."""

    def __init__(self) -> None:
        super().__init__()
        self.names: dict[QWidget, str] = {}
        foot, head, field, far = (QPushButton(), QPushButton(), QLineEdit(), QPushButton())
        self.names = {head: "head", field: "field", foot: "foot", far: "far"}
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        row = QHBoxLayout()
        row.addWidget(head)
        row.addWidget(field)
        column.addLayout(row)
        column.addWidget(foot)
        QVBoxLayout(right).addWidget(far)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        QVBoxLayout(self).addWidget(self.splitter)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """As the window does it."""
        return go_on(self, forward=forward)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Page:
    made = Page()
    qtbot.addWidget(made)
    Looks(theme, tmp_path / "settings.ini", Preferences(), theme).remember(made.splitter, "page", (300, 300))
    made.resize(600, 300)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.mark.parametrize("backwards", [False, True])
def test_the_focus_goes_as_one_reads(page: Page, backwards: bool) -> None:
    words = ["head", "field", "foot", "border", "far"]
    first = stops(page)[0]
    first.setFocus()
    walked = []
    for _ in words:
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.append(page.names.get(focused, "border"))
        modifier = Qt.KeyboardModifier.ShiftModifier if backwards else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focused, Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab, modifier)
    assert walked == ([words[0], *reversed(words[1:])] if backwards else words)
    assert QApplication.focusWidget() is first


def test_what_reads_from_the_right_is_gone_through_from_the_right(page: Page) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    # Qt's splitter takes up the direction when it is laid out the next time.
    page.resize(640, 300)
    QApplication.processEvents()
    named = [page.names[one] for one in stops(page) if one in page.names]
    assert named[:3] == ["head", "field", "foot"]


def test_arrows_move_a_border_and_it_is_remembered(qtbot: QtBot, page: Page) -> None:
    handle = page.splitter.handle(1)
    assert handle.accessibleName()
    handle.setFocus()
    before = page.splitter.sizes()
    QTest.keyClick(handle, Qt.Key.Key_Right)
    after = page.splitter.sizes()
    assert after[0] > before[0]
    assert after[1] < before[1]
    assert page.splitter.handleWidth() >= 2
    QTest.keyClick(handle, Qt.Key.Key_Left)
    assert abs(page.splitter.sizes()[0] - before[0]) <= 2
