"""Where in a source text its code, links and facts stand, as the house parser reads it.

markdown-it tells the lines of a block and nothing about places inside a line. So the inline rules are watched here
while they read a block, and the lines of the block are found again in the source.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.parser_inline import RuleFuncInlineType
from markdown_it.rules_inline import StateInline, backtick, image, link
from markdown_it.token import Token

from editor.loading import pattern
from editor.recall import remembered
from editor.text.markdown.chunks import chunks
from editor.text.markdown.fact_rule import autolink_rule, fact_rule
from editor.text.markdown.markdown import new_parser

_LINE_END = pattern(r"\r\n?|\n")


class SourcePart(Enum):
    """What stands at a place."""

    CODE = auto()
    FACT = auto()
    ADDRESS = auto()  # `<https://…>`
    LABEL = auto()  # of a link, its words
    TARGET = auto()  # of a link
    TITLE = auto()  # of a link
    IMAGE_SOURCE = auto()
    IMAGE_TITLE = auto()


@dataclass(frozen=True, slots=True)
class SourcePlace:
    """A part of the source, from start up to end."""

    part: SourcePart
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LinkPlace:
    """A link with words in brackets: where the words stand, and where its target does."""

    words: SourcePlace
    target: SourcePlace


def places(text: str) -> list[SourcePlace]:
    """The code, facts, addresses and link targets of a text, in order of their start."""
    found = (place for place in _all(text) if place.part is not SourcePart.LABEL)
    return sorted(found, key=lambda place: (place.start, place.end))


def link_places(text: str) -> list[LinkPlace]:
    """The links of a text that have words and a target."""
    labels = (SourcePart.LABEL, SourcePart.TARGET)
    found = [place for place in _all(text) if place.part in labels] if "](" in text else []
    return [LinkPlace(one, other) for one, other in pairwise(found) if (one.part, other.part) == labels]


def _all(text: str) -> list[SourcePlace]:
    return [
        SourcePlace(one.part, at + one.start, at + one.end) for at, chunk in chunks(text) for one in _of_chunk(chunk)
    ]


@remembered
def _of_chunk(text: str) -> tuple[SourcePlace, ...]:
    source = SourceLines(text)
    found: list[SourcePlace] = []
    before = ""
    for token in _BLOCKS.parse(text):
        first, last = token.map or (0, 0)
        if token.type in ("fence", "code_block"):
            found.append(SourcePlace(SourcePart.CODE, source.starts[first], source.end(last - 1)))
        elif token.type == "inline" and token.content:
            found += _inside(token, source.offsets(token, is_cell=before in ("th_open", "td_open")))
        before = token.type
    return tuple(found)


def _inside(block: Token, offsets: list[int | None]) -> Iterator[SourcePlace]:
    seen: list[SourcePlace] = []
    _BLOCKS.inline.parse(block.content, _BLOCKS, {"seen": seen}, [])
    for place in seen:
        start, last = offsets[place.start], offsets[place.end - 1] if place.end > place.start else None
        if start is not None and last is not None:
            yield SourcePlace(place.part, start, last + 1)


class SourceLines:
    """The lines of a source text, as the parser counts them."""

    def __init__(self, text: str) -> None:
        """Read the lines once; cells of one line are to be asked for in their order."""
        self.text = text.replace("\0", "\ufffd")  # as the parser sees it; the length stays
        ends = [(found.start(), found.end()) for found in _LINE_END.finditer(text)]
        self.starts = [0, *(end for _, end in ends)]
        self.ends = [*(start for start, _ in ends), len(text)]
        self.cursors: dict[int, int] = {}
        self._row: tuple[int, list[int], str] | None = None

    def end(self, line: int) -> int:
        """Where a line ends, its line end not counted; a fence that is never closed ends with the text."""
        return self.ends[min(line, len(self.ends) - 1)]

    def offsets(self, block: Token, *, is_cell: bool) -> list[int | None]:
        """For each character of a block's content its place in the source; None where it is not to be found."""
        offsets: list[int | None] = []
        number, stop = block.map or (0, 0)
        for part in block.content.split("\n"):
            core = part.strip()
            at: list[int] | None = None
            while core and at is None and number < stop:
                at = self._find(core, number, is_cell)
                number += 1
            lead = len(part) - len(part.lstrip())
            tail = len(part) - lead - len(core)
            offsets += [None] * lead
            offsets += at or [None] * len(core)
            offsets += [None] * (tail + 1)  # and the end of the line
        return offsets

    def _find(self, core: str, number: int, is_cell: bool) -> list[int] | None:
        start, end = self.starts[number], self.ends[number]
        line = self.text[start:end]
        if not is_cell and line.rstrip().endswith(core):
            at = start + len(line.rstrip()) - len(core)
            return list(range(at, at + len(core)))
        kept, seen = self._as_cells(number, line) if is_cell else (range(len(line)), line)
        at = seen.find(core, self.cursors.get(number, 0))
        if at < 0:
            return None
        self.cursors[number] = at + len(core)
        return [start + place for place in kept[at : at + len(core)]]

    def _as_cells(self, number: int, line: str) -> tuple[Sequence[int], str]:
        """The places of a table's row that its cells show, and their characters; the last row is remembered."""
        if self._row is None or self._row[0] != number:
            # A cell is given without the backslash before `|`.
            kept = [at for at in range(len(line)) if not line.startswith("\\|", at)]
            self._row = number, kept, "".join([line[at] for at in kept])
        return self._row[1:]


def _watched(rule: RuleFuncInlineType, part: SourcePart) -> RuleFuncInlineType:
    def watch(state: StateInline, silent: bool) -> bool:
        seen: list[SourcePlace] = state.env["seen"]
        start, known = state.pos, len(seen)
        if not rule(state, silent):
            return False
        if silent:
            return True
        if part is SourcePart.IMAGE_SOURCE:  # its description was read as a text of its own
            seen[known:] = [
                SourcePlace(place.part, place.start + start + 2, place.end + start + 2) for place in seen[known:]
            ]
            seen += _target(state, start + 1, part, SourcePart.IMAGE_TITLE)
        elif part is SourcePart.TARGET:
            seen += _target(state, start, part, SourcePart.TITLE)
        else:
            seen.append(SourcePlace(part, start, state.pos))
        return True

    return watch


def _target(state: StateInline, start: int, target: SourcePart, title: SourcePart) -> list[SourcePlace]:
    """The places of what follows a link text that begins at start, up to where the rule stopped."""
    label = state.md.helpers.parseLinkLabel(state, start, target is SourcePart.TARGET)
    begin = label + 2
    while state.src[begin] in " \t\n":
        begin += 1
    end = state.md.helpers.parseLinkDestination(state.src, begin, state.posMax).pos
    words = [SourcePlace(SourcePart.LABEL, start + 1, label)] if target is SourcePart.TARGET else []
    return [*words, SourcePlace(target, begin, end), SourcePlace(title, end, state.pos)]


def _block_parser() -> MarkdownIt:
    parser = new_parser()
    parser.core.ruler.disable(["inline", "text_join"])
    for name, rule, part in (
        ("backticks", backtick, SourcePart.CODE),
        ("fact", fact_rule, SourcePart.FACT),
        ("autolink", autolink_rule, SourcePart.ADDRESS),
        ("link", link, SourcePart.TARGET),
        ("image", image, SourcePart.IMAGE_SOURCE),
    ):
        parser.inline.ruler.at(name, _watched(rule, part))
    return parser


_BLOCKS = _block_parser()
