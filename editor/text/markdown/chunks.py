"""A long text cut where its blocks can be read apart, so that after a key only the part around it is read again."""

from collections.abc import Iterator

from editor.loading import pattern

_SHORT = 4_000
"""Characters that are read in no time."""
_BORDER = pattern(r"(?<=\n\n)(?=[^\s>*+\-0-9])")
"""After an empty line, what begins at the margin without the mark of a quote or an item reaches into nothing before."""
_OVER_EMPTY_LINES = ("```", "~~~")
"""What goes on over empty lines wherever it stands: code between fences."""


def chunks(text: str) -> Iterator[tuple[int, str]]:
    """The parts of a text and where each begins; short ones, and those with fences, are one part."""
    if len(text) < _SHORT or "\r" in text or any(fence in text for fence in _OVER_EMPTY_LINES):
        yield 0, text
        return
    start = 0
    for border in _BORDER.finditer(text):
        yield start, text[start : border.start()]
        start = border.start()
    yield start, text[start:]
