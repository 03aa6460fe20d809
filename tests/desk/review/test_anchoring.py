"""Comments stay with their words when the text around them changes."""

from hypothesis import given
from hypothesis import strategies as st

from editor.desk.comparison.comparing import text_as_read
from editor.desk.review.anchoring import (
    anchored,
    found_again,
    read_position,
    with_suggestion,
    without_change,
    written_position,
)
from editor.policy.section import Cell
from tests.policy.values import EN, KEEP, small_policy

TEXT = "# Use\n\nWe tell you by letter. We keep it for 30 days, and for 30 days only."
pieces = st.lists(st.sampled_from(["We keep it. ", "For 30 days. ", "\n\n", "Ask us. ", "保存。"]), max_size=6).map(
    "".join
)


def test_words_are_found_where_they_moved_with_the_text() -> None:
    anchor = anchored(TEXT, "30 days")
    assert anchor is not None
    now = "# Use\n\nFirst of all: we tell you by letter. We keep it for 30 days, and for 30 days only."
    place = found_again(anchor, TEXT, now)
    assert place == (now.index("30 days"), now.index("30 days") + 7)
    assert with_suggestion(now, place, "a month").count("30 days") == 1


def test_words_that_were_rewritten_are_gone_unless_they_stand_there_once() -> None:
    anchor = anchored(TEXT, "by letter")
    assert anchor is not None
    assert found_again(anchor, TEXT, TEXT.replace("by letter", "by e-mail")) is None
    assert found_again(anchor, None, "We write by letter.") == (9, 18)
    assert found_again(anchor, None, "by letter, by letter") is None


def test_what_is_not_in_the_text_has_no_anchor() -> None:
    assert anchored(TEXT, "") is None
    assert anchored(TEXT, "by fax") is None


@given(pieces, pieces, pieces, pieces)
def test_a_place_that_is_found_holds_the_words(before: str, after: str, new_before: str, new_after: str) -> None:
    then = f"{before}exactly these words{after}"
    anchor = anchored(then, "exactly these words")
    assert anchor is not None
    now = f"{new_before}exactly these words{new_after}"
    place = found_again(anchor, then, now)
    assert place is not None
    assert now[place[0] : place[1]] == "exactly these words"


@given(pieces, pieces)
def test_undoing_every_change_gives_the_old_text(old: str, new: str) -> None:
    text = new
    for _ in range(20):
        changed = next(
            (found for at in range(len(text) + 1) if (found := without_change(old, text, at)) is not None), None
        )
        if changed is None:
            break
        text = changed
    assert text == old


def test_a_place_as_it_is_read_is_found_as_it_is_written() -> None:
    policy = small_policy()
    cell = Cell(KEEP, EN)
    written, read = policy.text(cell), text_as_read(policy, cell)
    values = policy.values(EN)
    assert written_position(written, values, read.index("We")) == written.index("We")
    assert written_position(written, values, read.index("days")) == written.index("{{days}}")
    assert written_position(written, values, len(read)) == len(written)


@given(st.lists(st.sampled_from(["a", "{{days}}", "{{none}}", "。"]), max_size=8))
def test_a_place_as_it_is_written_is_found_as_it_is_read(parts: list[str]) -> None:
    values = {"days": "30 days"}
    text = "".join(parts)
    read = "".join(values["days"] if part == "{{days}}" else part for part in parts)
    at = shown = 0
    for part in parts:
        assert read_position(text, values, at) == shown
        at, shown = at + len(part), shown + len(values["days"] if part == "{{days}}" else part)
    assert read_position(text, values, len(text)) == len(read)
