"""Words of right, duty and denial in the languages of policies, and which of them a change brought or took."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from editor.recall import remembered
from editor.text.facts.words import subtag, table

_HAN, _LATIN = r"\p{Han}", r"\p{Latin}"
_SCRIPTS = {
    r"[\p{Hiragana}\p{Katakana}]": "ja",
    r"\p{Hangul}": "ko",
    _HAN: "zh",
    r"\p{Thai}": "th",
    r"\p{Hebrew}": "he",
    r"\p{Devanagari}": "hi",
    r"\p{Bengali}": "bn",
    r"\p{Tamil}": "ta",
    r"\p{Greek}": "el",
    r"\p{Arabic}": "ar fa ur",
    r"\p{Cyrillic}": "ru uk bg sr",
    _LATIN: "",
}
"""The languages of each script; Latin is that of all the others."""
_READ = 3000
"""Characters of a text by which its language is known."""
_KANA = 0.08
"""The share of Japanese syllables from which a text with Chinese characters is Japanese."""
_MARKUP = 5
"""How many Latin letters count as one of another script: addresses and marks are written in them."""
_WORD = regex.compile(r"[\p{L}\p{M}'’]+")
_ENDING = 2
_CERTAIN = 2
"""Words of a language by which a line is known to be in it, though the text is not."""
_FEW = 40
"""The most words of which other forms are looked for: in a change of more no word of leave is most of it."""
_UNSPACED = frozenset({"zh", "ja", "ko", "th"})
_PLAIN = regex.compile(r"[\p{L}\p{M} '’]+")
_SINGLE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]")
_RUN = regex.compile(r"[\p{L}\p{M}\p{N}'’]+")


@dataclass(frozen=True, slots=True)
class DutyWords:
    """The patterns of some languages: those that say a duty by themselves, and those said of many other things."""

    firm: "regex.Pattern[str]"
    leave: "regex.Pattern[str]"

    def came_or_went(self, old: str, new: str) -> tuple[str, ...]:
        """The words of duty that stand in one of two pieces only; of the lesser ones where they are most of the change.

        A piece is given with the rest of the words that its ends cut.
        """
        found = _one_sided(self.firm, old, new)
        if not found:
            found = _one_sided(self.leave, old, new)
            if sum(map(len, found)) * 2 < _changed(old, new):
                return ()
        return found


def duty_words(language: str, text: str) -> DutyWords:
    """The words of a language; where it is unknown or has none, of those in which the text may be."""
    own = subtag(language)
    return _patterns(frozenset({own}) if own in table("duties") else guessed(text[:_READ]))


def language_of(words: str, language: str) -> str:
    """The language of a text, or that of these words of it where they are in another script, if that is certain."""
    own = subtag(language)
    if not own:
        return ""
    scripts = [script for script, tags in _SCRIPTS.items() if own in tags.split()] or [_LATIN]
    if own == "ja":
        scripts.append(_HAN)
    counts = _in_scripts(words)
    if max(counts[script] for script in scripts) == max(counts.values()):
        return language
    tags = guessed(words[:_READ])
    if len(tags) != 1:
        return language
    other = next(iter(tags))
    certain = other in _UNSPACED or sum(word.casefold() in _known(other) for word in _WORD.findall(words)) >= _CERTAIN
    return other if certain else language


def _in_scripts(text: str) -> dict[str, int]:
    """How many letters of each script a text has; of Latin ones a part, since addresses and marks are written so."""
    counts = {script: len(regex.findall(script, text)) for script in _SCRIPTS}
    counts[_LATIN] //= _MARKUP
    return counts


@remembered
def guessed(text: str) -> frozenset[str]:
    """The languages in which a text may be: by its script, and by the words that it has in common with each."""
    counts = _in_scripts(text)
    japanese = next(iter(counts))
    script = max(counts, key=lambda one: counts[one])
    if counts[japanese] > _KANA * sum(counts.values()):
        script = japanese
    named = _SCRIPTS[script].split() or [tag for tag in table("duties") if tag not in _others()]
    if len(named) == 1:
        return frozenset(named)
    words = Counter(word.casefold() for word in _WORD.findall(text))
    scores = {tag: sum(times for word, times in words.items() if word in _known(tag)) for tag in named}
    return frozenset(tag for tag, score in scores.items() if score == max(scores.values()))


@lru_cache(maxsize=1)
def _others() -> frozenset[str]:
    return frozenset(" ".join(_SCRIPTS.values()).split())


@lru_cache(maxsize=64)
def _known(language: str) -> frozenset[str]:
    rows = table("duties")[language]
    forms = "|".join(rows.values()).split("|")
    units = "|".join(table("units").get(language, {}).values()).split("|")
    return frozenset(form for form in (*forms, *units) if _PLAIN.fullmatch(form))


@lru_cache(maxsize=64)
def _patterns(languages: frozenset[str]) -> DutyWords:
    return DutyWords(_pattern(languages, "firm"), _pattern(languages, "leave"))


def _pattern(languages: frozenset[str], group: str) -> "regex.Pattern[str]":
    spaced: list[str] = []
    unspaced: list[str] = []
    for tag in sorted(languages):
        # A longer form comes before a shorter one that it begins with.
        forms = sorted(_alternatives(table("duties")[tag][group]), key=len, reverse=True)
        (unspaced if tag in _UNSPACED else spaced).extend(forms)
    parts = ["|".join(unspaced)] if unspaced else []
    if spaced:
        parts.append(rf"(?<![\p{{L}}\p{{M}}])(?:{'|'.join(spaced)})(?:(?<=['’])|(?![\p{{L}}\p{{M}}]))")
    return regex.compile("|".join(parts), regex.IGNORECASE)


def _alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern at its highest level."""
    depth, begin = 0, 0
    for at, one in enumerate(pattern):
        depth += (one in "([") - (one in ")]")
        if one == "|" and depth == 0:
            yield pattern[begin:at]
            begin = at + 1
    yield pattern[begin:]


def _one_sided(pattern: "regex.Pattern[str]", old: str, new: str) -> tuple[str, ...]:
    before, after = (Counter(word.casefold() for word in pattern.findall(text)) for text in (old, new))
    return tuple((before - after) | (after - before))


def _changed(old: str, new: str) -> int:
    """How many letters of the longer piece the other one has not: by words, other forms of which are the same."""
    before, after = (Counter(_units(text.casefold())) for text in (old, new))
    gone, come = list((before - after).elements()), list((after - before).elements())
    for word in tuple(gone) if len(gone) + len(come) <= _FEW else ():
        other = next((one for one in come if _are_forms(word, one)), None)
        if other is not None:
            gone.remove(word)
            come.remove(other)
    return max(sum(map(len, gone)), sum(map(len, come)))


def _are_forms(one: str, other: str) -> bool:
    """Whether two words begin alike for more than half of the shorter one."""
    shorter = min(len(one), len(other))
    return shorter > _ENDING and one[: shorter // 2 + 1] == other[: shorter // 2 + 1]


def _units(text: str) -> Iterator[str]:
    for run in _RUN.findall(text):
        if _SINGLE.search(run):
            yield from run
        else:
            yield run
