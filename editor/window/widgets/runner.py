"""Work off the window's thread: done in order, answered on the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

Result = TypeVar("Result")


class Task:
    """Work that was handed in."""

    def __init__(self) -> None:
        self._cancelled = Event()

    def cancel(self) -> None:
        """Forget the work: it is not begun any more, and where it is under way, its answer is never given."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether nobody waits for the answer."""
        return self._cancelled.is_set()


@dataclass(frozen=True, slots=True)
class _Pending:
    """Who waits for an answer."""

    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    owner: QObject | None
    topic: str

    def is_listening(self) -> bool:
        return self.owner is None or isValid(self.owner)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came of a task: its result, or what it raised."""

    task: Task
    result: Any = None
    error: Exception | None = None


class Runner(QObject):
    """Runs one piece of work after the other in a thread of its own.

    The work must be a function of values that touches no QObject. `busy_changed` tells when the first work is handed in
    and when the last answer is given.
    """

    busy_changed = Signal(bool)
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pending: dict[Task, _Pending] = {}
        self._answers: SimpleQueue[_Answer] = SimpleQueue()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        *,
        owner: QObject | None = None,
        topic: str = "",
    ) -> Task:
        """Hand in work; `done` gets its result or `failed` what it raised, later and on this thread.

        Once `owner` is deleted nobody is called. Work with a `topic` takes the place of earlier work of that topic and
        owner: give one where only the newest answer is of use, such as a preview, and none where the work must be done.
        """
        if topic:
            for task, other in self._pending.items():
                if (other.owner, other.topic) == (owner, topic):
                    task.cancel()
        task = Task()
        self._pending[task] = _Pending(done, failed, owner, topic)
        if len(self._pending) == 1:
            self.busy_changed.emit(True)
        self._pool.start(lambda: self._work(task, work))
        return task

    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._pending)

    def wait(self) -> None:
        """Let all work end and give every answer now: before the program ends, so that none is lost."""
        while self._pending:
            self._pool.waitForDone()
            self._deliver()

    def _work(self, task: Task, work: Callable[[], Result]) -> None:
        """On the other thread."""
        answer = _Answer(task)
        if not task.is_cancelled():
            try:
                answer = _Answer(task, result=work())
            except Exception as error:  # noqa: BLE001 - whatever the work raises belongs to who handed it in
                answer = _Answer(task, error=error)
        self._answers.put(answer)
        self._arrived.emit()

    def _deliver(self) -> None:
        while True:
            try:
                answer = self._answers.get_nowait()
            except Empty:
                return
            pending = self._pending.pop(answer.task)
            if not self._pending:
                self.busy_changed.emit(False)
            if answer.task.is_cancelled() or not pending.is_listening():
                continue
            if answer.error is not None:
                pending.failed(answer.error)
            else:
                pending.done(answer.result)
