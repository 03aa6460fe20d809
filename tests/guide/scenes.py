"""The pictures of the guide and of the README: the sample policy in each workspace, taken without a screen.

Of each picture the words on it are kept in `pictures.toml`, so that a button with another name is noticed.
"""

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import platformdirs
import tomlkit
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from editor.data import data_dir
from editor.store.personal.trust_file import FolderTrust
from editor.window.appearance import settings
from editor.window.appearance.settings import Preferences, ThemeChoice
from editor.window.frame import application
from editor.window.frame.main_window import MainWindow
from editor.window.frame.starting.first_application import settings_file
from editor.window.history.version_list import VersionList
from editor.window.redline.redline_pane import RedlinePane
from tests.guide.marks import draw, has_all, marked
from tests.guide.pages import FOLDER, LANGUAGES
from tests.samples import build_sample

PICTURES = FOLDER / "pictures"
WORDS = PICTURES / "pictures.toml"
README_PICTURE = "picture.png"
SCENES = ("write", "translate", "review", "history", "publish")
SIZE = (1366, 768)
README_SIZE = (1280, 760)
_PATIENCE = 60.0


def take_all() -> None:
    """Take every picture, and keep the words on each."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    document = tomlkit.document()
    with _home() as home:
        app = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(app, QApplication)
        for language in LANGUAGES:
            folder = PICTURES / language
            folder.mkdir(parents=True, exist_ok=True)
            said = tomlkit.table()
            with opened(app, home, language) as window:
                for scene, words in shown_scenes(window, language):
                    save(window, folder / f"{scene}.png", marked(window, scene, language))
                    said[scene] = words
                if language == "en":
                    window.resize(*README_SIZE)
                    show(window, "history")
                    save(window, data_dir("resources") / README_PICTURE)
            document[language] = said
    WORDS.write_text(tomlkit.dumps(document), encoding="utf-8")


def words_of_scenes(app: QApplication, home: Path, language: str) -> dict[str, list[str]]:
    """The words that the pictures of a language would show now."""
    with opened(app, home, language) as window:
        return dict(shown_scenes(window, language))


def shown_scenes(window: MainWindow, language: str) -> Iterator[tuple[str, list[str]]]:
    """Each scene while it is shown, with a control for each of its numbers, and the words on it; else TimeoutError."""
    for scene in SCENES:
        show(window, scene)
        until(partial(has_all, window, scene, language))
        yield scene, sorted(words_on(window))


@contextmanager
def opened(app: QApplication, home: Path, language: str) -> Iterator[MainWindow]:
    """The window over a sample of its own, speaking a language of the interface, as somebody of the sample."""
    folder = home / f"policy-{language}"
    build_sample(folder)
    FolderTrust(platformdirs.user_state_path("dateline"), folder).give()
    person = Preferences(name="林怡君", email="lin@example.org", interface=LANGUAGES[language], theme=ThemeChoice.LIGHT)
    settings.save(settings_file(), person)
    window = application.make_window(app)
    window.resize(*SIZE)
    window.show()
    window.begin(folder)
    until(lambda: window.page is not None and window.page.desk.readings.has_checked)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents()


def show(window: MainWindow, scene: str) -> None:
    """Turn to a workspace, and wait until it shows what it has to show."""
    action = window.findChild(QAction, f"workspace.{scene}")
    assert action is not None
    action.trigger()
    rest(1.0)
    if scene == "translate":
        press(window, "EN")
        action = window.findChild(QAction, "language.todo")
        assert action is not None
        action.trigger()
    if scene == "history":
        press(window, "EN")
        versions = window.findChild(VersionList)
        assert versions is not None
        releases = {pick.release: pick for pick in versions.picks()}
        versions.stand_on(releases[3])
        versions.to_picked.emit(releases[3])
        versions.from_picked.emit(releases[2])
    if scene in ("history", "review"):
        until(lambda: any(pane.isVisible() and pane.toPlainText() for pane in window.findChildren(RedlinePane)))
    rest(1.5)


def save(window: MainWindow, file: Path, places: Sequence[QPoint] = ()) -> None:
    """Write the picture, with a number at each place, in the 256 colours that it has most of: a third of the bytes."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    draw(picture, places)
    pixels = memoryview(picture.constBits()).cast("B").cast("I")
    table = [colour for colour, _ in Counter(pixels).most_common(256)]
    small = picture.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
    small.save(str(file), "PNG", 0)


def words_on(window: MainWindow) -> set[str]:
    """What stands on the buttons and labels in sight, without what changes by itself: times and numbers."""
    found = set()
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QAbstractButton | QLabel):
            words = " ".join(widget.text().replace("&", "").split())
            if words and not any(sign.isdigit() for sign in words) and "<" not in words and len(words) <= 40:
                found.add(words)
    return found


def press(window: MainWindow, words: str) -> None:
    """Press the button of these words."""
    found: list[QAbstractButton] = []

    def is_there() -> bool:
        found[:] = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.text() == words]
        return bool(found)

    until(is_there)
    found[0].click()
    rest(0.5)


def until(holds: Callable[[], bool]) -> None:
    """Let the window work until something holds; TimeoutError after a minute."""
    end = time.monotonic() + _PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        rest(0.05)


def rest(seconds: float) -> None:
    """Let the window work."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


@contextmanager
def _home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as home:
        os.environ.update({f"XDG_{name}_HOME": home for name in ("CONFIG", "STATE", "DATA", "CACHE")})
        yield Path(home)
