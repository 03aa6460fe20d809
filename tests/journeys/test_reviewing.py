"""A journey of two people: one asks, the other comments, suggests and approves, and a release rests on it."""

from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QListView, QPlainTextEdit, QTableWidget

from editor.desk.imports.starting import begin
from editor.desk.proof.proving import Proof, verify
from editor.desk.versions.clock import SystemClock
from editor.policy.language import Language, Making, Tag
from editor.policy.people import Person as Member
from editor.policy.people import PersonId
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.store.history import Author
from editor.store.personal.trust_file import FolderTrust
from editor.store.repository import Repository
from editor.window.appearance import settings
from editor.window.appearance.settings import Preferences, ThemeChoice
from tests.journeys.conftest import LIN, written
from tests.journeys.driver import Person

CHEN = Author("Chen", "chen@example.com")
TEXTS = {"use": "# How we use it\n\nWe answer your letters.", "keep": "# How long we keep it\n\nNo longer than needed."}

Start = Callable[[], Person]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A policy in English with two people, of whom none has a key."""
    english = Tag("en")
    policy = Policy(
        source=english,
        languages=(Language(english, Making.WRITTEN),),
        titles={english: "House rules"},
        sections=tuple(Section(SectionId(name)) for name in TEXTS),
        texts={Cell(SectionId(name), english): text for name, text in TEXTS.items()},
        people=(
            Member(PersonId("lin"), LIN.name, LIN.email, ("author", "publisher")),
            Member(PersonId("chen"), CHEN.name, CHEN.email, ("reviewer:*",)),
        ),
        time_zone="Europe/London",
    )
    begin(tmp_path / "house", policy, SystemClock(), LIN)
    return tmp_path / "house"


def sit_down(start: Start, who: Author, folder: Path) -> Person:
    """Somebody begins to work, after whoever was there has closed the policy."""
    file = platformdirs.user_config_path("dateline") / "settings.ini"
    settings.save(
        file, Preferences(name=who.name, email=who.email, interface="en", theme=ThemeChoice.LIGHT, markdown=True)
    )
    FolderTrust(platformdirs.user_state_path("dateline"), folder).give()
    person = start()
    person.window.begin(None)
    person.open(folder)
    return person


def get_up(person: Person) -> None:
    person.choose("Close the policy")
    person.wait(lambda: person.window.page is None)


def queue(person: Person) -> QListView:
    return person.widget(QListView, lambda one: one.accessibleName() == "Texts that wait for a look", "the queue")


def rows(person: Person) -> list[str]:
    model = queue(person).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def said_of(person: Person, title: str) -> str:
    """What the row of a text says to who cannot see it."""
    index = queue(person).model().index(rows(person).index(title), 0) if title in rows(person) else QModelIndex()
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def look_at(person: Person, title: str) -> None:
    person.wait(lambda: title in rows(person))
    person.click_row(queue(person), rows(person).index(title))


def approve_all(person: Person, *titles: str) -> None:
    for title in titles:
        look_at(person, title)
        person.wait(lambda: can(person, "Approve"))
        person.click(approve_words(person))
        person.wait_for(f"Approved by {CHEN.name}")
        assert queue(person).window().focusWidget() is queue(person), "the button has gone, and the keys with it"


def approve_words(person: Person) -> str:
    return next(words for words in person.words() if words.startswith("Approve") and words in APPROVE)


APPROVE = ("Approve", "Approve and sign")


def can(person: Person, words: str) -> bool:
    buttons = [one for one in person.window.findChildren(QAbstractButton) if one.isVisible()]
    return any(one.text().startswith(words) and one.text() in APPROVE and one.isEnabled() for one in buttons)


def proof(folder: Path) -> Proof:
    repository = Repository.open(folder)
    try:
        return verify(repository)
    finally:
        repository.close()


def test_two_people_agree_and_a_release_rests_on_it(folder: Path, new_person: Start) -> None:
    lin = sit_down(new_person, LIN, folder)
    lin.press("Ctrl+3")
    look_at(lin, "1 How we use it")
    lin.wait_for("You wrote a part of this, so somebody else has to approve it.")
    assert not can(lin, "Approve")
    lin.click("Ask for review (3)…")
    lin.click("Ask for review")
    lin.wait_for("Review is asked for.")
    get_up(lin)

    chen = sit_down(new_person, CHEN, folder)
    chen.wait_for("Review · 3")
    chen.press("Ctrl+3")
    chen.wait_for("3 for you, of 3")
    approve_all(chen, "2 How long we keep it", "Titles, order and audiences")
    chen.wait_for("Review · 1")
    assert rows(chen)[0] == "1 How we use it", "what waits comes first"
    look_at(chen, "1 How we use it")
    chen.wait_for("Lin asks for review.")
    chen.click("Comment…")
    comment = chen.widget(QPlainTextEdit, lambda one: one.accessibleName() == "Comment", "the comment")
    chen.type("Within how many days?", comment)
    chen.click("Add the comment")
    chen.wait_for("Chen: Within how many days?")
    chen.click("Ask for changes…")
    chen.type("Say how soon.", chen.widget(QPlainTextEdit, QPlainTextEdit.isEnabled, "the reason"))
    chen.click("Ask for changes")
    chen.wait_for("Chen asks for changes")
    chen.wait(lambda: "Review · 1" not in chen.words())
    get_up(chen)

    lin = sit_down(new_person, LIN, folder)
    lin.wait_for("Review · 1")
    lin.press("Ctrl+5")
    lin.wait(lambda: any("asks for changes: Say how soon." in words for words in lin.words()))
    lin.press("Ctrl+1")
    lin.go_to("How we use it")
    lin.write(" We do so within a week.")
    lin.press("Ctrl+S")
    lin.wait(lambda: "within a week" in written(folder, "use"))
    lin.press("Ctrl+3")
    look_at(lin, "1 How we use it")
    lin.wait_for("Chen: Within how many days?")
    lin.click("Settle")
    lin.wait_for("The comment is settled.")
    get_up(lin)

    chen = sit_down(new_person, CHEN, folder)
    chen.wait_for("Review · 1")
    chen.press("Ctrl+3")
    chen.wait(lambda: "It changed since you looked at it." in said_of(chen, "1 How we use it"))
    assert "It changed since you looked at it." not in said_of(chen, "2 How long we keep it")
    get_up(chen)
    chen.wait(lambda: any("for you" in words for words in chen.words()))
    chen = sit_down(new_person, CHEN, folder)
    chen.press("Ctrl+3")
    approve_all(chen, "1 How we use it")
    get_up(chen)

    lin = sit_down(new_person, LIN, folder)
    lin.press("Ctrl+5")
    lin.wait(lambda: not lin.sees("not approved yet"))
    lin.wait(lambda: lin.sees("Publish release 1"))
    lin.publish("Publish release 1")
    lin.wait(lambda: (folder / "releases" / "1.toml").exists())
    lin.wait(lambda: proof(folder).first_breach is None and bool(proof(folder).releases))
    found = proof(folder)
    assert found.agreed[1].approvals == 3
    assert (folder / "reviews" / "en" / "use").is_dir()
    get_up(lin)


def make_a_key(person: Person, folder: Path) -> None:
    person.choose("People and review rule…")
    person.click("Make a key for me")
    table = person.widget(QTableWidget, lambda one: one.accessibleName() == "People", "the people")
    shown = [item.text() for row in range(table.rowCount()) if (item := table.item(row, 3)) is not None]
    before = (folder / "people.toml").read_bytes()
    assert any(words.startswith("SHA256:") for words in shown)
    person.click("Set the people")
    person.press("Ctrl+S")
    person.wait(lambda: (folder / "people.toml").read_bytes() != before)


def test_keys_are_made_an_edit_voids_and_an_undo_revives(folder: Path, new_person: Start) -> None:
    lin = sit_down(new_person, LIN, folder)
    make_a_key(lin, folder)
    get_up(lin)

    chen = sit_down(new_person, CHEN, folder)
    chen.press("Ctrl+3")
    look_at(chen, "People")
    chen.wait(lambda: can(chen, "Approve"))
    chen.click("Approve and sign")
    look_at(chen, "1 How we use it")
    chen.wait_for("Approvals are signed here, and you have no key yet.")
    make_a_key(chen, folder)
    chen.wait_for("Your key is not in force yet: a publisher has to approve it first.")
    get_up(chen)

    lin = sit_down(new_person, LIN, folder)
    lin.press("Ctrl+3")
    look_at(lin, "People")
    lin.wait(lambda: can(lin, "Approve"))
    lin.click("Approve and sign")
    lin.wait(lambda: "People" not in rows(lin))
    get_up(lin)

    chen = sit_down(new_person, CHEN, folder)
    chen.press("Ctrl+3")
    approve_all(chen, "1 How we use it")
    get_up(chen)

    lin = sit_down(new_person, LIN, folder)
    lin.press("Ctrl+1")
    lin.go_to("How we use it")
    lin.write(" Always.")
    lin.press("Ctrl+S")
    lin.wait(lambda: "Always." in written(folder, "use"))
    lin.press("Ctrl+3")
    look_at(lin, "1 How we use it")
    lin.wait_for("0 of 1 approvals")
    lin.press("Ctrl+Z")
    lin.press("Ctrl+S")
    lin.wait(lambda: "Always." not in written(folder, "use"))
    look_at(lin, "1 How we use it")
    lin.wait_for(f"Approved by {CHEN.name}")
    get_up(lin)
    assert proof(folder).first_breach is None
