"""A date as a language writes it."""

from datetime import date

from babel.dates import format_date

from editor.text.locales import locale

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

    A language that CLDR does not know falls back along its tag, at last to English.
    """
    known = locale(language)
    text = format_date(day, format="long", locale=known)
    zero = _ZERO.get(known.default_numbering_system)
    if zero is None:
        return text
    return text.translate({ord("0") + digit: zero + digit for digit in range(10)})
