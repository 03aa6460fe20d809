"""Setting findings aside with a reason, here or wherever the same is found; they come back when the words change."""

import hashlib
from collections.abc import Iterable

from editor.checks.finding import Finding, Spot
from editor.policy.editing.edits import Edit
from editor.policy.ignoring import EVERY_LANGUAGE, Ignored, SetIgnored, ignored_key
from editor.policy.language import Tag
from editor.policy.policy import Policy


def set_aside(policy: Policy, finding: Finding, reason: str, who: str, *, everywhere: bool = False) -> Edit:
    """The edit that sets a finding aside, in its section or everywhere in its language."""
    section = None if everywhere else finding.spot.section
    words = _found(policy, finding) if everywhere else _around(policy, finding)
    ignored = Ignored(finding.check, _language(finding.spot), section, words, " ".join(reason.split()), who)
    return SetIgnored(ignored.key, ignored)


def look_again(ignored: Ignored) -> Edit:
    """The edit that lets a finding be told again."""
    return SetIgnored(ignored.key, None)


def why_aside(policy: Policy, finding: Finding) -> Ignored | None:
    """What a person said about this very finding when they set it aside; None where it is told."""
    if not policy.ignored:
        return None
    language, section = _language(finding.spot), finding.spot.section
    here = policy.ignored.get(ignored_key(finding.check, language, section, _around(policy, finding)))
    return here or policy.ignored.get(ignored_key(finding.check, language, None, _found(policy, finding)))


def told_and_aside(
    policy: Policy, findings: Iterable[Finding]
) -> tuple[tuple[Finding, ...], tuple[tuple[Finding, Ignored], ...]]:
    """The findings that are told, and those that are set aside with what was said about each."""
    told: list[Finding] = []
    aside: list[tuple[Finding, Ignored]] = []
    for finding in findings:
        why = why_aside(policy, finding)
        if why is None:
            told.append(finding)
        else:
            aside.append((finding, why))
    return tuple(told), tuple(aside)


def manifest_rows(policy: Policy, findings: Iterable[Finding]) -> tuple[str, ...]:
    """What a release's manifest keeps of findings that are set aside: `<check> <language>/<section>: <reason>`.

    `findings` are all that the checks find, as `checks.catalogue.run_all` gives them.
    """
    _, aside = told_and_aside(policy, findings)
    rows = (
        f"{finding.check} {finding.spot.language or '*'}/{finding.spot.section or '*'}: {why.reason}"
        for finding, why in aside
    )
    return tuple(dict.fromkeys(rows))


def _language(spot: Spot) -> Tag:
    return spot.language or EVERY_LANGUAGE


def _around(policy: Policy, finding: Finding) -> str:
    """The digest of a finding and of the paragraph around it."""
    text = "" if finding.spot.cell is None else policy.text(finding.spot.cell)
    start = text.rfind("\n", 0, finding.spot.start) + 1
    end = text.find("\n", finding.spot.end)
    return _digest(finding, text[start : end if end >= 0 else len(text)])


def _found(policy: Policy, finding: Finding) -> str:
    """The digest of what was found alone."""
    text = "" if finding.spot.cell is None else policy.text(finding.spot.cell)
    return _digest(finding, text[finding.spot.start : finding.spot.end])


def _digest(finding: Finding, words: str) -> str:
    facts = [f"{name}={value}" for name, value in sorted(finding.facts.items())]
    return hashlib.sha256("\x00".join([words, *facts]).encode()).hexdigest()
