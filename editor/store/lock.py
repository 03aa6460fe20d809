"""One program at a time in a policy's folder."""

import json
import os
import platform
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from types import TracebackType

import filelock

from editor.plain_files import read_plain
from editor.policy.limits import OWN_BYTES
from editor.store.disk import atomic
from editor.store.errors import FolderGone, FolderLocked, Holder
from editor.store.libgit.gate import git_home


class FolderLock:
    """The folder's lock, free again when its holder closes it or dies. Make the repository before you take it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._home = git_home(folder)
        self._lock = filelock.FileLock(str(self._home / "dateline-lock"), timeout=0, thread_local=False)
        self._holder = self._home / "dateline-holder.json"
        self._number: int | None = None
        self._death = 0.0
        self.made = ""
        """The version that the holder made the newest last."""

    def acquire(self, since: datetime, program: str = "dateline") -> "FolderLock":
        """Take the lock, or raise FolderLocked with what its holder wrote down, or ReadOnlyFolder."""
        with atomic.disk(self.folder):
            try:
                self._lock.acquire()
            except filelock.Timeout as held:
                raise FolderLocked(self.folder, self.holder()) from held
        follows_a_death = self._holder.exists()
        me = Holder(os.getpid(), platform.node(), program, since.isoformat())
        try:
            atomic.write(self._holder, json.dumps(asdict(me), sort_keys=True).encode() + b"\n")
        except BaseException:
            self._lock.release()
            raise
        self._death = self._holder.stat().st_mtime if follows_a_death else 0.0
        self._number = self._found()
        return self

    def ask_still_here(self) -> None:
        """FolderGone where the folder that was locked does not stand at its path any more."""
        if self._number is None or self._found() != self._number:
            raise FolderGone(self.folder)

    def _found(self) -> int | None:
        """What the disk calls the folder's repository, wherever it is moved on it."""
        try:
            return self._home.stat().st_ino
        except OSError:
            return None

    @property
    def death(self) -> float:
        """The time (seconds since 1970) by which the last holder was dead; 0 where it let the folder go itself."""
        return self._death

    def is_held(self) -> bool:
        """Whether this very object holds the folder."""
        return self._lock.is_locked

    def holder(self) -> Holder | None:
        """Who wrote themselves down last; None when nobody did, or not legibly."""
        try:
            return Holder(**json.loads(read_plain(self._holder, OWN_BYTES)))
        except (OSError, RecursionError, ValueError, TypeError):
            return None

    def release(self) -> None:
        """Let the folder go; without effect when it is not held."""
        if self._lock.is_locked:
            # Another folder that stands at the path now keeps its own.
            with suppress(OSError, FolderGone):
                self.ask_still_here()
                self._holder.unlink()
            self._lock.release()

    def __enter__(self) -> "FolderLock":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
