"""Taking remedies of findings, at all of their places as one step."""

from collections.abc import Iterable
from itertools import pairwise

from editor.checks.finding import Finding, Remedy
from editor.policy.editing.edits import Batch, Edit, Splice


def mend(remedy: Remedy) -> Edit:
    """The edit that mends a finding; the last place of each text first, so that no place moves before its turn."""
    return Batch(tuple(_last_first(remedy.splices)))


def mend_all(findings: Iterable[Finding]) -> tuple[Edit, int]:
    """The edit that mends those findings for which there is one way only, and how many these are.

    Where two would change the same place, the first has it.
    """
    taken: list[Splice] = []
    count = 0
    for finding in findings:
        own = finding.remedies[0].splices if len(finding.remedies) == 1 else ()
        if own and not _meet([*taken, *own]):
            taken += own
            count += 1
    return Batch(tuple(_last_first(taken))), count


def _last_first(splices: Iterable[Splice]) -> list[Splice]:
    return sorted(splices, key=lambda splice: (*splice.cell, -splice.start))


def _meet(splices: Iterable[Splice]) -> bool:
    """Whether two of the splices change one place."""
    rows = _last_first(splices)
    return any(
        later.cell == earlier.cell and earlier.start + max(earlier.removed, 1) > later.start
        for later, earlier in pairwise(rows)
    )
