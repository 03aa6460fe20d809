"""The window's program: settings, language, colours and the crash watch around one main window."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from editor.data import data_dir
from editor.desk.clock import SystemClock
from editor.window import settings
from editor.window.crash import CrashWatch
from editor.window.looks import Looks
from editor.window.main_window import MainWindow
from editor.window.opener import Opener
from editor.window.runner import Runner
from editor.window.theme import Theme
from editor.window.translations import LANGUAGES, Translations, system_language
from editor.window.window_commands import WindowCommands

NAME = "dateline"


def run(folder: Path | None, sample: bool = False) -> int:
    """Show the window on a policy's folder, on the sample, or on the start page; returns the exit status."""
    QCoreApplication.setApplicationName("Dateline")
    app = QApplication(sys.argv[:1])
    window = make_window(app)
    state = platformdirs.user_state_path(NAME)
    watch = CrashWatch(state / "crashes", lambda: datetime.now(UTC), lambda: window, window)
    watch.install()
    window.show()
    window.begin(folder, sample=sample)
    status = app.exec()
    watch.uninstall()
    return status


def make_window(app: QApplication) -> MainWindow:
    """The main window with everything around it, from this person's settings; not yet shown."""
    file = platformdirs.user_config_path(NAME) / "settings.ini"
    preferences = settings.load(file)
    translations = Translations(app, data_dir("translations"))
    language = preferences.interface if preferences.interface in LANGUAGES else system_language(QLocale.system())
    translations.use(language)
    theme = Theme(app, preferences.theme, colour_blind=preferences.colour_blind)
    looks = Looks(theme, file, preferences, theme)
    runner = Runner(theme)
    opener = Opener(
        runner,
        platformdirs.user_state_path(NAME),
        platformdirs.user_data_path(NAME) / "sample",
        SystemClock(),
        theme,
    )
    window = MainWindow(looks, translations, opener, runner)
    WindowCommands(window)
    return window
