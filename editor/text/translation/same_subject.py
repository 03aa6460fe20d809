"""Sentences of one language that state different figures about the same thing."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain
from math import ceil

from editor.recall import remembered
from editor.text.facts.fact import Fact, Statement
from editor.text.facts.statements import statements
from editor.text.redline.words.tokens import sentences

_STATED = frozenset({Fact.PERIOD, Fact.PERCENT, Fact.MONEY})
_WORD = re.compile(r"[^\W\d_]{3,}")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+")
_FEWEST = 4
_COMPARED = 50
"""Figures with one word in common that later ones are held against; a real policy has a dozen."""
_SHARED = 0.75
"""The share of the shorter sentence's words that the longer one has where both are about the same thing."""


@dataclass(frozen=True, slots=True)
class SubjectFigure:
    """A figure in its sentence: what is counted (days, per cent, a currency), of what, by the words around it."""

    statement: Statement
    unit: str
    subject: frozenset[str]


@remembered
def stated(text: str, language: str) -> tuple[SubjectFigure, ...]:
    """The figures of a text with what they are about; sentences that state several of a kind are left out."""
    figures = [one for one in statements(text, language) if one.kin in _STATED]
    if not figures:
        return ()
    found: list[SubjectFigure] = []
    starts = [one.start for one in figures]
    at = 0
    for sentence in sentences(text):
        end = at + len(sentence)
        inside = figures[bisect_left(starts, at) : bisect_left(starts, end)]
        if len(inside) == 1:
            one = inside[0]
            unit = f"{one.kin.value} {one.unit}"
            found.append(SubjectFigure(one, unit, _subject(text[at : one.start] + " " + text[one.end : end])))
        at = end
    return tuple(found)


def contradict(one: SubjectFigure, other: SubjectFigure) -> bool:
    """Whether two figures of one kind differ though their sentences are about the same thing."""
    if one.unit != other.unit or one.statement.value == other.statement.value:
        return False
    fewer = min(len(one.subject), len(other.subject))
    return fewer >= _FEWEST and len(one.subject & other.subject) >= _SHARED * fewer


def contradictions(figures: Sequence[SubjectFigure]) -> Iterator[tuple[int, int]]:
    """The figures that contradict an earlier one, each with the first of those, by their numbers.

    Two subjects that share so much share one of the rarest words of the smaller; so only those that do are compared,
    and of those with one word in common the first few, none of which says the same as another.
    """
    often = Counter(chain.from_iterable(one.subject for one in figures))
    known: set[tuple[str, str, frozenset[str]]] = set()
    seen: dict[str, tuple[dict[str, list[int]], dict[str, list[int]]]] = {}
    for number, one in enumerate(figures):
        if len(one.subject) < _FEWEST:
            continue
        by_word, by_rare = seen.setdefault(one.unit, ({}, {}))
        few = len(one.subject) - ceil(_SHARED * len(one.subject)) + 1
        rare = nsmallest(few, one.subject, key=lambda word: (often[word], word))
        near = set(chain.from_iterable(by_word[word] for word in rare if word in by_word))
        near.update(chain.from_iterable(by_rare[word] for word in one.subject if word in by_rare))
        against = min((other for other in near if contradict(figures[other], one)), default=None)
        if against is not None:
            yield number, against
        if (said := (one.unit, one.statement.value, one.subject)) in known:
            continue
        known.add(said)
        for word in one.subject:
            _keep(by_word, word, number)
        for word in rare:
            _keep(by_rare, word, number)


def _keep(figures: dict[str, list[int]], word: str, number: int) -> None:
    if len(kept := figures.setdefault(word, [])) < _COMPARED:
        kept.append(number)


def _subject(words: str) -> frozenset[str]:
    """The words of a sentence, and for scripts without spaces its pairs of characters."""
    pairs = (run[at : at + 2] for run in _HAN.findall(words) for at in range(len(run) - 1))
    return frozenset([*(word.lower() for word in _WORD.findall(_HAN.sub(" ", words))), *pairs])
