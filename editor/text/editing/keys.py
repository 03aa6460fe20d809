"""What is pressed, and what comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from types import MappingProxyType


class Key(Enum):
    """A key or a command that needs nothing more to be said."""

    ENTER = auto()
    LINE_BREAK = auto()
    BACKSPACE = auto()
    DELETE = auto()
    TAB = auto()
    BACK_TAB = auto()
    BOLD = auto()
    ITALIC = auto()
    BULLETS = auto()
    NUMBERS = auto()
    QUOTE = auto()
    BODY = auto()
    HEADING = auto()
    SUB_HEADING = auto()
    UNLINK = auto()


@dataclass(frozen=True, slots=True)
class Typed:
    """Characters typed, or given by an input method; they are what they look like, never marks."""

    characters: str


@dataclass(frozen=True, slots=True)
class SetLink:
    """A link put on the selection."""

    target: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """Markdown put in: what a clipboard held, read into the house form."""

    markdown: str


@dataclass(frozen=True, slots=True)
class PastedText:
    """Plain text put in: every line a paragraph, unless empty lines part them."""

    text: str


@dataclass(frozen=True, slots=True)
class NewTable:
    """An empty table put in: its rows below the heading, and its columns."""

    rows: int
    columns: int


Press = Key | Typed | SetLink | Pasted | PastedText | NewTable


class Refusal(Enum):
    """Why a key did nothing; told in the status line."""

    NO_BREAK_HERE = auto()
    SECTION_HEADING = auto()
    NOT_IN_THIS_BLOCK = auto()
    FIRST_ITEM = auto()
    OUTERMOST_ITEM = auto()
    MARKS_CANNOT_STAND = auto()
    EDGE_OF_CELL = auto()
    EDGE_OF_BLOCK = auto()
    NO_LINK = auto()
    BAD_TARGET = auto()
    ONE_PARAGRAPH = auto()
    TABLE_IN_TABLE = auto()
    CANNOT_STAND_HERE = auto()
    PART_OF_CODE = auto()


@dataclass(frozen=True, slots=True)
class Undo:
    """The edit that takes the last one back, while the text and the selection are still what that left."""

    text: str
    selection: tuple[int, int]
    edit: "Edit"


@dataclass(frozen=True, slots=True)
class State:
    """What is remembered from one key to the next: marks for the next letter, and which keys take the last one back."""

    pending: frozenset[str] = frozenset()
    undo: Mapping[Press, Undo] = field(default_factory=lambda: MappingProxyType({}))


FRESH = State()
"""Nothing is remembered."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One splice: `removed` characters from `start` on give way to `inserted`; then the selection and the state."""

    start: int
    removed: int
    inserted: str
    anchor: int
    cursor: int
    state: State = FRESH

    def applied(self, text: str) -> str:
        """The text after it."""
        return text[: self.start] + self.inserted + text[self.start + self.removed :]


@dataclass(frozen=True, slots=True)
class Refused:
    """The key did nothing, for this reason."""

    reason: Refusal


@dataclass(frozen=True, slots=True)
class Pass:
    """The key is left to the pane."""


Outcome = Edit | Refused | Pass
