"""The one door for what comes in late: modules when they are first used, patterns when they are first tried.

    with later():
        from lxml import etree

        from editor.window.exchange import export_dialog

brings nothing in. `export_dialog` is the module, as it would be without the door, from the first moment in which one of
its names is asked for. Tools that read imports see all of them.
"""

import builtins
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from threading import RLock
from typing import Any, cast

_at_the_door = RLock()


class _Later:
    """Stands for a module until one of its names is asked for."""

    __slots__ = ("_module", "_name")

    def __init__(self, name: str) -> None:
        self._name = name
        self._module: Any = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._module or _Later.come(self), name)

    def come(self) -> Any:
        """The module itself."""
        self._module = import_module(self._name)
        return self._module


def bring_in(*rooms: object) -> None:
    """Bring in modules that are going to be wanted: what knows nothing of Qt, from a thread on which nobody waits.

    Never a part of the window from another thread than the window's: PySide enters each of Qt's types that is first
    named, and each class that is made of one, in a table that the window's thread reads without Python's lock.
    """
    for room in rooms:
        if isinstance(room, _Later):
            room.come()


class _Package:
    """Stands for a package while modules are named of which it holds the files."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> _Later:
        return _Later(f"{self._name}.{name}")


@contextmanager
def later() -> Iterator[None]:
    """Modules imported inside come in when they are first used. Only modules, and at the top of a module only."""
    asking = sys._getframe(2).f_globals
    with _at_the_door:
        importing = builtins.__import__

        def hold(*asked: Any, **named: Any) -> Any:
            if len(asked) < 4 or asked[1] is not asking:
                return importing(*asked, **named)
            name, _, _, names, *_ = asked
            return _Package(name) if names else _Later(name)

        builtins.__import__ = cast("Any", hold)
        try:
            yield
        finally:
            builtins.__import__ = importing


with later():
    import regex


class _Pattern:
    """Stands for a pattern until it is tried."""

    def __init__(self, compiled: Callable[[], Any]) -> None:
        self._compiled = compiled

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._compiled(), name)
        setattr(self, name, found)
        return found


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern of `re` that is compiled when it is first tried; call its methods, `re` would not know it for one."""
    return cast("re.Pattern[str]", _Pattern(lambda: re.compile(text, flags)))


def unicode_pattern(text: str) -> "regex.Pattern[str]":
    """The same of `regex`, which knows scripts and clusters of characters."""
    return cast("regex.Pattern[str]", _Pattern(lambda: regex.compile(text)))
