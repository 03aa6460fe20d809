"""Scripts and regions mixed in one text: Simplified characters in a Traditional one, 信息 by 資訊, 賬 by 帳."""

import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from editor.data import data_dir
from editor.recall import remembered
from editor.text.conversion.engine import OpenCC
from editor.text.conversion.lexicon import lexicon
from editor.text.conversion.matcher import automaton

Places = Mapping[str, tuple[tuple[int, int], ...]]
"""Words with the places (start, end) where each stands."""


class Script(Enum):
    """The two scripts of written Chinese, by their ISO 15924 names."""

    TRADITIONAL = "Hant"
    SIMPLIFIED = "Hans"


@dataclass(frozen=True, slots=True)
class Stranger:
    """A character that only the other script has, where it stands, and its usual form in the script of the text."""

    start: int
    character: str
    form: str


@dataclass(frozen=True, slots=True)
class Mixture:
    """Forms of one word that stand in one text, each with the places (start, end) where it stands."""

    forms: tuple[tuple[str, tuple[tuple[int, int], ...]], ...]


def strangers(text: str, script: Script) -> tuple[Stranger, ...]:
    """The characters of a text that belong to the other script only; `踪` is one of Simplified Chinese."""
    foreign = _foreign(script)
    return tuple(Stranger(at, one, foreign[one]) for at, one in enumerate(text) if one in foreign)


def mixed_words(text: str, script: Script) -> tuple[Mixture, ...]:
    """Words of different regions that mean the same and both stand in the text."""
    return _mixtures(regional_places(text, script), regional_groups(script))


def mixed_variants(text: str) -> tuple[Mixture, ...]:
    """Spellings of the same word that both stand in the text."""
    return _mixtures(variant_places(text), variant_groups())


@remembered
def regional_places(text: str, script: Script) -> Places:
    """Where words stand in a text that regions have different ones for."""
    return _places(text, script)


@remembered
def variant_places(text: str) -> Places:
    """Where words stand in a text that are spelled in several ways."""
    return _places(text, None)


def together(there: Collection[str], groups: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """The groups of which two words are there, each as those of its words; none that is part of a larger one."""
    found = {frozenset(words): words for group in groups if len(words := tuple(filter(there.__contains__, group))) > 1}
    return tuple(words for key, words in found.items() if not any(key < other for other in found))


def _mixtures(places: Places, groups: tuple[tuple[str, ...], ...]) -> tuple[Mixture, ...]:
    found = [Mixture(tuple((word, places[word]) for word in words)) for words in together(places, groups)]
    return tuple(sorted(found, key=lambda mixture: mixture.forms[0][1][0]))


def _places(text: str, script: Script | None) -> Places:
    words, find = _search(script)
    places: dict[str, list[tuple[int, int]]] = {}
    for _, start, end in find(text.encode("utf-8", "replace").decode("utf-8")):
        for first, stop in _with_ends(start, end):
            if text[first:stop] in words:
                places.setdefault(text[first:stop], []).append((first, stop))
    return {word: tuple(stands) for word, stands in places.items()}


@lru_cache(maxsize=3)
def _search(script: Script | None) -> tuple[frozenset[str], Callable[[str], Iterable[tuple[int, int, int]]]]:
    """The words to look for and the search: those of the regions in one script, or all spellings."""
    groups = variant_groups() if script is None else regional_groups(script)
    words = tuple(dict.fromkeys(word for group in groups for word in group))
    return frozenset(words), automaton(words)


def _with_ends(start: int, end: int) -> list[tuple[int, int]]:
    """A word and what it begins and ends with: 資訊 stands in 資訊安全 as well, but 行程 does not stand in 執行程序."""
    begins = [(start, stop) for stop in range(start + 1, end)]
    return [(start, end), *begins, *((first, end) for first in range(start + 1, end))]


@lru_cache(maxsize=2)
def _foreign(script: Script) -> Mapping[str, str]:
    """The characters that only the other script has, each with its usual form in this one."""
    file = "STCharacters" if script is Script.TRADITIONAL else "TSCharacters"
    entries = lexicon().entries(file)
    own = {form for forms in entries.values() for form in forms.split()}
    if script is Script.TRADITIONAL:
        for region in ("TWVariants", "HKVariants"):
            own |= {form for forms in lexicon().entries(region).values() for form in forms.split()}
    return {character: forms.split()[0] for character, forms in entries.items() if character not in own}


@lru_cache(maxsize=2)
def regional_groups(script: Script) -> tuple[tuple[str, ...], ...]:
    """Groups of words that the dictionaries of regional words exchange for each other, in one script."""
    spell = [OpenCC(config).convert for config in (("t2tw", "t2hk") if script is Script.TRADITIONAL else ("t2s",))]
    groups: dict[tuple[str, ...], None] = {}
    for file in ("TWPhrases", "TWPhrasesRev", "HKPhrases", "HKPhrasesRev"):
        for key, forms in lexicon().entries(file).items():
            for one in spell:
                groups[tuple(dict.fromkeys(map(one, (key, *forms.split()))))] = None
    return tuple(group for group in groups if len(group) > 1 and min(map(len, group)) > 1)


@lru_cache(maxsize=1)
def variant_groups() -> tuple[tuple[str, ...], ...]:
    """Groups of spellings: those of the regions, and those that ship with the program."""
    text = (data_dir("resources") / "conversion" / "variants.toml").read_text("utf-8")
    groups = [tuple(group) for group in tomllib.loads(text)["variants"]]
    for file in ("TWVariants", "HKVariants"):
        groups += _as_groups(lexicon().entries(file))
    return tuple(dict.fromkeys(groups))


def _as_groups(entries: Mapping[str, str]) -> Iterable[tuple[str, ...]]:
    return (group for key, forms in entries.items() if len(group := tuple(dict.fromkeys((key, *forms.split())))) > 1)
