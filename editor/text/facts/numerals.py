"""Numbers as languages write them: digits of any script, and Han numerals; read, and written as a sample is."""

import unicodedata
from decimal import Decimal
from functools import lru_cache

import regex

from editor.text.locales import locale

HAN_NUMERAL = "〇零一二兩两三四五六七八九十廿卅百千萬万億亿壹貳贰叁參肆伍陸陆柒捌玖拾佰仟"
"""The characters of Han numerals, those of deeds too, inside a regular expression's brackets."""

_FORMAL = str.maketrans("壹貳贰叁參肆伍陸陆柒捌玖拾佰仟", "一二二三三四五六六七八九十百千")
_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九")} | {"零": 0, "兩": 2, "两": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"萬": 10**4, "万": 10**4, "億": 10**8, "亿": 10**8}
_NUMERALS = frozenset([*_DIGITS, *_SMALL, *_LARGE])
_GROUPED = regex.compile(r"\p{Nd}{1,3}(?:(?P<mark>[.,'’\u00a0\u202f \u066c])\p{Nd}{3})(?:(?P=mark)\p{Nd}{3})*")
_INDIAN = regex.compile(r"\p{Nd}{1,2}(?:,\p{Nd}{2})*,\p{Nd}{3}")
_SEPARATORS = str.maketrans("", "", "'’\u00a0\u202f \u066c")
_MOST_IN_HAN = 10_000
_LONGEST = 40
"""Characters beyond which figures are no number that a policy states."""


def figure(written: str, language: str = "") -> Decimal | None:
    """The value of figures with separators: the last of two kinds is the decimal mark, groups of three are none.

    Where a language writes decimals with a point, one point and three figures that are not all nought are decimals.
    None for what is no single number, such as `1.2.3`.
    """
    if len(written) > _LONGEST:
        return None
    plain = written.translate(_SEPARATORS).replace("\u066b", ".")
    if plain.isdecimal():
        return Decimal(int(plain))
    comma, stop = plain.rfind(","), plain.rfind(".")
    if comma >= 0 and stop >= 0:
        plain = plain.replace("," if comma < stop else ".", "").replace(",", ".")
    elif _is_grouped(plain, language):
        plain = plain.replace(",", "").replace(".", "")
    else:
        plain = plain.replace(",", ".")
    whole, _, fraction = plain.partition(".")
    if not whole.isdecimal() or not (fraction or "0").isdecimal():
        return None
    return tidy(Decimal(f"{int(whole)}.{''.join(str(int(digit)) for digit in fraction) or '0'}"))


def _is_grouped(plain: str, language: str) -> bool:
    if plain.startswith(("0.", "0,")) or not (_GROUPED.fullmatch(plain) or _INDIAN.fullmatch(plain)):
        return False
    whole, point, fraction = plain.partition(".")
    return not (point and fraction.strip("0") and fraction.isdecimal() and whole and _has_point(language))


@lru_cache(maxsize=64)
def _has_point(language: str) -> bool:
    return bool(language) and locale(language).has_point


def tidy(value: Decimal) -> Decimal:
    """The value without zeros behind its decimal mark."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def han_number(written: str) -> int | None:
    """The value of a Han numeral, with tens (`三十六`) or digit by digit (`二〇二六`); None where it is none."""
    written = written.translate(_FORMAL).replace("廿", "二十").replace("卅", "三十")
    if not written or any(one not in _NUMERALS for one in written):
        return None
    if all(one in _DIGITS for one in written):
        return int("".join(str(_DIGITS[one]) for one in written))
    total = section = digit = 0
    for one in written:
        if one in _DIGITS:
            digit = _DIGITS[one]
        elif one in _SMALL:
            section += (digit or 1) * _SMALL[one]
            digit = 0
        else:
            total = (total + section + digit or 1) * _LARGE[one]
            section = digit = 0
    return total + section + digit


def written_like(value: str, sample: str) -> str:
    """A number as this sample writes its own: in the digits of its script and with its marks, or in Han numerals.

    Empty where it cannot be written so, as where the sample is in words.
    """
    if sample and sample[0] in HAN_NUMERAL:
        return _in_han(int(value)) if value.isdecimal() and int(value) < _MOST_IN_HAN else ""
    digit = next((character for character in sample if character.isdecimal()), "")
    if not digit:
        return ""
    zero = ord(digit) - unicodedata.digit(digit)
    whole, point, fraction = value.partition(".")
    marks = [character for character in sample if not character.isdecimal()]
    if len(whole) > 3 and marks and figure(sample) == figure(sample.replace(marks[0], "")):
        whole = f"{int(whole):,}".replace(",", marks[0])
    elif point and marks:
        point = marks[-1]
    written = whole + point + fraction
    return "".join(chr(zero + int(one)) if one in "0123456789" else one for one in written)


def _in_han(value: int) -> str:
    digits = "零一二三四五六七八九"
    if value < 10:
        return digits[value]
    written = ""
    for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, size)
        if digit:
            written += digits[digit] + name
        elif written and value and not written.endswith("零"):
            written += "零"
    return written.removeprefix("一") if written.startswith("一十") else written
