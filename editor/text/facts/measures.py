"""What stands beside a number and says what it counts: per cent, money, a size, words that multiply it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

import regex

from editor.text.facts.fact import Fact
from editor.text.facts.numerals import tidy
from editor.text.facts.words import FactWords, table

_NO_LETTER = r"(?![A-Za-zÀ-ɏ])"
_SPACE = r"[\s\u00a0\u202f]?"
_AS_LONG = {
    "week": ("day", 7),
    "fortnight": ("day", 14),
    "year": ("month", 12),
    "age": ("month", 12),
    "quarter": ("month", 3),
}


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number counts, and how many characters before and after it say so; `unit` follows the number's value."""

    fact: Fact
    unit: str
    before: int = 0
    after: int = 0

    @property
    def kin(self) -> Fact:
        """The kind under which languages agree."""
        return Fact.PERIOD if self.fact in (Fact.AGE, Fact.WORKDAYS) else self.fact


def measure(before: str, text: str, end: int) -> Measure | None:
    """Per cent, money or a size, told by the characters before a number and by those after its end."""
    words = _words()
    if (found := words.percent.match(text, end)) is not None:
        return Measure(Fact.PERCENT, "", after=len(found[0]))
    if (found := words.percent_before.search(before)) is not None:
        return Measure(Fact.PERCENT, "", before=len(found[0]))
    if (found := words.money_before.search(before)) is not None:
        again = words.money_after.match(text, end)
        return Measure(Fact.MONEY, words.currency(found), len(found[0]), len(again[0]) if again is not None else 0)
    if (found := words.money_after.match(text, end)) is not None:
        return Measure(Fact.MONEY, words.currency(found), after=len(found[0]))
    if (found := words.size.match(text, end)) is not None:
        return Measure(Fact.SIZE, words.sizes[int(str(found.lastgroup)[1:])], after=len(found[0]))
    return None


def times(text: str, end: int, value: Decimal) -> tuple[Decimal, int]:
    """The number with the word that multiplies it (`1.5 million`, 10萬), and where it ends then."""
    found = _words().times.match(text, end)
    if found is None:
        return value, end
    return tidy(value * int(str(found.lastgroup)[1:])), found.end()


def length(number: str, unit: str) -> str:
    """A period in a form that is equal for equal ones: two weeks are 14 days, one year is 12 months.

    A month is not 30 days, a day is not 24 hours, and a working day is neither.
    """
    if unit in _AS_LONG and number.isdecimal():
        smaller, many = _AS_LONG[unit]
        return f"{int(number) * many} {smaller}"
    return f"{number} {unit}"


def period(words: FactWords, text: str, end: int, languages: frozenset[str] = frozenset()) -> Measure | None:
    """A period or an age, told by the unit after the end of its number."""
    found = words.unit(text, end, languages)
    if found is None:
        return None
    fact = {"age": Fact.AGE, "workday": Fact.WORKDAYS}.get(found[0], Fact.PERIOD)
    return Measure(fact, found[0], after=found[1] - end)


@dataclass(frozen=True, slots=True)
class _Words:
    percent: "regex.Pattern[str]"
    percent_before: "regex.Pattern[str]"
    money_before: "regex.Pattern[str]"
    money_after: "regex.Pattern[str]"
    size: "regex.Pattern[str]"
    times: "regex.Pattern[str]"
    codes: tuple[str, ...]
    sizes: tuple[str, ...]

    def currency(self, found: "regex.Match[str]") -> str:
        return self.codes[int(str(found.lastgroup)[1:])]


@lru_cache(maxsize=1)
def _words() -> _Words:
    rows = table("words")
    money: Mapping[str, str] = rows["money"]
    forms = _either(money)
    factors = "|".join(f"(?P<x{factor}>{form})" for factor, form in rows["times"].items())
    return _Words(
        regex.compile(rf"{_SPACE}(?:{rows['percent']}){_NO_LETTER}", regex.IGNORECASE),
        regex.compile(rf"(?:{rows['percent_before']})\s?$"),
        regex.compile(rf"(?<![A-Za-z])(?:{forms}){_SPACE}$"),
        regex.compile(rf"{_SPACE}(?:{forms}){_NO_LETTER}"),
        regex.compile(rf"{_SPACE}(?:{_either(rows['size'])})(?![\p{{L}}\p{{M}}])"),
        regex.compile(rf"{_SPACE}(?:{factors}){_NO_LETTER}", regex.IGNORECASE),
        tuple(money),
        tuple(rows["size"]),
    )


def _either(rows: Mapping[str, str]) -> str:
    """The forms of each row as a group with the row's number."""
    return "|".join(f"(?P<c{rank}>{form})" for rank, form in enumerate(rows.values()))
