"""The releases of a site, all together and as one language has them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from editor.exchange.blocks.page import Page


@dataclass(frozen=True, slots=True)
class SiteRelease:
    """A release: its pages, the source's first, and when it was made."""

    pages: tuple[Page, ...]
    instant: datetime

    @property
    def number(self) -> int:
        """Its number."""
        return self.pages[0].number

    def page(self, language: str) -> Page | None:
        """Its page in that language."""
        return next((page for page in self.pages if page.language == language), None)


@dataclass(frozen=True, slots=True)
class SiteLanguage:
    """The releases that have a language, and its pages, the oldest first."""

    tag: str
    releases: tuple[SiteRelease, ...]
    pages: tuple[Page, ...]

    @property
    def title(self) -> str:
        """Its newest title."""
        return self.pages[-1].title

    @property
    def first_published(self) -> date:
        """The date of its first release."""
        return self.pages[0].updated

    def before(self, number: int) -> Page | None:
        """The page of the release before that one."""
        return next((page for page in reversed(self.pages) if page.number < number), None)

    def after(self, number: int) -> Page | None:
        """The page of the release after that one."""
        return next((page for page in self.pages if page.number > number), None)


def languages_of(releases: Sequence[SiteRelease]) -> dict[str, SiteLanguage]:
    """Every language that was ever released, those of the newest release first."""
    tags = dict.fromkeys(page.language for release in reversed(releases) for page in release.pages)
    made = {}
    for tag in tags:
        found = [(release, page) for release in releases if (page := release.page(tag)) is not None]
        made[tag] = SiteLanguage(tag, tuple(release for release, _ in found), tuple(page for _, page in found))
    return made
