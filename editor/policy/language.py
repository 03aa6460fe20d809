"""Languages of a policy, and how the text of each comes about."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import NewType

from editor.policy.errors import BadLanguage

Tag = NewType("Tag", str)

_TAG = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)


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


@dataclass(frozen=True, slots=True)
class Language:
    """One language of a policy; `origin` is the language it is made from, None where it is written.

    Where it is made by conversion, `regional_words` says whether one region's words are exchanged for another's as
    well, and `converts_titles` whether titles in 《》 are converted.
    """

    tag: Tag
    making: Making
    origin: Tag | None = None
    regional_words: bool = False
    converts_titles: bool = False
