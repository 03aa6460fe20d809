"""`open` and `verify`: what reading a whole policy, and a whole history, costs."""

import shutil
from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt

from editor.desk.imports.starting import build_sample
from editor.desk.session.opening import draft_policy
from editor.policy.policy import Policy
from editor.store.repository import Repository
from tests.benches import git
from tests.benches.figure import Row, Rows, Size, Skipped, Target, Times, Work, timed, times
from tests.benches.histories import long_history
from tests.benches.processes import Processes

NO_GIT = Skipped("git as a peer", "there is no git program on this machine, so histories are shorter and have no peer")


def opening(size: Size, home: Path) -> Rows:
    """Opening a folder for work, states of all cells included; and checking all of it, which waits for nobody."""
    if not git.program():
        yield NO_GIT
    processes = Processes(home)
    sample = home / "sample"
    if not sample.exists():
        build_sample(sample)
    long = long_history(size, home)
    runs = size.runs
    small, small_peer = _paired(_fresh(processes, "open", sample), _checked_out(sample, home), runs)
    yield Row("open the sample", small, "git log -1, git checkout-index -a", small_peer)
    big, big_peer = _paired(_fresh(processes, "open", long.folder), _checked_out(long.folder, home), runs)
    what = f"open {long.versions} versions x {size.languages} languages x {size.sections} sections"
    yield Row(what, big, "git log -1, git checkout-index -a", big_peer)
    more = zip(big.wall, small.wall, strict=True)
    yield Row(
        "  that is more than the sample", Times(tuple(max(0.0, one - other) for one, other in more)), target=Target(0.5)
    )
    policy = _policy(long.folder, home)
    checked, rendered = _paired(_fresh(processes, "check", long.folder), lambda: _render(policy), runs)
    yield Row(
        f"check all {len(policy.texts)} texts, in the background", checked, "markdown-it-py renders them", rendered
    )


def verifying(size: Size, home: Path) -> Rows:
    """Proving every release of a long history."""
    if not git.program():
        yield NO_GIT
    long = long_history(size, home)
    peer = (lambda: git.git(long.folder, "fsck")) if git.program() else None
    whole, fsck = _paired(_fresh(Processes(home), "verify", long.folder), peer, size.runs)
    what = f"verify {long.releases} releases x {size.languages} languages x {size.sections} sections"
    yield Row(what, whole, "git fsck", fsck)
    each = None if fsck is None else fsck.each(long.releases)
    yield Row("  per release", whole.each(long.releases), "git fsck", each, Target(0.010))
    again, fsck = _paired(_fresh(Processes(home), "verify-again", long.folder), peer, size.runs)
    yield Row("  again, when nothing is new", again, "git fsck", fsck, Target(0.5))


def _paired(ours: Callable[[], tuple[float, float]], theirs: Work | None, runs: int) -> tuple[Times, Times | None]:
    mine, other = [], []
    for _ in range(runs):
        mine.append(ours())
        if theirs is not None:
            other.append(timed(theirs))
    return times(mine), times(other) if other else None


def _fresh(processes: Processes, what: str, folder: Path) -> Callable[[], tuple[float, float]]:
    def run() -> tuple[float, float]:
        state = str(processes.home / "state")
        measured = processes.run("-m", "tests.benches.fresh", what, str(folder), state)
        return measured["wall"][0], measured["cpu"][0]

    return run


def _checked_out(folder: Path, home: Path) -> Work | None:
    if not git.program():
        return None
    away = home / "checked-out"

    def work() -> None:
        shutil.rmtree(away, ignore_errors=True)
        git.git(folder, "log", "-1")
        git.git(folder, "checkout-index", "--all", f"--prefix={away}/")

    return work


def _policy(folder: Path, home: Path) -> Policy:
    repository = Repository.open(folder)
    try:
        return draft_policy(repository, home / "state")
    finally:
        repository.close()


def _render(policy: Policy) -> None:
    parser = MarkdownIt("commonmark")
    for text in policy.texts.values():
        parser.render(text)
