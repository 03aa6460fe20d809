"""Many programs save into one folder, and no word is lost."""

import subprocess
import sys
from pathlib import Path

from editor.store.repository import Repository
from tests.conftest import REPOSITORY
from tests.store.conftest import ANN, WHEN, Git, Save

PROGRAMS, SAVES = 4, 25


def test_four_programs_save_at_once_and_nothing_is_lost(
    repository: Repository, save: Save, folder: Path, git: Git
) -> None:
    save({"facts.toml": b""})
    command = [sys.executable, "-m", "tests.store.saving", str(folder)]
    programs = [
        subprocess.Popen([*command, f"p{number}", str(SAVES)], cwd=REPOSITORY, stderr=subprocess.PIPE)
        for number in range(PROGRAMS)
    ]
    for program in programs:
        _, said = program.communicate(timeout=100)
        assert program.returncode == 0, said.decode()
    words = {f"p{number}-{count}" for number in range(PROGRAMS) for count in range(SAVES)}
    head = repository.head()
    assert head is not None
    assert sorted(repository.snapshot(head).read("facts.toml").decode().split()) == sorted(words)
    assert {path.name.removesuffix(".md") for path in (folder / "text/en").iterdir()} == words
    assert len(list(repository.versions(first_parents=True))) == PROGRAMS * SAVES + 1
    assert not repository.is_behind()
    assert git("status", "--porcelain") == ""
    assert git("fsck", "--strict", "--no-dangling") == ""


def test_a_save_stands_beside_commits_of_git_itself(repository: Repository, save: Save, folder: Path, git: Git) -> None:
    save({"policy.toml": b"0\n"})
    for number in range(1, 6):
        git("commit", "-q", "--allow-empty", "-m", "By git")
        head = repository.head()
        repository.commit({"policy.toml": b"%d\n" % number}, "By us", ANN, WHEN, head)
        git("gc", "-q", "--prune=now")
    assert len(list(repository.versions())) == 11
    assert git("status", "--porcelain") == ""
