"""Whose keys count: the people in force at each point of a history, and versions that none of them signed (R4)."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from editor.desk.review.authorship import names_of
from editor.desk.review.version_reader import VersionReader
from editor.policy.people import Person, anyone_has_a_key, bare_key, holder_of
from editor.policy.policy import Policy
from editor.policy.reviews.review import Regime
from editor.store.disk.paths import is_ours
from editor.store.history import Signed, Version
from editor.store.repository import Repository, Snapshot
from editor.store.signing.signatures import GIT, BadSignature, fingerprint, signing_key


@dataclass(frozen=True, slots=True)
class Doubt:
    """A version that no person in force vouches for: `code` says why, `key` is the key that signed it, if one did."""

    version: Version
    code: str
    key: str = ""


class Trust:
    """The people in force. They are those of the last release, and whoever those have agreed to since.

    A person alone needs nobody's agreement (R5), but their signature once they have a key.
    """

    def __init__(self, repository: Repository, reader: VersionReader) -> None:
        self.force = Regime()
        self.root = ""
        """The first key that signed a version: to be named among the people alone proves nothing."""
        self.doubts: dict[str, Doubt] = {}
        self.keys: set[str] = set()
        """Every key that ever was in force."""
        self._repository = repository
        self._reader = reader

    def asks_for_keys(self, people: Collection[Person] = ()) -> bool:
        """Whether somebody in force has a key, so that versions are signed; `people` are those of a version.

        The keys that people without any bring along count once they are in force: at once where a person is alone.
        """
        return anyone_has_a_key(self.force.people) or (self.force.alone and anyone_has_a_key(people))

    def visit(self, version: Version, snapshot: Snapshot, paths: Collection[str]) -> frozenset[str]:
        """Take in one version and give who made it: ids of people, and addresses."""
        people = self._reader.people(snapshot)
        holder: Person | None = None
        key = ""
        if self.asks_for_keys(people) and any(map(is_ours, paths)):
            key, problem = self.key_of(self._repository.signed(version.id))
            holder = holder_of(self.force.people, key) if key else None
            if holder is not None and holder.email.casefold() != version.author.email.casefold():
                problem, holder = "forged-author", None
            elif key and holder is None:
                problem = "unknown-key"
            if problem:
                self.doubts[version.id] = Doubt(version, problem, key)
            elif not self.root:
                self.root = fingerprint(key)
        if self.force.alone:
            self._follow(self._reader.policy(snapshot), holder)
        return names_of(version, people, holder)

    def resume(self, policy: Policy, keys: Collection[str], root: str) -> None:
        """Go on after the release of this policy."""
        self.keys.update(keys)
        self.root = root
        self.accept(policy)

    def accept(self, policy: Policy) -> None:
        """These people and this rule are in force from now on."""
        self._rule(Regime(policy.people, policy.review))

    def accept_people(self, people: tuple[Person, ...]) -> None:
        """These people were agreed to; the rule stays that of the last release."""
        self._rule(replace(self.force, people=people))

    @staticmethod
    def key_of(signed: Signed | None) -> tuple[str, str]:
        """The key of a signature that git holds, or what is wrong with it."""
        if signed is None:
            return "", "unsigned"
        try:
            return signing_key(signed.signature, signed.data, GIT), ""
        except BadSignature:
            return "", "bad-signature"

    def _follow(self, policy: Policy, signer: Person | None) -> None:
        """A person alone changes people and rule at once; with a key, only under their signature."""
        if (policy.people, policy.review) == (self.force.people, self.force.rule):
            return
        if anyone_has_a_key(self.force.people) and signer is None:
            return
        self._rule(Regime(policy.people, policy.review))

    def _rule(self, regime: Regime) -> None:
        self.force = regime
        self.keys.update(bare_key(one) for person in regime.people for one in person.keys)
        for version, doubt in list(self.doubts.items()):
            holder = holder_of(regime.people, doubt.key) if doubt.code == "unknown-key" else None
            if holder is None:
                continue
            if holder.email.casefold() == doubt.version.author.email.casefold():
                del self.doubts[version]
                self.root = self.root or fingerprint(doubt.key)
            else:
                self.doubts[version] = replace(doubt, code="forged-author")
