"""When nobody is left to agree: people put in force with the key of recovery, or by beginning anew, in the open"
" (R7)."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from editor.desk.session.identity import new_person_id, signer_of
from editor.policy.people import PUBLISHER, Person, bare_key, person_of
from editor.policy.policy import Policy
from editor.store.errors import FlawedPeople, StoreError
from editor.store.formats.layout import (
    PEOPLE_FILE,
    SIGNERS_FILE,
    people_begun_anew,
    people_bytes,
)
from editor.store.history import Author
from editor.store.repository import Repository
from editor.store.signing.keys import KeyStore
from editor.store.signing.people_flaws import people_flaw
from editor.store.signing.signatures import Signer, allowed_signers


@dataclass(eq=False)
class NoSuchPerson(StoreError):
    """Somebody was to leave who is not among the people."""

    email: str


@dataclass(eq=False)
class OtherRecoveryKey(StoreError):
    """The key is not the one that the last release names for recovery; `named` is empty where it names none."""

    named: str


def people_after(policy: Policy, author: Author, key: str, leaving: Collection[str]) -> tuple[Person, ...]:
    """The people without those who leave, with the author as a publisher who signs with this key alone.

    NoSuchPerson, or FlawedPeople where the rules would not have them.
    """
    for email in leaving:
        if person_of(policy.people, email) is None:
            raise NoSuchPerson(email)
    gone = {email.casefold() for email in leaving}
    me = person_of(policy.people, author.email)
    staying = [one for one in policy.people if one is not me and one.email.casefold() not in gone]
    known = me or Person(new_person_id(policy, author.email), author.name, author.email)
    roles = tuple(dict.fromkeys((*known.roles, PUBLISHER)))
    people = (*staying, replace(known, roles=roles, keys=(key,)))
    if problem := people_flaw(people):
        raise FlawedPeople(problem)
    return people


def recover(
    repository: Repository, named: str, people: tuple[Person, ...], author: Author, when: datetime, key: Signer
) -> str:
    """Put these people in force with the key of recovery, as one version.

    `named` is the key that the last release names; OtherRecoveryKey where it is another one.
    """
    if bare_key(named) != key.key:
        raise OtherRecoveryKey(named)
    repository.signer = key
    changes = {PEOPLE_FILE: people_bytes(people), SIGNERS_FILE: allowed_signers(people)}
    return repository.commit(changes, "Recover the people", author, when, repository.head())


@dataclass(frozen=True, slots=True)
class Recovered:
    """The version that put people in force, and those people."""

    version: str
    people: tuple[Person, ...]


def put_in_force(
    repository: Repository,
    policy: Policy,
    author: Author,
    keys: KeyStore,
    when: datetime,
    leaving: Collection[str],
    *,
    key_file: Path | None = None,
    named: str = "",
    reason: str = "",
) -> Recovered:
    """Put the author in force as a publisher who signs at this computer, without those who leave.

    By the key of recovery in a file, which has to be the one that the last release has `named`; else anew in the open,
    for a reason. Everything has to stand in a version.
    """
    mine = signer_of(policy, author, keys)
    line = keys.make() if mine is None else mine.key
    people = people_after(policy, author, line, leaving)
    before = repository.signer
    try:
        if key_file is not None:
            signer = KeyStore.from_file(key_file, author.email)
            return Recovered(recover(repository, named, people, author, when, signer), people)
        own = keys.signer(author.email, [line])
        assert own is not None
        return Recovered(begin_anew(repository, people, author, when, own, reason), people)
    finally:
        repository.signer = before


def begin_anew(
    repository: Repository, people: tuple[Person, ...], author: Author, when: datetime, key: Signer, reason: str
) -> str:
    """Put these people in force by themselves, as one version; `verify` tells so for ever."""
    head = repository.head() or ""
    repository.signer = key
    data = people_begun_anew(people, head, " ".join(reason.split()))
    changes = {PEOPLE_FILE: data, SIGNERS_FILE: allowed_signers(people)}
    return repository.commit(changes, "Begin anew", author, when, head)
