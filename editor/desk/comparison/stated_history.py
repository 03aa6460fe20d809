"""Whether the date that a text states about itself moved when its words did, over a series of its versions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from itertools import pairwise
from pathlib import Path

from editor.exchange.blocks.errors import UnreadableText
from editor.exchange.blocks.incoming.decoding import decode
from editor.exchange.reading.dated_series import DatedText, Series, dated_series, language_of
from editor.store.file_history import file_history
from editor.text.facts.self_dates import SelfDates, self_dates, without_dates
from editor.text.locales import ENGLISH
from editor.text.markdown.markdown import NO_VALUES
from editor.text.markdown.words import words
from editor.text.redline.pieces.likeness import likeness

_TARGET = re.compile(r"\t\][^\t]*(?:\t\"[^\t]*)?")


class Extent(Enum):
    """How far two versions differ, their dates aside."""

    NOTHING = "nothing"
    LINKS = "links"
    WORDS = "words"


class Outcome(Enum):
    """What became of the date that the text states."""

    SAME = "same"
    MOVED = "moved"
    KEPT = "date kept"
    ALONE = "date only"
    BACK = "date back"
    DROPPED = "date dropped"
    UNDATED = "no date"


WANTING = frozenset({Outcome.KEPT, Outcome.ALONE, Outcome.BACK, Outcome.DROPPED})
"""The outcomes that an honest date does not have."""


@dataclass(frozen=True, slots=True)
class DatedVersion:
    """One version with what it says of its own dates."""

    name: str
    seen: datetime
    text: str
    words: str
    dates: SelfDates

    @property
    def day(self) -> date | None:
        """The date that it states."""
        return None if self.dates.first is None else self.dates.first.day

    @property
    def machine_disagrees(self) -> bool:
        """Whether it tells machines another day than people."""
        machine = self.dates.machine
        return (
            machine is not None and bool(self.dates.stated) and not any(one.fits(machine) for one in self.dates.stated)
        )


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """From one version to the next: how far they differ, which share of the words (0 to 1), and the date's outcome."""

    before: DatedVersion
    after: DatedVersion
    extent: Extent
    share: float
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class StatedHistory:
    """A series with its steps; `unreadable` are the versions that are no text."""

    name: str
    language: str
    versions: tuple[DatedVersion, ...]
    steps: tuple[HistoryStep, ...]
    unreadable: tuple[str, ...] = ()

    def count(self, *outcomes: Outcome) -> int:
        """How many steps have one of these outcomes."""
        return sum(1 for step in self.steps if step.outcome in outcomes)


def found_series(source: Path) -> Iterator[Series]:
    """The series at a path: those of a folder or of a file of JSON lines, or the git history of any other file."""
    if source.is_dir() or source.suffix == ".jsonl":
        yield from dated_series(source)
        return
    texts = tuple(DatedText(version.id[:10], version.committed, data) for version, data in file_history(source))
    yield Series(source.name, language_of(source), texts)


def stated_history(series: Series, language: str | None = None) -> StatedHistory:
    """Read every version's dates and hold each against the one before it. English where nobody names a language."""
    spoken = language or series.language or ENGLISH
    versions: list[DatedVersion] = []
    unreadable: list[str] = []
    for one in series.texts:
        try:
            versions.append(dated_version(one, spoken))
        except UnreadableText:
            unreadable.append(one.name)
    steps = tuple(_step(before, after) for before, after in pairwise(versions))
    return StatedHistory(series.name, spoken, tuple(versions), steps, tuple(unreadable))


def dated_version(one: DatedText, language: str) -> DatedVersion:
    """A version with its words and dates; UnreadableText where the bytes are no text."""
    text = decode(one.data).text
    dates = self_dates(text, language)
    return DatedVersion(one.name, one.seen, text, words(without_dates(text, dates), NO_VALUES), dates)


def _step(before: DatedVersion, after: DatedVersion) -> HistoryStep:
    extent, share = _extent(before.words, after.words)
    return HistoryStep(before, after, extent, share, _outcome(before, after, extent))


def _extent(before: str, after: str) -> tuple[Extent, float]:
    if before == after:
        return Extent.NOTHING, 0.0
    plain = _TARGET.sub("", before), _TARGET.sub("", after)
    if plain[0] == plain[1]:
        return Extent.LINKS, 0.0
    return Extent.WORDS, 1 - likeness(*plain)


def _outcome(before: DatedVersion, after: DatedVersion, extent: Extent) -> Outcome:
    if before.day is None and after.day is None:
        return Outcome.SAME if extent is Extent.NOTHING else Outcome.UNDATED
    if after.day is None:
        return Outcome.DROPPED
    if before.day is not None and after.day < before.day:
        return Outcome.BACK
    moved = _days(before) != _days(after)
    if extent is Extent.NOTHING:
        return Outcome.ALONE if moved else Outcome.SAME
    return Outcome.MOVED if moved else Outcome.KEPT


def _days(version: DatedVersion) -> set[tuple[str, date]]:
    stated = version.dates.stated
    return {(one.says.value, one.day) for one in stated if one.alone or not any(other.alone for other in stated)}
