"""Taking remedies of findings, at all of their places as one step."""

from bisect import bisect
from collections.abc import Iterable

from editor.checks.finding import Finding, Remedy
from editor.policy.editing.edits import Batch, Edit, Splice
from editor.policy.section import Cell


def mend(remedy: Remedy) -> Edit:
    """The edit that mends a finding; the last place of each text first, so that no place moves before its turn."""
    return Batch(tuple(_last_first(remedy.splices)))


def mend_all(findings: Iterable[Finding]) -> tuple[Edit, int]:
    """The edit that mends those findings for which there is one way only, and how many these are.

    Where two would change the same place, the first has it.
    """
    taken: list[Splice] = []
    places: dict[Cell, list[tuple[int, int]]] = {}
    count = 0
    for finding in findings:
        own = finding.remedies[0].splices if len(finding.remedies) == 1 else ()
        if own and _take_places(own, places):
            taken += own
            count += 1
    return Batch(tuple(_last_first(taken))), count


def _last_first(splices: Iterable[Splice]) -> list[Splice]:
    return sorted(splices, key=lambda splice: (*splice.cell, -splice.start))


def _take_places(splices: Iterable[Splice], taken: dict[Cell, list[tuple[int, int]]]) -> bool:
    """Put the places of splices among those that are taken, in order; False, and none, where one is taken already."""
    mine: list[tuple[Cell, tuple[int, int]]] = []
    for splice in splices:
        place = splice.start, splice.start + max(splice.removed, 1)
        row = taken.setdefault(splice.cell, [])
        at = bisect(row, place)
        if (at and row[at - 1][1] > place[0]) or (at < len(row) and row[at][0] < place[1]):
            for cell, one in mine:
                taken[cell].remove(one)
            return False
        row.insert(at, place)
        mine.append((splice.cell, place))
    return True
