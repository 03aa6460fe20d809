"""Languages of a policy, and how the text of each comes about."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import NewType

from editor.loading import pattern
from editor.policy.errors import BadLanguage

Tag = NewType("Tag", str)

_TAG = pattern(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)


def tag(text: str) -> Tag:
    """The BCP 47 tag in its canonical case (`zh-hant-tw` gives `zh-Hant-TW`), or BadLanguage.

    Language, script and region are enough for a policy; other subtags are refused, since folders are named by the tag.
    """
    found = _TAG.fullmatch(text)
    if found is None:
        raise BadLanguage(text)
    language, script, region = found.groups()
    parts = [language.lower()]
    if script:
        parts.append(script.title())
    if region:
        parts.append(region.upper())
    return Tag("-".join(parts))


class Making(Enum):
    """How the text of a language is made."""

    WRITTEN = "written"
    TRANSLATED = "translated"
    CONVERTED = "converted"


class LanguageState(Enum):
    """How far a language is: in preparation it is in no release and keeps none back; published it is in every one."""

    PREPARATION = "in preparation"
    PUBLISHED = "published"


LAYERS = ("usage", "quotes", "titles", "braces")
"""What is done above the dictionaries: legal usage, quotation marks, titles in 《》, braces of `-{…}-`."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of a policy; `origin` is the language it is made from, None where it is written.

    Where it is made by conversion, `regional_words` says whether one region's words are exchanged for another's as
    well, `converts_titles` whether that is so in titles in 《》 too, and `layers` what is done above the dictionaries.
    """

    tag: Tag
    making: Making
    origin: Tag | None = None
    regional_words: bool = False
    converts_titles: bool = False
    layers: tuple[str, ...] = ()
    state: LanguageState = LanguageState.PUBLISHED


def made_language(tag: Tag, making: Making, origin: Tag | None) -> Language:
    """A new language: one that is converted has all layers, one that is translated is in preparation at first."""
    return Language(
        tag,
        making,
        origin,
        layers=LAYERS if making is Making.CONVERTED else (),
        state=LanguageState.PREPARATION if making is Making.TRANSLATED else LanguageState.PUBLISHED,
    )


def in_layers(names: Iterable[str]) -> tuple[str, ...]:
    """Names of layers in their order; ValueError where one is not known."""
    wanted = set(names)
    if unknown := wanted - set(LAYERS):
        raise ValueError(f"{sorted(unknown)[0]} is no layer of a conversion")
    return tuple(name for name in LAYERS if name in wanted)
