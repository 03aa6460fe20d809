"""States are a function of what the files hold, and of nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from editor.desk.translation.translating import mark_in_step, states
from editor.policy.editing.edits import Edit, apply
from editor.policy.errors import PolicyError
from editor.policy.section import Cell
from editor.policy.sync import CellState, TranslationMethod
from editor.store.formats.layout import files, read_policy
from tests.policy.values import EN, HANS, KEEP, USE, edits, small_policy

marks = st.tuples(st.sampled_from([Cell(USE, EN), Cell(KEEP, EN), Cell(USE, HANS)]), st.sampled_from(TranslationMethod))


@given(st.lists(edits | marks, max_size=8))
def test_states_are_the_same_when_the_policy_is_read_again(steps: list[Edit | tuple[Cell, TranslationMethod]]) -> None:
    policy = small_policy()
    for step in steps:
        edit: Edit | None
        try:
            edit = mark_in_step(policy, step[0], step[1]) if isinstance(step, tuple) else step
            policy = policy if edit is None else apply(policy, edit)
        except PolicyError:
            continue
    again = read_policy(files(policy))
    assert states(again) == states(policy)


@given(edits)
def test_a_translation_is_in_step_again_once_its_source_is_what_it_was(edit: Edit) -> None:
    policy = small_policy()
    mark = mark_in_step(policy, Cell(USE, EN))
    assert mark is not None
    policy = apply(policy, mark)
    try:
        changed = apply(policy, edit)
    except PolicyError:
        return
    if USE in changed.section_ids and changed.text(Cell(USE, EN)) and EN in changed.tags:
        same = states(changed)[Cell(USE, EN)] is CellState.IN_STEP
        source = Cell(USE, policy.source)
        assert same or changed.text(source) != policy.text(source) or changed.facts != policy.facts
