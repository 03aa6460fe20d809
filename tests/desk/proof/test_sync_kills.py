"""A program killed at any moment while it shares loses no word that it saved, here or where the copies meet."""

import random
import re
import shutil
import subprocess
import time
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from editor.desk.proof.proving import verify
from editor.policy.section import Cell
from editor.store.errors import FolderLocked
from editor.store.remotes.errors import RemoteError
from tests.desk.folders import LIN, START, Folder
from tests.desk.team.test_sharing import BO, Copy
from tests.exhaustive import times
from tests.killed import doomed, say
from tests.policy.values import EN, KEEP, USE
from tests.store.servers import bare

TURNS, KILLS_A_TURN = times(15, 50), 4


def share_without_end(folder: str, state: str, hub: str, kill: str) -> None:
    """Write and share again and again, each told when it is safe here and there."""
    lin = Copy(Path(folder), Path(state), LIN, Path(hub))
    lin.clock.instant = START + timedelta(days=int(kill))
    say("ready 0")
    number = 0
    while True:
        number += 1
        lin.clock.instant += timedelta(minutes=1)
        lin.write(Cell(USE, EN), f"# Use\n\nKill {kill}, words {number}.")
        say(f"saved {number}")
        if lin.share().given:
            say(f"given {number}")


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
    with doomed(share_without_end) as program:
        for turn in range(1, TURNS + 1):
            bo.write(Cell(KEEP, EN), f"# Retention\n\nBo's words of turn {turn}.")
            _share(bo)
            saved = given = (0, 0)
            for kill in range((turn - 1) * KILLS_A_TURN + 1, turn * KILLS_A_TURN + 1):
                words = (str(folder.path), str(folder.state), str(hub), str(kill))
                # Nothing is said where the git program that the one before had started still holds the lock.
                last = dict(line.split() for line in program.killed(words, chance.uniform(0.0, 0.25)))
                last_saved, last_given = (int(last.get(word, 0)) for word in ("saved", "given"))
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
    assert [breach.code for breach in verify(bo.repository).all_breaches()] == []
    for place in (hub, folder.path, bo.path):
        subprocess.run(["git", "-C", str(place), "fsck", "--strict"], capture_output=True, check=True)
    bo.open.close()
    assert killed_before_given > TURNS * KILLS_A_TURN // 6


def _opened(folder: Folder, hub: Path) -> Copy:
    """Open the folder; a git program on its way from the killed one holds the lock for a moment more."""
    for _ in range(100):
        with suppress(FolderLocked):
            return Copy(folder.path, folder.state, LIN, hub)
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
