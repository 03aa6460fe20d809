"""What each check tells a person: what is wrong, and what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass

from editor.checks.finding import Finding
from editor.desk.sentences.marking import fill

CONTEXT = "Findings"
"""The context under which the window translates these sentences."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Two sentences as templates: `title` says what is wrong, `advice` what to do."""

    title: str
    advice: str


SENTENCES: Mapping[str, Sentence] = {}


def sentence(finding: Finding) -> str:
    """The finding in English."""
    words = SENTENCES[finding.check]
    return fill(f"{words.title} {words.advice}", finding.facts)
