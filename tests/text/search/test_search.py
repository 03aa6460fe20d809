"""Search: what is one to the reader is found, every place is one of the text as stored, and no pattern hangs."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.search.search import (
    BadPattern,
    BadReplacement,
    CostlyPattern,
    SearchHit,
    Sought,
    check,
    count,
    filled,
    find,
)
from tests.growth import cost


def found(text: str, words: str, **how: bool) -> list[str]:
    return [text[one.start : one.end] for one in find(text, Sought(words, **how))]


@pytest.mark.parametrize(
    ("text", "words", "language", "wanted"),
    [
        ("資料保存 30 天。我們不分享資料。請來信。", "資料 分享", "zh-Hant", ["我們不分享資料。"]),
        ("我們不分享資料。", "隐私", "zh-Hant", []),
        ("# Use\n\nAsk Mr. Li about data. He knows.", "data Mr", "en", ["Ask Mr. Li about data."]),
        ("We keep data. We share nothing.", "data share", "en", []),
        ("We keep data. We share nothing.", "", "en", []),
    ],
)
def test_words_are_found_in_any_order_within_one_sentence(
    text: str, words: str, language: str, wanted: list[str]
) -> None:
    hits = find(text, Sought(words, sentence=True), language)
    assert [text[one.start : one.end] for one in hits] == wanted


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("我們重視您的隱私。", "隐私", ["隱私"]),
        ("我们重视您的隐私。", "隱私", ["隐私"]),
        ("頭髮與發展，头发", "发", ["髮", "發", "发"]),
        ("帳戶、賬戶、账户、帐户", "账户", ["帳戶", "賬戶", "账户", "帐户"]),
        ("臺灣、台湾", "台灣", ["臺灣", "台湾"]),
        ("甲，乙, 丙", ",", ["，", ","]),
        ("保留３０天（30 天）", "30", ["３０", "30"]),
        ("Your PRIVACY, privacy", "Privacy", ["PRIVACY", "privacy"]),
        ("ＧＰＳ與gps", "Gps", ["ＧＰＳ", "gps"]),
        ("cafe\u0301, caf\u00e9, cafe", "caf\u00e9", ["cafe\u0301", "caf\u00e9"]),
        ("cafe\u0301, caf\u00e9, cafe", "cafe", ["cafe"]),
        ("no\u00a0break", "no break", ["no\u00a0break"]),
        ("a.b axb (c)", "a.b", ["a.b"]),
    ],
)
def test_what_is_one_to_the_reader_is_found_as_it_stands(text: str, words: str, wanted: list[str]) -> None:
    assert found(text, words) == wanted


@pytest.mark.parametrize(
    ("text", "words", "how", "wanted"),
    [
        ("隱私 隐私", "隐私", {"script": True}, ["隐私"]),
        ("甲，乙,", ",", {"width": True}, [","]),
        ("Word word", "word", {"case": True}, ["word"]),
        ("age, aged, AGE", "age", {"whole_word": True}, ["age", "AGE"]),
        ("隱私權與GPS定位", "隱私", {"whole_word": True}, ["隱私"]),
        ("隱私權與GPS定位 GPSX", "gps", {"whole_word": True}, ["GPS"]),
        ("13歲 130歲", "13", {"whole_word": True}, ["13"]),
        ("30 天, 14天", r"\d+ ?天", {"regular": True}, ["30 天", "14天"]),
        ("他說。她說", "說。", {"regular": True}, ["說。"]),
        ("隱私 隐私", "[隐]私", {"regular": True}, ["隱私", "隐私"]),
        ("one\ntwo", "^t.*$", {"regular": True}, ["two"]),
        ("abc", "x*", {"regular": True}, []),
        ("a|b", "a|b", {"regular": True, "whole_word": True}, ["a", "b"]),
    ],
)
def test_how_it_is_searched_decides(text: str, words: str, how: dict[str, bool], wanted: list[str]) -> None:
    assert found(text, words, **how) == wanted


@given(st.text(alphabet="aA，,。.隱隐發髮发ｅé\u0301\n𡻕 "), st.text(alphabet="aA，,隐发e", min_size=1, max_size=3))
def test_every_place_is_one_of_the_text_and_a_narrower_search_finds_no_more(text: str, words: str) -> None:
    wide = list(find(text, Sought(words)))
    assert all(0 <= one.start < one.end <= len(text) for one in wide)
    assert all(before.end <= after.start for before, after in itertools.pairwise(wide))
    exact = Sought(words, case=True, width=True, script=True)
    assert count(text, exact) <= len(wide) + len(text) * (len(words) > 1)
    assert [text[one.start : one.end] for one in find(text, exact)] == [words] * count(text, exact)


@pytest.mark.parametrize("words", ["[", "(a", r"\p{Nope}", "a{2,1}", "(?<x>a)(?<x"])
def test_what_is_no_expression_is_told_with_its_reason(words: str) -> None:
    with pytest.raises(BadPattern) as told:
        check(Sought(words, regular=True))
    assert told.value.reason


@pytest.mark.parametrize(
    "words", ["(((a{1000}){1000}){1000})", "a{999999999}", "(" * 600 + ")" * 600, "x" * 2000, "(?R)", "a(?1)"]
)
def test_an_expression_that_would_eat_the_memory_is_refused_before_it_is_read(words: str) -> None:
    with pytest.raises((CostlyPattern, BadPattern)):
        list(find("aaaa", Sought(words, regular=True)))


def test_an_expression_that_would_go_on_for_hours_is_stopped() -> None:
    def sought(text: str) -> None:
        with pytest.raises(CostlyPattern):
            list(find(text, Sought(r"(?:(a|aa)+)+c\1", regular=True)))

    assert cost(sought, "a" * 28 + "b" + "a" * 5000) < 20


def test_words_with_half_a_surrogate_pair_are_found_nowhere() -> None:
    assert found("words", "\ud800") == found("words", "\ud800" * 200) == []


def test_the_groups_of_an_expression_are_filled_with_what_stands_in_the_text() -> None:
    sought = Sought(r"保留(?<days>\d+)天", regular=True)
    text = "保留３０天"
    (one,) = find(text, sought)
    assert filled(text, one, r"\g<days>日\\\1", sought) == r"３０日\３０"
    assert filled(text, one, "a\tb", sought) == "a\tb"
    assert filled(text, one, r"\n", Sought("x")) == r"\n"
    for wrong in (r"\2", r"\g<nope>", r"\q", "\\"):
        with pytest.raises(BadReplacement):
            filled(text, one, wrong, sought)


def test_a_group_that_took_no_part_is_filled_with_nothing() -> None:
    sought = Sought("(a)|b", regular=True)
    assert [filled("b", one, r"<\1>", sought) for one in find("b", sought)] == ["<>"]
    assert next(find("b", sought)) == SearchHit(0, 1, ((0, 1), (-1, -1)))
