"""Sections and their identity, which renaming and moving never change."""

import re
import string
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple, NewType

from editor.loading import pattern
from editor.policy.errors import BadSectionId
from editor.policy.language import Tag

SectionId = NewType("SectionId", str)

PREAMBLE = SectionId("preamble")
EVERYONE = ("everyone",)

_ID = pattern(r"[a-z0-9]([a-z0-9-]{0,62})")
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))],
)
_LETTERS = string.ascii_lowercase + string.digits


class SectionNumbering(Enum):
    """How the sections are numbered where the policy is read; the numbers are words of no cell."""

    OFF = "off"
    SECTIONS = "1"
    SUBSECTIONS = "1.1"
    ARTICLES = "第一條"


class Cell(NamedTuple):
    """One section in one language: the unit that is written, compared, approved and dated."""

    section: SectionId
    language: Tag


@dataclass(frozen=True, slots=True)
class Section:
    """A section's place in the policy; its words stand in the cells. Audiences name who it is for."""

    id: SectionId
    audiences: tuple[str, ...] = EVERYONE


def section_id(text: str) -> SectionId:
    """The id, or BadSectionId: `^[a-z0-9]([a-z0-9-]{0,62})$` and no device name of Windows."""
    if _ID.fullmatch(text) is None or text in _DEVICES:
        raise BadSectionId(text)
    return SectionId(text)


def new_section_id(heading: str, taken: Collection[str], choose: Callable[[str], str]) -> SectionId:
    """An id that was never used: the heading where it is ASCII, else `s-` and six random characters.

    `choose` picks one character of the string it is given; chance comes in from outside.
    """
    if heading.isascii():
        words = re.sub(r"[^a-z0-9]+", "-", heading.lower()).strip("-")[:40].strip("-")
        if words and words not in _DEVICES and words not in taken:
            return SectionId(words)
    while True:
        drawn = "s-" + "".join(choose(_LETTERS) for _ in range(6))
        if drawn not in taken:
            return SectionId(drawn)
