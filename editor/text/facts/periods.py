"""Periods and ages: the words that languages have for their units, and when two of them are as long."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from editor.data import data_dir
from editor.text.facts.numerals import subtag

_GLUED = frozenset({"zh", "ja", "ko", "th", "tr", "fi", "hu", "et", "bn", "hi"})
"""Languages in which something may follow the word for a unit without a space."""
_AS_LONG = {"week": ("day", 7), "year": ("month", 12)}


@dataclass(frozen=True, slots=True)
class UnitWords:
    """The words of one language for units; `pattern` matches one of them at the beginning, with its space."""

    pattern: re.Pattern[str]
    units: Mapping[str, str]

    def unit(self, word: str) -> str:
        """The unit that a matched word names."""
        return self.units[" ".join(word.lower().split())]


def length(number: str, unit: str) -> str:
    """A period in a form that is equal for equal ones: two weeks are 14 days, one year is 12 months.

    A month is not 30 days, a day is not 24 hours, and a working day is neither.
    """
    if unit in _AS_LONG and number.isdecimal():
        smaller, times = _AS_LONG[unit]
        return f"{int(number) * times} {smaller}"
    return f"{number} {unit}"


@lru_cache(maxsize=64)
def unit_words(language: str) -> UnitWords | None:
    """The words for units in a language; None where nobody recorded them."""
    rows = _all_units().get(subtag(language))
    if rows is None:
        return None
    units = {form: unit for unit, forms in rows.items() for form in forms.split("|")}
    forms = sorted(units, key=len, reverse=True)
    either = "|".join(re.escape(form).replace(r"\ ", r"[\s\u00a0]+") for form in forms)
    end = "" if subtag(language) in _GLUED else r"(?![^\W\d_])"
    pattern = rf"[\s\u00a0\u202f\-\u2010\u2011\u200c*)）]{{0,3}}(?P<unit>{either}){end}"
    return UnitWords(re.compile(pattern, re.IGNORECASE), units)


@lru_cache(maxsize=1)
def _all_units() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads((data_dir("resources") / "checks" / "units.toml").read_text("utf-8"))
