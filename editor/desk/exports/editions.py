"""What goes out: the pages of a release or of a draft, with who made them and when."""

from dataclasses import dataclass
from datetime import date, datetime

from editor.desk.comparison.past_policies import policy_at
from editor.desk.exports.exporting import NO_DIGEST, release_pages
from editor.desk.versions.releases import TAG, manifest_at, release_numbers, tag_name
from editor.desk.versions.section_numbers import draft_numbers
from editor.exchange.blocks.page import Page, PageLanguage, PageSection
from editor.exchange.site.site_paths import href_between
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.store.repository import Repository

DRAFT = "draft"
"""The name of the draft among versions."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A version as it goes out. `version` is `release/3`, `draft` or a commit; `commit` is where it stands."""

    pages: tuple[Page, ...]
    version: str
    commit: str
    author: str
    instant: datetime

    @property
    def is_draft(self) -> bool:
        """Whether nothing of it was released."""
        return not self.version.startswith(TAG)

    def page(self, language: str) -> Page | None:
        """Its page in that language."""
        return next((page for page in self.pages if page.language == language), None)


def release_edition(repository: Repository, number: int | None = None) -> Edition:
    """A release, the newest unless said; NoRelease where there is none."""
    pages = release_pages(repository, number)
    name = tag_name(pages[0].number)
    version = repository.version(f"refs/tags/{name}")
    manifest, _ = manifest_at(repository.snapshot(version.id), pages[0].number)
    return Edition(pages, name, version.id, version.author.name, manifest.instant)


def releases_until(repository: Repository, edition: Edition) -> tuple[Edition, ...]:
    """Every release up to this one, the oldest first; none for a draft."""
    if edition.is_draft:
        return ()
    numbers = release_numbers(repository.snapshot(edition.commit))
    return (*(release_edition(repository, number) for number in numbers[:-1]), edition)


def draft_edition(repository: Repository, policy: Policy) -> Edition:
    """The draft, with the moment of the newest version, so that the same draft goes out the same."""
    version = repository.version(repository.head() or "")
    return Edition(draft_pages(policy), DRAFT, version.id, version.author.name, version.committed)


def version_edition(repository: Repository, name: str) -> Edition:
    """Any version: `release/3`, or a commit, which goes out as the draft that it was."""
    if name.startswith(TAG) and name.removeprefix(TAG).isdecimal():
        return release_edition(repository, int(name.removeprefix(TAG)))
    version = repository.version(name)
    pages = draft_pages(policy_at(repository, version.id))
    return Edition(pages, version.id, version.id, version.author.name, version.committed)


def draft_pages(policy: Policy) -> tuple[Page, ...]:
    """The pages of a draft: what every language has, without a date. The source comes first."""
    tags = sorted(policy.tags, key=lambda tag: tag != policy.source)
    written = [tag for tag in tags if any(policy.text(Cell(section, tag)).strip() for section in policy.section_ids)]
    languages = tuple(PageLanguage(tag, policy.titles.get(tag, ""), href_between(tag)) for tag in written)
    pages = []
    for tag in written:
        values, numbers = policy.values(tag), draft_numbers(policy, tag)
        sections = tuple(
            PageSection(section.id, text, section.audiences, values, numbers)
            for section in policy.sections
            if (text := policy.text(Cell(section.id, tag))).strip()
        )
        title = policy.titles.get(tag, "")
        pages.append(
            Page(
                tag, title, date.min, date.min, 0, NO_DIGEST, sections, languages, draft=True, names=policy.terms.names
            )
        )
    return tuple(pages)
