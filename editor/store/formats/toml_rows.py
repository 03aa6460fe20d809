"""Pieces of TOML files: tables and lists as they are written, and names as they are read."""

from collections.abc import Iterable

import tomlkit
from tomlkit.items import Array, Table


def table_of(**rows: object) -> Table:
    """A table with these rows."""
    table = tomlkit.table()
    for name, value in rows.items():
        table.add(name, tomlkit.item(value))
    return table


def one_per_line(items: tuple[str, ...]) -> Array:
    """A list with each item on a line of its own, so that two people's changes merge."""
    array = tomlkit.array()
    array.extend(items)
    return array.multiline(True)


def all_different(names: Iterable[str]) -> None:
    """ValueError where a name stands twice."""
    known: set[str] = set()
    for name in names:
        if name in known:
            raise ValueError(f"{name} stands twice")
        known.add(name)


def names_of(value: object) -> tuple[str, ...]:
    """The names that a list holds; ValueError where it is none."""
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
        raise ValueError(f"{value!r} is not a list of names")
    return tuple(value)
