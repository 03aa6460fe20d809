"""What is reviewed: the cells, removed sections, and the policy's own parts, each under a name that never changes."""

from functools import lru_cache
from typing import NamedTuple

from editor.policy.errors import PolicyError
from editor.policy.language import Tag, tag
from editor.policy.section import Cell, SectionId, section_id

_POLICY = "policy"
_REMOVED = "removed"
_ENDED = "ended"


class Subject(NamedTuple):
    """One thing to agree on; `<folder>/<name>` is where its records stand under `reviews/`.

    A folder is a language's tag, `removed` for a section that goes, `ended` for a language that does, or `policy` for
    one of the policy's own parts. No tag is as long as these words, so they never meet.
    """

    folder: str
    name: str

    @property
    def cell(self) -> Cell | None:
        """The cell, None where it is something else."""
        return None if self.folder in (_POLICY, _REMOVED, _ENDED) else Cell(SectionId(self.name), Tag(self.folder))

    @property
    def removed(self) -> SectionId | None:
        """The section that goes, None where it is something else."""
        return SectionId(self.name) if self.folder == _REMOVED else None

    @property
    def ended(self) -> Tag | None:
        """The language that goes, None where it is something else."""
        return Tag(self.name) if self.folder == _ENDED else None

    def __str__(self) -> str:
        return f"{self.folder}/{self.name}"


WORDS = Subject(_POLICY, "words")
"""Titles, order and audiences."""
FACTS = Subject(_POLICY, "facts")
PEOPLE = Subject(_POLICY, "people")
RULES = Subject(_POLICY, "rules")
"""Languages, time zone, notice, and how many must agree."""
EXCEPTION = Subject(_POLICY, "exception")
"""What one release does otherwise than the rules: without notice, or under the date of another day."""
VERSIONS = Subject(_POLICY, "versions")
"""Where the adoptions of unsigned versions stand; nothing that is approved."""

_PARTS = (WORDS, FACTS, PEOPLE, RULES, EXCEPTION, VERSIONS)


@lru_cache(maxsize=16384)
def of_cell(cell: Cell) -> Subject:
    """The subject of a cell's words; remembered, as a proof asks for each cell of every release."""
    return Subject(cell.language, cell.section)


def of_removal(section: SectionId) -> Subject:
    """The subject of a section's removal."""
    return Subject(_REMOVED, section)


def of_end(language: Tag) -> Subject:
    """The subject of a language's end."""
    return Subject(_ENDED, language)


def subject(text: str) -> Subject:
    """The subject of a name such as `en/use`, or ValueError."""
    folder, _, name = text.partition("/")
    found = Subject(folder, name)
    if found in _PARTS:
        return found
    try:
        if folder == _ENDED:
            usable = tag(name) == name
        else:
            usable = folder == _REMOVED or tag(folder) == folder
            section_id(name)
    except PolicyError as error:
        raise ValueError(f"{text!r} names nothing to review") from error
    if not usable:
        raise ValueError(f"{text!r} names nothing to review")
    return found
