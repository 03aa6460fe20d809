"""Lock files of git: one that a dead program left is removed, one that a living program holds never is."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.store.libgit.locks import clear_locks, locks
from editor.store.repository import Repository
from tests.store.conftest import Save

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="this system tells nobody who has what open")


@pytest.fixture
def lock(repository: Repository, save: Save, folder: Path) -> Path:
    """An old lock file in a policy's repository."""
    save({"policy.toml": b"1\n"})
    made = folder / ".git" / "index.lock"
    made.write_bytes(b"")
    os.utime(made, (0, 0))
    return made


@pytest.fixture
def git_at_work(folder: Path, tmp_path: Path) -> Iterator[None]:
    """A program by the name of git, at work in the folder."""
    program = tmp_path / "git"
    shutil.copy(Path("/bin/sleep").resolve(), program)
    running = subprocess.Popen([program, "60"], cwd=folder)
    yield
    running.kill()
    running.wait()


def test_the_lock_of_a_dead_program_is_removed(lock: Path, folder: Path) -> None:
    clear_locks(folder, time.time())
    assert locks(folder) == ()


def test_a_lock_that_somebody_writes_stays(lock: Path, folder: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", f"file = open({str(lock)!r}, 'ab'); print('open', flush=True); input()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    clear_locks(folder, time.time())
    assert lock.exists()
    holder.communicate(b"\n")
    clear_locks(folder, time.time())
    assert not lock.exists()


def test_a_lock_stays_while_git_is_at_work_in_the_folder(lock: Path, folder: Path, git_at_work: None) -> None:
    clear_locks(folder, time.time())
    assert lock.exists()


def test_where_nobody_tells_who_has_what_open_a_lock_goes_only_if_a_person_asks(
    lock: Path, folder: Path, tmp_path: Path
) -> None:
    clear_locks(folder, time.time(), processes=tmp_path / "nothing")
    assert lock.exists()
    clear_locks(folder, time.time(), asked=True, processes=tmp_path / "nothing")
    assert not lock.exists()
