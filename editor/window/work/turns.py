"""How much of the open policy's review waits for whoever sits here, counted off the window's thread."""

from PySide6.QtCore import QObject, QTimer, Signal

from editor.loading import later
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.review import approving, turns

_CALM = 1000
"""Milliseconds without an edit before it is counted again."""


class Turns(QObject):
    """`changed` tells that `count` is another one."""

    changed = Signal()

    def __init__(self, desk: PolicyDesk, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read)
        desk.reviews.read.connect(lambda: self._timer.start(0))
        desk.touched.connect(lambda *_: self._timer.start(_CALM))

    def _read(self) -> None:
        desk, reviews = self._desk, self._desk.reviews.value
        if reviews is None or not desk.reviews.is_needed:
            self._take(0)
            return
        policy, last, here, email = desk.policy, desk.session.last_release, desk.reviews.here, desk.session.author.email

        def work() -> int:
            return len(turns.turns(approving.draft_agreement(reviews, policy, last, here), email))

        desk.in_background(work, self._take, desk.failed.emit, owner=self, topic="turns")

    def _take(self, count: int) -> None:
        if count != self.count:
            self.count = count
            self.changed.emit()
