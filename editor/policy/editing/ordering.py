"""The order of a list that two people changed."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


def merged_order(base: Sequence[Key], mine: Sequence[Key], theirs: Sequence[Key]) -> tuple[Key, ...] | None:
    """The names in an order with both sides' additions, removals and moves; None where both moved, differently.

    What one side put in comes after the name that it follows there.
    """
    gone = {key for key in base if key not in mine or key not in theirs}
    ours, others = _order_of(base, mine, gone), _order_of(base, theirs, gone)
    old = [key for key in base if key not in gone]
    if ours in (old, others):
        leading, following = theirs, mine
    elif others == old:
        leading, following = mine, theirs
    else:
        return None
    order = [key for key in leading if key not in gone]
    for place, key in enumerate(following):
        if key not in gone and key not in order:
            before = [one for one in following[:place] if one in order]
            order.insert(order.index(before[-1]) + 1 if before else 0, key)
    return tuple(order)


def _order_of(base: Sequence[Key], side: Sequence[Key], gone: set[Key]) -> list[Key]:
    """The names of the base that are left, as a side has them in order."""
    old = set(base)
    return [key for key in side if key in old and key not in gone]
