"""Words that a conversion must not change without a person's consent, because the clause would mean something else."""

import re
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from editor.data import data_dir
from editor.text.conversion.trace import TraceSpan


@dataclass(frozen=True, slots=True)
class Risk:
    """A word, in either script, the words that it may have been changed into, and by language why that matters.

    `part` is the character of the word that is at stake; empty where that is the word.
    """

    sources: tuple[str, ...]
    results: tuple[str, ...]
    reasons: tuple[tuple[str, str], ...]
    part: str = ""

    def reason(self, language: str) -> str:
        """Why the change matters, for people who read this language; in English for those of whom the list has none."""
        reasons = dict(self.reasons)
        return reasons.get(language, reasons["en"])


def read_risks(text: str) -> tuple[Risk, ...]:
    """The rows of a TOML text: `source`, `result`, `reason` by language, and `part` if there is one."""
    return tuple(
        Risk(tuple(row["source"]), tuple(row["result"]), tuple(row["reason"].items()), row.get("part", ""))
        for row in tomllib.loads(text)["risk"]
    )


@lru_cache(maxsize=1)
def risks() -> tuple[Risk, ...]:
    """The list that ships with the program."""
    return read_risks((data_dir("resources") / "conversion" / "risks.toml").read_text("utf-8"))


def risks_at(text: str, spans: Sequence[TraceSpan]) -> dict[int, Risk]:
    """The risks that a conversion runs, by the number of the span that changes part of the word."""
    pattern, by_source = _patterns()
    found: dict[int, Risk] = {}
    starts = [span.start for span in spans]
    for match in pattern.finditer(text):
        start, end = match.start(), match.start() + len(match[1])
        first, last = bisect_right(starts, start) - 1, bisect_left(starts, end)
        target = "".join([_part(span, start, end) for span in spans[first:last]])
        for risk in by_source[match[1]]:
            if target != match[1] and any(result in target for result in risk.results):
                found |= {at: risk for at in range(first, last) if spans[at].rules and risk.part in spans[at].source}
    return found


def _part(span: TraceSpan, start: int, end: int) -> str:
    """What became of the part of a span that lies inside a word; all of it where a rule made it as a whole."""
    if span.rules:
        return span.target
    return span.target[max(0, start - span.start) : end - span.start]


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], Mapping[str, tuple[Risk, ...]]]:
    by_source: dict[str, tuple[Risk, ...]] = {}
    for risk in risks():
        for source in risk.sources:
            by_source[source] = (*by_source.get(source, ()), risk)
    longest_first = sorted(by_source, key=len, reverse=True)
    return re.compile(f"(?=({'|'.join(map(re.escape, longest_first))}))"), by_source
