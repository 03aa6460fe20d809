"""A version as Word files: one per language, clean or as a redline from another version."""

from collections.abc import Iterator
from dataclasses import replace

from editor.desk.exports.editions import Edition
from editor.exchange.blocks.page import Page, PageSection
from editor.exchange.blocks.page_words import page_words
from editor.exchange.site.bundle import stamp_line
from editor.exchange.site.changed_sections import changed_pages
from editor.exchange.word.origin import WordOrigin, text_digest
from editor.exchange.word.proof import prove_docx
from editor.exchange.word.writer.text import WordSection, WordText, clean_sections, counted, stayed_line
from editor.exchange.word.writer.writing import docx, mark_date

_PUBLISHERS = ("organisation", "organization", "company")
"""The names of the fact that says whose policy it is, the first that is there."""


def texts(edition: Edition, old: Edition | None = None) -> Iterator[WordText]:
    """Every language of a version as it is, or as a redline from another one."""
    for page in edition.pages:
        yield clean(edition, page) if old is None else compared(edition, page, old)


def word_files(edition: Edition, old: Edition | None = None) -> Iterator[tuple[str, str, bytes]]:
    """The language, the name and the bytes of every file, each proved; WordDiffers where one says something else.

    With an `old` edition each is a redline from that one; a language that it did not have is all new.
    """
    for text in texts(edition, old):
        data = docx(text)
        prove_docx(data, text)
        yield text.language, f"{file_stem(text.language, old)}.docx", data


def file_stem(language: str, old: Edition | None) -> str:
    """The name of a language's file without its ending."""
    return language if old is None else f"{language}-redline"


def clean(edition: Edition, page: Page) -> WordText:
    """One language of a version as it is."""
    notes = [_notes(page, section) for section in page.sections]
    return _text(edition, page, (page.title, page.title), clean_sections(page.sections, notes), _head(page))


def compared(edition: Edition, page: Page, old: Edition) -> WordText:
    """One language of a version as a redline from another one."""
    before = old.page(page.language)
    changed = changed_pages(before, page, [_notes(page, one) for one in page.sections])
    words = page_words(page.language).versions
    said = [*_head(page)]
    if not edition.is_draft and not old.is_draft and before is not None:
        said.append(words.compared.format(old=before.number, new=page.number))
    counts = counted(changed)
    said.append(words.statistics.format(changes=counts.changes, inserted=counts.inserted, deleted=counts.deleted))
    if line := stayed_line(changed, words):
        said.append(line)
    titles = ("" if before is None else before.title, page.title)
    return replace(_text(edition, page, titles, changed, tuple(said)), since=old.version)


def _text(
    edition: Edition, page: Page, titles: tuple[str, str], sections: tuple[WordSection, ...], head: tuple[str, ...]
) -> WordText:
    words = page_words(page.language)
    digest = text_digest(page.title, page.sections)
    text = WordText(
        language=page.language,
        titles=titles,
        head=head,
        sections=sections,
        origin=WordOrigin(page.language, edition.version, edition.commit, digest),
        author=edition.author,
        date=edition.instant,
        header=words.versions.draft_note if page.draft else "",
        footer=words.versions.draft if page.draft else words.release.format(number=page.number),
        publisher=_publisher(page),
    )
    if not text.is_redline:
        return text
    return replace(text, origin=replace(text.origin, author=edition.author, date=mark_date(text)))


def _publisher(page: Page) -> str:
    """Whose policy it is, by the fact that says so."""
    said = (section.values.get(name, "") for name in _PUBLISHERS for section in page.sections)
    return next((one for one in said if one.strip()), "")


def _head(page: Page) -> tuple[str, ...]:
    words = page_words(page.language)
    if page.draft:
        return (words.versions.draft_note,)
    lines = [stamp_line(page, words)]
    if page.corrects is not None:
        lines.append(words.corrects.format(number=page.corrects))
    if page.urgent:
        lines.append(words.urgent.format(reason=page.urgent))
    return tuple(lines)


def _notes(page: Page, section: PageSection) -> tuple[str, ...]:
    words = page_words(page.language)
    notes = []
    if section.is_for_some:
        notes.append(words.for_audiences(section.audiences))
    if page.is_behind(section.id):
        notes.append(words.section_behind)
    return tuple(notes)
