"""Sentences of one language that state different figures about the same thing."""

import re
from dataclasses import dataclass
from functools import lru_cache

from editor.text.facts.fact import Fact, Statement
from editor.text.facts.statements import statements
from editor.text.redline.tokens import sentences

_STATED = frozenset({Fact.PERIOD, Fact.PERCENT, Fact.MONEY})
_WORD = re.compile(r"[^\W\d_]{3,}")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+")
_FEWEST = 4
_SHARED = 0.75
"""The share of the shorter sentence's words that the longer one has where both are about the same thing."""


@dataclass(frozen=True, slots=True)
class SubjectFigure:
    """A figure in its sentence: what it is a figure of, and the words around it."""

    statement: Statement
    subject: frozenset[str]

    @property
    def unit(self) -> str:
        """What is counted: days, months, per cent, a currency."""
        return f"{self.statement.kin.value} {self.statement.unit}"


@lru_cache(maxsize=1024)
def stated(text: str, language: str) -> tuple[SubjectFigure, ...]:
    """The figures of a text with what they are about; sentences that state several of a kind are left out."""
    figures = [one for one in statements(text, language) if one.kin in _STATED]
    if not figures:
        return ()
    found: list[SubjectFigure] = []
    at = 0
    for sentence in sentences(text):
        end = at + len(sentence)
        inside = [one for one in figures if at <= one.start < end]
        if len(inside) == 1:
            one = inside[0]
            found.append(SubjectFigure(one, _subject(text[at : one.start] + " " + text[one.end : end])))
        at = end
    return tuple(found)


def contradict(one: SubjectFigure, other: SubjectFigure) -> bool:
    """Whether two figures of one kind differ though their sentences are about the same thing."""
    if one.unit != other.unit or one.statement.value == other.statement.value:
        return False
    fewer = min(len(one.subject), len(other.subject))
    return fewer >= _FEWEST and len(one.subject & other.subject) >= _SHARED * fewer


def _subject(words: str) -> frozenset[str]:
    """The words of a sentence, and for scripts without spaces its pairs of characters."""
    pairs = (run[at : at + 2] for run in _HAN.findall(words) for at in range(len(run) - 1))
    return frozenset([*(word.lower() for word in _WORD.findall(_HAN.sub(" ", words))), *pairs])
