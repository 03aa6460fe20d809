"""Where the words of a termbase stand in a Markdown text: whole words, the longest first, none in code or addresses."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

import regex

from editor.text.locales import NO_SPACES
from editor.text.markdown.places import SourcePart, places
from editor.text.spans import Taken

_LETTER = rf"(?:(?![{NO_SPACES}])[\p{{L}}\p{{M}}\p{{N}}_])"
_LEFT_OUT = frozenset(
    {SourcePart.CODE, SourcePart.FACT, SourcePart.ADDRESS, SourcePart.TARGET, SourcePart.IMAGE_SOURCE}
)
_SINGLE_LETTER = regex.compile(_LETTER, regex.V1)


@dataclass(frozen=True, slots=True)
class TermPlace:
    """A word of a termbase as it stands in a text, from `start` up to `end`; `word` as the termbase writes it."""

    word: str
    start: int
    end: int


def find_words(text: str, words: Collection[str], around: Collection[str] = ()) -> tuple[TermPlace, ...]:
    """Every place of these words; where words overlap the longest counts, and no word inside one of `around`.

    In scripts with spaces a word stands alone between spaces and marks, and capitals do not matter; in Chinese,
    Japanese and Thai it stands anywhere.
    """
    wanted = {_key(word): word for word in words if word}
    if not wanted or not text:
        return ()
    every = frozenset(wanted) | {_key(word) for word in around if word}
    matches = list(_pattern(every).finditer(text))
    if not matches:
        return ()
    left_out = Taken((place.start, place.end) for place in places(text) if place.part in _LEFT_OUT)
    found = []
    for match in matches:
        word = wanted.get(_key(match[0]))
        start, end = match.span()
        if word is not None and not left_out.meets(start, end):
            found.append(TermPlace(word, start, end))
    return tuple(found)


def _key(word: str) -> str:
    return " ".join(word.lower().split())


@lru_cache(maxsize=64)
def _pattern(keys: frozenset[str]) -> regex.Pattern[str]:
    """The words, a longer one before a shorter one; a space in a word stands for any white space."""
    parts = []
    for key in sorted(keys, key=lambda one: (-len(one), one)):
        spelled = r"\s+".join(regex.escape(part) for part in key.split())
        before = rf"(?<!{_LETTER})" if _SINGLE_LETTER.match(key[0]) else ""
        after = rf"(?!{_LETTER})" if _SINGLE_LETTER.match(key[-1]) else ""
        parts.append(f"{before}{spelled}{after}")
    return regex.compile("|".join(parts), regex.V1 | regex.IGNORECASE)
