"""Work of the window's thread that may wait: one piece in each turn of its loop, so that a person comes between."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid


class TurnQueue(QObject):
    """Does pieces of work in the order in which they were asked for, each in a turn of its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[tuple[QObject, str], Callable[[], object]] = {}
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._do_one)

    def later(self, owner: QObject, what: str, work: Callable[[], object]) -> None:
        """Do it in a turn to come, unless its owner is gone by then; it takes the place of the same work of before."""
        self._waiting[owner, what] = work
        self._timer.start()

    def _do_one(self) -> None:
        key = next(iter(self._waiting), None)
        if key is None:
            return
        work = self._waiting.pop(key)
        if self._waiting:
            self._timer.start()
        if isValid(key[0]):
            work()
