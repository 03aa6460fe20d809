"""The best one-to-one assignment by worth: the Hungarian method with potentials (Kuhn 1955, Munkres 1957)."""

from collections.abc import Sequence


def assign(worth: Sequence[Sequence[float]]) -> dict[int, int]:
    """For each row its column, so that the sum of `worth[row][column]` is the greatest.

    Rows without a column that is worth more than nothing have none.
    """
    rows, columns = len(worth), len(worth[0]) if worth else 0
    if rows > columns:  # the time grows with the square of the rows
        turned = assign([[row[column] for row in worth] for column in range(columns)])
        return {row: column for column, row in turned.items()}
    costs = [[-max(0.0, one) for one in row] for row in worth]
    taken = _matched(costs, columns)
    return {row: column for column, row in enumerate(taken) if row >= 0 and costs[row][column]}


def _matched(costs: Sequence[Sequence[float]], size: int) -> list[int]:
    """For each of so many columns, no fewer than there are rows, its row or -1."""
    rows, columns = [0.0] * len(costs), [0.0] * (size + 1)
    taken = [-1] * (size + 1)
    for row in range(len(costs)):
        _take_in(costs, row, rows, columns, taken)
    return taken[:size]


def _take_in(
    costs: Sequence[Sequence[float]], row: int, rows: list[float], columns: list[float], taken: list[int]
) -> None:
    """Give one more row its column along the cheapest path; column `size` stands for the row itself."""
    size = len(columns) - 1
    least, way, seen = [float("inf")] * size, [size] * size, [False] * (size + 1)
    at = size
    taken[at] = row
    while taken[at] != -1:
        seen[at] = True
        here = taken[at]
        step, following = float("inf"), at
        for column in range(size):
            if seen[column]:
                continue
            cost = costs[here][column] - rows[here] - columns[column]
            if cost < least[column]:
                least[column], way[column] = cost, at
            if least[column] < step:
                step, following = least[column], column
        for column in range(size + 1):
            if seen[column]:
                rows[taken[column]] += step
                columns[column] -= step
            elif column < size:
                least[column] -= step
        at = following
    while at != size:
        taken[at] = taken[way[at]]
        at = way[at]
