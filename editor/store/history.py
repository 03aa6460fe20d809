"""What the history of a policy is made of: versions, who made them, and the tags that point at them."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone


@dataclass(frozen=True, slots=True)
class Author:
    """Who made a version, as git writes it down."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Version:
    """One commit. `committed` carries the offset of the place where it was made; `message` ends without a newline.

    `remade_by` is the address of whoever made it anew of somebody else's, as hosts do that squash or rebase; else
    empty.
    """

    id: str
    parents: tuple[str, ...]
    author: Author
    committed: datetime
    message: str
    signed: bool
    remade_by: str = ""


@dataclass(frozen=True, slots=True)
class TagRef:
    """Where a tag points: the commit, whether the tag is an object of its own, what that says, and its own id."""

    target: str
    annotated: bool
    message: str
    id: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signature signs, and the signature as it stands there."""

    data: bytes
    signature: str


def blob_id(data: bytes) -> str:
    """The id under which git would store these bytes, without storing them."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def instant(seconds: int, offset_minutes: int) -> datetime:
    """A commit's time as an aware datetime; what no calendar can hold is brought to the nearest that can."""
    zone = timezone(timedelta(minutes=offset_minutes)) if abs(offset_minutes) < 24 * 60 else UTC
    earliest, latest = -62_135_510_400, 253_402_214_400
    return datetime.fromtimestamp(min(max(seconds, earliest), latest), UTC).astimezone(zone)
