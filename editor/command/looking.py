"""`dateline check` and `dateline status`: what is to be found in a policy."""

import argparse

from editor.checks.catalogue import run_all
from editor.checks.finding import Severity
from editor.command.running.command import FINDING, FINE, CommandWork, say
from editor.command.running.working import add_folder, add_format, as_json, reading, state_folder
from editor.desk.conversion.examining import open_count
from editor.desk.findings.setting_aside import told_and_aside
from editor.desk.reports.checking import findings_json, line, past_of
from editor.desk.reports.sarif import sarif
from editor.desk.sentences import findings
from editor.desk.session.opening import draft_policy
from editor.desk.translation.translating import states
from editor.desk.versions.clock import SystemClock
from editor.desk.versions.releases import last_manifest
from editor.policy.section import Cell
from editor.text.markdown.markdown import heading
from editor.text.steering import visible


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    add_format(parser, "text", "json", "sarif")


def _check(arguments: argparse.Namespace) -> int:
    with reading(arguments.folder) as repository:
        policy = draft_policy(repository, state_folder())
        last, _ = last_manifest(repository.snapshot(repository.head() or ""))
    past = past_of(last, SystemClock().now(), policy.time_zone)
    found, aside = told_and_aside(policy, run_all(policy, past))
    match arguments.format:
        case "json":
            say(as_json(findings_json(policy, found, aside)))
        case "sarif":
            say(as_json(sarif(policy, found, aside)))
        case _:
            for one in found:
                where = "/".join(part for part in (one.spot.language, one.spot.section) if part) or "policy"
                at = line(policy, one.spot)
                place = where if at is None else f"{where}:{at}"
                say(f"{place}: {one.severity.value}: {findings.sentence(one)} [{one.check}]")
            say(_summary(len(found), len(aside)))
    return FINDING if any(one.severity is Severity.ERROR for one in found) else FINE


def _summary(found: int, aside: int) -> str:
    told = f"{found} found." if found else "Nothing found."
    return f"{told} {aside} set aside." if aside else told


def _status(arguments: argparse.Namespace) -> int:
    with reading(arguments.folder) as repository:
        policy = draft_policy(repository, state_folder())
    cells = states(policy)
    values = policy.values(policy.source)
    titles = {one: heading(policy.text(Cell(one, policy.source)), values) or "" for one in policy.section_ids}
    still_open = {language: count for language in policy.tags if (count := sum(open_count(policy, language).values()))}
    if arguments.format == "json":
        rows = [
            {"section": cell.section, "language": cell.language, "state": state.value} for cell, state in cells.items()
        ]
        coming = [language for language in policy.tags if language not in policy.published]
        say(
            as_json(
                {"format": 1, "titles": titles, "cells": rows, "open_questions": still_open, "in_preparation": coming}
            )
        )
        return FINE
    width = max((len(section) for section in policy.section_ids), default=0)
    for section in policy.section_ids:
        marks = [f"{cell.language}: {state.value}" for cell, state in cells.items() if cell.section == section]
        say("  ".join((f"{section:<{width}}", " · ".join(marks), visible(titles[section]))).rstrip())
    for language in policy.tags:
        if language not in policy.published:
            say(f"{language}: in preparation; no release waits for it.")
    for language, count in still_open.items():
        say(f"{language}: {count} of the conversion to look at.")
    return FINE


CHECK = CommandWork(_check_arguments, _check)
STATUS = CommandWork(_check_arguments, _status)
