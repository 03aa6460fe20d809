"""The whole program: language, looks, background work and the crash watch around one main window."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from editor.data import data_dir
from editor.desk.versions.clock import SystemClock
from editor.window.appearance import settings
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import Theme
from editor.window.appearance.translations import LANGUAGES, Translations, system_language
from editor.window.frame.faults.crash import CrashWatch
from editor.window.frame.faults.deed_log import DeedLog
from editor.window.frame.main_window import MainWindow
from editor.window.frame.opener import Opener
from editor.window.frame.program_commands import ProgramCommands
from editor.window.frame.starting.first_application import NAME, FirstWindow, settings_file
from editor.window.frame.window_commands import WindowCommands
from editor.window.text.composing import Compositions
from editor.window.widgets.runner import Runner

SWITCH = 0.0005
"""Seconds for which background work may keep the window's thread from Python. Python's own 5 ms are waited for anew at
every call into Qt, and a key needs dozens of them.
"""


def fill(frame: FirstWindow, folder: Path | None, sample: bool) -> None:
    """Put the program into the painted window, and show a policy's folder, the sample, or the start page."""
    app = QCoreApplication.instance()
    assert isinstance(app, QApplication)
    window = _window(app, frame.theme, frame.preferences)
    watch = CrashWatch(
        platformdirs.user_state_path(NAME) / "crashes", lambda: datetime.now(UTC), lambda: window, window
    )
    watch.install()
    app.aboutToQuit.connect(watch.uninstall)
    frame.ending.keeping.connect(window.keep)
    frame.ending.ending.connect(window.end)
    frame.fill(window)
    window.begin(folder, sample=sample)


def make_window(app: QApplication) -> MainWindow:
    """The main window with everything around it, from this person's settings; not yet shown."""
    preferences = settings.load(settings_file())
    return _window(app, Theme(app, preferences.theme, colour_blind=preferences.colour_blind), preferences)


def _window(app: QApplication, theme: Theme, preferences: settings.Preferences) -> MainWindow:
    sys.setswitchinterval(SWITCH)
    translations = Translations(app, data_dir("translations"))
    language = preferences.interface if preferences.interface in LANGUAGES else system_language(QLocale.system())
    translations.use(language)
    looks = Looks(theme, settings_file(), preferences, theme)
    runner = Runner(theme)
    sample = platformdirs.user_data_path(NAME) / "sample"
    opener = Opener(runner, platformdirs.user_state_path(NAME), sample, SystemClock(), theme)
    window = MainWindow(looks, translations, opener, runner)
    WindowCommands(window)
    Compositions(app, window)
    state = platformdirs.user_state_path(NAME)
    ProgramCommands(window, opener, DeedLog(state / "deeds.txt", lambda: datetime.now(UTC)), state / "crashes")
    return window
