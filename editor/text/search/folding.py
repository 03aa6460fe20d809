"""What a search takes for one character: wide and narrow forms, Traditional and Simplified ones.

A fold exchanges single characters for single characters, so that a place in the folded text is that place in the text.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

from editor.text.conversion.lexicon import first_form, lexicon

Fold = Mapping[int, str]
"""As `str.translate` wants it."""

_WIDE_BLOCKS = ((0x3000, 0x3040), (0xFF00, 0xFFF0))
"""CJK symbols and punctuation; halfwidth and fullwidth forms (Unicode 16, Blocks.txt)."""
_SPACES = "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
_NARROW = dict(zip("。、「」『』“”‘’《》〈〉【】・～", '.,""""""\'\'<><>[]·~', strict=True))
"""The marks that Chinese and Japanese write where other languages write these; Unicode does not say so."""
_ACCOUNT = ("帳", "賬")
"""Two ways to write one word, of which OpenCC says nothing (Unihan, kSemanticVariant)."""
_VARIANTS = ("TSCharacters", "TWVariants", "HKVariants")
"""The dictionaries of OpenCC that say of single characters which one stands for which."""


@lru_cache(maxsize=4)
def folding(*, width: bool, script: bool) -> Fold:
    """The fold that makes one of what differs only in width, or only in being Traditional or Simplified."""
    narrow = dict(_narrow()) if width else {}
    variants = _variants() if script else {}
    both = {ord(one): variants.get(other, other) for one, other in narrow.items()}
    return {ord(one): other for one, other in variants.items()} | both


def _narrow() -> Iterator[tuple[str, str]]:
    for first, end in _WIDE_BLOCKS:
        for one in map(chr, range(first, end)):
            other = unicodedata.normalize("NFKC", one)
            if len(other) == 1 and other != one:
                yield one, _NARROW.get(other, other)
    yield from ((space, " ") for space in _SPACES)
    yield from _NARROW.items()


@lru_cache(maxsize=1)
def _variants() -> dict[str, str]:
    """Every character that has a variant, and the one of them that stands for all: 隱 and 隐, 臺 and 檯 and 台."""
    parents: dict[str, str] = {}

    def top(one: str) -> str:
        while (parent := parents.get(one, one)) != one:
            one = parent
        return one

    pairs = [(key, first_form(forms)) for file in _VARIANTS for key, forms in lexicon().entries(file).items()]
    for key, form in [*pairs, _ACCOUNT]:
        if len(key) == len(form) == 1 and top(key) != top(form):
            parents[top(key)] = top(form)
    return {one: top(one) for one in parents}
