"""How much two texts share at their beginning and at their end, found without reading what lies between."""

from rapidfuzz.distance import Postfix, Prefix

_FAR = 48
"""Characters around a difference in which facts are looked for: those that it is in, and what is said around them."""


def equal_ends(old: str, new: str) -> tuple[int, int]:
    """The characters that both share at either end, in whole paragraphs."""
    if old == new:
        return len(old), 0
    start = _paragraph_start(old, shared_start(old, new))
    return start, _paragraphs_in(old, shared_end(old[start:], new[start:]))


def is_grown(old: str, new: str) -> bool:
    """Whether one text is the other with one run of characters put in."""
    return shared_start(old, new) + shared_end(old, new) >= min(len(old), len(new))


def far_ends(old: str, new: str) -> tuple[int, int]:
    """The characters that both share at either end, far enough from where they differ that no fact reaches there."""
    start = shared_start(old, new) - _FAR
    start = old.rfind(" ", 0, start) + 1 if start > 0 else 0
    room = min(len(old), len(new)) - start
    end = min(room, shared_end(old[start:], new[start:])) - _FAR
    space = old.find(" ", len(old) - end) if end > 0 else -1
    return start, len(old) - space if space >= 0 else 0


def shared_start(one: str, other: str) -> int:
    """The characters that two texts share at their beginning."""
    return Prefix.similarity(one, other) if one[:1] == other[:1] else 0


def shared_end(one: str, other: str) -> int:
    """The characters that two texts share at their end."""
    return Postfix.similarity(one, other) if one[-1:] == other[-1:] else 0


def _paragraph_start(text: str, end: int) -> int:
    """The last place before `end` where a paragraph begins."""
    line_end = text.rfind("\n", 0, max(0, end - 1))
    while line_end >= 0 and text[line_end + 1].isspace():
        line_end = text.rfind("\n", 0, line_end)
    return line_end + 1


def _paragraphs_in(text: str, size: int) -> int:
    """How many of the last characters of a text are whole paragraphs."""
    line_end = text.find("\n", len(text) - size)
    while 0 <= line_end < len(text) - 1 and text[line_end + 1].isspace():
        line_end = text.find("\n", line_end + 1)
    return len(text) - line_end - 1 if line_end >= 0 else 0
