"""What the checks may know besides the policy: the day it is, and what was released before."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Past:
    """The day on which a policy is checked, and the date of its last release; None where there was none."""

    today: date
    updated: date | None = None
