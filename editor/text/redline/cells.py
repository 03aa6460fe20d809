"""Table rows, cell by cell: no change goes across the border of a cell."""

import re
from collections.abc import Callable, Iterator

from editor.text.redline.pieces.sentence_pairs import in_order

_CELL = re.compile(r"(?:\\.|[^|\\])*\|?", re.S)
_DELIMITER = re.compile(r"\s*(:?)-+(:?)\s*")


def is_row(line: str) -> bool:
    """Whether a line is a row of a table, in pipes."""
    stripped = line.strip()
    return stripped.startswith("|") and stripped.count("|") > 1 and "\n" not in stripped


def cell_pairs(old: str, new: str, key: Callable[[str], str]) -> Iterator[tuple[str, str, bool]]:
    """What of two rows belongs together, in order; where one side is empty, a cell came or went.

    True stands with the padding of cells and the dashes under a head, which are nothing to a reader.
    """
    left, right = _CELL.findall(old)[:-1], _CELL.findall(new)[:-1]
    if len(left) == len(right):
        pairs: Iterator[tuple[str, str]] = zip(left, right, strict=True)
    else:
        pairs = in_order(left, right, lambda cell: key(cell.removesuffix("|")))
    for before, after in pairs:
        yield from _in_cell(before, after) if before and after else [(before, after, False)]


def _in_cell(old: str, new: str) -> Iterator[tuple[str, str, bool]]:
    (old_words, old_border), (new_words, new_border) = _cut(old, "|"), _cut(new, "|")
    dashes = _DELIMITER.fullmatch(old_words), _DELIMITER.fullmatch(new_words)
    if dashes[0] and dashes[1] and dashes[0].groups() == dashes[1].groups():
        yield old_words, new_words, True
    else:
        before, after = old_words.strip(), new_words.strip()
        (old_start, old_end), (new_start, new_end) = _around(old_words), _around(new_words)
        yield old_start, new_start, True
        yield before, after, False
        yield old_end, new_end, True
    yield old_border, new_border, False


def _cut(cell: str, border: str) -> tuple[str, str]:
    return (cell[:-1], border) if cell.endswith(border) else (cell, "")


def _around(words: str) -> tuple[str, str]:
    """The white space before and after the words of a cell."""
    start = len(words) - len(words.lstrip())
    end = len(words.rstrip()) if start < len(words) else start
    return words[:start], words[end:]
