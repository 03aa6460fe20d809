"""What a text states that is the same in every language: numbers, addresses, facts by name, names in Latin letters."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from editor.text.facts.fact_patterns import FACT, Fact, fact_kind
from editor.text.facts.months import MONTHS
from editor.text.facts.numerals import han_number

_FACT = regex.compile(FACT, regex.V1, months=MONTHS)
_HAN = "〇零一二兩两三四五六七八九十廿百千"
_BEGINS = regex.compile(rf"[\p{{Nd}}@{{《]|://|百分之|[{_HAN}]|\+")
_NUMBER = regex.compile(rf"\p{{Nd}}+(?:[.,:/\-]\p{{Nd}}+)*|[{_HAN}]+")
_NAME = regex.compile(r"(?<![\w@/.])[A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*(?![\w@])|(?<![\w@/.])[A-Z][a-z]{2,}(?![\w@])")


@dataclass(frozen=True, slots=True)
class PlainStatement:
    """A fact at a place of a text; `key` is equal for the same fact in another language.

    `said` is the whole fact, with its unit; `value` how its number reads, empty where the fact is no number.
    """

    key: str
    start: int
    end: int
    said: str
    value: str = ""


@lru_cache(maxsize=8192)
def statements(text: str) -> tuple[PlainStatement, ...]:
    """The facts of a piece of text, in order."""
    if not _BEGINS.search(text):
        return ()
    found: list[PlainStatement] = []
    for match in _FACT.finditer(text):
        kind = fact_kind(match[0])
        start, end = match.span()
        match kind:
            case Fact.PLACEHOLDER | Fact.MAIL | Fact.ADDRESS | Fact.PHONE:
                found.append(PlainStatement(f"{kind.value} {match[0].lower().rstrip('/')}", start, end, match[0]))
            case Fact.STATUTE | None:
                continue
            case Fact.DATE:
                figures = sorted(map(figure, _NUMBER.findall(match[0])))
                found.append(PlainStatement(f"date {' '.join(figures)}", start, end, match[0]))
            case _:
                for number in _NUMBER.finditer(match[0]):
                    value = figure(number[0])
                    at = start + number.start(), start + number.end()
                    found.append(PlainStatement(f"number {value}", *at, match[0], value))
    return tuple(found)


@lru_cache(maxsize=8192)
def evidence(text: str) -> Counter[str]:
    """How often a text states each fact, and each name that is written in Latin letters in any language."""
    stated = Counter(one.key for one in statements(text))
    for name in _NAME.findall(text):
        stated[f"name {name.lower()}"] += 1
    return stated


def differing(one: str, other: str) -> list[PlainStatement]:
    """The facts that one text states more often than the other, in order."""
    left = Counter(fact.key for fact in statements(other))
    found = []
    for fact in statements(one):
        if left[fact.key] > 0:
            left[fact.key] -= 1
        else:
            found.append(fact)
    return found


def replacements(gone: Sequence[PlainStatement], come: Sequence[PlainStatement]) -> dict[str, PlainStatement]:
    """Which fact took the place of which: those of one sort in their order, where they are as many."""
    found: dict[str, PlainStatement] = {}
    for sort in {one.key.split()[0] for one in gone}:
        old = [one for one in gone if one.key.startswith(sort + " ")]
        new = [one for one in come if one.key.startswith(sort + " ")]
        if len(old) == len(new):
            found |= {before.key: after for before, after in zip(old, new, strict=True)}
    return found


def figure(written: str) -> str:
    """A number in European digits, without marks between groups of three."""
    if (number := han_number(written)) is not None:
        return str(number)
    plain = "".join(
        str(unicodedata.digit(character)) if character.isdigit() and character not in "²³¹" else character
        for character in written
    )
    return str(regex.sub(r"(?<=\d)[.,](?=\d{3}(?:[.,]|$))", "", plain))


def written_like(value: str, sample: str) -> str:
    """A number as this sample writes its own: in the digits of its script, or in Han numerals."""
    if sample and sample[0] in _HAN:
        return _in_han(int(value)) if value.isdecimal() and int(value) < 10_000 else value
    digit = next((character for character in sample if character.isdecimal()), "0")
    zero = ord(digit) - unicodedata.digit(digit)
    return "".join(chr(zero + int(character)) if character in "0123456789" else character for character in value)


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
