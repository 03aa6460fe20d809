"""What a text states, whatever the spelling, and what is left out because it cannot be read for certain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.facts.fact import Fact
from editor.text.facts.numerals import figure, han_number
from editor.text.facts.statements import statements
from editor.text.translation.agreement import TextSide, disagreements

IDENTIFIERS = [
    ("Amtsgericht Köln, HRB 12345.", "HRB 12345", "12345"),
    ("VAT ID: DE123456789 applies", "DE123456789", "123456789"),
    ("certified under ISO 27001, too", "ISO 27001", "27001"),
    ("SIRET 732 829 320 00074", "SIRET 732 829 320 00074", "73282932000074"),
    ("本公司（統一編號：12345678）", "統一編號：12345678", "12345678"),
    ("ИНН 7707083893", "ИНН 7707083893", "7707083893"),
]


@pytest.mark.parametrize(("text", "written", "value"), IDENTIFIERS)
def test_a_number_of_a_register_is_an_identifier(text: str, written: str, value: str) -> None:
    found = [one for one in statements(text) if one.fact is Fact.IDENTIFIER]
    assert [(text[one.start : one.end], one.value) for one in found] == [(written, value)]


@pytest.mark.parametrize("text", ["the iPhone X12", "EUR50000 a year", "COVID-19", "UTF-8", "SHA256 and H264", "A4"])
def test_letters_with_a_few_figures_are_no_identifier(text: str) -> None:
    assert [one for one in statements(text) if one.fact is Fact.IDENTIFIER] == []


THIRTEEN_YEARS = {
    "en": ["13 years", "thirteen years", "13-year", "13 years of age"],
    "zh-Hant": ["13 歲", "十三歲", "１３歲", "13周歲"],
    "zh-Hans": ["13岁", "十三周岁"],
    "ja": ["13歳", "十三歳", "１３才"],
    "ko": ["13세", "만 13세"],
    "fr": ["13 ans", "treize ans"],
    "de": ["13 Jahre", "dreizehn Jahren"],
    "es": ["13 años", "trece años"],
    "ru": ["13 лет", "тринадцати лет"],
    "ar": ["١٣ سنة", "13 عامًا"],
    "hi": ["१३ वर्ष", "13 साल"],
    "th": ["13 ปี"],
    "vi": ["13 tuổi", "mười ba tuổi"],
    "tr": ["13 yaşından", "on üç yaş"],
    "pl": ["13 lat", "trzynaście lat"],
}
THE_DAY = {
    "en": ["May 25, 2018", "25 May 2018", "25th of May 2018", "2018-05-25"],
    "fr": ["25 mai 2018"],
    "de": ["25. Mai 2018", "25.5.2018"],
    "es": ["25 de mayo de 2018"],
    "zh-Hant": ["2018年5月25日", "2018 年 5 月 25 日", "民國107年5月25日", "二〇一八年五月二十五日"],
    "ko": ["2018년 5월 25일"],
    "ru": ["25 мая 2018 г."],
    "ar": ["٢٥ مايو ٢٠١٨"],
    "th": ["25 พฤษภาคม 2561"],
    "hu": ["2018. május 25."],
    "vi": ["25 tháng 5 năm 2018", "25 tháng Năm năm 2018"],
}


@pytest.mark.parametrize(
    ("language", "written"), [(tag, one) for tag, forms in THIRTEEN_YEARS.items() for one in forms]
)
def test_thirteen_years_are_thirteen_years_in_every_language(language: str, written: str) -> None:
    assert [one.value for one in statements(written, language)] == ["156 month"]


@pytest.mark.parametrize(("language", "written"), [(tag, one) for tag, forms in THE_DAY.items() for one in forms])
def test_a_day_is_the_same_day_in_every_language(language: str, written: str) -> None:
    assert [one.value for one in statements(written, language)] == ["2018-05-25"]


@pytest.mark.parametrize(
    ("language", "written", "value"),
    [
        ("zh-Hant", "5–7 個工作天", ["5 workday", "7 workday"]),
        ("fr", "5 à 7 jours ouvrés", ["5 workday", "7 workday"]),
        ("zh-Hant", "百分之五", ["5"]),
        ("en", "thirty (30) days", ["30 day"]),
        ("en", "two weeks", ["14 day"]),
        ("de", "1.000,50 €", ["1000.5 EUR"]),
        ("zh-Hant", "10萬元", ["100000 元"]),
        ("en", "+1 (650) 903-0800", ["+16509030800"]),
        ("zh-Hant", "第十二條", ["12"]),
    ],
)
def test_figures_are_read_with_what_they_count(language: str, written: str, value: list[str]) -> None:
    assert [one.value for one in statements(written, language)] == value


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "17TRACK, SHA-256, H264, IPv4 and A4"),
        ("en", "1. First\n2) second"),
        ("ja", "十分に"),
        ("zh-Hant", "第三方，第一方"),
        ("en", "one of two"),
    ],
)
def test_names_list_marks_and_words_that_only_look_like_numbers_state_nothing(language: str, written: str) -> None:
    assert statements(written, language) == ()


def test_a_number_in_words_of_another_unit_speaks_for_a_translation() -> None:
    assert disagreements(TextSide("Nobody under 13.", "en"), TextSide("Niemand unter dreizehn.", "de")) == []
    assert disagreements(TextSide("We need 3 things.", "en"), TextSide("हमें तीन चीज़ें चाहिए।", "hi")) == []


def test_what_only_stands_in_another_paragraph_is_no_disagreement() -> None:
    source = TextSide("We keep it 30 days.\n\nThen it goes.", "en")
    assert disagreements(source, TextSide("Wir bewahren es auf.\n\nNach 30 Tagen geht es.", "de")) == []


@given(st.integers(0, 9999))
def test_han_numerals_are_read_back(number: int) -> None:
    digits = "〇一二三四五六七八九"
    assert han_number("".join(digits[int(one)] for one in str(number))) == number


@given(st.integers(2, 99))
def test_han_numerals_with_tens_are_read_back(number: int) -> None:
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(number, 10)
    written = ("" if tens < 2 else digits[tens]) + ("十" if tens else "") + (digits[ones] if ones else "")
    assert han_number(written) == number


def test_separators_of_thousands_and_decimals_are_told_apart() -> None:
    written = ["1,000.50", "1.000,50", "1 000,5", "1’000.5", "3,5", "1,000", "1.2.3"]
    assert [str(figure(one)) for one in written] == ["1000.5", "1000.5", "1000.5", "1000.5", "3.5", "1000", "None"]


@given(st.text(max_size=60), st.sampled_from(["en", "zh-Hant", "ja", "ar", "th", "vi", "xx"]))
def test_whatever_is_written_a_statement_stands_inside_its_text(text: str, language: str) -> None:
    for one in statements(text, language):
        assert 0 <= one.start < one.end <= len(text)


def test_paragraphs_state_what_each_states_by_itself_at_its_place() -> None:
    parts = ["Within 30 days of $5.00.", "Twenty euros, 三日, or 3 May 2021", "years.", "Art. 6 GDPR, 1 Main Street"]
    text = " \n \t\n".join(parts)
    found = statements(text, "en")
    assert [text[one.start : one.end] for one in found] == [
        part[one.start : one.end] for part in parts for one in statements(part, "en")
    ]
    for one in found:
        assert one.figure == (0, 0) or one.start <= one.figure[0] < one.figure[1] <= one.end


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We keep it for at least 30 days, from 5 May 2026 on, under Section 4.2 of version 2.3.", "en"),
        ("You pay US$ 30 and 4 % of 1,200 euros within two weeks of 2026-05-05 under ISO 27001 too.", "en"),
        ("Wir löschen nach 30 Tagen, spätestens am 5. Mai 2026, gemäß Artikel 6 Absatz 1 der DSGVO.", "de"),
        ("Nous gardons 12 mois, puis 50 % en 2026, selon l’article 17 et pour 1200 € au plus.", "fr"),
        ("保存 30 天，自 2026 年 5 月 5 日起，罰鍰 NT$ 3,000 或 5 %。", "zh-Hant"),
    ],
)
def test_a_line_that_ends_anywhere_between_two_words_changes_no_fact(text: str, language: str) -> None:
    def told(text: str) -> list[tuple[Fact, str]]:
        return [(one.fact, one.value) for one in statements(text, language)]

    assert len(told(text)) >= 4
    spaces = [place for place, character in enumerate(text) if character == " "]
    assert [told(f"{text[:place]}\n{text[place + 1 :]}") for place in spaces] == [told(text)] * len(spaces)
