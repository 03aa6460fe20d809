"""What one release is to do otherwise than the rules would have it: a part of the draft, so that it can be approved."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Exceptional:
    """For the release of this number alone: why it takes effect without notice (S4), or whose date it corrects (S6).

    `updated` is the day that a release correcting `corrects` carries; both are None where no date is corrected.
    """

    number: int
    urgent: str = ""
    corrects: int | None = None
    updated: date | None = None

    def __bool__(self) -> bool:
        return bool(self.urgent) or self.corrects is not None


def exceptional_lines(one: Exceptional) -> list[str]:
    """What it says, one thing to a line, for the digest and for people; nothing where it excepts nothing."""
    lines = [f"urgent\t{one.urgent}"] if one.urgent else []
    if one.corrects is not None:
        lines.append(f"corrects\t{one.corrects}\t{one.updated}")
    return [f"release\t{one.number}", *lines] if lines else []


@dataclass(frozen=True, slots=True)
class SetExceptional:
    """The next release excepts itself from a rule, or (None) no longer does."""

    exceptional: Exceptional | None
