"""Many findings of one kind are mended as one step, none of them at a place that another one changes."""

from editor.checks.catalogue import run_all
from editor.checks.finding import Finding, Remedy, Severity, spot_in
from editor.desk.findings.mending import mend_all
from editor.policy.editing.edits import SetText, Splice, apply
from editor.policy.editing.numbering import SetNumbering
from editor.policy.section import Cell, SectionNumbering
from tests.policy.values import EN, KEEP, USE, small_policy


def found(cell: Cell, start: int, removed: int, *words: str) -> Finding:
    remedies = tuple(Remedy((Splice(cell, start, removed, one),), one) for one in words)
    return Finding("x/y", Severity.WARNING, spot_in(cell, start, start + removed), remedies=remedies)


def test_what_has_one_way_only_is_mended_and_the_rest_is_left() -> None:
    policy = apply(small_policy(), SetText(Cell(USE, EN), "0123456789"))
    cell = Cell(USE, EN)
    edit, count = mend_all(
        [
            found(cell, 1, 2, "ab"),
            found(cell, 2, 2, "no: it meets the one before"),
            found(cell, 7, 1, "x"),
            found(cell, 5, 1, "two", "ways"),
            found(Cell(KEEP, EN), 0, 1, "+"),
        ]
    )
    assert count == 3
    after = apply(policy, edit)
    assert after.text(cell) == "0ab3456x89"
    assert after.text(Cell(KEEP, EN)).startswith("+ Retention")


def test_typed_numbers_of_all_headings_are_taken_off_at_once() -> None:
    policy = apply(small_policy(), SetNumbering(SectionNumbering.SUBSECTIONS))
    for number, section in enumerate((USE, KEEP), 1):
        policy = apply(policy, SetText(Cell(section, EN), f"# {number}. Title\n\n## {number}.1 Sub\n\nText."))
    typed = [one for one in run_all(policy) if one.check == "references/typed-number"]
    edit, count = mend_all(typed)
    assert count == 4
    after = apply(policy, edit)
    assert [after.text(Cell(one, EN)) for one in (USE, KEEP)] == ["# Title\n\n## Sub\n\nText."] * 2
