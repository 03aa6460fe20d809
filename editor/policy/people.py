"""Who works on a policy, in which role, and how many must agree."""

from dataclasses import dataclass
from typing import NewType

PersonId = NewType("PersonId", str)


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


@dataclass(frozen=True, slots=True)
class ReviewRule:
    """How many approvals a cell needs; None leaves it to rule R5 (none for one person, one from the second on)."""

    approvals: int | None = None
