"""What people record about a draft: asking, approving, objecting, taking back, commenting, answering, adopting."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from editor.desk.review.agreeing import Agreement, agreement
from editor.desk.review.ledger import Reviews
from editor.desk.review.ongoing_reviews import read_reviews
from editor.desk.session.session import Session
from editor.desk.translation.draft_cells import draft_cells
from editor.desk.versions.future_versions import is_ahead
from editor.policy.people import PersonId, person_of
from editor.policy.policy import Policy
from editor.policy.releases.plan import plan
from editor.policy.releases.release import Manifest
from editor.policy.reviews.review import Anchor, Filed, Matter, Record, RecordKind, Verdict, Why, may_approve, mismatch
from editor.policy.reviews.subject import VERSIONS, Subject
from editor.store.errors import StoreError
from editor.store.formats.reviews import record_files
from editor.store.history import Author
from editor.store.repository import Repository


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
        """Write the records over the newest version, and give the version that then is newest.

        Where that version says that it was made later than now, the records name it: one clock that stood apart must
        not take everybody else's word away.
        """
        at = self.base
        newest = repository.version(at)
        for record in self.records:
            if is_ahead(newest, record.at):
                record = replace(record, ahead=newest.id)
            signer = repository.signer
            message = f"{record.kind.value.capitalize()}: {record.subject}"
            at = repository.commit(record_files(record, signer), message, self.author, record.at, at)
        return at


def draft_agreement(reviews: Reviews, policy: Policy, last: Manifest | None, here: Iterable[str] = ()) -> Agreement:
    """What is agreed of everything in the draft that is ready; what is not keeps its released words and is left out."""
    planned = plan(policy, draft_cells(policy), last, excused=policy.tags)
    wanted = policy.exceptional
    return agreement(reviews, policy, planned, here, wanted if wanted and wanted.number == reviews.number + 1 else None)


@dataclass(frozen=True, slots=True)
class Seat:
    """Who records, over which draft and version, and when: values that can be taken off the window's thread."""

    folder: Path
    base: str | None
    author: Author
    policy: Policy
    last: Manifest | None
    now: datetime

    @classmethod
    def of(cls, session: Session) -> "Seat":
        """As the session stands."""
        now = session.clock.now().replace(microsecond=0)
        return cls(session.folder, session.base, session.author, session.policy, session.last_release, now)


class Desk:
    """Makes the records of whoever sits there, over the history as it was read."""

    def __init__(self, seat: Seat, reviews: Reviews) -> None:
        self._seat = seat
        self._reviews = reviews
        email = seat.author.email
        person = person_of(reviews.regime.people, email) or person_of(seat.policy.people, email)
        self._by = person.id if person is not None else PersonId(email)

    def matters(self) -> dict[Subject, Matter]:
        """What there is to agree on in the draft, by subject."""
        agreed = draft_agreement(self._reviews, self._seat.policy, self._seat.last)
        return {one.matter.subject: one.matter for one in agreed.verdicts}

    def ask(self, matters: Iterable[Matter], words: str = "") -> Recording:
        """Ask for review of what is ready."""
        return self._recording([self._about(RecordKind.REQUEST, matter, text=words) for matter in matters])

    def approve(self, matters: Iterable[Matter], words: str = "") -> Recording:
        """Approve; MayNotRecord names the rule that stands against it."""
        wanted = tuple(matters)
        person = person_of(self._reviews.regime.people, self._seat.author.email)
        for matter in wanted:
            why = may_approve(person, matter, self._reviews.regime)
            if why is not None:
                raise MayNotRecord(why.value)
        return self._recording([self._about(RecordKind.APPROVAL, matter, text=words) for matter in wanted])

    def object(self, matter: Matter, reason: str) -> Recording:
        """Ask for changes, and say which."""
        return self._recording([self._about(RecordKind.OBJECTION, matter, text=reason)])

    def withdraw(self, matter: Matter, words: str = "") -> Recording:
        """Take back what one said before."""
        return self._recording([self._about(RecordKind.WITHDRAWAL, matter, text=words)])

    def comment(
        self,
        about: Matter | Subject,
        words: str,
        anchor: Anchor | None = None,
        suggestion: str | None = None,
        *,
        internal: bool = False,
    ) -> Recording:
        """Say something about a text or a piece of it, for the author or only among reviewers.

        What does not wait to be agreed on is no matter, but a subject all the same.
        """
        record = self._comment(about, words)
        return self._recording([replace(record, anchor=anchor, suggestion=suggestion, internal=internal)])

    def remark(self, remarks: Iterable[tuple[Subject, str, Anchor | None]]) -> Recording:
        """Comment on texts, each at its words, whether or not they wait to be agreed on."""
        found = self.matters()
        return self._recording(
            [replace(self._comment(found.get(one, one), words), anchor=anchor) for one, words, anchor in remarks]
        )

    def answer(self, comment: Filed, words: str, *, resolves: bool = False, takes: bool = False) -> Recording:
        """Answer a comment, settle it, or say that its suggested wording was taken."""
        record = self._plain(RecordKind.ANSWER, comment.record.subject, words)
        return self._recording([replace(record, refers=comment.id, resolves=resolves, takes=takes)])

    def adopt(self, versions: Iterable[str], words: str = "") -> Recording:
        """Vouch for versions that nobody of the policy signed, and count as an author of what they changed."""
        return self._recording(
            [replace(self._plain(RecordKind.ADOPTION, VERSIONS, words), refers=version) for version in versions]
        )

    def _recording(self, records: Sequence[Record]) -> Recording:
        seat = self._seat
        if seat.base is None or seat.base != self._reviews.head:
            raise UnsavedWords
        return Recording(seat.folder, seat.base, tuple(records), seat.author)

    def _comment(self, about: Matter | Subject, words: str) -> Record:
        if isinstance(about, Matter):
            return self._about(RecordKind.COMMENT, about, text=words)
        return self._plain(RecordKind.COMMENT, about, words)

    def _about(self, kind: RecordKind, matter: Matter, text: str) -> Record:
        record = self._plain(kind, matter.subject, text)
        return replace(record, base=matter.base, head=matter.head, source=matter.source)

    def _plain(self, kind: RecordKind, subject: Subject, text: str) -> Record:
        return Record(
            kind=kind,
            subject=subject,
            by=self._by,
            email=self._seat.author.email,
            at=self._seat.now,
            release=self._reviews.number,
            version=self._seat.base or "",
            text=text.strip(),
        )


def write_record(repository: Repository, seat: Seat, make: Callable[[Desk, dict[Subject, Matter]], Recording]) -> str:
    """Read the history, make records of what stands there, and write them; gives the version that then is newest."""
    desk = Desk(seat, read_reviews(repository))
    return make(desk, desk.matters()).write(repository)


def why_not(matter: Matter, reviews: Reviews, email: str) -> Why | None:
    """What stands against this person's approval of a matter; None where nothing does."""
    return may_approve(person_of(reviews.regime.people, email), matter, reviews.regime)


def said_by(verdict: Verdict, email: str) -> Filed | None:
    """What this person's own word about a matter is, where it stands."""
    mine = (one for one in (*verdict.approvals, *verdict.objections))
    return next((one for one in mine if one.record.email.casefold() == email.casefold()), None)


def asked_for(reviews: Reviews, matter: Matter) -> Filed | None:
    """The last request to review these very words."""
    asked = [
        one
        for one in reviews.filed
        if one.record.kind is RecordKind.REQUEST
        and one.record.subject == matter.subject
        and mismatch(one.record, matter) is None
    ]
    return asked[-1] if asked else None
