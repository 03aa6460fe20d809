"""A text on its way in, before anything is written: its lines, the headings that cut it, and what was set aside."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from editor.exchange.blocks.incoming.audiences import audiences
from editor.exchange.blocks.incoming.decoding import DecodingChange
from editor.exchange.blocks.incoming.losses import Loss
from editor.policy.language import Tag
from editor.text.markdown.markdown import escape

_NUMBER = re.compile(r"(?<=[0-9])\\(?=[.)])")
SECTION = 1
DEEPEST = 6


class Format(Enum):
    """What a text is written in."""

    PLAIN = "plain"
    MARKDOWN = "markdown"


class Evidence(Enum):
    """Why a line is taken for a heading."""

    CONTENTS = "contents"
    ARTICLE = "article"
    NUMBERED = "numbered"
    CAPITALS = "capitals"
    UNDERLINED = "underlined"
    STANDS_ALONE = "stands-alone"
    LEADS_A_LIST = "leads-a-list"
    MARKDOWN = "markdown"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: level 1 cuts the text (a section begins), 2 to 6 stay inside their section.

    `span` is how many lines of the text it takes, none for one that a person put above a line. `text` is the words as
    Markdown. Where `typed` is true the words are a person's, and the lines it takes stay in the report only.
    """

    line: int
    span: int
    words: str
    text: str
    level: int
    audiences: tuple[str, ...]
    evidence: Evidence
    typed: bool = False


class AsideKind(Enum):
    """What lines are that a policy keeps elsewhere than in its sections."""

    TITLE = "title"
    DATE = "date"
    CONTENTS = "contents"
    UNDERLINE = "underline"
    DEFINITION = "definition"


@dataclass(frozen=True, slots=True)
class Aside:
    """Lines `start` to before `stop` that go into no section and are kept in the import report as they stand."""

    start: int
    stop: int
    kind: AsideKind


@dataclass(frozen=True, slots=True)
class DraftEntry:
    """One line of a contents list, without its bullet."""

    line: int
    words: str


class BlockKind(Enum):
    """What a block of a Markdown text can become when a person cuts there."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    DEFINITION = "definition"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class DraftBlock:
    """A top-level block of a Markdown text, lines `start` to before `stop`.

    `text` is the Markdown of a heading's words, and the label of a link definition.
    """

    start: int
    stop: int
    kind: BlockKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class DraftRun:
    """The lines of one inline text in Markdown, at any depth; `joins` says that it has no line breaks of its own."""

    start: int
    stop: int
    quoted: bool
    joins: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """A link definition: its label as Markdown compares labels, and what stands between the brackets of a link."""

    label: str
    target: str


@dataclass(frozen=True, slots=True)
class Import:
    """A text with everything found in it; every change gives a new one.

    Headings and asides are in the order of their lines and never overlap. `width` is the column at which a plain text
    was wrapped, None when each of its lines is a paragraph. `blocks`, `runs` and `references` are for Markdown only.
    Of a file that was no plain text, `seen` are the words that a reader of it sees, `losses` what did not come in, and
    `anchors` the lines to which links inside it lead. `numbering` says which numbers its sections will be printed with,
    so that those that were typed before headings are taken off.
    """

    lines: tuple[str, ...]
    format: Format
    language: Tag
    title: str | None = None
    headings: tuple[Heading, ...] = ()
    asides: tuple[Aside, ...] = ()
    entries: tuple[DraftEntry, ...] = ()
    changes: tuple[tuple[DecodingChange, int], ...] = ()
    width: int | None = None
    blocks: tuple[DraftBlock, ...] = ()
    runs: tuple[DraftRun, ...] = ()
    references: tuple[Reference, ...] = ()
    seen: tuple[str, ...] = ()
    losses: tuple[Loss, ...] = ()
    anchors: tuple[tuple[str, int], ...] = ()
    numbering: str = ""


def cuts(text: Import) -> tuple[Heading, ...]:
    """The headings at which sections begin: those of level 1, and any first one that nothing stands before."""
    return tuple(
        heading
        for index, heading in enumerate(text.headings)
        if heading.level == SECTION or (index == 0 and not _anything_before(text, heading.line))
    )


def aside_at(text: Import, line: int) -> Aside | None:
    """What was set aside around this line, if anything."""
    index = bisect_right(text.asides, line, key=lambda aside: aside.start) - 1
    return text.asides[index] if index >= 0 and line < text.asides[index].stop else None


def stretches(text: Import, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The runs of lines from `start` to before `stop` between what was set aside."""
    first = bisect_right(text.asides, start, key=lambda aside: aside.stop)
    for aside in text.asides[first:]:
        if aside.start >= stop:
            break
        if start < aside.start:
            yield start, aside.start
        start = aside.stop
    if start < stop:
        yield start, stop


def source_heading(
    line: int, span: int, words: str, level: int, evidence: Evidence, markdown: str | None = None
) -> Heading:
    """A heading with the words of the text, which are plain unless their Markdown is given."""
    # A number begins no list after the `#` of a heading, so it needs no backslash there.
    text = _NUMBER.sub("", escape(words), count=1) if markdown is None else markdown
    return Heading(line, span, words, text, level, audiences(words), evidence)


def in_order(headings: Iterable[Heading]) -> tuple[Heading, ...]:
    """Headings by their lines; one above a line comes before the one that takes the line."""
    return tuple(sorted(headings, key=lambda heading: (heading.line, heading.span)))


def headings_between(text: Import, start: int, stop: int) -> tuple[Heading, ...]:
    """The headings at the lines from `start` to before `stop`."""
    first = bisect_left(text.headings, start, key=lambda heading: heading.line)
    last = bisect_left(text.headings, stop, key=lambda heading: heading.line)
    return text.headings[first:last]


def heading_at(text: Import, line: int) -> Heading | None:
    """The heading that takes this line or was put above it, if any."""
    index = bisect_right(text.headings, line, key=lambda heading: heading.line) - 1
    if index < 0:
        return None
    heading = text.headings[index]
    return heading if line < heading.line + max(heading.span, 1) else None


def block_at(text: Import, line: int) -> DraftBlock | None:
    """The Markdown block that this line belongs to, if any."""
    index = bisect_right(text.blocks, line, key=lambda block: block.start) - 1
    return text.blocks[index] if index >= 0 and line < text.blocks[index].stop else None


def _anything_before(text: Import, line: int) -> bool:
    return any(text.lines[index].strip() for start, stop in stretches(text, 0, line) for index in range(start, stop))
