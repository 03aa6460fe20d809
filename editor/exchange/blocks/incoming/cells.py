"""Several paragraphs or items in one cell of a table, which Markdown writes on one line: they stay apart."""

from collections.abc import Iterable

from editor.exchange.blocks.blocks import Cell, Run, collapsed

IN_CELL = "•"
"""Stands before an item of a list in a cell."""
_BETWEEN = Run(" · ")


def apart(parts: Iterable[Iterable[Run]]) -> Cell:
    """The parts in one line: a dot in the middle parts them, where none begins with a sign of its own.

    A line break parts as well.
    """
    found: list[Run] = []
    for part in parts:
        for line in _lines(part):
            if found:
                own = "".join(run.text for run in line).lstrip()[:1] == IN_CELL
                found.append(Run(" ") if own else _BETWEEN)
            found += line
    return collapsed(found)


def _lines(part: Iterable[Run]) -> list[Cell]:
    lines: list[list[Run]] = [[]]
    for run in part:
        first, *rest = run.text.split("\n")
        lines[-1].append(Run(first, run.style))
        lines += [[Run(text, run.style)] for text in rest]
    return [line for one in lines if (line := collapsed(one))]
