"""A day in four chairs without a mouse: written, translated, reviewed and published by keys alone."""

from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton

from editor.desk.imports.starting import begin
from editor.desk.proof.proving import verify
from editor.desk.versions.clock import SystemClock
from editor.policy.language import Language, Making, Tag
from editor.policy.people import Person as Member
from editor.policy.people import PersonId
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.store.history import Author
from editor.store.personal.trust_file import FolderTrust
from editor.store.repository import Repository
from editor.window.commands.command_palette import CommandPalette
from editor.window.commands.commands import COMMANDS, Situation
from editor.window.frame.palette_rows import home_of
from editor.window.frame.starting.recent_policies import PolicyCard
from tests.heard import name as heard
from tests.journeys.conftest import LIN, written
from tests.journeys.driver import Person

ITO, CHEN, MAY = (Author(name, f"{name.lower()}@example.com") for name in ("Ito", "Chen", "May"))
EN, JA, USE = Tag("en"), Tag("ja"), SectionId("use")
_QUEUE = "Texts that wait for a look"
_STEPS = 80
"""More stops than a window has."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A policy of one section in English and Japanese, with somebody in each of the four chairs."""
    chairs = ((LIN, "author"), (ITO, "translator:ja"), (CHEN, "reviewer:*"), (MAY, "publisher"))
    policy = Policy(
        source=EN,
        languages=(Language(EN, Making.WRITTEN), Language(JA, Making.TRANSLATED, EN)),
        titles={EN: "House rules", JA: "家の決まり"},
        sections=(Section(USE),),
        texts={Cell(USE, EN): "# Use\n\nWe answer letters.", Cell(USE, JA): ""},
        people=tuple(Member(PersonId(one.name.lower()), one.name, one.email, (role,)) for one, role in chairs),
        time_zone="Europe/London",
    )
    begin(tmp_path / "house", policy, SystemClock(), LIN)
    return tmp_path / "house"


class Chair:
    """Somebody at the one window who has keys alone; `steps` tells what was pressed, typed and heard."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.steps: list[str] = []

    def sit_down(self, who: Author) -> None:
        """Open the policy from the start page as somebody else; it stands first among those opened last."""
        self.steps.append(f"{who.name}:")
        self.person.window.looks.change(name=who.name, email=who.email)
        self.person.widget(PolicyCard, lambda one: heard(one).startswith("House rules"), "the policy's card")
        self.tab_to("House rules")
        self.press("Return")
        self.person.wait(lambda: self.person.window.page is not None)

    def get_up(self) -> None:
        """Close the policy, once every word is in a version."""
        self.person.wait(lambda: "All in a version" in self.person.status())
        self.press("Ctrl+W")
        self.person.wait(lambda: self.person.window.page is None)

    def press(self, *keys: str) -> None:
        for one in keys:
            self.steps.append(f"press {one}")
            self.person.press(one)

    def type(self, words: str) -> None:
        self.steps.append(f"type {words!r}")
        self.person.type(words)

    def hear(self, *words: str) -> None:
        for one in words:
            self.person.wait_for(one)
            self.steps.append(f"hear {one!r}")

    def stand_in(self, name: str) -> None:
        """Wait until a dialog has opened and given the focus to what is named so."""

        def there() -> bool:
            dialog, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
            return dialog is not None and focused is not None and focused.window() is dialog and heard(focused) == name

        self.person.wait(there)
        self.steps.append(f"hear {name!r}")

    def tab_to(self, name: str) -> None:
        """Press Tab until what is named so has the focus."""
        for pressed in range(_STEPS):
            focused = QApplication.focusWidget()
            if focused is not None and heard(focused).startswith(name):
                self.steps.append(f"press Tab {pressed} times, to {name!r}")
                return
            self.person.press("Tab")
        pytest.fail(f"Tab does not come to {name}; the focus is on {QApplication.focusWidget()}")

    def stand_on(self, title: str) -> None:
        """Wait until the row of this title is the one that is looked at, in the queue of a review."""
        queue = self.person.widget(QListView, lambda one: one.accessibleName() == _QUEUE, "the queue")
        self.person.wait(lambda: queue.currentIndex().data() == title and queue.hasFocus())
        self.steps.append(f"hear {queue.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)!r}")


@pytest.fixture
def chair(person: Person, folder: Path) -> Chair:
    FolderTrust(platformdirs.user_state_path("dateline"), folder).give()
    person.window.looks.change(recent=(str(folder),))
    person.window.begin(None)
    return Chair(person)


def writes(chair: Chair, words: str) -> None:
    chair.sit_down(LIN)
    chair.press("Ctrl+1")
    chair.tab_to("Text of the section")
    chair.press("Ctrl+End")
    chair.type(words)
    chair.press("Ctrl+S")
    chair.get_up()


def translates(chair: Chair, words: str) -> None:
    chair.sit_down(ITO)
    chair.press("Ctrl+2")
    chair.tab_to("Text of the section")
    chair.press("Ctrl+End")
    chair.type(words)
    chair.press("Shift+F7")
    chair.hear("In step")
    chair.press("Ctrl+S")
    chair.get_up()


@pytest.mark.long
def test_four_people_do_their_day_without_a_mouse(
    chair: Chair, folder: Path, record_property: Callable[[str, object], None]
) -> None:
    writes(chair, " Within 14 days.")
    translates(chair, "# 利用\n手紙に14日以内に答えます。")
    assert "14 days" in written(folder, "use")
    assert "14日" in written(folder, "use", "ja")

    chair.sit_down(CHEN)
    chair.hear("Review · 3")
    chair.press("Ctrl+3")
    chair.stand_on("1 Use")
    chair.hear("You may approve.")
    chair.press("Ctrl+Alt+M")
    chair.stand_in("Comment")
    chair.type("Does the day of arrival count?")
    chair.press("Ctrl+Return")
    chair.hear("Chen: Does the day of arrival count?")
    chair.press("Ctrl+Shift+1")
    chair.stand_in("What should change")
    chair.type("Say from when.")
    chair.press("Ctrl+Return")
    chair.hear("Chen asks for changes")
    chair.get_up()

    writes(chair, " They run from arrival.")
    translates(chair, "到着から数えます。")

    chair.sit_down(CHEN)
    chair.hear("Review · 3")
    chair.press("Ctrl+3")
    chair.stand_on("1 Use")
    chair.press("Ctrl+Shift+P")
    chair.stand_on("1 利用")
    chair.press("Ctrl+Shift+P")
    chair.stand_on("Titles, order and audiences")
    chair.press("Ctrl+Shift+P")
    chair.hear("Nothing else waits for your approval.")
    chair.get_up()

    chair.sit_down(MAY)
    chair.press("Ctrl+5")
    publish = chair.person.widget(QPushButton, lambda one: one.text() == "Publish release 1", "the button")
    chair.person.wait(publish.isEnabled)
    chair.tab_to("Publish release 1")
    chair.press("Space")
    chair.hear("cannot be taken back")
    chair.stand_in("Publish release 1")
    chair.press("Return")
    chair.hear("Release 1 is published")
    chair.get_up()

    record_property("transcript", "\n".join(chair.steps))
    repository = Repository.open(folder)
    try:
        proof = verify(repository)
        assert [one.number for one in proof.releases] == [1]
        assert proof.agreed[1].approvals == 3
        assert not list(proof.all_breaches())
    finally:
        repository.close()


def palette(person: Person, typed: str) -> None:
    """Find something with Ctrl+K and choose it."""
    person.press("Ctrl+K")
    person.widget(QLineEdit, lambda one: one.accessibleName() == "Search in commands" and one.hasFocus(), "the field")
    person.type(typed)
    person.press("Return")


def test_the_palette_goes_to_where_a_command_belongs_and_to_sections(person: Person, house: Path) -> None:
    palette(person, "undo")
    assert not person.window.commands.action("edit.undo").isEnabled()
    person.open(house)
    palette(person, "approve go on")
    person.wait_for("“Approve and go on” belongs here, in Review.")
    page = person.window.page
    assert page is not None
    assert page.workspace.id == "review"
    palette(person, "long we keep")
    assert page.workspace.id == "write"
    person.wait(lambda: "Thirty days" in person.text())
    person.press("Ctrl+K")
    field = person.widget(QLineEdit, lambda one: one.accessibleName() == "Search in commands", "the field")
    dialog = field.window()
    assert isinstance(dialog, CommandPalette)
    assert {command.id for command in person.window.commands.commands()} < set(dialog.offered())
    person.type("re", field)
    assert dialog.offered()[0] == "policy.people", "“review” begins with it, “share” does not"
    dialog.close()


def test_every_command_that_belongs_to_a_workspace_is_found_there() -> None:
    open_policy = Situation(is_open=True, is_writable=True, place=1, sections=3, languages=2, workspace="publish")
    homes = {one.id: home_of(one, open_policy) for one in COMMANDS if one.enabled and not one.enabled(open_policy)}
    assert homes["review.approve"] == "review"
    assert homes["text.bold"] == "write"
    assert homes["change.restore"] == "history"
    assert homes["edit.undo"] == "", "nothing was done yet that could be undone"
