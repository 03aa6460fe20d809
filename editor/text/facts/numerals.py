"""Numbers as languages write them: digits of any script, Han numerals, and numbers in words."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

import regex

from editor.data import data_dir

HAN_NUMERAL = "〇零一二兩两三四五六七八九十廿百千萬万億亿"
"""The characters of Han numerals, inside a regular expression's brackets."""

_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九")} | {"零": 0, "兩": 2, "两": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"萬": 10**4, "万": 10**4, "億": 10**8, "亿": 10**8}
_NUMERALS = frozenset([*_DIGITS, *_SMALL, *_LARGE, "廿"])
_GROUPED = regex.compile(r"\p{Nd}{1,3}(?:(?P<mark>[.,'’\u00a0\u202f \u066c])\p{Nd}{3})(?:(?P=mark)\p{Nd}{3})*")
_SEPARATORS = str.maketrans("", "", "'’\u00a0\u202f \u066c")
_HYPHENS = regex.compile(r"[\s\-\u00a0\u2010\u2011\u200c]+")


def figure(written: str) -> Decimal | None:
    """The value of figures with separators: the last of two kinds is the decimal mark, groups of three are none.

    None for what is no single number, such as `1.2.3`.
    """
    plain = written.translate(_SEPARATORS).replace("\u066b", ".")
    if plain.isdecimal():
        return Decimal(int(plain))
    comma, stop = plain.rfind(","), plain.rfind(".")
    if comma >= 0 and stop >= 0:
        plain = plain.replace("," if comma < stop else ".", "").replace(",", ".")
    elif _GROUPED.fullmatch(plain) and not plain.startswith(("0.", "0,")):
        plain = plain.replace(",", "").replace(".", "")
    else:
        plain = plain.replace(",", ".")
    whole, _, fraction = plain.partition(".")
    if not whole.isdecimal() or not (fraction or "0").isdecimal():
        return None
    return tidy(Decimal(f"{int(whole)}.{''.join(str(int(digit)) for digit in fraction) or '0'}"))


def tidy(value: Decimal) -> Decimal:
    """The value without zeros behind its decimal mark."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def han_number(written: str) -> int | None:
    """The value of a Han numeral, with tens (`三十六`) or digit by digit (`二〇二六`); None where it is none."""
    if not written or any(one not in _NUMERALS for one in written):
        return None
    if all(one in _DIGITS for one in written):
        return int("".join(str(_DIGITS[one]) for one in written))
    total = section = digit = 0
    for one in written.replace("廿", "二十"):
        if one in _DIGITS:
            digit = _DIGITS[one]
        elif one in _SMALL:
            section += (digit or 1) * _SMALL[one]
            digit = 0
        else:
            total = (total + section + digit or 1) * _LARGE[one]
            section = digit = 0
    return total + section + digit


def spelled(language: str) -> Mapping[str, int]:
    """The numbers that a language spells in words, one left out, with a space for each hyphen."""
    return _all_spelled().get(subtag(language), {})


def folded(words: str) -> str:
    """Words as `spelled` has them."""
    return str(_HYPHENS.sub(" ", words)).casefold()


def subtag(language: str) -> str:
    """The language of a tag without script and region."""
    return language.partition("-")[0].lower()


@lru_cache(maxsize=1)
def _all_spelled() -> Mapping[str, Mapping[str, int]]:
    text = (data_dir("resources") / "checks" / "spelled.toml").read_text("utf-8")
    return {
        language: {form.casefold(): int(number) for number, forms in rows.items() for form in forms.split("|")}
        for language, rows in tomllib.loads(text).items()
    }
