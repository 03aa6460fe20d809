"""What an older version held comes back into the draft, and can be taken away again."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.desk.session.restoring import restored, restored_fact, restored_paragraph, restored_section
from editor.policy.editing.edits import AddSection, Batch, RemoveSection, SetFact, SetPeople, SetSync, SetText, apply
from editor.policy.people import Person, PersonId
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.policy.sync import SyncRecord, TranslationMethod
from editor.store.formats.layout import files, read_policy
from tests.policy.values import EN, HANT, KEEP, TAGS, USE, small_policy

MORE = SectionId("more")


@pytest.fixture
def version() -> Policy:
    return small_policy()


def test_a_version_comes_back_as_a_whole(version: Policy) -> None:
    edits = (SetText(Cell(USE, EN), "# Use\n\nOther."), SetFact("days", None), RemoveSection(KEEP))
    draft = apply(version, Batch(edits))
    edit = restored(draft, version)
    assert edit is not None
    assert apply(draft, edit) == version
    assert restored(version, version) is None


def test_the_people_of_the_draft_stay(version: Policy) -> None:
    ward = Person(PersonId("ward"), "Helen Ward", "ward@example.org")
    draft = apply(version, Batch((SetPeople((ward,)), SetText(Cell(USE, EN), "# Use"))))
    edit = restored(draft, version)
    assert edit is not None
    assert apply(draft, edit) == replace(version, people=(ward,))


def test_the_id_of_a_section_that_a_version_does_not_have_is_never_used_again(version: Policy) -> None:
    draft = apply(version, Batch((AddSection(Section(MORE), 0), SetText(Cell(MORE, EN), "# More"))))
    edit = restored(draft, version)
    assert edit is not None
    after = apply(draft, edit)
    assert (after.section_ids, after.retired) == (version.section_ids, (MORE,))
    assert read_policy(files(after)) == after


def test_a_section_comes_back_with_the_source_that_it_follows(version: Policy) -> None:
    cell = Cell(USE, EN)
    old, new = (SyncRecord(name * 40, name * 64, TranslationMethod.TRANSLATED) for name in "ab")
    version = apply(version, SetSync(cell, old))
    draft = apply(version, Batch((SetText(cell, "# Use\n\nOther."), SetSync(cell, new))))
    edit = restored_section(draft, version, cell)
    assert edit is not None
    assert apply(draft, edit) == version


def test_the_words_of_other_languages_and_sections_stay(version: Policy) -> None:
    edits = tuple(SetText(Cell(section, language), "# Other") for section in (USE, KEEP) for language in TAGS)
    draft = apply(version, Batch(edits))
    edit = restored_section(draft, version, Cell(USE, HANT))
    assert edit is not None
    after = apply(draft, edit)
    assert {cell for cell in after.texts if after.text(cell) != draft.text(cell)} == {Cell(USE, HANT)}


@pytest.mark.parametrize("gone", [USE, KEEP])
def test_a_removed_section_comes_back_where_it_stood_in_every_language(version: Policy, gone: SectionId) -> None:
    draft = apply(version, RemoveSection(gone))
    edit = restored_section(draft, version, Cell(gone, EN))
    assert edit is not None
    assert apply(draft, edit) == version


def test_there_may_be_nothing_to_bring_back(version: Policy) -> None:
    assert restored_section(version, version, Cell(USE, EN)) is None
    assert restored_section(version, version, Cell(MORE, EN)) is None
    without = replace(version, texts={cell: text for cell, text in version.texts.items() if cell.language != EN})
    assert restored_section(version, without, Cell(USE, EN)) is None


def test_a_fact_gets_the_values_that_it_had(version: Policy) -> None:
    draft = apply(version, SetFact("days", {"*": "14 天"}))
    edit = restored_fact(draft, version, "days")
    assert edit is not None
    assert apply(draft, edit) == version
    assert restored_fact(version, version, "days") is None
    assert apply(version, SetFact("days", None)).facts == {}
    assert restored_fact(version, apply(version, SetFact("days", None)), "days") == SetFact("days", None)


OLD = "# Use\n\nWe write letters.\n\nWe keep them for 30 days.\n\nWe burn them then."


@pytest.mark.parametrize(
    ("draft", "line", "draft_line", "wanted"),
    [
        # Edited words of one paragraph; the other edit stays.
        (
            "# Use\n\nWe write e-mails.\n\nWe keep them for 14 days.\n\nWe burn them then.",
            4,
            4,
            "# Use\n\nWe write e-mails.\n\nWe keep them for 30 days.\n\nWe burn them then.",
        ),
        # A paragraph that is gone comes back where it stood.
        ("# Use\n\nWe write letters.\n\nWe burn them then.", 4, None, OLD),
        ("# Use\n\nWe keep them for 30 days.\n\nWe burn them then.", 2, 2, OLD),
        ("# Use\n\nWe write letters.\n\nWe keep them for 30 days.", 6, None, OLD),
        # A paragraph that came goes again.
        ("# Use\n\nWe write letters.\n\nQuite new.\n\nWe keep them for 30 days.\n\nWe burn them then.", 4, 4, OLD),
        ("# Use\n\nWe write letters.\n\nWe keep them for 30 days.\n\nWe burn them then.\n\nQuite new.", 6, 8, OLD),
        # The heading is a paragraph like others.
        ("# Uses\n\nWe write letters.\n\nWe keep them for 30 days.\n\nWe burn them then.", 0, 0, OLD),
        # A paragraph that moved goes back to its place.
        ("# Use\n\nWe burn them then.\n\nWe write letters.\n\nWe keep them for 30 days.", 6, None, OLD),
    ],
)
def test_a_paragraph_comes_back_and_the_others_stay(
    version: Policy, draft: str, line: int, draft_line: int | None, wanted: str
) -> None:
    cell = Cell(USE, EN)
    before = apply(version, SetText(cell, OLD))
    after = apply(before, SetText(cell, draft))
    edit = restored_paragraph(after, before, cell, line, draft_line)
    assert edit is not None
    assert apply(after, edit).text(cell) == wanted


LETTERS = "We keep the letters that you write to us for thirty days, and then we burn them."


@pytest.mark.parametrize(
    ("use", "keep", "pointed"),
    [
        # It went to the end of another section, and is pointed at where it stood, or where it stands.
        ("# Use\n\nFirst.\n\nLast.", f"# Keep\n\nKept.\n\n{LETTERS}", (USE, 4, 4)),
        ("# Use\n\nFirst.\n\nLast.", f"# Keep\n\nKept.\n\n{LETTERS}", (KEEP, 2, 4)),
        # Between others, and edited besides.
        ("# Use\n\nFirst.\n\nLast.", f"# Keep\n\n{LETTERS}\n\nKept.", (USE, 4, 4)),
        ("# Use\n\nFirst.\n\nLast.", f"# Keep\n\n{LETTERS.replace('thirty', 'forty')}\n\nKept.", (USE, 4, 4)),
    ],
)
def test_a_paragraph_that_moved_to_another_section_leaves_no_copy_there(
    version: Policy, use: str, keep: str, pointed: tuple[SectionId, int, int]
) -> None:
    stood = {USE: f"# Use\n\nFirst.\n\n{LETTERS}\n\nLast.", KEEP: "# Keep\n\nKept."}
    before = apply(version, Batch(tuple(SetText(Cell(section, EN), text) for section, text in stood.items())))
    after = apply(before, Batch((SetText(Cell(USE, EN), use), SetText(Cell(KEEP, EN), keep))))
    section, line, draft_line = pointed
    edit = restored_paragraph(after, before, Cell(section, EN), line, draft_line)
    assert edit is not None
    assert apply(after, edit) == before


def test_a_paragraph_whose_section_is_gone_brings_the_section_back(version: Policy) -> None:
    stood = {USE: f"# Use\n\nFirst.\n\n{LETTERS}", KEEP: "# Keep\n\nKept."}
    before = apply(version, Batch(tuple(SetText(Cell(section, EN), text) for section, text in stood.items())))
    after = apply(before, Batch((RemoveSection(USE), SetText(Cell(KEEP, EN), f"# Keep\n\nKept.\n\n{LETTERS}"))))
    edit = restored_paragraph(after, before, Cell(KEEP, EN), 2, 4)
    assert edit is not None
    assert apply(after, edit) == before


def test_a_paragraph_that_is_as_it_was_brings_nothing_back(version: Policy) -> None:
    cell = Cell(USE, EN)
    before = apply(version, SetText(cell, OLD))
    after = apply(before, SetText(cell, OLD.replace("letters", "e-mails")))
    assert restored_paragraph(after, before, cell, 6, 6) is None
    assert restored_paragraph(before, before, cell, 2, 2) is None
    assert restored_paragraph(apply(before, RemoveSection(USE)), before, cell, 2, 2) is None
    assert restored_paragraph(before, version, Cell(MORE, EN), 0, 0) is None


@settings(max_examples=30)
@given(st.lists(st.sampled_from(["One.", "Two of it.", "Three.", "Four, in the end."]), max_size=5), st.data())
def test_every_paragraph_restored_is_the_version_again(parts: list[str], data: st.DataObject) -> None:
    cell = Cell(USE, EN)
    before = apply(small_policy(), SetText(cell, OLD))
    draft = apply(before, SetText(cell, "\n\n".join(["# Use", *parts])))
    for _ in range(8):
        lines = list(range(OLD.count("\n") + 1))
        edits = [edit for line in lines if (edit := restored_paragraph(draft, before, cell, line, None)) is not None]
        if not edits:
            break
        draft = apply(draft, data.draw(st.sampled_from(edits)))
    assert draft.text(cell) == OLD
