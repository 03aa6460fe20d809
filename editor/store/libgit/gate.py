"""A repository that may come from anybody, looked at before libgit2 opens what stands in it.

libgit2 waits for pipes, reads devices without end, follows links out of the folder when it reads and when it writes,
and takes in settings and objects from wherever a file names. None of that is in a repository that git makes.
"""

import os
import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from editor.plain_files import OverLimit, read_plain
from editor.policy.limits import GIT_BYTES, GIT_DEEP, OWN_BYTES, REFERENCES_BYTES
from editor.store import errors
from editor.store.disk import atomic

_SETTINGS = ("config", "config.worktree")
_INCLUDE = re.compile(rb"\[\s*include", re.IGNORECASE)
_LIMITS = {"config": OWN_BYTES, "config.worktree": OWN_BYTES, "packed-refs": REFERENCES_BYTES}
_LEADING = ("objects/info/alternates", "objects/info/http-alternates")
"""Files that name further folders of objects, which may be anywhere, on the net as well."""
_OBJECTS = "objects"
_READ = ("refs", "logs", "info")
"""The folders besides the objects in which libgit2 opens files; hooks may well be links to a folder of them."""

_seen: set[tuple[str, int, int]] = set()
"""The folders of objects that were looked at: path, number and device. They are many files, and open often."""


def git_home(folder: Path) -> Path:
    """Where git keeps what is this folder's alone: `.git`, or what a linked worktree's `.git` points at.

    LeadsElsewhere where `.git` points at a folder that does not name this one as a worktree of its own.
    """
    git = folder / ".git"
    if git.is_symlink():
        raise errors.LeadsElsewhere(git)
    if not git.exists() or git.is_dir():
        return git if git.is_dir() else folder
    home = folder / _words(git, ".git").removeprefix("gitdir:").strip()
    back = home / "gitdir"
    with atomic.disk(git):
        if not _is_file(back) or (home / _words(back, "gitdir")).resolve() != git.resolve():
            raise errors.LeadsElsewhere(git)
    return home


def common_home(home: Path) -> Path:
    """Where the versions of a repository stand: a linked worktree shares those of the first."""
    shared = home / "commondir"
    if not shared.exists():
        return home
    found = (home / _words(shared, "commondir")).resolve()
    if home.parent.name != "worktrees" or found != home.parent.parent.resolve():
        raise errors.LeadsElsewhere(shared)
    return found


def ask_for_whole_history(home: Path) -> None:
    """ShallowHistory or GraftedHistory where the versions that libgit2 gives are not those that were made.

    It believes `.git/shallow` and `.git/info/grafts`, which anyone who hands over a folder may have written.
    """
    place = common_home(home)
    for name, problem in (("shallow", errors.ShallowHistory), ("info/grafts", errors.GraftedHistory)):
        if (place / name).is_file() and (place / name).stat().st_size:
            raise problem(place / name)


def ask_for_plain_repository(folder: Path) -> None:
    """NotAFile, FileTooLarge or LeadsElsewhere names what libgit2 must not come near."""
    home = git_home(folder)
    with atomic.disk(home):
        _look_through(home)
        common = common_home(home)
        if common != home:
            _look_through(common)
        for place in {home, common}:
            _ask_for_own_settings(place)
        _look_through_objects(common / _OBJECTS)


def _look_through(home: Path) -> None:
    """Everything but the objects, which are many; each is a plain file or folder."""
    with os.scandir(home) as children:
        for entry in children:
            _ask_for_plain(entry, limit=_LIMITS.get(entry.name, GIT_BYTES))
    for name in _READ:
        for entry in _entries(home / name):
            _ask_for_plain(entry)


def _look_through_objects(objects: Path) -> None:
    for name in _LEADING:
        leading = objects.parent / name
        if leading.exists() and leading.stat().st_size:
            raise errors.LeadsElsewhere(leading)
    if not objects.is_dir():
        return
    found = objects.stat()
    mark = (str(objects), found.st_ino, found.st_dev)
    if mark in _seen:
        return
    for entry in _entries(objects):
        _ask_for_plain(entry, limit=None if entry.path.endswith((".pack", ".idx", ".rev")) else GIT_BYTES)
    _seen.add(mark)


def _entries(home: Path) -> Iterator["os.DirEntry[str]"]:
    waiting = [(home, 0)] if home.is_dir() else []
    while waiting:
        folder, depth = waiting.pop()
        if depth > GIT_DEEP:
            raise errors.DamagedRepository(home, f"more than {GIT_DEEP} folders stand in each other")
        with os.scandir(folder) as children:
            for entry in children:
                yield entry
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((Path(entry.path), depth + 1))


def _ask_for_plain(entry: "os.DirEntry[str]", *, limit: int | None = GIT_BYTES) -> None:
    if entry.is_symlink():
        raise errors.LeadsElsewhere(Path(entry.path))
    if entry.is_dir(follow_symlinks=False):
        return
    if not entry.is_file(follow_symlinks=False):
        raise errors.NotAFile(Path(entry.path))
    with suppress(FileNotFoundError):  # a lock that somebody let go meanwhile
        if limit is not None and entry.stat(follow_symlinks=False).st_size > limit:
            raise errors.FileTooLarge(entry.path, limit)


def _ask_for_own_settings(home: Path) -> None:
    for name in _SETTINGS:
        path = home / name
        if path.exists() and _INCLUDE.search(_bytes(path, name)):
            raise errors.LeadsElsewhere(path)


def _words(path: Path, name: str) -> str:
    return os.fsdecode(_bytes(path, name)).strip()


def _bytes(path: Path, name: str) -> bytes:
    with atomic.disk(path):
        try:
            return read_plain(path, OWN_BYTES)
        except OverLimit as error:
            raise errors.FileTooLarge(f".git/{name}", OWN_BYTES) from error


def _is_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False
