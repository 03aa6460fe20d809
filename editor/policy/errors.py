"""What can go wrong with a policy's own values."""

import re
from dataclasses import dataclass, fields, is_dataclass


class FactsError(Exception):
    """An error that carries facts; its `str` names the kind and the facts, for a log or inside another sentence."""

    def __str__(self) -> str:
        kind = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", type(self).__name__).lower()
        facts: list[object] = [getattr(self, field.name) for field in fields(self)] if is_dataclass(self) else []
        words = ", ".join(str(fact) for fact in facts if fact is not None)
        # A fact may be what nobody can print: half a surrogate pair, a sign that steers a terminal.
        said = "".join(one if one.isprintable() else one.encode("unicode_escape").decode("ascii") for one in words)
        return f"{kind}: {said}" if said else kind


class PolicyError(FactsError):
    """A value or an edit that no policy can have; subclasses carry the facts."""


@dataclass(eq=False)
class BadLanguage(PolicyError):
    """A language tag that BCP 47 does not know in this form."""

    text: str


@dataclass(eq=False)
class BadSectionId(PolicyError):
    """A section id that cannot name a file on every system."""

    text: str


@dataclass(eq=False)
class UnknownSection(PolicyError):
    """A section id that the policy does not have."""

    section: str


@dataclass(eq=False)
class UnknownLanguage(PolicyError):
    """A language that the policy does not have."""

    language: str


@dataclass(eq=False)
class SectionIdTaken(PolicyError):
    """A section id that stands in the policy, or once stood there."""

    section: str


@dataclass(eq=False)
class LanguageTaken(PolicyError):
    """A language that the policy has already."""

    language: str


@dataclass(eq=False)
class SourceNeeded(PolicyError):
    """The source language cannot be removed."""

    language: str


@dataclass(eq=False)
class OutsideText(PolicyError):
    """A splice that reaches outside the text it edits."""

    start: int
    removed: int
    length: int


@dataclass(eq=False)
class UnusableText(PolicyError):
    """A text with a character that no file may hold: NUL, or half of a surrogate pair."""

    position: int
    character: str


@dataclass(eq=False)
class TooManyMarks(PolicyError):
    """A text with more signs, figures and line ends than any page needs, which would take minutes to check."""

    marks: int
    limit: int


@dataclass(eq=False)
class TooLongRun(PolicyError):
    """A text with more letters in a row than any word has: its layout, in which no line may break, takes minutes."""

    letters: int
    limit: int


@dataclass(eq=False)
class BadFactName(PolicyError):
    """A name that cannot stand between {{ and }}."""

    name: str


@dataclass(eq=False)
class BadTimeZone(PolicyError):
    """A time zone that the tz database does not name."""

    name: str


@dataclass(eq=False)
class BadNotice(PolicyError):
    """Days of notice must be a whole number from 0 to 3,650."""

    days: int


@dataclass(eq=False)
class BadConceptId(PolicyError):
    """An id that cannot name a concept of the termbase."""

    text: str


@dataclass(eq=False)
class UnusableWord(PolicyError):
    """A word for the termbase with a line end or another character that no word has."""

    word: str


@dataclass(eq=False)
class LoopedOrigin(PolicyError):
    """A language that would be made from itself, perhaps over others, or the source from another."""

    language: str
