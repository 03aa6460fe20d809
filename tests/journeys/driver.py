"""A person at the window: finds things by the words on them, uses keys and mouse, and reads what is shown."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStatusBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.window.frame.main_window import MainWindow

Found = TypeVar("Found", bound=QWidget)


class Person:
    """Drives one window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    # What is seen

    def widget(self, kind: type[Found], fits: Callable[[Found], bool], what: str) -> Found:
        """The one visible widget that fits, in the dialog in front or else in the window, as soon as it is there."""
        found: list[Found] = []

        def seen() -> bool:
            front = QApplication.activeModalWidget() or self.window
            found[:] = [one for one in front.findChildren(kind) if one.isVisible() and fits(one)]
            return bool(found)

        try:
            self.qtbot.waitUntil(seen)
        except QtBot.TimeoutError:
            raise AssertionError(f"nothing visible is {what}: {self.words()}") from None
        return found[0]

    def words(self) -> list[str]:
        """Every word on labels and buttons in front."""
        front = QApplication.activeModalWidget() or self.window
        labels = [one.text() for one in front.findChildren(QLabel) if one.isVisible()]
        return [*labels, *(one.text() for one in front.findChildren(QAbstractButton) if one.isVisible())]

    def sees(self, words: str) -> bool:
        """Whether these words stand somewhere in front."""
        return any(words in one for one in self.words())

    def wait_for(self, words: str) -> None:
        """Wait until these words are seen."""
        self.qtbot.waitUntil(lambda: self.sees(words))

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(condition)

    @property
    def outline(self) -> QListView:
        """The list of sections."""
        return self.widget(QListView, lambda one: one.accessibleName() == "Sections", "the outline")

    def sections(self) -> list[str]:
        """The headings in the outline."""
        model = self.outline.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def editor(self) -> QTextEdit:
        """The pane in which a section is typed."""
        return self.widget(QTextEdit, lambda one: one.accessibleName() == "Text of the section", "the editor")

    def text(self) -> str:
        """What the editor shows."""
        return self.editor.toPlainText()

    def status(self) -> str:
        """The words of the status line."""
        bar = self.widget(QStatusBar, QStatusBar.isEnabled, "the status line")
        return " | ".join(one.text() for one in bar.findChildren(QLabel) if one.isVisible())

    def wait_kept(self) -> None:
        """Wait until the status line says that every word is safe."""
        self.wait(lambda: any(words in self.status() for words in ("Kept on this computer", "All in a version")))

    def fields(self) -> list[QLineEdit]:
        """The fields in front, in their order."""
        front = QApplication.activeModalWidget() or self.window
        return [one for one in front.findChildren(QLineEdit) if one.isVisible()]

    # What is done

    def press(self, keys: str) -> None:
        """Press a combination of keys where the focus is."""
        self._come_forward()
        QTest.keySequence(QApplication.focusWidget() or self.window, QKeySequence(keys))

    def type(self, words: str, into: QWidget | None = None) -> None:
        """Type where the focus is, or into a field; what no key has comes from an input method."""
        target = into or QApplication.focusWidget()
        assert target is not None
        for character in words:
            if character == "\n":
                QTest.keyClick(target, Qt.Key.Key_Return)
            elif character.isascii():
                QTest.keyClicks(target, character)
            else:
                event = QInputMethodEvent()
                event.setCommitString(character)
                QApplication.sendEvent(target, event)

    def compose(self, words: str) -> None:
        """Begin a composition and leave it open."""
        event = QInputMethodEvent(words, [])
        QApplication.sendEvent(self.editor, event)

    def click(self, words: str) -> None:
        """Click the button of these words."""
        button = self.widget(
            QAbstractButton,
            lambda one: words in (one.text().replace("&", ""), one.toolTip(), one.accessibleName()),
            f"a button “{words}”",
        )
        assert button.isEnabled(), f"“{words}” is grey"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self._come_forward()

    def publish(self, words: str) -> None:
        """Click the button that publishes once it can be, and confirm what it asks."""
        self.wait(self.widget(QAbstractButton, lambda one: one.text() == words, f"a button “{words}”").isEnabled)
        self.click(words)
        self.wait_for("cannot be taken back")
        self.click(words)

    def choose(self, *path: str) -> None:
        """Choose from the menu of the policy by the words on the way."""
        button = self.widget(QPushButton, lambda one: one.accessibleName().startswith("Policy: "), "the policy's menu")
        menu = button.menu()
        assert menu is not None
        menu.aboutToShow.emit()
        for words in path:
            action = next((one for one in all_actions(menu) if one.text().replace("&", "") == words), None)
            assert action is not None, f"no “{words}” among {[one.text() for one in all_actions(menu)]}"
            assert action.isEnabled(), f"“{words}” is grey"
            inner = action.menu()
            if isinstance(inner, QMenu):
                menu = inner
            else:
                action.trigger()

    def fill(self, field: str, words: str) -> None:
        """Write into a field of the dialog in front."""
        line = self.widget(
            QWidget,
            lambda one: one.accessibleName() == field and isinstance(one, QLineEdit | QComboBox),
            f"a field “{field}”",
        )
        match line:
            case QComboBox():
                line.setEditText(words)
            case QLineEdit():
                line.setFocus()
                line.selectAll()
                self.type(words, line)

    def _come_forward(self) -> None:
        """What a window manager does when a dialog is gone."""
        if QApplication.activeWindow() is None and self.window.isVisible():
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow)

    def go_to(self, heading: str) -> None:
        """Click a section in the outline."""
        rows = self.sections()
        assert heading in rows, f"no section “{heading}” among {rows}"
        self.click_row(self.outline, rows.index(heading))

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        """Click a row of a list."""
        place: QRect = view.visualRect(view.model().index(row, 0))
        at = QPoint(place.left() + 40, place.center().y())
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def cursor_to(self, words: str, *, after: bool = False) -> None:
        """Put the cursor before (or behind) the first place where the text has these words."""
        found = self.editor.document().find(words)
        assert not found.isNull(), f"the text has no “{words}”"
        cursor = QTextCursor(self.editor.document())
        cursor.setPosition(found.selectionEnd() if after else found.selectionStart())
        self.editor.setTextCursor(cursor)
        self.editor.setFocus()

    def write(self, words: str, *, behind: str = "") -> None:
        """Type into the section, at its end or behind other words."""
        if behind:
            self.cursor_to(behind, after=True)
        else:
            self.editor.setFocus()
            self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.type(words)

    def open(self, folder: Path) -> None:
        """Open a policy and wait until it is there."""
        self.window.open_folder(folder)
        self.wait(lambda: self.window.page is not None)


def all_actions(menu: QMenu) -> Iterator[QAction]:
    """What can be chosen in a menu and in those inside it, from its top."""
    for action in menu.actions():
        yield action
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from all_actions(inner)
