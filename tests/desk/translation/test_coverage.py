"""How much of each translation is left."""

from pathlib import Path

from editor.desk.imports.starting import begin
from editor.desk.translation.coverage import Work, coverage, left_in
from editor.desk.translation.translating import mark_in_step
from editor.desk.versions.clock import SystemClock
from editor.policy.editing.edits import SetFact, SetSync, SetText, apply
from editor.policy.section import Cell
from editor.policy.sync import CellState, TranslationMethod
from editor.store.history import Author
from editor.store.repository import Repository
from tests.policy.values import EN, HANS, HANT, KEEP, USE, small_policy


def test_work_is_counted_in_characters_of_the_source_that_changed(tmp_path: Path) -> None:
    policy = small_policy()
    for cell in (Cell(USE, EN), Cell(KEEP, EN)):
        edit = mark_in_step(policy, cell)
        assert edit is not None
        policy = apply(policy, edit)
    converted = mark_in_step(policy, Cell(USE, HANS), TranslationMethod.CONVERTED)
    assert converted is not None
    policy = apply(apply(policy, converted), SetText(Cell(KEEP, HANS), ""))
    begin(tmp_path / "policy", policy, SystemClock(), Author("Ann", "ann@example.com"))
    repository = Repository.open(tmp_path / "policy")
    try:
        found = coverage(policy, repository)
        assert found[Cell(USE, EN)] == Work(CellState.IN_STEP, 0)
        assert found[Cell(USE, HANS)] == Work(CellState.CONVERTED, len("使用我們用信件通知您。"))
        assert found[Cell(KEEP, HANS)] == Work(CellState.MISSING, len("保存保存{{days}}。"))
        assert left_in(found, EN) == (0, 0)
        longer = apply(policy, SetText(Cell(USE, HANT), policy.text(Cell(USE, HANT)) + "\n\n我們也 回信。"))
        assert coverage(longer, repository)[Cell(USE, EN)] == Work(CellState.OUTDATED, len("我們也回信。"))
        sooner = apply(policy, SetFact("days", {"*": "14 天"}))
        assert coverage(sooner, repository)[Cell(KEEP, EN)] == Work(CellState.OUTDATED, len("保存{{days}}。"))
        draft = apply(policy, SetSync(Cell(USE, EN), None))
        assert left_in(coverage(draft, repository), EN) == (1, len("使用我們用信件通知您。"))
    finally:
        repository.close()
