"""The settings: everything is put on at once, kept, and keys are refused where another command has them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from editor.store.history import Author
from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import Preferences, ThemeChoice, load
from editor.window.appearance.theme import Theme
from editor.window.commands.actions import Actions, Command
from editor.window.frame.settings.settings_dialog import SettingsDialog

TABLE: tuple[Command[bool], ...] = (Command("a.one", "One", "Ctrl+J"), Command("a.two", "Two", "Ctrl+L"))
SAID: list[tuple[str, ...]] = []


@pytest.fixture
def looks(theme: Theme, tmp_path: Path) -> Looks:
    return Looks(theme, tmp_path / "settings.ini", Preferences(name="Lin", email="lin@example.com"), theme)


@pytest.fixture
def dialog(qtbot: QtBot, looks: Looks) -> Iterator[SettingsDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    SAID.clear()
    known = Author("Chen", "chen@example.org")
    made = SettingsDialog(
        looks,
        Actions(TABLE, looks.theme, window),
        lambda language: SAID.append((language,)),
        lambda name, email: SAID.append((name, email)),
        known,
        window,
    )
    made.open()
    yield made
    made.close()


def choose(combo: QComboBox, row: int) -> None:
    """As a person does it: Qt tells `activated` of people only."""
    combo.setCurrentIndex(row)
    combo.activated.emit(row)


def test_what_is_chosen_is_put_on_at_once_and_kept(dialog: SettingsDialog, looks: Looks, tmp_path: Path) -> None:
    boxes = {one.accessibleName(): one for one in dialog.findChildren(QComboBox)}
    choose(boxes["Colours"], 2)
    assert looks.theme.colours.scheme.value == "dark"
    dialog.findChildren(QSpinBox)[0].setValue(150)
    assert looks.preferences.zoom == 1.5
    choose(boxes["Language of the interface"], 1)
    assert SAID == [("zh_Hant",)]
    kept = load(tmp_path / "settings.ini")
    assert (kept.theme, kept.zoom) == (ThemeChoice.DARK, 1.5)
    looks.change(zoom=1.0)


def test_who_works_here_is_taken_from_git_or_refused_with_a_reason(dialog: SettingsDialog) -> None:
    dialog.name.setText("<")
    dialog.name.editingFinished.emit()
    assert SAID == []
    git = next(one for one in dialog.findChildren(QPushButton) if one.text().startswith("Take both from git"))
    git.click()
    assert SAID == [("Chen", "chen@example.org")]


def test_keys_are_changed_taken_away_and_put_back(dialog: SettingsDialog, looks: Looks) -> None:
    keys = dialog.keys
    keys.field.setKeySequence(QKeySequence("Ctrl+L"))
    keys.use.click()
    assert keys.problem.text() == "“Two” has these keys."
    assert looks.preferences.keys == {}
    keys.field.setKeySequence(QKeySequence("Ctrl+Shift+J"))
    keys.use.click()
    assert looks.preferences.keys == {"a.one": "Ctrl+Shift+J"}
    assert not keys.problem.text()
    keys.none.click()
    assert looks.preferences.keys == {"a.one": ""}
    keys.first.click()
    assert looks.preferences.keys == {}
    top = keys.rows.topLevelItem(0)
    assert top is not None
    assert top.text(1) == "Ctrl+J"
