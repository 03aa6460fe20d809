"""How many of a long list of cases a run tries: a part, so that the long suite ends in twenty minutes, or all."""

import os
from collections.abc import Iterable, Sequence
from typing import TypeVar

Case = TypeVar("Case")


def part(cases: Iterable[Case], every: int) -> Sequence[Case]:
    """One of so many cases, or each of them where DATELINE_EXHAUSTIVE is set."""
    found = list(cases)
    return found if os.environ.get("DATELINE_EXHAUSTIVE") else found[::every]
