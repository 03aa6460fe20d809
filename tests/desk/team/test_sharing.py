"""Several people's copies of one policy and the place where they meet."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from editor.desk.proof.proving import verify
from editor.desk.release.publishing import propose, publish
from editor.desk.session.opening import OpenPolicy, open_policy
from editor.desk.team.external_changes import arrived, elsewhere
from editor.desk.team.meeting import Answers, Arrival, NothingInCommon
from editor.desk.team.sharing import Exchange, Hand, exchange, finish
from editor.desk.versions.clock import SetClock
from editor.policy.editing.edits import SetFact, SetText
from editor.policy.editing.merging import MergeSide
from editor.policy.section import Cell
from editor.store.errors import HeadMoved
from editor.store.history import Author
from editor.store.meeting_place import MeetingPlace
from editor.store.repository import Repository
from tests.desk.folders import START, Folder, mark_all
from tests.policy.values import EN, HANT, KEEP, USE
from tests.store.servers import bare

BO = Author("Bo", "bo@example.org")


class Copy:
    """One person's copy."""

    def __init__(self, path: Path, state: Path, who: Author, hub: Path) -> None:
        self.path, self.who, self.clock = path, who, SetClock(START)
        self._state = state
        self._hub = hub
        self.open = self._open()

    @property
    def repository(self) -> Repository:
        return Repository.open(self.path)

    def _open(self) -> OpenPolicy:
        return open_policy(self.path, self._state, self.clock, self.who)

    def write(self, cell: Cell, words: str) -> None:
        """Write words and save them as a version."""
        self.open.session.submit(SetText(cell, words))
        self.open.session.save(self.repository, f"{self.who.name} writes")

    def share(self, answers: Callable[[Arrival], Answers | None] = lambda _: None) -> Exchange:
        """Share as the program does."""
        session, repository = self.open.session, self.repository
        base, policy = session.base, session.base_policy
        assert base is not None
        hand = Hand(self.who, self.clock.now(), lambda _: "Put two versions together")
        done = exchange(repository, MeetingPlace(repository, str(self._hub)), base, hand, answers)
        finish(session, policy, done.newest)
        return done

    def text(self, cell: Cell) -> str:
        return self.open.session.policy.text(cell)


@pytest.fixture
def copies(folder: Folder, tmp_path: Path) -> Iterator[tuple[Copy, Copy]]:
    """Two copies of one policy that have met."""
    if shutil.which("git") is None:
        pytest.skip("no git program to make a shared repository with")
    hub = bare(tmp_path / "hub.git")
    lin = Copy(folder.path, folder.state, Author("林怡君", "lin@example.org"), hub)
    lin.share()
    subprocess.run(["git", "clone", "--quiet", str(hub), str(tmp_path / "bo")], check=True)
    bo = Copy(tmp_path / "bo", tmp_path / "bo-state", BO, hub)
    yield lin, bo
    for copy in (lin, bo):
        copy.open.close()


def _meet(*copies: Copy) -> None:
    """Everybody shares until all have everything."""
    for copy in (*copies, *copies):
        copy.share()
    assert len({copy.open.session.base for copy in copies}) == 1
    for copy in copies:
        assert not copy.open.session.is_dirty
        assert copy.repository.worktree_changes() == {}


def test_two_people_in_two_sections_never_meet_a_conflict(copies: tuple[Copy, Copy]) -> None:
    lin, bo = copies
    lin.write(Cell(USE, HANT), "# 使用\n\n林的話。")
    bo.write(Cell(KEEP, EN), "# Retention\n\nBo's words.")
    _meet(lin, bo)
    for copy in copies:
        assert copy.text(Cell(USE, HANT)) == "# 使用\n\n林的話。"
        assert copy.text(Cell(KEEP, EN)) == "# Retention\n\nBo's words."


def test_words_that_both_wrote_wait_for_a_person_and_nothing_is_given_before(copies: tuple[Copy, Copy]) -> None:
    lin, bo = copies
    cell = Cell(USE, EN)
    lin.write(cell, "# Use\n\nLin's words.")
    bo.write(cell, "# Use\n\nBo's words.")
    lin.share()
    waiting = bo.share()
    assert waiting.arrival is not None
    assert not waiting.given
    assert bo.text(cell) == "# Use\n\nBo's words."
    done = bo.share(lambda _: Answers(texts={cell: "# Use\n\nBoth agreed."}))
    assert done.given
    lin.share()
    assert lin.text(cell) == bo.text(cell) == "# Use\n\nBoth agreed."
    joining = bo.repository.version(done.newest.version)
    assert len(joining.parents) == 2
    assert joining.author == BO, "who settles a clash is an author of the words"


def test_a_fact_that_both_changed_is_settled_by_choosing_a_side(copies: tuple[Copy, Copy]) -> None:
    lin, bo = copies
    for copy, days in ((lin, "14"), (bo, "60")):
        copy.open.session.submit(SetFact("days", {"*": f"{days} 天", "en": f"{days} days"}))
        copy.open.session.save(copy.repository, "Days")
    lin.share()
    bo.share(lambda arrival: Answers({clash.entry: MergeSide.THEIRS for clash in arrival.clashes}))
    _meet(lin, bo)
    assert bo.open.session.policy.facts["days"] == {"*": "14 天", "en": "14 days"}


def test_words_typed_while_sharing_stay_the_draft(copies: tuple[Copy, Copy]) -> None:
    lin, bo = copies
    lin.write(Cell(USE, EN), "# Use\n\nLin's words.")
    lin.share()
    bo.open.session.submit(SetText(Cell(KEEP, EN), "# Retention\n\nStill typing"))
    bo.share()
    assert bo.text(Cell(USE, EN)) == "# Use\n\nLin's words."
    assert bo.text(Cell(KEEP, EN)) == "# Retention\n\nStill typing"
    assert bo.open.session.is_dirty
    assert not bo.open.session.can_undo, "a merge is a boundary"


def test_the_second_release_of_a_number_returns_to_draft_with_its_words(copies: tuple[Copy, Copy]) -> None:
    lin, bo = copies
    for copy, words in ((lin, "Lin"), (bo, "Bo")):
        mark_all(copy.open.session)
        copy.open.session.save(copy.repository, "Mark")
        section = Cell(USE if copy is lin else KEEP, EN)
        copy.write(section, f"# Words\n\n{words}'s words.")
        session = copy.open.session
        mark_all(session)
        publish(session, copy.repository, propose(session.policy, session.last_release, (), copy.clock.now()))
    late = {"reviews/en/keep/late.json": b"{}\n"}
    repository = bo.repository
    bo.open.session.stand_on(
        repository.commit(late, "Approved afterwards", BO, bo.clock.now(), repository.head()),
        bo.open.session.base_policy,
        bo.open.session.policy,
        bo.open.session.last_release,
        bo.open.session.last_digest,
    )
    bo.write(Cell(KEEP, HANT), "# 保存\n\n發布之後的話。")
    lin.share()
    done = bo.share()
    assert done.given
    assert done.withdrawn == (1,)
    assert bo.text(Cell(KEEP, EN)) == "# Words\n\nBo's words."
    assert bo.text(Cell(KEEP, HANT)) == "# 保存\n\n發布之後的話。"
    _meet(lin, bo)
    assert not (bo.path / "reviews").exists(), "a record of a version that is made again names nothing"
    last = bo.open.session.last_release
    assert last is not None
    assert last.publisher == "lin@example.org"
    assert bo.repository.tags()["release/1"] == lin.repository.tags()["release/1"]
    assert verify(bo.repository).first_breach is None
    bo.clock.instant += timedelta(days=1)
    session = bo.open.session
    mark_all(session)
    publish(session, bo.repository, propose(session.policy, session.last_release, (), bo.clock.now()))
    _meet(bo, lin)
    assert verify(lin.repository).first_breach is None
    assert lin.open.session.last_release is not None
    assert lin.open.session.last_release.number == 2


def test_another_policy_at_the_address_is_never_mixed_in(copies: tuple[Copy, Copy], tmp_path: Path) -> None:
    other = Repository.create(tmp_path / "unrelated")
    other.commit({"policy.toml": b"other = 1\n"}, "Unrelated", BO, START, None)
    place = MeetingPlace(other, str(tmp_path / "hub.git"))
    head = other.head()
    assert head is not None
    with pytest.raises(NothingInCommon):
        exchange(other, place, head, Hand(BO, START, lambda _: "x"))
    assert other.head() == head


def test_a_version_that_another_program_made_is_noticed(copies: tuple[Copy, Copy]) -> None:
    lin, _ = copies
    session, repository = lin.open.session, lin.repository
    session.submit(SetText(Cell(KEEP, EN), "# Retention\n\nUnsaved words."))
    base = session.base
    assert base is not None
    assert not elsewhere(repository, base, {})
    path = f"text/{EN}/{USE}.md"
    made = repository.commit({path: b"# Use\n\nBy another program.\n"}, "Other", BO, START, base)
    with pytest.raises(HeadMoved):
        lin.share()
    found = elsewhere(repository, base, {})
    assert found.newest is not None
    assert found.newest.version == made
    arrival = arrived(session, found)
    assert arrival.is_clear
    draft = arrival.policy(Answers())
    session.stand_on(made, found.newest.policy, draft, found.newest.last, found.newest.digest)
    assert lin.text(Cell(USE, EN)) == "# Use\n\nBy another program."
    assert lin.text(Cell(KEEP, EN)) == "# Retention\n\nUnsaved words."
    assert session.save(repository, "Mine") is not None


def test_files_that_another_program_wrote_are_noticed_and_can_be_taken_in(copies: tuple[Copy, Copy]) -> None:
    lin, _ = copies
    session, repository = lin.open.session, lin.repository
    path = lin.path / "text" / EN / f"{USE}.md"
    path.write_bytes(b"# Use\n\nBy an editor.\n")
    base = session.base
    assert base is not None
    found = elsewhere(repository, base, session.foreign)
    assert list(found.files) == [f"text/{EN}/{USE}.md"]
    arrival = arrived(session, found)
    session.take_files(arrival.edit(Answers()), found.files)
    assert lin.text(Cell(USE, EN)) == "# Use\n\nBy an editor."
    assert not elsewhere(repository, base, session.foreign)
    session.undo()
    assert lin.text(Cell(USE, EN)) != "# Use\n\nBy an editor."
    session.redo()
    session.save(repository, "With the editor's words")
    assert repository.worktree_changes() == {}


def test_a_tag_that_was_moved_at_the_address_moves_none_here_and_is_told(
    copies: tuple[Copy, Copy], tmp_path: Path
) -> None:
    lin, bo = copies
    session = lin.open.session
    mark_all(session)
    publish(session, lin.repository, propose(session.policy, session.last_release, (), lin.clock.now()))
    lin.share()
    bo.share()
    right = lin.repository.tags()["release/1"].target
    hub = tmp_path / "hub.git"
    subprocess.run(["git", "tag", "-f", "release/1", f"{right}^"], cwd=hub, check=True, capture_output=True)
    for copy in copies:
        assert copy.share().moved == (1,)
        assert copy.repository.tags()["release/1"].target == right
        assert verify(copy.repository).first_breach is None
    again = ["git", "tag", "-f", "release/1", right]
    subprocess.run(again, cwd=hub, check=True, capture_output=True)
    assert bo.share().moved == ()
