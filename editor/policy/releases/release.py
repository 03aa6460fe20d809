"""A release: what its manifest says, and how the date is stamped (rules S1, S2, S4)."""

import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from editor.policy.errors import PolicyError
from editor.policy.exceptional import Exceptional
from editor.policy.format import FORMAT, RULES, RULES_OF_PLACES
from editor.policy.language import Tag
from editor.policy.section import Cell, Section, SectionId, SectionNumbering


@dataclass(frozen=True, slots=True)
class ReleasedCell:
    """The words of one cell in a release.

    `blob` is the git blob of the text, `words` its words digest, `facts` the blob of the facts that it was expanded
    with (empty where the policy had none).
    """

    blob: str
    words: str
    facts: str = ""


@dataclass(frozen=True, slots=True)
class ReleasedLanguage:
    """One language of a release: its title, the date of its own words, and where it is behind the source.

    `behind` are the sections that follow older source words, `reason` is why it was published so.
    """

    tag: Tag
    title: str
    updated: date
    behind: tuple[SectionId, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything that a release fixes; `releases/<number>.toml` is its only form.

    `previous` is the SHA-256 of the previous manifest's file, empty for the first. `instant` carries the offset of the
    policy's time zone. `policy_words` is the digest of titles, order, audiences and `numbering`; `algorithm`
    numbers the digests, `roc_years` says how the pages of Taiwan write their dates, `urgent` why it takes
    effect without notice.
    `open_questions` counts the places of converted texts that nobody had decided about.
    `approvals` are the ids of the records that the release rests on, by the name of what they agree to. The release is
    judged by the rules of the number `rules`; `unknown` is what a later Dateline wrote there, as in a policy.
    """

    number: int
    previous: str
    updated: date
    effective: date
    instant: datetime
    time_zone: str
    notice_days: int
    source: Tag
    publisher: str
    policy_words: str
    facts: str
    languages: tuple[ReleasedLanguage, ...]
    sections: tuple[Section, ...]
    cells: Mapping[Cell, ReleasedCell]
    corrects: int | None = None
    warnings: tuple[str, ...] = ()
    approvals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    algorithm: int = 1
    roc_years: bool = False
    numbering: SectionNumbering = SectionNumbering.OFF
    urgent: str = ""
    open_questions: int = 0
    format: int = FORMAT
    rules: int = RULES
    unknown: Mapping[tuple[str, ...], str] = field(default_factory=dict)

    def language(self, wanted: Tag) -> ReleasedLanguage | None:
        """The language as it was released, None where it was not."""
        return next((language for language in self.languages if language.tag == wanted), None)

    @property
    def waives_notice(self) -> bool:
        """S4: a first release needs no notice, nor one that only corrects a date, nor an urgent one with its reason."""
        return self.rules >= RULES_OF_PLACES and (self.number == 1 or self.corrects is not None or bool(self.urgent))

    @property
    def exceptional(self) -> Exceptional:
        """What it does otherwise than the rules would have it."""
        return Exceptional(self.number, self.urgent, self.corrects, None if self.corrects is None else self.updated)

    @property
    def titles(self) -> dict[Tag, str]:
        """The titles by language."""
        return {language.tag: language.title for language in self.languages}


@dataclass(frozen=True, slots=True)
class Stamp:
    """The date that a release gets: computed, never typed, but for one that corrects another (S6)."""

    number: int
    updated: date
    effective: date
    instant: datetime
    corrects: int | None = None


@dataclass(eq=False)
class NothingChanged(PolicyError):
    """No words differ from the last release, so there is no new date (S2)."""

    number: int
    updated: date


@dataclass(eq=False)
class ClockBehind(PolicyError):
    """The machine's clock stands before the last release."""

    now: datetime
    last: datetime


@dataclass(eq=False)
class EffectiveTooEarly(PolicyError):
    """An effective date that is before the notice is over, or before the last release's (S4)."""

    wanted: date
    earliest: date


@dataclass(eq=False)
class NotACorrection(PolicyError):
    """A corrected date that is the day after today, or no other than the one it corrects."""

    wanted: date
    today: date
    dated: date


@dataclass(eq=False)
class WordsDiffer(PolicyError):
    """A date was to be corrected, and titles, order or audiences are no longer those of the release."""

    number: int


@dataclass(eq=False)
class FormatGoneBack(PolicyError):
    """The policy's files are of an older format, or judged by older rules, than its last release (S6)."""

    number: int
    format: int


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two releases by words."""

    cells: tuple[Cell, ...] = ()
    removed: tuple[Cell, ...] = ()
    policy: bool = False

    def __bool__(self) -> bool:
        return bool(self.cells or self.removed) or self.policy


@dataclass(frozen=True, slots=True)
class Content:
    """The words of a release without its date: what S1 and S2 compare."""

    policy_words: str
    cells: Mapping[Cell, ReleasedCell] = field(default_factory=dict)


def difference(last: Content | Manifest | None, content: Content | Manifest) -> Difference:
    """Which cells, and whether the policy's own words, differ by digest."""
    if last is None:
        return Difference(cells=tuple(content.cells), policy=True)
    return Difference(
        cells=tuple(
            cell
            for cell, released in content.cells.items()
            if cell not in last.cells or last.cells[cell].words != released.words
        ),
        removed=tuple(cell for cell in last.cells if cell not in content.cells),
        policy=last.policy_words != content.policy_words,
    )


def next_stamp(
    last: Manifest | None,
    content: Content,
    *,
    now: datetime,
    time_zone: str,
    notice_days: int,
    effective: date | None = None,
    waived: bool = False,
) -> Stamp:
    """The stamp of a release made now; NothingChanged, ClockBehind or EffectiveTooEarly where there is none.

    `effective` is the earliest day that S4 allows where none is given; `waived` is whether that asks for no notice.
    """
    if last is not None and not difference(last, content):
        raise NothingChanged(last.number, last.updated)
    instant = now.astimezone(zoneinfo.ZoneInfo(time_zone)).replace(microsecond=0)
    if last is not None and (instant < last.instant or instant.date() < last.updated):
        raise ClockBehind(instant, last.instant)
    earliest = earliest_effective(last, instant.date(), notice_days, waived=waived)
    if effective is not None and effective < earliest:
        raise EffectiveTooEarly(effective, earliest)
    return Stamp(1 if last is None else last.number + 1, instant.date(), effective or earliest, instant)


def correcting_stamp(
    last: Manifest,
    content: Content,
    *,
    now: datetime,
    time_zone: str,
    notice_days: int,
    updated: date,
    wrong: Manifest | None = None,
    waived: bool = False,
) -> Stamp:
    """The stamp of a release that corrects the date of another (S6): the same words, another day up to today.

    `wrong` is the release that was dated wrongly, the last one where none is given; it has the words of the last one.
    WordsDiffer, NotACorrection or ClockBehind where there is none.
    """
    wrong = wrong or last
    for one in (last, wrong):
        if difference(one, content):
            raise WordsDiffer(one.number)
    instant = now.astimezone(zoneinfo.ZoneInfo(time_zone)).replace(microsecond=0)
    if instant < last.instant:
        raise ClockBehind(instant, last.instant)
    for one in (last, wrong):
        if updated > instant.date() or updated == one.updated:
            raise NotACorrection(updated, instant.date(), one.updated)
    earliest = earliest_effective(last, updated, notice_days, waived=waived)
    return Stamp(last.number + 1, updated, earliest, instant, wrong.number)


def earliest_effective(last: Manifest | None, updated: date, notice_days: int, *, waived: bool = False) -> date:
    """S4: the larger of the old and the new notice after the date, and never before the last effective date."""
    if waived:
        return updated if last is None else max(updated, last.effective)
    if last is None:
        return updated + timedelta(days=notice_days)
    return max(updated + timedelta(days=max(notice_days, last.notice_days)), last.effective)


def own_words(cells: Mapping[Cell, ReleasedCell], language: Tag) -> dict[SectionId, str]:
    """The words digests of one language by section."""
    return {cell.section: released.words for cell, released in cells.items() if cell.language == language}


def date_behind(
    last: Manifest | None, cells: Mapping[Cell, ReleasedCell], language: Tag, title: str, updated: date
) -> date:
    """S3: the date of a language that is behind is the day on which its own words, or its title, last changed."""
    before = None if last is None else last.language(language)
    if last is None or before is None or before.title != title:
        return updated
    return before.updated if own_words(last.cells, language) == own_words(cells, language) else updated
