"""Three people who write, approve, take back and release at random: a release rests on what was really agreed to."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from editor.desk.release.publishing import NotReady
from editor.desk.release.wish import Refusal, Wish
from editor.desk.review.agreeing import NotApproved
from editor.desk.review.approving import Desk, MayNotRecord, Recording
from editor.policy.editing.edits import SetText
from editor.policy.releases.release import NothingChanged
from editor.policy.reviews.review import Matter
from editor.policy.reviews.subject import Subject, of_cell
from editor.policy.section import Cell, SectionId
from editor.store.history import Author
from tests.desk.reviewing_people import CHEN, DORA, LIN, House, three_people_with_keys
from tests.exhaustive import times
from tests.policy.values import HANT, KEEP, TAGS, USE

CELLS = tuple(Cell(section, language) for section in (USE, KEEP) for language in TAGS)
Words = tuple[str, str, str]
"""The words of a cell, those that were last released, and those of its source."""


class HonestApprovals(RuleBasedStateMachine):
    """What was written and agreed to is remembered beside the program, text for text, and held against its releases."""

    template: ClassVar[House]

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp())
        self.house = House.copied(self.template, self.place)
        self.now = self._texts()
        self.last = dict(self.now)
        self.wrote: dict[tuple[Cell, str], frozenset[str]] = {}
        self.gave_up: dict[tuple[Cell, str], frozenset[str]] = {}
        self.agreed: dict[tuple[Cell, Words], set[str]] = {}

    def teardown(self) -> None:
        shutil.rmtree(self.place)

    def _texts(self) -> dict[Cell, str]:
        return {
            cell: (self.house.path / f"text/{cell.language}/{cell.section}.md").read_text("utf-8") for cell in CELLS
        }

    def _words(self, cell: Cell) -> Words:
        return self.now[cell], self.last[cell], self.now[Cell(cell.section, HANT)] if cell.language != HANT else ""

    @rule(who=st.sampled_from([LIN, DORA]), cell=st.sampled_from(CELLS), words=st.integers(0, 2))
    def write(self, who: Author, cell: Cell, words: int) -> None:
        before = self.now
        # Of each cell its own: words that stand in another section as well are also their writer's there.
        self.house.edit(who, SetText(cell, f"# Title\n\nWording {words} of {cell.section} {cell.language}"), mark=True)
        self.now = self._texts()
        for one in CELLS:
            if self.now[one] not in (before[one], self.last[one]):
                hands = self._hands(one, before[one]) | self.gave_up.get((one, self.now[one]), frozenset())
                self.wrote.setdefault((one, self.now[one]), hands | {who.email})

    def _hands(self, cell: Cell, words: str) -> frozenset[str]:
        """Who had a hand in words, in this cycle or before."""
        return self.wrote.get((cell, words), self.gave_up.get((cell, words), frozenset()))

    @rule(who=st.sampled_from([DORA, CHEN]), cell=st.sampled_from(CELLS))
    def approve(self, who: Author, cell: Cell) -> None:
        self._say(who, cell, lambda desk, matter: desk.approve([matter]), approves=True)

    @rule(who=st.sampled_from([DORA, CHEN]), cell=st.sampled_from(CELLS))
    def take_back(self, who: Author, cell: Cell) -> None:
        self._say(who, cell, lambda desk, matter: desk.withdraw(matter), approves=False)

    def _say(self, who: Author, cell: Cell, word: Callable[[Desk, Matter], Recording], *, approves: bool) -> None:
        subject = of_cell(cell)
        said: list[Subject] = []

        def make(desk: Desk, matters: Mapping[Subject, Matter]) -> Recording:
            said.append(subject)
            return word(desk, matters[subject])

        if subject not in {one.matter.subject for one in self.house.agreement().verdicts}:
            return
        try:
            self.house.record(who, make)
        except MayNotRecord:
            assert approves
            assert who.email in self.wrote[cell, self.now[cell]]
            return
        voices = self.agreed.setdefault((cell, self._words(cell)), set())
        if approves:
            assert who.email not in self.wrote.get((cell, self.now[cell]), ())
            voices.add(who.email)
        else:
            voices.discard(who.email)

    @rule(days=st.sampled_from([0, 1, 40]))
    def let_time_pass(self, days: int) -> None:
        self.house.clock.instant += timedelta(days=days, minutes=5)

    @rule(who=st.sampled_from([LIN, DORA]), held=st.sets(st.sampled_from([USE, KEEP]), max_size=1))
    def publish(self, who: Author, held: set[SectionId]) -> None:
        fresh = [cell for cell in CELLS if cell.section not in held and self._is_fresh(cell)]
        open_cells = [cell for cell in fresh if not self.agreed.get((cell, self._words(cell)))]
        missing: set[str] = set()
        why: Refusal | None = None
        try:
            self.house.publish(who, Wish(held=frozenset(held)))
        except NotApproved as refused:
            missing = set(refused.subjects)
        except NotReady as refused:
            why = refused.proposal.refusal
        if missing or why:
            assert missing == {str(of_cell(cell)) for cell in open_cells}
            assert isinstance(why, NothingChanged | None)
            return
        assert open_cells == []
        self.last.update({cell: self.now[cell] for cell in fresh})
        self.agreed = {(cell, words): voices for (cell, words), voices in self.agreed.items() if cell not in fresh}
        drafts = {(cell, words) for cell, words in self.now.items() if words != self.last[cell]}
        for draft, who_wrote in self.wrote.items():
            self.gave_up[draft] = self.gave_up.get(draft, frozenset()) | who_wrote
        for known in (*drafts, *self.last.items()):
            self.gave_up.pop(known, None)
        self.wrote = {draft: self.wrote[draft] for draft in drafts}

    def _is_fresh(self, cell: Cell) -> bool:
        """Whether a cell, or the source that it follows, says something new."""
        return any(self.now[one] != self.last[one] for one in (cell, Cell(cell.section, HANT)))

    @invariant()
    def every_release_is_proved(self) -> None:
        assert self.house.found() == []


@pytest.fixture(scope="module", autouse=True)
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The house in which every life begins."""
    HonestApprovals.template = three_people_with_keys(tmp_path_factory.mktemp("agreed"))
    yield
    del HonestApprovals.template


HonestApprovals.TestCase.settings = settings(max_examples=3, stateful_step_count=16, deadline=None)
TestHonestApprovals = pytest.mark.timeout(400)(HonestApprovals.TestCase)


@pytest.mark.long
def test_releases_rest_on_agreement_over_many_lives() -> None:
    """The same over more lives than a quick run has time for."""
    lives = settings(max_examples=times(12, 40), stateful_step_count=20, deadline=None, phases=[Phase.generate])
    machine = type("Long", (HonestApprovals.TestCase,), {"settings": lives})
    machine("runTest").runTest()
