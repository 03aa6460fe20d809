"""What is done for an open policy's history while nobody waits: hashed again, and packed when it has grown."""

from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from editor.loading import later
from editor.store.errors import RepositoryBusy, StoreError
from editor.store.repository import Repository
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.widgets.runner import Runner
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.store import housekeeping


BEGIN_AFTER = 20_000
"""Milliseconds after opening, when the person has begun to work."""


class Housekeeping(QObject):
    """Keeps one policy's history in order, on a thread of its own. `told` carries a Message about damage only."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stop = Event()
        self._runner = Runner(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.begin)
        self._timer.start(BEGIN_AFTER)
        desk.closing.connect(self._close)

    def begin(self) -> None:
        """Look after the history now."""
        folder, writable, stop = self._desk.folder, self._desk.session.writable, self._stop

        def work() -> None:
            repository = Repository(folder)
            try:
                repository.check_objects(stop.is_set)
            finally:
                repository.close()
            if writable:
                housekeeping.pack(folder, stop.is_set)

        self._runner.run(work, lambda _: None, self._on_failed, owner=self)

    def _on_failed(self, error: Exception) -> None:
        # Another program at work on the history: it is packed some other day.
        if isinstance(error, StoreError) and not isinstance(error, RepositoryBusy):
            self.told.emit(Message(failure_words(error), Tone.ERROR, about="history"))

    def _close(self) -> None:
        self._timer.stop()
        self._stop.set()
        self._runner.wait()
