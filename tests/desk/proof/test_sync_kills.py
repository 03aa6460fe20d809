"""A program killed at any moment while it shares loses no word that it saved, here or where the copies meet."""

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from editor.desk.proof.proving import verify
from editor.policy.section import Cell
from editor.store.errors import FolderLocked
from editor.store.history import Author
from editor.store.remotes.errors import RemoteError
from tests.desk.folders import Folder
from tests.desk.team.test_sharing import BO, Copy
from tests.places import ROOT
from tests.policy.values import EN, KEEP, USE
from tests.store.servers import bare

TURNS, KILLS_A_TURN = 50, 4

SHARER = """
import os
import sys
from datetime import timedelta
from contextlib import suppress
from pathlib import Path
from editor.policy.section import Cell
from editor.store.history import Author
from tests.desk.folders import START
from tests.desk.team.test_sharing import Copy
from tests.policy.values import EN, USE

folder, state, hub = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])


def say(words):
    os.write(1, (words + "\\n").encode())


def share_without_end(kill):
    lin = Copy(folder, state, Author("林怡君", "lin@example.org"), hub)
    lin.clock.instant = START + timedelta(days=kill)
    say("ready")
    number = 0
    while True:
        number += 1
        lin.clock.instant += timedelta(minutes=1)
        lin.write(Cell(USE, EN), f"# Use\\n\\nKill {kill}, words {number}.")
        say(f"saved {number}")
        if lin.share().given:
            say(f"given {number}")


for line in sys.stdin:
    child = os.fork()
    if not child:
        try:
            share_without_end(int(line))
        finally:
            os._exit(1)
    say(str(child))
    os.waitpid(child, 0)
    say("ended")
"""
"""Loaded once: each program that is killed is a fork of it, which costs a tenth of a start."""


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_kill_while_sharing_loses_nothing_that_was_saved_or_given(folder: Folder, tmp_path: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("no git program to make a shared repository with")
    chance = random.Random(20260903)
    hub = bare(tmp_path / "hub.git")
    lin = _opened(folder, hub)
    lin.share()
    lin.open.close()
    subprocess.run(["git", "clone", "--quiet", str(hub), str(tmp_path / "bo")], check=True)
    bo = Copy(tmp_path / "bo", tmp_path / "bo-state", BO, hub)
    killed_before_given = 0
    words = [sys.executable, "-c", SHARER, str(folder.path), str(folder.state), str(hub)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, text=True) as program:
        for turn in range(1, TURNS + 1):
            bo.write(Cell(KEEP, EN), f"# Retention\n\nBo's words of turn {turn}.")
            _share(bo)
            saved = given = (0, 0)
            for kill in range((turn - 1) * KILLS_A_TURN + 1, turn * KILLS_A_TURN + 1):
                last_saved, last_given = _killed(program, kill, chance.uniform(0.0, 0.25))
                killed_before_given += last_saved != last_given
                saved = (kill, last_saved) if last_saved else saved
                given = (kill, last_given) if last_given else given
            lin = _opened(folder, hub)
            assert _told(lin.text(Cell(USE, EN))) >= saved
            lin.repository.clear_locks()
            _share(lin)
            lin.open.close()
            _share(bo)
            assert _told(bo.text(Cell(USE, EN))) >= max(saved, given)
            assert bo.repository.head() == lin.repository.head()
            assert bo.text(Cell(KEEP, EN)) == f"# Retention\n\nBo's words of turn {turn}."
        assert program.stdin is not None
        program.stdin.close()
    assert [breach.code for breach in verify(bo.repository).all_breaches()] == []
    for place in (hub, folder.path, bo.path):
        subprocess.run(["git", "-C", str(place), "fsck", "--strict"], capture_output=True, check=True)
    bo.open.close()
    assert killed_before_given > TURNS * KILLS_A_TURN // 6


def _killed(program: "subprocess.Popen[str]", kill: int, after: float) -> tuple[int, int]:
    """Let a fork share until it is killed; the numbers of the words it saved and gave last."""
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write(f"{kill}\n")
    program.stdin.flush()
    child = 0
    said: list[list[str]] = []
    while not child or ["ready"] not in said:
        line = program.stdout.readline().split()
        if line == ["ended"]:  # the lock of the one before was still held, by the git program that it had started
            return 0, 0
        child = int(line[0]) if line[0].isdecimal() else child
        said.append(line)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    while (line := program.stdout.readline().split()) != ["ended"]:
        said.append(line)
    last = {line[0]: int(line[1]) for line in said if len(line) == 2}
    return last.get("saved", 0), last.get("given", 0)


def _opened(folder: Folder, hub: Path) -> Copy:
    """Open the folder; a git program on its way from the killed one holds the lock for a moment more."""
    for _ in range(100):
        with suppress(FolderLocked):
            return Copy(folder.path, folder.state, Author("林怡君", "lin@example.org"), hub)
        time.sleep(0.05)
    raise AssertionError("the folder stays locked")


def _share(copy: Copy) -> None:
    """Share; the git program that the killed one started may still be at work there."""
    for _ in range(20):
        try:
            if copy.share().given:
                return
        except RemoteError:
            time.sleep(0.2)
    raise AssertionError("it could not be shared")


def _told(text: str) -> tuple[int, int]:
    """Which kill and which of its words stand in a text; zeros where none do."""
    found = re.search(r"Kill (\d+), words (\d+)\.", text)
    return (int(found[1]), int(found[2])) if found else (0, 0)
