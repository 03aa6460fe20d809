"""A page as a value, and the words that it has to show."""

from dataclasses import replace
from datetime import date

import pytest

from editor.exchange.blocks.page import PageSection, shown_words
from tests.exchange.pages import BEHIND, PAGE


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# One\n\nText.", "h2\tOne\np\tText."),
        ("One\n---\n\n# Two", "h2\tOne\nh3\tTwo"),
        ("### Three\n\n### Three", "h2\tThree\nh4\tThree"),
        ("Text.\n\n# One\n\n## Two\n\n###### Six", "p\tText.\nh3\tOne\nh3\tTwo\nh6\tSix"),
        ("- # In a list\n\n> ## Quoted", "*h3\tIn a list\n>h3\tQuoted"),
        ("```\nh2\n```", "code\th2"),
        ("", ""),
    ],
)
def test_a_sections_own_heading_is_on_level_two_and_all_others_below(text: str, shown: str) -> None:
    assert shown_words(PageSection("x", text)) == shown


def test_the_heading_of_a_section_has_its_facts_expanded() -> None:
    assert PageSection("x", "# About {{it}}", values={"it": "*doves*"}).heading == "About *doves*"


def test_a_page_takes_effect_later_when_its_effective_date_is_another() -> None:
    assert PAGE.takes_effect_later
    assert not replace(PAGE, effective=date(2026, 9, 1)).takes_effect_later


def test_a_page_knows_which_of_its_sections_are_behind() -> None:
    assert BEHIND.is_behind("sharing")
    assert not BEHIND.is_behind("collection")
    assert not PAGE.is_behind("sharing")


def test_a_section_for_everyone_is_not_for_some() -> None:
    assert not PageSection("x", "").is_for_some
    assert PageSection("x", "", ("eu",)).is_for_some
