"""Postal addresses: a street with its number, in the order and words of several countries, and what follows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from editor.text.facts.words import table

_DIGIT = regex.compile(r"\p{Nd}")
_NEAR = 12
"""Characters beside a number in which the word that it counts stands."""
_PART = regex.compile(r"<<(\w+)>>")


@dataclass(frozen=True, slots=True)
class _Forms:
    may: "regex.Pattern[str]"
    forms: "tuple[regex.Pattern[str], ...]"


def postal_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where postal addresses stand, the longest of those that overlap."""
    if not (_DIGIT.search(text) and _forms().may.search(text)):
        return
    start = 0
    for line in text.split("\n"):
        if _forms().may.search(line) and _DIGIT.search(line):
            yield from ((start + first, start + last) for first, last in _in_line(line))
        start += len(line) + 1


def address_part(text: str, start: int, end: int) -> str:
    """What the number there counts in an address, such as `floor`: by the word before or behind it; else empty."""
    before, behind = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    found = (name for name, pattern in _counted()["behind"].items() if pattern.match(behind))
    found_before = (name for name, pattern in _counted()["before"].items() if pattern.search(before))
    return next(found, "") or next(found_before, "")


@lru_cache(maxsize=1)
def _counted() -> "dict[str, dict[str, regex.Pattern[str]]]":
    rows = table("postal")
    return {
        "behind": {name: regex.compile(rf"\s?(?:{form})", regex.V1) for name, form in rows["behind"].items()},
        "before": {
            name: regex.compile(rf"(?<!\p{{L}})(?:{form})\s?$", regex.V1) for name, form in rows["before"].items()
        },
    }


def _in_line(line: str) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    found = [match.span() for form in _forms().forms for match in form.finditer(line)]
    for first, last in sorted(found, key=lambda one: one[0] - one[1]):
        if all(last <= other or end <= first for other, end in kept):
            kept.append((first, last))
    return sorted(kept)


@lru_cache(maxsize=1)
def _forms() -> _Forms:
    rows = table("postal")
    return _Forms(
        regex.compile(_whole(rows["look"]["may"]), regex.V1),
        tuple(regex.compile(_whole(form), regex.V1) for form in rows["forms"].values()),
    )


def _whole(pattern: str) -> str:
    """A pattern with the parts that it names."""
    parts = table("postal")["parts"]
    while _PART.search(pattern):
        pattern = _PART.sub(lambda found: parts[found[1]], pattern)
    return pattern
