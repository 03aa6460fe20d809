"""A publishing program killed at any moment leaves no release or the whole one."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from editor.desk.proof.proving import verify
from editor.desk.session.opening import open_policy
from editor.desk.versions.releases import release_numbers
from editor.store.manifest import manifest_path
from tests.desk.folders import LIN, Folder, mark_all

KILLS = 40
ROOT = Path(__file__).resolve().parent.parent.parent

PUBLISHER = """
import sys
from datetime import timedelta
from pathlib import Path
from editor.desk.versions.clock import SetClock
from editor.desk.session.opening import open_policy
from editor.desk.release.publishing import propose, publish
from editor.policy.edits import SetText
from editor.policy.section import Cell
from editor.store.repository import Repository
from tests.desk.folders import LIN, START, mark_all
from tests.policy.values import EN, USE

folder, state, turn = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
clock = SetClock(START + timedelta(days=turn))
opened = open_policy(folder, state, clock, LIN)
repository = Repository.open(folder, opened.lock)
print("ready", flush=True)
while True:
    clock.instant += timedelta(minutes=1)
    number = opened.session.last_release.number + 1 if opened.session.last_release else 1
    opened.session.submit(SetText(Cell(USE, EN), f"# Use\\n\\nWords of release {number}, turn {turn}."))
    mark_all(opened.session)
    proposal = propose(opened.session.policy, opened.session.last_release, (), clock.now())
    publish(opened.session, repository, proposal)
    print(number, flush=True)
"""


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_kill_while_publishing_leaves_no_release_or_the_whole_one(folder: Folder) -> None:
    chance = random.Random(20260901)
    opened = folder.open()
    mark_all(opened.session)
    opened.session.save(folder.repository(), "Mark")
    opened.close()
    promised = 0
    for turn in range(1, KILLS + 1):
        with subprocess.Popen(
            [sys.executable, "-c", PUBLISHER, str(folder.path), str(folder.state), str(turn)],
            stdout=subprocess.PIPE,
            cwd=ROOT,
            text=True,
        ) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n"
            time.sleep(chance.random() * 0.5)
            program.send_signal(signal.SIGKILL)
            told = [int(line) for line in program.stdout.read().split()]
        promised = max([promised, *told])
        again = open_policy(folder.path, folder.state, folder.clock, LIN)
        again.close()
        repository = folder.repository()
        proof = verify(repository)
        assert [breach.code for breach in proof.all_breaches()] == []
        head = repository.head()
        assert head is not None
        numbers = release_numbers(repository.snapshot(head))
        assert numbers == tuple(range(1, len(numbers) + 1))
        assert len(numbers) >= promised
        assert all((folder.path / manifest_path(number)).exists() for number in numbers)
        assert {f"release/{number}" for number in numbers} == set(repository.tags())
    subprocess.run(["git", "-C", str(folder.path), "fsck", "--strict"], capture_output=True, check=True)
    assert promised > KILLS // 4
