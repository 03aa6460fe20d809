"""Who agreed to what: the rules R1 to R5 over records, without disk, clock or keys."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from editor.policy.people import ANY, PUBLISHER, REVIEWER, Person, PersonId, ReviewRule, person_of
from editor.policy.reviews.subject import PEOPLE, RULES, VERSIONS, Subject


class RecordKind(Enum):
    """What a record says."""

    REQUEST = "request"
    APPROVAL = "approval"
    OBJECTION = "objection"
    WITHDRAWAL = "withdrawal"
    COMMENT = "comment"
    ANSWER = "answer"
    ADOPTION = "adoption"


@dataclass(frozen=True, slots=True)
class ReviewSide:
    """The words that a record is about: their digest, and the blob that holds them. Both empty where there are none."""

    words: str = ""
    blob: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The piece of a text that a comment is about: code points of the head's blob, and the words that stand there."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Record:
    """One person's word about a subject. It names what was seen: the released words, the draft's, the source's.

    `release` is the number of the last release, 0 before the first; `version` the commit that was looked at. `refers`
    is the id of the record that is answered. An answer may resolve a comment, or say that its suggestion was taken.
    `ahead` is a version that says it was made later than `at`: somebody's clock stood apart, and whoever signs says so.
    """

    kind: RecordKind
    subject: Subject
    by: PersonId
    email: str
    at: datetime
    release: int
    version: str
    base: ReviewSide = ReviewSide()
    head: ReviewSide = ReviewSide()
    source: ReviewSide | None = None
    text: str = ""
    anchor: Anchor | None = None
    suggestion: str | None = None
    refers: str = ""
    internal: bool = False
    resolves: bool = False
    takes: bool = False
    ahead: str = ""


class Why(Enum):
    """Why somebody may not approve, or why an approval does not count."""

    STRANGER = "stranger"
    OWN_WORDS = "own words"
    ROLE = "role"
    CHANGED = "changed"
    UNSIGNED = "unsigned"
    OTHER_KEY = "other key"
    OTHER_WORDS = "other words"
    OTHER_BASE = "other base"
    OTHER_SOURCE = "other source"


@dataclass(frozen=True, slots=True)
class Filed:
    """A record as the history holds it. `signer` is the fingerprint of the key, empty where it is not signed.

    `why` is what stood against it when it was made: role and key bind at approval as well as at release (R4). `spent`
    is whether what it approved was released since: whoever brings the same words back later asks anew.
    """

    id: str
    record: Record
    version: str
    signer: str = ""
    why: Why | None = None
    spent: bool = False


@dataclass(frozen=True, slots=True)
class Regime:
    """The people and the rule that judge (R2)."""

    people: tuple[Person, ...] = ()
    rule: ReviewRule = field(default_factory=ReviewRule)

    @property
    def alone(self) -> bool:
        """Whether nobody else is there to agree (R5)."""
        return len(self.people) < 2

    def needed(self, subject: Subject) -> int:
        """How many approvals a subject needs. People and rules are never changed by one person for all (R2)."""
        if self.alone or subject == VERSIONS:
            return 0
        usual = 1 if self.rule.approvals is None else self.rule.approvals
        if (cell := subject.cell) is not None:
            return self.rule.languages.get(cell.language, usual)
        return max(1, usual) if subject in (PEOPLE, RULES) else usual


@dataclass(frozen=True, slots=True)
class Matter:
    """A subject that differs from the last release, and who had a hand in it.

    `authors` are the ids of people, or the e-mail addresses of those whom the policy does not know; `changed` are the
    people whose own entries differ, where the subject is the people.
    """

    subject: Subject
    base: ReviewSide
    head: ReviewSide
    source: ReviewSide | None = None
    authors: frozenset[str] = frozenset()
    changed: frozenset[PersonId] = frozenset()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a matter is agreed on: the approvals that count, the standing objections, and what does not count."""

    matter: Matter
    needed: int
    approvals: tuple[Filed, ...] = ()
    objections: tuple[Filed, ...] = ()
    refused: tuple[tuple[Filed, Why], ...] = ()

    @property
    def holds(self) -> bool:
        """Whether it may be released."""
        return self.needed == 0 or (not self.objections and len(self.approvals) >= self.needed)


def may_approve(person: Person | None, matter: Matter, regime: Regime) -> Why | None:
    """What stands against this person's approval; None where nothing does (R2, R3)."""
    if person is None or person.id not in {one.id for one in regime.people}:
        return Why.STRANGER
    if is_author(person, matter.authors):
        return Why.OWN_WORDS
    if person.id in matter.changed:
        return Why.CHANGED
    return None if _has_role(person, matter, regime) else Why.ROLE


def is_author(person: Person, authors: Collection[str]) -> bool:
    """Whether a person is among the authors, by id or by address."""
    return person.id in authors or person.email.casefold() in authors


def _has_role(person: Person, matter: Matter, regime: Regime) -> bool:
    cell = matter.subject.cell
    if cell is not None:
        return any(person.has_role(role, cell.language) for role in regime.rule.roles)
    if matter.subject == PEOPLE:
        return person.has_role(PUBLISHER) or not _other_publishers(matter, regime)
    return person.has_role(PUBLISHER) or person.has_role(REVIEWER, ANY)


def _other_publishers(matter: Matter, regime: Regime) -> list[Person]:
    """The publishers who may judge a change of the people; where there is none, anyone else who had no hand in it."""
    return [
        one
        for one in regime.people
        if one.has_role(PUBLISHER) and one.id not in matter.changed and not is_author(one, matter.authors)
    ]


def eligible(matter: Matter, regime: Regime) -> tuple[Person, ...]:
    """Everyone who may approve a matter."""
    return tuple(one for one in regime.people if may_approve(one, matter, regime) is None)


def mismatch(record: Record, matter: Matter) -> Why | None:
    """What a record names that is no longer so (R1)."""
    if record.head.words != matter.head.words:
        return Why.OTHER_WORDS
    if record.base.words != matter.base.words:
        return Why.OTHER_BASE
    source = "" if matter.source is None else matter.source.words
    if ("" if record.source is None else record.source.words) != source:
        return Why.OTHER_SOURCE
    return None


def judge(matter: Matter, filed: Iterable[Filed], regime: Regime) -> Verdict:
    """What the records of a history, oldest first, say about a matter.

    Of each person the last word about these very words counts; a withdrawal takes back all that was said before it.
    """
    standing: dict[str, Filed] = {}
    refused: list[tuple[Filed, Why]] = []
    for one in filed:
        record = one.record
        if record.subject != matter.subject:
            continue
        if record.kind is RecordKind.WITHDRAWAL and one.why is None:
            standing.pop(record.by, None)
        if record.kind not in (RecordKind.APPROVAL, RecordKind.OBJECTION):
            continue
        person = person_of(regime.people, record.email)
        why = one.why or mismatch(record, matter) or may_approve(person, matter, regime)
        if one.spent and why is None:
            why = Why.OTHER_BASE
        if why is Why.OWN_WORDS and record.kind is RecordKind.OBJECTION:
            why = None
        if why is not None:
            refused.append((one, why))
            continue
        standing[record.by] = one
    needed = regime.needed(matter.subject)
    return Verdict(
        matter,
        needed,
        approvals=_of_kind(standing.values(), RecordKind.APPROVAL),
        objections=_of_kind(standing.values(), RecordKind.OBJECTION),
        refused=tuple(refused),
    )


def _of_kind(filed: Iterable[Filed], kind: RecordKind) -> tuple[Filed, ...]:
    return tuple(one for one in filed if one.record.kind is kind)


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with its answers in order."""

    comment: Filed
    answers: tuple[Filed, ...] = ()

    @property
    def resolved(self) -> bool:
        """Whether the last answer that says so settled it; a suggestion that was taken is settled."""
        return any(one.record.resolves or one.record.takes for one in self.answers)


def threads(filed: Sequence[Filed], subject: Subject) -> tuple[Thread, ...]:
    """The comments on a subject, oldest first; an objection is one that carries its reason."""
    kinds = (RecordKind.COMMENT, RecordKind.OBJECTION)
    return tuple(
        Thread(
            one,
            tuple(reply for reply in filed if reply.record.kind is RecordKind.ANSWER and reply.record.refers == one.id),
        )
        for one in filed
        if one.record.subject == subject and one.record.kind in kinds
    )
