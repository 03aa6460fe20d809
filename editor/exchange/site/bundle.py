"""A language of a release as one Markdown document, for people and programs that want no HTML."""

from collections.abc import Iterator
from dataclasses import dataclass

from editor.exchange.blocks.errors import ExchangeError
from editor.exchange.blocks.expansion import expansions
from editor.exchange.blocks.page import Behind, Page, PageSection, shown_words
from editor.exchange.blocks.page_words import PageWords, page_words
from editor.exchange.blocks.relevelling import relevelled
from editor.text.facts.dates import written_date
from editor.text.locales import endonym, listed
from editor.text.markdown.markdown import escape
from editor.text.markdown.words import words


@dataclass(eq=False)
class NotAsMarkdown(ExchangeError):
    """Words that no Markdown says again once facts are written out."""

    language: str
    section: str


def document_path(language: str) -> str:
    """The file name of a language's document."""
    return f"{language}.md"


def markdown(page: Page) -> str:
    """The title, the stamp, and every section one level deeper with its facts written out, or NotAsMarkdown."""
    fixed = page_words(page.language)
    blocks = [f"# {escape(page.title)}", _stamp(page, fixed), *notices(page)]
    for section in page.sections:
        text = _section_markdown(page, section)
        heading, _, body = text.partition("\n") if section.heading is not None else ("", "", text)
        blocks += [heading, *(f"*{escape(note)}*" for note in section_notes(page, section)), body.strip("\n")]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _section_markdown(page: Page, section: PageSection) -> str:
    """The section's text on its new level, in the plainest form that keeps every word."""
    expected = shown_words(section)
    for expanded in expansions(section.text, section.values):
        text = relevelled(expanded)
        if words(text, {}) == expected:
            return text
    raise NotAsMarkdown(page.language, section.id)


def stamp_line(page: Page, fixed: PageWords) -> str:
    """The stamp of a release as one line of plain text, without its digest; of a draft that it is one."""
    if page.draft:
        return fixed.versions.draft_note
    parts = [fixed.updated.format(date=written_date(page.updated, page.dates_in))]
    if page.takes_effect_later:
        parts.append(fixed.effective.format(date=written_date(page.effective, page.dates_in)))
    parts.append(fixed.release.format(number=page.number))
    return " · ".join(parts)


def _stamp(page: Page, fixed: PageWords) -> str:
    if page.draft:
        return f"**{escape(stamp_line(page, fixed))}**"
    return f"{escape(stamp_line(page, fixed))} · SHA-256 `{page.digest}`"


def notices(page: Page) -> Iterator[str]:
    """What a document says above its sections: that it corrects a date, that it is behind."""
    fixed = page_words(page.language)
    if page.corrects is not None:
        yield f"> {escape(fixed.corrects.format(number=page.corrects))}"
    if page.urgent:
        yield f"> {escape(fixed.urgent.format(reason=page.urgent))}"
    if page.behind is not None:
        yield f"> {_behind(page, page.behind, fixed)}"


def _behind(page: Page, behind: Behind, fixed: PageWords) -> str:
    day = written_date(behind.updated, page.dates_in)
    sentence = escape(fixed.behind.format(language=endonym(behind.language), date=day))
    own = {section.id: section.heading for section in page.sections}
    names = [own.get(section.id) or section.heading or fixed.introduction for section in behind.sections]
    newer = f"[{escape(fixed.behind_link)}]({document_path(behind.language)})"
    if not names:
        return f"{sentence} {newer}"
    sections = escape(fixed.behind_sections.format(sections=listed(names, fixed.language)))
    return f"{sentence} {newer}\n>\n> {sections}"


def section_notes(page: Page, section: PageSection) -> Iterator[str]:
    """What stands beside a section's words, as plain text."""
    fixed = page_words(page.language)
    if section.is_for_some:
        yield fixed.for_audiences(section.audiences)
    if page.is_behind(section.id):
        yield fixed.section_behind
