"""The keys of the commands: one command each, none that a system takes, changed by a person, never typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.window.appearance.theme import Theme
from editor.window.commands.actions import Actions, Command
from editor.window.commands.commands import COMMANDS
from editor.window.commands.keys import keys_of, taken_keys
from editor.window.text.text_pane import TextPane

SYSTEMS = ("linux", "win32", "darwin")


def keys_on(platform: str) -> list[tuple[str, str]]:
    """Every key of every command there, with the command."""
    return [
        (key.toString(), command.id)
        for command in COMMANDS
        for key in QKeySequence.listFromString(keys_of(command.id, command.shortcut, {}, platform))
        if not key.isEmpty()
    ]


@pytest.mark.parametrize("platform", SYSTEMS)
def test_no_two_commands_have_one_key(platform: str) -> None:
    found: dict[str, str] = {}
    for key, command in keys_on(platform):
        assert found.setdefault(key, command) == command, key
    assert len(found) > 60


@pytest.mark.parametrize("platform", SYSTEMS)
def test_no_command_has_a_key_that_the_system_or_an_input_method_takes(platform: str) -> None:
    taken = {QKeySequence(key).toString() for key in taken_keys(platform)}
    assert not [pair for pair in keys_on(platform) if pair[0] in taken]


@pytest.fixture
def typed(qtbot: QtBot, theme: Theme) -> tuple[Actions[bool], TextPane]:
    """A text with the focus in a window with two commands, of which one can be given."""
    window = QWidget()
    qtbot.addWidget(window)
    pane = TextPane(theme)
    QVBoxLayout(window).addWidget(pane)
    table: tuple[Command[bool], ...] = (
        Command("match.insert", "Insert", "Alt+1", enabled=lambda now: now),
        Command("always.there", "Always", "Ctrl+J"),
    )
    actions = Actions(table, theme, window)
    with qtbot.waitActive(window):
        window.show()
    pane.setFocus()
    return actions, pane


def test_the_key_of_a_command_that_cannot_be_given_writes_nothing_and_is_told(
    typed: tuple[Actions[bool], TextPane], qtbot: QtBot
) -> None:
    actions, pane = typed
    actions.refresh(False)
    with qtbot.waitSignal(actions.refused) as told:
        QTest.keyClick(pane, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert told.args == ["Insert"]
    assert pane.toPlainText() == ""
    given: list[str] = []
    actions.on("match.insert", lambda: given.append("match.insert"))
    actions.refresh(True)
    QTest.keyClick(pane, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert given == ["match.insert"]


def test_a_person_gives_other_keys_and_takes_them_away(typed: tuple[Actions[bool], TextPane]) -> None:
    actions, pane = typed
    given: list[str] = []
    actions.on("always.there", lambda: given.append("always.there"))
    actions.use_keys({"always.there": "Ctrl+Shift+J", "match.insert": ""})
    QTest.keyClick(pane, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert given == []
    QTest.keyClick(pane, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert given == ["always.there"]
    assert actions.shortcuts() == (("Always", "Ctrl+Shift+J"),)
