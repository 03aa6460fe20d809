"""The window in each of its languages: a switch changes every word at once, and no word is cut off."""

import re
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QLocale, QSize, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from editor.window.appearance import settings
from editor.window.appearance.settings import Preferences, ThemeChoice
from editor.window.appearance.translations import LANGUAGES
from editor.window.frame import application
from editor.window.frame.main_window import MainWindow
from editor.window.outline.language_bar import LanguageBar
from editor.window.widgets.one_line import OneLine
from editor.window.widgets.panes.tool_buttons import ElidingButton
from tests.samples import build_sample

SIZES = [QSize(1440, 900), QSize(1100, 700)]
WORKSPACES = ("write", "translate", "review", "history", "publish")
DIALOGS = (
    "policy.new",
    "policy.details",
    "policy.import",
    "policy.save_with_message",
    "section.add",
    "section.audiences",
    "language.add",
    "app.identity",
    "app.commands",
    "app.shortcuts",
)
WIDEST = ("policy.details", "policy.people", "language.making", "translators.send", "term.add", "app.settings")
PUBLISH = {"en": "Publish…", "zh_Hant": "發布…", "zh_Hans": "发布…"}
PROBLEMS = {"en": " problems", "zh_Hant": " 個問題", "zh_Hans": " 个问题"}
LONGER = "longer"
"""Stands for a language whose words are 40 % longer than the English ones."""
PATIENCE = 8000
"""Milliseconds in which words that are cut off for a moment get their room."""
SWITCHES = [("en", "zh_Hant"), ("zh_Hant", "zh_Hans"), ("zh_Hans", "en")]


class Longer(QTranslator):
    """Makes every word of the window longer by 40 %, as many languages would."""

    @override
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"{source} {'ümlaut ' * len(source)}"[: max(len(source) + 2, round(len(source) * 1.4))].strip()


@pytest.fixture(scope="module")
def built_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "sample"
    build_sample(folder)
    return folder


@pytest.fixture
def open_in(
    qapp: QApplication, qtbot: QtBot, built_sample: Path, tmp_path: Path
) -> Iterator[Callable[[str, QSize], MainWindow]]:
    """Opens the sample in a window of one language and size."""
    made: list[MainWindow] = []
    before = QLocale()

    longer = Longer(qapp)

    def start(language: str, size: QSize, zoom: float = 1.0) -> MainWindow:
        folder = tmp_path / str(len(made)) / "sample"
        shutil.copytree(built_sample, folder)
        if language == LONGER:
            language = "en"
            qapp.installTranslator(longer)
        wanted = Preferences(
            name="Lin", email="lin@example.com", interface=language, theme=ThemeChoice.LIGHT, zoom=zoom
        )
        settings.save(platformdirs.user_config_path("dateline") / "settings.ini", wanted)
        window = application.make_window(qapp)
        made.append(window)
        window.resize(size)
        window.show()
        qtbot.waitExposed(window)
        window.begin(folder)
        qtbot.waitUntil(lambda: window.page is not None)
        qtbot.waitUntil(lambda: window.page is not None and bool(window.page.desk.readings.findings))
        return window

    yield start
    qapp.removeTranslator(longer)
    for window in made:
        window.close()
        window.translations.use("en")
        window.deleteLater()
        window.looks.theme.set_zoom(1.0)
        window.looks.theme.deleteLater()
    qapp.setStyleSheet("")
    QLocale.setDefault(before)


def words(window: QWidget) -> set[str]:
    """What stands on the visible buttons."""
    return {button.text() for button in window.findChildren(QAbstractButton) if button.isVisible()}


def speaks(window: MainWindow, language: str) -> bool:
    """Whether the window says in a language what can be done and how many problems there are."""
    said = words(window)
    return PUBLISH[language] in said and any(re.fullmatch(rf"\d+{PROBLEMS[language]}", one) for one in said)


@pytest.mark.parametrize(("language", "other"), SWITCHES)
def test_the_window_changes_its_language_while_it_is_open(
    open_in: Callable[[str, QSize], MainWindow], qtbot: QtBot, language: str, other: str
) -> None:
    window = open_in(language, SIZES[0])
    qtbot.waitUntil(lambda: speaks(window, language))
    window.commands.give(f"interface.{other}")
    qtbot.waitUntil(lambda: speaks(window, other))
    assert PUBLISH[language] not in words(window)


@pytest.mark.parametrize("workspace", WORKSPACES)
def test_a_window_that_changed_its_language_says_what_a_new_one_says(
    open_in: Callable[[str, QSize], MainWindow], qtbot: QtBot, workspace: str
) -> None:
    changed = open_in("en", SIZES[0])
    show(changed, workspace, qtbot)
    changed.commands.give("interface.zh_Hans")
    new = open_in("zh_Hans", SIZES[0])
    show(new, workspace, qtbot)
    try:
        qtbot.waitUntil(lambda: told(changed) == told(new))
    except QtBot.TimeoutError:
        assert told(changed) == told(new)


def show(window: MainWindow, workspace: str, qtbot: QtBot) -> None:
    """Turn to a workspace, on the first translation."""
    window.commands.give("workspace.write")
    window.commands.give("language.next")
    window.commands.give(f"workspace.{workspace}")
    qtbot.waitUntil(partial(is_shown, window, workspace))


def told(window: QWidget) -> list[tuple[str, ...]]:
    """Every word on the visible labels and buttons, with what they tell a mouse that rests and a screen reader."""
    return sorted(
        (type(part).__name__, part.text(), part.toolTip(), part.accessibleName())
        for part in window.findChildren(QWidget)
        if isinstance(part, QLabel | QAbstractButton) and part.isVisible()
    )


@pytest.mark.parametrize(
    ("language", "size"),
    [*((language, size) for language in LANGUAGES for size in SIZES), (LONGER, QSize(1100, 800))],
    ids=lambda value: str(value.width()) if isinstance(value, QSize) else str(value),
)
def test_no_word_is_cut_off(
    open_in: Callable[[str, QSize, float], MainWindow], qtbot: QtBot, language: str, size: QSize
) -> None:
    window = open_in(language, size, 1.0)
    found = {}
    for workspace in WORKSPACES:
        show(window, workspace, qtbot)
        found[workspace] = cut_off_for_good(window, qtbot)
    window.commands.give("workspace.write")
    for command in DIALOGS:
        assert window.commands.action(command).isEnabled(), command
        window.commands.give(command)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        found[command] = cut_off_for_good(dialog, qtbot)
        dialog.close()
    assert window.size() == size
    assert {place: cut for place, cut in found.items() if cut} == {}


def test_no_word_is_cut_off_at_twice_the_size_and_the_window_still_goes_on_a_small_screen(
    open_in: Callable[[str, QSize, float], MainWindow], qtbot: QtBot
) -> None:
    window = open_in("en", QSize(1100, 800), 2.0)
    found = {}
    for workspace in WORKSPACES:
        show(window, workspace, qtbot)
        found[workspace] = cut_off_for_good(window, qtbot)
    show(window, "translate", qtbot)
    for command in WIDEST:
        assert window.commands.action(command).isEnabled(), command
        window.commands.give(command)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        assert dialog.minimumSizeHint().width() < 1100, command
        found[command] = cut_off_for_good(dialog, qtbot)
        dialog.close()
    assert window.minimumSizeHint().width() < 1100
    assert window.size() == QSize(1100, 800)
    assert {place: cut for place, cut in found.items() if cut} == {}


def is_shown(window: MainWindow, workspace: str) -> bool:
    return window.page is not None and window.page.workspace.id == workspace and window.page.workspace.isVisible()


def cut_off_for_good(window: QWidget, qtbot: QtBot) -> list[str]:
    """What is cut off still, once new words had time to get their room."""
    try:
        qtbot.waitUntil(lambda: not cut_off(window), timeout=PATIENCE)
    except QtBot.TimeoutError:
        return cut_off(window)
    return []


def cut_off(window: QWidget) -> list[str]:
    """The visible labels and buttons that have less room than their words need."""
    return [
        f"{part.text()!r} has {part.width()}×{part.height()}, needs {wanted.width()}×{wanted.height()}"
        for part in window.findChildren(QWidget)
        if isinstance(part, QLabel | QAbstractButton) and part.isVisible() and part.text()
        if not isinstance(part, OneLine | ElidingButton) or not part.toolTip()
        if (wanted := room(part)).width() > part.width() or wanted.height() > part.height()
    ]


def room(part: QLabel | QAbstractButton) -> QSize:
    """What a part needs for its words; lines that wrap need height only."""
    if isinstance(part, QLabel) and part.wordWrap():
        return QSize(0, part.heightForWidth(part.width()))
    return part.sizeHint()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_and_the_style_above_a_text_keep_their_room_beside_the_open_side_pane(
    open_in: Callable[[str, QSize], MainWindow], qtbot: QtBot, language: str
) -> None:
    window = open_in(language, QSize(1440, 800))
    show(window, "write", qtbot)
    for width in (1101, 1180, 1280, 1440):
        window.resize(width, 800)
        kept = [
            one for one in window.findChildren(QWidget) if isinstance(one, LanguageBar | QComboBox) and one.isVisible()
        ]
        assert len(kept) >= 2
        qtbot.waitUntil(lambda kept=kept: all(one.width() >= one.minimumSizeHint().width() for one in kept))
