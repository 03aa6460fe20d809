"""`save` and `publish`: what it costs to put words on the disk for good, flushed as git is told to flush."""

import itertools
import shutil
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

from editor.desk.release.publishing import propose, publish
from editor.desk.review.ledger_memory import LedgerMemory
from editor.desk.review.ongoing_reviews import OngoingReviews
from editor.desk.session.session import Opened, Session
from editor.desk.versions.clock import SetClock
from editor.policy.editing.edits import Become
from editor.policy.policy import Policy
from editor.store.formats.layout import changed_files
from editor.store.formats.manifest import manifest_path
from editor.store.repository import Repository
from tests.benches import git
from tests.benches.figure import Row, Rows, Size, beside
from tests.benches.histories import AUTHOR, BEGIN, short_history
from tests.benches.opening import NO_GIT
from tests.benches.policies import in_step, rewritten

FILES = 16


class Writer:
    """A policy at work in a folder, and a copy of the folder in which git does the same."""

    def __init__(self, size: Size, home: Path, name: str) -> None:
        self.folder, self.copy = home / name, home / f"{name}-git"
        policy = short_history(size, self.folder)
        shutil.copytree(self.folder, self.copy)
        repository = Repository.open(self.folder)
        head = repository.head()
        repository.close()
        self.clock = SetClock(BEGIN + timedelta(days=1))
        self.session = Session(Opened(self.folder, head, policy, policy, None, ""), self.clock, AUTHOR)
        self.changes: Mapping[str, bytes | None] = {}
        self._rounds = itertools.count()

    def edit(self, files: int) -> None:
        """Change texts until so many files differ, and write the same beside git."""
        before, seed = self.session.policy, f"round {next(self._rounds)}"
        after = before
        for section in before.section_ids:
            after = in_step(rewritten(after, section, after.tags, seed), [section])
            if len(changed_files(before, after)) >= files:
                break
        self.submit(after)

    def submit(self, after: Policy) -> None:
        """Make a policy the draft, and write its files beside git."""
        self.clock.instant += timedelta(days=1)
        self.session.submit(Become(after))
        self.changes = changed_files(self.session.base_policy, after)
        self.write_beside(self.changes)

    def write_beside(self, changes: Mapping[str, bytes | None]) -> None:
        """Write files into the copy."""
        for path, data in changes.items():
            where = self.copy / path
            where.parent.mkdir(parents=True, exist_ok=True)
            where.write_bytes(data or b"")

    def in_repository(self, work: Callable[[Repository], object]) -> None:
        """Do repository work as the window does it, opening included."""
        repository = Repository.open(self.folder)
        try:
            work(repository)
        finally:
            repository.close()


def saving(size: Size, home: Path) -> Rows:
    """A version in which sixteen files changed (or as many as a small policy has)."""
    if not git.program():
        yield NO_GIT
    writer = Writer(size, home, "saving")

    def ours() -> None:
        writer.in_repository(lambda repository: writer.session.save(repository, "Save"))

    def theirs() -> None:
        git.git(writer.copy, "add", "--", *writer.changes)
        git.git(writer.copy, "commit", "-q", "-m", "Save")

    mine, other = beside(ours, theirs if git.program() else None, size.saves, lambda: writer.edit(FILES))
    yield Row(f"save a version with {len(writer.changes)} changed files", mine, "git add, git commit, fsync=all", other)


def publishing(size: Size, home: Path) -> Rows:
    """A release of a saved draft: what it would hold, its manifest, version and tag."""
    if not git.program():
        yield NO_GIT
    writer = Writer(size, home, "publishing")

    def before() -> None:
        writer.edit(FILES)
        writer.in_repository(lambda repository: writer.session.save(repository, "Save"))

    def ours() -> None:
        session = writer.session
        proposal = propose(session.policy, session.last_release, (), session.clock.now())

        def make(repository: Repository) -> object:
            memory = LedgerMemory(home / "cache", repository, "bench")
            return publish(session, repository, proposal, (), OngoingReviews(repository, memory))

        writer.in_repository(make)

    def theirs() -> None:
        number = writer.session.last_release.number if writer.session.last_release else 0
        path = manifest_path(number)
        writer.write_beside({path: (writer.folder / path).read_bytes()})
        git.git(writer.copy, "add", path)
        git.git(writer.copy, "commit", "-q", "-m", f"Release {number}", "--", path)
        git.git(writer.copy, "tag", "-a", "-m", f"Release {number}", f"release/{number}")

    mine, other = beside(ours, theirs if git.program() else None, size.saves, before)
    what = f"publish a release of {size.languages} languages x {size.sections} sections"
    yield Row(what, mine, "git add, commit, tag -a, fsync=all", other)
