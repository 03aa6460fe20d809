"""What was read of texts: remembered while it is asked for, within a budget of bytes, forgotten with its policy."""

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from functools import lru_cache, wraps
from itertools import islice
from typing import ParamSpec, TypeVar

BUDGET = 96 * 1024 * 1024
"""Bytes. What one key asks again of a section of 100 kB takes a tenth of it."""
_ENTRY = 200
"""What an answer costs besides itself: its key, and its row in a table."""
_READERS = 16
"""About so many functions are asked about each text, so each answer carries this part of what it was asked about."""
_NOTHING = object()

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


class Recall:
    """Answers of functions by what they were asked, in two generations of half a budget each.

    What is asked again moves into the younger one; when that is full the older one, which nobody asked for since, is
    forgotten. Threads may share it: the worst that can happen is that one answer is found twice.
    """

    def __init__(self, budget: int = BUDGET) -> None:
        self._half = budget // 2
        self._kept: list[_Kept] = []
        self._others: list[Callable[[], None]] = []
        self.weight = 0
        """Bytes of the younger generation, as estimated."""

    def remembered(self, function: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
        """The function, which answers at once where it is asked again; neither words nor answers may ever change."""
        kept = _Kept()
        self._kept.append(kept)

        @wraps(function)
        def asked(*words: Asked.args, **named: Asked.kwargs) -> Answer:
            key: tuple[object, ...] = (*words, *named.items()) if named else words
            known = kept.young.get(key, _NOTHING)
            if known is _NOTHING:
                known = kept.old.get(key, _NOTHING)
                if known is _NOTHING:
                    known = function(*words, **named)
                self._keep(kept, key, known)
            return known  # type: ignore[return-value]

        return asked

    def forget(self) -> None:
        """Forget everything, as when a policy is closed."""
        for one in self._kept:
            one.young, one.old = {}, {}
        for clear in self._others:
            clear()
        self.weight = 0

    def counted(self, most: int) -> Callable[[Callable[Asked, Answer]], Callable[Asked, Answer]]:
        """The same for a function of single words, of which so many are kept: counting is quicker than weighing."""

        def marked(function: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
            kept = lru_cache(maxsize=most)(function)
            self._others.append(kept.cache_clear)
            return kept  # type: ignore[return-value]

        return marked

    def _keep(self, kept: "_Kept", key: tuple[object, ...], answer: object) -> None:
        kept.young[key] = answer
        self.weight += _ENTRY + weight(key) // _READERS + weight(answer)
        if self.weight > self._half:
            for one in self._kept:
                one.young, one.old = {}, one.young
            self.weight = 0


class _Kept:
    """The answers of one function."""

    __slots__ = ("old", "young")

    def __init__(self) -> None:
        self.young: dict[tuple[object, ...], object] = {}
        self.old: dict[tuple[object, ...], object] = {}


def weight(value: object) -> int:
    """About how many bytes a value holds, with all that it consists of; of what is many, some tell of all."""
    size = sys.getsizeof(value)
    if type(value) in _PLAIN:
        return size
    match value:
        case tuple() | list() | frozenset() | set():
            return size + _of_many(value, len(value))
        case Mapping():
            return size + _of_many(value.items(), len(value))
        case _:
            return size + sum(weight(getattr(value, name)) for name in _names(type(value)))


def _of_many(values: Iterable[object], count: int) -> int:
    if count <= _SAMPLE:
        return sum(map(weight, values))
    return sum(map(weight, islice(values, _SAMPLE))) * count // _SAMPLE


_SAMPLE = 24
"""So many are weighed; a list of a hundred thousand places would take longer to weigh than to make."""
_PLAIN = frozenset({str, bytes, int, float, bool, type(None)})
_known: dict[object, tuple[str, ...]] = {}
"""What the objects of each class of ours consist of."""


def _names(kind: type[object]) -> tuple[str, ...]:
    if kind not in _known:
        own = tuple(one.name for one in fields(kind)) if is_dataclass(kind) else getattr(kind, "__slots__", ())
        _known[kind] = tuple(own)
    return _known[kind]


_RECALL = Recall()
remembered = _RECALL.remembered
"""Marks a function whose answers are remembered as long as a policy is open; see `Recall.remembered`."""
counted = _RECALL.counted
forget = _RECALL.forget
"""Forgets all that was remembered for the policy that is closed."""
