"""How many of a long list of cases a run tries: a part, so that the long suite ends in fifteen minutes, or all."""

import os
from collections.abc import Iterable, Sequence
from typing import TypeVar

Case = TypeVar("Case")
EXHAUSTIVE = bool(os.environ.get("DATELINE_EXHAUSTIVE"))


def part(cases: Iterable[Case], every: int) -> Sequence[Case]:
    """One of so many cases, or each of them where DATELINE_EXHAUSTIVE is set."""
    found = list(cases)
    return found if EXHAUSTIVE else found[::every]


def times(usual: int, exhaustive: int) -> int:
    """How often a run repeats what is left to chance."""
    return exhaustive if EXHAUSTIVE else usual
