"""One measurement in a process of its own, where nothing was read or remembered before; prints JSON.

python -m tests.benches.fresh open|status|check|verify|verify-again FOLDER STATE
"""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from editor import __version__
from editor.desk.proof.proof_memory import ProofMemory
from editor.desk.proof.proving import verify
from editor.desk.reports.checking import check
from editor.desk.session.opening import draft_policy, open_policy
from editor.desk.translation.translating import states
from editor.desk.versions.clock import SystemClock
from editor.store.repository import Repository
from tests.benches.figure import timed
from tests.benches.histories import AUTHOR


def main(words: Sequence[str]) -> int:
    """Measure one thing once."""
    what, folder, state = words
    wall, cpu = _WORKS[what](Path(folder), Path(state))
    sys.stdout.write(json.dumps({"wall": [wall], "cpu": [cpu]}))
    return 0


def _open(folder: Path, state: Path) -> tuple[float, float]:
    def work() -> None:
        opened = open_policy(folder, state, SystemClock(), AUTHOR)
        try:
            states(opened.session.policy)
        finally:
            opened.close()

    return timed(work)


def _status(folder: Path, state: Path) -> tuple[float, float]:
    def work() -> None:
        repository = Repository.open(folder)
        try:
            states(draft_policy(repository, state))
        finally:
            repository.close()

    return timed(work)


def _check(folder: Path, state: Path) -> tuple[float, float]:
    repository = Repository.open(folder)
    try:
        policy = draft_policy(repository, state)
    finally:
        repository.close()
    return timed(lambda: check(policy))


def _verify(folder: Path, _state: Path) -> tuple[float, float]:
    repository = Repository.open(folder)
    try:
        return timed(lambda: _proved(repository))
    finally:
        repository.close()


def _verify_again(folder: Path, state: Path) -> tuple[float, float]:
    """The second time: the first one is made where there was none."""
    repository = Repository.open(folder)
    try:
        memory = ProofMemory(state, repository, __version__)
        if memory.recall() is None:
            _proved(repository, memory)
        return timed(lambda: _proved(repository, memory))
    finally:
        repository.close()


def _proved(repository: Repository, memory: ProofMemory | None = None) -> None:
    proof = verify(repository, memory=memory)
    assert proof.releases
    assert proof.first_breach is None, proof.first_breach


_WORKS: Mapping[str, Callable[[Path, Path], tuple[float, float]]] = {
    "open": _open,
    "status": _status,
    "check": _check,
    "verify": _verify,
    "verify-again": _verify_again,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
