"""What is left of a piece of text without its layout: its signs, its letters, its words."""

import unicodedata
from html import unescape

import regex

_LAYOUT = regex.compile(
    r"(?P<sign>\\[!-/:-@\[-`{-~])|<!--.*?-->|<[a-z/][^<>]*>|\{[:%][^{}]*\}|(?<![^\W_])_+|_+(?![^\W_])|-{3,}|~~"
    r"|[*`<>|\\\[\]=•\s\p{Cf}]|(?m:^)(?:\#{1,6}|[-+·‐])(?=\s|$)",
    regex.S,
)
"""White space, Markdown marks, markup and invisible characters; a sign behind a backslash is none, it is seen."""
_ALPHABETIC = regex.compile(
    r"[[\p{L}\p{M}]--[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]]+", regex.V1
)
_APART = frozenset("=|[]<>")
"""Marks that part words, as white space does."""
_SIGNS = frozenset("§%‰°≥≤©®™")
"""Signs that say something, beside those of currencies."""


def markless(text: str, *, inside: bool = False) -> str:
    """A text without what is layout; `inside` of a line it begins with no bullet and no mark of a heading."""
    text = f"\0{text}" if inside else text
    bare = _LAYOUT.sub(lambda found: found[0][1:] if found["sign"] else "", text)
    return unicodedata.normalize("NFC", bare).removeprefix("\0")


def letters(text: str) -> str:
    """The letters and figures of a text, and the signs that say something."""
    normal = unicodedata.normalize("NFKC", text)
    return "".join(one for one in normal if unicodedata.category(one)[0] in "LMN" or says(one))


def says(sign: str) -> bool:
    """Whether a sign says something, as that of a currency."""
    return sign in _SIGNS or unicodedata.category(sign) == "Sc"


def spaced_words(text: str) -> list[str]:
    """The words between spaces of a text without marks; what is written without spaces is left out."""
    normal = unicodedata.normalize("NFC", unescape(text))
    bare = _LAYOUT.sub(lambda found: " " if found[0].isspace() or found[0] in _APART else "", normal)
    return [word for word in _ALPHABETIC.findall(bare) if len(word) > 1]
