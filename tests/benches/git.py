"""The git program as a peer: without anybody's configuration, flushing to the disk as the store does."""

import os
import shutil
import subprocess
from pathlib import Path

ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Bench",
    "GIT_AUTHOR_EMAIL": "bench@example.org",
    "GIT_COMMITTER_NAME": "Bench",
    "GIT_COMMITTER_EMAIL": "bench@example.org",
}
_SETTINGS = ("core.fsync=all", "core.fsyncMethod=fsync", "gc.auto=0", "core.autocrlf=false")
_OPTIONS = [part for setting in _SETTINGS for part in ("-c", setting)]


def program() -> str | None:
    """The git program, None where there is none."""
    return shutil.which("git")


def command(folder: Path, *words: str) -> list[str]:
    """A git command in a folder."""
    return [program() or "git", "-C", str(folder), *_OPTIONS, *words]


def git(folder: Path, *words: str) -> None:
    """Run git; what it says is thrown away, and its failure is an error."""
    subprocess.run(command(folder, *words), check=True, capture_output=True, env=os.environ | ENVIRONMENT)
