"""Which parts of a line of Markdown the editor sets off: headings, emphasis, list marks, facts, links.

This serves the eye while typing, one line at a time; what the words mean is decided by `text.markdown`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise


class Style(Enum):
    """How a part of a line is set off."""

    HEADING = auto()
    STRONG = auto()
    EMPHASIS = auto()
    CODE = auto()
    SIGN = auto()
    FACT = auto()
    LINK = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """The characters `start` to `end` of a line, set off in a style."""

    start: int
    end: int
    style: Style


_FENCE = re.compile(r" {0,3}(```|~~~)")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]|$)")
_LIST_SIGN = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t])|[ \t]*>+")
_FACT = re.compile(r"\{\{[^{}\n]+\}\}")
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_LINK = re.compile(r"!?\[([^\[\]\n]*)\](\([^()\n]*\))")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(
    r"(?<![*\\])\*(?![*\s])([^*\n]+?)(?<![\s*\\])\*(?!\*)"
    r"|(?<![\w\\])_(?![_\s])([^_\n]+?)(?<!\s)_(?!\w)"
)


def parts(line: str, *, fenced: bool = False) -> tuple[tuple[Part, ...], bool]:
    """The parts of a line to set off, and whether a code fence is open after it; `fenced`: whether one was before."""
    if _FENCE.match(line):
        return (Part(0, len(line), Style.SIGN),), not fenced
    if fenced:
        return (Part(0, len(line), Style.CODE),), True
    found: list[Part] = []
    if heading := _HEADING.match(line):
        found.append(Part(0, len(line), Style.HEADING))
        found.append(Part(heading.start(1), heading.end(1), Style.SIGN))
    elif sign := _LIST_SIGN.match(line):
        found.append(Part(sign.start(), sign.end(), Style.SIGN))
    code = [match.span() for match in _CODE.finditer(line)]
    found.extend(part for part in _inline(line) if not any(a < part.end and part.start < b for a, b in code))
    found.extend(Part(start, end, Style.CODE) for start, end in code)
    return tuple(found), False


def pieces(found: Sequence[Part]) -> Iterator[tuple[int, int, tuple[Style, ...]]]:
    """The stretches of a line that have one look each: start, end and the styles that meet there, in their order."""
    at: dict[int, list[int]] = {}
    for number, part in enumerate(found):
        at.setdefault(part.start, []).append(number)
        at.setdefault(part.end, []).append(number)
    open_parts: set[int] = set()
    for start, end in pairwise(sorted(at)):
        open_parts ^= set(at[start])
        if open_parts:
            yield start, end, tuple(found[number].style for number in sorted(open_parts))


def _inline(line: str) -> list[Part]:
    found: list[Part] = []
    for match in _STRONG.finditer(line):
        found += [Part(*match.span(2), Style.STRONG), *_signs(match, 2)]
    for match in _EMPHASIS.finditer(line):
        found += [Part(*match.span(match.lastindex or 0), Style.EMPHASIS), *_signs(match, match.lastindex or 0)]
    for match in _LINK.finditer(line):
        found += [Part(*match.span(1), Style.LINK), *_signs(match, 1)]
    found += [Part(*match.span(), Style.FACT) for match in _FACT.finditer(line)]
    return found


def _signs(match: re.Match[str], inner: int) -> tuple[Part, Part]:
    """What stands around the inner group."""
    return Part(match.start(), match.start(inner), Style.SIGN), Part(match.end(inner), match.end(), Style.SIGN)
