"""No sign of ours that a lawyer must look up is shown: rules, checks, digests, files, codes of languages and of tools.

They stand under “Details”, and in the dialog in which a policy's facts are given their names.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTableWidget, QTreeWidget, QWidget

from editor.checks.catalogue import CATALOGUE
from editor.window.outline.language_bar import LanguageBar
from editor.window.setup.details_dialog import DetailsDialog
from tests.journeys.driver import Person
from tests.samples import build_sample

SIGNS = re.compile(
    r"\b[RS][1-9]\b|SHA-?256|\b[0-9a-f]{10,}\b|\.toml\b|releases/|release/\d"
    r"|\b(?:t2s|s2t|tw2sp?|s2twp?|hk2s|s2hk|TMX|TBX|XLIFF)\b|\b[a-z]+_[a-z_]+\b"
    rf"|\b(?:{'|'.join(sorted({check.id.partition('/')[0] for check in CATALOGUE}))})/[a-z-]+"
    r"|\b(?:EN|JA|zh-Han[ts])\b"
)
WORKSPACES = ("write", "translate", "review", "history", "publish")
DIALOGS = (
    *("policy.details", "policy.people", "policy.export", "policy.import", "policy.new", "policy.save_with_message"),
    *("policy.print", "policy.answer", "language.add", "section.audiences", "app.settings", "app.about"),
)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    folder = tmp_path / "sample"
    build_sample(folder)
    return folder


def said(front: QWidget) -> Iterator[str]:
    """The words on what is shown; the chips of the language bar are labels of one language each, with its name."""
    for one in front.findChildren(QWidget):
        if not one.isVisible() or isinstance(one.parentWidget(), LanguageBar):
            continue
        match one:
            case QLabel() | QAbstractButton():
                yield one.text()
            case QComboBox():
                yield from (one.itemText(row) for row in range(one.count()))
            case QTreeWidget():
                yield from (one.headerItem().text(column) for column in range(one.columnCount()))
            case QTableWidget() if not isinstance(one.window(), DetailsDialog):
                heads = (one.horizontalHeaderItem(column) for column in range(one.columnCount()))
                yield from (head.text() for head in heads if head is not None)


def signs(front: QWidget) -> set[str]:
    return {words for words in said(front) if SIGNS.search(words)}


@pytest.mark.parametrize("workspace", WORKSPACES)
def test_a_workspace_shows_no_sign_of_ours(person: Person, sample: Path, workspace: str) -> None:
    person.open(sample)
    page = person.window.page
    assert page is not None
    person.wait(lambda: page.desk.readings.has_checked)
    person.window.commands.give(f"workspace.{workspace}")
    person.window.commands.give("language.next")
    person.qtbot.wait(500)
    assert signs(person.window) == set()


def test_no_dialog_shows_a_sign_of_ours(person: Person, sample: Path) -> None:
    person.open(sample)
    found = {}
    known = {command.id for command in person.window.commands.commands()}
    for command in DIALOGS:
        assert command in known, command
        person.window.commands.give(command)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, command
        found[command] = signs(dialog)
        dialog.close()
    assert {command: words for command, words in found.items() if words} == {}


def test_what_is_under_details_is_there_for_who_asks(person: Person, sample: Path) -> None:
    person.open(sample)
    page = person.window.page
    assert page is not None
    person.wait(lambda: page.desk.readings.has_checked)
    person.wait_for("Details")
    person.click("Details")
    assert signs(person.window)
    person.click("Details")
    assert signs(person.window) == set()
