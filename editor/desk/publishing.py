"""Publishing: what a release would hold, the gates before it, and making it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from editor.checks.finding import Finding, Severity
from editor.desk.digests import cell_blob, cell_words
from editor.desk.releases import tag_name
from editor.desk.session import Session
from editor.desk.translating import cell_state
from editor.policy.language import Tag
from editor.policy.plan import DraftCell, Plan, plan, released_languages
from editor.policy.policy import Policy
from editor.policy.release import (
    ClockBehind,
    Content,
    Difference,
    EffectiveTooEarly,
    Manifest,
    NothingChanged,
    ReleasedCell,
    Stamp,
    difference,
    next_stamp,
)
from editor.policy.section import Cell, Section, SectionId
from editor.store.history import Author, blob_id
from editor.store.layout import FACTS_FILE, facts_bytes, text_path
from editor.store.manifest import manifest_bytes, manifest_digest, manifest_path
from editor.store.repository import Repository
from editor.text.whole import policy_words
from editor.text.words import ALGORITHM, digest

Refusal = NothingChanged | ClockBehind | EffectiveTooEarly


@dataclass(frozen=True, slots=True)
class Wish:
    """What the publisher decides: sections held back, languages published behind and why, a later effective day."""

    held: frozenset[SectionId] = frozenset()
    behind: Mapping[Tag, str] = field(default_factory=dict)
    effective: date | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """The next release as it would be. `stamp` is None where `refusal` says why, or where the plan is blocked."""

    wish: Wish
    plan: Plan
    content: Content
    changed: Difference
    stamp: Stamp | None
    refusal: Refusal | None
    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]

    @property
    def ready(self) -> bool:
        """Whether pressing the button would make a release."""
        return self.stamp is not None and not self.plan.blocked and not self.errors


@dataclass(eq=False)
class NotReady(Exception):
    """A release was asked for that the gates do not let through."""

    proposal: Proposal


@dataclass(frozen=True, slots=True)
class Released:
    """A release that was made."""

    version: str
    manifest: Manifest
    digest: str


def propose(
    policy: Policy, last: Manifest | None, findings: Iterable[Finding], now: datetime, wish: Wish | None = None
) -> Proposal:
    """The release that the draft would make now, and everything that stands against it."""
    wish = wish or Wish()
    found = tuple(findings)
    planned = plan(policy, draft_cells(policy), last, held=wish.held, excused=wish.behind.keys())
    content = Content(titles_and_order(policy.titles, planned.sections), planned.cells)
    stamp: Stamp | None = None
    refusal: Refusal | None = None
    try:
        stamp = next_stamp(
            last,
            content,
            now=now,
            time_zone=policy.time_zone,
            notice_days=policy.notice_days,
            effective=wish.effective,
        )
    except (NothingChanged, ClockBehind, EffectiveTooEarly) as refused:
        refusal = refused
    return Proposal(
        wish=wish,
        plan=planned,
        content=content,
        changed=difference(last, content),
        stamp=stamp,
        refusal=refusal,
        errors=tuple(one for one in found if one.severity is Severity.ERROR),
        warnings=tuple(one for one in found if one.severity is Severity.WARNING),
    )


def draft_cells(policy: Policy) -> dict[Cell, DraftCell]:
    """Every cell of the draft with what it would release and its state."""
    facts = facts_blob(policy)
    cells: dict[Cell, DraftCell] = {}
    for section in policy.section_ids:
        for language in policy.tags:
            cell = Cell(section, language)
            words = cell_words(policy, cell)
            content = None if words is None else ReleasedCell(cell_blob(policy, cell), words, facts)
            cells[cell] = DraftCell(content, cell_state(policy, cell))
    return cells


def facts_blob(policy: Policy) -> str:
    """The blob of the draft's facts, empty where it has none."""
    return blob_id(facts_bytes(policy.facts)) if policy.facts else ""


def titles_and_order(titles: Mapping[Tag, str], sections: Iterable[Section]) -> str:
    """The digest of the policy's own words."""
    named = {str(language): title for language, title in titles.items()}
    return digest(policy_words(named, ((section.id, section.audiences) for section in sections)))


def publish(session: Session, repository: Repository, proposal: Proposal, warnings: tuple[str, ...] = ()) -> Released:
    """Make the release: save the draft, write the manifest as one version, and tag it. NotReady where a gate is shut.

    A kill at any moment leaves no release or the whole one; a missing tag is made again on opening.
    """
    if not proposal.ready or proposal.stamp is None:
        raise NotReady(proposal)
    session.save(repository, f"Draft of release {proposal.stamp.number}")
    assert session.base is not None
    manifest = _manifest(session, repository, proposal, proposal.stamp, warnings)
    released = write_release(repository, manifest, session.author, session.base)
    session.finish_release(released.version, manifest, released.digest)
    return released


def write_release(repository: Repository, manifest: Manifest, author: Author, base: str) -> Released:
    """Commit a manifest on the version it releases, and tag it."""
    data = manifest_bytes(manifest)
    message = f"Release {manifest.number} of {manifest.updated.isoformat()}"
    version = repository.commit({manifest_path(manifest.number): data}, message, author, manifest.instant, base)
    repository.tag(tag_name(manifest.number), version, message, author, manifest.instant)
    return Released(version, manifest, manifest_digest(data))


def _manifest(
    session: Session, repository: Repository, proposal: Proposal, stamp: Stamp, warnings: tuple[str, ...]
) -> Manifest:
    policy, last = session.policy, session.last_release
    assert session.base is not None
    blobs = repository.snapshot(session.base).blobs()
    facts = blobs.get(FACTS_FILE, "")
    cells = {cell: _as_stored(released, last, cell, blobs, facts) for cell, released in proposal.plan.cells.items()}
    return Manifest(
        number=stamp.number,
        previous=session.last_digest,
        updated=stamp.updated,
        effective=stamp.effective,
        instant=stamp.instant,
        time_zone=policy.time_zone,
        notice_days=policy.notice_days,
        source=policy.source,
        publisher=session.author.email,
        policy_words=proposal.content.policy_words,
        facts=facts,
        languages=released_languages(policy, proposal.plan, last, stamp.updated, proposal.wish.behind),
        sections=proposal.plan.sections,
        cells=cells,
        warnings=warnings,
        algorithm=ALGORITHM,
    )


def _as_stored(
    released: ReleasedCell, last: Manifest | None, cell: Cell, blobs: Mapping[str, str], facts: str
) -> ReleasedCell:
    """The cell with the blobs that the version really holds; words kept from the last release keep theirs."""
    if last is not None and last.cells.get(cell) == released:
        return released
    return replace(released, blob=blobs[text_path(cell)], facts=facts)
