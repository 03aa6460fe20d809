"""Dates at a number of a text, as far as comparing needs them: year, month, day, in whatever order and words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from editor.text.facts.calendars import BUDDHIST, ERAS, VIETNAMESE_MONTHS
from editor.text.facts.numerals import subtag
from editor.text.locales import locale

_EAST = re.compile(
    r"(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월](?:\s?(?P<day>\d{1,2})\s?[日일號号])?"
    r"|(?P<short_month>\d{1,2})\s?[月월]\s?(?P<short_day>\d{1,2})\s?[日일號号]"
)
_ERA = re.compile(rf"(?P<era>{'|'.join(ERAS)})\s?$")
_ERA_DATE = re.compile(r"(?P<year>\d{1,3})\s?年\s?(?P<month>\d{1,2})\s?月(?:\s?(?P<day>\d{1,2})\s?[日號号])?")
_FIGURES = re.compile(
    r"(?P<year>\d{4})(?P<mark>[-/.])\s?(?P<month>\d{1,2})(?P=mark)\s?(?P<day>\d{1,2})(?!\d)"
    r"|(?P<one>\d{1,2})(?P<other_mark>[-/.])\s?(?P<two>\d{1,2})(?P=other_mark)\s?(?P<late_year>\d{4})(?!\d)"
)
_VIETNAMESE = re.compile(
    rf"(?P<day>\d{{1,2}})\s+tháng\s+(?P<month>\d{{1,2}}|{'|'.join(reversed(VIETNAMESE_MONTHS))})"
    r"(?:,?\s+(?:năm\s+)?(?P<year>\d{4}))?",
    re.IGNORECASE,
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|°|o|\.)?[\s\u00a0\-]{1,2}(?:de\s|of\s|del\s)?"
_YEAR_AFTER = r"(?:[.,]?[\s\u00a0\-](?:de\s|del\s)?(?P<year>\d{4})(?!\d))?"
_MONTH_FIRST = frozenset({"en"})


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date from `start` to before `end`, as `2026-9-1`, `2026-9` or `9-1`; `numbers` are its year and its day."""

    value: str
    start: int
    end: int
    numbers: frozenset[str]


def date_at(text: str, start: int, language: str) -> StatedDate | None:
    """The date of which the figures at this place are the first; None where they begin none."""
    before = text[max(0, start - 24) : start]
    if (era := _ERA.search(before)) is not None and (found := _ERA_DATE.match(text, start)) is not None:
        year = int(found["year"]) + ERAS[era["era"]]
        return _date(start - len(era[0]), found.end(), year, found["month"], found["day"])
    if (found := _EAST.match(text, start)) is not None:
        month, day = found["month"] or found["short_month"], found["day"] or found["short_day"]
        return _date(start, found.end(), found["year"], month, day)
    if (found := _FIGURES.match(text, start)) is not None:
        return _in_figures(found, language)
    if (found := _VIETNAMESE.match(text, start)) is not None:
        named = found["month"].lower()
        month = VIETNAMESE_MONTHS.index(named) + 1 if named in VIETNAMESE_MONTHS else named
        return _date(start, found.end(), found["year"], month, found["day"])
    return _with_name(text, start, before, language)


def _in_figures(found: re.Match[str], language: str) -> StatedDate | None:
    if found["year"]:
        return _date(found.start(), found.end(), found["year"], found["month"], found["day"])
    day, month = found["one"], found["two"]
    if int(month) > 12 or (subtag(language) in _MONTH_FIRST and int(day) <= 12 and found["other_mark"] == "/"):
        day, month = month, day
    return _date(found.start(), found.end(), found["late_year"], month, day)


def _with_name(text: str, start: int, before: str, language: str) -> StatedDate | None:
    months = _months(subtag(language))
    if (found := months.after.match(text, start)) is not None:
        year = _year(found["year"], language)
        return _date(start, found.end(), year, months.numbers[found["name"].lower()], found["day"])
    named = months.before.search(before)
    found = months.day.match(text, start) if named is not None else None
    if named is not None and found is not None:
        first = start - len(named[0])
        year = _year(found["year"] or named["early_year"], language)
        return _date(first, found.end(), year, months.numbers[named["name"].lower()], found["day"])
    found = months.year_first.match(text, start)
    if found is not None:
        return _date(start, found.end(), found["year"], months.numbers[found["name"].lower()], found["day"])
    return None


def _year(written: str | None, language: str) -> int | None:
    if written is None:
        return None
    year = int(written)
    return year - BUDDHIST if subtag(language) == "th" and year > 2400 else year


def _date(start: int, end: int, year: object, month: object, day: object) -> StatedDate | None:
    parts = [None if part is None else int(str(part)) for part in (year, month, day)]
    if not 1 <= (parts[1] or 0) <= 12 or not 1 <= (parts[2] or 1) <= 31:
        return None
    value = "-".join(str(part) for part in parts if part is not None)
    return StatedDate(value, start, end, frozenset(str(part) for part in (parts[0], parts[2]) if part is not None))


@dataclass(frozen=True, slots=True)
class _Months:
    numbers: Mapping[str, int]
    after: re.Pattern[str]
    before: re.Pattern[str]
    day: re.Pattern[str]
    year_first: re.Pattern[str]


@lru_cache(maxsize=64)
def _months(language: str) -> _Months:
    """The names of the months, English ones too: many a page keeps the date of its source."""
    numbers: dict[str, int] = {}
    for tag in (language, "en"):
        names = locale(tag).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in names[context][width].items():
                    plain = name.lower().rstrip(".")
                    if not plain[:1].isdigit():
                        numbers.setdefault(plain, number)
    either = "|".join(re.escape(name) for name in sorted(numbers, key=len, reverse=True)) or r"(?!)"
    name = rf"(?P<name>{either})(?![^\W\d_])\.?"
    return _Months(
        numbers,
        re.compile(rf"{_DAY}{name}{_YEAR_AFTER}", re.IGNORECASE),
        re.compile(rf"(?:(?P<early_year>\d{{4}})\.?\s)?(?<![^\W\d_]){name}[\s\u00a0]$", re.IGNORECASE),
        re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?(?!\d)(?:,?[\s\u00a0](?P<year>\d{4})(?!\d))?", re.IGNORECASE),
        re.compile(rf"(?P<year>\d{{4}})\.?[\s\u00a0]{name}[\s\u00a0](?P<day>\d{{1,2}})\.?(?!\d)", re.IGNORECASE),
    )
