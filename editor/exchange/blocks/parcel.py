"""What goes to a translator and comes back, whatever the form of the file."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, IntEnum

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


class UnitState(IntEnum):
    """What a file says of a paragraph; of several pieces the least counts."""

    OPEN = 0
    PARTLY = 1
    REJECTED = 2
    DRAFT = 3
    DONE = 4
    REVIEWED = 5


def state_of_pieces(pieces: Iterable[tuple[UnitState, bool]]) -> UnitState:
    """The state of a paragraph by the states of its pieces, each with whether it has a translation."""
    found = tuple(pieces)
    if not any(has_words for _, has_words in found):
        return UnitState.OPEN
    if not all(has_words for _, has_words in found):
        return UnitState.PARTLY
    return min(state for state, _ in found)


@dataclass(frozen=True, slots=True)
class InUnit:
    """One paragraph that came back, with what the file says of it, and what its translator remarked."""

    id: str
    source: Inline
    target: Inline
    state: UnitState
    remarks: tuple[str, ...] = ()

    @property
    def is_done(self) -> bool:
        """Whether somebody says that it is translated."""
        return self.state >= UnitState.DONE


@dataclass(frozen=True, slots=True)
class InSection:
    """One section that came back, with the blobs that it was made from; empty where the file does not say.

    `title` is what the file calls it, if anything.
    """

    id: str
    source_blob: str
    target_blob: str
    units: tuple[InUnit, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Returned:
    """A file that came back. `sent` are the sections that it was made from, where it says so apart from its own."""

    source: Tag
    target: Tag
    sections: tuple[InSection, ...]
    sent: tuple[InSection, ...] = ()


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
