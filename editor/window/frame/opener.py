"""Policies opened, begun and built off the window's thread."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.desk.versions.clock import Clock
from editor.loading import bring_in, later
from editor.window.widgets.runner import Runner

with later():
    from editor.desk.imports import starting
    from editor.desk.session import identity, opening
    from editor.policy import policy as policies
    from editor.store import history
    from editor.store.personal import logins, trust_file
    from editor.store.remotes import remote
    from editor.window.frame import looking_ahead, policy_page
    from editor.window.work import policy_desk
    from editor.window.write import problems_pane, write_workspace


class Opener(QObject):
    """Opens one policy at a time. `opened` carries an OpenPolicy, `failed` the folder and the error.

    `state` is where journals and trust are kept.
    """

    opened = Signal(object)
    failed = Signal(object, object)

    def __init__(self, runner: Runner, state: Path, sample: Path, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self.state = state
        self._sample = sample
        self._clock = clock

    def open(self, folder: Path, author: "history.Author", shared_at: str | None = None) -> None:
        """Open the policy in a folder, trusted with the address that a person fetched it from just now."""
        if folder == self._sample:
            self.open_sample()
            return
        if shared_at is not None:
            plain, login = remote.split_login(shared_at)
            trust_file.FolderTrust(self.state, folder).give(plain)
            if login is not None:
                logins.keep_login(plain, login)
        self._run(folder, lambda: self._opened(folder, author))

    def open_sample(self) -> None:
        """Open the sample, built first where it is not there yet, as one of its people, who may do everything in it."""
        self._run(self._sample, self._open_sample)

    def begin(self, folder: Path, policy: "policies.Policy", author: "history.Author", message: str) -> None:
        """Begin a policy in a new folder and open it."""

        def work() -> "opening.OpenPolicy":
            folder.parent.mkdir(parents=True, exist_ok=True)
            starting.begin(folder, policy, self._clock, author, message)
            trust_file.FolderTrust(self.state, folder).give()
            return self._opened(folder, author)

        self._run(folder, work)

    def _open_sample(self) -> "opening.OpenPolicy":
        if not self._sample.exists():
            # Built aside and then renamed, so that a kill leaves no half of it under its name.
            aside = self._sample.with_name(f"{self._sample.name}.{os.getpid()}")
            shutil.rmtree(aside, ignore_errors=True)
            aside.parent.mkdir(parents=True, exist_ok=True)
            starting.build_sample(aside, Path.home())
            aside.rename(self._sample)
            trust_file.FolderTrust(self.state, self._sample).give()
        return self._opened(self._sample, starting.sample_author())

    def _opened(self, folder: Path, author: "history.Author") -> "opening.OpenPolicy":
        trust = trust_file.FolderTrust(self.state, folder)
        return opening.open_policy(folder, self.state, self._clock, author, identity.own_keys(), trust)

    def _run(self, folder: Path, work: "Callable[[], opening.OpenPolicy]") -> None:
        # What it is shown in: parts of the window are brought in on this thread only (see `bring_in`).
        bring_in(policy_desk, policy_page, write_workspace, problems_pane)

        def opened() -> "opening.OpenPolicy":
            found = work()
            # What is shown first, while nobody waits for this thread.
            looking_ahead.read_first(found.session.policy, found.session.place)
            return found

        self._runner.run(opened, self.opened.emit, lambda error: self.failed.emit(folder, error), owner=self)
