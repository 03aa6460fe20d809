"""The order of the eye: what Unicode's algorithm for both directions gives, and that nothing gets lost in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.bidi import is_known, levels, visual, written_order


def seen(text: str, *, leftward: bool) -> str:
    return "".join(text[place] for place in visual(levels(text, leftward=leftward)))


@pytest.mark.parametrize(
    ("text", "leftward", "expected"),
    [
        ("abc 12", False, "abc 12"),
        ("אבג 12", True, "12 גבא"),
        ("abc אבג def", False, "abc גבא def"),
        ("abc אבג 12 def", False, "abc 12 גבא def"),
        ("אבג abc 12 דהו", True, "והד abc 12 גבא"),
        ("يوم 12 ISO نص", True, "صن ISO 12 موي"),
        ("المادة (13)، ثم", True, "مث ،)13( ةداملا"),
        ("אב (abc) גד", True, "דג )abc( בא"),
        ("אב (גד) abc", False, ")דג( בא abc"),
        ("30-14 אב", True, "בא 30-14"),
        ("שלום.", True, ".םולש"),
    ],
)
def test_a_line_is_seen_as_unicode_says(text: str, leftward: bool, expected: str) -> None:
    assert seen(text, leftward=leftward) == expected


LETTERS = st.text(st.sampled_from("abאבجد12٣()[].,:%+- \u200f\u0301\u064b"), max_size=20)


@given(LETTERS, st.booleans())
def test_the_eye_meets_every_letter_once(text: str, leftward: bool) -> None:
    assert sorted(seen(text, leftward=leftward)) == sorted(text)


@given(st.text(st.sampled_from("abcé1 .,()"), max_size=20))
def test_what_runs_to_the_right_stays_as_it_is(text: str) -> None:
    assert seen(text, leftward=False) == text


def test_a_line_feed_begins_a_paragraph_anew() -> None:
    assert levels("אב 1\n1 אב", leftward=False) == [1, 1, 1, 2, 0, 0, 0, 1, 1]


@pytest.mark.parametrize(
    ("text", "leftward", "expected"),
    [
        ("\u2068אב\u2069 → \u2068גד\u2069", False, "בא → דג"),
        ("אב → גד", False, "דג → בא"),
        ("\u2068abc\u2069 ← \u206812 de\u2069", True, "12 de ← abc"),
        ("§3 \u2068אב 12\u2069 · EN", False, "§3 12 בא · EN"),
        ("x \u2068אב \u2068cd\u2069 הו\u2069 y", False, "x וה cd בא y"),
        ("\u2068\u2069a", False, "a"),
    ],
)
def test_isolates_are_seen_apart(text: str, leftward: bool, expected: str) -> None:
    assert is_known(text, leftward=leftward)
    assert "".join(one for one in seen(text, leftward=leftward) if not "\u2066" <= one <= "\u2069") == expected


def test_the_order_is_not_known_where_orders_turn_what_runs_to_the_left() -> None:
    assert is_known("from \u202dtoday\u202c", leftward=False)
    assert not is_known("\u202eשלום\u202c", leftward=False)
    assert not is_known("\u2068שלום", leftward=False)
    assert not is_known("\u2069abc\u2066", leftward=True)


def test_a_line_is_shown_as_it_was_written() -> None:
    for text, leftward in (("نحتفظ بها 30 يوما ISO 27001 ثم", True), ("see שלום עולם here", False)):
        assert written_order(seen(text, leftward=leftward), leftward=leftward) == text
