"""The words with which a text introduces a date of its own, in many languages."""

from enum import Enum
from functools import lru_cache

import regex

from editor.text.facts.words import table


class Says(Enum):
    """What a text says of a date."""

    UPDATED = "updated"
    EFFECTIVE = "effective"
    ISSUED = "issued"
    NOTHING = "nothing"


def labels(text: str) -> list[tuple[Says, int, int]]:
    """The labels in a text with their places, `start` to before `end`, in order."""
    found = [(says, match.start(), match.end()) for says, pattern in _labels() for match in pattern.finditer(text)]
    return sorted(found, key=lambda label: (label[1], -label[2]))


@lru_cache(maxsize=1)
def _labels() -> "tuple[tuple[Says, regex.Pattern[str]], ...]":
    rows = table("date_labels")
    return tuple(
        (Says(name), regex.compile("|".join(forms), regex.V1 | regex.IGNORECASE)) for name, forms in rows.items()
    )
