"""The window told to end from outside: every word is on the disk, and the folder is let go."""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QApplication

from editor.store.lock import FolderLock
from editor.window.frame.faults.ending import Ending
from tests.journeys.conftest import TEXTS, versions, written
from tests.journeys.driver import Person

WRITER = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from editor.window.frame import application
    from editor.window.frame.starting import first_application

    def fill(frame):
        application.fill(frame, Path(sys.argv[1]), False)
        window = frame.centralWidget()

        def typed():
            if window.page is None:
                QTimer.singleShot(20, typed)
                return
            pane = window.page.write.editor.pane
            pane.select(len(pane.text()), len(pane.text()))
            QTest.keyClicks(pane, " The very last words.")
            print("typed", flush=True)

        typed()

    sys.exit(first_application.run(fill))
    """
)


def told_to_end(house: Path, number: int) -> int:
    """The exit status of a window that gets a signal right after a key."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(house)], stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "typed\n"
        program.send_signal(number)
        return program.wait()


@pytest.mark.parametrize(
    "number",
    [
        signal.SIGTERM,
        pytest.param(signal.SIGINT, marks=pytest.mark.long),
        pytest.param(signal.SIGHUP, marks=pytest.mark.long),
    ],
)
def test_a_signal_keeps_the_last_key_and_lets_the_folder_go(
    person_settings: Path, house: Path, new_person: Callable[[], Person], number: int
) -> None:
    assert told_to_end(house, number) == 128 + number
    assert FolderLock(house).holder() is None
    assert written(house, "use") == TEXTS["use"] + "\n"
    person = new_person()
    person.open(house)
    assert person.text() == TEXTS["use"] + " The very last words."
    assert len(versions(house)) == 1


def test_the_end_of_the_desktops_session_keeps_words_and_the_policy_stays_open(
    qapp: QApplication, ending: Ending, person: Person, house: Path
) -> None:
    ending.keeping.connect(person.window.keep)
    person.open(house)
    person.write(" Before the desktop went.")
    person.compose("條款")
    for request in ("commitDataRequest(QSessionManager&)", "saveStateRequest(QSessionManager&)"):
        assert qapp.receivers(SIGNAL(request)) == 1
    ending.keeping.emit()
    page = person.window.page
    assert page is not None
    assert page.desk.keeper.is_kept
    assert FolderLock(house).holder() is not None


def test_a_policy_that_is_being_opened_at_the_end_is_let_go(person: Person, house: Path) -> None:
    person.window.open_folder(house)
    person.window.end()
    assert person.window.page is None
    assert FolderLock(house).holder() is None
