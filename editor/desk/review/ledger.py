"""The history read as a ledger: who agreed to what, who wrote what, and the first thing that breaks (R1 to R7)."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from editor.desk.review.authorship import Hands
from editor.desk.review.inheriting import inherited
from editor.desk.review.joins import changed_paths, newest_parent
from editor.desk.review.ledger_state import LedgerState
from editor.desk.review.records import RecordReader
from editor.desk.review.review_subjects import SubjectStanding, matters, people_side, rules_side, standing_of_release
from editor.desk.review.trust import Doubt, Trust
from editor.desk.review.version_reader import VersionReader
from editor.desk.versions.order import own_line
from editor.desk.versions.release_breaches import named_for_nothing, publisher_breaches, unagreed
from editor.desk.versions.releases import manifest_at, release_numbers, tag_name
from editor.policy.format import RULES_OF_PLACES
from editor.policy.people import Person, anyone_has_a_key
from editor.policy.releases.proof import Breach
from editor.policy.releases.release import Manifest
from editor.policy.reviews.review import Filed, Matter, RecordKind, Regime, Verdict, Why, judge
from editor.policy.reviews.subject import PEOPLE, RULES, Subject
from editor.store.disk.paths import is_ours
from editor.store.errors import StoreError
from editor.store.formats.layout import PEOPLE_FILE, POLICY_FILE, SIGNERS_FILE
from editor.store.formats.manifest import read_manifest, release_number
from editor.store.history import Version, blob_id
from editor.store.repository import Repository, Snapshot
from editor.store.signing.signatures import allowed_signers, fingerprint


@dataclass(frozen=True, slots=True)
class Agreed:
    """How a release was agreed on: by one person alone (R5), or by the approvals that it needed."""

    alone: bool
    approvals: int


@dataclass(frozen=True, slots=True)
class Reviews:
    """What the history says of reviews up to its newest version.

    `hands` are the authors by subject and words, `doubts` the versions that nobody in force signed, `last` is what was
    last released, with the people who are in force by now (None where there is no version yet), `number` its number (0
    before the first) and `before` its people. `root` is the fingerprint of the first key, `notes` are things to tell
    that break nothing.
    """

    head: str
    regime: Regime
    filed: tuple[Filed, ...]
    hands: Mapping[Subject, Mapping[str, frozenset[str]]]
    last: SubjectStanding | None
    number: int
    before: tuple[Person, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    breaches: tuple[Breach, ...] = ()
    root: str = ""
    agreed: Mapping[int, Agreed] = field(default_factory=dict)
    notes: tuple[Breach, ...] = ()

    def is_alone(self, people: tuple[Person, ...]) -> bool:
        """Whether nobody else is there to agree: one person in force, or one at both releases (R5)."""
        return self.regime.alone or max(len(self.before), len(people)) < 2

    def verdicts(
        self, now: SubjectStanding, conversions: Collection[Subject] = (), here: frozenset[str] = frozenset()
    ) -> tuple[Verdict, ...]:
        """What is agreed of everything that differs from the last release. See `settled` for `conversions`."""
        regime = Regime(now.people[:1]) if self.is_alone(now.people) else self.regime
        return settled(matters(self.last, now, self.hands, here), self.filed, regime, conversions)


def settled(
    found: Iterable[Matter], filed: Iterable[Filed], regime: Regime, conversions: Collection[Subject] = ()
) -> tuple[Verdict, ...]:
    """The verdicts on these matters. `conversions` are cells that inherit: they need no approval of their own (R6).

    People who are in force already were agreed to before.
    """
    records: dict[Subject, list[Filed]] = {}
    for one in _with_keys_in_force(filed, regime):
        records.setdefault(one.record.subject, []).append(one)
    in_force = people_side(regime.people).words
    verdicts = []
    for matter in found:
        verdict = judge(matter, records.get(matter.subject, ()), regime)
        agreed = matter.subject == PEOPLE and matter.head.words == in_force
        if agreed or matter.subject in conversions:
            verdict = Verdict(matter, 0, verdict.approvals, verdict.objections, verdict.refused)
        verdicts.append(verdict)
    return tuple(verdicts)


def _with_keys_in_force(filed: Iterable[Filed], regime: Regime) -> Iterator[Filed]:
    """The records, where an approval with a key that is its person's no longer counts for nothing (R4)."""
    keys = {one.email.casefold(): frozenset(map(fingerprint, one.keys)) for one in regime.people}
    for one in filed:
        known = keys.get(one.record.email.casefold(), frozenset())
        binds = one.record.kind is RecordKind.APPROVAL and one.signer and regime.rules >= RULES_OF_PLACES
        yield replace(one, why=one.why or Why.OTHER_KEY) if binds and known and one.signer not in known else one


@dataclass(frozen=True, slots=True)
class _Unread:
    """A version whose authors were not read yet: who made it, the parent to compare with, and what it changed there."""

    version: Version
    who: frozenset[str]
    newest: str | None
    paths: tuple[str, ...] | None


class Ledger:
    """Folds versions, parents before children. `state` is how it stood after the last release, if any."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._reader = VersionReader(repository)
        self._trust = Trust(repository, self._reader)
        self._hands = Hands(self._reader)
        self._records = RecordReader(repository, self._reader, self._trust)
        self._unread: list[_Unread] = []
        self._notes: list[Breach] = []
        self._policy: str | None = None
        self._people: str | None = None
        self._doubted_people: Breach | None = None
        self._breaches: list[Breach] = []
        self._agreed: dict[int, Agreed] = {}
        self._signed: dict[int, bool] = {}
        self._last: SubjectStanding | None = None
        self._number = 0
        self._releases: str | None = None
        self._ruled = 1
        self._head = ""
        self.state: LedgerState | None = None

    def resume(self, state: LedgerState, agreed: Mapping[int, Agreed]) -> None:
        """Go on after a release: from how it stood then, and from what was found of the agreements up to there.

        The version is one whose releases were proved.
        """
        snapshot = self._repository.snapshot(state.version)
        manifest, _ = manifest_at(snapshot, release_numbers(snapshot)[-1])
        policy = self._reader.policy(snapshot)
        now = standing_of_release(manifest, policy, self._reader.facts(snapshot))
        self._trust.resume(policy, state.keys, state.root, state.known_as)
        self._hands.resume(snapshot, now, state.drafts, state.old, state.texts)
        self._records.resume(state.filed, state.version)
        self._notes = list(state.notes)
        self._agreed, self._signed = dict(agreed), dict(state.signed)
        self._ruled, self._policy, self._people = manifest.rules, snapshot.blob(POLICY_FILE), snapshot.blob(PEOPLE_FILE)
        self._last, self._number, self._head = now, manifest.number, state.version
        self._releases, self.state = snapshot.folder("releases"), state

    def visit(self, version: Version) -> None:
        """Take in one version."""
        snapshot = self._repository.snapshot(version.id)
        self._head = version.id
        self._look(version, snapshot)
        newest = newest_parent(self._repository, version, self._trust.force.rules)
        needed = self._trust.asks_for_keys(self._reader.people(snapshot))
        paths = changed_paths(self._repository, version, newest) if needed else None
        before = self._trust.force.people
        who = self._trust.visit(version, snapshot, paths or (), self._number)
        self._unread.append(_Unread(version, who, newest, paths))
        if self._trust.force.people != before:
            self._hands.settle(PEOPLE, people_side(self._trust.force.people).words)
        if not version.parents:
            self._begin(version, snapshot)
        self._breaches += self._records.visit(version, snapshot, self._number, self._take)
        folder = snapshot.folder("releases")
        if folder != self._releases:
            self._releases = folder
            self._released(version, snapshot)

    def reviews(self) -> Reviews:
        """Everything up to the newest version."""
        self._read_hands()
        found = [*self._breaches, *self._doubtful(self._number + 1), *self._flaws()]
        if self._head:
            found += self._signers(self._repository.snapshot(self._head), self._number + 1)
        found += self._tags()
        return Reviews(
            head=self._head,
            regime=self._trust.force,
            filed=tuple(self._records.filed),
            hands=self._hands.by_words,
            last=self._base(),
            before=() if self._last is None else self._last.people,
            number=self._number,
            doubts=(*self._trust.doubts.values(), *self._trust.late()),
            breaches=tuple(sorted(found, key=lambda breach: breach.release)),
            root=self._trust.root,
            agreed=self._agreed,
            notes=(*self._notes, *self._trust.notes, *self._records.notes),
        )

    def begin(self) -> list[Version]:
        """The versions to visit, in their order; what has nothing to do with this history is passed by and noted."""
        versions, strange = own_line(self._repository)
        self._notes += (Breach("S7", 0, "foreign-line", {"version": one[:10]}) for one in strange)
        return versions

    def _look(self, version: Version, snapshot: Snapshot) -> None:
        """See by which rules a draft wants to be judged, and note files that make no sense."""
        blobs = snapshot.blob(POLICY_FILE), snapshot.blob(PEOPLE_FILE)
        if blobs == (self._policy, self._people):
            return
        self._policy, self._people = blobs
        self._trust.judge_by(max(self._ruled, self._reader.policy(snapshot).rules))
        self._hands.remembers = self._trust.force.rules >= RULES_OF_PLACES
        flaw = self._reader.flaw(snapshot)
        self._doubted_people = None
        if flaw is not None:
            facts = {"version": version.id[:10], "path": flaw[0], "problem": flaw[1]}
            self._notes.append(Breach("S7", self._number + 1, "version-flawed", facts))
            self._doubted_people = Breach("R4", self._number + 1, "people-flawed", facts)

    def _flaws(self) -> Iterator[Breach]:
        """What is wrong with the people and the policy's file as they stand."""
        if self._doubted_people is not None:
            yield self._doubted_people

    def _begin(self, version: Version, snapshot: Snapshot) -> None:
        """The people and rules with which a history begins are nobody's change; what begins beside it has no past."""
        if self._last is not None:
            if any(map(is_ours, snapshot.paths())):
                self._breaches.append(Breach("S7", self._number + 1, "second-beginning", {"version": version.id[:10]}))
            return
        policy = self._reader.policy(snapshot)
        self._trust.accept(policy)
        self._last = SubjectStanding(
            {PEOPLE: people_side(policy.people), RULES: rules_side(policy)}, people=policy.people
        )

    def _take(self, one: Filed, snapshot: Snapshot) -> None:
        """What a record does besides being there."""
        record = one.record
        if one.why is not None:
            return
        if record.kind is RecordKind.ADOPTION:
            self._read_hands()
            if self._trust.doubts.pop(record.refers, None) is not None:
                self._hands.add(self._hands.subjects_of(record.refers), names(record.by, record.email))
        elif record.kind is RecordKind.ANSWER and record.takes:
            self._read_hands()
            asked = self._records.by_id.get(record.refers)
            suggester = names(asked.record.by, asked.record.email) if asked is not None else frozenset()
            words = self._reader.words(snapshot, record.subject)
            self._hands.share(record.subject, words, suggester | names(record.by, record.email))
        elif record.subject == PEOPLE and not self._trust.force.alone and self._reader.is_sound(snapshot):
            self._agree_on_people(snapshot, one.version)

    def _agree_on_people(self, snapshot: Snapshot, version: str) -> None:
        """People who were agreed to are in force from there on, so that a lost key does not lock everybody out."""
        self._read_hands()
        people, force = self._reader.people(snapshot), self._trust.force
        now, before = _people_only(people), _people_only(force.people)
        for verdict in settled(matters(before, now, self._hands.by_words), self._records.filed, force):
            if verdict.holds and verdict.approvals:
                self._trust.accept_people(people, version)
                self._records.spend({PEOPLE})
                self._hands.settle(PEOPLE, verdict.matter.head.words)

    def _base(self) -> SubjectStanding | None:
        """What was last released, with the people who are in force by now: those were agreed to already."""
        force = _people_only(self._trust.force.people)
        if self._last is None:
            return None
        return replace(self._last, sides={**self._last.sides, **force.sides}, people=force.people)

    def _read_hands(self) -> None:
        for one in self._unread:
            version, newest = one.version, one.newest
            snapshot = self._repository.snapshot(version.id)
            parents = [self._repository.snapshot(parent) for parent in version.parents]
            paths = changed_paths(self._repository, version, newest) if one.paths is None else one.paths
            joined = None if newest is None else self._repository.snapshot(newest)
            self._hands.take(version, snapshot, parents, paths, one.who, joined)
        self._unread.clear()

    # Releases

    def _state(self) -> LedgerState:
        trust, hands = self._trust, self._hands
        return LedgerState(
            version=self._head,
            filed=tuple(self._records.filed),
            drafts=hands.drafts(),
            old={one: dict(known) for one, known in hands.old.items()},
            texts=dict(hands.texts),
            keys=frozenset(trust.keys),
            known_as=trust.force.known_as,
            root=trust.root,
            signed=dict(self._signed),
            notes=(*self._notes, *trust.notes, *self._records.notes),
        )

    def _released(self, version: Version, snapshot: Snapshot) -> None:
        for path, blob in snapshot.blobs("releases/").items():
            number = release_number(path)
            if number is None or number <= self._number:
                continue
            try:
                manifest = read_manifest(path, self._repository.read_blob(blob))
            except StoreError:
                continue
            self._release(manifest, version, snapshot)

    def _release(self, manifest: Manifest, version: Version, snapshot: Snapshot) -> None:
        self._trust.judge_by(manifest.rules)
        self._hands.remembers = manifest.rules >= RULES_OF_PLACES
        number, regime = manifest.number, self._trust.force
        policy, facts = self._reader.policy(snapshot), self._reader.facts(snapshot)
        now = standing_of_release(manifest, policy, facts)
        self._signed[number] = self._trust.asks_for_keys()
        self._breaches += self._doubtful(number)
        self._breaches += self._signers(snapshot, number)
        self._breaches += self._flaws() if manifest.rules >= RULES_OF_PLACES else ()
        self._trust.doubts.clear()
        if regime.alone or (self._last is not None and max(len(self._last.people), len(policy.people)) < 2):
            self._agreed[number] = Agreed(alone=True, approvals=0)
            self._breaches += named_for_nothing(number, (), manifest)
            self._hands.release_unread(snapshot, now, frozenset().union(*(one.who for one in self._unread)))
            self._unread.clear()
        else:
            self._read_hands()
            found = matters(self._base(), now, self._hands.by_words)
            conversions = (
                inherited(policy, found, self._repository, self._reader, snapshot, manifest.rules)
                if regime.rule.inherit
                else frozenset()
            )
            verdicts = settled(found, self._records.filed, regime, conversions)
            self._agreed[number] = Agreed(alone=False, approvals=sum(len(one.approvals) for one in verdicts))
            self._breaches += unagreed(number, verdicts, manifest)
            self._breaches += named_for_nothing(number, verdicts, manifest)
            self._breaches += publisher_breaches(manifest, version, regime)
            self._hands.release(snapshot, now)
        self._trust.accept(policy, version.id)
        self._ruled = manifest.rules
        if self._records.unspent:
            self._records.spend({one.subject for one in matters(self._last, now, {})})
        self._last, self._number = now, number
        self.state = self._state()

    def _doubtful(self, number: int) -> Iterator[Breach]:
        for doubt in (*self._trust.doubts.values(), *self._trust.late()):
            facts = {"version": doubt.version.id[:10], "author": doubt.version.author.email}
            facts["key"] = fingerprint(doubt.key) if doubt.key else ""
            facts |= {"by": doubt.version.remade_by} if doubt.code == "remade" else {}
            yield Breach("R4", number, doubt.code, facts)

    def _signers(self, snapshot: Snapshot, number: int) -> Iterator[Breach]:
        people = self._reader.people(snapshot)
        wanted = blob_id(allowed_signers(people)) if anyone_has_a_key(people) else None
        if snapshot.blob(SIGNERS_FILE) != wanted and (wanted is not None or self._trust.asks_for_keys()):
            yield Breach("R4", number, "signers-file", {"path": SIGNERS_FILE, "people": PEOPLE_FILE})

    def _tags(self) -> Iterator[Breach]:
        for number, asked in self._signed.items():
            name = tag_name(number)
            if not asked or self._repository.tag_named(name) is None:
                continue
            key, problem = self._trust.key_of(self._repository.signed_tag(name))
            if problem or key not in self._trust.keys:
                shown = fingerprint(key) if key else ""
                yield Breach("R4", number, f"tag-{problem or 'unknown-key'}", {"tag": name, "key": shown})


def _people_only(people: tuple[Person, ...]) -> SubjectStanding:
    return SubjectStanding({PEOPLE: people_side(people)}, people=people)


def names(person: str, email: str) -> frozenset[str]:
    """Both names under which a person is known as an author."""
    return frozenset({person, email.casefold()})
