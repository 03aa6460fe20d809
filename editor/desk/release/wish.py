"""What a publisher decides about the next release, and the stamp that the rules give it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from editor.policy.exceptional import Exceptional
from editor.policy.format import RULES_OF_PLACES
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.releases.release import (
    ClockBehind,
    Content,
    EffectiveTooEarly,
    FormatGoneBack,
    Manifest,
    NotACorrection,
    NothingChanged,
    Stamp,
    WordsDiffer,
    correcting_stamp,
    next_stamp,
)
from editor.policy.section import SectionId

Refusal = NothingChanged | ClockBehind | EffectiveTooEarly | NotACorrection | WordsDiffer | FormatGoneBack


@dataclass(frozen=True, slots=True)
class Wish:
    """What the publisher decides: sections held back, languages published behind and why, a later effective day.

    `corrected` is the day that a release should have carried: then nothing but its date is published (S6). `wrong` is
    that release, which has the words of the last one; the last one itself where none is named.
    `future` is why a version that is dated in the future is published all the same, `urgent` why the release takes
    effect without notice (S4). `waiting` are those of `behind` that are held back alone: they keep all their words.
    """

    held: frozenset[SectionId] = frozenset()
    behind: Mapping[Tag, str] = field(default_factory=dict)
    effective: date | None = None
    corrected: date | None = None
    future: str = ""
    wrong: Manifest | None = None
    urgent: str = ""
    waiting: frozenset[Tag] = frozenset()

    def exceptional(self, last: Manifest | None) -> Exceptional:
        """What the release would do otherwise than the rules would have it."""
        corrected = None if last is None or self.corrected is None else (self.wrong or last).number
        number, reason = 1 if last is None else last.number + 1, " ".join(self.urgent.split())
        return Exceptional(number, reason, corrected, None if corrected is None else self.corrected)

    def held_of(self, policy: Policy) -> frozenset[SectionId]:
        """The sections that stay as they were released: all of them where only a date is corrected."""
        return self.held if self.corrected is None else frozenset(policy.section_ids)


def stamped(policy: Policy, last: Manifest | None, content: Content, now: datetime, wish: Wish) -> Stamp:
    """The stamp of the release that is wished for; a Refusal where the rules allow none."""
    if last is not None and (policy.format, policy.rules) < (last.format, last.rules):
        raise FormatGoneBack(last.number, last.format)
    zone, notice = policy.time_zone, policy.notice_days
    waived = waives_notice(policy, last, wish)
    if wish.corrected is not None and last is not None:
        return correcting_stamp(
            last,
            content,
            now=now,
            time_zone=zone,
            notice_days=notice,
            updated=wish.corrected,
            wrong=wish.wrong,
            waived=waived,
        )
    return next_stamp(
        last, content, now=now, time_zone=zone, notice_days=notice, effective=wish.effective, waived=waived
    )


def waives_notice(policy: Policy, last: Manifest | None, wish: Wish) -> bool:
    """S4: whether the release needs no notice: a first one, one that only corrects a date, an urgent one."""
    excepted = last is None or wish.corrected is not None or bool(wish.urgent.strip())
    return policy.rules >= RULES_OF_PLACES and excepted
