"""Versions that say they were made later than now: a release on them needs a reason, which its manifest keeps."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from editor.store.errors import StoreError
from editor.store.history import Version

MARK = "clock/future-version"
"""Begins the warning with which a manifest keeps that word."""
LEEWAY = timedelta(minutes=10)
"""How far the clocks of two honest machines may stand apart."""


@dataclass(eq=False)
class FutureVersion(StoreError):
    """A release was to rest on a version that is dated later than this computer's clock."""

    version: str
    committed: datetime
    now: datetime


def is_ahead(version: Version, instant: datetime) -> bool:
    """Whether a version says that it was made later than that instant."""
    return version.committed > instant + LEEWAY


def future_version(versions: Iterable[Version], instant: datetime) -> Version | None:
    """The first of these versions, those since the last release, that is ahead of the instant."""
    return next((version for version in versions if is_ahead(version, instant)), None)


def kept_word(version: str, reason: str) -> str:
    """The warning in which the manifest keeps who was ahead, and why it was published all the same."""
    return f"{MARK} {version[:10]} {' '.join(reason.split())}"
