"""The files of a release's web pages: one page per language, and a first page from which readers choose theirs."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from editor.exchange.page import Page
from editor.exchange.page_words import page_words
from editor.exchange.rendering import LANGUAGES_TEMPLATE, direction, fill, render, say, time_element
from editor.text.locales import endonym

FIRST_PAGE = "index.html"


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
    """The HTML of every file by its path from the site's root; the source's page comes first."""
    written = {FIRST_PAGE: languages_page(pages, template)} if pages else {}
    return written | {page_path(page.language): render(page, template) for page in pages}


def page_path(language: str) -> str:
    """Where the page of a language stands, from the site's root."""
    return f"{language}/index.html"


def href_between(language: str) -> str:
    """The link from the page of any language to the page of this one."""
    return f"../{page_path(language)}"


def languages_page(pages: Sequence[Page], template: Path | None = None) -> str:
    """The list of languages, in the words of the first page's language."""
    first = pages[0]
    return fill(
        LANGUAGES_TEMPLATE,
        template,
        language=first.language,
        direction=direction(first.language),
        title=first.title,
        languages=[_choice(page) for page in pages],
    )


def _choice(page: Page) -> _Choice:
    language, words = page.language, page_words(page.language)
    return _Choice(
        tag=language,
        direction=direction(language),
        name=endonym(language),
        title=page.title,
        href=page_path(language),
        updated=say(words.updated, words, language, date=time_element("updated", page.updated, page.language, words)),
    )
