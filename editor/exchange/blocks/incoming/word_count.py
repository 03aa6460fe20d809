"""Words as they are counted when a text comes in: in the same way in a file and in what was taken from it."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import regex

from editor.exchange.blocks.blocks import Block, Enclosure, Form

_EACH = r"[\p{Han}\p{Hiragana}\p{Katakana}ー]"
_WORD = regex.compile(rf"{_EACH}\p{{M}}*|[[\p{{L}}\p{{N}}]--{_EACH}][[\p{{L}}\p{{N}}\p{{M}}]--{_EACH}]*", regex.V1)
_ASCII = re.compile("[A-Za-z0-9]+")
_INVISIBLE = regex.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff]")


def words_in(text: str) -> list[str]:
    """The words of a text: runs of letters and digits, each character of Chinese and Japanese by itself.

    Forms that mean the same, such as full-width letters and raised figures, count as one; case is kept.
    """
    if text.isascii():
        return _ASCII.findall(text)
    return list(_WORD.findall(unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))))


def words_of_blocks(blocks: Iterable[Block]) -> Iterator[str]:
    """The words that a reader of these blocks sees, the numbers of list items included."""
    for block in blocks:
        for inside in block.path:
            if inside.kind is Enclosure.NUMBER and not inside.goes_on:
                yield str(inside.number)
        if block.form is Form.TABLE:
            for row in block.rows:
                for cell in row:
                    yield from words_in("".join(run.text for run in cell))
        else:
            yield from words_in("".join(run.text for run in block.runs))


def unmatched(wanted: Iterable[str], found: Iterable[str]) -> tuple[list[str], list[str]]:
    """The words of the first that the second lacks, and those that it has besides.

    What is only cut into words otherwise, so that both hold the same letters, is no difference.
    """
    one, other = Counter(wanted), Counter(found)
    missing, extra = list((one - other).elements()), list((other - one).elements())
    if missing and extra:
        letters, others = Counter("".join(missing)), Counter("".join(extra))
        if not letters - others:
            missing = []
        if not others - letters:
            extra = []
    return missing, extra


def shown_words(words: Sequence[str], most: int = 12) -> str:
    """The first of these words, for a sentence to a person."""
    return " ".join(words[:most]) + (" …" if len(words) > most else "")
