"""What waits for a look before a release."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor.desk.comparison.comparing import SectionChange
from editor.desk.review.reviewing import Waiting, reviewed, waiting, written_by
from editor.desk.translation.translating import mark_in_step
from editor.policy.editing.edits import AddSection, Batch, RemoveSection, SetFact, SetText, apply
from editor.policy.language import LanguageState
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.policy.sync import CellState
from editor.store.history import Author
from editor.text.redline.spans import new_text, old_text
from tests.desk.reviewing_people import House, of
from tests.policy.values import EN, HANS, HANT, KEEP, TAGS, USE, small_policy

WARD, LIN = Author("Helen Ward", "ward@example.org"), Author("林怡君", "lin@example.org")
MORE = SectionId("more")


def in_step(policy: Policy) -> Policy:
    marks = (mark_in_step(policy, Cell(section, tag)) for section in policy.section_ids for tag in policy.tags)
    return apply(policy, Batch(tuple(mark for mark in marks if mark is not None)))


@pytest.fixture
def released() -> Policy:
    return in_step(small_policy())


def told(found: tuple[Waiting, ...]) -> list[tuple[Cell, CellState, SectionChange]]:
    return [(one.cell, one.state, one.change) for one in found]


def test_nothing_waits_where_nothing_changed(released: Policy) -> None:
    assert waiting(released, released) == ()


def test_a_change_of_the_source_and_the_translations_it_left_behind_wait(released: Policy) -> None:
    draft = apply(released, SetText(Cell(USE, HANT), "# 使用\n\n我們用電子郵件通知您。"))
    found = waiting(released, draft)
    assert told(found) == [
        (Cell(USE, HANT), CellState.IN_STEP, SectionChange.CHANGED),
        (Cell(USE, HANS), CellState.OUTDATED, SectionChange.SAME),
        (Cell(USE, EN), CellState.OUTDATED, SectionChange.SAME),
    ]
    spans = found[0].since.sections[0].spans
    assert (old_text(spans), new_text(spans)) == (released.text(Cell(USE, HANT)), draft.text(Cell(USE, HANT)))
    assert [one.heading for one in found] == ["使用", "使用", "Use"]


def test_with_nobody_else_there_an_unchanged_text_waits_for_an_answer_to_a_comment(
    released: Policy, tmp_path: Path
) -> None:
    house = House(tmp_path, people=())
    house.edit(LIN, mark=True)
    house.publish(LIN)
    house.record(LIN, lambda desk, found: desk.comment(found.get(of(USE, EN), of(USE, EN)), "Which letter?"))
    (one,) = reviewed((), house.agreement(), released, released)
    assert (one.cell, one.change, one.comments, one.verdict) == (Cell(USE, EN), SectionChange.SAME, 1, None)
    house.record(LIN, lambda desk, _: desk.answer(house.reviews().filed[-1], "", resolves=True))
    assert reviewed((), house.agreement(), released, released) == ()


def test_spaces_and_line_ends_are_no_words(released: Policy) -> None:
    draft = apply(released, SetText(Cell(USE, EN), "# Use\n\n\nWe  tell you\nby letter.\n"))
    assert waiting(released, draft) == ()


def test_a_fact_that_changed_waits_in_the_sections_that_state_it(released: Policy) -> None:
    draft = apply(released, SetFact("days", {"*": "30 天", "en": "14 days"}))
    (one,) = waiting(released, draft)
    assert (one.cell, [fact.new for fact in one.since.facts]) == (Cell(KEEP, EN), ["14 days"])


def test_a_new_section_waits_in_every_language_and_is_missing_where_nobody_wrote_it(released: Policy) -> None:
    text = SetText(Cell(MORE, HANT), "# 其他\n\n新的。")
    draft = apply(released, Batch((AddSection(Section(MORE), 2), text)))
    found = waiting(released, draft)
    assert told(found) == [
        (Cell(MORE, HANT), CellState.IN_STEP, SectionChange.ADDED),
        (Cell(MORE, HANS), CellState.MISSING, SectionChange.SAME),
        (Cell(MORE, EN), CellState.MISSING, SectionChange.SAME),
    ]
    assert [one.heading for one in found] == ["其他"] * 3


def test_words_that_are_still_missing_wait_in_a_language_that_readers_have(released: Policy) -> None:
    without = replace(released, texts={cell: text for cell, text in released.texts.items() if cell.language != EN})
    missing = [(Cell(section, EN), CellState.MISSING, SectionChange.SAME) for section in (USE, KEEP)]
    assert told(waiting(without, without)) == missing
    languages = [replace(one, state=LanguageState.PREPARATION) if one.tag == EN else one for one in without.languages]
    prepared = replace(without, languages=tuple(languages))
    assert waiting(prepared, prepared) == ()


def test_a_removed_section_waits_in_every_language(released: Policy) -> None:
    found = waiting(released, apply(released, RemoveSection(KEEP)))
    assert [(one.cell, one.change) for one in found] == [(Cell(KEEP, tag), SectionChange.REMOVED) for tag in TAGS]
    assert {one.since.numbers[KEEP] for one in found} == {2}


def test_before_the_first_release_everything_waits(released: Policy) -> None:
    found = waiting(None, released)
    assert [one.cell for one in found] == [Cell(section, tag) for section in (USE, KEEP) for tag in TAGS]
    assert {one.change for one in found} == {SectionChange.ADDED}


def test_who_wrote_a_cell_is_read_from_history_and_from_what_is_not_saved_yet(released: Policy) -> None:
    saved = apply(released, SetText(Cell(USE, EN), "# Use\n\nWe write."))
    draft = apply(saved, SetText(Cell(USE, HANT), "# 使用\n\n寫信。"))
    found = waiting(released, draft)
    written = written_by(found, {"text/en/use.md": WARD, "text/zh-Hant/use.md": WARD}, saved, draft, LIN)
    assert written == {Cell(USE, HANT): LIN, Cell(USE, EN): WARD}
