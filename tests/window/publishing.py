"""A policy ready to be released, open at a desk whose clock stands still."""

from datetime import datetime
from pathlib import Path

from editor.desk.imports.starting import begin
from editor.desk.release.publishing import propose, publish
from editor.desk.session.opening import open_policy
from editor.desk.session.session import Session
from editor.desk.translation.translating import mark_in_step
from editor.desk.versions.clock import SetClock
from editor.policy.editing.edits import Batch, SetFact, SetText, SetTitle
from editor.policy.section import Cell
from editor.store.repository import Repository
from editor.window.widgets.runner import Runner
from editor.window.work.policy_desk import PolicyDesk
from tests.window.opened import JA, LIN, cell, policy_of

NOON = datetime.fromisoformat("2026-11-23T12:00:00+00:00")
NAMES = ("use", "keep")


def release_ready(folder: Path, *, released: bool) -> PolicyDesk:
    """A desk over two sections in English and Japanese, all in step; released on 23 November where that is asked."""
    clock = SetClock(NOON)
    begin(folder, policy_of(NAMES), clock, LIN)
    opened = open_policy(folder, folder.parent / "state", clock, LIN)
    session = opened.session
    session.submit(
        Batch(
            (
                SetTitle(JA, "家の決まり"),
                SetFact("days", {"*": "14"}),
                SetText(cell("keep"), "# Keep\n\nFor {{days}} days."),
                SetText(cell("use", JA), "# use\n\nuse です。"),
                SetText(cell("keep", JA), "# keep\n\nkeep は{{days}}日です。"),
            )
        )
    )
    mark_all(session)
    repository = Repository.open(folder)
    session.save(repository, "Ready")
    if released:
        publish(session, repository, propose(session.policy, None, (), clock.now()))
    repository.close()
    return PolicyDesk(opened, Runner())


def mark_all(session: Session) -> None:
    """Mark every translation in step."""
    policy = session.policy
    marks = [mark_in_step(policy, Cell(section, JA)) for section in policy.section_ids]
    session.submit(Batch(tuple(mark for mark in marks if mark is not None)))
