"""What the checks find in the sample policy: the faults that were planted, and what is not written yet."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from editor.checks.catalogue import run_all
from editor.checks.finding import Finding
from editor.policy.checking import CheckingRules
from editor.policy.policy import Policy
from editor.store.formats.layout import read_policy
from tests.checks.cases import told
from tests.places import ROOT

SAMPLE = ROOT / "resources" / "sample"
STEPS = sorted(path for path in SAMPLE.iterdir() if path.is_dir())


def policy_at(step: Path) -> Policy:
    """The policy after this step: each step's files take the place of those before."""
    files: dict[str, bytes] = {}
    for earlier in STEPS[: STEPS.index(step) + 1]:
        for path in earlier.rglob("*"):
            if path.is_file() and path.name != "step.toml":
                files[path.relative_to(earlier).as_posix()] = path.read_bytes()
    return replace(read_policy(files), checking=CheckingRules({"spelling": "off"}))


def is_release(step: Path) -> bool:
    return bool(tomllib.loads((step / "step.toml").read_text("utf-8")).get("publish"))


def test_the_sample_has_three_releases() -> None:
    assert sum(map(is_release, STEPS)) == 3


def without_open(policy: Policy) -> list[Finding]:
    """The findings but for what its conversion left to people: open places, and words of Taiwan."""
    return [one for one in run_all(policy) if one.check not in ("conversion/open", "script/other-region")]


@pytest.mark.parametrize("step", list(filter(is_release, STEPS)), ids=lambda step: step.name)
def test_nothing_is_found_in_a_release_of_the_sample(step: Path) -> None:
    policy = policy_at(step)
    assert told(policy, without_open(policy)) == "nothing"


def test_the_planted_faults_and_what_is_not_translated_yet_are_found_in_the_draft() -> None:
    policy = policy_at(STEPS[-1])
    assert told(policy, without_open(policy)).splitlines() == [
        "warning facts/missing zh-Hans/use:11 | language: zh-Hant | there: 5 個工作天",
        "error facts/differs en/use:11 “7 business days” | language: zh-Hant | there: 5 個工作天",
        "warning facts/missing ja/use:11 | language: zh-Hant | there: 5 個工作天",
        "error leftovers/note ja/use:11 “TODO”",
        "warning structure/missing ja/estimates",
    ]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_on_the_way_only_late_translations_are_found(step: Path) -> None:
    policy = policy_at(step)
    found = {finding.check for finding in run_all(policy)}
    late = {
        "conversion/open",
        "script/other-region",
        "structure/missing",
        "structure/paragraphs",
        "facts/missing",
        "facts/added",
    }
    planted = {"facts/differs"} if step in STEPS[-2:] else {"wording/two-words"} if step in STEPS[:4] else set()
    assert found - late == planted | ({"leftovers/note"} if step == STEPS[-1] else set())
