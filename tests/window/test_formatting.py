"""What the format buttons do to the text under a selection."""

import pytest

from editor.window.text.formatting import FormatChange, link, toggle_heading, toggle_list, wrap


def after(text: str, change: FormatChange) -> tuple[str, str]:
    """The text after a change, and what is selected in it."""
    made = text[: change.start] + change.inserted + text[change.start + change.removed :]
    return made, made[change.first : change.last]


@pytest.mark.parametrize("sign", ["**", "*"])
def test_a_sign_is_put_around_the_words_and_taken_away_again(sign: str) -> None:
    text = "we keep it safe"
    bold, selected = after(text, wrap(text, 3, 7, sign))
    assert (bold, selected) == (f"we {sign}keep{sign} it safe", "keep")
    start = 3 + len(sign)
    assert after(bold, wrap(bold, start, start + 4, sign)) == (text, "keep")


def test_white_space_at_the_ends_stays_outside_the_signs() -> None:
    assert after("a word here", wrap("a word here", 1, 7, "**"))[0] == "a **word** here"


def test_italic_inside_bold_does_not_take_the_bold_apart() -> None:
    text = "**all**"
    assert after(text, wrap(text, 2, 5, "*"))[0] == "***all***"


def test_lines_become_items_and_plain_lines_again() -> None:
    text = "before\none\n\ntwo\nafter"
    listed, _ = after(text, toggle_list(text, 7, 15))
    assert listed == "before\n- one\n\n- two\nafter"
    assert after(listed, toggle_list(listed, 8, 19))[0] == text


def test_an_item_begins_on_an_empty_line() -> None:
    assert after("", toggle_list("", 0, 0))[0] == "- "


def test_a_line_becomes_a_sub_heading_and_plain_again() -> None:
    text = "# Title\n\nPart\nwords"
    headed, _ = after(text, toggle_heading(text, 10, 10))
    assert headed == "# Title\n\n## Part\nwords"
    assert after(headed, toggle_heading(headed, 13, 13))[0] == text


def test_the_heading_of_the_section_stays() -> None:
    assert after("# Title", toggle_heading("# Title", 3, 3))[0] == "# Title"


def test_words_become_a_link_whose_target_is_typed_next() -> None:
    assert after("see here", link("see here", 4, 8)) == ("see [here](https://)", "https://")


def test_an_address_becomes_a_link_whose_words_are_typed_next() -> None:
    text = "https://example.com"
    made = link(text, 0, len(text))
    assert after(text, made)[0] == "[](https://example.com)"
    assert made.first == made.last == 1
