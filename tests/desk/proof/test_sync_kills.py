"""A program killed at any moment while it shares loses no word that it saved, here or where the copies meet."""

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from editor.desk.proof.proving import verify
from editor.policy.section import Cell
from editor.store.history import Author
from editor.store.remotes.errors import RemoteError
from tests.desk.folders import Folder
from tests.desk.team.test_sharing import BO, Copy
from tests.places import ROOT
from tests.policy.values import EN, KEEP, USE
from tests.store.servers import bare

KILLS = 60

SHARER = """
import sys
from datetime import timedelta
from pathlib import Path
from editor.policy.section import Cell
from editor.store.history import Author
from tests.desk.folders import START
from tests.desk.team.test_sharing import Copy
from tests.policy.values import EN, USE

folder, state, hub, turn = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
lin = Copy(folder, state, Author("林怡君", "lin@example.org"), hub)
lin.clock.instant = START + timedelta(days=turn)
print("ready", flush=True)
number = 0
while True:
    number += 1
    lin.clock.instant += timedelta(minutes=1)
    lin.write(Cell(USE, EN), f"# Use\\n\\nTurn {turn}, words {number}.")
    print(f"saved {turn} {number}", flush=True)
    if lin.share().given:
        print(f"given {turn} {number}", flush=True)
"""


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_kill_while_sharing_loses_nothing_that_was_saved_or_given(folder: Folder, tmp_path: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("no git program to make a shared repository with")
    chance = random.Random(20260903)
    hub = bare(tmp_path / "hub.git")
    lin = Copy(folder.path, folder.state, Author("林怡君", "lin@example.org"), hub)
    lin.share()
    lin.open.close()
    subprocess.run(["git", "clone", "--quiet", str(hub), str(tmp_path / "bo")], check=True)
    bo = Copy(tmp_path / "bo", tmp_path / "bo-state", BO, hub)
    killed_before_given = 0
    for turn in range(1, KILLS + 1):
        bo.write(Cell(KEEP, EN), f"# Retention\n\nBo's words of turn {turn}.")
        _share(bo)
        saved, given = _killed(folder, hub, turn, chance.uniform(0.0, 0.6))
        killed_before_given += saved != given
        lin = Copy(folder.path, folder.state, Author("林怡君", "lin@example.org"), hub)
        assert _number(lin.text(Cell(USE, EN)), turn) >= saved
        lin.repository.clear_locks()
        _share(lin)
        lin.open.close()
        _share(bo)
        assert _number(bo.text(Cell(USE, EN)), turn) >= max(saved, given)
        assert bo.repository.head() == lin.repository.head()
        assert bo.text(Cell(KEEP, EN)) == f"# Retention\n\nBo's words of turn {turn}."
        assert [breach.code for breach in verify(lin.repository).all_breaches()] == []
    for place in (hub, folder.path, bo.path):
        subprocess.run(["git", "-C", str(place), "fsck", "--strict"], capture_output=True, check=True)
    bo.open.close()
    assert killed_before_given > KILLS // 6


def _killed(folder: Folder, hub: Path, turn: int, after: float) -> tuple[int, int]:
    """Let the other program share until it is killed; the numbers of the words it saved and gave last."""
    words = [sys.executable, "-c", SHARER, str(folder.path), str(folder.state), str(hub), str(turn)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, cwd=ROOT, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        time.sleep(after)
        program.send_signal(signal.SIGKILL)
        told = [line.split() for line in program.stdout.read().splitlines()]
    last = {what: int(number) for what, _, number in told}
    return last.get("saved", 0), last.get("given", 0)


def _share(copy: Copy) -> None:
    """Share; the git program that the killed one started may still be at work there."""
    for _ in range(20):
        try:
            if copy.share().given:
                return
        except RemoteError:
            time.sleep(0.2)
    raise AssertionError("it could not be shared")


def _number(text: str, turn: int) -> int:
    """Which words of this turn stand in a text; 0 where none do."""
    said = f"Turn {turn}, words "
    return int(text.rpartition(said)[2].rstrip(".")) if said in text else 0
