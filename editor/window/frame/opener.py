"""Policies opened, begun and built off the window's thread."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.desk.imports.starting import begin, build_sample
from editor.desk.session.identity import own_keys
from editor.desk.session.opening import OpenPolicy, open_policy
from editor.desk.versions.clock import Clock
from editor.policy.policy import Policy
from editor.store.history import Author
from editor.store.personal.logins import keep_login
from editor.store.personal.trust_file import FolderTrust
from editor.store.remotes.remote import split_login
from editor.window.widgets.runner import Runner


class Opener(QObject):
    """Opens one policy at a time. `opened` carries an OpenPolicy, `failed` the folder and the error."""

    opened = Signal(object)
    failed = Signal(object, object)

    def __init__(self, runner: Runner, state: Path, sample: Path, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._state = state
        self._sample = sample
        self._clock = clock

    def open(self, folder: Path, author: Author, shared_at: str | None = None) -> None:
        """Open the policy in a folder, trusted with the address that a person fetched it from just now."""
        if shared_at is not None:
            plain, login = split_login(shared_at)
            FolderTrust(self._state, folder).give(plain)
            if login is not None:
                keep_login(plain, login)
        self._run(folder, lambda: self._opened(folder, author))

    def open_sample(self, author: Author) -> None:
        """Open the sample, built first where it is not there yet."""
        self._run(self._sample, lambda: self._open_sample(author))

    def begin(self, folder: Path, policy: Policy, author: Author, message: str) -> None:
        """Begin a policy in a new folder and open it."""

        def work() -> OpenPolicy:
            folder.parent.mkdir(parents=True, exist_ok=True)
            begin(folder, policy, self._clock, author, message)
            FolderTrust(self._state, folder).give()
            return self._opened(folder, author)

        self._run(folder, work)

    def _open_sample(self, author: Author) -> OpenPolicy:
        if not self._sample.exists():
            # Built aside and then renamed, so that a kill leaves no half of it under its name.
            aside = self._sample.with_name(f"{self._sample.name}.{os.getpid()}")
            shutil.rmtree(aside, ignore_errors=True)
            aside.parent.mkdir(parents=True, exist_ok=True)
            build_sample(aside, Path.home())
            aside.rename(self._sample)
            FolderTrust(self._state, self._sample).give()
        return self._opened(self._sample, author)

    def _opened(self, folder: Path, author: Author) -> OpenPolicy:
        trust = FolderTrust(self._state, folder)
        return open_policy(folder, self._state, self._clock, author, own_keys(), trust)

    def _run(self, folder: Path, work: Callable[[], OpenPolicy]) -> None:
        self._runner.run(work, self.opened.emit, lambda error: self.failed.emit(folder, error), owner=self)
