"""What the law of a region writes where the dictionaries give another form: taken where the layer is on, or offered."""

import hashlib
import re
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any

from editor.data import data_dir
from editor.text.conversion.standard import instead
from editor.text.conversion.trace import Rule, TraceSpan

LEGAL = -2
"""The stage of a rule that legal usage added: its key is what the dictionaries made of the piece."""

_Match = tuple[int, int, str, str]
"""Where a form stands (start, end), what is to stand there, and the other form."""


@dataclass(frozen=True, slots=True)
class Usage:
    """The legal usage of one region: forms to take, those that the law writes both ways, and where none of them is."""

    taken: Mapping[str, str]
    either: Mapping[str, str]
    excepted: frozenset[str]

    def matches(self, text: str, *, take: bool) -> Iterator[_Match]:
        """The forms in a text of which legal usage has another one, in order; `take` is whether that is to stand."""
        if not (self.taken or self.either):
            return
        for match in _pattern((*self.taken, *self.either), self.excepted).finditer(text):
            given = match[0]
            if given in self.excepted:
                continue
            usual = self.taken.get(given, "")
            if usual and take:
                yield match.start(), match.end(), usual, given
            else:
                yield match.start(), match.end(), given, usual or self.either[given]


def with_legal_usage(config: str, spans: Sequence[TraceSpan], *, take: bool) -> list[TraceSpan]:
    """The spans of a piece of a conversion with the forms of legal usage taken, or else only told in a rule.

    Pieces that share a form are joined.
    """
    matches = list(usage_of(config).matches("".join([span.target for span in spans]), take=take))
    return list(_told(spans, matches)) if matches else list(spans)


@lru_cache(maxsize=4)
def usage_of(config: str) -> Usage:
    """The legal usage of the region that a configuration makes texts for; none for those that name no region."""
    region = {"tw": "TW", "hk": "HK", "s": "Hans"}.get(config.partition("2")[2].removesuffix("p"), "")
    rows = [row for row in _rows() if row["region"] == region]
    return Usage(
        {**instead(region), **{given: usual for row in rows for given, usual in row["forms"]}},
        {given: usual for row in rows for given, usual in row.get("either", ())},
        frozenset(word for row in rows for word in row.get("except", ())),
    )


@lru_cache(maxsize=16)
def usage_digest(config: str) -> str:
    """The SHA-256, in hex, of all that decides which forms are taken."""
    usage = usage_of(config)
    said = (sorted(usage.taken.items()), sorted(usage.excepted))
    return hashlib.sha256(repr(said).encode()).hexdigest()


def _told(spans: Sequence[TraceSpan], matches: Sequence[_Match]) -> Iterator[TraceSpan]:
    pieces = list(_cut(spans, sorted({edge for start, end, _, _ in matches for edge in (start, end)})))
    starts = [0, *accumulate(len(piece.target) for piece in pieces)]
    number = at = 0
    while number < len(pieces):
        last, used = number, at
        while at < len(matches) and matches[at][0] < starts[last + 1]:
            while starts[last + 1] < matches[at][1]:
                last += 1
            at += 1
        if used == at:
            yield pieces[number]
        else:
            yield _joined(pieces[number : last + 1], starts[number], matches[used:at])
        number = last + 1


def _cut(spans: Iterable[TraceSpan], edges: Sequence[int]) -> Iterator[TraceSpan]:
    """The spans, those that no rule touched cut at these places of the target."""
    begin = 0
    for span in spans:
        stop = begin + len(span.target)
        inside = [] if span.rules else list(edges[bisect_right(edges, begin) : bisect_left(edges, stop)])
        for low, high in pairwise([begin, *inside, stop]):
            if inside:
                piece = span.target[low - begin : high - begin]
                yield TraceSpan(span.start + low - begin, span.start + high - begin, piece, piece)
            else:
                yield span
        begin = stop


def _joined(pieces: Sequence[TraceSpan], begin: int, matches: Sequence[_Match]) -> TraceSpan:
    given = form = other = "".join([piece.target for piece in pieces])
    for start, end, wanted, instead_of in reversed(matches):
        form = form[: start - begin] + wanted + form[end - begin :]
        other = other[: start - begin] + instead_of + other[end - begin :]
    rules = tuple(dict.fromkeys(rule for piece in pieces for rule in piece.rules))
    legal = Rule(LEGAL, given, tuple(dict.fromkeys((form, given, other))))
    source = "".join([piece.source for piece in pieces])
    return TraceSpan(pieces[0].start, pieces[-1].end, source, form, (*rules, legal))


@lru_cache(maxsize=16)
def _pattern(forms: tuple[str, ...], excepted: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted({*forms, *excepted}, key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, longest_first)))


@lru_cache(maxsize=1)
def _rows() -> Sequence[Mapping[str, Any]]:
    rows: Sequence[Mapping[str, Any]] = tomllib.loads(
        (data_dir("resources") / "conversion" / "usage.toml").read_text("utf-8")
    )["usage"]
    return rows
