"""Who agreed to what: the rules R1 to R5 over records, without disk, clock or keys."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum

from editor.policy.format import RULES as RULES_NUMBER
from editor.policy.format import RULES_OF_PLACES
from editor.policy.people import ANY, PUBLISHER, REVIEWER, Person, PersonId, ReviewRule, bare_key, person_of
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
    """The people and the rule that judge (R2), and the number of the rules by which they do.

    `former` are the people of the last release: whoever was changed or removed since keeps a voice against it.
    `known_as` are the ids, addresses and keys that one person had by and by, for those who changed any of them.
    """

    people: tuple[Person, ...] = ()
    rule: ReviewRule = field(default_factory=ReviewRule)
    rules: int = RULES_NUMBER
    former: tuple[Person, ...] = ()
    known_as: tuple[frozenset[str], ...] = ()

    def with_all_names(self, matter: "Matter") -> "Matter":
        """The matter with every name of its authors: whoever changed a key wrote what they wrote (R3)."""
        more = [names for names in self.known_as if not names.isdisjoint(matter.authors)]
        if not more or self.rules < RULES_OF_PLACES:
            return matter
        return replace(matter, authors=matter.authors.union(*more))

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

    `authors` are the ids of people, their keys, and the e-mail addresses of those whom the policy does not know. Where
    the subject is the people, `changed` are those whose own entries differ, and `gaining` those of them who come in, or
    get a role, a key or an address that they did not have.
    """

    subject: Subject
    base: ReviewSide
    head: ReviewSide
    source: ReviewSide | None = None
    authors: frozenset[str] = frozenset()
    changed: frozenset[PersonId] = frozenset()
    gaining: frozenset[PersonId] = frozenset()


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
    matter = regime.with_all_names(matter)
    if is_author(person, matter.authors):
        return Why.OWN_WORDS
    if matter.subject == PEOPLE and regime.rules >= RULES_OF_PLACES:
        return _why_not_people(person, matter, regime.people)
    if person.id in matter.changed:
        return Why.CHANGED
    return None if _has_role(person, matter, regime) else Why.ROLE


def is_author(person: Person, authors: Collection[str]) -> bool:
    """Whether a person is among the authors, by id, by address or by a key, under whatever name it was used."""
    return any(name in authors for name in names_of_person(person))


def names_of_person(person: Person) -> tuple[str, ...]:
    """What a person is known by as an author: id, address, keys."""
    return person.id, person.email.casefold(), *map(bare_key, person.keys)


def joined_names(
    known: tuple[frozenset[str], ...], before: Iterable[Person], after: Iterable[Person]
) -> tuple[frozenset[str], ...]:
    """The names that one person had by and by, with those of whoever has others after a change of the people."""
    then = {one.id: frozenset(names_of_person(one)) for one in before}
    for one in after:
        names = frozenset(names_of_person(one))
        if then.get(one.id, names) != names:
            names |= then[one.id]
            same = [other for other in known if not other.isdisjoint(names)]
            known = (*(other for other in known if other not in same), names.union(*same))
    return known


def _why_not_people(person: Person, matter: Matter, people: Sequence[Person]) -> Why | None:
    """Why somebody may not agree to other people (R2): a publisher has to, by approving or by having written them.

    Publishers whom it does not concern agree, where there are any; else anybody else. Whoever only loses something
    keeps a voice; whoever gains something has one where nobody else is left. Where nobody is a publisher, anybody may.
    """
    others = [one for one in people if not is_author(one, matter.authors)]
    apart = [one for one in others if one.id not in matter.changed]
    losing = [one for one in others if one.id in matter.changed - matter.gaining]
    somebody = any(one.has_role(PUBLISHER) for one in people)
    wanted = others if somebody and not _all_publishers(matter.authors, people) else []
    publishers = [one for one in apart if one.has_role(PUBLISHER)] or [one for one in wanted if one.has_role(PUBLISHER)]
    if publishers or wanted:
        voices = [*publishers, *(one for one in losing if one.has_role(PUBLISHER))]
    else:
        voices = [*apart, *losing] or others
    if person in voices:
        return None
    return Why.CHANGED if person.id in matter.gaining else Why.ROLE


def _all_publishers(authors: Collection[str], people: Iterable[Person]) -> bool:
    """Whether everybody who had a hand in something is a publisher, so that one of them agreed to it as it stands."""
    own = [one for one in people if one.has_role(PUBLISHER)]
    names = {name for one in own for name in names_of_person(one)}
    return bool(authors) and names.issuperset(authors)


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
    matter = regime.with_all_names(matter)
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
        why = _refused(one, matter, regime)
        if why is not None:
            refused.append((one, why))
            continue
        standing[record.by] = one
    approvals = _of_kind(standing.values(), RecordKind.APPROVAL)
    objections = _of_kind(standing.values(), RecordKind.OBJECTION)
    if matter.subject == PEOPLE and _is_majority(approvals, matter, regime):
        objections = tuple(one for one in objections if one.record.by not in matter.changed)
    return Verdict(matter, regime.needed(matter.subject), approvals, objections, tuple(refused))


def _refused(one: Filed, matter: Matter, regime: Regime) -> Why | None:
    """Why a record does not count for a matter; objecting takes a role, and no clean hands.

    By the rules of places, whoever was among the people of the last release may object to what happens to them.
    """
    record = one.record
    person = person_of(regime.people, record.email)
    objects = record.kind is RecordKind.OBJECTION
    if objects and regime.rules >= RULES_OF_PLACES:
        if person is None:
            regime = replace(regime, people=regime.former)
            person = person_of(regime.people, record.email)
        if matter.subject == PEOPLE and person is not None and person.id in matter.changed:
            return one.why or mismatch(record, matter)
    why = one.why or mismatch(record, matter) or may_approve(person, matter, regime)
    if one.spent and why is None:
        return Why.OTHER_BASE
    return None if why is Why.OWN_WORDS and objects else why


def _is_majority(approvals: Iterable[Filed], matter: Matter, regime: Regime) -> bool:
    """Whether more than half of the people of the last release wrote or approved other people (R2)."""
    agreed = {one.record.by for one in approvals}
    voices = [one for one in regime.former if one.id in agreed or is_author(one, matter.authors)]
    return 2 * len(voices) > len(regime.former)


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


def open_comments(filed: Sequence[Filed]) -> tuple[Filed, ...]:
    """The comments on whatever subject that nobody settled, oldest first."""
    settled = {one.record.refers for one in filed if one.record.resolves or one.record.takes}
    return tuple(one for one in filed if one.record.kind is RecordKind.COMMENT and one.id not in settled)
