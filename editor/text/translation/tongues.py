"""Whether words are in one language or still in another: by their scripts, and by the words that each uses most."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import regex

from editor.recall import remembered
from editor.text.facts.words import table

_LATIN = ("Latin",)
_HAN_SCRIPTS = ("Han",)
_SCRIPTS: Mapping[str, tuple[str, ...]] = {
    "zh": _HAN_SCRIPTS,
    "ja": ("Han", "Hiragana", "Katakana"),
    "ko": ("Hangul",),
    **dict.fromkeys(("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg"), ("Cyrillic",)),
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "sd", "ug"), ("Arabic",)),
    **dict.fromkeys(("he", "yi"), ("Hebrew",)),
    **dict.fromkeys(("hi", "mr", "ne"), ("Devanagari",)),
    "el": ("Greek",),
    "th": ("Thai",),
    "lo": ("Lao",),
    "km": ("Khmer",),
    "my": ("Myanmar",),
    "bn": ("Bengali",),
    "ta": ("Tamil",),
    "te": ("Telugu",),
    "kn": ("Kannada",),
    "ml": ("Malayalam",),
    "gu": ("Gujarati",),
    "pa": ("Gurmukhi",),
    "si": ("Sinhala",),
    "am": ("Ethiopic",),
    "hy": ("Armenian",),
    "ka": ("Georgian",),
}
"""The scripts of languages that are not written in Latin letters, as Unicode names them."""
_NAMED = {"Latn": _LATIN, "Cyrl": ("Cyrillic",), "Arab": ("Arabic",), "Hans": _HAN_SCRIPTS, "Hant": _HAN_SCRIPTS}
"""The scripts that a tag may name."""
_WORD = regex.compile(r"[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*")
_NO_JAPANESE = regex.compile(
    "[您你們们這这嗎吗]|以及|如果|或者|可以|并且|的(?:資料|數據|数据|資訊|信息|服務|服务|權利|权利|情況|情况)"
)
"""What Chinese is full of and Japanese without a syllable of its own never is."""
_KANA = regex.compile(r"[\p{Hiragana}\p{Katakana}]")
_HAN = regex.compile(r"\p{Han}")
_LONE = 6
"""Characters of Han below which words without kana may be Japanese all the same."""
_OWN_SHARE = 0.2
"""The share of letters in a language's own script below which words are not in it."""
_FOLLOWING = 3
"""How many small words in a row are prose where not one of them is a common one."""
_SURE = 2
_AGAINST = 3


@dataclass(frozen=True, slots=True)
class Tongue:
    """What a language is told by: its scripts, and the words that it uses most."""

    tag: str
    scripts: tuple[str, ...]
    common: frozenset[str]


@cache
def tongue(tag: str) -> Tongue:
    """What is known of a language; a language that the table lacks is told by its script only."""
    language, *rest = tag.split("-")
    scripts = next((_NAMED[part] for part in rest if part in _NAMED), _SCRIPTS.get(language, _LATIN))
    return Tongue(language, scripts, frozenset(table("duties").get(language, {}).get("often", "").split("|")) - {""})


def is_told(own: str, other: str) -> bool:
    """Whether two languages are told apart here: two that are written alike, or one in two scripts, are not."""
    return own.partition("-")[0] != other.partition("-")[0]


@remembered
def reads_as(words: str, own: str, other: str) -> bool:
    """Whether words are in the other language and not in their own; False where that is not certain."""
    if not is_told(own, other):
        return False
    mine, theirs = tongue(own), tongue(other)
    if set(mine.scripts) & set(theirs.scripts) == {"Han"}:
        return _mixed_han(words, mine)
    if mine.scripts != theirs.scripts:
        return _in_other_script(words, mine, theirs)
    return _more_common(words, mine, theirs)


def _mixed_han(words: str, mine: Tongue) -> bool:
    """Chinese in Japanese has no kana and words that Japanese lacks; Japanese in Chinese has kana."""
    kana, han = len(_KANA.findall(words)), len(_HAN.findall(words))
    if mine.tag == "ja":
        return not kana and han >= _LONE and _NO_JAPANESE.search(words) is not None
    return kana >= 2 and kana > _OWN_SHARE * han


def _in_other_script(words: str, mine: Tongue, theirs: Tongue) -> bool:
    here, there = (sum(len(_script(name).findall(words)) for name in one.scripts) for one in (mine, theirs))
    if mine.scripts == _LATIN:
        # Latin names stand in every script; they do not make words English.
        here = sum(len(word) for word in _WORD.findall(words) if word.isascii() and word[:1].islower())
    if there < 2 or here > _OWN_SHARE * (here + there):
        return False
    if theirs.scripts != _LATIN:
        return True
    # Names of firms and products stay as they are everywhere: prose is told by small words.
    found = _WORD.findall(words)
    small = [word for word in found if word[:1].islower()]
    return any(word.lower() in theirs.common for word in small) or len(small) >= _FOLLOWING


def _more_common(words: str, mine: Tongue, theirs: Tongue) -> bool:
    """Two languages of one script are told by the common words that only one of them has."""
    found = [word.lower() for word in _WORD.findall(words)]
    there = sum(word in theirs.common - mine.common for word in found)
    here = sum(word in mine.common - theirs.common for word in found)
    return there >= _SURE and there >= _AGAINST * here


@cache
def _script(name: str) -> "regex.Pattern[str]":
    return regex.compile(rf"\p{{{name}}}")
