"""Words of another region in a Chinese text that mixes nothing: 鏈接 in one of Taiwan, 应用程式 in a Mainland one."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from editor.data import data_dir
from editor.text.conversion.borders import cuts_a_word
from editor.text.conversion.standard import region_of


@dataclass(frozen=True, slots=True)
class Visitor:
    """A word of another region, where it stands (start, end), and what is written in the text's own."""

    start: int
    end: int
    word: str
    own: str


def visitors(text: str, language: str) -> Iterator[Visitor]:
    """The words of other regions in a text, the longest at each place; where one only cuts two words, it is none."""
    region = region_of(language)
    for found in _pattern(region).finditer(text):
        if not cuts_a_word(text, *found.span()):
            yield Visitor(*found.span(), found[0], _words()[region][found[0]])


@lru_cache(maxsize=3)
def _pattern(region: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(_words()[region], key=len, reverse=True))))


@lru_cache(maxsize=1)
def _words() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads((data_dir("resources") / "conversion" / "regions.toml").read_text("utf-8"))


@lru_cache(maxsize=1)
def regional_concepts() -> Mapping[str, Mapping[str, str]]:
    """What each region (TW, HK, Hans) calls one thing, by the name of the thing."""
    return tomllib.loads((data_dir("resources") / "conversion" / "concepts.toml").read_text("utf-8"))
