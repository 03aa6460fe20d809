"""Who is at work, by key: the key that signs for a person, and bringing one into the policy."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import platformdirs

from editor.policy.editing.edits import Edit, SetPeople
from editor.policy.people import Person, PersonId, bare_key, person_of
from editor.policy.policy import Policy
from editor.store.history import Author
from editor.store.libgit.reading import configured_author
from editor.store.signing.keys import KeyStore
from editor.store.signing.signatures import Signer


def known_author(environ: Mapping[str, str]) -> Author:
    """Who is at work as far as this computer knows: `DATELINE_NAME` and `DATELINE_EMAIL`, else git's own settings.

    What nobody knows is empty.
    """
    settings = configured_author(_git_settings(environ))
    name = environ.get("DATELINE_NAME") or (settings.name if settings else "")
    return Author(name, environ.get("DATELINE_EMAIL") or (settings.email if settings else ""))


def _git_settings(environ: Mapping[str, str]) -> Iterator[Path]:
    """The files in which a person's git looks for a name, the first to be believed first."""
    if "GIT_CONFIG_GLOBAL" in environ:
        yield Path(environ["GIT_CONFIG_GLOBAL"])
        return
    yield Path.home() / ".gitconfig"
    yield platformdirs.user_config_path("git") / "config"


def own_keys() -> KeyStore:
    """The keys of whoever works at this machine."""
    return KeyStore(Path(platformdirs.user_data_path("dateline")) / "keys")


def signer_of(policy: Policy, author: Author, keys: KeyStore | None) -> Signer | None:
    """What signs for the author in this policy; None where they have no key in it, or not here."""
    person = person_of(policy.people, author.email)
    return None if keys is None or person is None else keys.signer(person.email, person.keys)


def with_key(policy: Policy, author: Author, key: str) -> Edit:
    """The edit that gives the author this key; whoever is not among the people yet joins them without a role."""
    person = person_of(policy.people, author.email)
    if person is None:
        joining = Person(new_person_id(policy, author.email), author.name, author.email, (), (key,))
        return SetPeople((*policy.people, joining))
    keys = (*person.keys, *([] if key in map(bare_key, person.keys) else [key]))
    return SetPeople(tuple(replace(one, keys=keys) if one is person else one for one in policy.people))


def new_person_id(policy: Policy, email: str) -> PersonId:
    """An id that nobody has: what stands before the @, with a number where that is taken."""
    taken = {one.id for one in policy.people}
    first = email.partition("@")[0].lower() or "person"
    number = 1
    while (wanted := first if number == 1 else f"{first}-{number}") in taken:
        number += 1
    return PersonId(wanted)
