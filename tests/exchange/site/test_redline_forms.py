"""A redline as text with marks."""

import re
from dataclasses import replace

from editor.exchange.blocks.changes.said_changes import said_changes
from editor.exchange.site.redline_forms import Mark, Part, change_lines, marked_text, near
from editor.text.redline.changes import changes, moved_passages
from editor.text.redline.redline import redline

LONG = "A paragraph of many words that stands here for as long as anybody can remember, within 30 days."
STAY = [f"Sentence number {number} of a text that stays where it is, with words of its own." for number in range(6)]


def part(old: str, new: str, heading: str = "", language: str = "") -> Part:
    spans = redline(old, new)
    moves = moved_passages([spans])
    return Part(heading, language, spans, changes(spans, moves), moves)


MOVED = part("\n\n".join([STAY[0], LONG, *STAY[1:], ""]), "\n\n".join([*STAY, LONG.replace("30", "14"), ""]))


def test_text_has_brackets_or_colours_with_lines() -> None:
    one = part("We keep it for 30 days.", "We keep it for 14 days.")
    assert marked_text(one, Mark.BRACKETS) == "We keep it for [-30 days-]{+14 days+}."
    assert marked_text(one, Mark.COLOUR) == "We keep it for \x1b[31;9m30 days\x1b[0m\x1b[32;4m14 days\x1b[0m."


def test_what_moved_says_where_it_came_from_and_shows_its_own_changes() -> None:
    said = marked_text(MOVED, Mark.BRACKETS)
    assert f"[-{LONG}-] (moved to ¶7)" in said
    assert "remember, within +}[-30 days-]{+14 days+}{+.+} (moved from ¶2)" in said
    assert "\x1b[35;21m" in marked_text(MOVED, Mark.COLOUR)


def test_a_terminal_obeys_nothing_in_a_text() -> None:
    said = marked_text(part("a\x1b[2Jb\x9b c", "a\x1b[2Jb\x9b d"), Mark.COLOUR)
    assert set(re.findall("\x1b\\[[0-9;]*.", said)) == {"\x1b[31;9m", "\x1b[32;4m", "\x1b[0m"}
    assert "\x9b" not in said


def test_changes_are_listed_facts_first() -> None:
    one = part("We keep words here.\n\nFor 30 days.\n", "We keep letters here.\n\nFor 14 days.\n")
    assert change_lines(one) == [(2, "fact", "30 days → 14 days"), (1, "wording", "words → letters")]
    assert change_lines(MOVED) == [(2, "moved from ¶2, fact", "30 days → 14 days")]


def test_a_list_tells_marks_in_words() -> None:
    one = part("# Data\n\nWe keep **it** all.\n\nOurs.\n", "# Data\n\nWe keep it all.\n\n- Ours.\n")
    told = replace(one, said=said_changes(one.spans, one.changes))
    said = [words for _, _, words in change_lines(told)]
    assert said[0] == "it; bold taken off"
    assert said[-1] == "Ours.; became a list item"
    assert change_lines(one)[0][2] == "**it** → it"


def test_paragraphs_that_stand_beside_no_change_are_left_out() -> None:
    text = "A one.\n\nB two.\n\nC three.\n\nD four.\n\nE 30 days.\n\nF six.\n\nG seven."
    one = near(part(text, text.replace("30", "60")))
    assert marked_text(one, Mark.BRACKETS) == "…\n\nE [-30 days-]{+60 days+}.\n\n…"
    assert near(part(text, text)).spans == near(near(part(text, text))).spans


def test_a_text_with_one_paragraph_between_changes_is_shown_whole() -> None:
    one = part("A 1 day.\n\nB two.\n\nC 3 days.", "A 2 days.\n\nB two.\n\nC 4 days.")
    assert near(one) == one
