"""What is left of a piece of text without its layout: its signs, its letters, its words."""

import unicodedata
from dataclasses import replace
from html import unescape

import regex

from editor.text.facts.fact import Fact, Statement
from editor.text.facts.numerals import figure
from editor.text.facts.words import fact_words

_ENDLESS = regex.compile(r"&#[0-9]{9,}")
_LAYOUT = regex.compile(
    r"(?P<sign>\\[!-/:-@\[-`{-~])|<!--.*?-->|<[a-z/][^<>]*>|\{[:%][^{}]*\}|(?<![^\W_])_+|_+(?![^\W_])|-{3,}|~~"
    r"|[*`<>|\\\[\]=•\s\p{Cf}]|(?:(?m:^)|(?<=\ufeff))(?:\#{1,6}|[-+·‐])(?=\s|$)",
    regex.S,
)
"""White space, Markdown marks, markup and invisible characters; a sign behind a backslash is none, it is seen."""
_ALPHABETIC = regex.compile(
    r"[[\p{L}\p{M}]--[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]]+", regex.V1
)
_POSTCODE = regex.compile(r"(?<![\p{L}])[A-Z]{2}[ \u00a0]$")
"""What stands before a postcode of the United States: the letters of the state."""
_POSTCODE_SIZE = 5
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


def unescaped(text: str) -> str:
    """The text with its entities of HTML as what they show; a number of many digits is no character, and not read."""
    return unescape(_ENDLESS.sub("&#999999999", text))


def spaced_words(text: str) -> list[str]:
    """The words between spaces of a text without marks; what is written without spaces is left out."""
    normal = unicodedata.normalize("NFC", unescaped(text))
    bare = _LAYOUT.sub(lambda found: " " if found[0].isspace() or found[0] in _APART else "", normal)
    return [word for word in _ALPHABETIC.findall(bare) if len(word) > 1]


def number_said(piece: str, language: str) -> str | None:
    """The number that a piece of text is, in figures or in words."""
    bare = piece.strip()
    spelled = (word for word in fact_words(language).number_words(bare) if word.end - word.start == len(bare))
    value = figure(bare, language) or next((word.value for word in spelled), None)
    return None if value is None else str(value)


def in_its_place(line: str, one: Statement) -> Statement:
    """A fact as its line has it: a number behind the letters of a state is a part of an address."""
    is_postcode = one.end - one.start == _POSTCODE_SIZE and _POSTCODE.search(line[: one.start])
    return replace(one, fact=Fact.POSTAL) if one.fact is Fact.NUMBER and is_postcode else one
