"""How libgit2 is set up, and its failures made into the store's own."""

import errno
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pygit2
from pygit2.enums import ConfigLevel, RepositoryInitFlag, RepositoryOpenFlag

from editor.store import errors
from editor.store.disk import atomic
from editor.store.libgit.gate import ask_for_plain_repository
from editor.store.libgit.locks import locks

# libgit2 does not flush to the disk unless told.
pygit2.settings.enable_fsync_gitdir(True)
# A folder on a share belongs to another account, and libgit2 runs no program that a repository's configuration names.
pygit2.settings.owner_validation = False
# What a machine says about line endings or names must not reach a policy, and a broken file there must not stop it.
for _level in (ConfigLevel.PROGRAMDATA, ConfigLevel.SYSTEM, ConfigLevel.XDG, ConfigLevel.GLOBAL):
    pygit2.settings.search_path[_level] = ""

_PAUSES = tuple(min(0.001 * 2**count, 0.05) for count in range(16))
_PROBE_BYTES = 65_536
_BROKEN = tuple(
    getattr(errno, name)
    for name in (
        "EIO",
        "ENXIO",
        "ENODEV",
        "ESTALE",
        "EUCLEAN",
        "EREMOTEIO",
        "ETIMEDOUT",
        "ENOTCONN",
        "EMFILE",
        "ENFILE",
    )
    if hasattr(errno, name)
)
"""What a disk says that fails, or a share that is out of reach."""
_DISK_CODES = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, *_BROKEN)
_READ_AGAIN = 1 << 29
"""How many bytes are read again at most to tell a failing disk from a broken history."""


def create_repository(folder: Path) -> pygit2.Repository:
    """An empty repository with files, whose first version will be on `main`."""
    with door(folder):
        flags = RepositoryInitFlag.NO_REINIT | RepositoryInitFlag.MKPATH
        return pygit2.init_repository(str(folder), flags=flags, initial_head="main")


def open_repository(folder: Path) -> pygit2.Repository:
    """The repository in this very folder, never one in a folder above."""
    if not (folder / ".git").exists():
        raise errors.NotAPolicyFolder(folder)
    ask_for_plain_repository(folder)
    with door(folder):
        repository = pygit2.Repository(str(folder), RepositoryOpenFlag.NO_SEARCH)
    if repository.is_bare:
        raise errors.NotAPolicyFolder(folder)
    return repository


@contextmanager
def door(folder: Path, *, writes: bool = False) -> Iterator[None]:
    """Turn what libgit2 raises about this folder's repository into the store's own errors."""
    try:
        yield
    except (pygit2.GitError, OSError, KeyError) as error:
        raise _typed(error, folder, writes) from error


def _typed(error: Exception, folder: Path, writes: bool) -> errors.StoreError:
    """The store's own error for one of libgit2's, which carry no codes: what the disk said stands in their words.

    Where it does not, after writing, the disk itself is asked.
    """
    if isinstance(error, OSError) and error.errno:
        return errors.from_os(error, folder)
    words = str(error)
    for code in _DISK_CODES:
        if os.strerror(code) in words:
            return errors.from_os(OSError(code, words), folder)
    if writes:
        try:
            atomic.place(folder / ".git" / "dateline-probe", bytes(_PROBE_BYTES))
        except errors.StoreError as refused:
            return refused
        (folder / ".git" / "dateline-probe").unlink(missing_ok=True)
    return unread(folder / ".git") or errors.DamagedRepository(folder, words)


def unread(home: Path) -> errors.StoreError | None:
    """What the disk says against reading git's files; libgit2 takes an object that it cannot read for a missing one."""
    left = _READ_AGAIN
    for path in sorted(home.rglob("*")):
        try:
            if path.is_file() and left > 0:
                left -= len(path.read_bytes())
        except OSError as error:
            if error.errno in _BROKEN:
                return errors.from_os(error, path)
    return None


def retried(folder: Path, attempt: Callable[[], None]) -> None:
    """Do it again while another program has a lock on what it needs, for about half a second, then RepositoryBusy."""
    for pause in _PAUSES:
        try:
            attempt()
        except (pygit2.GitError, OSError) as error:
            if not _is_collision(error):
                raise _typed(error, folder, writes=True) from error
        else:
            return
        time.sleep(pause)
    raise errors.RepositoryBusy(folder, locks(folder))


def _is_collision(error: Exception) -> bool:
    words = str(error)
    return "lock" in words and not any(os.strerror(code) in words for code in _DISK_CODES)
