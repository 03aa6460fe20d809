"""What a check says: which check, how grave, where, and the facts for the sentence that tells a person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from editor.policy.editing.edits import Splice
from editor.policy.language import Tag
from editor.policy.section import Cell, SectionId


class Severity(Enum):
    """How grave a finding is; an error blocks publishing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a finding is. Without a section it concerns the policy; `start` and `end` count code points of the text."""

    section: SectionId | None = None
    language: Tag | None = None
    start: int = 0
    end: int = 0

    @property
    def cell(self) -> Cell | None:
        """The cell that the spot is in, if it is in one."""
        return None if self.section is None or self.language is None else Cell(self.section, self.language)


def spot_in(cell: Cell, start: int = 0, end: int = 0) -> Spot:
    """A place in a cell."""
    return Spot(cell.section, cell.language, start, end)


@dataclass(frozen=True, slots=True)
class Remedy:
    """One way to mend a finding that a person may take, at all of its places at once.

    `words` is what will stand there, empty where that differs from place to place; `everywhere` where it takes the
    place of all other words for the same thing, in all texts of the language.
    """

    splices: tuple[Splice, ...]
    words: str = ""
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """What one check found, before the catalogue adds the check's name and severity.

    `also` are further places of the same, or the place in another language that disagrees.
    """

    spot: Spot
    facts: Mapping[str, str] = field(default_factory=dict)
    also: tuple[Spot, ...] = ()
    remedies: tuple[Remedy, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a careful colleague would notice. `facts` fill the sentence of the check."""

    check: str
    severity: Severity
    spot: Spot
    facts: Mapping[str, str] = field(default_factory=dict)
    also: tuple[Spot, ...] = ()
    remedies: tuple[Remedy, ...] = ()
