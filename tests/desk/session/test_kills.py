"""A publishing program killed at any moment leaves no release or the whole one."""

import random
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from editor.desk.proof.proving import verify
from editor.desk.release.publishing import propose, publish
from editor.desk.session.opening import open_policy
from editor.desk.versions.clock import SetClock
from editor.desk.versions.releases import release_numbers
from editor.policy.editing.edits import SetText
from editor.policy.section import Cell
from editor.store.formats.manifest import manifest_path
from editor.store.lock import FolderLock
from editor.store.repository import Repository
from tests.desk.folders import LIN, START, Folder, mark_all
from tests.exhaustive import times
from tests.killed import doomed, say
from tests.places import ROOT
from tests.policy.values import EN, HANT, USE

KILLS, COMMAND_KILLS = times(24, 200), times(12, 100)


def publish_without_end(policy: str, state: str, turn: str) -> None:
    """Publish one release after the other, each told when it is made."""
    folder = Path(policy)
    clock = SetClock(START + timedelta(days=int(turn)))
    opened = open_policy(folder, Path(state), clock, LIN)
    repository = Repository.open(folder, opened.lock)
    say("ready")
    while True:
        clock.instant += timedelta(minutes=1)
        number = opened.session.last_release.number + 1 if opened.session.last_release else 1
        opened.session.submit(SetText(Cell(USE, EN), f"# Use\n\nWords of release {number}, turn {turn}."))
        mark_all(opened.session)
        proposal = propose(opened.session.policy, opened.session.last_release, (), clock.now())
        publish(opened.session, repository, proposal)
        say(str(number))


@pytest.mark.long
@pytest.mark.timeout(times(600, 7200))
def test_a_kill_while_publishing_leaves_no_release_or_the_whole_one(folder: Folder) -> None:
    chance = random.Random(20260901)
    opened = folder.open()
    mark_all(opened.session)
    opened.session.save(folder.repository(), "Mark")
    opened.close()
    promised = 0
    with doomed(publish_without_end) as program:
        for turn in range(1, KILLS + 1):
            told = program.killed((str(folder.path), str(folder.state), str(turn)), chance.random() * 0.5)
            promised = max([promised, *map(int, told[1:])])
            _is_published(folder, promised)
    subprocess.run(["git", "-C", str(folder.path), "fsck", "--strict"], capture_output=True, check=True)
    assert promised > KILLS // 10


def _is_published(folder: Folder, promised: int) -> None:
    """Every release that was promised is there and proved, and none that is half made."""
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


COMMANDS = {
    "convert": ("convert", "--to", "zh-Hans", "--name", "Lin", "--email", "lin@example.org"),
    "export": ("export", "--format", "html", "--out"),
}


@pytest.mark.long
@pytest.mark.timeout(times(900, 3600))
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM], ids=lambda number: number.name)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_is_ended_leaves_the_folder_whole(
    folder: Folder, tmp_path: Path, command: str, number: signal.Signals
) -> None:
    chance = random.Random(20260902)
    opened = folder.open()
    folder.release(opened.session)
    opened.close()
    ended = 0
    for turn in range(1, COMMAND_KILLS + 1):
        words = f"# 使用\n\n第 {turn} 次的軟體說明。"
        _write(folder, words)
        out = tmp_path / f"out-{turn}"
        further = [str(out)] if command == "export" else []
        with subprocess.Popen(
            [sys.executable, "-m", "editor", *COMMANDS[command], *further, str(folder.path)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            text=True,
        ) as program:
            assert program.stderr is not None
            try:
                program.wait(chance.uniform(0.02, 0.6))
            except subprocess.TimeoutExpired:
                program.send_signal(number)
                ended += 1
            said = program.stderr.read()
        assert "Traceback" not in said
        assert program.wait() in (0, -number, 128 + number)
        assert number is signal.SIGKILL or FolderLock(folder.path).holder() is None
        _is_whole(folder, words)
        assert all(page.read_text("utf-8").rstrip().endswith("</html>") for page in out.rglob("*.html"))
    assert ended > COMMAND_KILLS // 4


def _write(folder: Folder, words: str) -> None:
    folder.later(minutes=1)
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, HANT), words))
    repository = Repository.open(folder.path, opened.lock)
    opened.session.save(repository, "Words")
    repository.close()
    opened.close()


def _is_whole(folder: Folder, words: str) -> None:
    """It opens without help and with the words, every release is proved, and git finds nothing wrong."""
    opened = folder.open()
    assert opened.session.policy.text(Cell(USE, HANT)) == words
    opened.close()
    assert FolderLock(folder.path).holder() is None
    assert not list((folder.path / ".git").rglob("*.lock"))
    repository = folder.repository()
    assert not repository.is_behind()
    assert repository.worktree_changes() == {}
    assert list(verify(repository).all_breaches()) == []
    repository.close()
    fsck = subprocess.run(["git", "-C", str(folder.path), "fsck", "--strict"], capture_output=True, check=True)
    assert b"missing" not in fsck.stdout + fsck.stderr
