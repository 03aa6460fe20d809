"""The page for readers that lists every release of a language, the newest first, with what changed in each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from editor.exchange.blocks.page import Page
from editor.exchange.blocks.page_words import PageWords, page_words
from editor.exchange.site.change_pages import fate_words
from editor.exchange.site.changed_sections import SectionFate, fate_of
from editor.exchange.site.rendering import direction, fill
from editor.exchange.site.site_paths import STYLE, changes_path, feed_path, history_path, relative, release_path
from editor.exchange.site.site_releases import SiteLanguage
from editor.exchange.word.writer.text import WordSection
from editor.text.facts.dates import written_date

HISTORY_TEMPLATE = "history.html"


Changed = tuple[str, str, SectionFate]
"""A section that a release changed: its id, its name, and what became of it."""


def history_page(
    language: SiteLanguage, changed: Mapping[int, Sequence[Changed]], current: str, template: Path | None = None
) -> str:
    """The page; `changed` is what each release changed, `current` where the newest text stands."""
    path = history_path(language.tag)
    words = page_words(language.tag)
    return fill(
        HISTORY_TEMPLATE,
        template,
        language=language.tag,
        direction=direction(language.tag),
        title=language.title,
        words=words.versions,
        stylesheet=relative(STYLE, path),
        feed=relative(feed_path(language.tag), path),
        current=relative(current, path),
        canonical="",
        releases=[_release(language, page, changed, words, path) for page in reversed(language.pages)],
    )


def changes_in(language: str, sections: Iterable[WordSection]) -> Iterator[Changed]:
    """The sections that changed, of two releases side by side."""
    words = page_words(language)
    for section in sections:
        fate = fate_of(section)
        if fate is not SectionFate.SAME:
            yield section.new or f"{section.old}-", section.name or words.introduction, fate


def _release(
    language: SiteLanguage, page: Page, changed: Mapping[int, Sequence[Changed]], words: PageWords, path: str
) -> dict[str, object]:
    changes = relative(changes_path(page.language, page.number), path)
    lines = [words.updated.format(date=written_date(page.updated, page.dates_in))]
    if page.takes_effect_later:
        lines.append(words.effective.format(date=written_date(page.effective, page.dates_in)))
    if page.corrects is not None:
        lines.append(words.corrects.format(number=page.corrects))
    if page.urgent:
        lines.append(words.urgent.format(reason=page.urgent))
    return {
        "name": words.release.format(number=page.number),
        "href": relative(release_path(page.language, page.number), path),
        "lines": lines,
        "changes": "" if language.before(page.number) is None else changes,
        "sections": [
            {"name": name, "kind": fate_words(fate, words), "href": f"{changes}#{identifier}"}
            for identifier, name, fate in changed.get(page.number, ())
        ],
    }
