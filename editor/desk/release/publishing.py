"""Publishing: what a release would hold, the gates before it, and making it."""

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from editor.checks.catalogue import run_all
from editor.checks.conversion import open_questions_in
from editor.checks.finding import Finding, Severity, Spot
from editor.desk.findings.setting_aside import manifest_rows
from editor.desk.release.wish import Refusal, Wish, stamped
from editor.desk.review.agreeing import Agreement, agreement, refuse_unagreed
from editor.desk.review.ledger import Reviews
from editor.desk.review.ongoing_reviews import OngoingReviews
from editor.desk.session.session import Save, Session
from editor.desk.translation.draft_cells import draft_cells
from editor.desk.versions.digests import titles_and_order
from editor.desk.versions.future_versions import FutureVersion, future_version, kept_word
from editor.desk.versions.releases import tag_name
from editor.policy.errors import PolicyError
from editor.policy.exceptional import Exceptional, SetExceptional
from editor.policy.format import RULES_OF_PLACES
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.releases.plan import Plan, plan, released_languages
from editor.policy.releases.release import (
    ClockBehind,
    Content,
    Difference,
    EffectiveTooEarly,
    FormatGoneBack,
    Manifest,
    NotACorrection,
    NothingChanged,
    ReleasedCell,
    Stamp,
    WordsDiffer,
    difference,
)
from editor.policy.section import Cell, SectionId
from editor.store.errors import StoreError, TagExists
from editor.store.formats.layout import FACTS_FILE, text_path
from editor.store.formats.manifest import manifest_bytes, manifest_digest, manifest_path
from editor.store.history import Author, blob_id
from editor.store.repository import Repository
from editor.text.markdown.words import ALGORITHM


@dataclass(frozen=True, slots=True)
class Proposal:
    """The next release as it would be of this very policy. `stamp` is None where `refusal` says why."""

    policy: Policy
    wish: Wish
    plan: Plan
    content: Content
    changed: Difference
    stamp: Stamp | None
    refusal: Refusal | None
    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    agreement: Agreement | None = None

    @property
    def ready(self) -> bool:
        """Whether pressing the button would make a release; approvals are looked at again when it is made."""
        agreed = self.agreement is None or not (self.agreement.open or self.agreement.reviews.doubts)
        return self.stamp is not None and not self.plan.blocked and not self.errors and agreed


@dataclass(eq=False)
class NotReady(PolicyError):
    """A release was asked for that the gates do not let through."""

    proposal: Proposal


@dataclass(eq=False)
class DraftChanged(PolicyError):
    """The draft is no longer the one that the proposal was made of."""


@dataclass(eq=False)
class HalfReleased(Exception):
    """The draft stands as the version `draft`, and then the disk refused the release; `settle` takes both in."""

    draft: str
    error: StoreError


@dataclass(frozen=True, slots=True)
class Released:
    """A release that was made: the version of the draft that it rests on, its own version, and its manifest."""

    draft: str
    version: str
    manifest: Manifest
    digest: str


@dataclass(frozen=True, slots=True)
class ReleaseJob:
    """A release about to be made: values only, so that it can be written off the window's thread."""

    save: Save | None
    base: str | None
    policy: Policy
    last: Manifest | None
    last_digest: str
    author: Author
    proposal: Proposal
    stamp: Stamp
    warnings: tuple[str, ...]

    def write(self, repository: Repository, ongoing: OngoingReviews | None = None) -> Released:
        """Save the draft, write the manifest as one version, and tag it; TagExists where its tag points elsewhere.

        HalfReleased where the draft was saved and the manifest could not be, or may not be for want of approvals.

        A kill at any moment leaves no release or the whole one; a missing tag is made again on opening. Whoever makes
        one release after the other reads reviews on, and looks at objects once.
        """
        ongoing = ongoing or OngoingReviews(repository)
        ongoing.check_objects()
        name = tag_name(self.stamp.number)
        if (taken := repository.tag_named(name)) is not None:
            raise TagExists(name, taken.target)
        draft = self.base if self.save is None else self.save.write(repository)
        assert draft is not None
        try:
            manifest = self._manifest(repository, ongoing.read(), draft, repository.snapshot(draft).blobs())
            return self._commit(repository, manifest, {}, draft)
        except StoreError as error:
            raise HalfReleased(draft, error) from error

    def write_whole(self, repository: Repository, ongoing: OngoingReviews) -> Released:
        """Make draft and release as one version, where nobody else has to agree; else as `write` does."""
        ongoing.check_objects()
        reviews = ongoing.read()
        if not reviews.is_alone(self.policy.people) or self.save is None or self.base is None:
            return self.write(repository, ongoing)
        before = repository.snapshot(self.base)
        blobs = before.blobs("text/") | {FACTS_FILE: before.blob(FACTS_FILE) or ""}
        blobs |= {path: blob_id(data) for path, data in self.save.changes.items() if data is not None}
        manifest = self._manifest(repository, reviews, self.base, blobs)
        return self._commit(repository, manifest, self.save.changes, self.base)

    def _manifest(self, repository: Repository, reviews: Reviews, draft: str, blobs: Mapping[str, str]) -> Manifest:
        wanted = self.proposal.wish.exceptional(self.last)
        agreed = agreement(reviews, self.policy, self.proposal.plan, exceptional=wanted)
        refuse_unagreed(agreed, self.author.email)
        kept = self._word_for_the_future(repository, draft)
        manifest = manifest_of(self, blobs, agreed.approvals)
        return replace(manifest, warnings=(*manifest.warnings, *kept))

    def _commit(
        self, repository: Repository, manifest: Manifest, beside: Mapping[str, bytes | None], base: str
    ) -> Released:
        """Make the version that holds the manifest, and files beside it, and its tag."""
        data = manifest_bytes(manifest)
        message = f"Release {manifest.number} of {manifest.updated.isoformat()}"
        changes = {**beside, manifest_path(manifest.number): data}
        version = repository.commit(changes, message, self.author, manifest.instant, base)
        with suppress(StoreError):
            repository.tag(tag_name(manifest.number), version, message, self.author, manifest.instant)
        return Released(version if beside else base, version, manifest, manifest_digest(data))

    def _word_for_the_future(self, repository: Repository, draft: str) -> tuple[str, ...]:
        """What the manifest keeps of versions that are ahead of the clock; FutureVersion without a reason for them."""
        tag = None if self.last is None else repository.tag_named(tag_name(self.last.number))
        since = repository.versions(draft, until=None if tag is None else tag.target)
        ahead = future_version(since, self.stamp.instant)
        if ahead is None:
            return ()
        reason = self.proposal.wish.future
        if not reason.strip():
            raise FutureVersion(ahead.id[:10], ahead.committed, self.stamp.instant)
        return (kept_word(ahead.id, reason),)


def propose(
    policy: Policy,
    last: Manifest | None,
    findings: Iterable[Finding],
    now: datetime,
    wish: Wish | None = None,
    reviews: Reviews | None = None,
) -> Proposal:
    """The release that the draft would make now, and everything that stands against it.

    Without `reviews` nothing is said of approvals; they are asked for when the release is made.

    Findings in words that the release does not take from the draft do not count.
    """
    wish = wish or Wish()
    held = wish.held_of(policy)
    excused = wish.behind if wish.corrected is None or last is None else _reasons(last)
    waiting = wish.waiting & excused.keys()
    planned = plan(policy, draft_cells(policy), last, held=held, excused=excused.keys(), waiting=waiting)
    published = frozenset(policy.published)
    found = [one for one in findings if _is_released(published, one.spot, planned, held)]
    content = Content(titles_and_order(policy.published_titles, planned.sections, policy.numbering), planned.cells)
    stamp: Stamp | None = None
    refusal: Refusal | None = None
    try:
        stamp = stamped(policy, last, content, now, wish)
    except (NothingChanged, ClockBehind, EffectiveTooEarly, NotACorrection, WordsDiffer, FormatGoneBack) as refused:
        refusal = refused
    return Proposal(
        policy=policy,
        wish=wish,
        plan=planned,
        content=content,
        changed=difference(last, content),
        stamp=stamp,
        refusal=refusal,
        errors=tuple(one for one in found if one.severity is Severity.ERROR),
        warnings=tuple(one for one in found if one.severity is Severity.WARNING),
        agreement=None if reviews is None else _agreement(reviews, policy, planned, wish.exceptional(last)),
    )


def _agreement(reviews: Reviews, policy: Policy, planned: Plan, wanted: Exceptional) -> Agreement:
    """What is agreed of a release; an exception is asked for once the draft has it."""
    return agreement(reviews, policy, planned, exceptional=wanted if policy.exceptional == wanted else None)


def _reasons(last: Manifest) -> dict[Tag, str]:
    """Why languages were behind in the last release."""
    return {language.tag: language.reason for language in last.languages if language.behind}


def _is_released(published: Collection[Tag], spot: Spot, planned: Plan, held: Collection[SectionId]) -> bool:
    """Whether the release takes from the draft what stands at this spot."""
    if spot.language is not None and spot.language not in published:
        return False
    if spot.section is None:
        return True
    return spot.section not in held and (
        spot.language is None or spot.section not in planned.behind.get(spot.language, ())
    )


def release_warnings(proposal: Proposal) -> tuple[str, ...]:
    """What the manifest keeps of the warnings that did not stop the release, as `<check> <language>/<section>`.

    A finding that people ignore stands there as `ignored <check> <language>/<section>: <reason>`.
    """
    unlooked = [f"sync/unlooked {cell.language}/{cell.section}" for cell in proposal.plan.unlooked]
    found = [f"{one.check} {one.spot.language or '*'}/{one.spot.section or '*'}" for one in proposal.warnings]
    # Only a policy in which something is ignored pays for looking at it once more.
    ignored = manifest_rows(proposal.policy, run_all(proposal.policy)) if proposal.policy.ignored else ()
    return tuple(dict.fromkeys([*unlooked, *found, *(f"ignored {row}" for row in ignored)]))


def open_in_release(proposal: Proposal) -> int:
    """How many places of converted texts that the release takes from the draft nobody has decided about."""
    policy, held = proposal.policy, proposal.wish.held_of(proposal.policy)
    published = frozenset(policy.published)
    cells = (Cell(section, language) for section in policy.section_ids for language in published)
    return sum(
        len(open_questions_in(policy, cell))
        for cell in cells
        if _is_released(published, Spot(cell.section, cell.language), proposal.plan, held)
    )


def begin_release(session: Session, proposal: Proposal, warnings: tuple[str, ...] = ()) -> ReleaseJob:
    """The release about to be made; NotReady where a gate is shut, DraftChanged where words came in meanwhile.

    What was left unread when the folder was opened raises its own error: it would be left out of the release.
    """
    if session.left:
        raise session.left[0]
    if proposal.policy is not session.policy:
        raise DraftChanged
    if not proposal.ready or proposal.stamp is None:
        raise NotReady(proposal)
    number = proposal.stamp.number
    _except(session, proposal)
    save = session.begin_save(f"Draft of release {number}")
    return ReleaseJob(
        save=save,
        base=session.base,
        policy=session.policy,
        last=session.last_release,
        last_digest=session.last_digest,
        author=session.author,
        proposal=proposal,
        stamp=proposal.stamp,
        warnings=warnings,
    )


def _except(session: Session, proposal: Proposal) -> None:
    """Let the draft of several people say what its release does otherwise than the rules, so that they can agree."""
    policy, wanted = session.policy, proposal.wish.exceptional(session.last_release)
    excepting = bool(wanted) and len(policy.people) > 1 and policy.rules >= RULES_OF_PLACES
    if policy.exceptional != (wanted if excepting else None):
        session.submit(SetExceptional(wanted if excepting else None))


def finish_release(session: Session, job: ReleaseJob, released: Released) -> None:
    """The release was made; what was typed since stays the draft."""
    if job.save is not None:
        session.finish_save(job.save, released.draft)
    session.finish_release(released.version, released.manifest, released.digest)


def publish(
    session: Session,
    repository: Repository,
    proposal: Proposal,
    warnings: tuple[str, ...] = (),
    ongoing: OngoingReviews | None = None,
    *,
    whole: bool = False,
) -> Released:
    """Make the release at once, for whoever has no window to keep alive; `whole` as one version with its draft."""
    job = begin_release(session, proposal, warnings)
    repository.signer = session.signer()
    try:
        released = job.write_whole(repository, ongoing) if whole and ongoing else job.write(repository, ongoing)
    except HalfReleased as half:
        raise settle(session, job, half) from half
    finish_release(session, job, released)
    return released


def settle(session: Session, job: ReleaseJob, error: Exception) -> Exception:
    """Let the session know what a release that failed has saved all the same, and give the error to tell of."""
    if not isinstance(error, HalfReleased):
        return error
    if job.save is not None:
        session.finish_save(job.save, error.draft)
    return error.error


def reasons_of(proposal: Proposal, last: Manifest | None) -> Mapping[Tag, str]:
    """Why languages are behind in this release; a correction keeps what was said before."""
    wish = proposal.wish
    return wish.behind if wish.corrected is None or last is None else _reasons(last)


def manifest_of(
    job: ReleaseJob, blobs: Mapping[str, str], approvals: Mapping[str, tuple[str, ...]] = MappingProxyType({})
) -> Manifest:
    """The manifest of a release about to be made; `blobs` are the files of the version that holds its words."""
    policy, stamp, planned = job.policy, job.stamp, job.proposal.plan
    facts = blobs.get(FACTS_FILE, "")
    return Manifest(
        number=stamp.number,
        previous=job.last_digest,
        updated=stamp.updated,
        effective=stamp.effective,
        instant=stamp.instant,
        time_zone=policy.time_zone,
        notice_days=policy.notice_days,
        source=policy.source,
        publisher=job.author.email,
        policy_words=job.proposal.content.policy_words,
        facts=facts,
        languages=released_languages(policy, planned, job.last, stamp.updated, reasons_of(job.proposal, job.last)),
        sections=planned.sections,
        cells={cell: _as_stored(one, job.last, cell, blobs, facts) for cell, one in planned.cells.items()},
        corrects=stamp.corrects,
        warnings=job.warnings,
        approvals=approvals,
        algorithm=ALGORITHM,
        roc_years=policy.roc_years,
        numbering=policy.numbering,
        urgent=job.proposal.wish.exceptional(job.last).urgent if policy.rules >= RULES_OF_PLACES else "",
        open_questions=open_in_release(job.proposal),
        format=policy.format,
        rules=policy.rules,
    )


def _as_stored(
    released: ReleasedCell, last: Manifest | None, cell: Cell, blobs: Mapping[str, str], facts: str
) -> ReleasedCell:
    """The cell with the blobs that the version really holds; words kept from the last release keep theirs."""
    if last is not None and last.cells.get(cell) == released:
        return released
    return replace(released, blob=blobs[text_path(cell)], facts=facts)
