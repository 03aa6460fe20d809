"""Scripts and regions mixed in one text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.conversion.chinese import convert
from editor.text.conversion.mixture import Mixture, Script, Stranger, mixed_variants, mixed_words, strangers


def words(found: tuple[Mixture, ...]) -> list[dict[str, int]]:
    return [{word: len(places) for word, places in mixture.forms} for mixture in found]


def test_a_character_of_the_other_script_is_found() -> None:
    assert strangers("個人信息的处理", Script.TRADITIONAL) == (Stranger(5, "处", "處"),)
    assert strangers("个人信息的處理", Script.SIMPLIFIED) == (Stranger(5, "處", "处"),)


@pytest.mark.parametrize("text", ["皇后的后台與干涉，范先生的台灣故里", "裡面、裏面，為、爲，群、羣，着、著"])
def test_characters_of_both_scripts_are_no_strangers(text: str) -> None:
    assert strangers(text, Script.TRADITIONAL) == ()


@pytest.mark.parametrize("text", ["皇后乾隆著名瞭望", "𩥄\ud800\ufdd0 a"])
def test_characters_that_simplified_chinese_keeps_are_no_strangers(text: str) -> None:
    assert strangers(text, Script.SIMPLIFIED)[:1] in ((), (Stranger(0, "𩥄", "𩨋"),))


def test_words_of_two_regions_for_one_thing_are_found_with_their_places() -> None:
    (found,) = mixed_words("本網站的信息，與資訊安全", Script.TRADITIONAL)
    assert dict(found.forms) == {"信息": ((4, 6),), "資訊": ((8, 10),)}
    assert words(mixed_words("信息与资讯与信息", Script.SIMPLIFIED)) in (
        [{"信息": 2, "资讯": 1}],
        [{"资讯": 1, "信息": 2}],
    )


def test_words_of_one_region_are_no_mixture() -> None:
    assert mixed_words("資訊、網路、軟體、使用者", Script.TRADITIONAL) == ()
    assert mixed_words("信息、网络、软件、用户", Script.SIMPLIFIED) == ()
    assert mixed_words("\ud800信息", Script.TRADITIONAL) == ()


def test_a_word_across_two_others_is_not_taken_for_one() -> None:
    assert words(mixed_words("執行程序、執行進程", Script.TRADITIONAL)) == [{"程序": 1, "進程": 1}]
    assert mixed_words("執行程序，行李", Script.TRADITIONAL) == ()


def test_two_spellings_of_one_word_are_found() -> None:
    assert words(mixed_variants("跟踪與追蹤")) == [{"踪": 1, "蹤": 1}]
    assert words(mixed_variants("帳號、賬號、帳戶")) == [{"帳": 2, "賬": 1}]
    assert words(mixed_variants("查詢、査詢")) == [{"查": 1, "査": 1}]
    assert mixed_variants("跟踪與追踪") == ()


@given(st.text(st.sampled_from("信息資訊软件軟體程序帳賬踪蹤查査，"), max_size=30))
def test_the_places_are_those_of_the_forms(text: str) -> None:
    for mixture in (*mixed_words(text, Script.TRADITIONAL), *mixed_variants(text)):
        assert len(mixture.forms) > 1
        for word, places in mixture.forms:
            assert [text[start:end] for start, end in places] == [word] * len(places) != []


def test_what_the_study_found_in_the_real_text(real_text: str) -> None:
    assert [one.character for one in strangers(real_text, Script.TRADITIONAL)] == ["踪"] * 4
    assert strangers(convert(real_text, "tw2s"), Script.SIMPLIFIED) == ()
    found = {frozenset(one) for one in words(mixed_words(real_text, Script.TRADITIONAL))}
    assert found == {
        frozenset(group)
        for group in (
            ("信息", "資訊"),
            ("權限", "許可權"),
            ("程序", "程式"),
            ("通信", "通訊"),
            ("運行", "執行"),
            ("存儲", "儲存", "保存"),
        )
    }
    assert {frozenset(one) for one in words(mixed_variants(real_text))} == {
        frozenset(group) for group in (("帳", "賬"), ("查", "査"), ("其它", "其他"))
    }
