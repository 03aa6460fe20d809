"""The program told from outside to end: by a signal, at the end of the desktop's session, or when the power goes."""

import signal
import socket
from contextlib import suppress
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QGuiApplication

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))
"""What asks a program to end; a machine that is switched off sends SIGTERM."""
STATUS_OF_SIGNAL = 128
"""Shells add the number of the signal to this for the exit status of a program that it ended."""


class Ending(QObject):
    """Hears that the program has to end, and ends it, between two events.

    `keeping` asks for every word to be put on the disk, since the session may end at any moment, or go on after all;
    `ending` for that and for the folder to be let go. A second signal ends the program at once.
    """

    keeping = Signal()
    ending = Signal()

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app = app
        # Python runs its handlers between two steps of its own, and there are none while Qt sleeps: a byte wakes it.
        self._heard, self._told = socket.socketpair()
        for end in (self._heard, self._told):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._fd = signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        # What whoever started us ignores (as `nohup` does) stays ignored.
        heard = (one for one in SIGNALS if signal.getsignal(one) is not signal.SIG_IGN)
        self._before = {one: signal.signal(one, self._on_signal) for one in heard}
        direct = Qt.ConnectionType.DirectConnection
        app.commitDataRequest.connect(self.keeping, direct)
        app.saveStateRequest.connect(self.keeping, direct)
        app.aboutToQuit.connect(self.ending, direct)

    def stop(self) -> None:
        """Give the signals back."""
        for one, handler in self._before.items():
            signal.signal(one, handler)
        signal.set_wakeup_fd(self._fd)
        self._notifier.setEnabled(False)
        for end in (self._heard, self._told):
            end.close()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        """Between any two steps of Python, so nothing is done here that could find something half done."""
        for one in SIGNALS:
            signal.signal(one, signal.SIG_DFL)

    def _wake(self) -> None:
        """In the event loop, between two events."""
        with suppress(BlockingIOError):
            number = self._heard.recv(1)[0]
            if number in SIGNALS:
                self.ending.emit()
                self._app.exit(STATUS_OF_SIGNAL + number)
