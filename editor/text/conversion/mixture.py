"""Scripts and regions mixed in one text: Simplified characters in a Traditional one, 信息 by 資訊, 賬 by 帳."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from editor.data import data_dir
from editor.text.conversion.engine import OpenCC
from editor.text.conversion.lexicon import lexicon
from editor.text.conversion.matcher import automaton


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
    return _mixtures(text, _regional(script))


def mixed_variants(text: str) -> tuple[Mixture, ...]:
    """Spellings of the same word that both stand in the text."""
    return _mixtures(text, _variants())


def _mixtures(text: str, groups: tuple[tuple[str, ...], ...]) -> tuple[Mixture, ...]:
    words = tuple(dict.fromkeys(word for group in groups for word in group))
    known = frozenset(words)
    places: dict[str, list[tuple[int, int]]] = {}
    for _, start, end in automaton(words)(text.encode("utf-8", "replace").decode("utf-8")):
        for first, stop in _with_ends(start, end):
            if text[first:stop] in known:
                places.setdefault(text[first:stop], []).append((first, stop))
    found: dict[frozenset[str], Mixture] = {}
    for group in groups:
        there = [word for word in group if word in places]
        if len(there) > 1:
            found[frozenset(there)] = Mixture(tuple((word, tuple(places[word])) for word in there))
    whole = [key for key in found if not any(key < other for other in found)]
    return tuple(sorted((found[key] for key in whole), key=lambda mixture: mixture.forms[0][1][0]))


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
def _regional(script: Script) -> tuple[tuple[str, ...], ...]:
    """Groups of words that the dictionaries of regional words exchange for each other, in one script."""
    spell = [OpenCC(config).convert for config in (("t2tw", "t2hk") if script is Script.TRADITIONAL else ("t2s",))]
    groups: dict[tuple[str, ...], None] = {}
    for file in ("TWPhrases", "TWPhrasesRev", "HKPhrases", "HKPhrasesRev"):
        for key, forms in lexicon().entries(file).items():
            for one in spell:
                groups[tuple(dict.fromkeys(map(one, (key, *forms.split()))))] = None
    return tuple(group for group in groups if len(group) > 1 and min(map(len, group)) > 1)


@lru_cache(maxsize=1)
def _variants() -> tuple[tuple[str, ...], ...]:
    """Groups of spellings: those of the regions, and those that ship with the program."""
    text = (data_dir("resources") / "conversion" / "variants.toml").read_text("utf-8")
    groups = [tuple(group) for group in tomllib.loads(text)["variants"]]
    for file in ("TWVariants", "HKVariants"):
        groups += _as_groups(lexicon().entries(file))
    return tuple(dict.fromkeys(groups))


def _as_groups(entries: Mapping[str, str]) -> Iterable[tuple[str, ...]]:
    return (group for key, forms in entries.items() if len(group := tuple(dict.fromkeys((key, *forms.split())))) > 1)
