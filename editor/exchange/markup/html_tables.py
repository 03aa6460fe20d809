"""The tables of a page: cells in their columns, whatever they span; and tables that only lay a page out."""

from editor.exchange.markup.html_lists import first_heading
from editor.exchange.markup.tree import Tag

_MOST_COLUMNS, _MOST_ROWS = 200, 5000
_PARTS = frozenset({"thead", "tbody", "tfoot"})
_BIG = frozenset({"table", "blockquote", "section", "article", "form", "main"})


def rows_of(table: Tag) -> list[Tag]:
    """The rows of a table: those of its head first, those of its foot last, as browsers show them."""
    order = {"thead": 0, "tfoot": 2}
    found = [(order.get(part.name, 1), part) for part in table.tags if part.name in _PARTS or part.name == "tr"]
    rows = []
    for _, part in sorted(found, key=lambda one: one[0]):
        rows += [part] if part.name == "tr" else [row for row in part.tags if row.name == "tr"]
    return rows


def cells_of(row: Tag) -> list[Tag]:
    """The cells of a row that stand in it."""
    return [cell for cell in row.tags if cell.name in ("td", "th")]


def grid(table: Tag) -> list[list[Tag | None]]:
    """The cells row by row, None where one before or above reaches over the place."""
    made: list[list[Tag | None]] = []
    reaching: dict[int, int] = {}
    for row in rows_of(table)[:_MOST_ROWS]:
        cells: list[Tag | None] = []
        column = 0
        waiting = cells_of(row)
        while waiting or any(left > 0 and at >= column for at, left in reaching.items()):
            if reaching.get(column, 0) > 0:
                reaching[column] -= 1
                cells.append(None)
                column += 1
                continue
            if not waiting:
                cells.append(None)
                column += 1
                continue
            cell = waiting.pop(0)
            wide = 1 if column >= _MOST_COLUMNS else min(_span(cell, "colspan", 1), _MOST_COLUMNS - column)
            high = _span(cell, "rowspan", 1) or _MOST_ROWS
            cells += [cell, *[None] * (wide - 1)]
            for at in range(column, column + wide):
                reaching[at] = high - 1
            column += wide
        if cells:
            made.append(cells)
    return made


def _span(cell: Tag, name: str, otherwise: int) -> int:
    said = cell.attributes.get(name, "").strip()
    return int(said) if said.isascii() and said.isdigit() and len(said) < 6 else otherwise


def is_layout(table: Tag) -> bool:
    """Whether a table only puts parts of a page beside each other: it says so, has one column, or holds headings."""
    if table.role in ("presentation", "none"):
        return True
    cells = [cell for row in rows_of(table) for cell in cells_of(row)]
    if all(len(cells_of(row)) <= 1 for row in rows_of(table)):
        return True
    if any(cell.name == "th" for cell in cells) or table.role in ("table", "grid"):
        return False
    if any(first_heading(cell) is not None or any(one.name in _BIG for one in cell.walk()) for cell in cells):
        return True
    return len(rows_of(table)) == 1 and any(_paragraphs(cell) > 2 for cell in cells)


def _paragraphs(cell: Tag) -> int:
    return sum(one.name in ("p", "ul", "ol", "div") for one in cell.tags)
