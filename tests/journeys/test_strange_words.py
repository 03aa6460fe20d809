"""Names and titles that a stranger chose are words on the screen, in every workspace and dialog, and nothing else."""

import re
from pathlib import Path

import platformdirs
import pygit2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
)

from editor.desk.imports.starting import begin
from editor.desk.versions.clock import SystemClock
from editor.policy.language import Language, Making, Tag
from editor.policy.people import Person as Member
from editor.policy.people import PersonId
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.store.history import Author
from editor.store.personal.trust_file import FolderTrust
from editor.store.repository import Repository
from tests.journeys.driver import Person
from tests.journeys.shown_words import COMMANDS, WORKSPACES, above, close_dialogs, said

PLANT = "<b>Mallory</b><img src='file:///etc/passwd'>\u202egnp.exe\x1b[2J"
EN, JA = Tag("en"), Tag("ja")
STRANGER = Author(PLANT.replace("<", "(").replace(">", ")"), "mallory@example.org")
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e]")


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    """A policy in which every name is planted, with two releases' worth of versions by a stranger."""
    folder = tmp_path / "policy \u202e<img src=x>"
    policy = Policy(
        source=EN,
        languages=(Language(EN, Making.WRITTEN), Language(JA, Making.TRANSLATED, EN)),
        titles={EN: PLANT, JA: PLANT},
        sections=(Section(SectionId("use")), Section(SectionId("keep"))),
        texts={
            Cell(SectionId("use"), EN): f"# Use {PLANT}\n\nWords {{{{firm}}}} of [[Company]] TODO.",
            Cell(SectionId("keep"), EN): f"# Keep {PLANT}\n\nThirty days (and no longer.",
            Cell(SectionId("use"), JA): f"# 使い方 {PLANT}\n\n言葉。",
        },
        facts={"firm": {"*": PLANT}},
        people=(Member(PersonId("mal"), PLANT.partition("\u202e")[0], STRANGER.email, ("author", "reviewer:*")),),
        time_zone="Europe/London",
    )
    begin(folder, policy, SystemClock(), STRANGER)
    git = pygit2.Repository(str(folder))
    git.config["remote.origin.url"] = f"https://example.org/{PLANT}"
    git.free()
    for words in ("one", "two"):
        repository = Repository.open(folder)
        text = f"# Keep {PLANT}\n\n{words.title()} days, and no longer.\n".encode()
        message = f"{PLANT} {words}\n\nFurther {PLANT}"
        repository.commit({"text/en/keep.md": text}, message, STRANGER, SystemClock().now(), repository.head())
        repository.close()
    return folder


def wrong() -> set[tuple[str, str, str]]:
    """What is no plain word on the screen now."""
    found = set()
    for widget in QApplication.allWidgets():
        if not widget.isVisible() or isinstance(widget, QTextEdit | QPlainTextEdit):
            continue
        name = f"{type(widget).__module__.removeprefix('editor.window.')}.{type(widget).__name__}"
        if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
            found.add((name, "is HTML", widget.text()))
        parents = [type(up).__name__ for up in above(widget)][:3]
        found |= {(f"{name} in {parents}", kind, words) for kind, words in said(widget) if STEERING.search(words)}
    return found


def test_a_strangers_words_are_words_everywhere(strange: Path, person: Person) -> None:
    FolderTrust(platformdirs.user_state_path("dateline"), strange).give()
    person.open(strange)
    found = set()
    for workspace in WORKSPACES:
        person.window.commands.action(f"workspace.{workspace}").trigger()
        person.qtbot.wait(300)
        found |= {(f"{workspace}", *one) for one in wrong()}
        for command in COMMANDS:
            action = person.window.commands.action(command)
            if not action.isEnabled():
                continue
            action.trigger()
            person.qtbot.wait(150)
            found |= {(f"{workspace} {command}", *one) for one in wrong()}
            close_dialogs(person)
    person.choose("Close the policy")
    person.wait(lambda: person.window.page is None)
    found |= {("start page", *one) for one in wrong()}
    assert not found
