"""Checking a policy, and again after each edit only what the edit can have changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from zoneinfo import ZoneInfo

from editor.checks.catalogue import in_order, in_text, run_all, run_cells, run_language, run_policy
from editor.checks.finding import Finding, Spot
from editor.checks.reading.columns import Columns
from editor.checks.reading.past import Past
from editor.desk.findings.setting_aside import told_and_aside
from editor.desk.sentences.findings import sentence
from editor.policy.editing.changes import touched
from editor.policy.ignoring import Ignored
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.releases.release import Manifest
from editor.policy.section import Cell

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Checked:
    """A policy with what the checks found in it, kept apart by what has to be looked at again.

    `whole` is what looks at several languages, `languages` what looks at all texts of one. `findings` are what is told,
    in order; `aside` was set aside by people and is still found, with what was said about it.
    """

    policy: Policy
    past: Past | None
    columns: Columns
    whole: tuple[Finding, ...]
    languages: Mapping[Tag, tuple[Finding, ...]]
    cells: Mapping[Cell, tuple[Finding, ...]]
    findings: tuple[Finding, ...]
    aside: tuple[tuple[Finding, Ignored], ...]


def past_of(last: Manifest | None, now: datetime, time_zone: str) -> Past:
    """What the checks may know of the history, in the policy's own time zone."""
    return Past(now.astimezone(ZoneInfo(time_zone)).date(), None if last is None else last.updated)


def check_policy(policy: Policy, past: Past | None = None) -> tuple[Finding, ...]:
    """What the checks find and nobody set aside: the policy's own findings first, then by section, language, place."""
    return told_and_aside(policy, run_all(policy, past))[0]


def check(policy: Policy, past: Past | None = None) -> Checked:
    """The findings of a policy, ready for the edits to come."""
    cells = {cell: in_text(run_cells(policy, [cell])) for cell in _cells(policy)}
    columns = Columns(policy)
    return _checked(past, columns, {tag: run_language(columns, tag) for tag in policy.tags}, cells)


def check_again(before: Checked, policy: Policy, past: Past | None = None) -> Checked:
    """The findings after an edit; only what the edit touched is read again, unless it touched facts or rules."""
    differing = touched(before.policy, policy)
    if any((differing.facts, differing.titles, differing.decisions, differing.sections, differing.languages)):
        return check(policy, past)
    if differing.rules or differing.terms:
        return check(policy, past)
    anew = [Cell(section, tag) for section in differing.section_ids for tag in policy.tags]
    cells = {**before.cells, **{cell: in_text(run_cells(policy, [cell])) for cell in anew if cell in before.cells}}
    columns = Columns(policy, before.columns, differing.texts)
    tags = {cell.language for cell in differing.texts}.intersection(policy.tags)
    return _checked(past, columns, {**before.languages, **{tag: run_language(columns, tag) for tag in tags}}, cells)


def _checked(
    past: Past | None,
    columns: Columns,
    languages: Mapping[Tag, tuple[Finding, ...]],
    cells: Mapping[Cell, tuple[Finding, ...]],
) -> Checked:
    """All of it in order: what is found in single texts is in order already, what looks at several is put among it."""
    policy, whole = columns.policy, run_policy(columns, past)
    apart: dict[Cell | None, list[Finding]] = {None: []}
    for one in in_order(policy, chain(whole, *languages.values())):
        apart.setdefault(one.spot.cell, []).append(one)
    found = apart[None]
    for cell, own in cells.items():
        found += in_text((*apart[cell], *own)) if cell in apart else own
    told, aside = told_and_aside(policy, found)
    return Checked(policy, past, columns, whole, languages, cells, told, aside)


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
