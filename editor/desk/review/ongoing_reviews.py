"""The reviews of a repository, read on from where they were read before."""

from editor.desk.review.ledger import Ledger, Reviews
from editor.desk.review.ledger_memory import LedgerMemory
from editor.store.history import Version
from editor.store.repository import Repository


class OngoingReviews:
    """Reads on from the version up to which it has read, where one line leads from there to the newest one.

    A `memory` lets it begin after the last release that another program read, and is carried on.
    """

    def __init__(self, repository: Repository, memory: LedgerMemory | None = None) -> None:
        self._repository, self._memory = repository, memory
        self._state = None if memory is None else memory.recall()
        self._ledger = Ledger(repository)
        self._head: str | None = None
        self._are_objects_sound = False

    def check_objects(self) -> None:
        """Hash once what a release stands on, or DamagedRepository.

        That is everything; after a release that was read before, what came since, and what the newest version holds.
        """
        if not self._are_objects_sound:
            since = None if self._state is None else self._state[0].version
            self._repository.check_objects(since=since)
            self._are_objects_sound = True

    def unread(self, *, whole: bool = False) -> list[Version]:
        """The versions to visit, parents before children; `whole` asks nothing of the memory."""
        if self._head is not None and (fresh := line_after(self._repository, self._head)) is not None:
            return fresh
        self._ledger = Ledger(self._repository)
        state = None if whole else self._state
        fresh = None if state is None else line_after(self._repository, state[0].version)
        if state is None or fresh is None:
            return self._ledger.begin()
        self._ledger.resume(*state)
        self._head = state[0].version
        return fresh

    def visit(self, version: Version) -> None:
        """Take in one of them."""
        self._ledger.visit(version)
        self._head = version.id

    def read(self) -> Reviews:
        """The reviews up to the newest version.

        ShallowHistory or GraftedHistory where the copy does not show the history as it was made.
        """
        self._repository.ask_for_whole_history()
        for version in self.unread():
            self.visit(version)
        return self.reviews()

    def reviews(self) -> Reviews:
        """The reviews up to the last version visited."""
        reviews, state = self._ledger.reviews(), self._ledger.state
        # Only the first reading is as that of the whole history: what was read of drafts is known apart from then on.
        if self._memory is not None and state is not None and not reviews.breaches:
            if self._state is None or self._state[0].version != state.version:
                self._memory.keep(state, reviews.agreed)
            self._memory = None
        return reviews


def read_reviews(repository: Repository, memory: LedgerMemory | None = None) -> Reviews:
    """Read the reviews once, as `OngoingReviews` does."""
    return OngoingReviews(repository, memory).read()


def line_after(repository: Repository, known: str) -> list[Version] | None:
    """The versions after a known one, parents first; None where something else than one line leads from there."""
    if not repository.holds(known):
        return None
    found = list(repository.versions(until=known))
    if any(len(one.parents) != 1 for one in found):
        return None
    leads = found[-1].parents[0] == known if found else repository.head() == known
    return found[::-1] if leads else None
