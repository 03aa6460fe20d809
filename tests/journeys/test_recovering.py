"""Somebody left, a key is lost, nobody can agree: the dialog makes a key for that day, uses it, or begins anew."""

from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QRadioButton

from editor.desk.proof.proving import Proof, verify
from editor.store.repository import Repository
from tests.journeys.conftest import LIN
from tests.journeys.driver import Person
from tests.journeys.test_reviewing import CHEN, Start, approve_all, folder, get_up, sit_down

__all__ = ["folder"]


def proof(folder: Path) -> Proof:
    with closing(Repository.open(folder)) as repository:
        return verify(repository)


def choose(person: Person, words: str) -> None:
    person.choose("Somebody left, or a key is lost…")
    person.widget(QRadioButton, lambda one: one.text() == words and one.isVisible(), words).click()


def without(person: Person, name: str) -> None:
    person.widget(QCheckBox, lambda one: name in one.text() and one.isVisible(), name).click()


def people(person: Person) -> list[tuple[str, bool]]:
    page = person.window.page
    assert page is not None
    return [(one.email, bool(one.keys)) for one in page.desk.policy.people]


def test_a_person_left_alone_begins_anew_in_the_open(folder: Path, new_person: Start) -> None:
    chen = sit_down(new_person, CHEN, folder)
    choose(chen, "Begin anew in the open, without such a key")
    without(chen, LIN.name)
    chen.click("Begin anew")
    chen.wait_for("Say why: whoever verifies this policy reads it.")
    chen.fill("Why", "Lin left.")
    chen.click("Begin anew")
    chen.wait_for("You are in force.")
    assert people(chen) == [(CHEN.email, True)]
    get_up(chen)
    found = proof(folder)
    (breach,) = found.all_breaches()
    assert (breach.code, breach.facts["reason"]) == ("begun-anew", "Lin left.")


def test_a_key_of_recovery_is_made_released_and_used(folder: Path, new_person: Start, tmp_path: Path) -> None:
    file = tmp_path / "offline" / "recovery.key"
    file.parent.mkdir()
    lin = sit_down(new_person, LIN, folder)
    choose(lin, "Make a key of recovery for that day")
    assert not lin.widget(QRadioButton, lambda one: one.text() == "Use the key of recovery", "the key").isEnabled()
    lin.fill("File of the key", str(file))
    lin.click("Make the key")
    lin.wait_for("move it off this computer")
    assert b"PRIVATE KEY" in file.read_bytes()
    lin.press("Ctrl+S")
    lin.wait(lambda: "recovery" in (folder / "policy.toml").read_text("utf-8"))
    get_up(lin)
    chen = sit_down(new_person, CHEN, folder)
    chen.press("Ctrl+3")
    approve_all(chen, "Languages and rules", "1 How we use it", "2 How long we keep it", "Titles, order and audiences")
    get_up(chen)
    lin = sit_down(new_person, LIN, folder)
    lin.press("Ctrl+5")
    lin.wait(lambda: lin.sees("Publish release 1"))
    lin.publish("Publish release 1")
    lin.wait(lambda: (folder / "releases" / "1.toml").exists())
    get_up(lin)
    chen = sit_down(new_person, CHEN, folder)
    chen.wait(lambda: chen.window.page is not None and chen.window.page.desk.reviews.value is not None)
    choose(chen, "Use the key of recovery")
    chen.fill("File of the key", str(file))
    without(chen, LIN.name)
    chen.click("Put me in force")
    chen.wait_for("You are in force, by the key of recovery.")
    assert people(chen) == [(CHEN.email, True)]
    get_up(chen)
    found = proof(folder)
    assert found.first_breach is None
    assert "recovered" in {one.code for one in found.notes}
