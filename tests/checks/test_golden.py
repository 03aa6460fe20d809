"""What checks find in the golden cases, and what they leave alone."""

import pytest

from editor.checks.catalogue import CATALOGUE, run_all
from tests.checks.cases import Case, cases, told

CASES = list(cases())


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.family}: {case.title}")
def test_the_checks_find_what_the_case_says_and_nothing_else(case: Case) -> None:
    policy = case.policy
    assert told(policy, run_all(policy, case.past)) == case.finds


def test_every_check_has_a_case_in_which_it_finds_something() -> None:
    found = {finding.check for case in CASES for finding in run_all(case.policy, case.past)}
    assert {check.id for check in CATALOGUE} - found == set()


def test_a_check_gives_the_facts_that_the_catalogue_promises() -> None:
    promised = {check.id: set(check.facts) for check in CATALOGUE}
    for case in CASES:
        for finding in run_all(case.policy, case.past):
            assert (finding.check, set(finding.facts)) == (finding.check, promised[finding.check])
