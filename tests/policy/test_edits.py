"""Edits: what each gives, and what is refused."""

import pytest
from hypothesis import given

from editor.policy.editing.changes import touched
from editor.policy.editing.edits import (
    AddLanguage,
    AddSection,
    Batch,
    ChangeLanguage,
    Edit,
    MoveSection,
    RemoveLanguage,
    RemoveSection,
    SetText,
    Splice,
    apply,
)
from editor.policy.errors import (
    LanguageTaken,
    LoopedOrigin,
    OutsideText,
    PolicyError,
    SectionIdTaken,
    SourceNeeded,
    UnknownLanguage,
    UnknownSection,
    UnusableText,
)
from editor.policy.language import Language, Making, Tag
from editor.policy.section import Cell, Section, SectionId
from tests.policy.values import EN, HANS, HANT, KEEP, USE, edits, small_policy


def test_a_splice_changes_one_cell_and_shares_the_rest() -> None:
    before = small_policy()
    after = apply(before, Splice(Cell(USE, HANT), 2, 2, "運用"))
    assert after.text(Cell(USE, HANT)).startswith("# 運用")
    assert touched(before, after).texts == {Cell(USE, HANT)}
    assert after.text(Cell(KEEP, EN)) is before.text(Cell(KEEP, EN))


def test_a_splice_outside_the_text_is_refused() -> None:
    with pytest.raises(OutsideText):
        apply(small_policy(), Splice(Cell(USE, HANT), 10, 99, ""))


@pytest.mark.parametrize("bad", ["\x00", "a\ud83d", "\udc00"])
def test_characters_that_no_file_can_hold_are_refused(bad: str) -> None:
    with pytest.raises(UnusableText):
        apply(small_policy(), SetText(Cell(USE, HANT), bad))


def test_a_removed_section_takes_its_words_along_and_its_id_is_never_used_again() -> None:
    after = apply(small_policy(), RemoveSection(USE))
    assert after.section_ids == (KEEP,)
    assert not [cell for cell in after.texts if cell.section == USE]
    with pytest.raises(SectionIdTaken):
        apply(after, AddSection(Section(USE), 0))


def test_moving_a_section_changes_order_and_nothing_else() -> None:
    before = small_policy()
    after = apply(before, MoveSection(USE, 1))
    assert after.section_ids == (KEEP, USE)
    assert after.texts is before.texts


def test_a_cell_of_no_section_is_refused() -> None:
    with pytest.raises(UnknownSection):
        apply(small_policy(), SetText(Cell(SectionId("none"), HANT), "x"))


def test_the_source_and_what_others_are_made_from_cannot_be_removed() -> None:
    with pytest.raises(SourceNeeded):
        apply(small_policy(), RemoveLanguage(HANT))
    assert apply(small_policy(), RemoveLanguage(HANS)).tags == (HANT, EN)


def test_a_language_stands_once() -> None:
    with pytest.raises(LanguageTaken):
        apply(small_policy(), AddLanguage(Language(EN, Making.TRANSLATED, HANT), "Again"))


def test_an_empty_text_makes_the_cell_missing() -> None:
    after = apply(small_policy(), SetText(Cell(USE, EN), ""))
    assert Cell(USE, EN) not in after.texts


def test_a_batch_is_all_or_nothing() -> None:
    before = small_policy()
    with pytest.raises(PolicyError):
        apply(before, Batch((SetText(Cell(USE, EN), "x"), RemoveSection(SectionId("none")))))
    assert before == small_policy()


@given(edits)
def test_any_edit_gives_a_whole_policy_or_is_refused(edit: Edit) -> None:
    before = small_policy()
    try:
        after = apply(before, edit)
    except PolicyError:
        assert before == small_policy()
        return
    assert len(set(after.section_ids)) == len(after.section_ids)
    assert not set(after.section_ids) & set(after.retired)
    assert all(cell.section in after.section_ids and cell.language in after.tags for cell in after.texts)
    assert all(after.texts.values())
    assert bool(touched(before, after)) == (before != after)


def test_a_language_can_be_made_from_another_one_but_never_from_itself() -> None:
    before = small_policy()
    after = apply(before, ChangeLanguage(Language(HANS, Making.TRANSLATED, EN)))
    assert (after.origin_of(HANS), after.language(HANS).making) == (EN, Making.TRANSLATED)
    assert touched(before, after).languages
    for language in (
        Language(EN, Making.TRANSLATED, HANS),
        Language(HANS, Making.TRANSLATED, HANS),
        Language(HANT, Making.TRANSLATED, EN),
    ):
        with pytest.raises(LoopedOrigin):
            apply(after, ChangeLanguage(language))
    with pytest.raises(UnknownLanguage):
        apply(after, ChangeLanguage(Language(EN, Making.TRANSLATED, Tag("ja"))))
