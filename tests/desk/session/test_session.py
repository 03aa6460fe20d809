"""The session: one door to every change, one undo over all of them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from editor.desk.session.session import Opened, Session
from editor.desk.session.undo import CursorPlace
from editor.desk.versions.clock import SetClock
from editor.policy.editing.changes import Touched
from editor.policy.editing.edits import Edit, MoveSection, RemoveSection, SetText, Splice
from editor.policy.errors import OutsideText, PolicyError
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.store.formats.layout import files, read_policy
from tests.desk.folders import LIN, START, Folder
from tests.policy.values import EN, HANT, KEEP, USE, edits, small_policy


def new_session() -> Session:
    policy = small_policy()
    return Session(Opened(None, "0" * 40, policy, policy, None, ""), SetClock(START), LIN)  # type: ignore[arg-type]


def as_typed(session: Session) -> Policy:
    """The draft with its texts as the panes show them; undo leads through these."""
    policy = session.policy
    cells = (Cell(section, language) for section in policy.section_ids for language in policy.tags)
    return replace(policy, texts={cell: text for cell in cells if (text := session.typed(cell))})


def type_words(session: Session, cell: Cell, start: int, words: str) -> None:
    for index, letter in enumerate(words):
        session.submit(Splice(cell, start + index, 0, letter), CursorPlace(cell, start + index + 1))


def test_typing_is_one_step_until_the_person_pauses() -> None:
    session = new_session()
    cell = Cell(USE, EN)
    type_words(session, cell, 5, " of data")
    session.clock.instant += timedelta(seconds=2)  # type: ignore[attr-defined]
    type_words(session, cell, 13, ", mostly")
    session.undo()
    assert session.policy.text(cell).startswith("# Use of data\n")
    session.undo()
    assert session.policy == small_policy()
    session.redo()
    session.redo()
    assert session.policy.text(cell).startswith("# Use of data, mostly\n")


def test_undo_goes_back_over_sections_and_tells_where_it_was() -> None:
    session = new_session()
    type_words(session, Cell(USE, EN), 5, "d")
    type_words(session, Cell(KEEP, HANT), 4, "。")
    session.submit(MoveSection(KEEP, 0))
    session.submit(RemoveSection(USE))
    steps = [session.undo() for _ in range(4)]
    assert session.policy == small_policy()
    assert [step.place.cell for step in steps if step and step.place][-1] == Cell(USE, EN)
    assert session.undo() is None


def test_a_new_edit_drops_what_was_undone() -> None:
    session = new_session()
    session.submit(SetText(Cell(USE, EN), "# A"))
    session.undo()
    session.submit(SetText(Cell(USE, EN), "# B"))
    assert not session.can_redo


def test_listeners_hear_exactly_what_was_touched() -> None:
    session = new_session()
    heard: list[Touched] = []
    stop = session.listen(heard.append)
    session.submit(SetText(Cell(USE, EN), "# Use\n\nOtherwise."))
    session.submit(SetText(Cell(USE, EN), "# Use\n\nOtherwise."))
    session.undo()
    stop()
    session.redo()
    assert heard == [Touched(texts=frozenset({Cell(USE, EN)}))] * 2


def test_a_refused_edit_changes_nothing_and_is_no_step() -> None:
    session = new_session()
    with pytest.raises(OutsideText):
        session.submit(Splice(Cell(USE, EN), 9999, 1, ""))
    assert not session.can_undo
    assert session.policy == small_policy()


def test_what_is_typed_while_a_version_is_written_stays_the_draft(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    session.submit(SetText(Cell(USE, EN), "# Use\n\nFirst."))
    save = session.begin_save("First")
    assert save is not None
    session.submit(SetText(Cell(USE, EN), "# Use\n\nFirst. Second."))
    session.finish_save(save, save.write(folder.repository()))
    assert session.is_dirty
    entry = session.journal_entry()
    assert entry is not None
    assert list(entry.changes) == ["text/en/use.md"]
    session.undo()
    assert not session.is_dirty
    opened.close()


class Editing(RuleBasedStateMachine):
    """Any edits, undone and redone in any order, lead through exactly the values that were there before."""

    def __init__(self) -> None:
        super().__init__()
        self.session = new_session()
        self.past: list[Policy] = []
        self.future: list[Policy] = []

    @rule(edit=edits, pause=st.booleans())
    def edit(self, edit: Edit, pause: bool) -> None:
        if pause:
            self.session.pause()
        before, could = as_typed(self.session), self.session.can_undo
        joined = not pause and could and isinstance(edit, Splice)
        try:
            touched = self.session.submit(edit)
        except PolicyError:
            assert as_typed(self.session) == before
            return
        if not touched:
            return
        self.future.clear()
        if not (joined and self._was_joined()):
            self.past.append(before)

    def _was_joined(self) -> bool:
        """Whether the last edit became part of the step before it: told by undoing and redoing."""
        after = as_typed(self.session)
        self.session.undo()
        start = as_typed(self.session)
        self.session.redo()
        assert as_typed(self.session) == after
        return bool(self.past) and start == self.past[-1]

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        self.future.append(as_typed(self.session))
        self.session.undo()
        assert as_typed(self.session) == self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.past.append(as_typed(self.session))
        self.session.redo()
        assert as_typed(self.session) == self.future.pop()

    @invariant()
    def what_is_written_is_read_again(self) -> None:
        policy = self.session.policy
        written = files(policy)
        assert read_policy(written) == policy

    @invariant()
    def undo_is_offered_where_there_is_a_past(self) -> None:
        assert self.session.can_undo == bool(self.past)
        assert self.session.can_redo == bool(self.future)


Editing.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestEditing = pytest.mark.timeout(400)(Editing.TestCase)
