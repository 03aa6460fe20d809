"""Checking a policy, and again after each edit only what the edit can have changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from editor.checks.catalogue import in_order, run_all, run_cells, run_policy
from editor.checks.finding import Finding, Spot
from editor.desk.sentences.findings import sentence
from editor.policy.changes import touched
from editor.policy.policy import Policy
from editor.policy.section import Cell

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Checked:
    """A policy with what the checks found in it, kept apart by what has to be looked at again."""

    policy: Policy
    whole: tuple[Finding, ...]
    cells: Mapping[Cell, tuple[Finding, ...]]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of it, in order."""
        return in_order(self.policy, (*self.whole, *(one for found in self.cells.values() for one in found)))


def check_policy(policy: Policy) -> tuple[Finding, ...]:
    """Everything that the checks find: the policy's own findings first, then by section, language and place."""
    return run_all(policy)


def check(policy: Policy) -> Checked:
    """The findings of a policy, ready for the edits to come."""
    return Checked(policy, run_policy(policy), {cell: run_cells(policy, [cell]) for cell in _cells(policy)})


def check_again(before: Checked, policy: Policy) -> Checked:
    """The findings after an edit; only cells whose section or facts it touched are read again."""
    differing = touched(before.policy, policy)
    anew = bool(differing.facts or differing.titles) or differing.sections or differing.languages or differing.rules
    cells = {
        cell: run_cells(policy, [cell])
        if anew or cell.section in differing.section_ids or cell not in before.cells
        else before.cells[cell]
        for cell in _cells(policy)
    }
    return Checked(policy, run_policy(policy), cells)


def line(policy: Policy, spot: Spot) -> int | None:
    """The line of the cell's file on which a finding stands, counted from 1; None where it stands on none."""
    text = "" if spot.cell is None else policy.text(spot.cell)
    return text.count("\n", 0, spot.start) + 1 if text else None


def findings_json(policy: Policy, findings: Iterable[Finding]) -> dict[str, object]:
    """The findings as `dateline check --format json` prints them; readers ignore keys that they do not know."""
    return {
        "format": FORMAT,
        "findings": [
            {
                "id": finding.check,
                "severity": finding.severity.value,
                "section": finding.spot.section,
                "language": finding.spot.language,
                "start": finding.spot.start,
                "end": finding.spot.end,
                "line": line(policy, finding.spot),
                "sentence": sentence(finding),
                "facts": dict(finding.facts),
            }
            for finding in findings
        ],
    }


def _cells(policy: Policy) -> list[Cell]:
    return [Cell(section, language) for section in policy.section_ids for language in policy.tags]
