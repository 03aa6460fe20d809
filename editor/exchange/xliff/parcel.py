"""What goes to a translator and comes back, whatever the version of XLIFF."""

from dataclasses import dataclass
from enum import Enum

from editor.exchange.blocks.inline_codes import Inline, Table
from editor.policy.language import Tag
from editor.policy.section import SectionId


class SegmentStanding(Enum):
    """How a paragraph stands when it goes out."""

    NEW = "new"
    STALE = "stale"
    DRAFT = "draft"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class OutUnit:
    """One paragraph: its source, its translation if it has one, and for a stale one the pair as it was."""

    id: str
    source: Inline
    codes: Table
    standing: SegmentStanding
    target: Inline = ()
    target_codes: Table | None = None
    before: tuple[str, str] | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OutSection:
    """One section: its heading for the translator, and the blobs of the texts that it was made from."""

    id: SectionId
    heading: str
    source_blob: str
    target_blob: str
    units: tuple[OutUnit, ...]


@dataclass(frozen=True, slots=True)
class Parcel:
    """Everything that goes out in one file."""

    title: str
    source: Tag
    target: Tag
    sections: tuple[OutSection, ...]


@dataclass(frozen=True, slots=True)
class InUnit:
    """One paragraph that came back; `is_done` where the file says that it is translated."""

    id: str
    source: Inline
    target: Inline
    is_done: bool


@dataclass(frozen=True, slots=True)
class InSection:
    """One section that came back, with the blobs that it was made from; empty where the file does not say."""

    id: str
    source_blob: str
    target_blob: str
    units: tuple[InUnit, ...]


@dataclass(frozen=True, slots=True)
class Returned:
    """A file that came back."""

    source: Tag
    target: Tag
    sections: tuple[InSection, ...]


def stamp(section: OutSection) -> str:
    """What a section's note says of the texts that it was made from."""
    return f"dateline source={section.source_blob} target={section.target_blob}"


def about(parcel: Parcel, section: OutSection) -> str:
    """What a translator is told of a section: of which policy it is, and what it is called."""
    return f"{parcel.title}: {section.heading or section.id}"


def read_stamp(words: str) -> tuple[str, str] | None:
    """The two blobs of such a note; None for any other note."""
    parts = words.split()
    if len(parts) != 3 or parts[0] != "dateline":
        return None
    return parts[1].partition("=")[2], parts[2].partition("=")[2]
