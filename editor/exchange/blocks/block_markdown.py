"""Blocks written as the Markdown of the house: one paragraph on one line, `-` for bullets, `#` for headings."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from editor.exchange.blocks.blocks import Block, Cell, Enclosure, Form, Inside, text_of
from editor.exchange.blocks.incoming.markdown_layout import as_heading
from editor.exchange.blocks.inline_markdown import inline_markdown

_NUMBER = re.compile(r"^([0-9]{1,9})\\(?=[.)])")


def markdown_of(blocks: Sequence[Block]) -> str:
    """The Markdown of a text, without a final line end; empty for no blocks."""
    return markdown_with_lines(blocks)[0]


def markdown_with_lines(blocks: Sequence[Block]) -> tuple[str, list[int]]:
    """The same, and the line, from 0, at which each block begins."""
    lines: list[str] = []
    starts: list[int] = []
    blocks = _held(blocks)
    delimiters = _delimiters(blocks)
    for before, block in pairwise([None, *blocks]):
        if block is None:
            continue
        if before is not None and not _is_tight(before, block):
            lines.append(_gap(before, block, delimiters))
        starts.append(len(lines))
        lines += _lines(block, delimiters)
    return "\n".join(lines), starts


def _held(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without the lists that they go on in where no item of these is before them.

    Set in for an item that is not there, a paragraph would be read as code.
    """
    found: list[Block] = []
    before: tuple[Inside, ...] = ()
    for block in blocks:
        path: list[Inside] = []
        for inside in block.path:
            at = len(path)
            there = at < len(before) and (before[at].kind, before[at].of) == (inside.kind, inside.of)
            if inside.kind is Enclosure.QUOTE or not inside.goes_on or there:
                path.append(inside)
        before = tuple(path)
        found.append(block if len(path) == len(block.path) else replace(block, path=before))
    return found


def _lines(block: Block, delimiters: dict[int, str]) -> list[str]:
    first = "".join(_marker(inside, delimiters) for inside in block.path)
    rest = "".join(_beneath(inside, delimiters) for inside in block.path)
    content = _content(block)
    shown = [f"{first}{content[0]}", *(f"{rest}{line}" for line in content[1:])]
    return [line.rstrip(" ") if block.form is not Form.CODE else line for line in shown]


def _content(block: Block) -> list[str]:
    match block.form:
        case Form.HEADING:
            # A number begins no list after the `#` of a heading, so it needs no backslash there.
            words = _NUMBER.sub(r"\1", inline_markdown(block.runs), count=1)
            return [as_heading(block.level, " ".join(words.replace("\\\n", "\n").split("\n")))]
        case Form.CODE:
            return _fenced(text_of(block.runs))
        case Form.RULE:
            return ["***"]
        case Form.TABLE:
            return _table(block.rows)
        case Form.PARAGRAPH:
            return inline_markdown(block.runs).split("\n")


def _fenced(code: str) -> list[str]:
    fence = "```"
    while fence in code:
        fence += "`"
    return [fence, *code.split("\n"), fence]


def _table(rows: Sequence[Sequence[Cell]]) -> list[str]:
    width = max(len(row) for row in rows)
    filled = [[*row, *[()] * (width - len(row))] for row in rows]
    written = ["| " + " | ".join(_cell(cell) for cell in row) + " |" for row in filled]
    return [written[0], "|" + "---|" * width, *written[1:]]


def _cell(runs: Cell) -> str:
    return inline_markdown(runs).replace("\\\n", " ").replace("|", r"\|")


def _marker(inside: Inside, delimiters: dict[int, str]) -> str:
    if inside.goes_on:
        return _beneath(inside, delimiters)
    match inside.kind:
        case Enclosure.QUOTE:
            return "> "
        case Enclosure.BULLET:
            return f"{delimiters[inside.of]} "
        case Enclosure.NUMBER:
            return f"{inside.number}{delimiters[inside.of]} "


def _beneath(inside: Inside, delimiters: dict[int, str]) -> str:
    match inside.kind:
        case Enclosure.QUOTE:
            return "> "
        case Enclosure.BULLET:
            return "  "
        case Enclosure.NUMBER:
            return " " * (len(str(inside.number)) + len(delimiters[inside.of]) + 1)


def _is_tight(before: Block, block: Block) -> bool:
    """Whether the block follows on the next line: an item after what stands in the same list, or its own sub-list."""
    item = block.item
    if item is None or item.goes_on or before.item is None or Form.PARAGRAPH not in (before.form, block.form):
        return False
    return before.path[0].of == block.path[0].of and before.quotes == block.quotes


def _gap(before: Block, block: Block, delimiters: dict[int, str]) -> str:
    """The empty line between two blocks, with the marks of the quotations that go on."""
    shared = []
    for one, other in zip(before.path, block.path, strict=False):
        if one.kind is not other.kind or one.of != other.of or not other.goes_on:
            break
        shared.append(other)
    return "".join(_beneath(inside, delimiters) for inside in shared).rstrip()


def _delimiters(blocks: Sequence[Block]) -> dict[int, str]:
    """The bullet or the mark after the number of each list; of two lists in a row the second has another one."""
    found: dict[int, str] = {0: ""}
    previous: dict[int, tuple[Enclosure, int]] = {}
    for block in blocks:
        for depth, inside in enumerate(block.path):
            if inside.kind is Enclosure.QUOTE or inside.of in found:
                continue
            first, other = ("-", "*") if inside.kind is Enclosure.BULLET else (".", ")")
            if inside.mark == other:
                first, other = other, first
            kind, last = previous.get(depth, (Enclosure.QUOTE, 0))
            found[inside.of] = other if kind is inside.kind and found[last] == first else first
            previous[depth] = (inside.kind, inside.of)
        if not block.path:
            previous.clear()
    return found
