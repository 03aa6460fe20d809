"""Holding what a file says, once it was read again from its bytes, against what it should say."""

from collections.abc import Iterable
from itertools import zip_longest

from editor.exchange.blocks.errors import FileDiffers

_SHOWN = 60

PlacedLine = tuple[str, str]
"""The section in which a line of words stands, or what else names its place, and the line."""


def hold(expected: Iterable[PlacedLine], found: Iterable[str], file: str) -> None:
    """FileDiffers at the first line that a file does not say as it should, or says besides."""
    last = ""
    for wanted, said in zip_longest(expected, found):
        place, line = wanted or (last, "")
        if wanted is None or line != said:
            at = _first_difference(line, said or "")
            raise FileDiffers(place, line[at : at + _SHOWN], (said or "")[at : at + _SHOWN], file)
        last = place


def _first_difference(one: str, other: str) -> int:
    """A little before the place where two lines part, so that a long one shows what differs."""
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return max(0, same - _SHOWN // 2) if same > _SHOWN // 2 else 0
