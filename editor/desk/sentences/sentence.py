"""The form of what a check tells."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """Two sentences as templates: `title` says what is wrong, `advice` what to do."""

    title: str
    advice: str
