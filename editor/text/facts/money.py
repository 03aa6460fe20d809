"""Amounts of money: which currency stands by a number, and the words that multiply it."""

import re
from dataclasses import dataclass
from decimal import Decimal

from editor.text.facts.numerals import tidy

_CURRENCIES = {
    "USD": r"US\$|USD|(?<![A-Z])\$|美元|美金|dollars?|Dollars?|dólares?|dollari|dólar|доллар\w*|ドル|달러|dolar\w*",
    "EUR": r"€|EUR|歐元|欧元|[Ee]uros?|евро|ユーロ|유로",
    "GBP": r"£|GBP|英鎊|英镑|pounds?|Pfund|livres? sterling|ポンド",
    "TWD": r"NT\$|TWD|NTD|新臺幣|新台幣|新台币",
    "HKD": r"HK\$|HKD|港幣|港币|港元",
    "CNY": r"RMB|CNY|人民幣|人民币",
    "JPY": r"JPY|円|日圓|日元|yen",
    "KRW": r"KRW|₩|원",
    "CHF": r"CHF",
    "INR": r"₹|INR",
    "RUB": r"₽|RUB|руб\w*",
    "¥": r"[¥￥]",
    "元": r"元|圓|圆",
}
_BEFORE = re.compile("|".join(f"(?P<c{rank}>{forms})" for rank, forms in enumerate(_CURRENCIES.values())))
_AT_END = re.compile(rf"(?:{_BEFORE.pattern})[\s\u00a0]?$")
_AFTER = re.compile(rf"[\s\u00a0\u202f]?(?:{_BEFORE.pattern})(?![A-Za-z])")
_CODES = tuple(_CURRENCIES)
_TIMES = re.compile(
    r"[\s\u00a0]?(?:(?P<tenthousand>[萬万만])|(?P<hundredmillion>[億亿억])|(?P<million>million(?:en|s|er|i)?|mill[oó]n(?:es)?|milh(?:ão|ões)|milion\w*"
    r"|миллион\w*|百萬|百万)|(?P<billion>billion(?:s)?|milliarden?|milliards?|miliard\w*|миллиард\w*|十億|十亿))(?![A-Za-z])",
    re.IGNORECASE,
)
_POWERS = {"tenthousand": 10**4, "million": 10**6, "hundredmillion": 10**8, "billion": 10**9}


@dataclass(frozen=True, slots=True)
class Money:
    """A currency, and how many characters before and after the number name it."""

    currency: str
    before: int = 0
    after: int = 0


def amount_before(before: str) -> Money | None:
    """The currency with which the characters before a number end."""
    found = _AT_END.search(before)
    return None if found is None else Money(_code(found), before=len(found[0]))


def amount_after(text: str, end: int) -> Money | None:
    """The currency that follows a number which ends here."""
    found = _AFTER.match(text, end)
    return None if found is None else Money(_code(found), after=len(found[0]))


def times(text: str, end: int, value: Decimal) -> tuple[Decimal, int]:
    """The number with the word that multiplies it (`1.5 million`, 10萬), and where it ends then."""
    found = _TIMES.match(text, end)
    if found is None or found.lastgroup is None:
        return value, end
    return tidy(value * _POWERS[found.lastgroup]), found.end()


def _code(found: re.Match[str]) -> str:
    return _CODES[int(str(found.lastgroup)[1:])]
