"""What happens when the program itself is at fault."""

import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from editor.window.frame.faults.crash import CrashWatch

NOW = datetime(2026, 11, 23, 14, 2, 3, tzinfo=UTC)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def watch(window: QWidget, tmp_path: Path) -> Iterator[CrashWatch]:
    before, in_threads = sys.excepthook, threading.excepthook
    made = CrashWatch(tmp_path / "log", lambda: NOW, lambda: window, window)
    made.install()
    yield made
    made.uninstall()
    sys.excepthook, threading.excepthook = before, in_threads


def dialogs(window: QWidget) -> list[QMessageBox]:
    return [dialog for dialog in window.findChildren(QMessageBox) if dialog.isVisible()]


def close(dialog: QMessageBox) -> None:
    assert [button.text() for button in dialog.buttons()] == ["Go on"]
    dialog.buttons()[0].click()


def test_a_failure_in_a_slot_is_reported_and_the_window_goes_on(
    qtbot: QtBot, watch: CrashWatch, window: QWidget, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def slot() -> None:
        raise RuntimeError("the slot failed")

    QTimer.singleShot(0, watch, slot)
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    dialog = dialogs(window)[0]
    assert "words are safe" in dialog.text()
    (report,) = (tmp_path / "log").iterdir()
    assert str(report) in dialog.informativeText()
    assert "RuntimeError: the slot failed" in report.read_text("utf-8")
    assert "RuntimeError: the slot failed" in capsys.readouterr().err
    close(dialog)


def test_a_failure_in_a_thread_is_told_on_the_windows_thread(qtbot: QtBot, watch: CrashWatch, window: QWidget) -> None:
    def work() -> None:
        raise RuntimeError("the thread failed")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    close(dialogs(window)[0])


def test_many_failures_open_one_dialog(qtbot: QtBot, watch: CrashWatch, window: QWidget, tmp_path: Path) -> None:
    for number in range(3):
        watch.catch(RuntimeError, RuntimeError(str(number)), None)
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    close(dialogs(window)[0])
    watch.catch(RuntimeError, RuntimeError("again"), None)
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    close(dialogs(window)[0])


def test_a_full_disk_does_not_hide_the_failure(
    qtbot: QtBot, watch: CrashWatch, window: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "log").write_text("no folder")
    watch.catch(RuntimeError, RuntimeError("x"), None)
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    assert "could not be written" in dialogs(window)[0].informativeText()
    close(dialogs(window)[0])


def test_being_asked_to_stop_is_no_failure(watch: CrashWatch, window: QWidget, tmp_path: Path) -> None:
    watch.catch(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not (tmp_path / "log").exists()
