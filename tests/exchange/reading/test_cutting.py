"""A person moves the cuts: each change is a new import, loses nothing, or says why it cannot be."""

import pytest

from editor.exchange.blocks.errors import (
    BadLevel,
    BlankLine,
    CutTaken,
    InsideBlock,
    LineOutside,
    LineSetAside,
    NeedsWords,
    NothingThere,
)
from editor.exchange.blocks.incoming.draft import AsideKind, Import
from editor.exchange.reading.cutting import (
    add_cut,
    move_cut,
    put_back,
    remove_cut,
    rename,
    set_audiences,
    set_level,
    set_title,
)
from editor.exchange.reading.importing import import_text
from editor.exchange.reading.keeping import lost
from editor.exchange.reading.report import NoteCode, kept, notes
from editor.exchange.reading.sections import sections
from editor.policy.language import tag
from tests.exchange import samples

PLAIN = "Parcels\nWe carry them.\nGladly, and soon.\n\nPrices\nThey are low.\n"
MARKED = "# Parcels\n\nWe carry\nthem.\n\n- soon\n- gladly\n\n# Prices\n\n## 1. Low ones\n\nYes.\n"


@pytest.fixture
def plain() -> Import:
    return import_text(PLAIN, "a.txt", tag("en"))


@pytest.fixture
def marked() -> Import:
    return import_text(MARKED, "a.md", tag("en"))


def texts(text: Import) -> list[str]:
    assert lost(text) is None
    return [one.text for one in sections(text)]


def test_a_cut_at_a_line_makes_the_line_a_heading(plain: Import) -> None:
    assert texts(add_cut(plain, 2)) == [
        "# Parcels\n\nWe carry them.\n",
        "# Gladly, and soon.\n",
        "# Prices\n\nThey are low.\n",
    ]


def test_a_cut_with_words_leaves_the_line_in_the_text(plain: Import) -> None:
    assert texts(add_cut(plain, 2, "How *well* (App only)"))[1] == "# How \\*well\\* (App only)\n\nGladly, and soon.\n"
    assert sections(add_cut(plain, 2, "How (App only)"))[1].audiences == ("app",)


def test_a_removed_cut_joins_its_section_to_the_one_before(plain: Import) -> None:
    assert texts(remove_cut(plain, 4)) == [
        "# Parcels\n\nWe carry them.\n\nGladly, and soon.\n\nPrices\n\nThey are low.\n"
    ]


def test_removing_the_first_cut_makes_a_preamble(plain: Import) -> None:
    assert [one.heading for one in sections(remove_cut(plain, 0))] == [None, "Prices"]


def test_a_moved_cut_takes_the_line_it_is_moved_to(plain: Import) -> None:
    assert texts(move_cut(plain, 4, 2))[1] == "# Gladly, and soon.\n\nPrices\n\nThey are low.\n"
    assert move_cut(plain, 4, 4) == plain


def test_a_moved_cut_keeps_words_that_were_typed(plain: Import) -> None:
    moved = move_cut(add_cut(plain, 5, "Low"), 5, 2)
    assert texts(moved)[1] == "# Low\n\nGladly, and soon.\n"


def test_a_renamed_heading_leaves_the_old_words_in_the_report(plain: Import) -> None:
    renamed = rename(plain, 4, "What it costs")
    assert texts(renamed)[1] == "# What it costs\n\nThey are low.\n"
    assert [(note.code, note.words) for note in notes(renamed)] == [(NoteCode.HEADING_REPLACED, "Prices")]


def test_a_section_becomes_a_part_of_the_one_before_and_back(plain: Import) -> None:
    lower = set_level(plain, 4, 2)
    assert texts(lower) == ["# Parcels\n\nWe carry them.\n\nGladly, and soon.\n\n## Prices\n\nThey are low.\n"]
    assert add_cut(lower, 4) == plain


def test_a_first_heading_cuts_at_whatever_level(plain: Import) -> None:
    assert [one.heading for one in sections(set_level(plain, 0, 3))] == ["Parcels", "Prices"]


def test_title_and_audiences_are_taken_as_given(plain: Import) -> None:
    assert set_title(plain, "Terms").title == "Terms"
    assert sections(set_audiences(plain, 4, ("eu",)))[1].audiences == ("eu",)


def test_the_import_before_stays_as_it_was(plain: Import) -> None:
    before = sections(plain)
    remove_cut(rename(add_cut(plain, 2), 0, "Other"), 4)
    assert sections(plain) == before


def test_what_was_set_aside_can_be_put_back() -> None:
    text = import_text(samples.TRADITIONAL, "a.txt", tag("zh-Hant"))
    back = put_back(put_back(put_back(text, 4), 1), 0)
    assert kept(back) == ()
    assert texts(back)[0].startswith("雲雀物流隱私權政策\n\n最後更新日期：2023年5月1日\n\n本政策")
    assert "- 蒐集的資料\n- 資料的用途\n" in texts(back)[0]


def test_a_markdown_title_put_back_is_a_paragraph() -> None:
    text = import_text(samples.MARKDOWN, "a.md", tag("en"))
    assert texts(put_back(text, 0))[0] == "Lark Parcels terms\n\nThese terms hold for everyone.\n"


def test_a_markdown_paragraph_becomes_a_heading(marked: Import) -> None:
    assert texts(add_cut(marked, 2))[1] == "# We carry them.\n\n- soon\n- gladly\n"


def test_a_markdown_heading_becomes_a_paragraph_and_no_list(marked: Import) -> None:
    assert texts(remove_cut(marked, 10))[-1] == "# Prices\n\n1\\. Low ones\n\nYes.\n"


def test_a_list_can_only_be_cut_above_and_with_words(marked: Import) -> None:
    with pytest.raises(NeedsWords):
        add_cut(marked, 5)
    with pytest.raises(InsideBlock) as caught:
        add_cut(marked, 6, "Gladly")
    assert caught.value.start == 5
    assert texts(add_cut(marked, 5, "How"))[1] == "# How\n\n- soon\n- gladly\n"


def test_a_refused_change_says_what_is_in_the_way(plain: Import) -> None:
    with pytest.raises(CutTaken):
        add_cut(plain, 4)
    with pytest.raises(BlankLine):
        add_cut(plain, 3)
    with pytest.raises(LineOutside) as outside:
        add_cut(plain, 99)
    assert outside.value.lines == 7
    with pytest.raises(NothingThere):
        remove_cut(plain, 1)
    with pytest.raises(NothingThere):
        put_back(plain, 1)
    with pytest.raises(NeedsWords):
        rename(plain, 4, " ")
    with pytest.raises(BadLevel):
        set_level(plain, 4, 7)


def test_a_line_that_was_set_aside_has_to_be_put_back_first() -> None:
    text = import_text(samples.TRADITIONAL, "a.txt", tag("zh-Hant"))
    with pytest.raises(LineSetAside) as caught:
        add_cut(text, 4)
    assert caught.value.start == 3
    assert [aside.kind for aside in text.asides if aside.start == 3] == [AsideKind.CONTENTS]
