"""How a language writes the number of a section, in its heading and in a reference to it."""

import tomllib
from functools import cache
from typing import NamedTuple

from editor.data import data_dir
from editor.text.locales import ENGLISH, fallbacks
from editor.text.numbering.numerals import numeral

OFF, SECTIONS, SUBSECTIONS, ARTICLES = "off", "1", "1.1", "第一條"
NUMBERINGS = (OFF, SECTIONS, SUBSECTIONS, ARTICLES)
"""How a policy may number its sections; the last one as articles of a law, in each language by its own word."""


class _Forms(NamedTuple):
    article: str
    after: str
    reference: str


def heading_number(path: tuple[int, ...], style: str, language: str) -> str:
    """What is printed before a heading, with what parts it from the words: `3. `, `3.1 `, `第三條　`, `Article 3. `."""
    number = reference_number(path[0], style, language)
    if style == ARTICLES:
        return number + _forms(language).after
    return f"{number}. " if len(path) == 1 else ".".join(map(str, path)) + " "


def reference_number(number: int, style: str, language: str) -> str:
    """A section's number as a reference names it: `3`, `第三條`, `Article 3`."""
    if style != ARTICLES:
        return str(number)
    return _forms(language).article.format(digits=number, han=numeral(number, "chinesecounting"))


def reference_to(number: str, title: str, language: str) -> str:
    """A section by number and title, as a sentence names it."""
    return _forms(language).reference.format(number=number, title=title)


@cache
def _forms(language: str) -> _Forms:
    """The forms of the nearest language that has some; plain digits where none has, as English words are no help."""
    rows = tomllib.loads((data_dir("resources") / "section_numbers.toml").read_text("utf-8"))
    own = [tag for tag in fallbacks(language) if tag != ENGLISH or language.partition("-")[0] == ENGLISH]
    return _Forms(**next((rows[tag] for tag in own if tag in rows), rows["und"]))
