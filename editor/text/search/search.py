"""Finding words in a text, and what the text becomes when others take their place; all places are those of the text."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import regex

from editor.text.redline.words.tokens import sentences
from editor.text.search.folding import Fold, folding

SECONDS = 0.5
"""What one text may take; an expression that takes longer is one that would go on for hours."""
MOST_REPEATS = 10_000
"""The most repetitions that the counts of an expression may multiply to: the engine unrolls each, and memory ends."""
MOST_CHARACTERS = 1_000
"""The longest expression."""

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
"""Scripts in which words stand without spaces between: any place is a word's edge there."""
_EDGE = rf"[[\w]--[{_UNSPACED}]]"
_COUNT = re.compile(r"\{(\d{1,9})(?:,(\d{0,9}))?\}")
_CALL = re.compile(r"\(\?(?:R|&|P>|[+-]?\d)")
_REFERENCE = re.compile(r"\\(?:(\d{1,2})|g<(\w+)>|(n|t|\\)|(.?))", re.DOTALL)


class SearchError(ValueError):
    """A search that cannot be made."""


@dataclass(eq=False)
class BadPattern(SearchError):
    """What was typed is no regular expression; `reason` is the engine's own."""

    reason: str


@dataclass(eq=False)
class CostlyPattern(SearchError):
    """A regular expression for which there is not enough time or memory."""


@dataclass(eq=False)
class BadReplacement(SearchError):
    """The replacement names a group that the expression does not have, or has a backslash that means nothing."""

    part: str


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for.

    `regular` reads the words as a regular expression. What is not set makes no difference: `case` tells capital letters
    from small ones, `width` full-width from half-width forms, `script` Traditional from Simplified characters. With
    `sentence` the words, parted by spaces, may stand in any order within one sentence, which is then what is found.
    """

    words: str
    regular: bool = False
    whole_word: bool = False
    case: bool = False
    width: bool = False
    script: bool = False
    sentence: bool = False


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One place: the characters `start` to `end` of the text, and what an expression's groups took of it."""

    start: int
    end: int
    groups: tuple[tuple[int, int], ...] = ()


def check(sought: Sought) -> None:
    """SearchError where nothing can be found by it, whatever the text."""
    _pattern(sought)


def find(text: str, sought: Sought, language: str = "") -> Iterator[SearchHit]:
    """Every place from the first on, none overlapping; places of no length are none. Raises SearchError.

    The language, where it is known, says what ends a sentence.
    """
    return _in_sentences(text, sought, language) if sought.sentence else _find(text, sought)


def _in_sentences(text: str, sought: Sought, language: str) -> Iterator[SearchHit]:
    """The sentences in which everything is found that is sought."""
    words = [sought.words] if sought.regular else sought.words.split()
    wanted = [replace(sought, words=word, sentence=False) for word in words]
    at = 0
    for sentence in sentences(text, language=language):
        if wanted and all(next(_find(sentence, one), None) is not None for one in wanted):
            yield SearchHit(at + len(sentence) - len(sentence.lstrip()), at + len(sentence.rstrip()))
        at += len(sentence)


def _find(text: str, sought: Sought) -> Iterator[SearchHit]:
    pattern, fold = _pattern(sought)
    try:
        for match in pattern.finditer(_to_search(text, fold), timeout=SECONDS, concurrent=True):
            if match.end() > match.start():
                groups = tuple(match.span(number) for number in range(pattern.groups + 1))
                yield SearchHit(match.start(), match.end(), groups)
    except (TimeoutError, MemoryError, RecursionError) as error:
        raise CostlyPattern from error


def _to_search(text: str, fold: Fold) -> str:
    # Nothing in ASCII is folded.
    return text if text.isascii() else text.translate(fold)


def count(text: str, sought: Sought) -> int:
    """How often it is found."""
    return sum(1 for _ in find(text, sought))


def filled(text: str, found: SearchHit, replacement: str, sought: Sought) -> str:
    r"""What takes the place of what was found: the words as typed; an expression's groups are `\1` or `\g<day>`.

    Raises BadReplacement.
    """
    if not sought.regular or "\\" not in replacement:
        return replacement
    pattern, _ = _pattern(sought)

    def part(reference: re.Match[str]) -> str:
        number, name, sign, _other = reference.groups()
        if sign:
            return {"n": "\n", "t": "\t", "\\": "\\"}[str(sign)]
        group = int(number) if number else int(name) if name and name.isdecimal() else pattern.groupindex.get(name)
        if group is None or group >= len(found.groups):
            raise BadReplacement(reference[0])
        start, end = found.groups[group]
        return text[start:end] if start >= 0 else ""

    return _REFERENCE.sub(part, replacement)


@lru_cache(maxsize=64)
def _pattern(sought: Sought) -> tuple[regex.Pattern[str], Fold]:
    """The expression, and the fold of the text in which it is to be found."""
    fold = folding(width=not sought.width, script=not sought.script)
    if sought.regular:
        _refuse_costly(sought.words)
        written = "".join(_folded(one, fold) for one in sought.words)
    else:
        words = unicodedata.normalize("NFC", sought.words).translate(fold)
        # Letters with marks may stand in the text composed or not.
        written = "".join(_spellings(one) for one in words) + r"(?![\u0300-\u036f])"
    if sought.whole_word:
        written = rf"(?:(?=[{_UNSPACED}])|(?<!{_EDGE}))(?:{written})(?:(?<=[{_UNSPACED}])|(?!{_EDGE}))"
    try:
        return regex.compile(written, regex.V1 | regex.MULTILINE | (0 if sought.case else regex.IGNORECASE)), fold
    except regex.error as error:
        raise BadPattern(error.msg) from error
    except (RecursionError, MemoryError, OverflowError) as error:
        raise CostlyPattern from error


def _refuse_costly(words: str) -> None:
    repeats = 1
    for least, most in _COUNT.findall(words):
        repeats *= max(1, int(least), int(most or 0))
    if repeats > MOST_REPEATS or len(words) > MOST_CHARACTERS or _CALL.search(words):
        raise CostlyPattern


def _folded(one: str, fold: Fold) -> str:
    """A character of an expression; what is folded to a sign of expressions stands for that character alone."""
    other = fold.get(ord(one), one)
    return regex.escape(other) if other != one and not other.isalnum() else other


def _spellings(one: str) -> str:
    apart = unicodedata.normalize("NFD", one)
    return regex.escape(one) if apart == one else f"(?:{regex.escape(one)}|{regex.escape(apart)})"
