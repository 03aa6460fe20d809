"""A command is declared once; menus, keys, palette and lists come from the table."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenu
from pytestqt.qtbot import QtBot
from typing_extensions import override

from editor.window.appearance.icons import icon
from editor.window.appearance.theme import Theme
from editor.window.commands import commands
from editor.window.commands.actions import SEPARATOR, Actions, Command
from editor.window.commands.command_palette import CommandPalette

COMMANDS: tuple[Command[int], ...] = (
    Command("section.add", QT_TRANSLATE_NOOP("Commands", "&Add section…"), "Ctrl+Shift+N; Ins", "add"),
    Command("section.remove", QT_TRANSLATE_NOOP("Commands", "&Remove section"), enabled=lambda count: count > 0),
    Command("version.save", QT_TRANSLATE_NOOP("Commands", "&Save version…"), "Ctrl+S", "check"),
    Command("view.marks", QT_TRANSLATE_NOOP("Commands", "Show &marks"), is_checked=lambda count: count > 5),
)


class Window(QMainWindow):
    """A window with a table of commands."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.given: list[str] = []
        self.commands = Actions(COMMANDS, theme, self)
        self.commands.fill_menu(self.menuBar().addMenu("Section"), ("section.add", SEPARATOR, "section.remove"))
        for command in COMMANDS:
            self.commands.on(command.id, partial(self.given.append, command.id))


class Chinese(QTranslator):
    """Stands in for a file of translations."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        known = {"&Add section…": "新增段落(&A)…", "&Section": "段落(&S)"}
        return known.get(sourceText, sourceText)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Window:
    made = Window(theme)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    translator = Chinese()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def menu_words(window: Window) -> list[str]:
    (shown,) = window.menuBar().actions()
    menu = shown.menu()
    assert isinstance(menu, QMenu)
    return [action.text() for action in menu.actions()]


def test_the_menu_shows_the_table(window: Window) -> None:
    assert menu_words(window) == ["&Add section…", "", "&Remove section"]


def test_a_key_gives_the_command(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Insert)
    assert window.given == ["version.save", "section.add"]


def test_what_cannot_be_done_now_is_switched_off(window: Window) -> None:
    window.commands.refresh(0)
    window.commands.give("section.remove")
    assert window.given == []
    window.commands.refresh(9)
    window.commands.give("section.remove")
    assert window.given == ["section.remove"]
    assert window.commands.action("view.marks").isChecked()
    assert not window.commands.action("section.remove").isCheckable()


def test_the_list_of_keys_is_made_from_the_table(window: Window) -> None:
    assert window.commands.shortcuts() == (("Add section", "Ctrl+Shift+N"), ("Save version", "Ctrl+S"))
    assert window.commands.action("version.save").toolTip() == "Save version (Ctrl+S)"


def test_all_words_change_with_the_language(window: Window, qtbot: QtBot, request: pytest.FixtureRequest) -> None:
    request.getfixturevalue("chinese")
    qtbot.waitUntil(lambda: menu_words(window)[0] == "新增段落(&A)…")
    assert menu_words(window) == ["新增段落(&A)…", "", "&Remove section"]
    assert window.commands.shortcuts()[0][0] == "新增段落"
    assert window.commands.action("section.add").iconText() == "新增段落…", "a button is read without the menu's letter"


def test_a_command_that_nothing_answers_is_known(window: Window, theme: Theme) -> None:
    assert window.commands.unanswered() == ()
    assert Actions(COMMANDS, theme, window).unanswered() == tuple(command.id for command in COMMANDS)


def test_an_unknown_or_doubled_command_is_a_mistake(window: Window, theme: Theme) -> None:
    with pytest.raises(KeyError):
        window.commands.on("no.such", lambda: None)
    with pytest.raises(ValueError, match="two commands"):
        Actions((*COMMANDS, COMMANDS[0]), theme, window)


def open_palette(window: Window) -> tuple[CommandPalette, QLineEdit]:
    palette = CommandPalette(window.commands, window)
    palette.open()
    field = palette.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    return palette, field


def test_the_palette_offers_what_can_be_done_and_finds_by_words_and_id(window: Window) -> None:
    window.commands.refresh(0)
    palette, field = open_palette(window)
    assert palette.offered() == ("section.add", "version.save", "view.marks")
    QTest.keyClicks(field, "sav ver")
    assert palette.offered() == ("version.save",)
    field.setText("section.")
    assert palette.offered() == ("section.add",)
    field.setText("nothing of that kind")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()


def test_return_in_the_palette_gives_the_chosen_command_once(qtbot: QtBot, window: Window) -> None:
    palette, field = open_palette(window)
    QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.chosen) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["section.remove"]
    assert window.given == ["section.remove"]


def test_escape_leaves_the_palette(window: Window) -> None:
    palette, field = open_palette(window)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.given == []


def test_english_words_find_a_command_in_every_language(window: Window, request: pytest.FixtureRequest) -> None:
    request.getfixturevalue("chinese")
    palette, field = open_palette(window)
    field.setText("add")
    assert palette.offered() == ("section.add",)
    field.setText("新增")
    assert palette.offered() == ("section.add",)
    palette.close()


def test_every_icon_named_by_a_command_is_a_file(theme: Theme, window: Window) -> None:
    with pytest.raises(FileNotFoundError) as missing:
        Actions([Command("a.b", "A", icon="no-such-icon")], theme, window).action("a.b")
    assert Path(str(missing.value.filename)).name == "no-such-icon.svg"
    for command in commands.COMMANDS:
        if command.icon:
            icon(command.icon, theme.colours)
