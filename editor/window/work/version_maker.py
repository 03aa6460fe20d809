"""Versions and releases of the draft, written off the window's thread and one at a time."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from editor.desk.session.session import Session
from editor.loading import later
from editor.store.errors import StoreError
from editor.store.repository import Repository
from editor.window.widgets.flow import Step, Story
from editor.window.work.carried_on import reviews_of
from editor.window.work.journal_keeper import JournalKeeper

with later():
    from editor.desk.release import publishing
    from editor.desk.versions import history


Result = TypeVar("Result")


class InRepository(Protocol):
    """Does repository work off the window's thread; `failed` is told of what goes wrong."""

    def __call__(
        self,
        work: Callable[[Repository], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> object: ...


class VersionMaker(QObject):
    """`saved` tells that the session stands on a newer version, `nothing_to_save` that a version holds every word
    already, `released` carries a Released, `failed` the exception. A release is told of before its version."""

    saved = Signal()
    nothing_to_save = Signal()
    released = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, keeper: JournalKeeper, in_repository: InRepository, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self._in_repository = in_repository
        self._busy = False

    @property
    def is_busy(self) -> bool:
        """Whether a version or a release is being written."""
        return self._busy

    def save(self, message: str) -> None:
        """Make a version of the draft; without a message it is called after what changed."""
        if not self._busy:
            Story(self._saving(message), self.failed.emit)

    def release(self, proposal: "publishing.Proposal", warnings: tuple[str, ...]) -> None:
        """Make the release."""
        if not self._busy:
            job = publishing.begin_release(self._session, proposal, warnings)
            Story(self._releasing(job), lambda error: self.failed.emit(publishing.settle(self._session, job, error)))

    def alone(self, work: Callable[[Repository], Result]) -> Step[Result]:
        """Repository work that may move the newest version; no version is made meanwhile."""

        def begin(done: Callable[[Result], None], failed: Callable[[Exception], None]) -> None:
            self._busy = True
            self._in_repository(work, free(done), free(failed))

        def free(answer: Callable[[Any], None]) -> Callable[[Any], None]:
            def then(value: Any) -> None:
                self._busy = False
                answer(value)

            return then

        return Step(begin)

    def took_in(self) -> None:
        """The session stands on a version that was not made of the draft."""
        self._keeper.note(0)
        self.saved.emit()

    async def _saving(self, message: str) -> None:
        session = self._session
        save = session.begin_save(message or history.automatic_message(session.base_policy, session.policy))
        if save is None:
            self.saved.emit()
            self.nothing_to_save.emit()
            return
        self._keep_first()
        session.finish_save(save, await self.alone(save.write))
        self.took_in()

    async def _releasing(self, job: "publishing.ReleaseJob") -> None:
        self._keep_first()
        released = await self.alone(lambda repository: job.write(repository, reviews_of(repository)))
        publishing.finish_release(self._session, job, released)
        self._keeper.note(0)
        self.released.emit(released)
        self.saved.emit()

    def _keep_first(self) -> None:
        """Keep the words of a version before it is made: opening knows by them what was saved, whatever happens."""
        with suppress(StoreError):
            self._keeper.keep_now()
