"""What people record about a draft: asking, approving, objecting, taking back, commenting, answering, adopting."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from editor.desk.agreeing import Agreement, agreement
from editor.desk.ledger import Reviews
from editor.desk.publishing import draft_cells
from editor.desk.session import Session
from editor.policy.people import PersonId, person_of
from editor.policy.plan import plan
from editor.policy.policy import Policy
from editor.policy.release import Manifest
from editor.policy.review import Anchor, Filed, Kind, Matter, Record, Why, may_approve
from editor.policy.subject import VERSIONS, Subject
from editor.store.errors import StoreError
from editor.store.history import Author
from editor.store.repository import Repository
from editor.store.reviews import record_files


@dataclass(eq=False)
class MayNotRecord(StoreError):
    """Somebody's word would not count; `reason` says why in a few words."""

    reason: str


class UnsavedWords(StoreError):
    """Words were to be approved that stand in no version."""


@dataclass(frozen=True, slots=True)
class Recording:
    """Records about to be written, each as a version of its own: values only, to be written off the window's thread."""

    folder: Path
    base: str
    records: tuple[Record, ...]
    author: Author

    def write(self, repository: Repository) -> str:
        """Write the records over the newest version, and give the version that then is newest."""
        at = self.base
        for record in self.records:
            signer = repository.signer
            message = f"{record.kind.value.capitalize()}: {record.subject}"
            at = repository.commit(record_files(record, signer), message, self.author, record.at, at)
        return at


def draft_agreement(reviews: Reviews, policy: Policy, last: Manifest | None, here: Iterable[str] = ()) -> Agreement:
    """What is agreed of everything in the draft that is ready; what is not keeps its released words and is left out."""
    planned = plan(policy, draft_cells(policy), last, excused=policy.tags)
    return agreement(reviews, policy, planned, here)


class Desk:
    """Makes the records of whoever works here, over the history as it was read."""

    def __init__(self, session: Session, reviews: Reviews) -> None:
        self._session = session
        self._reviews = reviews
        person = person_of(reviews.regime.people, session.author.email) or person_of(
            session.policy.people, session.author.email
        )
        self._by = person.id if person is not None else PersonId(session.author.email)

    def ask(self, matters: Iterable[Matter], words: str = "") -> Recording:
        """Ask for review of what is ready."""
        return self._recording([self._about(Kind.REQUEST, matter, text=words) for matter in matters])

    def approve(self, matters: Iterable[Matter], words: str = "") -> Recording:
        """Approve; MayNotRecord names the rule that stands against it."""
        wanted = tuple(matters)
        person = person_of(self._reviews.regime.people, self._session.author.email)
        for matter in wanted:
            why = may_approve(person, matter, self._reviews.regime)
            if why is not None:
                raise MayNotRecord(why.value)
        return self._recording([self._about(Kind.APPROVAL, matter, text=words) for matter in wanted])

    def object(self, matter: Matter, reason: str) -> Recording:
        """Ask for changes, and say which."""
        return self._recording([self._about(Kind.OBJECTION, matter, text=reason)])

    def withdraw(self, matter: Matter, words: str = "") -> Recording:
        """Take back what one said before."""
        return self._recording([self._about(Kind.WITHDRAWAL, matter, text=words)])

    def comment(
        self,
        matter: Matter,
        words: str,
        anchor: Anchor | None = None,
        suggestion: str | None = None,
        *,
        internal: bool = False,
    ) -> Recording:
        """Say something about a text or a piece of it, for the author or only among reviewers."""
        record = self._about(Kind.COMMENT, matter, text=words)
        return self._recording([replace(record, anchor=anchor, suggestion=suggestion, internal=internal)])

    def answer(self, comment: Filed, words: str, *, resolves: bool = False, takes: bool = False) -> Recording:
        """Answer a comment, settle it, or say that its suggested wording was taken."""
        record = self._plain(Kind.ANSWER, comment.record.subject, words)
        return self._recording([replace(record, refers=comment.id, resolves=resolves, takes=takes)])

    def adopt(self, versions: Iterable[str], words: str = "") -> Recording:
        """Vouch for versions that nobody of the policy signed, and count as an author of what they changed."""
        return self._recording(
            [replace(self._plain(Kind.ADOPTION, VERSIONS, words), refers=version) for version in versions]
        )

    def _recording(self, records: Sequence[Record]) -> Recording:
        session = self._session
        if session.base is None or session.base != self._reviews.head:
            raise UnsavedWords
        return Recording(session.folder, session.base, tuple(records), session.author)

    def _about(self, kind: Kind, matter: Matter, text: str) -> Record:
        record = self._plain(kind, matter.subject, text)
        return replace(record, base=matter.base, head=matter.head, source=matter.source)

    def _plain(self, kind: Kind, subject: Subject, text: str) -> Record:
        return Record(
            kind=kind,
            subject=subject,
            by=self._by,
            email=self._session.author.email,
            at=self._now(),
            release=self._reviews.number,
            version=self._session.base or "",
            text=text.strip(),
        )

    def _now(self) -> datetime:
        return self._session.clock.now().replace(microsecond=0)


def record_at_once(session: Session, repository: Repository, recording: Recording) -> str:
    """Write records at once, for whoever has no window to keep alive."""
    repository.signer = session.signer()
    version = recording.write(repository)
    session.finish_records(version)
    return version


def why_not(matter: Matter, reviews: Reviews, email: str) -> Why | None:
    """What stands against this person's approval of a matter; None where nothing does."""
    return may_approve(person_of(reviews.regime.people, email), matter, reviews.regime)
