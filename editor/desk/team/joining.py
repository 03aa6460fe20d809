"""Joining a team: a copy of its policy, a request with a key, and a publisher who accepts it."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from editor.desk.session.identity import with_key
from editor.desk.session.opening import read_version
from editor.policy.editing.edits import Edit, SetPeople, apply
from editor.policy.people import ANY, AUTHOR, PUBLISHER, REVIEWER, Person, bare_key, person_of
from editor.policy.policy import Policy
from editor.store.errors import NotAPolicyFolder, StoreError
from editor.store.formats.layout import PEOPLE_FILE, POLICY_FILE, changed_files, read_policy
from editor.store.history import Author
from editor.store.meeting_place import MeetingPlace
from editor.store.new_folder import ask_for_new_folder
from editor.store.remotes.errors import NoSuchRemote
from editor.store.remotes.remote import Login, Remote, Watch
from editor.store.repository import Repository
from editor.store.signing.keys import KeyStore
from editor.store.signing.signatures import GIT, BadSignature, signing_key

HOST_ROLES = (AUTHOR, f"{REVIEWER}:{ANY}", PUBLISHER)
"""The roles of whoever began a policy alone, once a second person joins."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Somebody who asks to join: as whom, under which name of a request, and whether the key's owner asks."""

    request: str
    person: Person
    is_signed: bool


def fetch_copy(
    folder: Path,
    address: str,
    author: Author,
    when: datetime,
    login: Login | None = None,
    watch: Watch = Watch(),  # noqa: B008 - a frozen value
    remote: Remote | None = None,
) -> None:
    """Make a copy of the policy at an address in a new or empty folder; nothing is left of one that failed.

    The folder is asked for first; NoSuchRemote where the address holds no policy yet.
    """
    ask_for_new_folder(folder)
    made = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        _copy(folder, address, author, when, login, watch, remote)
    except BaseException:
        _remove(folder, keep=not made)
        raise


def ask_to_join(
    repository: Repository, place: MeetingPlace, policy: Policy, author: Author, when: datetime, keys: KeyStore
) -> Edit:
    """Make a key and put a request at the shared place, a version of its own; gives what accepting it will do.

    The request is signed with the key that it brings, so that nobody asks with another's.
    """
    line = keys.make()
    edit = with_key(policy, author, line)
    joined = apply(policy, edit)
    me = person_of(joined.people, author.email)
    assert me is not None
    repository.signer = keys.signer(author.email, [line])
    request = repository.commit_aside(changed_files(policy, joined), f"Ask to join: {author.name}", author, when)
    place.ask(str(me.id), request)
    return edit


def asking(repository: Repository, policy: Policy, requests: Mapping[str, str]) -> tuple[Asking, ...]:
    """Who asks to join; a request that makes no sense is passed by, and so is one whose key is among the people."""
    return tuple(
        Asking(name, replace(person, roles=()), _is_signed(repository, version, person.keys[0]))
        for name, version in sorted(requests.items())
        if (person := _person(repository, version)) is not None and not _is_known(policy, person)
    )


def answered(repository: Repository, policy: Policy, requests: Mapping[str, str]) -> tuple[str, ...]:
    """The requests whose key is among the people of the policy by now."""
    people = {name: _person(repository, version) for name, version in sorted(requests.items())}
    return tuple(name for name, person in people.items() if person is not None and _is_known(policy, person))


def is_stranger(repository: Repository, policy: Policy, email: str) -> bool:
    """Whether somebody has a copy of a policy in which they have no part yet: neither named nor an author.

    A policy that names nobody belongs to those who wrote its versions.
    """
    if policy.people:
        return person_of(policy.people, email) is None
    wanted = email.casefold()
    return all(version.author.email.casefold() != wanted for version in repository.versions())


def host_joins(policy: Policy, author: Author, keys: KeyStore) -> Edit | None:
    """The edit that whoever takes somebody in needs first: their own entry, and a key, since the other one has one.

    None where they are among the people and sign. A key is made; it is one of this computer.
    """
    me = person_of(policy.people, author.email)
    if me is not None and me.keys:
        return None
    joined = apply(policy, with_key(policy, author, keys.make()))
    if me is not None or policy.people:
        return SetPeople(joined.people)
    return SetPeople(tuple(replace(one, roles=HOST_ROLES) for one in joined.people))


def accept(policy: Policy, one: Asking, roles: tuple[str, ...]) -> Edit:
    """The edit that takes somebody in with these roles; a key of somebody known already goes to their others."""
    author = Author(one.person.name, one.person.email)
    joined = apply(policy, with_key(policy, author, one.person.keys[0]))
    return SetPeople(
        tuple(
            replace(person, roles=tuple(dict.fromkeys((*person.roles, *roles))))
            if person.email.casefold() == author.email.casefold()
            else person
            for person in joined.people
        )
    )


def _copy(
    folder: Path,
    address: str,
    author: Author,
    when: datetime,
    login: Login | None,
    watch: Watch,
    remote: Remote | None,
) -> None:
    repository = Repository.create(folder)
    try:
        place = MeetingPlace(repository, address, remote, login)
        found = place.look(watch)
        if found is None:
            raise NoSuchRemote(address, "it is empty")
        if repository.snapshot(found).blob(POLICY_FILE) is None:
            raise NotAPolicyFolder(folder)
        read_policy(read_version(repository.snapshot(found)))
        repository.go_to(found, None, author, when)
        place.adopt_tags()
        repository.set_address(address)
    finally:
        repository.close()


def _remove(folder: Path, *, keep: bool) -> None:
    """Remove a copy that was not finished; an empty folder that stood there before stays."""
    shutil.rmtree(folder, ignore_errors=True)
    if keep:
        folder.mkdir(exist_ok=True)


def _person(repository: Repository, version: str) -> Person | None:
    """Whom a request would bring in, by its author's address; None where it is no such thing."""
    snapshot = repository.snapshot(version)
    try:
        files = {path: snapshot.read(path) for path in (POLICY_FILE, PEOPLE_FILE) if snapshot.blob(path)}
        person = person_of(read_policy(files).people, repository.version(version).author.email)
    except StoreError:
        return None
    return person if person is not None and len(person.keys) == 1 else None


def _is_known(policy: Policy, person: Person) -> bool:
    return bare_key(person.keys[0]) in {bare_key(key) for one in policy.people for key in one.keys}


def _is_signed(repository: Repository, version: str, key: str) -> bool:
    signed = repository.signed(version)
    if signed is None:
        return False
    try:
        return signing_key(signed.signature, signed.data, GIT) == bare_key(key)
    except BadSignature:
        return False
