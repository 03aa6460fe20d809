"""Characters exchanged one for one, a whole text at a time."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from editor.loading import later

with later():
    import numpy

PLANE = 0x10000

_LONG = 96
"""From how many characters on numpy is quicker than `str.translate`."""


class CharacterMap:
    """Exchanges characters of the basic plane for others of it; the length of a text stays. Threads may share it."""

    __slots__ = ("_quick", "_table")

    def __init__(self, pairs: Mapping[str, str]) -> None:
        table = list(_plane())
        for character, other in pairs.items():
            table[ord(character)] = other
        self._table = tuple(table)
        self._quick: Callable[[str], str] | None = None

    def exchange(self, text: str) -> str:
        """The text with its characters exchanged; it must not hold half a surrogate pair."""
        if len(text) < _LONG:
            return text.translate(self._table)
        if self._quick is None:
            self._quick = _by_array(self._table)
        return self._quick(text)


@lru_cache(maxsize=1)
def _plane() -> tuple[str, ...]:
    return tuple(map(chr, range(PLANE)))


def _by_array(table: tuple[str, ...]) -> Callable[[str], str]:
    # Halves of surrogate pairs stand for themselves, so that characters beyond the basic plane pass through.
    array = numpy.fromiter(map(ord, table), "<u2", PLANE)

    def exchange(text: str) -> str:
        units = numpy.frombuffer(text.encode("utf-16-le"), "<u2")
        return array.take(units).tobytes().decode("utf-16-le")

    return exchange
