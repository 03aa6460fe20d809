"""The words of Japanese and Thai, told by BudouX from the three characters on either side of a place."""

import json
from functools import lru_cache
from importlib.resources import files

from budoux.parser import Parser

from editor.recall import counted

_LOOKED_AT = 3
"""Characters on either side that its models ask for."""


def is_inside_word(model: str, before: str, after: str) -> bool:
    """Whether no word begins between these two pieces of a text, by one of BudouX's models."""
    return _is_inside(model, before[-_LOOKED_AT:], after[:_LOOKED_AT])


@counted(16384)
def _is_inside(model: str, before: str, after: str) -> bool:
    words = _parser(model).parse(before + after)
    return not any(len("".join(words[:number])) == len(before) for number in range(1, len(words)))


@lru_cache(maxsize=2)
def _parser(model: str) -> Parser:
    return Parser(json.loads((files("budoux") / "models" / f"{model}.json").read_text("utf-8")))
