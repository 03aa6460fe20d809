"""How many of the findings in real translations are true, by labels that a person gave by hand."""

from pathlib import Path

import pytest

from editor.checks.catalogue import run_all
from editor.checks.finding import Severity
from tests.checks.parallel import pairs

LABELS = Path(__file__).with_name("judged.tsv")
FEWEST_STILL_FOUND = 0.8
PRECISION = {Severity.ERROR: 0.90, Severity.WARNING: 0.70}

Key = tuple[str, str, str, int]


def labels() -> dict[Key, bool]:
    rows = (line.split("\t") for line in LABELS.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {(file, check, section, int(start)): label == "1" for file, check, section, start, label in rows}


@pytest.mark.long
def test_most_findings_in_real_translations_are_true(data_dir: Path) -> None:
    judged = labels()
    found: dict[Key, Severity] = {}
    for pair in pairs(data_dir):
        for finding in run_all(pair.policy):
            key = (pair.id, finding.check, str(finding.spot.section or "-"), finding.spot.start)
            if key in judged:
                found[key] = finding.severity
    assert len(judged) >= 200
    assert len(found) >= FEWEST_STILL_FOUND * len(judged)
    for severity, least in PRECISION.items():
        labelled = [judged[key] for key, one in found.items() if one is severity]
        assert (severity, sum(labelled) >= least * len(labelled)) == (severity, True)
