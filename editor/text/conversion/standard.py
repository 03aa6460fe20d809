"""The standard lists of characters, which tell what a conversion left that its readers' region does not write."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from editor.data import data_dir


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A character that a region's list lacks, where it stands, and what is written there; empty where none is known."""

    start: int
    character: str
    form: str


def unlisted(text: str, language: str) -> Iterator[Unlisted]:
    """The Chinese characters of a text that the list of its language's region lacks.

    The Mainland's list is held against Simplified texts, Hong Kong's against those of Hong Kong and Macau, and Taiwan's
    against Traditional ones of Taiwan or of no region.
    """
    region = region_of(language)
    known = _characters(region)
    for at, one in enumerate(text):
        if _is_chinese(one) and one not in known:
            yield Unlisted(at, one, instead(region).get(one, ""))


def region_of(language: str) -> str:
    """The region (`Hans`, `HK`, `TW`) that a Chinese text is written for; Taiwan's for Traditional without one."""
    parts = set(language.split("-"))
    return "HK" if parts & {"HK", "MO"} else "TW" if parts & {"Hant", "TW"} else "Hans"


def instead(region: str) -> Mapping[str, str]:
    """What a region (`Hans`, `HK`, `TW`) writes for characters that its list lacks and that the dictionaries leave."""
    return _instead() if region == "Hans" else {}


def _is_chinese(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U0003ffff"


@lru_cache(maxsize=3)
def _characters(region: str) -> frozenset[str]:
    return frozenset(_file()[region])


@lru_cache(maxsize=1)
def _instead() -> Mapping[str, str]:
    return dict(_file()["instead"])


@lru_cache(maxsize=1)
def _file() -> Mapping[str, Any]:
    return tomllib.loads((data_dir("resources") / "conversion" / "standard.toml").read_text("utf-8"))
