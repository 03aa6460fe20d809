"""The window before there is anything in it: painted at once, filled when the rest of the program is loaded."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QCoreApplication, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

from editor.data import data_dir
from editor.window.appearance import settings
from editor.window.appearance.settings import Preferences
from editor.window.appearance.theme import Theme
from editor.window.frame.faults.ending import Ending
from editor.window.frame.faults.garbage import Garbage

NAME = "dateline"
_SIZE = (1440, 900)
_LEAST = (880, 560)
_STARTED = 450
"""Milliseconds after which what came in at the start is passed over by the collection of garbage, for it stays: looking
through all of it takes longer than the start page itself."""
_AROUND = (16, 64)
"""Pixels that the frame and the title of a window may take at the screen's edges."""


class FirstWindow(QMainWindow):
    """The frame that everything else is put into. `painted` is told once, after the first paint."""

    painted = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, ending: Ending) -> None:
        super().__init__()
        self.ending = ending
        self.theme = theme
        self.preferences = preferences
        self._told = False
        self.setWindowTitle("Dateline")
        room = self.screen().availableGeometry().size() - QSize(*_AROUND)
        self.setMinimumSize(QSize(*_LEAST).boundedTo(room))
        self.resize(QSize(*_SIZE).boundedTo(room))
        if preferences.geometry:
            self.restoreGeometry(QByteArray(preferences.geometry))

    def fill(self, content: QWidget) -> None:
        """Put the program into the frame, shown at once: what is hidden cannot take the keys of an active window."""
        self.setCentralWidget(content)
        content.show()

    # What Qt calls

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        content = self.centralWidget()
        event.setAccepted(content is None or content.close())


def settings_file() -> Path:
    """Where this person's settings are kept."""
    return platformdirs.user_config_path(NAME) / "settings.ini"


def run(fill: Callable[[FirstWindow], None]) -> int:
    """Paint the empty window, then let `fill` load the rest; returns the exit status."""
    _leave_sources_alone()
    QCoreApplication.setApplicationName("Dateline")
    QGuiApplication.setDesktopFileName(NAME)
    app = QApplication(sys.argv[:1])
    app.setWindowIcon(QIcon(str(data_dir("resources") / "program" / "dateline.svg")))
    Garbage(app)
    QTimer.singleShot(_STARTED, gc.freeze)
    preferences = settings.load(settings_file())
    theme = Theme(app, preferences.theme, colour_blind=preferences.colour_blind)
    ending = Ending(app)
    window = FirstWindow(theme, preferences, ending)
    window.painted.connect(lambda: fill(window))
    window.show()
    status = app.exec()
    ending.stop()
    return status


def _leave_sources_alone() -> None:
    """Keep PySide from reading the source of every module that is imported, for switches that Dateline does not use.

    It looks there for "PySide6", to know whether `from __feature__ import snake_case` may stand in it: 40 ms in all.
    """
    switches = vars(sys.modules.get("shibokensupport.feature", sys))
    if "_mod_uses_pyside" in switches:
        switches["_mod_uses_pyside"] = lambda _module: False
