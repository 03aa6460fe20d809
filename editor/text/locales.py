"""What CLDR knows about a language tag: the locale to write it with, its direction, its own name."""

from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.lists import format_list

ENGLISH = "en"
NO_SPACES = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Bopomofo}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\u30fc\u3005"
"""Scripts written without spaces, inside a regular expression's brackets."""


@cache
def fallbacks(language: str) -> tuple[str, ...]:
    """The tags to look for, the nearest first, English last: `zh-TW` gives zh-TW, zh-Hant-TW, zh-Hant, zh, ..., en."""
    found = _shortened(language)
    for tag in tuple(found):
        for known in (_resolved(tag), get_global("likely_subtags").get(tag.replace("-", "_"))):
            found += _shortened(known.replace("_", "-")) if known else []
    return tuple(dict.fromkeys([*found, ENGLISH]))


@cache
def locale(language: str) -> Locale:
    """The nearest locale in which CLDR can name the months."""
    for tag in fallbacks(language):
        known = _parsed(tag)
        if known is not None and known.months["format"]["wide"][1] not in {"M01", "1"}:
            return known
    return Locale(ENGLISH)


@cache
def is_right_to_left(language: str) -> bool:
    """Whether the language runs from right to left, by its script where the tag names one."""
    for tag in fallbacks(language):
        known = _parsed(tag)
        if known is not None:
            return str(known.text_direction) == "rtl"
    return False


@cache
def endonym(language: str) -> str:
    """The language's name in itself, fit for a list; the tag where nobody recorded one."""
    for tag in _shortened(language):
        known = _parsed(tag)
        if known is not None:
            name = known.languages.get(str(known)) or known.get_display_name(known)
            return name[:1].upper() + name[1:] if name else language
    return language


def listed(names: list[str], language: str) -> str:
    """The names as one enumeration: "a, b and c"."""
    return format_list(names, locale=locale(language))


def _shortened(tag: str) -> list[str]:
    parts = tag.split("-")
    return ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]


def _resolved(tag: str) -> str | None:
    known = _parsed(tag)
    return None if known is None else str(known)


@cache
def _parsed(tag: str) -> Locale | None:
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
