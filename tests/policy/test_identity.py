"""Language tags and section ids."""

import random

import pytest

from editor.policy.errors import BadLanguage, BadSectionId
from editor.policy.language import tag
from editor.policy.section import new_section_id, section_id


@pytest.mark.parametrize(
    ("typed", "right"),
    [("zh-hant", "zh-Hant"), ("EN", "en"), ("zh-TW", "zh-TW"), ("zh-hant-hk", "zh-Hant-HK"), ("es-419", "es-419")],
)
def test_a_tag_gets_its_canonical_case(typed: str, right: str) -> None:
    assert tag(typed) == right


@pytest.mark.parametrize("bad", ["", "e", "english", "zh_Hant", "zh-Hant-TW-x-private", "../en", "en\n"])
def test_what_is_no_tag_is_refused(bad: str) -> None:
    with pytest.raises(BadLanguage):
        tag(bad)


@pytest.mark.parametrize("bad", ["", "-a", "A", "con", "lpt1", "a" * 64, "a/b", "a.b", "條款", "a\n"])
def test_what_cannot_name_a_file_everywhere_is_refused(bad: str) -> None:
    with pytest.raises(BadSectionId):
        section_id(bad)


def test_an_ascii_heading_gives_its_own_id_and_another_a_drawn_one() -> None:
    choose = random.Random(1).choice
    assert new_section_id("Your rights & choices", (), choose) == "your-rights-choices"
    drawn = new_section_id("您的權利", (), choose)
    assert drawn.startswith("s-")
    assert len(drawn) == 8


def test_an_id_that_was_used_is_not_used_again() -> None:
    assert new_section_id("Rights", {"rights"}, random.Random(1).choice).startswith("s-")
    assert new_section_id("Con", (), random.Random(1).choice).startswith("s-")
