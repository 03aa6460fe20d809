"""Signs of Markdown that readers would see, and lines that run together with a space between Han characters."""

import re
from collections.abc import Iterator

from editor.checks.finding import Hit, spot_in
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.recall import remembered
from editor.text.editing.inline import Letter, UnreadableError, read, written
from editor.text.markdown.chunks import chunks
from editor.text.markdown.markdown import parse_blocks
from editor.text.markdown.places import SourceLines

_SIGNS = re.compile(
    r"\*{2,}|~{2,}|`{2,}"  # bold, struck out or code that was never closed
    r"|^#{1,6}(?=[^\s#\d])|^#{2,6}"  # a heading without its space
    r"|\]\((?![^\n]*\))"  # a link that never ends; others that are none are told by `links`
    r"|^\|(?=.*\|)",  # a row of a table that is none
    re.MULTILINE,
)
_MAY_BE = re.compile(r"[*~`#|\n]|\]\(")
"""What all of them have in them, to spare most blocks the reading of each letter."""
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003fffd\u3001-\u3011\uff01-\uff5e]")
_OTHER = "\ufffc"
"""Stands for a letter that is no plain character, such as a sign with its backslash, which is meant."""


def literal(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A sign of Markdown that makes nothing, so that readers see it."""
    for start, end in _found(policy.text(cell))[0]:
        yield Hit(spot_in(cell, start, end), {"written": policy.text(cell)[start:end]})


def joined(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A line end between two Han or Kana characters: pages show a space there."""
    for start, end in _found(policy.text(cell))[1]:
        yield Hit(spot_in(cell, start, end), {"written": policy.text(cell)[start:end].replace("\n", "⏎")})


Places = tuple[tuple[int, int], ...]


@remembered
def _found(text: str) -> tuple[Places, Places]:
    """Where signs stand that make nothing, and where lines run together."""
    read = [(at, _in_chunk(chunk)) for at, chunk in chunks(text)]
    signs = tuple((at + start, at + end) for at, (found, _) in read for start, end in found)
    return signs, tuple((at + start, at + end) for at, (_, found) in read for start, end in found)


@remembered
def _in_chunk(text: str) -> tuple[Places, Places]:
    signs: list[tuple[int, int]] = []
    lines: list[tuple[int, int]] = []
    source = SourceLines(text)
    before = ""
    for token in parse_blocks(text):
        if token.type == "inline" and token.content:
            in_signs, in_lines = _in_block(token.content)
            if in_signs or in_lines:
                offsets = source.offsets(token, is_cell=before in ("th_open", "td_open"))
                signs += _where(in_signs, offsets)
                lines += _where(in_lines, offsets)
        before = token.type
    return tuple(signs), tuple(lines)


@remembered
def _in_block(content: str) -> tuple[Places, Places]:
    """The same in the words of one block: from the first character to the last."""
    if _MAY_BE.search(content) is None:
        return (), ()
    letters = _letters(content)
    seen = "".join(letter.source if letter.kind == "text" else _shown(letter) for letter in letters)
    signs, lines = list(_SIGNS.finditer(seen)), list(_breaks(seen))
    if not signs and not lines:
        return (), ()
    places = _places(letters)
    return tuple(_span(one, places) for one in signs), tuple(_span(one, places) for one in lines)


def _letters(content: str) -> list[Letter]:
    try:
        return read(content)
    except UnreadableError:
        return []


def _shown(letter: Letter) -> str:
    """One character for a letter: a line end for one that was typed as such, a place holder for all else."""
    return "\n" if letter.kind == "break" and "\\" not in letter.source and "  " not in letter.source else _OTHER


def _breaks(seen: str) -> Iterator[re.Match[str]]:
    for found in re.finditer(r"(?<=.)\n(?=.)", seen):
        if _HAN.match(seen[found.start() - 1]) and _HAN.match(seen[found.end()]):
            yield found


def _places(letters: list[Letter]) -> list[tuple[int, int]]:
    """Where each letter stands in the content of its block."""
    from_marks = written(letters)
    return list(zip(from_marks.starts, from_marks.ends, strict=True))


def _span(found: re.Match[str], places: list[tuple[int, int]]) -> tuple[int, int]:
    return places[found.start()][0], places[max(found.end() - 1, found.start())][1] - 1


def _where(found: Places, offsets: list[int | None]) -> Iterator[tuple[int, int]]:
    """The places in the source of what was found in a block."""
    for first, last in found:
        inside = [at for at in offsets[max(first - 1, 0) : last + 2] if at is not None]
        start, end = offsets[first], offsets[last]
        if start is not None and end is not None:
            yield start, end + 1
        elif inside:
            yield inside[0], inside[-1] + 1
