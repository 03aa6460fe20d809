"""Checking a policy, and again after each edit only what the edit can have changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from editor.checks.catalogue import in_order, run_all, run_cells, run_past, run_policy
from editor.checks.finding import Finding, Spot
from editor.checks.reading.past import Past
from editor.desk.findings.setting_aside import told_and_aside
from editor.desk.sentences.findings import sentence
from editor.policy.editing.changes import touched
from editor.policy.ignoring import Ignored
from editor.policy.policy import Policy
from editor.policy.releases.release import Manifest
from editor.policy.section import Cell

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Checked:
    """A policy with what the checks found in it, kept apart by what has to be looked at again."""

    policy: Policy
    past: Past | None
    whole: tuple[Finding, ...]
    cells: Mapping[Cell, tuple[Finding, ...]]

    @property
    def everything(self) -> tuple[Finding, ...]:
        """All that was found, in order."""
        found = (one for findings in self.cells.values() for one in findings)
        return in_order(self.policy, (*self.whole, *found))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is told, in order; the rest was set aside by people."""
        return told_and_aside(self.policy, self.everything)[0]

    @property
    def aside(self) -> tuple[tuple[Finding, Ignored], ...]:
        """What was set aside and is still found, with what was said about it."""
        return told_and_aside(self.policy, self.everything)[1]


def past_of(last: Manifest | None, now: datetime, time_zone: str) -> Past:
    """What the checks may know of the history, in the policy's own time zone."""
    return Past(now.astimezone(ZoneInfo(time_zone)).date(), None if last is None else last.updated)


def check_policy(policy: Policy, past: Past | None = None) -> tuple[Finding, ...]:
    """What the checks find and nobody set aside: the policy's own findings first, then by section, language, place."""
    return told_and_aside(policy, run_all(policy, past))[0]


def check(policy: Policy, past: Past | None = None) -> Checked:
    """The findings of a policy, ready for the edits to come."""
    cells = {cell: run_cells(policy, [cell]) for cell in _cells(policy)}
    return Checked(policy, past, (*run_past(policy, past), *run_policy(policy)), cells)


def check_again(before: Checked, policy: Policy, past: Past | None = None) -> Checked:
    """The findings after an edit; only cells whose section or facts it touched are read again."""
    differing = touched(before.policy, policy)
    parts = (differing.facts, differing.titles, differing.decisions)
    anew = any(parts) or differing.sections or differing.languages or differing.rules or differing.terms
    cells = {
        cell: run_cells(policy, [cell])
        if anew or cell.section in differing.section_ids or cell not in before.cells
        else before.cells[cell]
        for cell in _cells(policy)
    }
    return Checked(policy, past, (*run_past(policy, past), *run_policy(policy)), cells)


def line(policy: Policy, spot: Spot) -> int | None:
    """The line of the cell's file on which a finding stands, counted from 1; None where it stands on none."""
    text = "" if spot.cell is None else policy.text(spot.cell)
    return text.count("\n", 0, spot.start) + 1 if text else None


def findings_json(
    policy: Policy, findings: Iterable[Finding], aside: Iterable[tuple[Finding, Ignored]] = ()
) -> dict[str, object]:
    """The findings as `dateline check --format json` prints them; readers ignore keys that they do not know."""
    return {
        "format": FORMAT,
        "findings": [_row(policy, finding) for finding in findings],
        "ignored": [{**_row(policy, finding), "reason": why.reason, "who": why.who} for finding, why in aside],
    }


def _row(policy: Policy, finding: Finding) -> dict[str, object]:
    spot = finding.spot
    return {
        "id": finding.check,
        "severity": finding.severity.value,
        "section": spot.section,
        "language": spot.language,
        "start": spot.start,
        "end": spot.end,
        "line": line(policy, spot),
        "sentence": sentence(finding),
        "facts": dict(finding.facts),
        "also": [
            {"section": one.section, "language": one.language, "start": one.start, "end": one.end}
            for one in finding.also
        ],
    }


def _cells(policy: Policy) -> list[Cell]:
    return [Cell(section, language) for section in policy.section_ids for language in policy.tags]
