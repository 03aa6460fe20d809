"""Pages of a release, or of the release that the draft would make."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from editor.desk.versions.releases import manifest_at, release_numbers, tag_name
from editor.desk.versions.section_numbers import AsRead, numbers_printed
from editor.exchange.blocks.page import Behind, Page, PageLanguage, PageSection, SectionBehind
from editor.exchange.site.site_paths import href_between
from editor.loading import later
from editor.policy.errors import PolicyError
from editor.policy.language import Tag
from editor.policy.policy import Facts, Policy, fact_values
from editor.policy.releases.plan import released_languages
from editor.policy.releases.release import Manifest, ReleasedCell, ReleasedLanguage
from editor.policy.section import Cell, Section, SectionId, SectionNumbering
from editor.store.formats.layout import read_facts, read_terms
from editor.store.formats.terms_file import TERMS_FILE
from editor.store.repository import Repository, Snapshot
from editor.text.markdown.markdown import heading

with later():
    from editor.desk.release import publishing

NO_DATES: Mapping[Tag, date] = MappingProxyType({})
NO_DIGEST = "0" * 64
"""Stands for the manifest's digest on the preview of a release that is not made yet."""


class NoRelease(PolicyError):
    """Pages were asked for, and nothing was released, or not under that number."""

    def __init__(self, number: int | None) -> None:
        super().__init__(number)
        self.number = number


def release_pages(repository: Repository, number: int | None = None) -> tuple[Page, ...]:
    """The pages of a release, the newest unless said, the source's first; NoRelease where there is none."""
    head = repository.head()
    numbers = () if head is None else release_numbers(repository.snapshot(head))
    wanted = (numbers[-1] if numbers else None) if number is None else number
    if wanted is None or wanted not in numbers:
        raise NoRelease(number)
    snapshot = repository.snapshot(f"refs/tags/{tag_name(wanted)}")
    manifest, digest = manifest_at(snapshot, wanted)
    texts: dict[str, str] = {}
    facts: dict[str, Facts] = {"": {}}

    def words(cell: Cell, released: ReleasedCell) -> tuple[str, Mapping[str, str]]:
        if released.blob not in texts:
            texts[released.blob] = repository.read_blob(released.blob).decode()
        if released.facts not in facts:
            facts[released.facts] = read_facts(repository.read_blob(released.facts))
        return texts[released.blob], fact_values(facts[released.facts], cell.language)

    return _pages(
        manifest.languages,
        manifest.sections,
        manifest.cells,
        words,
        source=manifest.source,
        effective={one.tag: _own_effective(snapshot, manifest, one) for one in manifest.languages},
        number=manifest.number,
        digest=digest,
        corrects=manifest.corrects,
        urgent=manifest.urgent,
        roc_years=manifest.roc_years,
        numbering=manifest.numbering,
        names=_names_of(snapshot),
    )


def effective_dates(repository: Repository, number: int) -> dict[Tag, date]:
    """The day on which the words of each language took effect, as the pages of a release say it."""
    snapshot = repository.snapshot(f"refs/tags/{tag_name(number)}")
    manifest, _ = manifest_at(snapshot, number)
    return {one.tag: _own_effective(snapshot, manifest, one) for one in manifest.languages}


def proposed_pages(
    policy: Policy,
    proposal: "publishing.Proposal",
    last: Manifest | None,
    released: Policy | None,
    effective_before: Mapping[Tag, date] = NO_DATES,
) -> tuple[Page, ...]:
    """The pages as they would be; `released` is the last release's policy, whose words stand where a section is held.

    `effective_before` are the `effective_dates` of the last release, for a language that stays behind. Without a stamp
    the pages carry the last release's, or the first day there is.
    """
    stamp = proposal.stamp
    updated = stamp.updated if stamp else (last.updated if last else date.min)

    def words(cell: Cell, content: ReleasedCell) -> tuple[str, Mapping[str, str]]:
        kept = last is not None and last.cells.get(cell) == content and released is not None
        shown = released if kept and released is not None else policy
        return shown.text(cell), shown.values(cell.language)

    languages = released_languages(policy, proposal.plan, last, updated, publishing.reasons_of(proposal, last))
    effective = stamp.effective if stamp else (last.effective if last else updated)

    def own_effective(language: ReleasedLanguage) -> date:
        before = None if last is None else last.language(language.tag)
        kept = language.behind and before is not None and before.updated == language.updated
        return effective_before.get(language.tag, last.effective) if kept and last is not None else effective

    return _pages(
        languages,
        proposal.plan.sections,
        proposal.plan.cells,
        words,
        source=policy.source,
        effective={one.tag: own_effective(one) for one in languages},
        number=stamp.number if stamp else (last.number if last else 1),
        digest=NO_DIGEST,
        corrects=None if stamp is None else stamp.corrects,
        urgent=proposal.wish.exceptional(last).urgent,
        roc_years=policy.roc_years,
        numbering=policy.numbering,
        names=policy.terms.names,
    )


def _names_of(snapshot: Snapshot) -> tuple[str, ...]:
    """The names that the termbase of a version keeps as they are."""
    return read_terms(snapshot.read(TERMS_FILE)).names if snapshot.blob(TERMS_FILE) is not None else ()


def _own_effective(snapshot: Snapshot, manifest: Manifest, language: ReleasedLanguage) -> date:
    """The effective date of the release that brought a language's own words, which may be an earlier one."""
    effective = manifest.effective
    for number in range(manifest.number - 1, 0, -1):
        if not language.behind:
            break
        earlier, _ = manifest_at(snapshot, number)
        before = earlier.language(language.tag)
        if before is None or before.updated != language.updated:
            break
        effective, language = earlier.effective, before
    return effective


def _pages(
    languages: tuple[ReleasedLanguage, ...],
    sections: tuple[Section, ...],
    cells: Mapping[Cell, ReleasedCell],
    words: Callable[[Cell, ReleasedCell], tuple[str, Mapping[str, str]]],
    *,
    source: Tag,
    effective: Mapping[Tag, date],
    number: int,
    digest: str,
    corrects: int | None,
    urgent: str,
    roc_years: bool,
    numbering: SectionNumbering,
    names: tuple[str, ...],
) -> tuple[Page, ...]:
    shown = tuple(PageLanguage(one.tag, one.title, href_between(one.tag)) for one in languages)
    first = next(one for one in languages if one.tag == source)
    built = {cell: words(cell, released) for cell, released in cells.items()}
    order = [section.id for section in sections]
    pages = []
    for one in sorted(languages, key=lambda language: language.tag != source):
        numbers = numbers_printed(numbering, order, one.tag, _read_from(built, one.tag))
        own = tuple(
            PageSection(section.id, built[cell][0], section.audiences, built[cell][1], numbers)
            for section in sections
            if (cell := Cell(section.id, one.tag)) in built
        )
        behind = None
        if one.behind:
            late = tuple(SectionBehind(section, _heading(built, section, source)) for section in one.behind)
            behind = Behind(source, first.updated, href_between(source), late)
        pages.append(
            Page(
                one.tag,
                one.title,
                one.updated,
                effective[one.tag],
                number,
                digest,
                own,
                shown,
                behind,
                corrects,
                roc_years=roc_years,
                names=names,
                urgent=urgent,
            )
        )
    return tuple(pages)


def _read_from(built: Mapping[Cell, tuple[str, Mapping[str, str]]], language: Tag) -> AsRead:
    return lambda section: built.get(Cell(section, language))


def _heading(built: Mapping[Cell, tuple[str, Mapping[str, str]]], section: SectionId, source: Tag) -> str:
    words = built.get(Cell(section, source))
    return (heading(*words) or "") if words else ""
