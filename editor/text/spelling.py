"""Spelling by the Hunspell dictionaries of the system: which words of a text no dictionary of its language knows.

Never for Han, and only for languages whose dictionary is installed.
"""

import os
import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import hunspell
from hunspell import Hunspell, HunspellFilePathError

from editor.recall import counted
from editor.text.facts.words import subtag

_WORD = re.compile(r"(?<![\w@./{#:=&\\-])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w@/}=]|\.\w)")
_SHORTEST = 3
_SENTENCE_BEGINS = re.compile(r"(?:[.!?:;…]['\"”’)]*\s+|(?:^|\n)\s*(?:[-*+>#]+|\d+[.)])?\s*|[“\"«„(]\s?)$")
_NOUNS_ARE_CAPITAL = frozenset({"de"})
_USUAL_REGIONS = {"en": "US", "de": "DE", "fr": "FR", "es": "ES", "pt": "PT", "it": "IT", "nl": "NL", "pl": "PL"}
_BRITISH = (("is", "iz"), ("ys", "yz"), ("our", "or"), ("tre", "ter"), ("ll", "l"), ("ence", "ense"), ("ogue", "og"))
"""What British words have where American ones, of which the dictionary may be, have something else."""


def misspelled(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    """Words that the dictionary does not know, with their places; names are not looked at, nor what is no word."""
    dictionary = _dictionary(language)
    if dictionary is None:
        return
    for found in _WORD.finditer(text):
        word = found[0]
        if len(word) < _SHORTEST or not _is_word(word, text, found.start(), language):
            continue
        if not _is_known(word, language):
            yield word, found.start(), found.end()


def suggestions(word: str, language: str) -> tuple[str, ...]:
    """How a word may have been meant, the likeliest first; none where no dictionary of the language is installed."""
    dictionary = _dictionary(language)
    if dictionary is None:
        return ()
    try:
        return tuple(dictionary.suggest(word.replace("’", "'")))
    except UnicodeEncodeError:
        return ()


def dictionary_of(language: str) -> str | None:
    """The name of the installed dictionary for a language, such as `de_DE`; None where there is none."""
    name = subtag(language)
    region = language.rpartition("-")[2] if "-" in language else _USUAL_REGIONS.get(name, name.upper())
    installed = _installed()
    wanted = (f"{name}_{region}", f"{name}_{_USUAL_REGIONS.get(name, '')}", name)
    return next((one for one in wanted if one in installed), None)


def _is_word(word: str, text: str, start: int, language: str) -> bool:
    """Whether a word is looked at: no abbreviation, no name, no word of another script."""
    if not word[0].isupper():
        return word.islower()
    if not word[1:].islower():
        return False
    return subtag(language) in _NOUNS_ARE_CAPITAL or bool(_SENTENCE_BEGINS.search(text, max(0, start - 12), start))


@counted(32768)
def _is_known(word: str, language: str) -> bool:
    """Whether the dictionary knows a word, also without what French ties to its front and with plain apostrophes."""
    dictionary = _dictionary(language)
    if dictionary is None:
        return True
    plain = word.replace("’", "'")
    forms = (plain, plain.lower(), plain.rpartition("'")[2], plain.removesuffix("'s"))
    if any(not form or _spells(dictionary, form) for form in dict.fromkeys(forms)):
        return True
    american = (plain.replace(*pair) for pair in _BRITISH if language == "en" and pair[0] in plain)
    return any(_spells(dictionary, form) for form in american)


def _spells(dictionary: Hunspell, word: str) -> bool:
    try:
        return bool(dictionary.spell(word))
    except UnicodeEncodeError:
        return True  # letters that the dictionary's encoding does not have


@lru_cache(maxsize=16)
def _dictionary(language: str) -> Hunspell | None:
    name = dictionary_of(language)
    if name is None:
        return None
    try:
        return Hunspell(name, hunspell_data_dir=str(_installed()[name]))
    except (HunspellFilePathError, OSError):
        return None


@lru_cache(maxsize=1)
def _installed() -> dict[str, Path]:
    """The installed dictionaries by name, with the folder that each stands in; the first folder wins."""
    found: dict[str, Path] = {}
    for folder in _folders():
        for file in sorted(folder.glob("*.dic")) if folder.is_dir() else ():
            if file.with_suffix(".aff").is_file():
                found.setdefault(file.stem, folder)
    return found


def _folders() -> list[Path]:
    """Where systems keep dictionaries, after `DICPATH`, which Hunspell's own program asks first; our own last."""
    named = [Path(part) for part in os.environ.get("DICPATH", "").split(os.pathsep) if part]
    usual = ["/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"]
    if sys.platform == "darwin":
        usual = ["/Library/Spelling", str(Path.home() / "Library/Spelling")]
    return [*named, *map(Path, usual), Path(hunspell.__file__).parent / "dictionaries"]
