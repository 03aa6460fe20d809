"""Repositories to try the store on, the `git` program to read them back, and disks that refuse."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from editor.store.history import Author
from editor.store.repository import Repository

WHEN = datetime(2026, 3, 4, 9, 30, tzinfo=timezone(timedelta(hours=8)))
ANN = Author("Ann 王", "ann@example.org")

Git = Callable[..., str]
Save = Callable[..., str]
Files = dict[str, bytes | None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the policy of this test lives."""
    return tmp_path / "policy"


@pytest.fixture
def repository(folder: Path) -> Iterator[Repository]:
    """A repository without a version."""
    made = Repository.create(folder)
    yield made
    made.close()


@pytest.fixture
def save(repository: Repository) -> Save:
    """Save a version on top of the newest: paths and bytes in, the version's id out."""

    def make(changes: Files, message: str = "Saved", seen: Files | None = None) -> str:
        return repository.commit(changes, message, ANN, WHEN, repository.head(), seen or {})

    return make


@pytest.fixture
def git(folder: Path) -> Git:
    """Run the `git` program in the policy's folder; gives what it prints."""
    program = shutil.which("git")
    if program is None:
        pytest.skip("no git program to read the repository back with")

    def run(*arguments: str, data: bytes = b"", where: Path = folder) -> str:
        settings = ["-c", "user.name=Other", "-c", "user.email=other@example.org", "-c", "core.quotePath=false"]
        done = subprocess.run([program, *settings, *arguments], cwd=where, input=data, capture_output=True, check=False)
        assert done.returncode == 0, (arguments, done.stderr.decode())
        return done.stdout.decode()

    return run


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[..., Path]]:
    """Mount a small or a read-only file system for the length of the test; skips where that is not allowed."""
    program = shutil.which("mount")
    points: list[Path] = []
    if program is None or os.name != "posix" or os.geteuid() != 0:
        pytest.skip("mounting a file system needs root")

    def mount(*arguments: str) -> Path:
        point = tmp_path / f"mount-{len(points)}"
        point.mkdir()
        done = subprocess.run([program, *arguments, str(point)], capture_output=True, check=False)
        if done.returncode != 0:
            pytest.skip(f"mounting a file system is not allowed here: {done.stderr.decode().strip()}")
        points.append(point)
        return point

    yield mount
    for point in reversed(points):
        subprocess.run(["umount", "--lazy", str(point)], check=True)
