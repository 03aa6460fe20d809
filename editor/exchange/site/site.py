"""A static site of a policy: every release under its fixed address, what changed, feeds, and a choice of languages."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path

from markupsafe import Markup

from editor.exchange.blocks.page import EVERYONE, Page
from editor.exchange.blocks.page_words import page_words
from editor.exchange.site.change_pages import changed_text, changes_page
from editor.exchange.site.changed_sections import SectionFate, changed_pages
from editor.exchange.site.kept_pages import Kept, made_anew
from editor.exchange.site.page_around import NOTHING, Alternate, Around, Link
from editor.exchange.site.rendering import LANGUAGES_TEMPLATE, direction, fill, render, say, time_element
from editor.exchange.site.site_feeds import atom, sitemap
from editor.exchange.site.site_history import Changed, changes_in, history_page
from editor.exchange.site.site_paths import (
    FIRST_PAGE,
    SITEMAP,
    STYLE,
    audience_path,
    changes_path,
    feed_path,
    history_path,
    page_path,
    relative,
    release_path,
)
from editor.exchange.site.site_releases import SiteLanguage, SiteRelease, languages_of
from editor.text.locales import endonym


@dataclass(frozen=True, slots=True)
class SiteFile:
    """A file of the site, and the moment of the release that it speaks of, which is its time on the disk."""

    text: str
    instant: datetime


@dataclass(frozen=True, slots=True)
class _Choice:
    """A language to choose: its name and the title in it, where its page is, and the date of its words."""

    tag: str
    direction: str
    name: str
    title: str
    href: str
    updated: Markup


def files(pages: Sequence[Page], template: Path | None = None) -> dict[str, str]:
    """One version by itself, every page a file that needs nothing beside it; the source's page comes first."""
    written = {FIRST_PAGE: languages_page(pages, template)} if pages else {}
    return written | {page_path(page.language): render(page, template) for page in pages}


def languages_page(pages: Sequence[Page], template: Path | None = None, stylesheet: str = "") -> str:
    """The list of languages, in the words of the first page's language."""
    first = pages[0]
    return fill(
        LANGUAGES_TEMPLATE,
        template,
        language=first.language,
        direction=direction(first.language),
        title=first.title,
        stylesheet=stylesheet,
        languages=[_choice(page) for page in pages],
    )


def site_files(
    releases: Sequence[SiteRelease], base: str = "", template: Path | None = None, kept: Kept = made_anew
) -> dict[str, SiteFile]:
    """Every file of the site by its path; `releases` are all there are, the oldest first.

    `kept` gives a page again that was made of the very same before.
    `base` is the address at which the site will stand; without it there are no canonical addresses and no sitemap.
    """
    return _Site(releases, base.rstrip("/"), template, kept).files() if releases else {}


@dataclass
class _Site:
    """One site in the making."""

    releases: Sequence[SiteRelease]
    base: str
    template: Path | None
    kept: Kept

    @cached_property
    def style(self) -> str:
        return fill("page.css", self.template)

    @cached_property
    def templates(self) -> tuple[object, ...]:
        """What the pages are made with."""
        folder = self.template
        own = [] if folder is None else sorted(path for path in folder.glob("*") if path.is_file())
        return (tuple((path.name, path.read_bytes()) for path in own),)

    @cached_property
    def languages(self) -> Mapping[str, SiteLanguage]:
        return languages_of(self.releases)

    @property
    def newest(self) -> SiteRelease:
        return self.releases[-1]

    def files(self) -> dict[str, SiteFile]:
        newest = self.newest
        made = {
            FIRST_PAGE: SiteFile(languages_page(newest.pages, self.template, STYLE), newest.instant),
            STYLE: SiteFile(self.style, newest.instant),
        }
        for language in self.languages.values():
            made |= dict(self._language(language))
        if self.base:
            made[SITEMAP] = SiteFile(sitemap(newest.pages, self.base), newest.instant)
        return made

    def _language(self, language: SiteLanguage) -> Iterator[tuple[str, SiteFile]]:
        tag = language.tag
        last = language.releases[-1]
        current = self.newest.page(tag)
        if current is not None:
            path = page_path(tag)
            yield path, SiteFile(self._page(current, path, language), self.newest.instant)
            for audience in _audiences(current):
                path = audience_path(tag, audience)
                yield path, SiteFile(self._audience_page(current, audience, path, language), self.newest.instant)
        elif (ended := last.page(tag)) is not None:
            # A language that ended keeps its address, which says until when its words held.
            path = page_path(tag)
            yield path, SiteFile(self._page(ended, path, language), last.instant)
        before: SiteRelease | None = None
        changed: dict[int, Sequence[Changed]] = {}
        for release in language.releases:
            page = release.page(tag)
            if page is None:
                continue
            path = release_path(tag, page.number)
            yield path, SiteFile(self._page(page, path, language, fixed=True), release.instant)
            earlier = None if before is None else before.page(tag)
            if earlier is not None:
                path = changes_path(tag, page.number)
                text, changed[page.number] = self._changes(earlier, page, path)
                yield path, SiteFile(text, release.instant)
            before = release
        history = history_page(language, changed, page_path(tag), self.template)
        yield history_path(tag), SiteFile(history, last.instant)
        yield feed_path(tag), SiteFile(atom(language, changed, self.base), last.instant)

    def _page(self, page: Page, path: str, language: SiteLanguage, *, fixed: bool = False) -> str:
        """A page at its address, with all that leads away from it."""
        shown, around = _at(page, path, fixed=fixed), self._around(page, path, language, fixed=fixed)
        return self.kept((self.templates, _told(shown), around), lambda: render(shown, self.template, around))

    def _audience_page(self, page: Page, audience: str, path: str, language: SiteLanguage) -> str:
        """The page with what concerns some readers only."""
        sections = tuple(one for one in page.sections if EVERYONE in one.audiences or audience in one.audiences)
        shown = replace(_at(page, path), sections=sections)
        others = tuple(
            replace(one, href=relative(audience_path(one.tag, audience), path))
            for one in page.languages
            if audience in _audiences(self.newest.page(one.tag))
        )
        words = page_words(page.language)
        who = words.audiences.get(audience, audience)
        sentence = say(words.versions.audience_page, words, page.language, audiences=Markup("{}").format(who))
        whole = Markup('{} <a href="{}">{}</a>').format(
            sentence, relative(page_path(page.language), path), words.versions.whole_text
        )
        around = replace(self._around(page, path, language), audience=whole, canonical=self._absolute(path))
        return render(replace(shown, languages=others), self.template, replace(around, alternates=()))

    def _around(self, page: Page, path: str, language: SiteLanguage, *, fixed: bool = False) -> Around:
        words = page_words(page.language)
        is_past = page.number != self.newest.number
        alternates = []
        if self.base and not fixed:
            alternates = [Alternate(one.tag, self._absolute(page_path(one.tag))) for one in page.languages]
            alternates.append(Alternate("x-default", self._absolute(page_path(self.newest.pages[0].language))))
        return Around(
            stylesheet=relative(STYLE, path),
            json_ld=self._json_ld(page, path, language),
            canonical=self._absolute(path if is_past else page_path(page.language)),
            alternates=tuple(alternates),
            feed=relative(feed_path(page.language), path),
            banner=self._banner(page, path, language) if is_past else NOTHING,
            links=tuple(self._links(page, path, words.versions.everyone)),
            is_past=is_past,
        )

    def _banner(self, page: Page, path: str, language: SiteLanguage) -> Markup:
        """That there is a newer release, until when this one holds, and, where its date was wrong, which says so."""
        words = page_words(page.language)
        parts = []
        following = language.after(page.number) or self._after(page.number)
        if following is not None:
            until = time_element("until", following.effective, page.dates_in, words)
            number = Markup("{}").format(page.number)
            parts.append(say(words.versions.superseded, words, page.language, number=number, date=until))
        corrected = next((one.number for one in self.releases if one.pages[0].corrects == page.number), None)
        if corrected is not None:
            parts.append(say(words.versions.corrected, words, page.language, number=Markup("{}").format(corrected)))
        current = page_path(page.language)
        if self.newest.page(page.language) is None:
            current = FIRST_PAGE
        link = Markup('<a href="{}">{}</a>').format(
            relative(current, path), say(words.versions.current, words, page.language)
        )
        return Markup(" ").join([*parts, link])

    def _after(self, number: int) -> Page | None:
        """The first page of the release after that one, in whatever language."""
        return next((one.pages[0] for one in self.releases if one.number > number), None)

    def _links(self, page: Page, path: str, everyone: str) -> Iterator[Link]:
        words = page_words(page.language)
        language = page.language
        yield Link(say(words.versions.history, words, language), relative(history_path(language), path))
        if self.languages[language].before(page.number) is not None:
            number = Markup("{}").format(page.number)
            told = say(words.versions.changes, words, language, number=number)
            yield Link(told, relative(changes_path(language, page.number), path))
        for audience in _audiences(self.newest.page(language)):
            name = words.audiences.get(audience, audience)
            yield Link(Markup("{}").format(name), relative(audience_path(language, audience), path))
        if _audiences(self.newest.page(language)):
            yield Link(Markup("{}").format(everyone), relative(page_path(language), path))
        yield Link(say(words.versions.feed, words, language), relative(feed_path(language), path))

    def _changes(self, before: Page, page: Page, path: str) -> tuple[str, Sequence[Changed]]:
        """The page of what changed between two releases, and the sections that did."""
        values = (self.templates, "changes", _told(before), _told(page), path)
        made = self.kept(values, lambda: self._changed(before, page, path))
        text, rows = json.loads(made)
        return text, [(identifier, name, SectionFate(fate)) for identifier, name, fate in rows]

    def _changed(self, before: Page, page: Page, path: str) -> str:
        links = [
            Link(
                Markup("{}").format(page_words(page.language).versions.read_release),
                relative(release_path(page.language, page.number), path),
            ),
            Link(
                Markup("{}").format(page_words(page.language).versions.history),
                relative(history_path(page.language), path),
            ),
        ]
        sections = changed_pages(before, page)
        text = changed_text(before, page, sections)
        made = changes_page([text], self.template, links=links, stylesheet=relative(STYLE, path))
        rows = [(identifier, name, fate.value) for identifier, name, fate in changes_in(page.language, sections)]
        return json.dumps([made, rows], ensure_ascii=False)

    def _json_ld(self, page: Page, path: str, language: SiteLanguage) -> Markup:
        """What search engines read; nothing in it can end the element that holds it."""
        said = {
            "@context": "https://schema.org",
            "@type": "WebPage",
            "name": page.title,
            "inLanguage": page.language,
            "version": str(page.number),
            "datePublished": language.first_published.isoformat(),
            "dateModified": page.updated.isoformat(),
        }
        if self.base:
            said["url"] = self._absolute(path)
        return Markup(json.dumps(said, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e"))

    def _absolute(self, path: str) -> str:
        """The address of a file, a folder's page by the folder's name; empty where the site's address is unknown."""
        return f"{self.base}/{path.removesuffix(FIRST_PAGE)}" if self.base else ""


def _at(page: Page, path: str, *, fixed: bool = False) -> Page:
    """The page with the links to other languages as they lead from this path."""

    def there(language: str) -> str:
        target = release_path(language, page.number) if fixed else page_path(language)
        return relative(target, path)

    languages = tuple(replace(one, href=there(one.tag)) for one in page.languages)
    behind = None if page.behind is None else replace(page.behind, href=there(page.behind.language))
    return replace(page, languages=languages, behind=behind)


def _told(page: Page) -> Page:
    """The page by the digest of its release's manifest, which says what words and facts its sections hold."""
    return replace(page, sections=())


def _audiences(page: Page | None) -> list[str]:
    """For whom a page has sections that are not for everyone, in the order of the sections."""
    sections = () if page is None else page.sections
    return list(dict.fromkeys(name for one in sections if one.is_for_some for name in one.audiences))


def _choice(page: Page) -> _Choice:
    language, words = page.language, page_words(page.language)
    return _Choice(
        tag=language,
        direction=direction(language),
        name=endonym(language),
        title=page.title,
        href=page_path(language),
        updated=NOTHING
        if page.draft
        else say(words.updated, words, language, date=time_element("updated", page.updated, page.dates_in, words)),
    )
