"""A text as blocks with formatted runs: what Markdown, Word, HTML and paper have in common."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import groupby, pairwise
from operator import attrgetter

from markdown_it.token import Token

from editor.text.markdown.fact_rule import expand, value
from editor.text.markdown.links import target
from editor.text.markdown.markdown import NO_VALUES, parse
from editor.text.markdown.renderer import plain


@dataclass(frozen=True, slots=True)
class Style:
    """How a run is set. `href` is where it leads, empty for no link; `title` is the link's tip."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    href: str = ""
    title: str = ""


PLAIN_STYLE = Style()


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one style, never empty; a line feed in it is a line break."""

    text: str
    style: Style = PLAIN_STYLE


class Form(Enum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CODE = "code"
    RULE = "rule"
    TABLE = "table"


class Enclosure(Enum):
    """What a block stands in."""

    QUOTE = "quote"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Inside:
    """One thing that a block stands in: which list of the text it is, the item's number, and whether it goes on there.

    `goes_on` says that the block is not the first of its item, so that it has no bullet or number of its own. `mark` is
    what stood after the number where the text came from, `.` or `)`; it is no difference between two texts.
    """

    kind: Enclosure
    of: int = 0
    number: int = 0
    goes_on: bool = False
    mark: str = field(default="", compare=False)


Cell = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A block: `level` is for headings, 1 to 6; `rows` are for tables, the first one being the head.

    `anchors` are the names by which links of a file that comes in lead here; they are no difference between two texts.
    `alignments` are those of a table's columns (left, center, right, or empty), which are no words of it.
    """

    form: Form = Form.PARAGRAPH
    runs: tuple[Run, ...] = ()
    level: int = 0
    path: tuple[Inside, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    anchors: tuple[str, ...] = field(default=(), compare=False)
    alignments: tuple[str, ...] = field(default=(), compare=False)

    @property
    def text(self) -> str:
        """Its plain characters; the cells of a table are parted by tabs, its rows by line feeds."""
        if self.form is Form.TABLE:
            return "\n".join("\t".join(text_of(cell) for cell in row) for row in self.rows)
        return text_of(self.runs)

    @property
    def item(self) -> Inside | None:
        """The innermost list that it stands in."""
        return next((inside for inside in reversed(self.path) if inside.kind is not Enclosure.QUOTE), None)

    @property
    def depth(self) -> int:
        """In how many lists it stands."""
        return sum(inside.kind is not Enclosure.QUOTE for inside in self.path)

    @property
    def quotes(self) -> int:
        """In how many quotations it stands."""
        return len(self.path) - self.depth


def text_of(runs: Iterable[Run]) -> str:
    """The characters of runs."""
    return "".join(run.text for run in runs)


def joined_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs with neighbours of one style as one, and without empty ones."""
    filled = [run for run in runs if run.text]
    if all(one.style != other.style for one, other in pairwise(filled)):
        return tuple(filled)
    return tuple(
        Run("".join(run.text for run in group), style) for style, group in groupby(filled, key=attrgetter("style"))
    )


def blocks_of(markdown: str, values: Mapping[str, str] = NO_VALUES) -> tuple[Block, ...]:
    """The blocks of a Markdown text with its facts expanded."""
    return tuple(block for block, _ in blocks_with_tokens(markdown, values))


def blocks_with_tokens(
    markdown: str, values: Mapping[str, str] = NO_VALUES
) -> tuple[tuple[Block, tuple[Token, ...]], ...]:
    """The same, each block with the tokens that its words come from: those of a table cell by cell."""
    reader = _Reader(values)
    for token in parse(markdown):
        reader.take(token)
    return tuple(zip(reader.blocks, reader.sources, strict=True))


@dataclass(slots=True)
class _Reader:
    """Collects blocks from tokens, and knows what is open around them."""

    values: Mapping[str, str]
    blocks: list[Block] = field(default_factory=list)
    path: list[Inside] = field(default_factory=list)
    lists: list[Inside] = field(default_factory=list)
    filled: list[bool] = field(default_factory=list)
    rows: list[list[Cell]] = field(default_factory=list)
    sources: list[tuple[Token, ...]] = field(default_factory=list)
    cells: list[Token] = field(default_factory=list)
    alignments: list[str] = field(default_factory=list)
    count: int = 0
    form: Form = Form.PARAGRAPH
    level: int = 0

    def take(self, token: Token) -> None:
        match token.type:
            case "inline":
                self._inline(token)
            case "heading_open":
                self.form, self.level = Form.HEADING, int(token.tag[1:])
            case "paragraph_open":
                self.form, self.level = Form.PARAGRAPH, 0
            case "code_block" | "fence":
                self._add(Block(Form.CODE, joined_runs([Run(token.content.removesuffix("\n"))])), token)
            case "hr":
                self._add(Block(Form.RULE))
            case "table_open":
                self.rows, self.cells, self.alignments, self.form = [], [], [], Form.TABLE
            case "th_open":
                self.alignments.append(str(token.attrs.get("style", "")).removeprefix("text-align:"))
            case "tr_open":
                self.rows.append([])
            case "table_close":
                rows = tuple(tuple(row) for row in self.rows)
                self._add(Block(Form.TABLE, rows=rows, alignments=tuple(self.alignments)), *self.cells)
            case _:
                self._enclose(token)

    def _enclose(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open":
                self.count += 1
                self.lists.append(Inside(Enclosure.BULLET, self.count))
            case "ordered_list_open":
                self.count += 1
                self.lists.append(Inside(Enclosure.NUMBER, self.count, int(token.attrs.get("start", 1)) - 1))
            case "bullet_list_close" | "ordered_list_close":
                self.lists.pop()
            case "list_item_open":
                last = self.lists[-1]
                self.lists[-1] = replace(last, number=last.number + 1)
                self.path.append(self.lists[-1])
                self.filled.append(False)
            case "blockquote_open":
                self.path.append(Inside(Enclosure.QUOTE))
                self.filled.append(False)
            case "list_item_close" | "blockquote_close":
                if not self.filled[-1]:
                    self._add(Block())
                self.path.pop()
                self.filled.pop()
            case _:
                pass

    def _inline(self, token: Token) -> None:
        runs = runs_of(token.children or [], self.values)
        if self.form is Form.TABLE:
            self.rows[-1].append(runs)
            self.cells.append(token)
        elif runs or self.form is Form.HEADING:
            self._add(Block(self.form, runs, self.level), token)

    def _add(self, block: Block, *tokens: Token) -> None:
        self.sources.append(tokens)
        marks = zip(self.path, self.filled, strict=True)
        path = tuple(replace(inside, goes_on=filled) for inside, filled in marks)
        self.blocks.append(replace(block, path=path))
        self.filled = [True] * len(self.filled)


def runs_of(tokens: Sequence[Token], values: Mapping[str, str]) -> tuple[Run, ...]:
    """The runs of inline tokens, white space collapsed as on a page."""
    return collapsed(joined_runs(_runs(tokens, values)))


def _runs(tokens: Sequence[Token], values: Mapping[str, str]) -> Iterator[Run]:
    style = PLAIN_STYLE
    links: list[Style] = []
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                style = replace(style, bold=token.nesting > 0)
            case "em_open" | "em_close":
                style = replace(style, italic=token.nesting > 0)
            case "s_open" | "s_close":
                style = replace(style, struck=token.nesting > 0)
            case "link_open":
                links.append(style)
                if not style.href:
                    href = target(str(token.attrs["href"]), values) or ""
                    title = " ".join(expand(str(token.attrs.get("title", "")), values).split())
                    style = replace(style, href=href, title=title if href else "")
            case "link_close":
                before = links.pop()
                style = replace(style, href=before.href, title=before.title)
            case "code_inline":
                yield Run(token.content, replace(style, code=True))
            case "hardbreak":
                yield Run("\n", style)
            case "fact":
                yield Run(value(token, values), style)
            case _:
                yield Run(plain([token], values), style)


_UNEVEN = re.compile(r"\s\s|[\t\n\r\f\v\x1c-\x1f]")
"""White space that is more than single spaces."""


def collapsed(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs with each stretch of white space as one, its first, and none beside a line break or at the ends."""
    found: list[Run] = []
    space = at_start = True
    for run in runs:
        if run.text and _UNEVEN.search(run.text) is None:
            plain_text = run.text[1:] if space and run.text[0].isspace() else run.text
            if plain_text:
                space, at_start = plain_text[-1].isspace(), False
                found.append(Run(plain_text, run.style))
            continue
        text: list[str] = []
        for character in run.text:
            if character == "\n":
                _drop_space(text, found)
                space = at_start = True
            elif character.isspace():
                if space or at_start:
                    continue
                character, space = (" " if character.isascii() else character), True
            else:
                space = at_start = False
            text.append(character)
        found.append(Run("".join(text), run.style))
    _drop_space([], found)
    return joined_runs(found)


def _drop_space(text: list[str], found: list[Run]) -> None:
    """Take the space at the end of what was collected away."""
    if text:
        if text[-1] != "\n" and text[-1].isspace():
            text.pop()
        return
    while found and not found[-1].text:
        found.pop()
    if found and found[-1].text[-1] != "\n" and found[-1].text[-1].isspace():
        found[-1] = replace(found[-1], text=found[-1].text[:-1])
