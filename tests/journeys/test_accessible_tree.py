"""What a screen reader finds: names, labels, order and hints, in every workspace and every dialog."""

import ast
import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from editor.policy.language import Tag
from editor.policy.section import Cell, SectionId
from editor.window.widgets.panes.reading_order import stops
from tests.heard import faults
from tests.journeys.driver import Person
from tests.places import ROOT
from tests.samples import build_sample

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
_PARTS, _LINKS = 4, 200
"""The most parts of one widget that Tab goes through before it leaves it, and the most links of a page."""
_QUIET = 30
"""How often nothing is under way, asked one time after the other, until a workspace has settled."""
ASKS = (
    "text.table",
    "text.link",
    "text.reference",
    "section.audiences",
    "section.rename",
    "section.jump",
    "memory.pretranslate",
)
"""Commands of those kinds that open a dialog all the same."""
MADE_OF = {"FormDialog", "PickDialog", "WordsDialog"}
"""What other dialogs are made of."""
ON_THE_WAY = {
    "AdoptionDialog": ("test_translating.py", "Take the translation over"),
    "ArrivalDialog": ("test_sharing.py", "Take these words and share"),
    "CommentDialog": ("test_reviewing.py", "Add the comment"),
    "IncomingDialog": ("test_translating.py", "Take 1 paragraph"),
    "ReplaceDialog": ("test_searching.py", "Replace 5 places"),
}
"""Dialogs that need more than a command: the journey that comes to them and the button that it presses there.

Whatever dialog any test opens is looked at (`every_dialog_is_heard`)."""
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


def settle(person: Person, workspace: str) -> None:
    """Turn to a workspace, and wait until nothing is read for it any more."""
    page = person.window.page
    assert page is not None
    person.wait(lambda: page.desk.readings.has_checked)
    person.window.commands.give(f"workspace.{workspace}")
    quiet = 0

    def is_quiet() -> bool:
        nonlocal quiet
        quiet = 0 if person.window.runner.is_busy() else quiet + 1
        return quiet > _QUIET

    person.wait(is_quiet)


@pytest.mark.parametrize("workspace", WORKSPACES)
def test_all_in_a_workspace_has_a_name_that_holds_its_words(person: Person, sample: Path, workspace: str) -> None:
    person.open(sample)
    settle(person, workspace)
    # A pane that is still being read for may have no words yet.
    with contextlib.suppress(QtBot.TimeoutError):
        person.wait(lambda: not list(faults(person.window)))
    assert list(faults(person.window)) == []


@pytest.mark.parametrize("workspace", WORKSPACES)
def test_tab_comes_to_everything_in_the_order_of_reading(person: Person, sample: Path, workspace: str) -> None:
    person.open(sample)
    settle(person, workspace)
    order = stops(person.window)
    # A text keeps Tab for its lists: from there Escape, then Tab goes on.
    order[0].setFocus()
    walked = []
    for _ in range(len(order)):
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Escape)
        for _ in range(_LINKS if isinstance(focused, QTextBrowser) else _PARTS):
            # In a date Tab goes from the day to the month first, in a page from link to link.
            if QApplication.focusWidget() is focused:
                QTest.keyClick(focused, Qt.Key.Key_Tab)
    # What became grey or went on the way (a page that is drawn meanwhile) is no longer there to come to.
    still = [one for one in order if one in stops(person.window)]
    assert [one for one in walked if one in still][: len(still)] == still
    assert len(still) > 8


def kinds_of_dialogs() -> set[str]:
    """Every class of the window that is a dialog, by what it is made of."""
    parents = {
        made.name: {ast.unparse(base).rpartition(".")[2] for base in made.bases}
        for path in (ROOT / "editor" / "window").rglob("*.py")
        for made in ast.parse(path.read_text("utf-8")).body
        if isinstance(made, ast.ClassDef)
    }
    found = {"QDialog"}
    while more := {name for name, bases in parents.items() if bases & found} - found:
        found |= more
    return found - {"QDialog"}


def test_every_dialog_has_names_that_hold_its_words_and_none_is_left_out(
    person: Person, sample: Path, every_dialog_is_heard: set[str]
) -> None:
    person.open(sample)
    QGuiApplication.clipboard().setText("words")
    assert person.window.page is not None
    for workspace, language in (("write", "zh-Hant"), ("translate", "en")):
        for command in person.window.commands.commands():
            left = (*WITHOUT_DIALOG, *OF_THE_SYSTEM)
            if command.id in left or (command.id.startswith(CHANGES_THE_WINDOW) and command.id not in ASKS):
                continue
            # A command before may have gone elsewhere.
            person.window.commands.give(f"workspace.{workspace}")
            person.window.page.desk.select(Cell(SectionId("use"), Tag(language)))
            if not person.window.commands.action(command.id).isEnabled():
                continue
            person.window.commands.give(command.id)
            person.qtbot.wait(30)
            dialog = QApplication.activeModalWidget()
            if dialog is not None:
                dialog.close()
    assert len(every_dialog_is_heard) > 18
    tests = {path: path.read_text("utf-8") for room in ("window", "journeys") for path in _tests_of(room)}
    missing = kinds_of_dialogs() - every_dialog_is_heard - MADE_OF
    assert {
        one for one in missing if not any(one in text for text in tests.values()) and one not in ON_THE_WAY
    } == set()
    named = {one: [text for path, text in tests.items() if path.name == file] for one, (file, _) in ON_THE_WAY.items()}
    assert [one for one, (_, words) in ON_THE_WAY.items() if not any(words in text for text in named[one])] == []


def _tests_of(room: str) -> Iterator[Path]:
    yield from (ROOT / "tests" / room).rglob("test_*.py")
