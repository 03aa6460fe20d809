"""Time and chance, as they come in from outside."""

import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present instant, with an offset."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The machine's time in UTC."""
        return datetime.now(UTC)


class SetClock:
    """A clock that stands where it is put; for the sample's history and for tests."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def now(self) -> datetime:
        """The instant it was put to."""
        return self.instant


Choose = Callable[[str], str]
"""Picks one character of a string."""


def system_choice(letters: str) -> str:
    """One character by the machine's chance."""
    return secrets.choice(letters)
