"""Which fact took the place of which, and what is put into a translation: by place, and never where it is uncertain."""

import pytest

from editor.text.translation.fact_places import FactSide, fact_places, put_in
from editor.text.translation.memory import adapt

EN, ZH = "en", "zh-Hant"


def followed(old: str, new: str, target: str, languages: tuple[str, str] = (ZH, EN)) -> list[tuple[str, str, str]]:
    found = fact_places(FactSide(old, languages[0]), FactSide(new, languages[0]), FactSide(target, languages[1]))
    return [(target[place.start : place.end], place.new, place.instead) for place in found]


@pytest.mark.parametrize(
    ("old", "new", "target", "expected"),
    [
        (
            "我們在 30 天內回覆，並保存 30 天。",
            "我們在 14 天內回覆，並保存 60 天。",
            "We reply within 30 days and keep it for 30 days.",
            "We reply within 14 days and keep it for 60 days.",
        ),
        (
            "未滿 13 歲者不得使用；年滿 16 歲者可自行同意。",
            "未滿 16 歲者不得使用；年滿 18 歲者可自行同意。",
            "Under 13 you may not use it; from 16 you may consent.",
            "Under 16 you may not use it; from 18 you may consent.",
        ),
        ("費用為 1,500 元。", "費用為 12,000 元。", "The fee is 1,500 元.", "The fee is 12,000 元."),
        (
            "自 2024年5月6日起。",
            "自 2025年6月1日起。",
            "As of May 6, 2024.",
            "As of June 1, 2025.",
        ),
        ("自 2024年5月6日起。", "自 2025年6月1日起。", "As of 2024-05-06.", "As of 2025-06-01."),
    ],
)
def test_what_changed_is_put_in_at_its_place(old: str, new: str, target: str, expected: str) -> None:
    places = fact_places(FactSide(old, ZH), FactSide(new, ZH), FactSide(target, EN))
    assert put_in(target, places) == expected


@pytest.mark.parametrize(
    ("old", "new", "target"),
    [
        ("保存 30 天。", "保存 6 個月。", "We keep it for 30 days."),
        ("保存 1 年。", "保存 6 個月。", "We keep it for 1 year."),
        ("13 至 16 歲。", "13 至 18 歲。", "From 16 to 13 years."),
        ("保存 30 天，再保存 60 天。", "保存 14 天，再保存 60 天。", "First 60 days, then 30 days."),
        ("紀錄保存 30 天，帳號保存 2 年。", "紀錄保存 14 天，帳號保存 2 年。", "Logs 2 years, accounts 30 days."),
        ("費用為 $50。", "費用為 €50。", "The fee is $50."),
        ("年滿 13 歲。", "年滿 13+ 歲。", "From 13 years."),
    ],
)
def test_nothing_is_put_in_where_the_place_or_what_is_counted_is_uncertain(old: str, new: str, target: str) -> None:
    assert {instead for *_, instead in followed(old, new, target)} <= {""}
    assert adapt(old, new, target) == (target, 0)


def test_a_number_in_words_is_written_in_words() -> None:
    found = followed("保存六個月。", "保存十二個月。", "We keep it for six months.")
    assert found == [("six", "十二個月", "twelve")]
    assert (
        followed("保存 6 個月。", "保存 12 個月。", "Wir bewahren sie sechs Monate auf.", (ZH, "de"))[0][2] == "zwölf"
    )


def test_each_of_two_equal_values_shows_at_its_own_place() -> None:
    found = followed("30 天內回覆。保存 30 天。", "14 天內回覆。保存 60 天。", "Reply in 30 days. Keep for 30 days.")
    assert found == [("30", "14 天", "14"), ("30", "60 天", "60")]


def test_a_memory_puts_in_all_or_nothing() -> None:
    source, wanted = "Keep 30 days and pay $50.", "Keep 14 days and pay €50."
    assert adapt(source, wanted, "Keep 30 days and pay $50 now.") == ("Keep 30 days and pay $50 now.", 0)
