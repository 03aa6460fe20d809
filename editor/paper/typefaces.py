"""In which letters a language is printed, and whether this machine has them."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from editor.data import data_dir
from editor.exchange.blocks.errors import ExchangeError
from editor.text.locales import fallbacks

ANY = ""
"""The row of every language that has none."""

_MOST_NAMED = 12


@dataclass(eq=False)
class MissingGlyphs(ExchangeError):
    """Characters that no installed font has: they would be empty boxes. `package` brings a font for the language."""

    language: str
    characters: str
    package: str


@dataclass(frozen=True, slots=True)
class Typeface:
    """The families for a language, the best first, and the Debian package of the first."""

    families: tuple[str, ...]
    package: str


def typeface(language: str) -> Typeface:
    """The typeface of a language, the plain families behind its own for what those lack."""
    rows = _rows()
    key = next((tag for tag in fallbacks(language)[:-1] if tag in rows), ANY)
    if language.split("-")[0].lower() == "en":
        key = ANY
    own = rows[key]
    return Typeface(tuple(dict.fromkeys((*own.families, *rows[ANY].families))), own.package)


def font(language: str, size: float) -> QFont:
    """The font of a text in a language, in points."""
    made = QFont()
    installed = frozenset(QFontDatabase.families())
    named = [family for family in typeface(language).families if family in installed]
    if named:
        made.setFamilies(named)
    made.setPointSizeF(size)
    return made


def check_glyphs(language: str, texts: Iterable[str], tried: QFont) -> None:
    """MissingGlyphs where the machine has no letters for some character of these texts."""
    characters = sorted({character for text in texts for character in text if not character.isspace()})
    missing = [one for one in characters if _lacks(one, tried)]
    if missing:
        raise MissingGlyphs(language, " ".join(missing[:_MOST_NAMED]), typeface(language).package)


def _lacks(character: str, tried: QFont) -> bool:
    layout = QTextLayout(character, tried)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


@cache
def _rows() -> dict[str, Typeface]:
    said = tomllib.loads((data_dir("resources") / "paper" / "typefaces.toml").read_text("utf-8"))
    return {tag: Typeface(tuple(row["families"]), row["package"]) for tag, row in said.items()}
