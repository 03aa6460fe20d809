"""One program at a time in a policy's folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor.store import errors
from editor.store.lock import FolderLock
from editor.store.repository import Repository
from tests.conftest import REPOSITORY
from tests.store.conftest import ANN, WHEN, Git, Save

HOLD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from editor.store.lock import FolderLock
lock = FolderLock(Path(sys.argv[1])).acquire(datetime(2026, 1, 1, tzinfo=UTC), "other")
print("held", flush=True)
sys.stdin.read()
"""


def test_the_second_program_learns_who_holds_the_folder_and_a_dead_one_holds_nothing(
    repository: Repository, folder: Path
) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        lock = FolderLock(folder)
        with pytest.raises(errors.FolderLocked) as locked:
            lock.acquire(WHEN)
        assert not lock.is_held()
        told = locked.value.holder
        assert told is not None
        assert (told.pid, told.program, told.since) == (holder.pid, "other", "2026-01-01T00:00:00+00:00")
        assert told.host
        holder.kill()
    with lock.acquire(WHEN):
        assert lock.is_held()
        mine = FolderLock(folder).holder()
        assert mine is not None
        assert mine.pid == os.getpid()
    assert not lock.is_held()


def test_a_second_window_of_one_program_is_a_second_program(repository: Repository, folder: Path) -> None:
    with FolderLock(folder).acquire(WHEN), pytest.raises(errors.FolderLocked):
        FolderLock(folder).acquire(WHEN)
    FolderLock(folder).acquire(WHEN).release()


def test_a_released_lock_can_be_taken_again_and_released_twice(repository: Repository, folder: Path) -> None:
    lock = FolderLock(folder)
    lock.acquire(WHEN).release()
    lock.release()
    lock.acquire(WHEN)
    assert lock.is_held()
    lock.release()
    assert lock.holder() is None


def test_a_holder_that_cannot_be_read_is_nobody_and_still_holds(repository: Repository, folder: Path) -> None:
    lock = FolderLock(folder).acquire(WHEN)
    for damage in (b"", b"{", b"[]", b'{"pid": 1}'):
        (folder / ".git" / "dateline-holder.json").write_bytes(damage)
        with pytest.raises(errors.FolderLocked) as locked:
            FolderLock(folder).acquire(WHEN)
        assert locked.value.holder is None
    lock.release()


def test_a_lock_does_not_show_among_the_files(save: Save, folder: Path, git: Git) -> None:
    save({"policy.toml": b"1\n"})
    with FolderLock(folder).acquire(WHEN):
        assert git("status", "--porcelain", "--ignored") == ""
    assert git("status", "--porcelain", "--ignored") == ""


def test_a_folder_without_a_repository_can_be_held_too(tmp_path: Path) -> None:
    with FolderLock(tmp_path).acquire(WHEN), pytest.raises(errors.FolderLocked):
        FolderLock(tmp_path).acquire(WHEN)


def test_a_linked_worktree_is_held_in_its_own_git_folder(save: Save, folder: Path, git: Git, tmp_path: Path) -> None:
    save({"policy.toml": b"1\n"})
    git("worktree", "add", "-q", str(tmp_path / "linked"))
    linked = tmp_path / "linked"
    with FolderLock(linked).acquire(WHEN) as lock:
        repository = Repository.open(linked, lock)
        repository.commit({"policy.toml": b"2\n"}, "m", ANN, WHEN, repository.head())
        assert git("status", "--porcelain", where=linked) == ""
    assert git("status", "--porcelain") == ""
    assert (folder / "policy.toml").read_bytes() == b"1\n"
