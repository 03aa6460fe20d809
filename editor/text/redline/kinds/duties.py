"""Words of right, duty and denial in the languages of policies, and which of them a change brought or took."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import regex

from editor.recall import counted, remembered
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
_LETTERS = {script: regex.compile(script) for script in _SCRIPTS}
_READ = 3000
"""Characters of a text by which its language is known."""
_KANA = 0.08
"""The share of Japanese syllables from which a text with Chinese characters is Japanese."""
_MARKUP = 5
"""How many Latin letters count as one of another script: addresses and marks are written in them."""
_WORD = regex.compile(r"[\p{L}\p{M}'’]+")
_JOINED = {"ar": "[وف]?", "he": "[וש]?"}
"""Letters that a language writes before a word without a space: and, that."""
_MAY, _FUTURE = "may", "future"
_LONG_WORD = regex.compile(r"\p{Latin}{3,}")
_ENDING = 2
_SENTENCE, _REWRITTEN = 160, 80
"""Letters up to which what came or went, or was replaced, is about the firm word in it."""
_HALF, _ALONE = 0.5, 0.75
"""The share of what changed that words of leave make up, and words that only allow: you can find."""
_PASSAGE = regex.compile(r"[.!?。！？।؟]\s*\S.*[.!?。！？।؟]\s*$|\S\s*\n\s*\S", regex.S)
"""Two sentences, or two lines."""
_DENSE = 3
"""Letters that one Han, Japanese, Korean or Thai letter counts for where a sentence is measured."""
_CERTAIN = 2
"""Words of a language by which a line is known to be in it, though the text is not."""
_SURE, _TIMES = 4, 3
"""The same where both have one script, and how many times as many they are as those of the text's own language."""
_FEW = 40
"""The most words of which other forms are looked for: in a change of more no word of leave is most of it."""
UNSPACED = frozenset({"zh", "ja", "ko", "th"})
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

        A piece is given with the rest of the words that its ends cut. A passage of several sentences says many things,
        so no word of it makes it a duty.
        """
        size, is_one_sided = _changed(old, new)
        dense = _DENSE if _SINGLE.search(old + new) else 1
        firm = _uneven(self.firm, old, new)
        if firm:
            most = _SENTENCE if is_one_sided else _REWRITTEN
            is_told = size * dense <= most and not (_is_passage(old) or _is_passage(new))
            return tuple(firm.values()) if is_told else ()
        found = _uneven(self.leave, old, new)
        groups = {word.partition("_")[0] for word in found}
        if not groups or groups == {_FUTURE} or (groups == {_MAY} and not is_one_sided):
            return ()
        words = tuple(found.values())
        least = _ALONE if groups == {_MAY} else _HALF
        return words if sum(map(len, words)) >= least * size else ()


def duty_words(language: str, text: str) -> DutyWords:
    """The words of a language; where it is unknown or has none, of those in which the text may be."""
    return _patterns(languages_of(text, language))


def languages_of(text: str, language: str, most: int = 64) -> frozenset[str]:
    """The language whose words are known, or those in which a text may be; none where they are more than `most`."""
    own = subtag(language)
    found = frozenset({own}) if own in table("duties") else guessed(text[:_READ])
    return found if len(found) <= most else frozenset()


def language_of(words: str, language: str) -> str:
    """The language of a text, or that of these words of it where they are in another one, if that is certain."""
    return _certain(words, language) or language


def _certain(words: str, language: str) -> str:
    """The language of words, most likely that of their text; empty where it cannot be told."""
    own = subtag(language)
    if not own:
        return ""
    scripts = [script for script, tags in _SCRIPTS.items() if own in tags.split()] or [_LATIN]
    if own == "ja":
        scripts.append(_HAN)
    counts = _in_scripts(words)
    if not any(counts.values()):
        return ""
    own_script = max(counts[script] for script in scripts) == max(counts.values())
    if own_script and scripts != [_LATIN]:
        return language
    # Of languages with the same script many words are alike.
    wanted = max(_SURE, _TIMES * _said(words, own)) if own_script else 0
    if own_script and wanted > words.count(" ") + 1:
        return language
    tags = guessed(words[:_READ])
    other = next(iter(tags)) if len(tags) == 1 else ""
    if own_script:
        return other if other and _said(words, other) >= wanted else language
    return other if other in UNSPACED or (other and _said(words, other) >= _CERTAIN) else ""


def is_translated(old: str, new: str, language: str) -> bool:
    """Whether two pieces of a text are in two languages, so that their words cannot be compared."""
    if not (language and old.strip() and new.strip()):
        return False
    tags = {subtag(_certain(text, language)) for text in (old, new)}
    if len(tags - {""}) > 1:
        return True
    counts = [_in_scripts(text) for text in (old, new)]
    others = [sum(count.values()) - count[_LATIN] for count in counts]
    pure = next((text for text, other in zip((old, new), others, strict=True) if not other), None)
    return pure is not None and max(others) >= _CERTAIN and len(_LONG_WORD.findall(pure)) >= _CERTAIN


def _said(words: str, language: str) -> int:
    """How many of these words are well known ones of a language."""
    return sum(word.casefold() in _known(language) for word in _WORD.findall(words[:_READ]))


@counted(4096)
def _in_scripts(text: str) -> Mapping[str, int]:
    """How many letters of each script a text has; of Latin ones a part, since addresses and marks are written so."""
    if text.isascii():
        letters = sum(map(str.isalpha, text))
        return {script: letters // _MARKUP if script == _LATIN else 0 for script in _SCRIPTS}
    counts = {script: len(pattern.findall(text)) for script, pattern in _LETTERS.items()}
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
    scores = dict.fromkeys(named, 0)
    for word in _WORD.findall(text):
        for tag in _speakers().get(word.casefold(), ()):
            if tag in scores:
                scores[tag] += 1
    most = max(scores.values())
    return frozenset(tag for tag, score in scores.items() if score == most)


@lru_cache(maxsize=1)
def _speakers() -> Mapping[str, tuple[str, ...]]:
    """The languages to which each well known word belongs."""
    speakers: dict[str, tuple[str, ...]] = {}
    for tag in table("duties"):
        for word in _known(tag):
            speakers[word] = (*speakers.get(word, ()), tag)
    return speakers


@lru_cache(maxsize=1)
def _others() -> frozenset[str]:
    return frozenset(" ".join(_SCRIPTS.values()).split())


@lru_cache(maxsize=64)
def _known(language: str) -> frozenset[str]:
    rows = table("duties")[language]
    forms = (form.strip("()") for form in "|".join(rows.values()).split("|"))
    units = "|".join(table("units").get(language, {}).values()).split("|")
    return frozenset(form for form in (*forms, *units) if _PLAIN.fullmatch(form))


@lru_cache(maxsize=64)
def _patterns(languages: frozenset[str]) -> DutyWords:
    return DutyWords(_pattern(languages, "firm"), _pattern(languages, "leave", _MAY, _FUTURE))


def _pattern(languages: frozenset[str], *groups: str) -> "regex.Pattern[str]":
    spaced: list[str] = []
    unspaced: list[str] = []
    for tag in sorted(languages):
        named = [
            (form, f"(?P<{group}_{tag}{number}>{_JOINED.get(tag, '')}{form})")
            for group in groups
            for number, words in enumerate(alternatives(table("duties")[tag].get(group, "")))
            for form in _forms(words)
            if form
        ]
        # A longer form comes before a shorter one that it begins with.
        longest = sorted(named, key=lambda one: -len(one[0]))
        (unspaced if tag in UNSPACED else spaced).extend(pattern for _, pattern in longest)
    parts = ["|".join(unspaced)] if unspaced else []
    if spaced:
        parts.append(rf"(?<![\p{{L}}\p{{M}}])(?:{'|'.join(spaced)})(?:(?<=['’])|(?![\p{{L}}\p{{M}}]))")
    return regex.compile("|".join(parts), regex.IGNORECASE)


def alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern at its highest level."""
    depth, begin = 0, 0
    for at, one in enumerate(pattern):
        depth += (one in "([") - (one in ")]")
        if one == "|" and depth == 0:
            yield pattern[begin:at]
            begin = at + 1
    yield pattern[begin:]


def _forms(words: str) -> Iterator[str]:
    """The forms of one word, which stand in parentheses where there are several."""
    if words.startswith("(") and not words.startswith("(?") and words.endswith(")"):
        yield from alternatives(words[1:-1])
    else:
        yield words


def _uneven(pattern: "regex.Pattern[str]", old: str, new: str) -> dict[str, str]:
    """The words of which one text has more than the other, whatever their form, and how they read."""
    sides = [[(str(one.lastgroup), one[0].casefold()) for one in pattern.finditer(text)] for text in (old, new)]
    before, after = (Counter(word for word, _ in side) for side in sides)
    uneven = (before - after) | (after - before)
    return {word: form for side in sides for word, form in side if word in uneven}


def _is_passage(text: str) -> bool:
    return _PASSAGE.search(text) is not None


def _changed(old: str, new: str) -> tuple[int, bool]:
    """How many letters of the longer piece the other one has not, and whether that one has none of its own.

    By words, other forms of which are the same.
    """
    before, after = (Counter(_units(text.casefold())) for text in (old, new))
    gone, come = list((before - after).elements()), list((after - before).elements())
    for word in tuple(gone) if len(gone) + len(come) <= _FEW else ():
        other = next((one for one in come if are_forms(word, one)), None)
        if other is not None:
            gone.remove(word)
            come.remove(other)
    sizes = sum(map(len, gone)), sum(map(len, come))
    return max(sizes), not all(sizes)


def are_forms(one: str, other: str) -> bool:
    """Whether two words begin alike for more than half of the shorter one."""
    shorter = min(len(one), len(other))
    return shorter > _ENDING and one[: shorter // 2 + 1] == other[: shorter // 2 + 1]


def _units(text: str) -> Iterator[str]:
    for run in _RUN.findall(text):
        if _SINGLE.search(run):
            yield from run
        else:
            yield run
