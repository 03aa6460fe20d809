"""The release that the draft would make, read again off the window's thread whenever something of it changes."""

import zoneinfo
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from editor.checks.finding import Finding
from editor.desk.exports.exporting import NO_DIGEST, effective_dates, proposed_pages
from editor.desk.release.publishing import Proposal, propose, release_warnings
from editor.desk.release.wish import Wish, waives_notice
from editor.desk.review.ledger import Reviews
from editor.exchange.blocks.page import Page
from editor.policy.editing.changes import Touched, touched
from editor.policy.editing.edits import ChangeLanguage
from editor.policy.language import LanguageState, Tag
from editor.policy.policy import Policy
from editor.policy.releases.release import EffectiveTooEarly, Manifest, earliest_effective
from editor.policy.section import Cell, SectionId
from editor.window.work.policy_desk import PolicyDesk

AGAIN = 60_000
"""Milliseconds after which the draft is read again by itself: a new day brings a new date."""


@dataclass(frozen=True, slots=True)
class PlanReading:
    """What was read of one draft under one wish: the release that it would make, and its pages, the source's first.

    `now` and `updated` are in the policy's time zone; `earliest` is the first day on which the release may take effect.
    `waiting` are the texts of the draft that differ from the last release and would not go out.
    """

    policy: Policy
    last: Manifest | None
    wish: Wish
    now: datetime
    proposal: Proposal
    pages: tuple[Page, ...]
    earliest: date
    waiting: tuple[Cell, ...] = ()

    @property
    def number(self) -> int:
        """The number that the release gets."""
        return 1 if self.last is None else self.last.number + 1

    @property
    def clock_is_behind(self) -> bool:
        """Whether this computer's clock stands before the last release."""
        last = self.last
        return last is not None and (self.now < last.instant or self.now.date() < last.updated)

    @property
    def is_new(self) -> bool:
        """Whether there is anything to release: other words, or another date for the same."""
        return bool(self.proposal.changed) or self.proposal.wish.corrected is not None or self.last is None


def read_draft(
    policy: Policy,
    findings: Iterable[Finding],
    now: datetime,
    wish: Wish,
    *,
    last: Manifest | None,
    last_digest: str,
    released: Policy | None,
    effective_before: Mapping[Tag, date],
    reviews: Reviews | None = None,
) -> PlanReading:
    """Read a draft; `released` is the policy of the last release, `effective_before` are its `effective_dates`.

    A wished effective day that is too early is dropped. Where no word differs the pages are those of the last release,
    its digest included.
    """
    own = wish
    here = now.astimezone(zoneinfo.ZoneInfo(policy.time_zone)).replace(microsecond=0)
    found = tuple(findings)
    proposal = propose(policy, last, found, now, own, reviews)
    if isinstance(proposal.refusal, EffectiveTooEarly):
        own = replace(wish, effective=None)
        proposal = propose(policy, last, found, now, own, reviews)
    pages = proposed_pages(policy, proposal, last, released, effective_before)
    if not proposal.changed:
        pages = tuple(replace(page, digest=last_digest or NO_DIGEST) for page in pages)
    waived = waives_notice(policy, last, own)
    earliest = earliest_effective(last, here.date(), policy.notice_days, waived=waived)
    waiting = () if released is None else _waiting(released, policy, proposal)
    return PlanReading(policy, last, wish, here, proposal, pages, earliest, waiting)


def _waiting(released: Policy, policy: Policy, proposal: Proposal) -> tuple[Cell, ...]:
    differing = touched(released, policy).texts - {*proposal.changed.cells, *proposal.changed.removed}
    cells = (Cell(section, tag) for section in policy.section_ids for tag in policy.published)
    return tuple(cell for cell in cells if cell in differing)


class ReleasePlan(QObject):
    """What the publisher decides, and what follows from it. It reads only while somebody looks.

    `staled` tells that the last reading is of another draft, `read` that there is a new one. `day_changed` comes in
    place of a release where the day, asked for with the button, is no longer the one that was shown.
    """

    staled = Signal()
    read = Signal()
    day_changed = Signal()

    def __init__(self, desk: PolicyDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wish = Wish()
        self._reading: PlanReading | None = None
        self._awake = False
        self._publishing: PlanReading | None = None
        self._baseline_is_old = False
        self._effective: tuple[int, Mapping[Tag, date]] = (0, {})
        self._again = QTimer(self)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self._read)
        desk.touched.connect(self._on_touched)
        desk.checked.connect(self._read)
        desk.reviews.read.connect(self._read)
        desk.baseline_read.connect(self._on_baseline)
        desk.released.connect(self._on_released)
        desk.failed.connect(self._on_failed)
        desk.saved.connect(self._on_saved)

    @property
    def wish(self) -> Wish:
        """What the publisher decided so far."""
        return self._wish

    @property
    def reading(self) -> PlanReading | None:
        """What was read of the draft as it stands; None while that is still to come."""
        found = self._reading
        return found if found is not None and self._is_current(found) else None

    @property
    def last_digest(self) -> str:
        """The digest of the last release's manifest, empty before the first."""
        return self._desk.session.last_digest

    @property
    def publisher(self) -> str:
        """The e-mail of whoever would publish."""
        return self._desk.session.author.email

    @property
    def is_publishing(self) -> bool:
        """Whether a release was asked for and is being made."""
        return self._publishing is not None

    def wake(self) -> None:
        """Somebody looks: read the draft, and again after each change."""
        self._awake = True
        self._again.start()
        self._read_dates()
        self._read()

    def rest(self) -> None:
        """Nobody looks any more."""
        self._awake = False
        self._again.stop()

    def hold(self, section: SectionId) -> None:
        """Keep a section's last released words."""
        self._decide(replace(self._wish, held=self._wish.held | {section}))

    def let_go(self, section: SectionId) -> None:
        """Release a section after all."""
        self._decide(replace(self._wish, held=self._wish.held - {section}))

    def publish_behind(self, language: Tag, reason: str) -> None:
        """Publish a language although it does not follow the newest source, and say why."""
        self._decide(replace(self._wish, behind={**self._wish.behind, language: reason}))

    def hold_language(self, language: Tag, reason: str) -> None:
        """Hold a language back alone: it keeps every word that was released, and why is said."""
        behind = {**self._wish.behind, language: reason}
        self._decide(replace(self._wish, behind=behind, waiting=self._wish.waiting | {language}))

    def prepare(self, language: Tag) -> None:
        """Keep a language that was never released in preparation, so that the others go out without it."""
        known = next(one for one in self._desk.policy.languages if one.tag == language)
        self._desk.submit(ChangeLanguage(replace(known, state=LanguageState.PREPARATION)))

    def wait_for(self, language: Tag) -> None:
        """Do not publish without a language after all."""
        behind = {tag: reason for tag, reason in self._wish.behind.items() if tag != language}
        self._decide(replace(self._wish, behind=behind, waiting=self._wish.waiting - {language}))

    def take_effect(self, day: date | None) -> None:
        """Let the release take effect on a later day; None is the earliest that the notice allows."""
        if day != self._wish.effective:
            self._decide(replace(self._wish, effective=day))

    def correct(self, day: date | None, wrong: Manifest | None = None) -> None:
        """Publish nothing but another date for a release, the last one where none is given; None gives that up."""
        self._decide(replace(self._wish, corrected=day, wrong=wrong))

    def trust_future(self, reason: str) -> None:
        """Publish on a version that is dated in the future, and say why; empty gives that up."""
        self._decide(replace(self._wish, future=reason))

    def waive_notice(self, reason: str) -> None:
        """Let the release take effect at once, and say why; empty gives that up."""
        self._decide(replace(self._wish, urgent=reason, effective=None))

    def publish(self) -> None:
        """Make the release that is shown, after reading the draft and the clock once more."""
        shown = self.reading
        if shown is not None and shown.proposal.ready and not self.is_publishing:
            self._publishing = shown
            self._read()

    def _decide(self, wish: Wish) -> None:
        self._wish = wish
        self.staled.emit()
        self._read()

    def _read_dates(self) -> None:
        """Read when the words of each released language took effect, unless that is known."""
        last = self._desk.session.last_release
        if last is not None and last.number != self._effective[0]:
            number = last.number
            self._desk.in_repository(
                lambda repository: effective_dates(repository, number),
                lambda dates: self._on_dates(number, dates),
                owner=self,
                topic="dates",
            )

    def _on_dates(self, number: int, dates: Mapping[Tag, date]) -> None:
        self._effective = number, dates
        self._read()

    def _is_current(self, found: PlanReading) -> bool:
        return (
            found.policy is self._desk.policy
            and found.wish is self._wish
            and found.last is self._desk.session.last_release
        )

    def _read(self) -> None:
        desk, wish = self._desk, self._wish
        session = desk.session
        policy, last, released = desk.policy, session.last_release, desk.baseline
        number, effective = self._effective
        waiting = last is not None and (released is None or self._baseline_is_old or number != last.number)
        waiting = waiting or not desk.reviews.is_current
        reviews = desk.reviews.value if desk.reviews.is_needed else None
        if not self._awake or waiting or not desk.readings.is_current:
            return
        findings, now, digest = desk.readings.findings, session.clock.now(), session.last_digest
        desk.in_background(
            lambda: read_draft(
                policy,
                findings,
                now,
                wish,
                last=last,
                last_digest=digest,
                released=released if last else None,
                effective_before=effective if last else {},
                reviews=reviews,
            ),
            self._on_read,
            owner=self,
            topic="release",
        )

    def _on_read(self, found: PlanReading) -> None:
        if not self._is_current(found):
            return
        self._reading = found
        if self._publishing is not None:
            self._release(self._publishing, found)
        self.read.emit()

    def _release(self, shown: PlanReading, found: PlanReading) -> None:
        """Publish what was just read, if it still is what the person saw."""
        if self._desk.is_saving:
            return
        stamp, seen = found.proposal.stamp, shown.proposal.stamp
        if stamp is None or seen is None:
            same_days = False
        else:
            same_days = (stamp.updated, stamp.effective) == (seen.updated, seen.effective)
        if found.policy is shown.policy and found.wish is shown.wish and found.proposal.ready and same_days:
            self._desk.release(found.proposal, release_warnings(found.proposal))
        else:
            self._publishing = None
            self.day_changed.emit()

    def _on_touched(self, changed: Touched) -> None:
        if not changed:
            return
        policy, wish = self._desk.policy, self._wish
        held = wish.held & set(policy.section_ids)
        behind = {tag: reason for tag, reason in wish.behind.items() if tag in policy.tags}
        if (held, behind) != (wish.held, wish.behind):
            self._wish = replace(wish, held=held, behind=behind)
        self.staled.emit()

    def _on_baseline(self) -> None:
        self._baseline_is_old = False
        self._read()

    def _on_released(self) -> None:
        self._baseline_is_old = True
        self._publishing = None
        # What was decided about sections and languages holds until it is undone; the days were of this release.
        self._wish = replace(self._wish, effective=None, corrected=None, wrong=None, future="", urgent="")
        self._read_dates()
        self.staled.emit()

    def _on_saved(self) -> None:
        if self._publishing is not None or self.reading is None:
            self._read()

    def _on_failed(self) -> None:
        if self._publishing is not None:
            self._publishing = None
            self.staled.emit()
            self._read()
