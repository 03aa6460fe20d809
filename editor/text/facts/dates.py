"""A date as a language writes it."""

from datetime import date

from babel.dates import format_date

from editor.text.facts.date_reading import BEFORE_ROC
from editor.text.locales import locale

ROC = "-u-ca-roc"

# Where the digits of a CLDR numbering system begin; a language that uses another one gets European digits.
_ZERO = {
    "adlm": 0x1E950,
    "arab": 0x660,
    "arabext": 0x6F0,
    "beng": 0x9E6,
    "cakm": 0x11136,
    "deva": 0x966,
    "mtei": 0xABF0,
    "mymr": 0x1040,
    "nkoo": 0x7C0,
    "olck": 0x1C50,
    "tibt": 0xF20,
}


def written_date(day: date, language: str) -> str:
    """Day, month and year in CLDR's long form, without the weekday, in the Gregorian calendar and the locale's digits.

    A language that CLDR does not know falls back along its tag, at last to English. `-u-ca-roc` after a tag, as BCP 47
    writes it, asks for the years of the Republic of China.
    """
    language, roc, _ = language.partition(ROC)
    if roc:
        return _roc_date(day)
    known = locale(language)
    text = format_date(day, format="long", locale=known)
    zero = _ZERO.get(known.default_numbering_system)
    if zero is None:
        return text
    return text.translate({ord("0") + digit: zero + digit for digit in range(10)})


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
