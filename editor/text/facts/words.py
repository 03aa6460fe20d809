"""The words that make facts, by language: numbers in words, units of time, months, and how they are looked up."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import regex

from editor.data import data_dir

_ALIKE = {"no": "nb", "nn": "nb", "iw": "he", "in": "id"}
_GLUED = frozenset({"zh", "ja", "ko", "th"})
"""Languages in which something may follow the word for a unit without a space."""
_SUFFIXED = frozenset({"tr", "fi", "hu", "et", "bn", "hi", "ta"})
"""Languages that put endings to a unit; of these words only long ones count where an ending follows."""
_LONG = 4
_THAI = frozenset({"th"})
_UPPER = frozenset({"en", "de"})
"""Languages that write the months with a capital."""
_ABBREVIATED = 4
_ENDING = 2
_INFLECTED = frozenset({"bg", "cs", "el", "et", "eu", "fi", "hr", "hu", "ka", "kk", "lt", "lv", "mk", "pl", "ro", "ru"})
_INFLECTED |= {"sk", "sl", "sq", "sr", "tr", "uk"}
"""Languages that put endings to the months."""
_SPACES = regex.compile(r"[\s\-\u00a0\u2010\u2011\u200c]+")
_GAP = regex.compile(r"[\s\u00a0\u202f\-\u2010\u2011\u200c*)）]{0,3}")
_RUN = regex.compile(r"[\p{L}\p{M}'’]{1,24}(?:[ \u00a0][\p{L}\p{M}'’]{1,24}){0,3}")
_WORD = regex.compile(r"[\p{L}\p{M}]+")
_BETWEEN = frozenset(" -\u00a0\u2010\u2011\u200c")

Named = Mapping[str, Mapping[str, str]]
Spelled = Mapping[str, tuple[tuple[tuple[str, ...], int, frozenset[str]], ...]]
"""By its first word, the numbers in words with their values and languages, the longest first."""


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A number in words at a place of a text, and the languages that spell it so."""

    start: int
    end: int
    value: int
    languages: frozenset[str]


@dataclass(frozen=True, slots=True)
class FactWords:
    """The words of one language, or of all where `language` is empty. Everything is case-folded."""

    language: str
    units: Named
    glued: Named
    months: Mapping[str, Mapping[str, int]]
    spelled: Spelled
    unspaced: "regex.Pattern[str] | None"

    def unit(self, text: str, at: int, languages: frozenset[str] = frozenset()) -> tuple[str, int] | None:
        """The unit of time that follows a number which ends here, and where its word ends."""
        at = _GAP.match(text, at).end()
        run = _RUN.match(text, at)
        end = run.end() if run is not None else at
        said = text[at:end].replace("\u00a0", " ")
        while end > at:
            unit = _named(self.units, said[: end - at].casefold(), languages)
            if unit:
                return unit, end
            end = max(text.rfind(" ", at, end), text.rfind("\u00a0", at, end))
        for length in range(min(8, len(text) - at), 0, -1):
            unit = _named(self.glued, text[at : at + length].casefold(), languages)
            if unit:
                return unit, at + length
        return None

    def month(self, name: str, *, dated: bool) -> int | None:
        """The month of that name; one without a capital or shortened counts where a year makes a date of it."""
        folded = name.casefold().replace(" ", "_").rstrip(".")
        known = self.months.get(folded) or (self.months.get(folded[1:]) if "א" <= folded[:1] <= "ת" else None)
        if known is None and dated and self.language in _INFLECTED:
            # Another case of the name: its last letters give way to an ending.
            stems = (folded[:-length] for length in (1, 2, 3) if len(folded) - length > _ABBREVIATED)
            known = next((found for stem in stems if self.language in (found := self._beginning(stem))), None)
        if known is None:
            return None
        if name[:1].islower() and not dated and (len(name) <= _ABBREVIATED or not known.keys() - _UPPER):
            return None
        return known.get(self.language) or next(iter(known.values()))

    def _beginning(self, stem: str) -> Mapping[str, int]:
        """The month of this language of which this is the beginning, without two letters at most."""
        found = (
            one
            for name, one in self.months.items()
            if name.startswith(stem) and len(name) - len(stem) <= _ENDING and self.language in one
        )
        return next(found, {})

    def number_words(self, text: str) -> Iterator[NumberWord]:
        """Numbers in words, the longest that can be read at each place."""
        if self.unspaced is not None:
            for found in self.unspaced.finditer(text):
                _, value, languages = self.spelled[found[0]][-1]
                yield NumberWord(found.start(), found.end(), value, languages)
        if not self.spelled:
            return
        words = list(_WORD.finditer(text))
        folded = [word[0].casefold() for word in words]
        after = 0
        for at in [at for at, word in enumerate(folded) if word in self.spelled]:
            for phrase, value, languages in self.spelled[folded[at]] if at >= after else ():
                last = at + len(phrase) - 1
                if languages == _THAI or tuple(folded[at : last + 1]) != phrase:
                    continue
                if _are_near(text, words[at : last + 1]):
                    yield NumberWord(words[at].start(), words[last].end(), value, languages)
                    after = last + 1
                    break


def _are_near(text: str, words: "list[regex.Match[str]]") -> bool:
    return all(
        0 < other.start() - one.end() <= 2 and _BETWEEN.issuperset(text[one.end() : other.start()])
        for one, other in pairwise(words)
    )


def _named(words: Named, key: str, languages: frozenset[str]) -> str:
    found = words.get(key)
    if not found:
        return ""
    return next((unit for language, unit in found.items() if not languages or language in languages), "")


def subtag(language: str) -> str:
    """The language of a tag without script and region."""
    first = language.partition("-")[0].lower()
    return _ALIKE.get(first, first)


@lru_cache(maxsize=64)
def fact_words(language: str) -> FactWords:
    """The words of a language, and the months of all; every word of all languages where it is empty."""
    own = subtag(language)
    units: dict[str, dict[str, str]] = {}
    glued: dict[str, dict[str, str]] = {}
    for tag, rows in table("units").items():
        for unit, forms in rows.items() if own in ("", tag) else ():
            for form in forms.casefold().split("|"):
                units.setdefault(form, {}).setdefault(tag, unit)
                if tag in _GLUED or (tag in _SUFFIXED and len(form) >= _LONG):
                    glued.setdefault(form, {}).setdefault(tag, unit)
    spelled = _spelled(own)
    return FactWords(own, units, glued, _months(), spelled, _unspaced(spelled))


def _unspaced(spelled: Spelled) -> "regex.Pattern[str] | None":
    """The numbers of Thai anywhere, and those of Korean, of more than one letter, before what they are glued to."""
    lone = [(first, tags) for first, found in spelled.items() for phrase, _, tags in found if len(phrase) == 1]
    thai = sorted((first for first, tags in lone if "th" in tags), key=len, reverse=True)
    korean = sorted((first for first, tags in lone if "ko" in tags and len(first) > 1), key=len, reverse=True)
    forms = [*thai, *(rf"(?<!\p{{L}}){first}(?=\p{{L}})" for first in korean)]
    return regex.compile("|".join(forms)) if forms else None


@lru_cache(maxsize=1)
def _months() -> Mapping[str, Mapping[str, int]]:
    months: dict[str, dict[str, int]] = {}
    for tag, written in table("months").items():
        for number, forms in enumerate(written.split("|"), 1):
            for form in forms.split():
                months.setdefault(form, {}).setdefault(tag, number)
    return months


def _spelled(own: str) -> Spelled:
    found: dict[tuple[str, ...], dict[int, set[str]]] = {}
    for tag, rows in table("numbers").items():
        for row in rows.splitlines() if own in ("", tag) else ():
            number, _, forms = row.partition(" ")
            for form in forms.split("|"):
                found.setdefault(tuple(form.split()), {}).setdefault(int(number), set()).add(tag)
    ordered: dict[str, list[tuple[tuple[str, ...], int, frozenset[str]]]] = {}
    for phrase, values in sorted(found.items(), key=lambda one: -len(one[0])):
        for value, tags in values.items():
            ordered.setdefault(phrase[0], []).append((phrase, value, frozenset(tags)))
    return {first: tuple(phrases) for first, phrases in ordered.items()}


@lru_cache(maxsize=16)
def table(name: str) -> Mapping[str, Any]:
    """A table of `resources/facts`."""
    return tomllib.loads((data_dir("resources") / "facts" / f"{name}.toml").read_text("utf-8"))


def folded(words: str) -> str:
    """Words as the tables have them: case-folded, with one space for what stands between."""
    return str(_SPACES.sub(" ", words)).casefold()
