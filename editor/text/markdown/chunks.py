"""A long text cut where its blocks can be read apart, so that after a key only the part around it is read again."""

from itertools import pairwise

from editor.loading import pattern
from editor.recall import remembered

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
