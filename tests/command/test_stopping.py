"""Headless commands that are told to stop."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from editor.command.running.stopping import SIGNALS, STATUS_OF_SIGNAL, ToldToStop, stoppable
from editor.store.lock import FolderLock
from tests.desk.folders import Folder

HOLDER = """
import sys, time
from pathlib import Path
from editor.command.running.stopping import stoppable
from editor.desk.session.opening import open_policy
from editor.command.running.working import working
from editor.store.history import Author

def work():
    with working(Path(sys.argv[1]), Author("Lin", "lin@example.org")):
        print("holding", flush=True)
        while True:
            time.sleep(0.01)

sys.exit(stoppable(work))
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_is_the_exit_status_and_is_said(number: int, capsys: pytest.CaptureFixture[str]) -> None:
    def work() -> int:
        signal.raise_signal(number)
        raise AssertionError("it went on")

    before = [signal.getsignal(one) for one in SIGNALS]
    assert stoppable(work) == 128 + number
    assert capsys.readouterr().err == (
        f"dateline: stopped by {signal.Signals(number).name}; what was saved before is kept.\n"
    )
    assert [signal.getsignal(one) for one in SIGNALS] == before


def test_what_is_ignored_stays_ignored() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:

        def work() -> int:
            signal.raise_signal(signal.SIGHUP)
            return 0

        assert stoppable(work) == 0
    finally:
        signal.signal(signal.SIGHUP, before)


def test_cleaning_up_runs_before_the_end() -> None:
    steps: list[str] = []

    def work() -> int:
        try:
            signal.raise_signal(signal.SIGTERM)
        except ToldToStop:
            steps.append("cleaned")
            raise
        return 0

    assert stoppable(work) == 143
    assert steps == ["cleaned"]


def test_a_command_that_holds_a_folder_lets_it_go(tmp_path: Path) -> None:
    folder = Folder(tmp_path).path
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=dict(os.environ),
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        assert program.stdout.readline() == "holding\n"
        program.send_signal(signal.SIGTERM)
        assert program.wait() == 143
        assert "Traceback" not in program.stderr.read()
    assert FolderLock(folder).holder() is None


class _Swallows:
    """Told to stop while it is being destroyed, where Python swallows whatever is raised."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGTERM)


def test_a_command_that_is_told_to_stop_where_it_is_swallowed_stops_all_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def work() -> int:
        _Swallows()
        time.sleep(60)
        return 0

    assert stoppable(work) == STATUS_OF_SIGNAL + signal.SIGTERM
    said = capsys.readouterr().err
    assert "stopped by SIGTERM" in said
    assert "Traceback" not in said


def test_what_a_library_makes_of_being_told_to_stop_ends_as_that() -> None:
    def work() -> int:
        try:
            signal.raise_signal(signal.SIGTERM)
        except ToldToStop:
            return 2
        return 0

    assert stoppable(work) == STATUS_OF_SIGNAL + signal.SIGTERM
