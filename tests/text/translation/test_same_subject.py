"""When two sentences of one language are about the same thing, so that their figures must agree."""

import pytest

from editor.text.translation.same_subject import contradict, stated

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
