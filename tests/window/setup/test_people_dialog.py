"""The people of a policy in a dialog: roles are ticked by their names, and nothing else changes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from editor.policy.editing.edits import Batch, SetPeople, apply
from editor.policy.language import Tag
from editor.policy.people import ReviewRule
from editor.store.signing.keys import KeyStore
from editor.window.setup.people_dialog import PeopleDialog
from editor.window.setup.role_button import RoleButton
from tests.desk.reviewing_people import CHEN, LIN, PEOPLE_OF
from tests.policy.values import small_policy


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[PeopleDialog]:
    """The dialog over three people, one of whom has roles in an order of their own."""
    lin, *others = PEOPLE_OF
    people = (replace(lin, roles=("publisher", "author", "translator:ja")), *others)
    rule = ReviewRule(2, recovery=KeyStore.write_apart(tmp_path / "recovery.key"))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PeopleDialog(replace(small_policy(), people=people, review=rule), LIN, KeyStore(tmp_path), parent)
    dialog.open()
    yield dialog
    dialog.reject()


def button(dialog: PeopleDialog, name: str) -> RoleButton:
    return next(one for one in dialog.findChildren(RoleButton) if name in one.accessibleName())


def tick(dialog: PeopleDialog, name: str, words: str) -> None:
    next(one for one in button(dialog, name).menu().actions() if one.text() == words).trigger()


def test_nothing_ticked_is_nothing_changed(dialog: PeopleDialog) -> None:
    assert dialog.edit() == Batch(()), "the key of recovery stays as well"
    assert button(dialog, f"Roles of {LIN.name}").text().endswith("Translator: 日本語")


def test_a_role_is_given_by_its_name(dialog: PeopleDialog) -> None:
    tick(dialog, f"Roles of {CHEN.name}", "Translator: English")
    tick(dialog, f"Roles of {CHEN.name}", "Reviewer")
    assert dialog.problem() == ""
    edit = dialog.edit()
    assert isinstance(edit, Batch)
    assert isinstance(edit.edits[0], SetPeople)
    roles = {one.email: one.roles for one in edit.edits[0].people}
    assert roles[CHEN.email] == ("translator:en",)
    assert roles[LIN.email] == ("publisher", "author", "translator:ja")


def test_people_who_look_alike_stop_the_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    lin, chen, _ = PEOPLE_OF
    parent = QWidget()
    qtbot.addWidget(parent)
    people = (replace(lin, name="Lin"), replace(chen, name="L1N"))
    dialog = PeopleDialog(replace(small_policy(), people=people), LIN, KeyStore(tmp_path), parent)
    dialog.open()
    assert "look alike" in dialog.problem()
    dialog.reject()


def test_somebody_has_to_approve_texts(dialog: PeopleDialog) -> None:
    tick(dialog, "Roles that approve texts", "Reviewer")
    assert "Tick a role" in dialog.problem()
    tick(dialog, "Roles that approve texts", "Translator")
    changed = apply(small_policy(), dialog.edit())
    assert changed.review.roles == ("translator",)


def test_a_language_has_a_number_of_approvals_of_its_own(dialog: PeopleDialog) -> None:
    named = {one.accessibleName(): one for one in dialog.findChildren(QSpinBox)}
    named["English: Approvals needed"].setValue(2)
    changed = apply(small_policy(), dialog.edit())
    assert changed.review.languages == {Tag("en"): 2}
