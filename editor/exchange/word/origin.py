"""What a Word document that Dateline wrote says about where it comes from, and the bookmarks of its sections."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from editor.exchange.blocks.page import PageSection, shown_words

TITLE_MARK = "policy_title"
"""The bookmark of the title."""

_SECTION, _GONE = "sec_", "was_"
_LONGEST = 40
"""How many characters Word allows in a bookmark's name."""

_IDENTIFIER = re.compile(r"dateline:1:(?P<language>[A-Za-z0-9-]+):(?P<digest>[0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class WordOrigin:
    """Which text was sent: its language, `release/3` or `draft`, the commit it stood at, and the digest of its words.

    `author` and `date` are those of our own marks in a redline, empty for a clean text.
    """

    language: str
    version: str
    commit: str
    digest: str
    author: str = ""
    date: str = ""

    @property
    def identifier(self) -> str:
        """The form that the core properties hold."""
        return f"dateline:1:{self.language}:{self.digest}"


def parsed_origin(identifier: str, version: str, commit: str, marks: str) -> WordOrigin | None:
    """The origin from the core properties, None where the document is not ours."""
    found = _IDENTIFIER.fullmatch(identifier)
    if found is None:
        return None
    date, _, author = marks.partition(" ")
    return WordOrigin(found["language"], version, commit, found["digest"], author, date)


def text_digest(title: str, sections: Iterable[PageSection]) -> str:
    """The SHA-256 of the words of a language: its title and every section under its id."""
    lines = [" ".join(title.split()), *(f"{section.id}\n{shown_words(section)}" for section in sections)]
    return hashlib.sha256("\n\n".join(lines).encode()).hexdigest()


def section_mark(section: str, *, gone: bool = False) -> str:
    """The bookmark of a section; no id holds an underscore, so the name can be turned back."""
    mark = (_GONE if gone else _SECTION) + section.replace("-", "_")
    if len(mark) <= _LONGEST:
        return mark
    return f"{mark[:31]}_{hashlib.sha256(section.encode()).hexdigest()[:8]}"


def is_section_mark(mark: str) -> bool:
    """Whether a bookmark is one of a section that stands in the text."""
    return mark.startswith(_SECTION)


def is_gone_mark(mark: str) -> bool:
    """Whether a bookmark is one of a section that stood in the old text only."""
    return mark.startswith(_GONE)


def marked_section(mark: str, known: Iterable[str] = ()) -> str:
    """The section of a bookmark; `known` are ids among which a shortened one is looked for."""
    for section in known:
        if mark in (section_mark(section), section_mark(section, gone=True)):
            return section
    return mark.removeprefix(_SECTION).removeprefix(_GONE).replace("_", "-")
