"""Which parts of a line of Markdown the editor sets off: headings, emphasis, list marks, facts, links.

This serves the eye while typing, one line at a time; what the words mean is decided by `text.markdown`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise


class MarkStyle(Enum):
    """How a part of a line is set off."""

    HEADING = auto()
    STRONG = auto()
    EMPHASIS = auto()
    CODE = auto()
    SIGN = auto()
    FACT = auto()
    LINK = auto()


@dataclass(frozen=True, slots=True)
class MarkedPart:
    """The characters `start` to `end` of a line, set off in a style."""

    start: int
    end: int
    style: MarkStyle


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


def parts(line: str, *, fenced: bool = False) -> tuple[tuple[MarkedPart, ...], bool]:
    """The parts of a line to set off, and whether a code fence is open after it; `fenced`: whether one was before."""
    if _FENCE.match(line):
        return (MarkedPart(0, len(line), MarkStyle.SIGN),), not fenced
    if fenced:
        return (MarkedPart(0, len(line), MarkStyle.CODE),), True
    found: list[MarkedPart] = []
    if heading := _HEADING.match(line):
        found.append(MarkedPart(0, len(line), MarkStyle.HEADING))
        found.append(MarkedPart(heading.start(1), heading.end(1), MarkStyle.SIGN))
    elif sign := _LIST_SIGN.match(line):
        found.append(MarkedPart(sign.start(), sign.end(), MarkStyle.SIGN))
    code = [match.span() for match in _CODE.finditer(line)]
    found.extend(part for part in _inline(line) if not any(a < part.end and part.start < b for a, b in code))
    found.extend(MarkedPart(start, end, MarkStyle.CODE) for start, end in code)
    return tuple(found), False


def pieces(found: Sequence[MarkedPart]) -> Iterator[tuple[int, int, tuple[MarkStyle, ...]]]:
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


def _inline(line: str) -> list[MarkedPart]:
    found: list[MarkedPart] = []
    for match in _STRONG.finditer(line):
        found += [MarkedPart(*match.span(2), MarkStyle.STRONG), *_signs(match, 2)]
    for match in _EMPHASIS.finditer(line):
        found += [
            MarkedPart(*match.span(match.lastindex or 0), MarkStyle.EMPHASIS),
            *_signs(match, match.lastindex or 0),
        ]
    for match in _LINK.finditer(line):
        found += [MarkedPart(*match.span(1), MarkStyle.LINK), *_signs(match, 1)]
    found += [MarkedPart(*match.span(), MarkStyle.FACT) for match in _FACT.finditer(line)]
    return found


def _signs(match: re.Match[str], inner: int) -> tuple[MarkedPart, MarkedPart]:
    """What stands around the inner group."""
    return MarkedPart(match.start(), match.start(inner), MarkStyle.SIGN), MarkedPart(
        match.end(inner), match.end(), MarkStyle.SIGN
    )
