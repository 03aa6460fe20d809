"""The blocks of a section with the place of each of their characters in its text, so that spans can be told of blocks.

Places count the characters of the text as it is read, with the values of the facts in it. What is not found again has
none: it is compared by its characters alone.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from markdown_it.token import Token

from editor.exchange.blocks.blocks import Block, Form, Run, blocks_with_tokens, text_of
from editor.exchange.blocks.page import PageSection, levelled
from editor.recall import remembered
from editor.text.markdown.fact_rule import value
from editor.text.markdown.fact_uses import placeholders
from editor.text.markdown.markdown import heading
from editor.text.markdown.places import SourceLines
from editor.text.markdown.renderer import plain

NOWHERE = -1
_LEAP = 8
"""How many characters of markup may stand before a character that is shown: more is somewhere else."""
_ENTITY = re.compile(r"&(?:#[xX]?)?[0-9A-Za-z]{1,31};")
Located = tuple[str, int]
"""A character that is shown, and its place."""


@dataclass(frozen=True, slots=True)
class Words:
    """Runs of one paragraph or cell, and the place of each of their characters."""

    runs: tuple[Run, ...]
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block and its words: those of a table by rows of cells, those of any other one as the only cell of a row."""

    block: Block
    rows: tuple[tuple[Words, ...], ...]

    @property
    def places(self) -> list[int]:
        """The places of all its characters."""
        return [place for row in self.rows for cell in row for place in cell.places]


def placed_blocks(section: PageSection) -> tuple[PlacedBlock, ...]:
    """The blocks of a section on the levels that they have in a document."""
    return _placed(section.text, tuple(section.values.items()))


@remembered
def _placed(text: str, known: tuple[tuple[str, str], ...]) -> tuple[PlacedBlock, ...]:
    values = dict(known)
    found = blocks_with_tokens(text, values)
    blocks = levelled([block for block, _ in found], has_heading=heading(text, values) is not None)
    finder = _Finder(text, values)
    return tuple(
        PlacedBlock(block, tuple(finder.rows(block, tokens))) for block, (_, tokens) in zip(blocks, found, strict=True)
    )


class _Finder:
    """Finds what is shown of one text again in its source."""

    def __init__(self, text: str, values: Mapping[str, str]) -> None:
        self._text, self._values = text, values
        self._lines = SourceLines(text)
        known = [(end, len(values[name]) - (end - start)) for name, start, end in placeholders(text) if name in values]
        self._ends = [end for end, _ in known]
        self._grown = [0, *accumulate(grown for _, grown in known)]

    def rows(self, block: Block, tokens: Sequence[Token]) -> Iterator[tuple[Words, ...]]:
        if block.form is not Form.TABLE:
            located = self._code(tokens[0]) if block.form is Form.CODE else self._inline(tokens, is_cell=False)
            yield (_words(block.runs, located),)
            return
        rest = iter(tokens)
        for row in block.rows:
            yield tuple(_words(cell, self._inline([next(rest)], is_cell=True)) for cell in row)

    def _read(self, place: int) -> int:
        """A place of the source in the text as it is read."""
        return place + self._grown[bisect_right(self._ends, place)]

    def _code(self, token: Token) -> Iterator[Located]:
        at = self._lines.starts[(token.map or (0, 0))[0]]
        for line in token.content.splitlines(keepends=True):
            found = self._text.find(line.rstrip("\n"), at)
            for number, character in enumerate(line):
                yield character, NOWHERE if found < 0 else self._read(found + number)
            at = max(at, found + len(line) - 1)

    def _inline(self, tokens: Sequence[Token], *, is_cell: bool) -> Iterator[Located]:
        for token in tokens:
            offsets = self._lines.offsets(token, is_cell=is_cell)
            for character, at, step in _located(token.children or [], token.content, self._values):
                place = _offset(offsets, token.content, at)
                yield character, NOWHERE if place is None else self._read(place) + step


def _offset(offsets: Sequence[int | None], content: str, at: int) -> int | None:
    """The place of a character of a content; a line ends after its last character."""
    if at < 0:
        return None
    if content[at] == "\n" and at and (before := offsets[at - 1]) is not None:
        return before + 1
    return offsets[at]


def _located(tokens: Sequence[Token], content: str, values: Mapping[str, str]) -> Iterator[tuple[str, int, int]]:
    """What is shown of inline tokens: each character, its place in the content, how far it stands in a fact's value."""
    at = 0
    links: list[Token] = []
    for token in tokens:
        match token.type:
            case "fact":
                start = content.find(token.markup, at)
                yield from ((character, start, step) for step, character in enumerate(value(token, values)))
                at = max(at, start + len(token.markup))
            case "link_open":
                links.append(token)
            case "link_close":
                at = _after_target(content, at, links.pop())
            case "hardbreak":
                end = content.find("\n", at)
                yield "\n", end, 0
                at = max(at, end + 1)
            case _:
                for character in plain([token], values):
                    found, end = _next(content, at, character)
                    yield character, found, 0
                    at = end


def _next(content: str, at: int, character: str) -> tuple[int, int]:
    """Where the next character that is shown stands in the content, and where that ends; NOWHERE where it is not near.

    A character may be written as an entity, a line break is shown as a space.
    """
    for near in range(at, min(at + _LEAP, len(content))):
        here = content[near]
        if here == character or (character == " " and here == "\n"):
            return near, near + 1
        if here == "&" and (entity := _ENTITY.match(content, near)) and html.unescape(entity[0]) == character:
            return near, entity.end()
    return NOWHERE, at


def _after_target(content: str, at: int, link: Token) -> int:
    """Where a link ends whose words end near here."""
    if link.markup == "autolink":
        return at
    end = content.find("](", at)
    for part in (str(link.attrs.get("href", "")), str(link.attrs.get("title", ""))):
        found = content.find(part, max(end, at))
        end = found + len(part) if found >= 0 else end
    return max(content.find(")", max(end, at)) + 1, at)


def _words(runs: tuple[Run, ...], located: Iterator[Located]) -> Words:
    """The runs of a block with the places of what is left of the characters after white space was drawn together."""
    places: list[int] = []
    rest = list(located)
    at = 0
    for character in text_of(runs):
        found = at
        while found < len(rest) and not _is(rest[found][0], character):
            found += 1
        if found < len(rest):
            places.append(rest[found][1])
            at = found + 1
        else:
            places.append(NOWHERE)
    return Words(runs, tuple(places))


def _is(one: str, shown: str) -> bool:
    return one == shown or (shown == " " and one.isascii() and one.isspace())
