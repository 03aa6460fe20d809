"""Tables as they stand in the source: where their cells are, and what Tab, Enter and a typed bar do in them."""

from dataclasses import dataclass
from itertools import pairwise

from editor.loading import pattern

_BAR = pattern(r"(?<!\\)\|")
"""Two backslashes before a bar part no cells either: the parser looks at the one character before it."""


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell: its row (the line of dashes is none), its column, and where its text stands, white space left out.

    `left` and `right` are where it begins and ends with that white space, between its bars.
    """

    row: int
    column: int
    start: int
    end: int
    left: int
    right: int


def cells(table: str) -> list[TableCell]:
    """The cells of a table, row by row."""
    found = []
    at = row = 0
    for number, line in enumerate(table.split("\n")):
        if number != 1:
            found += cells_of(line, at, row)
            row += 1
        at += len(line) + 1
    return found


def cells_of(line: str, start: int, row: int) -> list[TableCell]:
    """The cells of one line, which begins at `start`."""
    bars = [found.end() - 1 for found in _BAR.finditer(line)]
    edges = [*([-1] if not line.lstrip().startswith("|") else []), *bars]
    if not bars or line[bars[-1] + 1 :].strip():
        edges.append(len(line))
    found = []
    for column, (left, right) in enumerate(pairwise(edges)):
        inside = line[left + 1 : right]
        lead = len(inside) - len(inside.lstrip()) if inside.strip() else min(1, len(inside))
        text = inside.strip()
        first = start + left + 1 + lead
        found.append(TableCell(row, column, first, first + len(text), start + left + 1, start + right))
    return found


def cell_at(table: str, at: int) -> TableCell:
    """The cell of a place: the last one that begins at or before it, or the first."""
    all_cells = cells(table)
    return next((cell for cell in reversed(all_cells) if cell.left <= at), all_cells[0])


def words_at(table: str, at: int) -> tuple[int, int]:
    """Where the words of the cell of a place stand, with the white space typed behind them up to that place."""
    cell = cell_at(table, at)
    return cell.start, at if cell.end < at <= cell.right else cell.end


def next_cell(table: str, at: int, by: int) -> tuple[str, int] | None:
    """The table and the end of the next cell's text; a new row behind the last; None before the first."""
    all_cells = cells(table)
    place = all_cells.index(cell_at(table, at)) + by
    if place < 0:
        return None
    if place < len(all_cells):
        return table, all_cells[place].end
    grown = _with_row(table)
    return grown, next(cell for cell in cells(grown) if cell.row == all_cells[-1].row + 1).start


def next_row(table: str, at: int) -> tuple[str, int] | None:
    """The table and the end of the cell below; a new row behind the last; None where the last row is empty."""
    all_cells = cells(table)
    cell = cell_at(table, at)
    below = next((other for other in all_cells if other.row == cell.row + 1 and other.column == cell.column), None)
    if below is not None:
        return table, below.end
    if cell.row == all_cells[-1].row:
        if cell.row > 0 and all(other.start == other.end for other in all_cells if other.row == cell.row):
            return None
        grown = _with_row(table)
        return grown, next(other.start for other in cells(grown) if (other.row, other.column) == (cell.row + 1, 0))
    return table, all_cells[-1].end


def without_row(table: str, at: int) -> str:
    """The table without the row of a place."""
    cell = cell_at(table, at)
    lines = table.split("\n")
    del lines[cell.row + 1 if cell.row else 0]
    return "\n".join(lines)


def end_of_last_cell(table: str) -> int:
    """Where the text of the last cell ends."""
    return cells(table)[-1].end


def empty(rows: int, columns: int) -> str:
    """A table without words: the row of its heads, and so many below it."""
    row = f"|{'  |' * columns}"
    return "\n".join([row, f"|{'---|' * columns}", *[row] * rows])


def filled(table: str, at: int, other: str) -> tuple[str, int] | None:
    """The table with the words of another in its cells, from that of a place on, and where they end; rows are added.

    None where a cell to fill has words already, or where there are too few beside each other.
    """
    here, wanted = cell_at(table, at), cells(other)
    for _ in range(here.row + wanted[-1].row - cells(table)[-1].row):
        table = _with_row(table)
    end = 0
    for one in reversed(wanted):
        places = cells(table)
        goal = next((c for c in places if (c.row, c.column) == (here.row + one.row, here.column + one.column)), None)
        if goal is None or goal.start < goal.end:
            return None
        words = other[one.start : one.end]
        table = table[: goal.start] + words + table[goal.end :]
        end = end + len(words) if end else goal.start + len(words)
    return table, end


def _with_row(table: str) -> str:
    columns = max(cell.column for cell in cells(table) if cell.row == 0) + 1
    return f"{table}\n|{'  |' * columns}"
