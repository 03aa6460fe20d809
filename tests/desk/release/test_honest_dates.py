"""Any edits, undone, marked, released, corrected, under a clock that jumps: every history that can be made verifies."""

import random
import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from editor.desk.proof.proof_memory import ProofMemory
from editor.desk.proof.proving import verify
from editor.desk.release.publishing import Proposal, propose, publish
from editor.desk.release.wish import Wish
from editor.desk.versions.future_versions import FutureVersion
from editor.policy.editing.edits import MoveSection, SetFact, SetRules, SetText, SetTitle
from editor.policy.releases.release import ClockBehind, NothingChanged, difference
from editor.policy.section import Cell
from tests.desk.folders import Folder, mark_all
from tests.policy.values import EN, HANS, HANT, KEEP, USE

ZONES = ("Asia/Taipei", "Pacific/Kiritimati", "America/Los_Angeles", "Europe/Berlin")


class HonestDates(RuleBasedStateMachine):
    """A person at work; what was released is remembered beside the program and held against what it proves."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp())
        self.folder = Folder(self.place)
        self.opened = self.folder.open()
        self.session = self.opened.session
        self.repository = self.folder.repository()
        self.released: list[tuple[date, str]] = []
        self.chance = random.Random(3)

    def teardown(self) -> None:
        self.repository.close()
        self.opened.close()
        shutil.rmtree(self.place)

    @rule(section=st.sampled_from([USE, KEEP]), language=st.sampled_from([HANT, HANS, EN]), words=st.integers(0, 3))
    def write(self, section: str, language: str, words: int) -> None:
        self.session.submit(SetText(Cell(section, language), f"# 標題\n\n第 {words} 種說法。"))

    @rule(days=st.integers(1, 3))
    def change_a_fact(self, days: int) -> None:
        self.session.submit(SetFact("days", {"*": f"{days} 天"}))

    @rule(title=st.sampled_from(["Privacy", "Policy"]), to=st.integers(0, 1))
    def change_the_policy_itself(self, title: str, to: int) -> None:
        self.session.submit(SetTitle(EN, title))
        self.session.submit(MoveSection(USE, to))

    @rule(zone=st.sampled_from(ZONES), notice=st.integers(0, 40))
    def change_the_rules(self, zone: str, notice: int) -> None:
        self.session.submit(SetRules(zone, notice))

    @precondition(lambda self: self.session.can_undo)
    @rule()
    def undo(self) -> None:
        self.session.undo()

    @rule()
    def mark_everything_in_step(self) -> None:
        mark_all(self.session)

    @rule(hours=st.integers(-30, 24 * 40))
    def let_the_clock_jump(self, hours: int) -> None:
        self.folder.clock.instant += timedelta(hours=hours)

    @rule(
        held=st.sets(st.sampled_from([USE, KEEP]), max_size=1),
        behind=st.sets(st.sampled_from([HANS, EN])),
        later=st.sampled_from([None, 0, 45]),
        ready=st.booleans(),
    )
    def publish(self, held: set[str], behind: set[str], later: int | None, ready: bool) -> None:
        if ready:
            mark_all(self.session)
        last = self.session.last_release
        wish = Wish(frozenset(held), dict.fromkeys(behind, "away"))  # type: ignore[arg-type]
        proposal = propose(self.session.policy, last, (), self.folder.clock.now(), wish)
        if later is not None and proposal.stamp is not None:
            day = proposal.stamp.effective + timedelta(days=later)
            wish = Wish(wish.held, wish.behind, day)
            proposal = propose(self.session.policy, last, (), self.folder.clock.now(), wish)
        if isinstance(proposal.refusal, NothingChanged):
            assert last is not None
            assert not difference(last, proposal.content)
        if isinstance(proposal.refusal, ClockBehind):
            assert last is not None
        if proposal.ready:
            self._published(proposal)

    @precondition(lambda self: self.released)
    @rule(days=st.integers(-60, 2))
    def correct_the_last_date(self, days: int) -> None:
        day = self.released[-1][0] + timedelta(days=days)
        wish = Wish(corrected=day)
        proposal = propose(self.session.policy, self.session.last_release, (), self.folder.clock.now(), wish)
        if proposal.ready:
            assert self._published(proposal) in (day, None)

    def _published(self, proposal: Proposal) -> date | None:
        """The date of the release; None where a version is ahead of a clock that was put back, which needs a reason."""
        try:
            updated = publish(self.session, self.repository, proposal).manifest.updated
        except FutureVersion:
            return None
        self.released.append((updated, self.session.last_digest))
        return updated

    @invariant()
    def what_was_released_is_proved_as_it_was_made(self) -> None:
        memory = ProofMemory(self.place / "cache", self.repository, "1")
        proof = verify(self.repository, memory=memory)
        assert proof == verify(self.repository)
        assert list(proof.all_breaches()) == []
        shown = [(one.summary.updated, one.digest) for one in proof.releases if one.summary is not None]
        assert shown == self.released


HonestDates.TestCase.settings = settings(max_examples=8, stateful_step_count=16, deadline=None)
TestHonestDates = pytest.mark.timeout(400)(HonestDates.TestCase)


@pytest.mark.long
def test_any_history_verifies_over_many_lives() -> None:
    """The same over more lives than a quick run has time for."""
    machine = type("Long", (HonestDates.TestCase,), {"settings": settings(max_examples=60, deadline=None)})
    machine("runTest").runTest()
