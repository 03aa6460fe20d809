"""Where a rule of a conversion breaks a word of the text, and what the text's likeliest words would have made there."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from editor.recall import counted, remembered
from editor.text.conversion.alternatives import WITHOUT_VOCABULARY
from editor.text.conversion.lexicon import Recipe, first_form, lexicon
from editor.text.conversion.segmenter import Segmented, segmenter
from editor.text.conversion.trace import in_stages

_COMPOUND = 3
"""Of how many characters a word is that may be made of others."""
_FAR = 12
"""How far around a place its words are looked at."""
_CLAUSE = re.compile("[\u3400-\u9fff]+")
_CLAUSE_ENDS = re.compile("[\u3400-\u9fff]+$")


@dataclass(frozen=True, slots=True)
class Broken:
    """What the words have where a rule breaks one, and by how much they are likelier than the rule (nats)."""

    form: str
    margin: float


class Borders:
    """The words of a source text, by which the pieces of its conversion are held."""

    def __init__(self, recipe: Recipe, text: str) -> None:
        self._recipe = lexicon().recipe(WITHOUT_VOCABULARY.get(recipe.name, recipe.name))
        self._text = text

    @cached_property
    def _clauses(self) -> list[tuple[int, int]]:
        return [found.span() for found in _CLAUSE.finditer(self._text)]

    def broken(self, start: int, end: int, target: str) -> Broken | None:
        """Where a piece cuts a word, or stands inside one, and was made what the words would not have made it."""
        clause = self._clause(start, end)
        if clause is None or len(target) != end - start:
            return None
        low, high = start - clause[0], end - clause[0]
        folded = self._folded(clause)
        words = [word for word in _segmented(folded).words() if word[0] < high and low < word[1]]
        if words[0][0] == low and words[-1][1] == high:
            return None
        form = _by_words(self._recipe.name, self._text[slice(*clause)], folded)[low:high]
        if form == target or not form:
            return None
        if len(words) == 1:
            return Broken(form, 0.0)
        parts = (folded[:low], folded[low:high], folded[high:])
        return Broken(form, sum(_segmented(part).cost for part in parts) - _segmented(folded).cost)

    def _clause(self, start: int, end: int) -> tuple[int, int] | None:
        at = bisect_right(self._clauses, start, key=lambda clause: clause[0]) - 1
        return self._clauses[at] if at >= 0 and end <= self._clauses[at][1] else None

    def _folded(self, clause: tuple[int, int]) -> str:
        text = self._text[slice(*clause)]
        return text if self._recipe.name.startswith("s") else text.translate(_simplified())


def cuts_a_word(text: str, start: int, end: int) -> bool:
    """Whether a place of a Chinese text begins or ends inside a word that reaches out of it, as 网路 in 上网路径.

    So does the middle of a word of four, as 复原 in 恢复原状; longer ones are made of whole words.
    """
    clause = next((found for found in _CLAUSE.finditer(text, max(0, start - _FAR)) if found.end() >= end), None)
    if clause is None:
        return False
    low, high = start - clause.start(), end - clause.start()
    words = _segmented(clause[0][: high + _FAR].translate(_simplified())).words()
    return any(
        first < low < last < high
        or low < first < high < last
        or ((first + 1, high + 1) == (low, last) and high - low == 2)
        for first, last in words
    )


def is_inside_word(before: str, after: str) -> bool:
    """Whether one of the likeliest words of a Chinese text reaches from a piece of it into the next one."""
    start, end = _CLAUSE_ENDS.search(before), _CLAUSE.match(after)
    if start is None or end is None:
        return False
    clause, at = (start[0] + end[0]).translate(_simplified()), len(start[0])
    return segmenter().may_cross(clause, at) and _crosses(clause, at)


@counted(16384)
def _crosses(clause: str, at: int) -> bool:
    return at not in segmenter().segmented(clause).borders


@remembered
def by_inner_words(recipe: Recipe, source: str, target: str) -> str | None:
    """What a word would be if the words in it were made alone, as 准入 in 市场准入; None where it is that."""
    folded = source if recipe.name.startswith("s") else source.translate(_simplified())
    if len(source) != len(target) or len(source) < _COMPOUND:
        return None
    halves = [(_segmented(folded[:at]), at, _segmented(folded[at:])) for at in range(1, len(folded))]
    first, at, second = min(halves, key=lambda half: half[0].cost + half[2].cost)
    borders = [*first.borders, *(at + border for border in second.borders[1:])]
    words = [(start, end) for start, end in pairwise(borders) if end - start > 1]
    made = target
    for start, end in words:
        form = in_stages(recipe, source[start:end])
        made = made[:start] + form + made[end:] if len(form) == end - start else made
    return made if made != target else None


@remembered
def _segmented(clause: str) -> Segmented:
    return segmenter().segmented(clause)


@remembered
def _by_words(config: str, clause: str, folded: str) -> str:
    """What becomes of a clause if each of its words is made by itself; empty where a word changes its length."""
    recipe = lexicon().recipe(config)
    made = "".join([in_stages(recipe, clause[start:end]) for start, end in _segmented(folded).words()])
    return made if len(made) == len(clause) else ""


@lru_cache(maxsize=1)
def _simplified() -> Mapping[int, str]:
    """Each Traditional character's Simplified one: the dictionary of words is Simplified."""
    forms = {ord(one): first_form(forms) for one, forms in lexicon().entries("TSCharacters").items() if len(one) == 1}
    return {code: form for code, form in forms.items() if len(form) == 1}
