"""Taking one of the remedies of a finding, at all of its places as one step."""

from editor.checks.finding import Remedy
from editor.policy.editing.edits import Batch, Edit, Splice


def mend(remedy: Remedy) -> Edit:
    """The edit that mends a finding; the last place of each text first, so that no place moves before its turn."""
    splices: list[Splice] = sorted(remedy.splices, key=lambda splice: (*splice.cell, -splice.start))
    return Batch(tuple(splices))
