"""A Word document as it was read: its paragraphs and tables with every tracked change, comment and bookmark."""

from dataclasses import dataclass, field
from enum import Enum

from editor.exchange.blocks.blocks import PLAIN_STYLE, Form, Style
from editor.exchange.blocks.decoding import DecodingChange
from editor.exchange.word.origin import WordOrigin


class DocumentPart(Enum):
    """What a paragraph is to the text around it."""

    TEXT = "text"
    TITLE = "title"
    NOTE = "note"
    CONTENTS = "contents"


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where a paragraph stands in a list: the list, the level from 0, whether it is numbered, and where it starts."""

    of: str
    level: int
    numbered: bool
    start: int


@dataclass(frozen=True, slots=True)
class Shape:
    """How a paragraph is set. `level` is that of a heading, `continues` says in how many lists it only goes on."""

    part: DocumentPart = DocumentPart.TEXT
    form: Form = Form.PARAGRAPH
    level: int = 0
    place: ListPlace | None = None
    continues: int = 0
    quotes: int = 0


PLAIN_SHAPE = Shape()


@dataclass(frozen=True, slots=True)
class WordRun:
    """Text of one style with the changes that it is marked by; `before` is its style before the change `styled`."""

    text: str
    style: Style = PLAIN_STYLE
    inserted: int | None = None
    deleted: int | None = None
    before: Style | None = None
    styled: int | None = None


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """A paragraph; its end may be inserted or deleted by itself. `before` is its shape before the change `shaped`."""

    runs: tuple[WordRun, ...] = ()
    shape: Shape = PLAIN_SHAPE
    bookmarks: tuple[str, ...] = ()
    inserted: int | None = None
    deleted: int | None = None
    before: Shape | None = None
    shaped: int | None = None


@dataclass(frozen=True, slots=True)
class WordRow:
    """A row of a table: the paragraphs of each cell."""

    cells: tuple[tuple[WordParagraph, ...], ...]
    inserted: int | None = None
    deleted: int | None = None


@dataclass(frozen=True, slots=True)
class WordTable:
    """A table, with the bookmarks that stand before it."""

    rows: tuple[WordRow, ...]
    bookmarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WordChange:
    """What one person changed at one place; `ours` are the marks that the document was sent with."""

    number: int
    author: str
    date: str
    ours: bool = False


@dataclass(frozen=True, slots=True)
class WordComment:
    """A comment: who, when, its words, the words that it is about, and the section's bookmark before it."""

    author: str
    date: str
    text: str
    about: str
    mark: str = ""
    changes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class WordDocument:
    """The whole document. `footnotes` are their texts by the number that stands in the text; `cleaned` counts."""

    body: tuple[WordParagraph | WordTable, ...]
    changes: tuple[WordChange, ...] = ()
    comments: tuple[WordComment, ...] = ()
    footnotes: tuple[str, ...] = ()
    origin: WordOrigin | None = None
    cleaned: dict[DecodingChange, int] = field(default_factory=dict)
