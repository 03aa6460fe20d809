"""What the window holds does not grow with the policies that were open in it."""

import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from editor.policy.policy import Policy
from editor.store.formats.layout import files
from editor.store.repository import Repository
from tests.benches.histories import AUTHOR, BEGIN
from tests.benches.policies import policy, text
from tests.benches.processes import Processes
from tests.benches.screen import environment, no_window
from tests.exhaustive import times

POLICIES = times(8, 20)


def made(folder: Path, number: int) -> str:
    plain = policy(languages=4, sections=20)
    texts = {cell: text(f"{number} {cell.section} {cell.language}", 1_500, cell.language) for cell in plain.texts}
    whole: Policy = replace(plain, texts=texts)
    repository = Repository.create(folder)
    repository.commit(files(whole), "Begin", AUTHOR, BEGIN, None)
    repository.close()
    return str(folder)


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="what is resident is read as Linux tells it")
@pytest.mark.timeout(600)
def test_policies_opened_and_closed_leave_no_more_than_one(tmp_path: Path) -> None:
    folders = [made(tmp_path / f"policy-{number}", number) for number in range(POLICIES)]
    if (reason := no_window(tmp_path)) is not None:
        pytest.skip(reason)
    ran = Processes(tmp_path).run("-m", "tests.benches.window.holding", *folders, environ=environment(tmp_path))
    held = ran["held"]
    assert len(held) == POLICIES
    # What is loaded once, such as a dictionary, may come at any of them.
    grown = sorted(later - earlier for earlier, later in pairwise(held))
    assert sum(grown[:-1]) <= 0.1 * held[0], [round(one / 1e6) for one in held]
