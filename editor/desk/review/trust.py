"""Whose keys count: the people in force at each point of a history, and versions that none of them signed (R4)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from editor.desk.review.authorship import names_of
from editor.desk.review.version_reader import VersionReader
from editor.policy.format import RULES_OF_PLACES
from editor.policy.people import Person, anyone_has_a_key, bare_key, holder_of
from editor.policy.policy import Policy
from editor.policy.releases.proof import Breach
from editor.policy.reviews.review import Regime, joined_names
from editor.store.disk.paths import is_ours_in_any_case
from editor.store.formats.layout import PEOPLE_FILE, SIGNERS_FILE
from editor.store.history import Signed, Version
from editor.store.repository import Repository, Snapshot
from editor.store.signing.signatures import GIT, BadSignature, fingerprint, signing_key

ANEW = "begun-anew"
"""Names that people put themselves in force."""
REFUSED = "anew-refused"
"""Names that those who were in force before put that right."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A version that no person in force vouches for: `code` says why, `key` is the key that signed it, if one did."""

    version: Version
    code: str
    key: str = ""


class Trust:
    """The people in force. They are those of the last release, and whoever those have agreed to since.

    A person alone needs nobody's agreement (R5), but their signature once they have a key. A key counts for what leads
    to the version that took it out of force, and for nothing that was made beside it. The key of recovery puts people
    in force by itself (R7).
    """

    def __init__(self, repository: Repository, reader: VersionReader) -> None:
        self.force = Regime()
        self.root = ""
        """The first key that signed a version: to be named among the people alone proves nothing."""
        self.doubts: dict[str, Doubt] = {}
        self.keys: set[str] = set()
        """Every key that ever was in force."""
        self.notes: list[Breach] = []
        """What is told of people and names without being wrong."""
        self._repository = repository
        self._reader = reader
        self._recovery = ""
        self._signed: dict[str, list[Version]] = {}
        self._dropped: dict[str, str] = {}
        self._named: set[tuple[str, str]] = set()
        self._before_anew: Regime | None = None
        self._anews: list[Breach] = []

    def asks_for_keys(self, people: Collection[Person] = ()) -> bool:
        """Whether somebody in force has a key, so that versions are signed; `people` are those of a version.

        The keys that people without any bring along count once they are in force: at once where a person is alone.
        """
        return anyone_has_a_key(self.force.people) or (self.force.alone and anyone_has_a_key(people))

    def visit(self, version: Version, snapshot: Snapshot, paths: Collection[str], number: int) -> frozenset[str]:
        """Take in one version, before release `number` + 1, and give the names of those who made it."""
        people = self._reader.people(snapshot)
        holder: Person | None = None
        key = ""
        if self.asks_for_keys(people) and any(map(is_ours_in_any_case, paths)):
            key, problem = self.key_of(self._repository.signed(version.id))
            refuses = bool(key) and self._refuses_anew(version, people, key, paths)
            holder = holder_of(self.force.people, key) if key else None
            if refuses:
                problem = ""
            elif holder is not None and holder.email.casefold() != version.author.email.casefold():
                problem, holder = "forged-author", None
            elif key and holder is None and self._recovers(version, snapshot, key, paths, number):
                problem = ""
            elif key and holder is None:
                problem = "unknown-key"
            if problem and version.remade_by:
                problem = "remade"
            if problem:
                self.doubts[version.id] = Doubt(version, problem, key)
            elif holder is not None:
                self._signed.setdefault(key, []).append(version)
                self.root = self.root or fingerprint(key)
                self._note_name(version, holder, number)
        elif self._recovery and len(version.parents) == 1 and people != self.force.people:
            # Where nobody signs, the key of recovery does.
            key, _ = self.key_of(self._repository.signed(version.id))
            self._recovers(version, snapshot, key, self._repository.changed(version.parents[0], version.id), number)
        self._begin_anew(version, snapshot, people, key, number)
        if self.force.alone and self._reader.is_sound(snapshot):
            self._follow(version, self._reader.policy(snapshot), holder)
        return names_of(version, people, holder)

    def resume(
        self, policy: Policy, keys: Collection[str], root: str, known_as: tuple[frozenset[str], ...] = ()
    ) -> None:
        """Go on after the release of this policy."""
        self.keys.update(keys)
        self.force = replace(self.force, known_as=known_as)
        self.root = root
        self.accept(policy)

    def accept(self, policy: Policy, version: str = "") -> None:
        """These people and this rule are in force from now on."""
        self._recovery = bare_key(policy.review.recovery)
        self._rule(Regime(policy.people, policy.review, policy.rules, policy.people), version)
        self._signed.clear()
        self._before_anew = None
        self._anews.clear()

    def accept_people(self, people: tuple[Person, ...], version: str) -> None:
        """These people were agreed to; the rule stays that of the last release."""
        self._rule(replace(self.force, people=people), version)

    def judge_by(self, rules: int) -> None:
        """The number of the rules that a draft asks for; never less than those of the last release."""
        if rules != self.force.rules:
            self.force = replace(self.force, rules=rules)

    def late(self) -> Iterator[Doubt]:
        """Versions signed with a key that was taken out of force beside them, in a version that they do not lead to."""
        if self.force.rules < RULES_OF_PLACES:
            return
        for key, dropped in self._dropped.items():
            for version in self._signed.get(key, ()):
                if not self._repository.is_ancestor(version.id, dropped):
                    yield Doubt(version, "retired-key", key)

    @staticmethod
    def key_of(signed: Signed | None) -> tuple[str, str]:
        """The key of a signature that git holds, or what is wrong with it."""
        if signed is None:
            return "", "unsigned"
        try:
            return signing_key(signed.signature, signed.data, GIT), ""
        except BadSignature:
            return "", "bad-signature"

    def _recovers(self, version: Version, snapshot: Snapshot, key: str, paths: Collection[str], number: int) -> bool:
        """Whether the key of recovery that the last release named puts these people in force, and does nothing else."""
        people = self._reader.people(snapshot)
        nothing_else = {PEOPLE_FILE} <= {*paths} <= {PEOPLE_FILE, SIGNERS_FILE}
        if key != self._recovery or not people or not nothing_else or not self._reader.is_sound(snapshot):
            return False
        self.accept_people(people, version.id)
        facts = {"version": version.id[:10], "key": fingerprint(key), "people": ", ".join(one.email for one in people)}
        self.notes.append(Breach("R7", number + 1, "recovered", facts))
        return True

    def _begin_anew(
        self, version: Version, snapshot: Snapshot, people: tuple[Person, ...], key: str, number: int
    ) -> None:
        """People who put themselves in force, in a version that says so and does nothing else: told for ever (R7)."""
        after, reason = self._reader.begun_anew(snapshot)
        if not after or version.parents != (after,) or not people or not self._reader.is_sound(snapshot):
            return
        changed = set(self._repository.changed(after, version.id))
        key = key or self.key_of(self._repository.signed(version.id))[0]
        holder = holder_of(people, key) if key else None
        if not changed <= {PEOPLE_FILE, SIGNERS_FILE} or (anyone_has_a_key(people) and holder is None):
            return
        self.doubts.pop(version.id, None)
        self._before_anew = self._before_anew or self.force
        self.accept_people(people, version.id)
        facts = {"version": version.id[:10], "who": version.author.email, "reason": reason}
        facts["key"] = fingerprint(key) if key else "-"
        self._anews.append(Breach("R7", number + 1, ANEW, facts))
        self.notes.append(self._anews[-1])

    def _refuses_anew(self, version: Version, people: tuple[Person, ...], key: str, paths: Collection[str]) -> bool:
        """Whether somebody who was in force before others put themselves there puts that right, and does nothing else.

        Before the next release: then those are in force again, and what the others signed meanwhile is nobody's.
        """
        if self._before_anew is None or not {PEOPLE_FILE} <= {*paths} <= {PEOPLE_FILE, SIGNERS_FILE}:
            return False
        before = self._before_anew
        holder = holder_of(before.people, key)
        if people != before.people or holder is None or holder.email.casefold() != version.author.email.casefold():
            return False
        came = _keys(self.force.people) - _keys(before.people)
        self.accept_people(before.people, version.id)
        for other in came:
            for one in self._signed.pop(other, ()):
                self.doubts[one.id] = Doubt(one, "unknown-key", other)
        self._before_anew = None
        self.notes = [_refused(one, version) if one in self._anews else one for one in self.notes]
        self._anews.clear()
        return True

    def _note_name(self, version: Version, holder: Person, number: int) -> None:
        """A version that shows another name than its signer has among the people; told once of each."""
        shown = version.author.name
        if shown == holder.name or (holder.id, shown) in self._named:
            return
        self._named.add((holder.id, shown))
        facts = {"version": version.id[:10], "shown": shown, "name": holder.name, "email": holder.email}
        self.notes.append(Breach("R4", number + 1, "other-name", facts))

    def _follow(self, version: Version, policy: Policy, signer: Person | None) -> None:
        """A person alone changes people and rule at once; with a key, only under their signature."""
        if (policy.people, policy.review) == (self.force.people, self.force.rule):
            return
        if anyone_has_a_key(self.force.people) and signer is None:
            return
        self._rule(replace(self.force, people=policy.people, rule=policy.review), version.id)

    def _rule(self, regime: Regime, version: str) -> None:
        gone = _keys(self.force.people) - _keys(regime.people)
        known_as = joined_names(self.force.known_as, self.force.people, regime.people)
        self.force = replace(regime, known_as=known_as)
        self._dropped.update(dict.fromkeys(gone, version))
        self.keys |= (now := _keys(regime.people))
        for key in now & self._dropped.keys():
            del self._dropped[key]
        for doubted, doubt in list(self.doubts.items()):
            holder = holder_of(regime.people, doubt.key) if doubt.code == "unknown-key" else None
            if holder is None:
                continue
            if holder.email.casefold() == doubt.version.author.email.casefold():
                del self.doubts[doubted]
                self.root = self.root or fingerprint(doubt.key)
            else:
                self.doubts[doubted] = replace(doubt, code="forged-author")


def _refused(note: Breach, by: Version) -> Breach:
    facts = {"version": note.facts["version"], "who": by.author.email, "by": by.id[:10]}
    return replace(note, code=REFUSED, facts=facts)


def _keys(people: Collection[Person]) -> set[str]:
    return {bare_key(one) for person in people for one in person.keys}
