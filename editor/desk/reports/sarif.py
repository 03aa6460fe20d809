"""Findings as SARIF 2.1.0 (OASIS), the form in which git hosts show findings on a change."""

from collections.abc import Iterable

from editor import __version__
from editor.checks.catalogue import CATALOGUE
from editor.checks.finding import Finding, Severity, Spot
from editor.desk.sentences.findings import SENTENCES, sentence
from editor.policy.ignoring import Ignored
from editor.policy.policy import Policy
from editor.store.formats.layout import POLICY_FILE, text_path

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif(
    policy: Policy, findings: Iterable[Finding], aside: Iterable[tuple[Finding, Ignored]] = ()
) -> dict[str, object]:
    """The log of one run. Columns count code points; what was set aside stands in it as suppressed, with the reason."""
    results = [_result(policy, finding) for finding in findings]
    results += [_suppressed(_result(policy, finding), why) for finding, why in aside]
    driver = {
        "name": "Dateline",
        "version": __version__,
        "rules": [_rule(check.id, check.severity) for check in CATALOGUE],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(check: str, severity: Severity) -> dict[str, object]:
    words = SENTENCES[check]
    return {
        "id": check,
        "shortDescription": {"text": words.title},
        "help": {"text": words.advice},
        "defaultConfiguration": {"level": severity.value},
    }


def _result(policy: Policy, finding: Finding) -> dict[str, object]:
    ranks = {check.id: rank for rank, check in enumerate(CATALOGUE)}
    result: dict[str, object] = {
        "ruleId": finding.check,
        "ruleIndex": ranks[finding.check],
        "level": finding.severity.value,
        "message": {"text": sentence(finding)},
        "locations": [_location(policy, finding.spot)],
    }
    if finding.also:
        result["relatedLocations"] = [_location(policy, spot) for spot in finding.also]
    return result


def _suppressed(result: dict[str, object], why: Ignored) -> dict[str, object]:
    return {**result, "suppressions": [{"kind": "external", "justification": why.reason}]}


def _location(policy: Policy, spot: Spot) -> dict[str, object]:
    """A place in the text's file; what is in no text stands in the file of the policy itself."""
    text = "" if spot.cell is None else policy.text(spot.cell)
    if spot.cell is None or not text:
        return {"physicalLocation": {"artifactLocation": {"uri": POLICY_FILE}}}
    region = {**_place("start", text, spot.start), **_place("end", text, spot.end)}
    return {"physicalLocation": {"artifactLocation": {"uri": text_path(spot.cell)}, "region": region}}


def _place(name: str, text: str, at: int) -> dict[str, int]:
    line = text.count("\n", 0, at)
    return {f"{name}Line": line + 1, f"{name}Column": at - (text.rfind("\n", 0, at) + 1) + 1}
