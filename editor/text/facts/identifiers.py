"""Numbers under which somebody or something is registered: companies, tax payers, standards."""

from functools import lru_cache

import regex

from editor.text.facts.fact import Fact, Statement
from editor.text.facts.words import table

_DIGITS = regex.compile(r"\p{Nd}(?:[ \u00a0.\-]?\p{Nd}){2,19}(?![\p{L}\p{Nd}])")
_LETTERS = regex.compile(r"(?<![\p{L}\p{Nd}./@_-])[A-Z]{1,3}-?\Z")
_LEAST = 7
"""Figures from which letters and figures in one word are a number of a register: more than in a model or a postcode."""


def labelled(text: str, start: int, before: str) -> Statement | None:
    """The identifier whose figures begin here, told by the word before them: HRB 12345, ISO 27001."""
    label = _label().search(before)
    found = _DIGITS.match(text, start) if label is not None else None
    return None if label is None or found is None else _identifier(found, start - len(label[0]))


def coded(text: str, start: int, before: str) -> Statement | None:
    """The identifier whose figures begin here and whose letters stand before them in the same word: DE123456789."""
    letters = _LETTERS.search(before)
    found = _DIGITS.match(text, start) if letters is not None else None
    if letters is None or found is None or sum(map(str.isdecimal, found[0])) < _LEAST or " " in found[0]:
        return None
    return _identifier(found, start - len(letters[0]))


def _identifier(found: "regex.Match[str]", start: int) -> Statement:
    digits = "".join(str(int(one)) for one in found[0] if one.isdecimal())
    value = str(int(digits))
    return Statement(Fact.IDENTIFIER, value, start, found.end(), frozenset({value}))


@lru_cache(maxsize=1)
def _label() -> "regex.Pattern[str]":
    return regex.compile(rf"(?<![\p{{L}}\p{{M}}])(?:{table('words')['identifier']})\.?[:：]?[\s\u00a0]?$")
