"""Who works on a policy, in which role, and how many must agree."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NewType

from editor.loading import pattern
from editor.policy.language import Tag

PersonId = NewType("PersonId", str)

AUTHOR, TRANSLATOR, REVIEWER, PUBLISHER = "author", "translator", "reviewer", "publisher"
ANY = "*"
"""After `reviewer:`: of every language, and of the policy's own parts."""

_ROLE = pattern(r"author|publisher|(?:translator|reviewer):(?:\*|[A-Za-z0-9-]+)")
# What an allowed_signers file of OpenSSH takes for a pattern, a list or an end.
_EMAIL = pattern(r'[^\s@<>,*?!"\\#\x00-\x1f]+@[^\s@<>,*?!"\\#\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the policy.

    Roles are `author`, `translator:<language>`, `reviewer:<language or *>` and `publisher`;
    keys are OpenSSH public keys.
    """

    id: PersonId
    name: str
    email: str
    roles: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

    def has_role(self, role: str, language: str = ANY) -> bool:
        """Whether the person has a role, for this language or for all."""
        return any(one in self.roles for one in (role, f"{role}:{language}", f"{role}:{ANY}"))


@dataclass(frozen=True, slots=True)
class ReviewRule:
    """How many approvals a cell needs, and of which roles.

    None leaves the number to rule R5 (none for one person, one from the second on). `languages` says another number
    for single languages. `inherit` lets an exact conversion inherit its source's approval (R6). `recovery` is the
    public key, kept offline, whose holder may put people in force when nobody is left to agree (R7).
    """

    approvals: int | None = None
    languages: Mapping[Tag, int] = field(default_factory=dict)
    roles: tuple[str, ...] = (REVIEWER,)
    inherit: bool = False
    recovery: str = ""


def is_role(text: str) -> bool:
    """Whether this is a role that a policy knows."""
    return _ROLE.fullmatch(text) is not None


def is_signer(email: str) -> bool:
    """Whether this address can stand in an `allowed_signers` file, which takes some characters for patterns."""
    return _EMAIL.fullmatch(email) is not None


def person_of(people: Iterable[Person], email: str) -> Person | None:
    """The person of this e-mail address, whatever its case."""
    return next((one for one in people if one.email.casefold() == email.casefold()), None)


def holder_of(people: Iterable[Person], key: str) -> Person | None:
    """The person whose key this is: kind and key, without the comment."""
    return next((one for one in people if key in map(bare_key, one.keys)), None)


def bare_key(key: str) -> str:
    """A public key without its comment."""
    return " ".join(key.split()[:2])


def anyone_has_a_key(people: Iterable[Person]) -> bool:
    """Whether signatures are asked for (R4)."""
    return any(one.keys for one in people)
