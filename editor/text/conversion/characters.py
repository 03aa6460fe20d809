"""Characters exchanged one for one, a whole text at a time."""

from collections.abc import Mapping
from typing import Any

PLANE = 0x10000
LONG = 64
"""From how many characters on a table of numpy is quicker than `str.translate`, which costs nothing to set up."""

_IDENTITY = tuple(map(chr, range(PLANE)))


class CharacterMap:
    """Exchanges characters of the basic plane for others of it; the length of a text stays. Threads may share it."""

    __slots__ = ("_array", "_long", "_table")

    def __init__(self, pairs: Mapping[str, str]) -> None:
        table = list(_IDENTITY)
        for character, other in pairs.items():
            table[ord(character)] = other
        self._table = tuple(table)
        self._array: Any = None

    def exchange(self, text: str) -> str:
        """The text with its characters exchanged; it must not hold half a surrogate pair."""
        if len(text) < LONG:
            return text.translate(self._table)  # type: ignore[arg-type]
        if self._array is None:
            self._array = _array(self._table)
        return self._exchange_long(text)

    def _exchange_long(self, text: str) -> str:
        import numpy  # the first long text pays for it, not the window's start

        units = numpy.frombuffer(text.encode("utf-16-le"), "<u2")
        exchanged: str = self._array.take(units).tobytes().decode("utf-16-le")
        return exchanged


def _array(table: tuple[str, ...]) -> Any:
    import numpy

    # Halves of surrogate pairs stand for themselves, so that characters beyond the basic plane pass through.
    return numpy.fromiter(map(ord, table), "<u2", PLANE)
