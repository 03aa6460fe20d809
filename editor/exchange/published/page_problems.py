"""What can be wrong with a page, as values and as errors."""

from dataclasses import dataclass
from enum import Enum

from editor.exchange.blocks.errors import ExchangeError


class ProblemCode(Enum):
    """What can be wrong with a page."""

    LANGUAGE_CHANGED = "language-changed"
    META_MISSING = "meta-missing"
    META_CHANGED = "meta-changed"
    TITLE_MISSING = "title-missing"
    TITLE_CHANGED = "title-changed"
    DATE_MISSING = "date-missing"
    DATE_CHANGED = "date-changed"
    DATE_NOT_AT_TOP = "date-not-at-top"
    OTHER_DATE = "other-date"
    DRAFT_MISSING = "draft-missing"
    EFFECTIVE_MISSING = "effective-missing"
    EFFECTIVE_CHANGED = "effective-changed"
    NUMBER_MISSING = "number-missing"
    NUMBER_CHANGED = "number-changed"
    DIGEST_MISSING = "digest-missing"
    DIGEST_CHANGED = "digest-changed"
    CORRECTION_MISSING = "correction-missing"
    CORRECTION_CHANGED = "correction-changed"
    URGENT_MISSING = "urgent-missing"
    NOTICE_MISSING = "notice-missing"
    NOTICE_CHANGED = "notice-changed"
    SECTION_MISSING = "section-missing"
    SECTION_UNKNOWN = "section-unknown"
    SECTIONS_MOVED = "sections-moved"
    WORDS_CHANGED = "words-changed"
    NOTE_CHANGED = "note-changed"
    CONTENTS_CHANGED = "contents-changed"


WORDS_CODES = frozenset(
    {
        ProblemCode.TITLE_MISSING,
        ProblemCode.TITLE_CHANGED,
        ProblemCode.SECTION_MISSING,
        ProblemCode.SECTION_UNKNOWN,
        ProblemCode.SECTIONS_MOVED,
        ProblemCode.WORDS_CHANGED,
        ProblemCode.NOTE_CHANGED,
        ProblemCode.CONTENTS_CHANGED,
    }
)
"""The problems that are about words; all others are about the stamp."""


@dataclass(frozen=True, slots=True)
class PageProblem:
    """One thing that is wrong with a page: in which section, what should be there and what is."""

    code: ProblemCode
    section: str = ""
    expected: str = ""
    found: str = ""


@dataclass(eq=False)
class PageRefused(ExchangeError):
    """A page that must not go out as it is; `problems` say why."""

    language: str
    problems: tuple[PageProblem, ...]


class StampMissing(PageRefused):
    """The page does not show its release's stamp."""


class WordsChanged(PageRefused):
    """The page does not show its release's words."""
