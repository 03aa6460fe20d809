"""What the window calls the people that a section is for: in the words that pages have for them."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache

from PySide6.QtCore import QLocale

from editor.data import data_dir
from editor.policy.section import EVERYONE
from editor.text.locales import fallbacks


def audience_words(audience: str) -> str:
    """Such as "users of the app" for app; a name that pages have no words for is its own."""
    return _known(QLocale().bcp47Name()).get(audience, audience)


def audience_items(used: Iterable[str]) -> list[tuple[str, str]]:
    """The audiences that are used and those that pages have words for, with their names."""
    offered = dict.fromkeys((*used, *_known(QLocale().bcp47Name())))
    return [(audience_words(one), one) for one in offered if one not in EVERYONE]


@cache
def _known(language: str) -> Mapping[str, str]:
    """Read without the room that makes pages, which an outline has no other use for."""
    folder = data_dir("resources") / "page_words"
    file = next(file for tag in fallbacks(language) if (file := folder / f"{tag}.toml").is_file())
    names: Mapping[str, str] = tomllib.loads(file.read_text("utf-8"))["audiences"]
    return names
