"""What every test with a window keeps to: dialogs answered, nothing left open or running, a picture of each failure."""

import re
import threading
import time
from collections.abc import Callable, Generator, Iterator
from functools import partialmethod
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QThreadPool, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QDialog,
    QFileDialog,
    QFontDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from editor.window.frame.faults.ending import Ending

PICTURES = "fail_shots"
GRACE_SECONDS = 20.0
PATIENCE = 60_000
"""Milliseconds until a test gives up what it waits for. A busy machine may take its time.
"""
for _wait in ("waitUntil", "waitSignal", "waitSignals", "waitCallback", "waitExposed", "waitActive"):
    setattr(QtBot, _wait, partialmethod(getattr(QtBot, _wait), timeout=PATIENCE))
MODAL = {
    QMessageBox: ("about", "aboutQt", "critical", "information", "question", "warning", "exec"),
    QFileDialog: (
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    ),
    QInputDialog: ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    QColorDialog: ("getColor",),
    QFontDialog: ("getFont",),
    QDialog: ("exec",),
    QMenu: ("exec",),
}


@pytest.fixture
def ending(qapp: QApplication) -> Iterator[Ending]:
    """What listens for the end of the program; nothing of it is left for the tests that follow."""
    made = Ending(qapp)
    yield made
    made.stop()
    delete(made)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep a picture of every window that a failed test was showing."""
    report = yield
    if call.when == "call" and report.failed and _has_screen(item):
        folder = item.config.rootpath / PICTURES
        folder.mkdir(exist_ok=True)
        for number, window in enumerate(_open_windows()):
            name = re.sub(r"[^\w.-]+", "_", f"{item.name}-{number}-{type(window).__name__}")[:120]
            picture = folder / f"{name}.png"
            try:
                window.grab().save(str(picture))
            except Exception as error:  # noqa: BLE001 - what broke the test may break the painting too
                report.sections.append(("no picture", repr(error)))
            else:
                report.sections.append(("picture", str(picture)))
    return report


@pytest.fixture(autouse=True)
def _clean_screen(request: pytest.FixtureRequest) -> Iterator[None]:
    if not _has_screen(request.node):
        yield
        return
    patch = pytest.MonkeyPatch()
    before = set(threading.enumerate())
    started: list[QThread | QThreadPool] = []
    _refuse_modal_dialogs(patch)
    _record_starts(patch, QThread, "start", started)
    _record_starts(patch, QThreadPool, "start", started)
    _record_starts(patch, QThreadPool, "tryStart", started)
    yield
    patch.undo()
    _speak_english()
    # The offscreen platform crashes at exit on a clipboard content made in Python; and tests must not share one.
    QGuiApplication.clipboard().clear()
    left = [f"window left open: {_described(window)}" for window in _close_windows()]
    left += [f"still running: {worker!r}" for worker in _still_running(started)]
    left += [f"thread left running: {thread.name}" for thread in _alive(set(threading.enumerate()) - before)]
    assert not left, "; ".join(left)


def _speak_english() -> None:
    """Take off what a window put on: translations belong to the application and outlive every window."""
    app = QCoreApplication.instance()
    assert app is not None
    for translator in app.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


def _has_screen(item: Any) -> bool:
    return "qapp" in getattr(item, "fixturenames", ())


def _refuse_modal_dialogs(patch: pytest.MonkeyPatch) -> None:
    for dialog, names in MODAL.items():
        for name in names:
            patch.setattr(dialog, name, staticmethod(_unanswered(f"{dialog.__name__}.{name}")))


def _unanswered(name: str) -> Callable[..., NoReturn]:
    def refuse(*arguments: object, **options: object) -> NoReturn:
        said = [text for text in arguments if isinstance(text, str)]
        raise AssertionError(f"{name} would wait for an answer for ever: {said}")

    return refuse


def _record_starts(patch: pytest.MonkeyPatch, owner: type, name: str, started: list[Any]) -> None:
    original = getattr(owner, name)

    def start(self: QObject, *arguments: object, **options: object) -> object:
        started.append(self)
        return original(self, *arguments, **options)

    patch.setattr(owner, name, start)


def _open_windows() -> list[QWidget]:
    return [
        window
        for window in QApplication.topLevelWidgets()
        if window.isVisible() and window.windowType() != Qt.WindowType.ToolTip
    ]


def _described(window: QWidget) -> str:
    return f"{type(window).__name__} {window.windowTitle()!r}"


def _close_windows() -> list[QWidget]:
    """The windows still open, put away so that they fail one test and not the rest."""
    windows = _open_windows()
    for window in windows:
        window.hide()
        window.deleteLater()
    QCoreApplication.processEvents()
    return windows


def _still_running(started: list[QThread | QThreadPool]) -> list[QObject]:
    until = time.monotonic() + GRACE_SECONDS
    running: list[QObject] = []
    for worker in {id(worker): worker for worker in started}.values():
        left = max(0, int((until - time.monotonic()) * 1000))
        if not isValid(worker):
            continue
        done = worker.wait(left) if isinstance(worker, QThread) else worker.waitForDone(left)
        if not done:
            running.append(worker)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return running


def _alive(threads: set[threading.Thread]) -> list[threading.Thread]:
    """Threads that Python started; those of Qt that once ran Python are told apart by the name `Dummy-n`."""
    ours = [thread for thread in threads if not thread.name.startswith("Dummy-")]
    for thread in ours:
        thread.join(GRACE_SECONDS)
    return [thread for thread in ours if thread.is_alive()]
