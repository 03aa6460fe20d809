"""Pages that were made before, kept by all that they are made of."""

from collections.abc import Callable

Make = Callable[[], str]
Kept = Callable[[tuple[object, ...], Make], str]
"""Gives the page that was made of the same values before, else makes it; values are told apart by how they print."""


def made_anew(_values: tuple[object, ...], make: Make) -> str:
    """Where nothing is kept."""
    return make()
