"""A Word document as it was read: its paragraphs and tables with every tracked change, comment and bookmark."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from editor.exchange.blocks.blocks import PLAIN_STYLE, Form, Style
from editor.exchange.blocks.incoming.decoding import DecodingChange
from editor.exchange.blocks.incoming.losses import Loss
from editor.exchange.word.origin import WordOrigin


class DocumentPart(Enum):
    """What a paragraph is to the text around it."""

    TEXT = "text"
    TITLE = "title"
    NOTE = "note"
    CONTENTS = "contents"


@dataclass(frozen=True, slots=True)
class ListLevel:
    """What the items of one level of a list begin with: `%1` in the pattern is the number of the first level.

    `form` is the name of Word for its numerals, `bullet` for none; `glued` that nothing stands between it and the text.
    """

    pattern: str = "%1."
    form: str = "decimal"
    start: int = 1
    in_digits: bool = False
    glued: bool = False

    @property
    def numbered(self) -> bool:
        """Whether its items count."""
        return self.form != "bullet"


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where a paragraph stands in a list: which count it goes on with, the level from 0, and what each level is.

    `begins` names the list at whose first item the count of this level begins anew, empty for none.
    """

    of: str
    level: int
    levels: tuple[ListLevel, ...]
    begins: str = ""

    @property
    def own(self) -> ListLevel:
        """What its level is."""
        return self.levels[self.level] if self.level < len(self.levels) else ListLevel(form="bullet")


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
class WordCell:
    """A cell of a table: its paragraphs, and how many columns after it are empty since it is merged over them."""

    paragraphs: tuple[WordParagraph, ...] = ()
    inserted: int | None = None
    deleted: int | None = None
    spans: int = 0


@dataclass(frozen=True, slots=True)
class WordRow:
    """A row of a table."""

    cells: tuple[WordCell, ...]
    inserted: int | None = None
    deleted: int | None = None


@dataclass(frozen=True, slots=True)
class WordTable:
    """A table, with the bookmarks that stand before it."""

    rows: tuple[WordRow, ...]
    bookmarks: tuple[str, ...] = ()


WordBody = Sequence[WordParagraph | WordTable]


@dataclass(frozen=True, slots=True)
class WordNote:
    """A footnote or an endnote: the sign that stands for it in the text, and what it says."""

    sign: str
    body: tuple[WordParagraph | WordTable, ...]


@dataclass(frozen=True, slots=True)
class WordChange:
    """What one person changed at one place; `ours` are the marks that the document was sent with."""

    number: int
    author: str
    date: str
    ours: bool = False


@dataclass(frozen=True, slots=True)
class WordComment:
    """A comment: who, when, its words, the words that it is about, the section's bookmark before it, its id there."""

    author: str
    date: str
    text: str
    about: str
    mark: str = ""
    changes: tuple[int, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class WordDocument:
    """The whole document. `cleaned` counts what was put right; `losses` are the words that have no place in a text.

    `seen` are the words in the file that a reader sees, counted by themselves; what is tracked counts as accepted.
    """

    body: tuple[WordParagraph | WordTable, ...]
    changes: tuple[WordChange, ...] = ()
    comments: tuple[WordComment, ...] = ()
    notes: tuple[WordNote, ...] = ()
    origin: WordOrigin | None = None
    cleaned: dict[DecodingChange, int] = field(default_factory=dict)
    losses: tuple[Loss, ...] = ()
    seen: tuple[str, ...] = ()
