"""What is known of the words of a text beforehand: its language, and the names that it is careful about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from editor.recall import counted
from editor.text.facts.statements import outermost

_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")
_LONGEST = 80
"""Characters up to which the value of a fact can be a name."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The language of a text, empty where nobody knows it, and the names of its policy.

    A name that another one replaced, that came or that went is a fact of its own, whatever it looks like.
    """

    language: str = ""
    names: frozenset[str] = frozenset()

    def named(self, line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where names of the policy stand that a stretch of a line touches; where it is empty, those around it."""
        if not self.names:
            return
        for found in _pattern(self.names).finditer(line):
            first, last = found.span()
            if first < end and start < last if start < end else first < start < last:
                yield first, last


UNKNOWN = Vocabulary()
"""Nothing is known."""


def is_unspaced(text: str) -> bool:
    """Whether a text has letters of a script in which words have no ends."""
    return _UNSPACED.search(text) is not None


def names_among(values: Iterable[str]) -> Iterator[str]:
    """Those of some values that are names: words that state no figure, no date and no address."""
    for value in values:
        words = value.strip()
        if 1 < len(words) <= _LONGEST and "\n" not in words and any(map(str.isalpha, words)) and not outermost(words):
            yield words


@counted(64)
def _pattern(names: frozenset[str]) -> "regex.Pattern[str]":
    return regex.compile("|".join(_alone(name) for name in sorted(names, key=lambda name: (-len(name), name))))


def _alone(name: str) -> str:
    """A name where no other letters go on beside it, in a script in which words have ends."""
    before, after = ("" if is_unspaced(end) else r"[\p{L}\p{M}\p{N}]" for end in (name[0], name[-1]))
    escaped: str = regex.escape(name)
    return (f"(?<!{before})" if before else "") + escaped + (f"(?!{after})" if after else "")
