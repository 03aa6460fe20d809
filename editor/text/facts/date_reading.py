"""The dates that stand in a text, in the forms of many languages, as days of the calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import regex

from editor.text.facts.dates import BEFORE_ROC
from editor.text.facts.numerals import HAN_NUMERAL, han_number
from editor.text.facts.words import FactWords, fact_words

_ERAS = {"中華民國": BEFORE_ROC, "中华民国": BEFORE_ROC, "民國": BEFORE_ROC, "民国": BEFORE_ROC}
_BEFORE_THE_REPUBLIC = frozenset({"民國前", "民国前"})
_ERAS |= dict.fromkeys(_BEFORE_THE_REPUBLIC, BEFORE_ROC + 1)
_ERAS |= {
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "西元": 0,
    "公元": 0,
    "西暦": 0,
}
"""The year before each era's first."""
_BUDDHIST = 543
"""By how many years those of Thai dates are more."""
_BUDDHIST_FROM = 2400
_CENTURY = 2000
_MONTH_FIRST = frozenset({"en", "en-US", "en-PH", "en-CA", "fil"})
_OTHER_NUMERALS = str.maketrans("○元", "〇一")
"""A circle for nought, and the word for an era's first year."""
_NO_LETTERS = str.maketrans(
    dict.fromkeys("\\\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c\xa0\u202f*_", " ")
)
"""Marks that stand inside of dates and are no part of them, as spaces."""

_HAN = f"[○元{HAN_NUMERAL}]"
_NUMERAL = rf"(?:\p{{Nd}}{{1,2}}|{_HAN}{{1,3}})"
_ERA = regex.compile(rf"(?:{'|'.join(_ERAS)})\s?$")
_EAST = regex.compile(
    rf"(?P<y>\p{{Nd}}{{1,4}}|{_HAN}{{1,8}})\s?[年년]度?\s?(?P<m>{_NUMERAL})\s?[月월]份?(?:\s?(?P<d>{_NUMERAL})\s?[日일號号])?"
    rf"|(?P<m>{_NUMERAL})\s?[月월]\s?(?P<d>{_NUMERAL})\s?[日일號号]"
)
_FIGURES = regex.compile(
    r"(?P<y>\p{Nd}{4})\s?(?P<mark>[-/.])\s?(?P<m>\p{Nd}{1,2})\s?(?P=mark)\s?(?P<d>\p{Nd}{1,2})(?!\p{Nd})"
    r"|(?P<one>\p{Nd}{1,2})\s?(?P<mark>[-/.])\s?(?P<two>\p{Nd}{1,2})\s?(?P=mark)\s?(?P<y>\p{Nd}{4})(?!\p{Nd})"
    r"|(?P<one>\p{Nd}{1,2})(?P<mark>/)(?P<two>\p{Nd}{1,2})/(?P<y>\p{Nd}{2})(?![\p{Nd}/])"
    r"|(?P<one>\p{Nd}{2})\s?(?P<mark>\.)(?P<two>\p{Nd}{2})\s?\.(?P<y>\p{Nd}{2})(?![\p{Nd}.]\p{Nd}|\p{Nd})"
)
_NAME = r"(?P<name>[\p{L}\p{M}]+)"
_OF = r"(?:(?:de|del|of|des|den|di|do|da|o|year|năm)\s|d['’]|(?:พ\.ศ\.|ค\.ศ\.)\s?)?"
_YEAR = r"(?P<y>\p{Nd}{4})(?!\p{Nd})"
_ORDINAL = r"(?:\s?(?:st|nd|rd|th|er|re|ère|º|ª|°|o|-?я|-?го|-?е|-?ен)(?!\p{L})|\s?\.)?"
_DAY_FIRST = regex.compile(
    rf"(?P<d>\p{{Nd}}{{1,2}}){_ORDINAL}(?!\p{{L}}\p{{L}}*\p{{Nd}})[\s\-]{{0,3}}(?:d\.\s)?{_OF}{_NAME}"
    rf"(?:(?P<more>\s[\p{{L}}\p{{M}}]+)??(?:\.?\s?/\s?[\p{{L}}\p{{M}}]+(?:\s[\p{{L}}\p{{M}}]+)?)?\.?\s{{0,2}}[,،\-]?\s{{0,2}}{_OF}{_YEAR})?",
    regex.IGNORECASE,
)
_VIETNAMESE = regex.compile(
    rf"(?P<d>\p{{Nd}}{{1,2}})\s*,?\s*(?:tháng\s+(?P<m>\p{{Nd}}{{1,2}})|(?P<name>tháng\s+\p{{L}}+)(?P<more>\s(?:một|hai))?)(?:[,\s]+(?:năm\s+)?{_YEAR})?",
    regex.IGNORECASE,
)
_YEAR_FIRST = regex.compile(
    rf"{_YEAR}(?:\.?\s?gada|\s?m\.|\(?e?\)?ko|\s{{0,2}}[.,،])?\s{{0,2}}(?:(?P<d>\p{{Nd}}{{1,2}})\.?\s)?{_NAME}\.?(?:\s{{0,2}}(?P<d>\p{{Nd}}{{1,2}})(?!\p{{Nd}}))?",
    regex.IGNORECASE,
)
_NAMED_BEFORE = regex.compile(
    r"(?<![\p{L}\p{M}])(?P<name>[\p{L}\p{M}]++)(?P<more>\s[\p{L}\p{M}]++)?\.?[\s,،]{0,2}"
    r"(?:(?:de|del|of)\s|(?:พ|ค)\.ศ\.\s?)?$"
)
_DAY_AFTER = regex.compile(
    rf"(?P<d>\p{{Nd}}{{1,2}})(?!\p{{Nd}}){_ORDINAL}(?:\s?[,،]?\s{{0,2}}{_OF}{_YEAR})?|{_YEAR}", regex.IGNORECASE
)
_BEFORE = 24
_START = regex.compile(rf"(?<![\p{{Nd}}])\p{{Nd}}{{1,4}}(?!\p{{Nd}})|(?<!{_HAN}){_HAN}{{1,8}}(?=\s?[年月])")


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date at the characters `start` to before `end`; the year or the day is None where the text names none.

    `other` is the day that the figures say where day and month are read the other way round, if there is such a day.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int | None
    other: date | None = None

    @property
    def value(self) -> str:
        """The date as ISO 8601 has it: `2018-05-25`, `2018-05`, `--05-25`."""
        year = "-" if self.year is None else f"{self.year:04}"
        return f"{year}-{self.month:02}" + ("" if self.day is None else f"-{self.day:02}")

    @property
    def first(self) -> date | None:
        """The day, the month's first where none is named; None without a year."""
        return None if self.year is None else date(self.year, self.month, self.day or 1)


def dates(text: str, language: str) -> Iterator[WrittenDate]:
    """The dates of a text in the order of their places; figures are read as the language orders them."""
    plain, words = plain_dates(text), fact_words(language)
    at = 0
    while (found := _START.search(plain, at)) is not None:
        read = date_at(plain, found.start(), words, language)
        at = found.end() if read is None else max(read.end, found.end())
        if read is not None:
            yield read


def plain_dates(text: str) -> str:
    """The text, as long as it is, without the marks that may stand inside of dates."""
    if text.isascii() and not any(mark in text for mark in "\\*_"):
        return text
    return text.translate(_NO_LETTERS)


def date_at(text: str, start: int, words: FactWords, language: str) -> WrittenDate | None:
    """The date of which the figures or Han numerals at this place are the first; None where they begin none."""
    if (found := _EAST.match(text, start)) is not None:
        return _of_the_east(text, found, language)
    if not text[start].isdecimal():
        return None
    if (found := _FIGURES.match(text, start)) is not None:
        return _in_figures(found, language)
    if "tháng" in text[start : start + 10].lower() and (found := _VIETNAMESE.match(text, start)) is not None:
        return _named(found, words, found.start())
    for form in (_DAY_FIRST, _YEAR_FIRST):
        if (found := form.match(text, start)) is not None and (read := _named(found, words, start)) is not None:
            return read
    after = _DAY_AFTER.match(text, start)
    before = _NAMED_BEFORE.search(text, max(0, start - _BEFORE), start) if after is not None else None
    if before is None or after is None:
        return None
    name = before["name"] + (before["more"] or "")
    month = words.month(name, dated=bool(after["y"]))
    begins = before.start()
    if month is None and before["more"]:
        month, begins = words.month(before["more"].strip(), dated=bool(after["y"])), before.start("more") + 1
    return None if month is None else _made(begins, after.end(), _year(after["y"], words.language), month, after["d"])


def _named(found: "regex.Match[str]", words: FactWords, start: int) -> WrittenDate | None:
    parts = found.groupdict()
    year = _year(parts["y"], words.language)
    end = found.end()
    if parts.get("m"):
        return _made(start, end, year, int(parts["m"]), parts["d"])
    name = parts["name"]
    month = words.month(name + (parts.get("more") or ""), dated=year is not None)
    if month is None and not (parts.get("more") or "").strip():
        return None
    if month is None:
        month = words.month(name, dated=False)
        end, year = found.end("name"), None
    return None if month is None else _made(start, end, year, month, parts["d"])


def _of_the_east(text: str, found: "regex.Match[str]", language: str) -> WrittenDate | None:
    start, year = found.start(), _numeral(found["y"]) if found["y"] else None
    era = _ERA.search(text, max(0, start - 6), start)
    if year is not None and era is not None:
        name = era[0].strip()
        start, year = era.start(), _ERAS[name] + (-year if name in _BEFORE_THE_REPUBLIC else year)
    elif year is not None and year < _CENTURY / 10 and language.startswith("zh"):
        year += BEFORE_ROC
    return _made(start, found.end(), year, _numeral(found["m"]), found["d"])


def _in_figures(found: "regex.Match[str]", language: str) -> WrittenDate | None:
    year = int(found["y"]) + (_CENTURY if len(found["y"]) == 2 else 0)
    start, end = found.span()
    if not found["one"]:
        return _made(start, end, _year(str(year), language), int(found["m"]), found["d"])
    one, two = found["one"], found["two"]
    day_first, month_first = _made(start, end, year, int(two), one), _made(start, end, year, int(one), two)
    if found["mark"] == "/" and language in _MONTH_FIRST:
        day_first, month_first = month_first, day_first
    first = day_first or month_first
    if first is None or day_first is None or month_first is None or month_first.value == first.value:
        return first
    return WrittenDate(first.start, first.end, first.year, first.month, first.day, month_first.first)


def _year(written: str | None, language: str) -> int | None:
    year = int(written) if written else None
    return year - _BUDDHIST if year is not None and year > _BUDDHIST_FROM and language in ("th", "") else year


def _numeral(written: str) -> int:
    """A number in figures of any script, or in Han numerals: digit by digit, or with hundreds and tens."""
    return int(written) if written.isdecimal() else han_number(written.translate(_OTHER_NUMERALS)) or 0


def _made(start: int, end: int, year: int | None, month: int, day: str | None) -> WrittenDate | None:
    number = _numeral(day) if day else None
    try:
        date(2000 if year is None else year, month, number or 1)
    except ValueError:
        return None
    return None if number == 0 else WrittenDate(start, end, year, month, number)
