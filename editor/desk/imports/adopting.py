"""A history from elsewhere taken in as releases: each version of the series whose words differ becomes one."""

import zoneinfo
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from editor.checks.finding import Finding, Severity
from editor.desk.comparison.stated_history import WANTING, DatedVersion, Outcome, StatedHistory
from editor.desk.imports.importing import as_numbered
from editor.desk.release.publishing import Released, propose, publish, release_warnings
from editor.desk.release.wish import Wish, waives_notice
from editor.desk.reports.checking import check, check_again
from editor.desk.review.ongoing_reviews import OngoingReviews
from editor.desk.session.session import Session
from editor.desk.session.writing import taken_ids
from editor.desk.versions.clock import Choose, SetClock
from editor.exchange.blocks.incoming.draft import Import
from editor.exchange.blocks.incoming.losses import LossKind
from editor.exchange.reading.importing import import_text
from editor.exchange.reading.sections import ImportedSection, sections
from editor.policy.editing.edits import Become
from editor.policy.errors import PolicyError
from editor.policy.policy import Policy
from editor.policy.releases.release import NothingChanged, earliest_effective
from editor.policy.section import PREAMBLE, Cell, Section, SectionId, new_section_id
from editor.store.repository import Repository
from editor.text.facts.date_labels import Says
from editor.text.redline.pieces.likeness import like_pairs

_ALIKE = 0.5
"""From what likeness on a section without its heading counts as the one that it was, reworded."""


@dataclass(eq=False)
class HistoryThere(PolicyError):
    """A series was to be taken in where sections or releases are already."""

    language: str


@dataclass(eq=False)
class BegunLater(PolicyError):
    """A series was to be taken into a policy that was begun (ISO) after the first of its texts was seen (ISO)."""

    begun: str
    first: str


@dataclass(eq=False)
class MoreLanguages(PolicyError):
    """A series, which has one language, was to be taken into a policy whose releases would wait for others."""

    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Adopted:
    """A version that became a release, the outcome of its stated date, and how many typed numbers were taken off."""

    version: DatedVersion
    outcome: Outcome
    released: Released
    numbers: int


def adopt(session: Session, repository: Repository, history: StatedHistory, choose: Choose) -> Generator[Adopted]:
    """Make the releases, one after the other; HistoryThere unless the policy is still empty.

    BegunLater where its first version was made after the first text, MoreLanguages where it has others as well.

    Each is dated, and its versions made, at the moment at which the source saw its words: that is what can be proved.
    What the text stated about itself is in its report, and where the two part the manifest keeps a warning. Problems
    in words that others published long ago stop nothing; the manifest keeps them as warnings too. They all come to
    stand when the last of them is made, or none does.
    """
    language = session.policy.source
    if session.policy.sections or session.last_release is not None:
        raise HistoryThere(language)
    if others := tuple(tag for tag in session.policy.tags if tag != language):
        raise MoreLanguages(others)
    zone = zoneinfo.ZoneInfo(session.policy.time_zone)
    outcomes = [Outcome.SAME, *(step.outcome for step in history.steps)]
    last: datetime | None = None
    _refuse_begun_later(session, repository, history, zone)
    with repository.at_once():
        ongoing, found = OngoingReviews(repository), check(session.policy)
        for version, outcome in zip(history.versions, outcomes, strict=True):
            seen = _moment(version, zone)
            last = seen if last is None else max(last, seen)
            session.clock = SetClock(last)
            text = as_numbered(import_text(version.text, version.name, language), session.policy)
            session.submit(Become(_with(session.policy, text, choose)))
            found = check_again(found, session.policy)
            released = _release(session, repository, version, outcome, ongoing, found.findings)
            if released is None:
                session.save(repository, f"Take in {version.name}")
            else:
                numbers = sum(loss.kind is LossKind.HEADING_NUMBER for loss in text.losses)
                yield Adopted(version, outcome, released, numbers)


def _moment(version: DatedVersion, zone: zoneinfo.ZoneInfo) -> datetime:
    seen = version.seen if version.seen.tzinfo is not None else version.seen.replace(tzinfo=zone)
    return seen.replace(microsecond=0)


def _refuse_begun_later(
    session: Session, repository: Repository, history: StatedHistory, zone: zoneinfo.ZoneInfo
) -> None:
    """No release can be dated before the version that it rests on."""
    if session.base is None or not history.versions:
        return
    begun, first = repository.version(session.base).committed, _moment(history.versions[0], zone)
    if begun > first:
        raise BegunLater(begun.astimezone(zone).date().isoformat(), first.date().isoformat())


def _release(
    session: Session,
    repository: Repository,
    version: DatedVersion,
    outcome: Outcome,
    ongoing: OngoingReviews,
    found: Sequence[Finding],
) -> Released | None:
    blocking = tuple(one for one in found if one.severity is Severity.ERROR)
    proposal = propose(
        session.policy,
        session.last_release,
        [one for one in found if one.severity is not Severity.ERROR],
        session.clock.now(),
        Wish(effective=_effective(session, version)),
    )
    if isinstance(proposal.refusal, NothingChanged) or not proposal.plan.sections:
        return None
    language = session.policy.source
    kept = [f"history/{outcome.value.replace(' ', '-')} {language}/*"] if outcome in WANTING else []
    kept += [f"{one.check} {one.spot.language or '*'}/{one.spot.section or '*'}" for one in blocking]
    warnings = tuple(dict.fromkeys((*kept, *release_warnings(proposal))))
    return publish(session, repository, proposal, warnings, ongoing, whole=True)


def _effective(session: Session, version: DatedVersion) -> date | None:
    """The day from which the text says that it is in effect, where S4 allows it."""
    stated = version.dates.of(Says.EFFECTIVE)
    if stated is None or stated.whole_month:
        return None
    zone = zoneinfo.ZoneInfo(session.policy.time_zone)
    today = session.clock.now().astimezone(zone).date()
    waived = waives_notice(session.policy, session.last_release, Wish())
    earliest = earliest_effective(session.last_release, today, session.policy.notice_days, waived=waived)
    return stated.day if stated.day >= earliest else None


def _with(policy: Policy, text: Import, choose: Choose) -> Policy:
    """The policy with a version's words; a section keeps its identity by its heading, else by its words."""
    made = sections(text)
    known = _identified(policy, made)
    taken = set(taken_ids(policy))
    placed: list[Section] = []
    texts: dict[Cell, str] = {}
    for index, one in enumerate(made):
        own = known.get(index)
        if own is None:
            own = PREAMBLE if one.heading is None and PREAMBLE not in taken else _new(one, taken, choose)
        taken.add(own)
        placed.append(Section(own, one.audiences))
        texts[Cell(own, policy.source)] = one.text.rstrip("\n")
    ids = {section.id for section in placed}
    gone = [section for section in policy.section_ids if section not in ids]
    title = text.title or policy.titles.get(policy.source, "")
    return replace(
        policy,
        sections=tuple(placed),
        texts=texts,
        titles={**policy.titles, policy.source: title},
        retired=tuple(dict.fromkeys((*policy.retired, *gone))),
    )


def _new(one: ImportedSection, taken: set[str], choose: Choose) -> SectionId:
    return new_section_id(one.heading or "", taken, choose)


def _identified(policy: Policy, made: Sequence[ImportedSection]) -> dict[int, SectionId]:
    """Which section of the policy each new one is, by its place: the same heading, else the most alike words."""
    old = {section: policy.text(Cell(section, policy.source)) for section in policy.section_ids}
    headings: dict[str, list[SectionId]] = {}
    for section, text in old.items():
        headings.setdefault(text.partition("\n")[0], []).append(section)
    found: dict[int, SectionId] = {}
    for index, one in enumerate(made):
        same = headings.get(one.text.partition("\n")[0], [])
        if same:
            found[index] = same.pop(0)
    rest = [section for section in old if section not in found.values()]
    open_places = [index for index in range(len(made)) if index not in found]
    pairs = like_pairs([old[section] for section in rest], [made[index].text for index in open_places], _ALIKE)
    used: set[SectionId] = set()
    for i, j, _ in sorted(pairs, key=lambda pair: -pair[2]):
        if rest[i] not in used and open_places[j] not in found:
            found[open_places[j]] = rest[i]
            used.add(rest[i])
    return found
