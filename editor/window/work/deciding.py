"""Decisions about a conversion, made off the window's thread, one after the other."""

from collections import deque
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.desk.conversion.choosing import Choice, Chosen, choose
from editor.desk.conversion.converting import earlier_sources
from editor.desk.conversion.earlier import blob_text
from editor.desk.session.personal import always, never_again
from editor.desk.session.undo import CursorPlace
from editor.policy.policy import Policy
from editor.store.errors import StoreError
from editor.window.appearance.settings import personal_folder
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk


class Decisions(QObject):
    """Takes choices and makes each a step of its own that can be taken back. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: deque[Choice] = deque()
        self._busy = False

    def choose(self, choice: Choice) -> None:
        """Take a choice; it is made once those before it are."""
        self._waiting.append(choice)
        self._next()

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy = True
        self._desk.settling.emit()
        choice, earlier = self._waiting[0], self._desk.earlier
        blobs = earlier.unknown(earlier_sources(self._desk.policy, choice.cell.language))
        if blobs:
            self._desk.in_repository(
                lambda repository: {blob: blob_text(repository, blob) for blob in blobs},
                self._on_earlier,
                self._fail,
                owner=self,
            )
        else:
            self._begin()

    def _on_earlier(self, found: Mapping[str, str | None]) -> None:
        self._desk.earlier.add(found)
        self._begin()

    def _begin(self) -> None:
        policy, choice, texts = self._desk.policy, self._waiting[0], self._desk.earlier.texts()
        self._desk.in_background(
            lambda: choose(policy, choice, texts),
            lambda chosen: self._finish(policy, chosen),
            self._fail,
            owner=self,
        )

    def _finish(self, made_from: Policy, chosen: Chosen | None) -> None:
        if made_from is not self._desk.policy:
            self._begin()
            return
        choice = self._waiting.popleft()
        self._busy = False
        if chosen is not None:
            self._desk.submit_alone(chosen.edit, CursorPlace(choice.cell, 0))
            if chosen.always or chosen.never_again:
                self._keep(chosen)
        self._next()

    def _keep(self, chosen: Chosen) -> None:
        """Put an "always" with the person's settings, or take it away from them."""
        self._desk.in_background(lambda: _kept(personal_folder(), chosen), lambda _: None, self._tell, owner=self)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, StoreError):
            raise error
        self.told.emit(Message(failure_words(error), Tone.ERROR, about="always"))

    def _fail(self, error: Exception) -> None:
        self._waiting.clear()
        self._busy = False
        self.told.emit(Message(failure_words(error), Tone.ERROR, about="decisions"))


def _kept(folder: Path, chosen: Chosen) -> None:
    for decision in chosen.always:
        always(folder, decision)
    for decision in chosen.never_again:
        never_again(folder, decision)
