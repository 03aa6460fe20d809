"""The one splice between two texts."""

from collections.abc import Callable


def difference(old: str, new: str) -> tuple[int, int, str]:
    """The smallest splice (start, characters removed, text inserted) that makes `new` of `old`."""
    shorter = min(len(old), len(new))
    start = _common(lambda count: old.startswith(new[:count]), shorter)
    tail = _common(lambda count: count == 0 or old.endswith(new[-count:]), shorter - start)
    return start, len(old) - start - tail, new[start : len(new) - tail]


def _common(agree: Callable[[int], bool], limit: int) -> int:
    """The largest count up to `limit` that agrees, found by halving: a loop over characters takes 60 ms for 1 MB."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if agree(middle) else (low, middle - 1)
    return low
