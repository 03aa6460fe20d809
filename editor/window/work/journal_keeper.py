"""Keystrokes on their way to the disk: within a second, in a thread of their own, and tried again."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from editor.desk.session.session import Session
from editor.store.errors import StoreError
from editor.store.personal.journal import Journal
from editor.window.widgets.runner import Runner

JOURNAL_AFTER = 500
"""Milliseconds from the first unkept keystroke to the journal; with the write itself well under a second."""

RETRY_AFTER = 5000
"""Milliseconds until the journal is tried again after the disk refused it."""


class JournalKeeper(QObject):
    """Keeps the journal of a session. `kept` tells that the disk holds every word, `failed` why it does not."""

    kept = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, journal: Journal, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._journal = journal
        # Its own thread: words must not wait behind a long walk through the history.
        self._runner = Runner(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)
        self._writing = False
        self.error: Exception | None = None
        self.kept_at: datetime | None = None

    @property
    def is_kept(self) -> bool:
        """Whether every keystroke is on the disk."""
        return not self._timer.isActive() and not self._writing and self.error is None

    def note(self, after: int = JOURNAL_AFTER) -> None:
        """Something changed; typing on does not put the write off."""
        if not self._timer.isActive() or after < self._timer.remainingTime():
            self._timer.start(after)

    def keep_now(self) -> None:
        """Keep every word before this returns; the disk's error comes through, and it is tried again."""
        self._runner.wait()
        self._timer.stop()
        if self._session.writable:
            try:
                self._work()()
            except StoreError:
                self.note(RETRY_AFTER)
                raise

    def stop(self) -> None:
        """Write nothing more."""
        self._timer.stop()
        self._runner.wait()
        self._timer.stop()

    def _work(self) -> "partial[None]":
        entry = self._session.journal_entry()
        return partial(self._journal.clear) if entry is None else partial(self._journal.write, entry)

    def _write(self) -> None:
        if self._session.writable:
            self._writing = True
            self._runner.run(self._work(), self._on_kept, self._on_failed)

    def _on_kept(self, _: None) -> None:
        self._writing = False
        self.error = None
        self.kept_at = self._session.clock.now()
        self.kept.emit()

    def _on_failed(self, error: Exception) -> None:
        self._writing = False
        told, self.error = self.error is not None, error
        self.note(RETRY_AFTER)
        if not told:
            self.failed.emit(error)
