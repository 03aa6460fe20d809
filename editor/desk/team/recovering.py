"""When nobody is left to agree: people put in force with the key of recovery, or by beginning anew, in the open"
" (R7)."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from editor.desk.session.identity import new_person_id
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


def begin_anew(
    repository: Repository, people: tuple[Person, ...], author: Author, when: datetime, key: Signer, reason: str
) -> str:
    """Put these people in force by themselves, as one version; `verify` tells so for ever."""
    head = repository.head() or ""
    repository.signer = key
    data = people_begun_anew(people, head, " ".join(reason.split()))
    changes = {PEOPLE_FILE: data, SIGNERS_FILE: allowed_signers(people)}
    return repository.commit(changes, "Begin anew", author, when, head)
