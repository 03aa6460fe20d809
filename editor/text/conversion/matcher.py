"""The matcher: a configuration compiled, so that a text is converted in a few passes of compiled code.

The reference engine cuts a text into the words of a dictionary and what lies between them, and sends each piece through
one or two stages, which exchange the longest entry at each place. Here one automaton finds the words, and one table
exchanges the characters between them. Why the result is the same:

* A word whose conversion is that of its characters needs no attention.
* Where a second pass is needed, what lies between words is joined by a character that is in no dictionary, so that no
  entry matches across a word.
* An entry of the second stage that can arise only where a word stands never arises between words, and is left out.
  Where that leaves only single characters, the second stage becomes part of the table of the first.
* Characters that no table can exchange one for one are keys of the automaton too, and send their line the slow way.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import product
from math import prod

import ahocorasick_rs

from editor.text.conversion.characters import PLANE, CharacterMap
from editor.text.conversion.lexicon import Dictionary, Recipe, first_form
from editor.text.conversion.trace import DESCRIPTIONS, in_stages, trace

_BEYOND = chr(PLANE)
_JOINT = "\ufdd0"
_SMALL = 5000
"""For keys of fewer characters than this together, the faster kind of automaton takes milliseconds and 3 MB."""
_FEW = 100
"""Up to so many single characters an automaton that is needed anyway finds them at less cost than a table."""
_ORIGINS = 256
"""An entry that may come from more texts than this is kept without looking at each."""
_AS_CHARACTERS = ""
"""Instead of the form of a word: its characters give it as well."""
_SLOW_WAY = "\0"
"""Instead of a form: the line that holds this key goes the slow way."""


_Find = Callable[[str], list[tuple[int, int, int]]]


class Matcher:
    """Converts by one recipe. Threads may share it: what it learns while it converts is the same for all."""

    __slots__ = ("_exchange", "_find", "_forms", "_passes", "_recipe", "_second_is_words", "_words")

    def __init__(self, recipe: Recipe) -> None:
        self._recipe = recipe
        words = recipe.words or recipe.stages[0]
        self._words = tuple([key for key in words.entries if len(key) > 1])
        known = frozenset(self._words)
        first, *later = recipe.stages
        # A word is never met between words, so that the first stage has no use for its entry there.
        stages = [_Stage(first, known), *(_Stage(dictionary, frozenset()) for dictionary in later)]
        slow = _slow_keys(recipe, stages, known)
        self._find = automaton((*self._words, *slow))
        self._forms: list[str | None] = [None] * len(self._words) + [_SLOW_WAY] * len(slow)
        self._passes = _passes(stages, self._find)
        self._exchange = self._passes[0].exchange if len(self._passes) == 1 else None
        self._second_is_words = self._exchange is None and stages[-1].phrases.keys() <= known

    def convert(self, text: str) -> str:
        """The text converted."""
        try:
            found = self._find(text)
        except UnicodeEncodeError:  # half a surrogate pair
            return self._slowly(text)
        if self._exchange is None:
            return self._in_passes(text, found)
        if not found:
            return self._exchange(text)
        exchanged, forms, end = self._exchange(text), self._forms, 0
        parts: list[str] = []
        for index, start, stop in found:
            form = forms[index]
            if form is None:
                form = self._learn(index)
            if form:
                if form is _SLOW_WAY:
                    return self._slowly(text)
                parts += (exchanged[end:start], form)
                end = stop
        if not parts:
            return exchanged
        parts.append(exchanged[end:])
        return "".join(parts)

    def _in_passes(self, text: str, found: list[tuple[int, int, int]]) -> str:
        forms, words, between, end = self._forms, [], [], 0
        for index, start, stop in found:
            form = forms[index]
            if form is None:
                form = self._learn(index)
            if form is _SLOW_WAY:
                return self._slowly(text)
            words.append(form)
            between.append(text[end:start])
            end = stop
        if words:
            between.append(text[end:])
            text = _JOINT.join(between)
        text = self._twice(text)
        if not words:
            return text
        parts = [""] * (2 * len(words) + 1)
        parts[0::2] = text.split(_JOINT)
        parts[1::2] = words
        return "".join(parts)

    def _twice(self, text: str) -> str:
        """The two passes through what lies between words."""
        first, second = self._passes
        after = first.through(text)
        # There are no words in the text, so that none is found if it has not changed either.
        return second.exchange(after) if self._second_is_words and after == text else second.through(after)

    def _learn(self, index: int) -> str:
        """The form of a word, worked out at its first use."""
        word = self._words[index]
        form = in_stages(self._recipe, word)
        if self._exchange is not None and form == self._exchange(word):
            form = _AS_CHARACTERS
        self._forms[index] = form
        return form

    def _slowly(self, text: str) -> str:
        """Line by line, so that only lines that need it go the slow way; no key reaches over a line end."""
        lines = text.split("\n")
        if len(lines) > 1 and not any(character in text for character in DESCRIPTIONS):
            return "\n".join(map(self.convert, lines))
        return "".join([span.target for span in trace(self._recipe, text)])


class _Stage:
    """The entries of a stage: those of several characters, and those of one that change it."""

    __slots__ = ("phrases", "singles")

    def __init__(self, dictionary: Dictionary, without: frozenset[str]) -> None:
        entries = dictionary.entries
        others = entries.keys() - without
        self.phrases = {key: first_form(entries[key]) for key in others if len(key) > 1}
        singles = {key: first_form(entries[key]) for key in others if len(key) == 1}
        self.singles = {key: form for key, form in singles.items() if form != key}

    def unfit(self) -> set[str]:
        """The characters that no table can exchange: beyond the basic plane, or made more than one."""
        return {key for key, form in self.singles.items() if key >= _BEYOND or form >= _BEYOND or len(form) != 1}


class _Pass:
    """One way through a text: entries of several characters, and single characters."""

    __slots__ = ("_find", "_forms", "exchange")

    def __init__(self, phrases: Mapping[str, str], singles: Mapping[str, str]) -> None:
        if phrases and len(singles) <= _FEW:
            phrases, singles = {**phrases, **singles}, {}
        self.exchange = CharacterMap(singles).exchange if singles else str
        self._forms = list(phrases.values())
        self._find = automaton(tuple(phrases)) if phrases else None

    def through(self, text: str) -> str:
        exchanged = self.exchange(text)
        found = self._find(text) if self._find is not None else ()
        if not found:
            return exchanged
        end, forms = 0, self._forms
        parts: list[str] = []
        for index, start, stop in found:
            parts += (exchanged[end:start], forms[index])
            end = stop
        parts.append(exchanged[end:])
        return "".join(parts)


@lru_cache(maxsize=32)
def automaton(keys: tuple[str, ...]) -> _Find:
    """A search for the leftmost longest of many keys; recipes with the same keys share it."""
    kinds = ahocorasick_rs.Implementation
    kind = kinds.DFA if sum(map(len, keys)) < _SMALL else kinds.ContiguousNFA
    find: _Find = ahocorasick_rs.AhoCorasick(
        keys, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest, store_patterns=False, implementation=kind
    ).find_matches_as_indexes
    return find


def _slow_keys(recipe: Recipe, stages: list[_Stage], words: frozenset[str]) -> list[str]:
    """What no table can exchange: where one of these stands, and no word covers it, the line goes the slow way."""
    first, *later = stages
    keys = {_JOINT, *DESCRIPTIONS, *recipe.uniform}
    unfit = first.unfit()
    if later:
        unfit_later = later[0].unfit()
        unfit |= {key for key, form in first.singles.items() if form in unfit_later}
        unfit |= unfit_later - first.singles.keys()
        keys |= {key for key, form in first.phrases.items() if not unfit_later.isdisjoint(form)}
    return sorted((keys | unfit) - words)


def _passes(stages: list[_Stage], find: _Find) -> list[_Pass]:
    """What is to be done between words; where one pass will do, it is a table and nothing else."""
    first, *later = stages
    between = first.phrases
    if not later:
        return [_Pass(between, _fit(first.singles))]
    (second,) = later
    phrases = second.phrases if between else _arising(second.phrases, first.singles, find)
    if between or phrases:
        return [_Pass(between, _fit(first.singles)), _Pass(phrases, _fit(second.singles))]
    both = {key: second.singles.get(form, form) for key, form in first.singles.items()}
    return [_Pass({}, _fit({**second.singles, **both}))]


def _fit(singles: Mapping[str, str]) -> dict[str, str]:
    """The characters that a table can exchange."""
    return {key: form for key, form in singles.items() if key < _BEYOND and form < _BEYOND and len(form) == 1}


def _arising(phrases: Mapping[str, str], singles: Mapping[str, str], find: _Find) -> dict[str, str]:
    """The entries of the second stage that can arise, character by character, from a text in which no word stands.

    A word inside the text would be found, since what lies between words is searched at each of its places.
    """
    origins: dict[str, list[str]] = {}
    for key, form in singles.items():
        origins.setdefault(form, []).append(key)
    arising: dict[str, str] = {}
    for key, form in phrases.items():
        choices = [[*origins.get(one, ()), *((one,) if one not in singles else ())] for one in key]
        if prod(map(len, choices)) > _ORIGINS or not all(find("".join(text)) for text in product(*choices)):
            arising[key] = form
    return arising
