"""A language of a release as one Markdown document, for people and programs that want no HTML."""

from collections.abc import Iterator, Sequence
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
    """Words that no Markdown says again once facts are written out; `section` is empty where sections run together."""

    language: str
    section: str = ""


def documents(pages: Sequence[Page]) -> dict[str, str]:
    """One document per language, by file name."""
    return {document_path(page.language): markdown(page) for page in pages}


def document_path(language: str) -> str:
    """The file name of a language's document."""
    return f"{language}.md"


def markdown(page: Page) -> str:
    """The title, the stamp, and every section one level deeper with its facts written out, or NotAsMarkdown.

    Read again, the document has exactly the words of the release.
    """
    fixed = page_words(page.language)
    blocks = [f"# {escape(page.title)}", _stamp(page, fixed), *_notices(page, fixed)]
    expected = [words(block, {}) for block in blocks]
    for section in page.sections:
        text, notes = _section_markdown(page, section), list(_notes(page, section, fixed))
        lines = shown_words(section).split("\n")
        own = 0 if section.heading is None else 1
        heading, _, body = text.partition("\n") if own else ("", "", text)
        blocks += [heading, *notes, body.strip("\n")]
        expected += [*lines[:own], *(words(note, {}) for note in notes), *lines[own:]]
    document = "\n\n".join(block for block in blocks if block) + "\n"
    if words(document, {}) != "\n".join(line for line in expected if line):
        raise NotAsMarkdown(page.language)
    return document


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


def _notices(page: Page, fixed: PageWords) -> Iterator[str]:
    if page.corrects is not None:
        yield f"> {escape(fixed.corrects.format(number=page.corrects))}"
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


def _notes(page: Page, section: PageSection, fixed: PageWords) -> Iterator[str]:
    if section.is_for_some:
        yield f"*{escape(fixed.for_audiences(section.audiences))}*"
    if page.is_behind(section.id):
        yield f"*{escape(fixed.section_behind)}*"
