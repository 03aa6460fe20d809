"""A long text cut where its blocks can be read apart, so that after a key only the part around it is read again."""

from collections.abc import Callable, Iterable
from functools import wraps
from itertools import pairwise
from typing import Concatenate, ParamSpec, TypeVarTuple

from editor.loading import pattern
from editor.recall import remembered

Asked = ParamSpec("Asked")
More = TypeVarTuple("More")

_SHORT = 4_000
"""Characters that are read in no time."""
_BORDER = pattern(r"(?<=\n\n)(?=[^\s>*+\-0-9])")
"""After an empty line, what begins at the margin without the mark of a quote or an item reaches into nothing before."""
_OVER_EMPTY_LINES = ("```", "~~~")
"""What goes on over empty lines wherever it stands: code between fences."""


def chunks(text: str) -> tuple[tuple[int, str], ...]:
    """The parts of a text and where each begins; short ones, and those with fences, are one part."""
    if len(text) < _SHORT or "\r" in text or any(fence in text for fence in _OVER_EMPTY_LINES):
        return ((0, text),)
    return _cut(text)


@remembered
def _cut(text: str) -> tuple[tuple[int, str], ...]:
    borders = [0, *(border.start() for border in _BORDER.finditer(text)), len(text)]
    return tuple((start, text[start:end]) for start, end in pairwise(borders))


def by_chunk(
    read: Callable[Concatenate[str, Asked], Iterable[tuple[int, int, *More]]],
) -> Callable[Concatenate[str, Asked], tuple[tuple[int, int, *More], ...]]:
    """A reader of places (start, end, and whatever else it tells of each) that asks every part of a long text alone.

    What it found in a part and in a text is remembered. It must look at nothing beyond a line, or beyond a block.
    """

    @remembered
    def in_chunk(text: str, /, *asked: Asked.args, **named: Asked.kwargs) -> tuple[tuple[int, int, *More], ...]:
        return tuple(read(text, *asked, **named))

    @remembered
    @wraps(read)
    def whole(text: str, /, *asked: Asked.args, **named: Asked.kwargs) -> tuple[tuple[int, int, *More], ...]:
        found = ((at, one) for at, chunk in chunks(text) for one in in_chunk(chunk, *asked, **named))
        return tuple((at + one[0], at + one[1], *one[2:]) for at, one in found)

    return whole
