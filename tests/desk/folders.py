"""A policy folder for the desk's tests, with a clock that the test sets."""

import random
from datetime import datetime, timedelta
from pathlib import Path

from editor.desk.imports.starting import begin
from editor.desk.release.publishing import Released, propose, publish
from editor.desk.release.wish import Wish
from editor.desk.session.opening import OpenPolicy, open_policy
from editor.desk.session.session import Session
from editor.desk.translation.translating import mark_in_step
from editor.desk.versions.clock import SetClock
from editor.policy.editing.edits import Batch
from editor.policy.section import Cell
from editor.store.history import Author
from editor.store.repository import Repository
from tests.policy.values import small_policy

LIN = Author("林怡君", "lin@example.org")
START = datetime.fromisoformat("2026-09-01T09:30:00+08:00")
choose = random.Random(7).choice


class Folder:
    """A policy folder and whoever works on it."""

    def __init__(self, place: Path) -> None:
        self.path = place / "policy"
        self.state = place / "state"
        self.clock = SetClock(START)
        begin(self.path, small_policy(), self.clock, LIN)

    def open(self) -> OpenPolicy:
        """Open the folder as a person would."""
        return open_policy(self.path, self.state, self.clock, LIN)

    def repository(self) -> Repository:
        """The folder's repository."""
        return Repository.open(self.path)

    def later(self, **span: float) -> None:
        """Let time pass."""
        self.clock.instant += timedelta(**span)

    def release(self, session: Session, wish: Wish | None = None, *, mark: bool = True) -> Released:
        """Mark every translation in step and publish."""
        if mark:
            mark_all(session)
        proposal = propose(session.policy, session.last_release, (), self.clock.now(), wish)
        return publish(session, self.repository(), proposal)


def mark_all(session: Session) -> None:
    """Mark every translation in step."""
    policy = session.policy
    marks = [
        mark_in_step(policy, Cell(section, language)) for section in policy.section_ids for language in policy.tags
    ]
    session.submit(Batch(tuple(mark for mark in marks if mark is not None)))
