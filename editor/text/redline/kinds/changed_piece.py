"""One side of a change: a piece in its line, and the facts that it touches."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from editor.text.facts.fact import Statement
from editor.text.facts.statements import outermost
from editor.text.redline.kinds.clause_numbers import Place
from editor.text.redline.kinds.duties import language_of
from editor.text.redline.looks import in_its_place
from editor.text.redline.words.vocabulary import is_unspaced

_TARGET = regex.compile(r"\]\((?P<to>[^()\s]+)\)")
_BRACES = regex.compile(r"\{[:%#][^{}]*\}")
_LONGEST_WORD = 60
"""Characters at most by which a piece is widened to whole words."""


@dataclass(frozen=True, slots=True)
class ChangedPiece:
    """A changed piece in its line: where it begins there, and the facts that it touches.

    The language is that of the text, or that of the line where it is in another script.
    """

    language: str
    line: str
    start: int
    end: int
    facts: tuple[Statement, ...]

    @staticmethod
    def of(text: str, start: int, piece: str, language: str) -> "ChangedPiece":
        """The piece at its place of the whole text, or by itself where that is unknown."""
        if not text.startswith(piece, start):
            text, start = piece, 0
        begin = text.rfind("\n", 0, start) + 1
        end = text.find("\n", start + len(piece))
        line = text[begin : end if end >= 0 else len(text)]
        first, last = start - begin, start - begin + len(piece)
        own = language_of(line, language)
        facts = tuple(in_its_place(line, one) for one in outermost(line, own) if one.within(first, last))
        return ChangedPiece(own, line, first, last, facts)

    @property
    def piece(self) -> str:
        return self.line[self.start : self.end]

    @property
    def begins(self) -> bool:
        """Whether nothing but marks stands before it in its line."""
        return not any(map(str.isalnum, self.line[: self.start]))

    @property
    def unseen(self) -> bool:
        """Whether it stands in braces that say how something is set."""
        return any(one.start() < self.start and self.end < one.end() for one in _BRACES.finditer(self.line))

    @property
    def is_target(self) -> bool:
        """Whether it stands where a link says what it leads to."""
        found = (one.span("to") for one in _TARGET.finditer(self.line))
        return any(start <= self.start < self.end <= end for start, end in found)

    @property
    def place(self) -> Place:
        """The line, and where in it the piece stands."""
        return self.line, self.start, self.end

    @property
    def besides_facts(self) -> str:
        """The piece without the facts that it touches."""
        inside = {at for fact in self.facts for at in range(fact.start, fact.end)}
        return "".join(self.line[at] for at in range(self.start, self.end) if at not in inside)

    @property
    def whole_words(self) -> str:
        """The piece with the rest of the words that its ends cut, and two characters where words have no ends."""
        line, start, end = self.whole_place
        return line[start:end]

    @property
    def whole_place(self) -> Place:
        """Where these words stand."""
        start, end = self.start, self.end
        if self._is_inside(start):
            while start > max(0, self.start - _LONGEST_WORD) and self.line[start - 1].isalpha():
                start -= 1
        if self._is_inside(end):
            while end < min(len(self.line), self.end + _LONGEST_WORD) and self.line[end].isalpha():
                end += 1
        if is_unspaced(self.line[max(0, start - 1) : end + 1]):
            start, end = max(0, self.start - 2), min(len(self.line), self.end + 2)
        return self.line, start, end

    def _is_inside(self, place: int) -> bool:
        """Whether letters stand at both sides of a place."""
        return self.line[max(0, place - 1) : place].isalpha() and self.line[place : place + 1].isalpha()

    def at_edge(self) -> tuple[Statement, ...]:
        """The facts that end or begin where nothing of this side changed."""
        if self.start != self.end:
            return ()
        return tuple(one for one in outermost(self.line, self.language) if self.start in (one.start, one.end))

    def said(self, facts: Sequence[Statement]) -> "list[tuple[Statement, str]]":
        return [(one, self.line[one.start : one.end]) for one in facts]
