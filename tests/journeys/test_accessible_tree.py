"""What a screen reader finds: names, labels, order and hints, in every workspace and every dialog."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from editor.desk.imports.starting import build_sample
from editor.window.widgets.reading_order import stops
from tests.journeys.driver import Person

WORKSPACES = ("write", "translate", "review", "history", "publish")
CHANGES_THE_WINDOW = ("interface.", "theme.", "workspace.", "view.", "text.", "memory.", "edit.", "section.", "search.")
WITHOUT_DIALOG = (
    "policy.publish",
    "policy.close",
    "policy.sample",
    "policy.reveal",
    "app.quit",
    "app.menu",
    "app.guide",
)
_PARTS = 4
"""The most parts of one widget that Tab goes through before it leaves it, and one more."""
OF_THE_SYSTEM = ("policy.open", "translators.take")
"""Commands whose dialog is the system's own."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "sample"
    build_sample(folder)
    return folder


@pytest.fixture
def sample(built: Path, tmp_path: Path) -> Path:
    """The sample policy, of one's own."""
    return Path(shutil.copytree(built, tmp_path / "sample"))


def name(widget: QWidget) -> str:
    """What is heard of a widget."""
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))


def seen(button: QAbstractButton) -> str:
    """The words on a button; a sign such as × has none."""
    words = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&").strip().rstrip(".… ▾")
    return words if any(one.isalnum() for one in words) else ""


def faults(window: QWidget) -> Iterator[str]:
    """What a person who hears or speaks would stumble over."""
    for one in window.findChildren(QWidget):
        if not one.isVisible() or one.window() is not window.window():
            continue
        what = f"{type(one).__name__} {one.objectName()} in {type(one.parentWidget()).__name__}"
        takes_focus = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one.focusProxy() is None
        if takes_focus and not name(one):
            yield f"{what} has no name"
        if takes_focus and isinstance(one, QAbstractButton) and seen(one).casefold() not in name(one).casefold():
            yield f"{what} shows {seen(one)!r} and is called {name(one)!r}"
        if isinstance(one, QComboBox) and not name(one):
            yield f"{what} is a list of choices without a label"
        heard = str(QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Description))
        text = QAccessible.queryAccessibleInterface(one).textInterface()
        if "no words" in heard and text is not None and text.characterCount():
            yield f"{what} is full and says {heard!r}"


@pytest.mark.parametrize("workspace", WORKSPACES)
def test_all_in_a_workspace_has_a_name_that_holds_its_words(person: Person, sample: Path, workspace: str) -> None:
    person.open(sample)
    person.window.commands.give(f"workspace.{workspace}")
    person.qtbot.wait(700)
    # A pane that is still being read for may have no words yet.
    with contextlib.suppress(QtBot.TimeoutError):
        person.wait(lambda: not list(faults(person.window)))
    assert list(faults(person.window)) == []


# On Publish the gates and the page are made anew while one walks.
@pytest.mark.parametrize("workspace", WORKSPACES[:-1])
def test_tab_comes_to_everything_in_the_order_of_reading(person: Person, sample: Path, workspace: str) -> None:
    person.open(sample)
    person.window.commands.give(f"workspace.{workspace}")
    person.qtbot.wait(700)
    order = stops(person.window)
    # A text keeps Tab for its lists: from there Escape, then Tab goes on.
    order[0].setFocus()
    walked = []
    for _ in range(len(order)):
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Escape)
        for _ in range(_PARTS):
            # In a date Tab goes from the day to the month first.
            if QApplication.focusWidget() is focused:
                QTest.keyClick(focused, Qt.Key.Key_Tab)
    # What became grey or went on the way (a page that is drawn meanwhile) is no longer there to come to.
    still = [one for one in order if one in stops(person.window)]
    assert [one for one in walked if one in still][: len(still)] == still
    assert len(still) > 8


def test_everything_in_a_dialog_has_a_name_that_holds_its_words(person: Person, sample: Path) -> None:
    person.open(sample)
    QGuiApplication.clipboard().setText("words")
    found: dict[str, list[str]] = {}
    shown = 0
    for command in person.window.commands.commands():
        left = (*WITHOUT_DIALOG, *OF_THE_SYSTEM)
        if command.id in left or command.id.startswith(CHANGES_THE_WINDOW):
            continue
        if not person.window.commands.action(command.id).isEnabled():
            continue
        person.window.commands.give(command.id)
        person.qtbot.wait(30)
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            shown += 1
            found[command.id] = list(faults(dialog))
            dialog.close()
    assert shown > 18
    assert {command: one for command, one in found.items() if one} == {}
