"""What else a piece of the source could have become, and how usual that is."""

from collections import Counter
from functools import lru_cache
from itertools import chain

from editor.recall import counted
from editor.text.conversion.lexicon import Recipe, first_form, lexicon
from editor.text.conversion.trace import Rule, in_stages

VOCABULARY = frozenset({"TWPhrases", "TWPhrasesRev", "HKPhrases", "HKPhrasesRev"})
"""The files that exchange one region's words for another's."""
VARIANTS = frozenset({"TWVariants", "TWVariantsRev", "HKVariants", "HKVariantsRev"})
"""The files that exchange one region's spelling of a character for another's; which of two it is changes no word."""
WITHOUT_VOCABULARY = {
    "s2twp": "s2tw", "s2hkp": "s2hk", "tw2sp": "tw2s", "hk2sp": "hk2s", "tw2hkp": "tw2hk", "hk2twp": "hk2tw",
}  # fmt: skip
"""For each configuration that exchanges words the one that leaves them."""

_RARE = 0.05
_SPELLINGS = frozenset({"了瞭", "伙夥", "夥伙", "布佈", "佈布", "周週", "週周"})
"""Characters in place of which a word may have the other as well, as 了解 for 瞭解; but no 瞭 stands for 了."""
_LONGEST_WORD = 8


@counted(1 << 12)
def origin(recipe: Recipe, rule: Rule) -> str:
    """The dictionary file that a rule comes from; empty for characters made uniform."""
    origins = recipe.stages[rule.stage].origins if rule.stage >= 0 else ()
    return next((file for file in origins if rule.key in lexicon().entries(file)), "")


@counted(1 << 12)
def by_characters(recipe: Recipe, source: str) -> str:
    """What the source would have become, each character by itself."""
    return "".join([in_stages(recipe, recipe.uniform.get(character, character)) for character in source])


@counted(1 << 12)
def candidates(recipe: Recipe, source: str) -> tuple[str, ...]:
    """Every form that the dictionaries have for a piece of the source as a whole, and the one made by characters."""
    forms = ["".join([recipe.uniform.get(character, character) for character in source])]
    for dictionary in recipe.stages:
        forms = list(
            dict.fromkeys(chain.from_iterable(dictionary.forms(form) or (dictionary.usual(form),) for form in forms))
        )
    return tuple(dict.fromkeys((*forms, by_characters(recipe, source))))


def has_choice(recipe: Recipe, character: str) -> bool:
    """Whether the dictionaries of a configuration know more than one form of a character that stands alone."""
    return len(candidates(recipe, character)) > 1


@counted(1 << 12)
def is_rare(recipe: Recipe, rule: Rule) -> bool:
    """Whether none of the other forms of a rule is used in more than one of twenty words with this character."""
    if origin(recipe, rule) in VARIANTS:
        return True
    used = [_usage(rule.key, form) for form in rule.forms]
    return max(used[1:]) < _RARE * sum(used)


def crossing_words(config: str, text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where words of the dictionaries stand that begin inside this piece and end outside, or the other way round."""
    longest, words = _LONGEST_WORD, _words(config)
    into = ((first, stop) for first in range(max(0, start - longest), start) for stop in range(start + 1, end))
    out = (
        (first, stop) for first in range(start + 1, end) for stop in range(end + 1, min(len(text), first + longest) + 1)
    )
    return [(first, stop) for first, stop in chain(into, out) if text[first:stop] in words]


def fits_neighbours(text: str, start: int, forms: tuple[str, ...]) -> bool:
    """Whether no other form of a single character stands in a word of the dictionaries beside one of its neighbours."""
    before, after = _as_in_words(text[start - 1 : start]), _as_in_words(text[start + 1 : start + 2])
    pairs = ((before and before + form, after and form + after) for form in forms[1:])
    return not any(pair and _stands_in_a_word(pair) for both in pairs for pair in both)


@counted(1 << 14)
def _stands_in_a_word(pair: str) -> bool:
    return pair in _all_words()


def is_spelling(form: str, other: str) -> bool:
    """Whether a form is only another spelling of the other one."""
    return all(one + two in _SPELLINGS for one, two in zip(form, other, strict=True) if one != two)


def beaten_forms(recipe: Recipe, text: str, start: int, end: int, target: str) -> list[str]:
    """What a piece would have become if a word that crosses its border had been taken, where that is another form."""
    recipe = lexicon().recipe(WITHOUT_VOCABULARY.get(recipe.name, recipe.name))
    found: list[str] = []
    for first, stop in crossing_words(recipe.name, text, start, end):
        word = text[first:stop]
        form = in_stages(recipe, word)
        if form != by_characters(recipe, word) and len(form) == len(word) and len(target) == end - start:
            inside = form[max(0, start - first) : end - first]
            at = max(0, first - start)
            found.append(target[:at] + inside + target[at + len(inside) :])
    return [form for form in dict.fromkeys(found) if form != target]


def _as_in_words(character: str) -> str:
    """A neighbour as the words of the dictionaries have it; empty where it is not Chinese."""
    return lexicon().recipe("s2t").stages[0].usual(character) if character.isalpha() and character > "\u3400" else ""


@lru_cache(maxsize=1)
def _all_words() -> str:
    return "\n".join(map(first_form, lexicon().entries("STPhrases").values()))


@lru_cache(maxsize=4)
def _words(config: str) -> frozenset[str]:
    """The words known in the script that a configuration begins with."""
    if config.startswith("s"):
        return frozenset(lexicon().entries("STPhrases"))
    if config.startswith("jp"):
        return frozenset(lexicon().entries("JPShinjitaiPhrases"))
    return frozenset(map(first_form, lexicon().entries("STPhrases").values()))


def _usage(character: str, form: str) -> int:
    """In how many places of the words of the dictionary a character has this form, in either direction."""
    pairs = _pairs()
    return pairs[character, form] + (pairs[form, character] if form != character else 0)


@lru_cache(maxsize=1)
def _pairs() -> Counter[tuple[str, str]]:
    phrases = lexicon().entries("STPhrases").items()
    return Counter(chain.from_iterable(zip(key, first_form(forms), strict=False) for key, forms in phrases))
