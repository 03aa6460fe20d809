"""The selected section's conversion, looked at off the window's thread whenever something of it changes."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.desk.conversion.configs import source_of
from editor.desk.conversion.converting import earlier_sources
from editor.desk.conversion.earlier import blob_text
from editor.desk.conversion.examining import Examined, examined, open_count
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.window.work.policy_desk import PolicyDesk

AFTER = 200
"""Milliseconds without an edit before the conversion is looked at again."""

Answer = tuple[Examined | None, Mapping[Cell, int]]


class ConversionReader(QObject):
    """Looks while the widget that shows it is visible; what was overtaken by an edit meanwhile is never told.

    `begun` tells that it begins, `read` carries an Examined (or None where there is nothing to look at) and how many
    questions are open in the sections of the language, `failed` what went wrong.
    """

    begun = Signal()
    read = Signal(object, object)
    failed = Signal(object)

    def __init__(self, desk: PolicyDesk, watching: QWidget) -> None:
        super().__init__(watching)
        self._desk = desk
        self._watching = watching
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._compute)

    def look(self, after: int = 0) -> None:
        """Look again, in so many milliseconds unless something else happens before."""
        if self._watching.isVisible():
            self._timer.start(after)

    def _compute(self) -> None:
        at, policy, earlier = self._desk.selection, self._desk.policy, self._desk.earlier
        if at is None or not self._watching.isVisible():
            return
        if blobs := earlier.unknown(earlier_sources(policy, at.language)):
            self._desk.in_repository(
                lambda repository: {blob: blob_text(repository, blob) for blob in blobs},
                self._on_earlier,
                self.failed.emit,
                owner=self,
                topic="earlier",
            )
            return
        texts = earlier.texts()
        self.begun.emit()
        self._desk.in_background(
            lambda: _look(policy, at, texts),
            lambda answer: self._on_answer(at, answer),
            self.failed.emit,
            owner=self,
            topic="conversion",
        )

    def _on_earlier(self, found: Mapping[str, str | None]) -> None:
        self._desk.earlier.add(found)
        self.look()

    def _on_answer(self, at: Cell, answer: Answer) -> None:
        found, counted = answer
        policy = self._desk.policy
        if at == self._desk.selection and (found is None or _is_fresh(found, policy)):
            self.read.emit(found, counted)


def _look(policy: Policy, at: Cell, texts: Mapping[str, str | None]) -> Answer:
    return examined(policy, at, texts.get), open_count(policy, at.language)


def _is_fresh(found: Examined, policy: Policy) -> bool:
    """Whether both texts are still those that were looked at."""
    cell = found.cell
    known = cell.section in policy.section_ids and cell.language in policy.tags
    return known and (found.target, found.source) == (policy.text(cell), policy.text(source_of(policy, cell)))
