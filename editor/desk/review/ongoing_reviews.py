"""The reviews of a repository in which one program makes one version after the other."""

from editor.desk.review.ledger import Ledger, Reviews, read_reviews
from editor.store.history import Version
from editor.store.repository import Repository


class OngoingReviews:
    """Reads on from the version up to which it has read, where that is still in the line of the newest one.

    The objects of the repository are looked at once, when it begins. DamagedRepository, and what `read_reviews` raises.
    """

    def __init__(self, repository: Repository) -> None:
        repository.check_objects()
        self._repository = repository
        self._ledger = Ledger(repository)
        self._head: str | None = None

    def read(self) -> Reviews:
        """The reviews up to the newest version."""
        self._repository.ask_for_whole_history()
        fresh = self._since()
        if fresh is None:
            return read_reviews(self._repository)
        for version in reversed(fresh):
            self._ledger.visit(version)
            self._head = version.id
        return self._ledger.reviews()

    def _since(self) -> list[Version] | None:
        """The versions since the last reading, the newest first; None where they are no single line."""
        found: list[Version] = []
        at = self._repository.head()
        while at is not None and at != self._head:
            version = self._repository.version(at)
            if len(version.parents) > 1:
                return None
            found.append(version)
            at = version.parents[0] if version.parents else None
        return found if at == self._head else None
