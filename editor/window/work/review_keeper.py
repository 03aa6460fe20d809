"""What the history says of reviews, read off the window's thread, and the records that a person adds to it."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from editor.desk.session.session import Session
from editor.loading import later
from editor.policy.people import anyone_has_a_key, person_of
from editor.store.formats.reviews import RECORDS
from editor.store.repository import Repository
from editor.window.widgets.flow import NotSaved, Step, Story
from editor.window.work.carried_on import reviews_of

with later():
    from editor.desk.review import approving, ledger
    from editor.policy.reviews import review
    from editor.policy.reviews import subject as subjects


Make: TypeAlias = "Callable[[approving.Desk, dict[subjects.Subject, review.Matter]], approving.Recording]"
"""Makes records of the matters of the draft, by subject."""
Background = Callable[..., object]


class ReviewKeeper(QObject):
    """Reads reviews again whenever there is a new version, where there is more than one person, a key or a comment.

    `read` tells that `value` is another, `recorded` that records were written, `failed` carries an error.
    """

    read = Signal()
    recorded = Signal()
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        background: Background,
        alone: Callable[[Callable[[Repository], str]], Step[str]],
        version_saved: Callable[[], Step[None]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.value: ledger.Reviews | None = None
        self._read_at: str | None = None
        self._session = session
        self._background = background
        self._alone = alone
        self._version_saved = version_saved
        self._waiting: Story | None = None

    @property
    def is_needed(self) -> bool:
        """Whether somebody else is there to agree, or signatures are asked for."""
        policies = (self._session.policy, self._session.base_policy)
        return any(len(policy.people) > 1 or anyone_has_a_key(policy.people) for policy in policies)

    @property
    def is_current(self) -> bool:
        """Whether `value` is of the newest version, or is not needed."""
        return not self.is_needed or (self.value is not None and self.value.head == self._session.base)

    @property
    def here(self) -> frozenset[str]:
        """The names under which whoever works here is known as an author."""
        email = self._session.author.email
        person = person_of(self._session.policy.people, email)
        return frozenset({email.casefold(), *([person.id] if person is not None else [])})

    def wake(self) -> None:
        """Read again, if there is something new to read."""
        folder, base, needed = self._session.folder, self._session.base, self.is_needed
        if base is None or (self.is_current if needed else self._read_at == base):
            return

        def work() -> "ledger.Reviews | None":
            repository = Repository(folder)
            try:
                said = needed or repository.snapshot(base).paths(RECORDS)
                return reviews_of(repository).read() if said else None
            finally:
                repository.close()

        def answer(value: "ledger.Reviews | None") -> None:
            self._read_at = base
            self._on_read(value)

        self._background(work, answer, self.failed.emit, owner=self, topic="reviews")

    def record(self, make: Make, then: Callable[[], None] | None = None) -> None:
        """Write records; words that no version has are saved first, since only words in a version can be agreed on."""
        if self._waiting is not None:
            self._waiting.drop()
        self._waiting = Story(self._recording(make, then), self._on_not_recorded)

    async def _recording(self, make: Make, then: Callable[[], None] | None) -> None:
        while self._session.is_dirty:
            await self._version_saved()
        seat = approving.Seat.of(self._session)
        version = await self._alone(lambda repository: approving.write_record(repository, seat, make))
        self._session.finish_records(version)
        self.recorded.emit()
        self.wake()
        if then is not None:
            then()

    def _on_read(self, value: "ledger.Reviews | None") -> None:
        before, self.value = self.value, value
        if value is not before:
            self.read.emit()
        self.wake()

    def _on_not_recorded(self, error: Exception) -> None:
        if not isinstance(error, NotSaved):
            self.failed.emit(error)
