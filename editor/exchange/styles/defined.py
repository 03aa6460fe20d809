"""What a style sheet defines by a name: animations, fonts that the page brings along, and signs before items."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import tinycss2

from editor.exchange.styles.declarations import PROPERTIES, Declared
from editor.exchange.styles.values import significant

_LASTING = frozenset({"forwards", "both"})
_RANGE = re.compile(r"u\+([0-9a-f?]{1,6})(?:-([0-9a-f]{1,6}))?", re.IGNORECASE)
_FEW = 30
"""A font for no more signs than these is for some of the letters only."""


def declared_in(content: Sequence[Any]) -> list[Declared]:
    """The declarations that matter, as they stand in a block."""
    parts = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    return [(one.lower_name, significant(one.value)) for one in parts if one.type == "declaration"]


def named(rule: Any) -> str:
    """The name that an at-rule gives."""
    first = significant(rule.prelude)[:1]
    return str(getattr(first[0], "value", "")) if first else ""


def end_of_animation(rule: Any) -> tuple[Declared, ...]:
    """The declarations with which an animation ends."""
    found: list[Declared] = []
    for frame in tinycss2.parse_rule_list(rule.content, True, True):
        if frame.type == "qualified-rule":
            steps = [
                getattr(one, "lower_value", None) or getattr(one, "value", None) for one in significant(frame.prelude)
            ]
            if "to" in steps or 100 in steps:
                found += [one for one in declared_in(frame.content) if one[0] in PROPERTIES]
    return tuple(found)


def lasting(own: Sequence[Declared], ends: Mapping[str, tuple[Declared, ...]]) -> list[Declared]:
    """What holds for an element when its animations have come to their end, where they stay there."""
    words: list[str] = []
    for name, tokens in own:
        if "animation" in name and ends:
            words += [str(one.value) for one in tokens if one.type in ("ident", "string")]
    if not _LASTING & {word.lower() for word in words}:
        return []
    return [one for word in words for one in ends.get(word, ())]


def font_of(rule: Any) -> tuple[str, bool]:
    """The family of a font that the page brings along, and whether it is for a few letters only."""
    found = dict(declared_in(rule.content))
    family = " ".join(str(getattr(one, "value", "")) for one in found.get("font-family", [])).lower()
    ranges = tinycss2.serialize(found.get("unicode-range", []))
    spans = [
        (int(first.replace("?", "0"), 16), int(last or first.replace("?", "f"), 16))
        for first, last in _RANGE.findall(ranges)
    ]
    whole = sum(high - low + 1 for low, high in spans)
    return family, whole <= _FEW and any(
        _is_letter(code) for low, high in spans for code in range(low, min(high, low + _FEW) + 1)
    )


def _is_letter(code: int) -> bool:
    return code < 0x2E80 and chr(code).isalnum()


def sign_of(rule: Any) -> str:
    """The words with which a sign before items is defined; empty where it is no words."""
    found = dict(declared_in(rule.content))
    texts = [
        str(one.value)
        for name in ("symbols", "additive-symbols", "prefix", "suffix", "negative")
        for one in found.get(name, [])
        if one.type in ("string", "ident")
    ]
    return next((one for one in texts if sum(map(str.isalpha, one)) > 1), "")
