"""The dates that stand in a text, in the forms of many languages, as days of the calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

import regex

from editor.text.facts.calendars import BUDDHIST, ERAS, VIETNAMESE_MONTHS
from editor.text.facts.numerals import han_number
from editor.text.locales import locale

_LANGUAGES = """
    en de fr es pt it nl pl ru uk bg cs sk hu ro el tr sv da nb fi hr sl et lv lt ca eu gl id ms vi th hi bn ta
    mr ne ur sw af sq sr mk is ga ar ar-LB fa he ka hy az kk
"""
"""Whose month names are known, from the Unicode locale data; the earlier one wins where two languages disagree."""
_ALSO = {
    "hi": {"नवम्बर": 11, "दिसम्बर": 12, "सितम्बर": 9, "अक्तूबर": 10, "जुलाई": 7, "फरवरी": 2},
    "bn": {"জানুয়ারী": 1, "ফেব্রুয়ারী": 2, "জানুয়ারি": 1, "ফেব্রুয়ারি": 2},
    "en": {"sept": 9},
    "vi": {name: number for number, name in enumerate(VIETNAMESE_MONTHS, 1)},
}
_YEARS = range(1970, 2100)
_OTHER_NUMERALS = str.maketrans("○元", "〇一")
"""A circle for nought, and the word for an era's first year."""
_MONTH_FIRST = frozenset({"en", "en-US", "en-PH", "en-CA", "fil"})
_NO_LETTERS = str.maketrans(
    dict.fromkeys("\\\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c\xa0\u202f*_", " ")
)

_N = r"(?<!\p{Nd})"
_END = r"(?!\p{Nd})"
_ORDINAL = r"\s?(?:st|nd|rd|th|er|º|ª|°|o|\.|-?я|-?го)?"
_OF = r"(?:(?:de|del|of|d['’]|des|den|di)\s+)?"
_MONTH = r"(?<!\p{L})(?P<name>\L<months>)(?![\p{L}\p{M}])\.?"
_HAN_DIGIT = "[〇○零元一二三四五六七八九十百]"
_NO_DAY = r"(?<!\p{Nd}[\s.]{0,3})"
_FORMS = (
    rf"(?P<era>{'|'.join(ERAS)})\s?(?P<y>\p{{Nd}}{{1,3}}|{_HAN_DIGIT}{{1,6}})\s?年"
    rf"\s?(?P<m>\p{{Nd}}{{1,2}}|{_HAN_DIGIT}{{1,2}})\s?月(?:\s?(?P<d>\p{{Nd}}{{1,2}}|{_HAN_DIGIT}{{1,3}})\s?[日號号])?",
    rf"{_N}(?P<y>\p{{Nd}}{{4}})\s?[年년]\s?(?P<m>\p{{Nd}}{{1,2}})\s?[月월](?:\s?(?P<d>\p{{Nd}}{{1,2}})\s?[日일號号])?",
    rf"(?P<y>[一二]{_HAN_DIGIT}{{3}})年(?P<m>{_HAN_DIGIT}{{1,2}})月(?:(?P<d>{_HAN_DIGIT}{{1,3}})[日號号])?",
    rf"{_N}(?P<y>\p{{Nd}}{{4}})\s?(?P<mark>[-/.])\s?(?P<m>\p{{Nd}}{{1,2}})\s?(?P=mark)\s?(?P<d>\p{{Nd}}{{1,2}}){_END}",
    rf"{_N}(?P<one>\p{{Nd}}{{1,2}})\s?(?P<mark>[-/.])\s?(?P<two>\p{{Nd}}{{1,2}})\s?(?P=mark)\s?(?P<y>\p{{Nd}}{{4}}){_END}",
    rf"{_N}(?P<d>\p{{Nd}}{{1,2}})\s*,?\s*tháng\s+(?:(?P<m>\p{{Nd}}{{1,2}})|{_MONTH})[,\s]+(?:năm\s+)?(?P<y>\p{{Nd}}{{4}}){_END}",
    rf"{_N}(?P<d>\p{{Nd}}{{1,2}}){_ORDINAL}[\s\-]*{_OF}{_MONTH}\s*[,،\-]?\s*{_OF}(?P<y>\p{{Nd}}{{4}}){_END}",
    rf"{_N}(?P<y>\p{{Nd}}{{4}})\s*[.,،]?\s*(?:ko\s+)?{_MONTH}\s*(?P<d>\p{{Nd}}{{1,2}}){_END}",
    rf"{_MONTH}\s*(?P<d>\p{{Nd}}{{1,2}}){_ORDINAL}\s*[,،]?\s*{_OF}(?P<y>\p{{Nd}}{{4}}){_END}",
    rf"{_NO_DAY}{_MONTH}\s*[,،]?\s*{_OF}(?P<y>\p{{Nd}}{{4}}){_END}",
    rf"{_N}(?P<y>\p{{Nd}}{{4}})\s*[.,]?\s*{_MONTH}(?!\s*\p{{Nd}})",
)


@dataclass(frozen=True, slots=True)
class SpelledDate:
    """A date at the characters `start` to before `end`.

    Where the text names no day, `day` is the month's first and `whole_month` is true. `other` is what the figures say
    where day and month are read the other way round, if that is a day as well.
    """

    start: int
    end: int
    day: date
    whole_month: bool = False
    other: date | None = None


def spelled_dates(text: str, language: str) -> Iterator[SpelledDate]:
    """The dates of a text in the order of their places; figures are read as the language orders them."""
    plain = text.translate(_NO_LETTERS)
    at = 0
    while (found := _search(plain, at)) is not None:
        read = _read(found, language)
        if read is not None:
            yield read
        at = found.end() if read is not None else found.start() + 1


def month_number(name: str, language: str) -> int | None:
    """The month of that name, in the language where it knows one so called, else in any."""
    known = _months().get(name.casefold(), {})
    own = language.split("-", maxsplit=1)[0]
    return known.get(own) or next(iter(known.values()), None)


def _search(text: str, start: int) -> "regex.Match[str] | None":
    found = [match for form in _forms() if (match := form.search(text, start)) is not None]
    return min(found, key=lambda match: (match.start(), -match.end()), default=None)


def _read(found: "regex.Match[str]", language: str) -> SpelledDate | None:
    parts = found.groupdict()
    year = _year(parts, language)
    if year is None:
        return None
    if parts.get("one"):
        return _figures(found, year, language)
    month = month_number(parts["name"], language) if parts.get("name") else _numeral(parts["m"])
    day = _numeral(parts["d"]) if parts.get("d") else None
    whole = _day(year, month, day if day is not None else 1)
    return None if whole is None else SpelledDate(found.start(), found.end(), whole, day is None)


def _figures(found: "regex.Match[str]", year: int, language: str) -> SpelledDate | None:
    one, two = int(found["one"]), int(found["two"])
    day_first, month_first = _day(year, two, one), _day(year, one, two)
    if found["mark"] == "/" and language in _MONTH_FIRST:
        day_first, month_first = month_first, day_first
    first = day_first or month_first
    if first is None:
        return None
    other = month_first if day_first is not None and month_first != first else None
    return SpelledDate(found.start(), found.end(), first, other=other)


def _year(parts: dict[str, str], language: str) -> int | None:
    written = _numeral(parts["y"])
    if parts.get("era"):
        written += ERAS[parts["era"]]
    elif written - BUDDHIST in _YEARS and language.startswith("th"):
        written -= BUDDHIST
    return written if written in _YEARS else None


def _numeral(written: str) -> int:
    """A number in figures of any script, or in Han numerals: digit by digit, or with hundreds and tens."""
    return int(written) if written.isdecimal() else han_number(written.translate(_OTHER_NUMERALS)) or 0


def _day(year: int, month: int | None, day: int) -> date | None:
    try:
        return date(year, month or 0, day)
    except ValueError:
        return None


@cache
def _months() -> dict[str, dict[str, int]]:
    """Month names, case-folded, with their number in each language that has them."""
    found: dict[str, dict[str, int]] = {}
    for language in _LANGUAGES.split():
        own = language.split("-", maxsplit=1)[0]
        names = locale(language).months
        for use in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in names[use][width].items():
                    folded = name.casefold().rstrip(".")
                    if len(folded) > 1 and not any(character.isdigit() for character in folded):
                        found.setdefault(folded, {}).setdefault(own, number)
        for name, number in _ALSO.get(language, {}).items():
            found.setdefault(name.casefold(), {}).setdefault(own, number)
    return found


@cache
def _forms() -> "tuple[regex.Pattern[str], ...]":
    flags = regex.V1 | regex.IGNORECASE
    months = list(_months())
    return tuple(
        regex.compile(form, flags, months=months) if r"\L<months>" in form else regex.compile(form, flags)
        for form in _FORMS
    )
