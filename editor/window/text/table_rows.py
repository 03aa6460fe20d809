"""The lines of a table as they are written: which line is one, where its cells stand, and the signs between them.

This serves the eye while typing, as `markdown_marks` does; what the words mean is decided by `text.markdown`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from editor.loading import pattern
from editor.recall import remembered
from editor.text.editing.tables import TableCell, cells_of
from editor.window.text.markdown_marks import MarkedPart, MarkStyle, begins_block, quotes_of

_LEAD = pattern(r"(?: {0,3}>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?")
_RULER = pattern(r"(?=[^|]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_PADDED = 3
"""Spaces before a bar above which they are there to line bars up; fewer may have just been typed."""


@dataclass(frozen=True, slots=True)
class BarGap:
    """The characters out of sight before a cell or behind the last one, and the bar among them."""

    start: int
    end: int
    bar: int


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row in its line: its cells, and the gap before each of them; the last gap stands behind the last cell."""

    cells: tuple[TableCell, ...]
    gaps: tuple[BarGap | None, ...]

    def parts(self, *, is_head: bool) -> list[MarkedPart]:
        """What is set off in it: its signs are out of sight, and heads are bold."""
        found = [MarkedPart(gap.start, gap.end, MarkStyle.SIGN, hides=True) for gap in self.gaps if gap is not None]
        if is_head:
            found += [MarkedPart(one.start, one.end, MarkStyle.STRONG) for one in self.cells if one.start < one.end]
        return found

    def place_near(self, column: int, *, is_typed: bool, breaks: bool) -> int:
        """Where the caret goes from a column: out of the signs, to the cell on whose side it is.

        It stays behind white space that was just typed. Where a bar `breaks` the line, it stands in the line of the
        cell that it opens.
        """
        for number, gap in enumerate(self.gaps):
            if gap is None or not gap.start <= column <= gap.end:
                continue
            if number == 0:
                return gap.end
            if number == len(self.cells) or column < gap.bar or (column == gap.bar and not breaks):
                return column if is_typed and column <= gap.bar else self.cells[number - 1].end
            return gap.end
        return column


@remembered
def row_of(line: str) -> TableRow:
    """The cells of a line of a table, and the signs around them."""
    lead = _LEAD.match(line)
    start = 0 if lead is None else lead.end()
    cells = tuple(cells_of(line[start:], start, 0))
    if not cells:
        words = line[start:].strip()
        cells = (TableCell(0, 0, start, start + len(words), start, len(line)),)
    gaps: list[BarGap | None] = [BarGap(start, cells[0].start, start)] if line[start : start + 1] == "|" else [None]
    for number, cell in enumerate(cells):
        after = cells[number + 1].start if number + 1 < len(cells) else len(line)
        gaps.append(BarGap(_shown_end(cell), after, cell.right) if cell.right < len(line) else None)
    return TableRow(cells, tuple(gaps))


def _shown_end(cell: TableCell) -> int:
    """Where the words of a cell end with the white space that was typed behind them."""
    if cell.right - cell.end > _PADDED or cell.right == cell.end:
        return cell.end
    return cell.right - 1 if cell.left < cell.start else cell.right


def is_ruler(line: str) -> bool:
    """Whether a line is the one of dashes below the heads of a table."""
    return "-" in line and "|" in line and _RULER.fullmatch(_without_quotes(line)) is not None


def is_head(line: str, after: Callable[[], str]) -> bool:
    """Whether a line holds the heads of a table; `after` gives the line after it."""
    if "|" not in line or is_ruler(line):
        return False
    ruler = after()
    if not is_ruler(ruler) or quotes_of(ruler) != quotes_of(line):
        return False
    return len(row_of(line).cells) == len(cells_of(_without_quotes(ruler), 0, 0))


def goes_on(line: str, head: str) -> bool:
    """Whether a table with this line of heads goes on with a line."""
    return bool(_without_quotes(line)) and quotes_of(line) == quotes_of(head) and not begins_block(line)


def alignments(ruler: str) -> tuple[float, ...]:
    """Of the free room of each column, which share stands before its words."""
    bare = _without_quotes(ruler)
    marks = [bare[cell.start : cell.end] for cell in cells_of(bare, 0, 0)]
    return tuple(mark.endswith(":") * (0.5 if mark.startswith(":") else 1.0) for mark in marks)


def _without_quotes(line: str) -> str:
    return line.lstrip("> \t").rstrip()
