"""`dateline check`, `dateline status` and `dateline verify`: what is to be found in a policy."""

import argparse

from editor.checks.finding import Severity
from editor.command.command import FINDING, FINE, Command, say
from editor.command.working import add_folder, add_format, as_json, reading, state_folder
from editor.desk.checking import check_policy, findings_json, line
from editor.desk.opening import draft_policy
from editor.desk.proving import Proof, verify
from editor.desk.sentences import breaches, findings
from editor.desk.translating import states
from editor.policy.release import Manifest


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    add_format(parser, "text", "json")


def _check(arguments: argparse.Namespace) -> int:
    with reading(arguments.folder) as repository:
        policy = draft_policy(repository, state_folder())
    found = check_policy(policy)
    if arguments.format == "json":
        say(as_json(findings_json(policy, found)))
    else:
        for one in found:
            where = "/".join(part for part in (one.spot.language, one.spot.section) if part) or "policy"
            at = line(policy, one.spot)
            place = where if at is None else f"{where}:{at}"
            say(f"{place}: {one.severity.value}: {findings.sentence(one)} [{one.check}]")
        say(f"{len(found)} found." if found else "Nothing found.")
    return FINDING if any(one.severity is Severity.ERROR for one in found) else FINE


def _status(arguments: argparse.Namespace) -> int:
    with reading(arguments.folder) as repository:
        policy = draft_policy(repository, state_folder())
    cells = states(policy)
    if arguments.format == "json":
        rows = [
            {"section": cell.section, "language": cell.language, "state": state.value} for cell, state in cells.items()
        ]
        say(as_json({"format": 1, "cells": rows}))
        return FINE
    width = max((len(section) for section in policy.section_ids), default=0)
    for section in policy.section_ids:
        marks = [f"{cell.language}: {state.value}" for cell, state in cells.items() if cell.section == section]
        say(f"{section:<{width}}  {' · '.join(marks)}")
    return FINE


def _verify(arguments: argparse.Namespace) -> int:
    with reading(arguments.folder) as repository:
        proof = verify(repository)
    say(as_json(_proof_json(proof)) if arguments.format == "json" else _proof_text(proof))
    return FINE if proof.first_breach is None else FINDING


def _proof_text(proof: Proof) -> str:
    lines = []
    for release in proof.releases:
        verdict = "holds" if not release.breaches else "BROKEN"
        dates = "unreadable" if release.manifest is None else _dates(release.manifest)
        lines.append(f"release {release.number}  {release.digest[:16]}  {dates}  {verdict}")
    first = proof.first_breach
    if first is not None:
        lines.append(f"First thing that breaks: {breaches.sentence(first)}")
        lines += [f"Also: {breaches.sentence(one)}" for one in list(proof.all_breaches())[1:]]
    elif not proof.releases:
        lines.append("Nothing was released yet, so there is nothing to prove.")
    else:
        count = "1 release" if len(proof.releases) == 1 else f"{len(proof.releases)} releases"
        lines.append(f"S1 to S6 hold for {count}. Approvals and signatures are not checked yet.")
    return "\n".join(lines)


def _dates(manifest: Manifest) -> str:
    return " ".join(f"{one.tag}:{one.updated.isoformat()}" for one in manifest.languages)


def _proof_json(proof: Proof) -> dict[str, object]:
    return {
        "format": 1,
        "releases": [
            {
                "number": release.number,
                "digest": release.digest,
                "version": release.version,
                "dates": {one.tag: one.updated.isoformat() for one in release.manifest.languages}
                if release.manifest
                else {},
                "holds": not release.breaches,
            }
            for release in proof.releases
        ],
        "breaches": [
            {
                "rule": one.rule,
                "release": one.release,
                "code": one.code,
                "facts": dict(one.facts),
                "sentence": breaches.sentence(one),
            }
            for one in proof.all_breaches()
        ],
    }


CHECK = Command("check", "Look for what a careful colleague would notice.", _check_arguments, _check)
STATUS = Command("status", "Tell the state of every section in every language.", _check_arguments, _status)
VERIFY = Command("verify", "Prove the dates over the whole history, or name what breaks.", _check_arguments, _verify)
