"""A program that saves is killed at random moments, and every word it was told is safe is there."""

import os
import random
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from editor.store.lock import FolderLock
from editor.store.personal.journal import Journal, JournalEntry
from editor.store.repository import Repository
from tests.exhaustive import times
from tests.killed import Doomed, doomed
from tests.store.conftest import WHEN, Git
from tests.store.saving import save_alone

KILLS, SEED = times(60, 200), 20_260_304


@dataclass
class Account:
    """What the killed programs were told was safe, and what the kills left lying about."""

    saved: dict[int, str] = field(default_factory=dict, repr=False)
    journalled: set[int] = field(default_factory=set, repr=False)
    locks: int = 0
    half_done: int = 0
    temporaries: int = 0


@pytest.mark.long
@pytest.mark.timeout(times(900, 3600))
def test_kills_lose_no_word(
    repository: Repository, folder: Path, tmp_path: Path, git: Git, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(SEED)
    account = Account()
    with doomed(save_alone) as program:
        for _ in range(KILLS):
            _run_and_kill(program, folder, tmp_path, account, chance.uniform(0, 0.25))
            _look(folder, tmp_path, account)
    _let_locks_age(folder)
    with FolderLock(folder).acquire(WHEN) as lock:
        mended = Repository.open(folder, lock)
        head = mended.head()
        assert head is not None
        assert not mended.is_behind()
        assert mended.worktree_changes() == {}
        history = {version.id for version in mended.versions()}
        assert set(account.saved.values()) <= history
    assert git("status", "--porcelain") == ""
    assert "missing" not in git("fsck", "--strict")
    assert not list(folder.glob("**/.dateline-*.tmp"))
    assert len(account.saved) > KILLS / 10
    with capsys.disabled():
        words = f"{len(account.journalled)} words journalled, {len(account.saved)} versions saved"
        sys.stdout.write(f"\n{KILLS} kills: {words}, {account}\n")


def _run_and_kill(program: Doomed, folder: Path, state: Path, account: Account, patience: float) -> None:
    start = max(account.journalled, default=-1) + 1
    for line in program.killed((str(folder), str(state), str(start)), patience):
        match line.split():
            case ["saved", number, version]:
                account.saved[int(number)] = version
            case ["journalled", number]:
                account.journalled.add(int(number))
            case torn:
                raise AssertionError(torn)


def _look(folder: Path, state: Path, account: Account) -> None:
    """What a person would find on starting again: every word told safe, in the newest version or in the journal."""
    account.locks += len(list((folder / ".git").rglob("*.lock")))
    account.half_done += (folder / ".git" / "dateline-checkout").exists()
    account.temporaries += len(list(folder.rglob(".dateline-*.tmp")))
    _let_locks_age(folder)
    with FolderLock(folder).acquire(WHEN) as lock:
        repository = Repository.open(folder, lock)
        head = repository.head()
        assert not repository.is_behind()
        assert repository.worktree_changes() == {}
        entry = Journal(state, folder).read()
        assert entry is None or isinstance(entry, JournalEntry)
        texts: dict[str, str | None] = {}
        if head is not None:
            snapshot = repository.snapshot(head)
            texts.update({path: snapshot.read(path).decode() for path in snapshot.paths("text")})
        saved = {word for text in texts.values() for word in (text or "").split()}
        assert {f"word-{number}" for number in account.saved} <= saved
        texts.update(entry.changes if entry else {})
        safe = {word for text in texts.values() for word in (text or "").split()}
        assert {f"word-{number}" for number in account.journalled} <= safe
        repository.close()


def _let_locks_age(folder: Path) -> None:
    """Stand for the seconds that pass until a person starts the program again."""
    for lock in (folder / ".git").rglob("*.lock"):
        past = time.time() - 60
        os.utime(lock, (past, past))
