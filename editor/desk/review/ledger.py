"""The history read as a ledger: who agreed to what, who wrote what, and the first thing that breaks (R1 to R6)."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from editor.desk.review.authorship import Hands
from editor.desk.review.inheriting import inherited
from editor.desk.review.ledger_state import LedgerState
from editor.desk.review.records import RecordReader
from editor.desk.review.review_subjects import SubjectStanding, matters, people_side, rules_side, standing_of_release
from editor.desk.review.trust import Doubt, Trust
from editor.desk.review.version_reader import VersionReader
from editor.desk.versions.order import versions_in_order
from editor.desk.versions.release_breaches import named_for_nothing, publisher_breaches, unagreed
from editor.desk.versions.releases import manifest_at, release_numbers, tag_name
from editor.policy.people import Person, anyone_has_a_key
from editor.policy.releases.proof import Breach
from editor.policy.releases.release import Manifest
from editor.policy.reviews.review import Filed, Matter, RecordKind, Regime, Verdict, judge
from editor.policy.reviews.subject import PEOPLE, RULES, Subject
from editor.store.disk.paths import is_ours
from editor.store.errors import StoreError
from editor.store.formats.layout import PEOPLE_FILE, SIGNERS_FILE
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
    before the first) and `before` its people. `root` is the fingerprint of the first key.
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
    records = tuple(filed)
    in_force = people_side(regime.people).words
    verdicts = []
    for matter in found:
        verdict = judge(matter, records, regime)
        agreed = matter.subject == PEOPLE and matter.head.words == in_force
        if agreed or matter.subject in conversions:
            verdict = Verdict(matter, 0, verdict.approvals, verdict.objections, verdict.refused)
        verdicts.append(verdict)
    return tuple(verdicts)


def read_reviews(repository: Repository) -> Reviews:
    """Read the whole history; ShallowHistory or GraftedHistory where the copy does not show it as it was made."""
    repository.ask_for_whole_history()
    ledger = Ledger(repository)
    for version in versions_in_order(repository):
        ledger.visit(version)
    return ledger.reviews()


class Ledger:
    """Folds versions, parents before children. `state` is how it stood after the last release, if any."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._reader = VersionReader(repository)
        self._trust = Trust(repository, self._reader)
        self._hands = Hands(self._reader)
        self._records = RecordReader(repository, self._reader, self._trust)
        self._unread: list[tuple[Version, frozenset[str]]] = []
        self._breaches: list[Breach] = []
        self._agreed: dict[int, Agreed] = {}
        self._signed: dict[int, bool] = {}
        self._last: SubjectStanding | None = None
        self._number = 0
        self._releases: str | None = None
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
        self._trust.resume(policy, state.keys, state.root)
        self._hands.resume(snapshot, now, state.drafts)
        self._records.resume(state.filed, self._repository.versions(state.version), manifest.instant)
        self._agreed, self._signed = dict(agreed), dict(state.signed)
        self._last, self._number, self._head = now, manifest.number, state.version
        self._releases, self.state = snapshot.folder("releases"), state

    def visit(self, version: Version) -> None:
        """Take in one version."""
        snapshot = self._repository.snapshot(version.id)
        self._head = version.id
        needed = self._trust.asks_for_keys(self._reader.people(snapshot))
        paths = self._paths(version) if needed else ()
        before = self._trust.force.people
        who = self._trust.visit(version, snapshot, paths)
        self._unread.append((version, who))
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
        found = [*self._breaches, *self._doubtful(self._number + 1)]
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
            doubts=tuple(self._trust.doubts.values()),
            breaches=tuple(sorted(found, key=lambda breach: breach.release)),
            root=self._trust.root,
            agreed=self._agreed,
        )

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
        elif record.subject == PEOPLE and not self._trust.force.alone:
            self._agree_on_people(snapshot)

    def _agree_on_people(self, snapshot: Snapshot) -> None:
        """People who were agreed to are in force from there on, so that a lost key does not lock everybody out."""
        self._read_hands()
        people, force = self._reader.people(snapshot), self._trust.force
        now, before = _people_only(people), _people_only(force.people)
        for verdict in settled(matters(before, now, self._hands.by_words), self._records.filed, force):
            if verdict.holds and verdict.approvals:
                self._trust.accept_people(people)
                self._records.spend({PEOPLE})
                self._hands.settle(PEOPLE, verdict.matter.head.words)

    def _base(self) -> SubjectStanding | None:
        """What was last released, with the people who are in force by now: those were agreed to already."""
        force = _people_only(self._trust.force.people)
        if self._last is None:
            return None
        return replace(self._last, sides={**self._last.sides, **force.sides}, people=force.people)

    def _read_hands(self) -> None:
        for version, who in self._unread:
            snapshot = self._repository.snapshot(version.id)
            parents = [self._repository.snapshot(parent) for parent in version.parents]
            self._hands.take(version, snapshot, parents, self._paths(version), who)
        self._unread.clear()

    def _paths(self, version: Version) -> tuple[str, ...]:
        """What a version changed against each of its parents."""
        if len(version.parents) < 2:
            return self._repository.changed(version.parents[0] if version.parents else None, version.id)
        differing = [set(self._repository.changed(parent, version.id)) for parent in version.parents]
        return tuple(sorted(set.intersection(*differing)))

    # Releases

    def _state(self) -> LedgerState:
        trust, filed = self._trust, tuple(self._records.filed)
        keys = frozenset(trust.keys)
        return LedgerState(self._head, filed, self._hands.drafts(), keys, trust.root, dict(self._signed))

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
        number, regime = manifest.number, self._trust.force
        policy, facts = self._reader.policy(snapshot), self._reader.facts(snapshot)
        now = standing_of_release(manifest, policy, facts)
        self._signed[number] = self._trust.asks_for_keys()
        self._breaches += self._doubtful(number)
        self._breaches += self._signers(snapshot, number)
        self._trust.doubts.clear()
        if regime.alone or (self._last is not None and max(len(self._last.people), len(policy.people)) < 2):
            self._agreed[number] = Agreed(alone=True, approvals=0)
            self._breaches += named_for_nothing(number, (), manifest)
            self._hands.release_unread(snapshot, now, frozenset().union(*(who for _, who in self._unread)))
            self._unread.clear()
        else:
            self._read_hands()
            found = matters(self._base(), now, self._hands.by_words)
            conversions = (
                inherited(policy, found, self._repository, self._reader, snapshot)
                if regime.rule.inherit
                else frozenset()
            )
            verdicts = settled(found, self._records.filed, regime, conversions)
            self._agreed[number] = Agreed(alone=False, approvals=sum(len(one.approvals) for one in verdicts))
            self._breaches += unagreed(number, verdicts, manifest)
            self._breaches += named_for_nothing(number, verdicts, manifest)
            self._breaches += publisher_breaches(manifest, version, regime)
            self._hands.release(snapshot, now)
        self._trust.accept(policy)
        self._records.release(manifest.instant)
        if self._records.unspent:
            self._records.spend({one.subject for one in matters(self._last, now, {})})
        self._last, self._number = now, number
        self.state = self._state()

    def _doubtful(self, number: int) -> Iterator[Breach]:
        for doubt in self._trust.doubts.values():
            facts = {"version": doubt.version.id[:10], "author": doubt.version.author.email}
            facts["key"] = fingerprint(doubt.key) if doubt.key else ""
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
