"""An existing translation held against its source, corrected, and taken over."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.desk.translation import adopting_translation
from editor.desk.translation.adopting_translation import adopt, adoption_edit, written_over
from editor.desk.translation.adoption import Adoption, counted
from editor.desk.translation.translating import cell_state
from editor.exchange.blocks.errors import TooManyParagraphs
from editor.exchange.reading.importing import import_bytes
from editor.policy.editing.edits import SetFact, SetText, apply
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.policy.sync import CellState
from editor.text.translation.memory import MemoryOrigin, MemoryPair
from tests.policy.values import EN, HANT, KEEP, USE, small_policy

LETTER = """# How we use it

We tell you by letter.

We answer within 5 days.

# Retention

We keep it for 30 days.
"""


def unwritten() -> Policy:
    """A policy whose English is not there yet."""
    policy = small_policy()
    for section in (USE, KEEP):
        policy = apply(policy, SetText(Cell(section, EN), ""))
    policy = apply(policy, SetText(Cell(USE, HANT), "# 使用\n\n我們用信件通知您。\n\n我們在 5 日內回信。"))
    return apply(policy, SetFact("days", {HANT: "30 天", EN: "30 days"}))


def held(policy: Policy, letter: str = LETTER) -> Adoption:
    return adopt(policy, import_bytes(letter.encode(), "letter.md", EN))


def texts(policy: Policy, found: Adoption, *, mark: bool = False, over: bool = False) -> Mapping[Cell, str]:
    after = apply(policy, adoption_edit(policy, found, mark=mark, over=over))
    return {cell: text for cell, text in after.texts.items() if cell.language == EN}


def test_sections_are_found_by_their_words_and_facts_become_names() -> None:
    policy = unwritten()
    found = held(policy)
    assert counted(found) == (5, 5, 0)
    assert found.open_sections() == ()
    assert texts(policy, found) == {
        Cell(USE, EN): "# How we use it\n\nWe tell you by letter.\n\nWe answer within 5 days.",
        Cell(KEEP, EN): "# Retention\n\nWe keep it for {{days}}.",
    }


def test_complete_sections_are_in_step_where_that_is_wished() -> None:
    policy = unwritten()
    found = held(policy, LETTER.replace("We answer within 5 days.\n\n", ""))
    assert found.open_sections() == (USE,)
    after = apply(policy, adoption_edit(policy, found, mark=True, over=False))
    assert cell_state(after, Cell(USE, EN)) is CellState.DRAFT
    assert cell_state(after, Cell(KEEP, EN)) is CellState.IN_STEP
    left = apply(policy, adoption_edit(policy, found, mark=False, over=False))
    assert cell_state(left, Cell(KEEP, EN)) is CellState.DRAFT


def test_a_paragraph_is_moved_to_where_it_belongs_and_one_is_left_out() -> None:
    policy = unwritten()
    found = held(policy, LETTER.replace("# Retention\n\n", "").replace("letter.\n", "letter.\n\nBuy our lamps!\n"))
    lamps = next(number for number, row in enumerate(found.targets) if "lamps" in row.line)
    found = found.moved(lamps, None)
    keep = next(number for number, row in enumerate(found.targets) if "30 days" in row.line)
    found = found.moved(keep, len(found.sources) - 1)
    assert counted(found)[2] == 1
    assert texts(policy, found)[Cell(KEEP, EN)] == "We keep it for {{days}}."
    assert "lamps" not in texts(policy, found)[Cell(USE, EN)]


def test_words_that_stand_there_are_kept_unless_they_are_to_be_replaced() -> None:
    policy = apply(unwritten(), SetText(Cell(KEEP, EN), "Ours"))
    assert texts(policy, held(policy))[Cell(KEEP, EN)] == "Ours"
    assert written_over(policy, held(policy)) == (KEEP,)
    assert texts(policy, held(policy), over=True)[Cell(KEEP, EN)].startswith("# Retention")


def test_sections_are_found_in_another_order_and_one_that_is_not_there_waits_for_a_person() -> None:
    policy = unwritten()
    use, _, keep = LETTER.partition("# Retention")
    found = held(policy, f"# Retention{keep}\n# Lamps for sale\n\nOur lamps are bright and cheap.\n\n{use}")
    assert [part.section for part in found.parts] == [KEEP, None, USE]
    assert found.unsure() == (1,)
    assert "lamps" not in "".join(texts(policy, found).values())
    assert texts(policy, found)[Cell(KEEP, EN)] == "# Retention\n\nWe keep it for {{days}}."
    chosen = found.put(1, USE)
    assert chosen.unsure() == ()
    assert "bright" in texts(policy, chosen)[Cell(USE, EN)]


def test_what_was_translated_before_tells_the_section() -> None:
    policy = unwritten()
    letter = "# First\n\nEntirely other words.\n\n# Second\n\nStill others stand here.\n"
    pairs = [
        MemoryPair("我們用信件通知您。", "Still others stand here.", MemoryOrigin()),
        MemoryPair("我們保存 {{days}}。", "Entirely other words.", MemoryOrigin()),
    ]
    text = import_bytes(letter.encode(), "letter.md", EN)
    assert [part.section for part in adopt(policy, text, pairs).parts] == [KEEP, USE]


@given(st.lists(st.tuples(st.integers(0, 4), st.none() | st.integers(-2, 9)), max_size=6))
def test_however_paragraphs_are_moved_their_order_stays_and_none_is_lost(
    moves: list[tuple[int, int | None]],
) -> None:
    policy = unwritten()
    found = held(policy)
    for target, place in moves:
        found = found.moved(target, place)
    for section in (USE, KEEP):
        placed = [one for one in found.places if one is not None and found.sources[one].section == section]
        assert placed == sorted(placed)
    joined = "\n".join(texts(policy, found).get(Cell(section, EN), "") for section in (USE, KEEP))
    kept = [row.words for row, place in zip(found.targets, found.places, strict=True) if place is not None]
    words = joined.replace("{{days}}", "30 days")
    assert [one for one in kept if one not in words] == []


def test_more_paragraphs_than_can_be_held_against_the_policy_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adopting_translation, "PARAGRAPH_PAIRS", 20)
    with pytest.raises(TooManyParagraphs) as refused:
        held(unwritten())
    assert (refused.value.count, refused.value.limit) == (5, 4)
