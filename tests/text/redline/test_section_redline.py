"""Whole policies: a renamed or moved section is that and nothing more, and a clause may go to another section."""

from editor.text.redline.section_redline import pair_sections, section_redlines
from editor.text.redline.spans import SpanKind, new_text, old_text

RIGHTS = "# Rights\n\nYou may see your data at any time by asking at the front desk of an office.\n"
DATA = "# Data\n\nWe keep your name and the address to which a parcel goes.\n"
PAY = "# Payment\n\nThe sender pays when the parcel is handed over, in cash or by card.\n"
CLAUSE = "A courier never opens a parcel without a witness from the company that sent it.\n"


def test_a_renamed_section_is_paired_by_its_words() -> None:
    old, new = {"a": DATA, "b": RIGHTS}, {"a": DATA, "your-rights": RIGHTS}
    assert pair_sections(old, new) == {"a": "a", "b": "your-rights"}
    assert {span.kind for section in section_redlines(old, new) for span in section.spans} == {SpanKind.EQUAL}


def test_a_section_at_another_place_moved_and_did_not_change() -> None:
    found = section_redlines({"a": DATA, "b": RIGHTS, "c": PAY}, {"c": PAY, "a": DATA, "b": RIGHTS})
    assert [(section.new, section.moved) for section in found] == [("c", True), ("a", False), ("b", False)]
    assert all(span.kind is SpanKind.EQUAL for section in found for span in section.spans)


def test_a_clause_that_went_to_another_section_is_one_move_though_it_was_edited() -> None:
    edited = CLAUSE.replace("never opens", "may not open")
    old = {"a": f"{DATA}\n{CLAUSE}", "b": RIGHTS}
    new = {"a": DATA, "b": f"{RIGHTS}\n{edited}"}
    found = section_redlines(old, new)
    moves = [(section.new, span.kind, span.move) for section in found for span in section.spans if span.move]
    assert moves == [("a", SpanKind.DELETED, 1), ("b", SpanKind.INSERTED, 1)]
    for section in found:
        assert (old_text(section.spans), new_text(section.spans)) == (old[section.old or ""], new[section.new or ""])


def test_a_section_that_is_gone_stands_at_the_end_and_one_that_came_at_its_place() -> None:
    found = section_redlines({"a": DATA, "b": RIGHTS}, {"c": PAY, "a": DATA})
    assert [(section.old, section.new) for section in found] == [(None, "c"), ("a", "a"), ("b", None)]


def test_a_comparison_that_nobody_waits_for_ends() -> None:
    assert section_redlines({"a": DATA}, {"a": PAY}, stop=lambda: True) == ()
