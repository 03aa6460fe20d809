"""Dates as languages write them."""

from datetime import date

import pytest

from editor.text.facts.date_reading import dates
from editor.text.facts.dates import in_roc_years, written_date

FIRST_OF_SEPTEMBER = date(2026, 9, 1)
SECOND_OF_AUGUST = date(2026, 8, 2)


def _spaced(text: str) -> str:
    """The text with plain spaces: which of its no-break spaces CLDR uses changes with its releases."""
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("zh-Hant", "2026年9月1日", "2026年8月2日"),
        ("zh-Hans", "2026年9月1日", "2026年8月2日"),
        ("ja", "2026年9月1日", "2026年8月2日"),
        ("ko", "2026년 9월 1일", "2026년 8월 2일"),
        ("en", "September 1, 2026", "August 2, 2026"),
        ("en-GB", "1 September 2026", "2 August 2026"),
        ("de", "1. September 2026", "2. August 2026"),
        ("fr", "1 septembre 2026", "2 août 2026"),
        ("es", "1 de septiembre de 2026", "2 de agosto de 2026"),
        ("pt-BR", "1 de setembro de 2026", "2 de agosto de 2026"),
        ("it", "1 settembre 2026", "2 agosto 2026"),
        ("nl", "1 september 2026", "2 augustus 2026"),
        ("ru", "1 сентября 2026 г.", "2 августа 2026 г."),
        ("pl", "1 września 2026", "2 sierpnia 2026"),
        ("tr", "1 Eylül 2026", "2 Ağustos 2026"),
        ("vi", "1 tháng 9, 2026", "2 tháng 8, 2026"),
        ("th", "1 กันยายน ค.ศ. 2026", "2 สิงหาคม ค.ศ. 2026"),
        ("hi", "1 सितंबर 2026", "2 अगस्त 2026"),
        ("bn", "১ সেপ্টেম্বর, ২০২৬", "২ আগস্ট, ২০২৬"),
        ("ar", "1 سبتمبر 2026", "2 أغسطس 2026"),
        ("ar-EG", "١ سبتمبر ٢٠٢٦", "٢ أغسطس ٢٠٢٦"),
        ("fa", "۱ سپتامبر ۲۰۲۶", "۲ اوت ۲۰۲۶"),
        ("he", "1 בספטמבר 2026", "2 באוגוסט 2026"),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(language: str, first: str, second: str) -> None:
    assert _spaced(written_date(FIRST_OF_SEPTEMBER, language)) == first
    assert _spaced(written_date(SECOND_OF_AUGUST, language)) == second


@pytest.mark.parametrize(
    ("language", "like"),
    [
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-MO", "zh-Hant"),
        ("zh", "zh-Hans"),
        ("de-XX", "de"),
        ("fr-Latn-BE", "fr"),
        ("en-Latn", "en"),
        ("tlh", "en"),
        ("qaa-Latn-US", "en"),
        ("bgn", "en"),
    ],
)
def test_an_unknown_language_falls_back_along_its_tag_to_english(language: str, like: str) -> None:
    assert written_date(FIRST_OF_SEPTEMBER, language) == written_date(FIRST_OF_SEPTEMBER, like)


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 11, 24), "民國115年11月24日"),
        (date(2024, 2, 29), "民國113年2月29日"),
        (date(1912, 1, 1), "民國1年1月1日"),
        (date(1911, 10, 10), "民國前1年10月10日"),
    ],
)
def test_the_years_of_the_republic_are_written_where_they_are_asked_for(day: date, written: str) -> None:
    assert written_date(day, in_roc_years("zh-Hant")) == written
    assert written_date(day, in_roc_years("zh-HK")) == written_date(day, "zh-HK")
    assert written_date(day, in_roc_years("ja")) == written_date(day, "ja")
    assert [found.first for found in dates(written, "zh-Hant")] == [day]
