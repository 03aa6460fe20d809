"""The page that shows readers what changed from one version to another."""

from collections.abc import Sequence
from pathlib import Path

from editor.exchange.blocks.page import Page
from editor.exchange.blocks.page_words import PageWords, page_words
from editor.exchange.site.changed_sections import SectionFate, fate_of
from editor.exchange.site.page_around import NOTHING, Link
from editor.exchange.site.redline_forms import shown
from editor.exchange.site.redline_html import changed_html, signs
from editor.exchange.site.redline_proof import prove_changes, section_id
from editor.exchange.site.rendering import direction, fill, say
from editor.exchange.word.text import WordSection, counted
from editor.text.facts.dates import written_date
from editor.text.redline.changes import Change

CHANGES_TEMPLATE = "changes.html"


def changes_page(
    before: Page | None,
    page: Page,
    sections: Sequence[WordSection],
    template: Path | None = None,
    *,
    links: Sequence[Link] = (),
    stylesheet: str = "",
) -> str:
    """The page; without a style sheet of the site it is a file by itself. Sections that did not change are left out.

    RedlinePageDiffers where the page, read again, does not say the two texts.
    """
    words = page_words(page.language)
    counts = counted(sections)
    changed = [section for section in sections if fate_of(section) is not SectionFate.SAME]
    marked, listed = signs(changed)
    told = {number: change for section in changed for number, change in section.told}
    html = fill(
        CHANGES_TEMPLATE,
        template,
        language=page.language,
        direction=direction(page.language),
        title=page.title,
        heading=page.title if page.draft else words.versions.changes.format(number=page.number),
        compared=_compared(before, page, words),
        statistics=words.versions.statistics.format(
            changes=counts.changes, inserted=counts.inserted, deleted=counts.deleted
        ),
        draft=say(words.versions.draft_note, words, page.language) if page.draft else NOTHING,
        words=words.versions,
        links=list(links),
        stylesheet=stylesheet,
        changes=[_told(told[number]) for number in listed],
        sections=[
            {
                "id": section_id(section),
                "kind": fate_words(fate_of(section), words),
                "body": changed_html(section.changes, signs=marked),
            }
            for section in changed
        ],
    )
    prove_changes(html, changed)
    return html


def _told(change: Change) -> str:
    """A change in a list: what became of what, in short."""
    old, new = (shown(text) for text in (change.old, change.new))
    return new if change.move is not None else " → ".join((old or "–", new or "–"))


def fate_words(fate: SectionFate, words: PageWords) -> str:
    """What became of a section, in words."""
    match fate:
        case SectionFate.NEW:
            return words.versions.new_section
        case SectionFate.REMOVED:
            return words.versions.removed_section
        case SectionFate.CHANGED | SectionFate.SAME:
            return words.versions.changed_section


def _compared(before: Page | None, page: Page, words: PageWords) -> str:
    if before is None or before.draft or page.draft:
        return words.versions.draft if page.draft else words.versions.first_release
    said = words.versions.compared.format(old=before.number, new=page.number)
    dates = " → ".join(written_date(one.updated, one.dates_in) for one in (before, page))
    return f"{said} ({dates})"
