"""A date as a language writes it."""

from datetime import date

from editor.text.locales import locale

ROC = "-u-ca-roc"
BEFORE_ROC = 1911
"""The year before the first of the Republic of China."""


def written_date(day: date, language: str) -> str:
    """Day, month and year in CLDR's long form, without the weekday, in the Gregorian calendar and the locale's digits.

    A language that CLDR does not know falls back along its tag, at last to English. `-u-ca-roc` after a tag, as BCP 47
    writes it, asks for the years of the Republic of China.
    """
    language, roc, _ = language.partition(ROC)
    if roc:
        return _roc_date(day)
    known = locale(language)
    month = known.months[day.month - 1] if len(known.months) > 1 else ""
    text = known.date.format(y=day.year, m=day.month, d=day.day, dd=f"{day.day:02}", month=month)
    if not known.zero:
        return text
    return text.translate({ord("0") + digit: known.zero + digit for digit in range(10)})


def in_roc_years(language: str) -> str:
    """The tag with which dates in this language are written in those years; only Chinese of Taiwan has them."""
    return f"{language}{ROC}" if has_roc_years(language) else language


def has_roc_years(language: str) -> bool:
    """Whether readers of this language count years so: Traditional Chinese, unless the tag names another place."""
    return language in ("zh-Hant", "zh-TW", "zh-Hant-TW")


def _roc_date(day: date) -> str:
    """CLDR's long form of the calendar: 民國 and the year, and 民國前 for the years before 1912."""
    year = day.year - BEFORE_ROC
    era = f"民國{year}" if year > 0 else f"民國前{1 - year}"
    return f"{era}年{day.month}月{day.day}日"
