"""What the journeys share: a person at a window, policies in folders, and what files and history say."""

from collections.abc import Callable, Iterator
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.desk.imports.starting import begin
from editor.desk.versions.clock import SystemClock
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.store.history import Author, Version
from editor.store.repository import Repository
from editor.window.appearance import settings
from editor.window.appearance.settings import Preferences, ThemeChoice
from editor.window.frame import application
from tests.heard import every_dialog_is_heard as every_dialog_is_heard
from tests.journeys.driver import Person

LIN = Author("Lin", "lin@example.com")
TEXTS = {
    "use": "# How we use it\n\nWe answer your letters.\n\nWe keep the lamps lit.",
    "keep": "# How long we keep it\n\nThirty days, and no longer.",
    "you": "# What you may ask\n\nAsk for a copy.",
}


@pytest.fixture
def person_settings() -> Path:
    """The settings of somebody who has told their name."""
    file = platformdirs.user_config_path("dateline") / "settings.ini"
    settings.save(
        file, Preferences(name=LIN.name, email=LIN.email, interface="en", theme=ThemeChoice.LIGHT, markdown=True)
    )
    return file


@pytest.fixture
def new_person(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[], Person]]:
    """Starts the program as often as a test asks, one window after the other."""
    made: list[Person] = []
    locale = QLocale()

    def start() -> Person:
        window = application.make_window(qapp)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        made.append(Person(window, qtbot))
        return made[-1]

    yield start
    for person in made:
        person.window.close()
        person.window.deleteLater()
        person.window.looks.theme.deleteLater()
    qapp.setStyleSheet("")
    QLocale.setDefault(locale)


@pytest.fixture
def person(person_settings: Path, new_person: Callable[[], Person]) -> Person:
    """Somebody at a window that shows its start page."""
    started = new_person()
    started.window.begin(None)
    return started


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A policy of three sections in English, with Japanese still to be written."""
    english, japanese = Tag("en"), Tag("ja")
    policy = Policy(
        source=english,
        languages=(Language(english, Making.WRITTEN), Language(japanese, Making.TRANSLATED, english)),
        titles={english: "House rules"},
        sections=tuple(Section(SectionId(name)) for name in TEXTS),
        texts={Cell(SectionId(name), english): text for name, text in TEXTS.items()},
        time_zone="Europe/London",
    )
    folder = tmp_path / "house"
    begin(folder, policy, SystemClock(), LIN)
    return folder


def written(folder: Path, section: str, language: str = "en") -> str:
    """What the file of a section holds."""
    return (folder / "text" / language / f"{section}.md").read_text("utf-8")


def versions(folder: Path) -> list[Version]:
    """The history, newest first."""
    repository = Repository.open(folder, None)
    try:
        return list(repository.versions())
    finally:
        repository.close()
