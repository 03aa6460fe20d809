"""When two sentences of one language are about the same thing, so that their figures must agree."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.facts.statements import statements
from editor.text.translation.same_subject import SubjectFigure, contradict, contradictions, stated

KEPT = "We keep the server logs of every visitor for 30 days."


@pytest.mark.parametrize(
    ("other", "language", "expected"),
    [
        ("The server logs of every visitor we keep for 60 days.", "en", True),
        ("The server logs of every visitor we keep for 30 days.", "en", False),
        ("The server logs of every visitor we keep for 30 months.", "en", False),
        ("We answer letters sent by registered post within 60 days.", "en", False),
        ("Logs of every visitor: 60 days.", "en", False),
    ],
)
def test_figures_contradict_where_the_sentences_share_their_subject(other: str, language: str, expected: bool) -> None:
    (one,), (two,) = stated(KEPT, language), stated(other, language)
    assert contradict(one, two) is contradict(two, one) is expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [("伺服器記錄檔保存60天。", True), ("我們會在60天內回覆您。", False), ("記錄檔60天。", False)],
)
def test_chinese_sentences_are_compared_by_pairs_of_characters(other: str, expected: bool) -> None:
    (one,), (two,) = stated("我們把伺服器記錄檔保存30天。", "zh-Hant"), stated(other, "zh-Hant")
    assert contradict(one, two) is expected


def test_a_sentence_with_two_figures_is_about_neither_alone() -> None:
    assert stated("Logs are kept for 30 days and backups for 60 days.", "en") == ()
    assert len(stated("Logs are kept for 30 days. Backups are kept for 60 days.", "en")) == 2


DAYS = {days: next(one for one in statements(f"{days} days", "en") if one.unit == "day") for days in (3, 30, 90)}
NAMES = ("account", "backup", "copy", "data", "erase", "file", "guest", "host", "index", "join")
WORDS = st.frozensets(st.sampled_from(NAMES), max_size=8)
FIGURES = st.lists(st.tuples(st.sampled_from(sorted(DAYS)), st.sampled_from(["day", "month"]), WORDS), max_size=12)


def figure(days: int, unit: str, subject: frozenset[str]) -> SubjectFigure:
    return SubjectFigure(DAYS[days], unit, subject)


@given(FIGURES)
def test_each_is_held_against_the_first_that_it_contradicts(drawn: list[tuple[int, str, frozenset[str]]]) -> None:
    figures = [figure(*one) for one in drawn]
    wanted = [
        (number, against)
        for number, one in enumerate(figures)
        if (against := next((at for at in range(number) if contradict(figures[at], one)), None)) is not None
    ]
    assert list(contradictions(figures)) == wanted


def test_ten_thousand_figures_about_one_thing_are_held_against_the_first() -> None:
    """Each against each other would be fifty million comparisons, hours of them in a text of the largest size."""
    subject = frozenset(NAMES)
    same = [SubjectFigure(DAYS[3], "day", subject)] * 5_000
    other = [SubjectFigure(replace(DAYS[3], value=f"{number} day"), "day", subject) for number in range(10, 5_000)]
    found = list(contradictions([*same, *other]))
    assert [number for number, _ in found] == list(range(5_000, 9_990))
    assert {against for _, against in found} == {0}
