"""The guards of `tests/screen.py` and `tests/conftest.py` must themselves be able to fail."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CARELESS = """
import logging
import threading
import warnings

from PySide6.QtCore import QRunnable, QThread, QThreadPool, qWarning
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QLabel, QMenu, QMessageBox

STOP = threading.Event()


class Waiting(QThread):
    def run(self):
        STOP.wait(2)


def test_question(qapp):
    QMessageBox.question(None, "Sure?", "Really?")


def test_file(qapp):
    QFileDialog.getOpenFileName(None)


def test_input(qapp):
    QInputDialog.getText(None, "Name", "Name")


def test_modal(qapp):
    QDialog().exec()


def test_window_left_open(qapp):
    label = QLabel("still here")
    label.show()
    qapp.label = label


def test_qt_thread_left_running(qapp):
    qapp.waiting = Waiting()
    qapp.waiting.start()


def test_pool_left_running(qapp):
    QThreadPool.globalInstance().start(lambda: STOP.wait(2))


def test_python_thread_left_running(qapp):
    threading.Thread(target=STOP.wait, args=(2,)).start()


def test_qt_warning(qapp):
    qWarning("something is odd")


def test_python_warning():
    warnings.warn("old", DeprecationWarning, stacklevel=1)


def test_log_warning():
    logging.getLogger("dateline").warning("something is odd")


def test_log_warning_that_never_comes(expect_log):
    expect_log("never")
"""
CAREFUL = """
import logging

from PySide6.QtCore import QMimeData, QThreadPool
from PySide6.QtWidgets import QApplication, QLabel


def test_closed_window(qtbot):
    label = QLabel("shown, then closed")
    qtbot.addWidget(label)
    label.show()


def test_finished_work(qtbot):
    QThreadPool.globalInstance().start(lambda: None)


def test_copied(qtbot):
    copied = QMimeData()
    copied.setText("words")
    QApplication.clipboard().setMimeData(copied)


def test_declared_log(expect_log):
    expect_log("is odd")
    logging.getLogger("dateline").warning("something is odd")
"""


@pytest.fixture
def project(tmp_path: Path, pytestconfig: pytest.Config) -> Path:
    """A test project that has nothing but our guards and our settings."""
    root = pytestconfig.rootpath
    (tmp_path / "tests").mkdir()
    for name in ("pyproject.toml", *(f"tests/{one}.py" for one in ("__init__", "conftest", "exhaustive", "screen"))):
        text = (root / name).read_text("utf-8").replace("GRACE_SECONDS = 20.0", "GRACE_SECONDS = 0.5")
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def outcome(project: Path, tests: str) -> tuple[dict[str, str], str, int]:
    """What became of each test, what pytest printed, and its exit status."""
    (project / "tests" / "test_it.py").write_text(tests, "utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-rA", "-q", "-p", "no:cacheprovider"],
        cwd=project,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    found: dict[str, str] = {}
    for line in ran.stdout.splitlines():
        word, _, rest = line.partition(" ")
        if word in {"PASSED", "FAILED", "ERROR"}:
            name = rest.partition("::")[2].partition(" ")[0]
            found[name] = word if word != "PASSED" else found.get(name, word)
    return found, ran.stdout + ran.stderr, ran.returncode


def test_every_careless_test_fails(project: Path) -> None:
    found, output, _ = outcome(project, CARELESS)
    assert len(found) == CARELESS.count("def test_"), output
    assert {name for name, word in found.items() if word == "PASSED"} == set(), output


def test_a_failure_leaves_a_picture_of_the_window(project: Path) -> None:
    shown = 'from PySide6.QtWidgets import QLabel\n\n\ndef test_x(qtbot):\n    label = QLabel("x")\n'
    outcome(project, shown + "    qtbot.addWidget(label)\n    label.show()\n    assert False\n")
    assert [picture.name for picture in (project / "fail_shots").iterdir()] == ["test_x-0-QLabel.png"]


def test_no_careful_test_fails(project: Path) -> None:
    found, output, status = outcome(project, CAREFUL)
    assert (set(found.values()), status) == ({"PASSED"}, 0), output
