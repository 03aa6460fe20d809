"""Messages come and go without moving a button that somebody is about to press."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.window.appearance.theme import Theme
from editor.window.widgets.messages import Message, Messages


class Page(QWidget):
    """A button at the foot, right over the strip of messages."""

    def __init__(self) -> None:
        super().__init__()
        self.messages, self.button = Messages(), QPushButton("Approve")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch()
        column.addWidget(self.button)
        column.addWidget(self.messages)

    def point_at(self, qtbot: QtBot, widget: QWidget) -> None:
        QCursor.setPos(widget.mapToGlobal(QPoint(8, 4)))
        QTest.mouseMove(widget, QPoint(8, 4))
        QApplication.sendEvent(self, QEvent(QEvent.Type.Enter))
        qtbot.wait(0)

    def at(self) -> int:
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        return self.button.mapToGlobal(QPoint(0, 0)).y()


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Iterator[Page]:
    made = Page()
    qtbot.addWidget(made)
    made.setGeometry(100, 100, 500, 300)
    with qtbot.waitActive(made):
        made.show()
    before = QCursor.pos()
    yield made
    QCursor.setPos(before)


def away(page: Page, qtbot: QtBot) -> None:
    QCursor.setPos(page.mapToGlobal(QPoint(250, 20)))
    QApplication.sendEvent(page.button, QEvent(QEvent.Type.Leave))
    qtbot.wait(0)


def test_a_button_under_the_pointer_stays_where_it_is(page: Page, qtbot: QtBot) -> None:
    page.point_at(qtbot, page.button)
    before = page.at()
    page.messages.tell(Message("Approved."))
    page.messages.tell(Message("Something else."))
    assert page.at() == before
    assert [one.words for one in page.messages.shown()] == ["Approved.", "Something else."]
    away(page, qtbot)
    qtbot.waitUntil(lambda: page.messages.isVisible() and page.at() < before)
    page.point_at(qtbot, page.button)
    shown = page.at()
    page.messages.clear()
    assert page.at() == shown
    away(page, qtbot)
    qtbot.waitUntil(lambda: page.at() == before)


def test_a_key_shows_what_waits_for_the_pointer(page: Page, qtbot: QtBot) -> None:
    page.point_at(qtbot, page.button)
    page.messages.tell(Message("Approved."))
    assert not page.messages.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Tab)
    qtbot.waitUntil(page.messages.isVisible)


def test_where_a_message_was_closed_no_button_comes_under_the_pointer(page: Page, qtbot: QtBot) -> None:
    away(page, qtbot)
    page.messages.tell(Message("Approved."))
    qtbot.waitUntil(page.messages.isVisible)
    before = page.at()
    (close,) = (one for one in page.messages.findChildren(QToolButton) if one.isVisible())
    page.point_at(qtbot, close)
    close.click()
    assert page.messages.shown() == ()
    assert page.at() == before
    away(page, qtbot)
    qtbot.waitUntil(lambda: page.at() > before)


def test_where_no_button_is_under_the_pointer_messages_come_at_once(page: Page, qtbot: QtBot) -> None:
    away(page, qtbot)
    page.messages.tell(Message("Saved."))
    assert page.messages.isVisible()
    page.messages.forget("")
    page.messages.clear()
    assert not page.messages.isVisible()
