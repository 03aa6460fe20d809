"""In which letters a language is printed, and whether this machine has them."""

import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache

import typst

from editor.data import data_dir
from editor.exchange.blocks.errors import ExchangeError
from editor.text.locales import fallbacks

ANY = ""
"""The row of every language that has none."""
_SIGNS = ("signs", "pictures")
CODE_FAMILIES = ("DejaVu Sans Mono",)
"""For code; it comes with Typst."""


@dataclass(eq=False)
class MissingGlyphs(ExchangeError):
    """Characters that no installed font has: they would be empty boxes. `package` brings a font for the language."""

    language: str
    characters: str
    package: str


@dataclass(eq=False)
class NotSet(ExchangeError):
    """A text that could not be set, with what Typst says of it."""

    reason: str


@dataclass(eq=False)
class NoTypeface(ExchangeError):
    """None of the families for a language is installed: nothing of it could be set. `package` brings the first."""

    language: str
    families: str
    package: str


@dataclass(frozen=True, slots=True)
class Typeface:
    """The families for a language, the best first, and the Debian package of the first."""

    families: tuple[str, ...]
    package: str


def typeface(language: str) -> Typeface:
    """The typeface of a language."""
    rows = _rows()
    if language.split("-")[0].lower() == "en":
        return rows[ANY]
    return rows[next((tag for tag in fallbacks(language)[:-1] if tag in rows), ANY)]


def package_for(character: str, language: str) -> str:
    """The package that most likely has a character which no installed font has."""
    name = unicodedata.name(character[0], "")
    if unicodedata.category(character[0]).startswith("S"):
        return _rows()[_SIGNS[-1]].package
    if name.startswith(("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO")):
        return _rows()["zh-Hant"].package
    return _rows()[ANY].package if name else typeface(language).package


def installed_families(language: str) -> tuple[str, ...]:
    """The families of this machine for a text in a language, those for words in other ones behind; NoTypeface."""
    own = typeface(language)
    there = frozenset(fonts().families())
    if there.isdisjoint(own.families):
        raise NoTypeface(language, ", ".join(own.families), own.package)
    rows = _rows()
    rest = (row.families for tag, row in rows.items() if tag not in (ANY, *_SIGNS))
    signs = (rows[tag].families for tag in _SIGNS)
    named = (*own.families, *rows[ANY].families, *(one for row in (*rest, *signs) for one in row))
    return tuple(dict.fromkeys(one for one in named if one in there))


@cache
def fonts() -> typst.Fonts:
    """The fonts of this machine and those that come with Typst, looked for once."""
    return typst.Fonts()


@cache
def _rows() -> dict[str, Typeface]:
    said = tomllib.loads((data_dir("resources") / "pdf" / "typefaces.toml").read_text("utf-8"))
    return {tag: Typeface(tuple(row["families"]), row["package"]) for tag, row in said.items()}
