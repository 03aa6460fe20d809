"""What waits for a look and what is agreed of it, read off the window's thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.desk.review.agreeing import Agreement
from editor.desk.review.approving import draft_agreement
from editor.desk.review.ledger import Reviews
from editor.desk.review.reviewing import Waiting, reviewed, waiting
from editor.policy.canonical import canonical_text
from editor.policy.policy import Policy
from editor.policy.releases.release import Manifest
from editor.store.errors import UnknownRevision
from editor.store.repository import Repository
from editor.text.redline.switches import Switches
from editor.window.work.policy_desk import PolicyDesk


@dataclass(frozen=True, slots=True)
class Reading:
    """The rows, what is agreed (None where nobody else is there and nothing was said), and the texts of comments."""

    rows: tuple[Waiting, ...]
    agreed: Agreement | None = None
    then: Mapping[str, str] | None = None


class ReviewReading(QObject):
    """Reads one draft at a time; `read` carries a Reading, `failed` the error."""

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: PolicyDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._last: tuple[object, ...] = ()

    def look(self, switches: Switches) -> bool:
        """Read the draft; False where the last release or the reviews are still to be read."""
        desk = self._desk
        last, released, draft = desk.session.last_release, desk.baseline, desk.policy
        if last is not None and released is None:
            return False
        reviews = desk.reviews.value
        here, folder, email = desk.reviews.here, desk.folder, desk.session.author.email

        def work() -> Reading:
            rows = waiting(released, draft, switches=switches)
            if reviews is None:
                return Reading(rows)
            return _agreed(rows, reviews, released, draft, last, here, folder, email)

        desk.in_background(work, self.read.emit, self.failed.emit, owner=self, topic="review")
        return True


def _agreed(
    rows: tuple[Waiting, ...],
    reviews: Reviews,
    released: Policy | None,
    draft: Policy,
    last: Manifest | None,
    here: frozenset[str],
    folder: Path,
    email: str,
) -> Reading:
    agreed = draft_agreement(reviews, draft, last, here)
    blobs = {one.record.head.blob for one in reviews.filed if one.record.anchor is not None and one.record.head.blob}
    repository = Repository(folder)
    try:
        then = {blob: text for blob in blobs if (text := _text(repository, blob)) is not None}
    finally:
        repository.close()
    return Reading(reviewed(rows, agreed, released, draft, email), agreed, then)


def _text(repository: Repository, blob: str) -> str | None:
    try:
        return canonical_text(repository.read_blob(blob).decode("utf-8", "replace"))
    except UnknownRevision:
        return None
