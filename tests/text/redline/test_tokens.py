"""The parts that a redline shows as changed."""

import pytest
import regex  # type: ignore[import-untyped]
from hypothesis import assume, example, given
from hypothesis import strategies as st

from editor.text.redline.pieces.likeness import bare_words
from editor.text.redline.words.tokens import paragraphs, plain_tokens, sentences, tokens
from tests.growth import cost

ANY = st.text(st.characters(exclude_categories=("Cs",)), max_size=60) | st.text(
    alphabet="a1 天日年月三十\r\n\u0301\u200d\u200f👨👩🏽🇹🇼ไทย가@.{}-:/%e\0", max_size=40
)


@given(ANY)
def test_the_parts_join_to_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text
    assert "".join(sentences(text)) == text
    assert "".join(paragraphs(text)) == text


@given(ANY)
@example("0🏻")
@example("ｶﾞ 1️⃣")
def test_no_part_ends_inside_a_character_as_readers_see_it(text: str) -> None:
    assume(not regex.search(r"\p{GCB=Prepend}", text))
    ends = {found.end() for found in regex.finditer(r"\X", text)}
    at = 0
    for token in tokens(text):
        at += len(token)
        assert at in ends


@pytest.mark.parametrize(
    "whole",
    [
        "30 天",
        "30天",
        "13歲",
        "三十日",
        "十四個工作天",
        "30 days",
        "10 business days",
        "第三條",
        "第十二條",
        "2024年5月6日",
        "2024 年 5 月 6 日",
        "民國113年5月6日",
        "2024-05-06",
        "1,000.50",
        "99.9%",
        "help@parcel.example",
        "{{notice-days}}",
        "don't",
        "user_name",
        "e\u0301te\u0301",
        "👨‍👩‍👧",
        "🇹🇼",
        "13세",
        "30일",
        "이용자는",
        "नमस्ते",
        "1️⃣",
    ],
)
def test_what_belongs_together_is_one_part(whole: str) -> None:
    assert tokens(f"、{whole}、") == ["、", whole, "、"]


def test_an_address_changes_by_its_host_its_folders_and_its_questions() -> None:
    parts = ["https://parcel.example:8080", "/", "a-b", "/", "2024", "?", "c", "=", "d:e", "#", "f"]
    assert tokens(f"at {''.join(parts)}, 2024") == ["at", " ", *parts, ",", " ", "2024"]


def test_han_kana_and_thai_are_parted_by_character() -> None:
    assert tokens("個資かなไทย") == ["個", "資", "か", "な", "ไ", "ท", "ย"]
    assert tokens("กำ") == ["กำ"]


def test_an_address_ends_where_chinese_begins() -> None:
    assert "".join(tokens("見https://a.example/b。另寄x@a.example信箱")[:5]) == "見https://a.example/b。"
    assert "x@a.example" in tokens("見https://a.example/b。另寄x@a.example信箱")


def test_twenty_thousand_characters_in_one_line_take_no_quadratic_time() -> None:
    short, long = ("個人資料之蒐集" * 1000)[:5000], ("個人資料之蒐集" * 3000)[:20000]
    cost(tokens, short)
    assert min(cost(tokens, long) for _ in range(3)) < 12 * min(cost(tokens, short) for _ in range(3)) + 0.01


def test_a_paragraph_takes_the_empty_lines_that_follow_it() -> None:
    assert paragraphs("a\n\n\nb\nc") == ["a\n\n\n", "b\n", "c"]
    assert paragraphs("\n\na\r\n\r\nb") == ["\n\n", "a\r\n\r\n", "b"]


def test_sentences_end_with_their_full_stop() -> None:
    assert sentences("甲。乙！」丙 One. Two") == ["甲。", "乙！」", "丙 One. ", "Two"]


def test_an_ending_behind_a_colon_a_hyphen_and_an_apostrophe_stay_in_their_word() -> None:
    assert tokens("EU:n ja ICA:s") == ["EU:n", " ", "ja", " ", "ICA:s"]
    assert tokens("l’app, non\u2011profit") == ["l’app", ",", " ", "non\u2011profit"]
    assert tokens("see: it") == ["see", ":", " ", "it"]


@given(st.text("aB7_.,-' :()*é個。", max_size=30))
def test_a_text_of_usual_characters_has_the_parts_that_it_has_beside_others(text: str) -> None:
    usual = f"{text}x"
    assert [*plain_tokens(usual), " ", "☃"] == plain_tokens(f"{usual} ☃")


@given(st.text("aB7_.,-' (\n\x1f", max_size=30))
def test_the_words_of_a_text_are_the_same_in_whatever_alphabet_the_next_one_is(text: str) -> None:
    assert [*bare_words(text), "é"] == bare_words(f"{text} é")
