"""The picture of the README: the sample policy's last release as a redline, taken without a screen.

    python -m tests.picture

writes `resources/picture.png`. Run it again where the window has come to look otherwise.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication

from editor.data import data_dir
from editor.desk.imports.starting import build_sample
from editor.store.personal.trust_file import FolderTrust
from editor.window.appearance import settings
from editor.window.appearance.settings import Preferences, ThemeChoice
from editor.window.frame import application
from editor.window.frame.first_application import settings_file
from editor.window.frame.main_window import MainWindow
from editor.window.history.version_list import VersionList
from editor.window.redline.redline_pane import RedlinePane

PICTURE = "picture.png"
WIDTH, HEIGHT = 1280, 760
_PATIENCE = 60.0


def main(workspace: str, file: Path) -> None:
    """Take the picture of a workspace."""
    with tempfile.TemporaryDirectory() as home:
        os.environ.update({f"XDG_{name}_HOME": home for name in ("CONFIG", "STATE", "DATA", "CACHE")})
        folder = Path(home) / "policy"
        build_sample(folder)
        FolderTrust(platformdirs.user_state_path("dateline"), folder).give()
        settings.save(
            settings_file(),
            Preferences(name="林怡君", email="lin@example.org", interface="en", theme=ThemeChoice.LIGHT),
        )
        app = QApplication(sys.argv[:1])
        window = application.make_window(app)
        window.resize(WIDTH, HEIGHT)
        window.show()
        window.begin(folder)
        _take(window, workspace, file)
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents()


def _take(window: MainWindow, workspace: str, file: Path) -> None:
    _until(lambda: window.page is not None and window.page.desk.readings.has_checked)
    window.findChild(QAction, f"workspace.{workspace}").trigger()
    _until(lambda: _has_redline(window))
    _rest(1.0)
    _press(window, "EN")
    versions = window.findChild(VersionList)
    assert versions is not None
    releases = {pick.release: pick for pick in versions.picks()}
    versions.stand_on(releases[3])
    versions.to_picked.emit(releases[3])
    versions.from_picked.emit(releases[2])
    _until(lambda: _has_redline(window))
    _rest(1.5)
    picture = window.grab().toImage()
    # A hundred colours or so say the same in a third of the bytes.
    small = picture.convertToFormat(picture.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither)
    small.save(str(file), "PNG", 0)


def _has_redline(window: MainWindow) -> bool:
    return any(pane.isVisible() and pane.toPlainText() for pane in window.findChildren(RedlinePane))


def _press(window: MainWindow, words: str) -> None:
    found = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.text() == words]
    found[0].click()
    _rest(0.5)


def _until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        _rest(0.05)


def _rest(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1] if len(sys.argv) > 1 else "history", data_dir("resources") / PICTURE)
