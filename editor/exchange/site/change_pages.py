"""The page that shows readers what changed from one version to another."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.exchange.blocks.changes.block_changes import line_pieces
from editor.exchange.blocks.page import Page
from editor.exchange.blocks.page_words import PageWords, page_words
from editor.exchange.site.change_list import ChangeList, change_list
from editor.exchange.site.changed_sections import SectionFate, fate_of
from editor.exchange.site.page_around import NOTHING, Link
from editor.exchange.site.redline_html import changed_html, pieces_html, signs
from editor.exchange.site.redline_proof import prove_changes, section_id
from editor.exchange.site.rendering import direction, fill, say
from editor.exchange.word.writer.text import WordSection, counted, stayed_line
from editor.text.facts.dates import written_date
from editor.text.locales import is_right_to_left
from editor.text.steering import became

CHANGES_TEMPLATE = "changes.html"


@dataclass(frozen=True, slots=True)
class ChangedText:
    """One text of a page of changes: a language, empty where nobody knows it, with its old and its new title.

    `compared` says which versions were compared. A `draft` is marked as one.
    """

    language: str
    titles: tuple[str, str]
    heading: str
    compared: str
    sections: tuple[WordSection, ...]
    draft: bool = False


def changed_text(before: Page | None, page: Page, sections: Sequence[WordSection]) -> ChangedText:
    """A page as it became, told with the words of its language."""
    words = page_words(page.language)
    return ChangedText(
        page.language,
        (page.title if before is None else before.title, page.title),
        page.title if page.draft else words.versions.changes.format(number=page.number),
        _compared(before, page, words),
        tuple(sections),
        page.draft,
    )


def changes_page(
    texts: Sequence[ChangedText],
    template: Path | None = None,
    *,
    links: Sequence[Link] = (),
    stylesheet: str = "",
) -> str:
    """The page; without a style sheet of the site it is a file by itself. Sections that did not change are left out.

    RedlinePageDiffers where the page, read again, does not say the texts that it was made from.
    """
    changed = [[one for one in text.sections if fate_of(one) is not SectionFate.SAME] for text in texts]
    lists: list[ChangeList] = []
    for text in texts:
        start = lists[-1].end if lists else 0
        leftward = bool(text.language) and is_right_to_left(text.language)
        lists.append(change_list(text.sections, page_words(text.language), start, leftward=leftward))
    ids = [f"{text.language}-" if len(texts) > 1 else "" for text in texts]
    shown = [_shown(*one, lists[-1].end) for one in zip(texts, changed, lists, ids, strict=True)]
    html = fill(CHANGES_TEMPLATE, template, **shown[0], texts=shown, links=list(links), stylesheet=stylesheet)
    expected = [(f"{before}{section_id(one)}", one) for before, some in zip(ids, changed, strict=True) for one in some]
    prove_changes(html, expected, [text.titles for text in texts if text.titles[0] != text.titles[1]])
    return html


def _shown(
    text: ChangedText, changed: Sequence[WordSection], found: ChangeList, before: str, last: int
) -> dict[str, object]:
    """What the template says of one text."""
    words = page_words(text.language)
    counts = counted(text.sections)
    marked = signs(found, words, last, before)
    return {
        "language": text.language,
        "direction": direction(text.language) if text.language else "auto",
        "title": text.titles[1],
        "retitled": pieces_html(line_pieces(*text.titles)) if text.titles[0] != text.titles[1] else NOTHING,
        "heading": text.heading,
        "compared": text.compared,
        "statistics": words.versions.statistics.format(
            changes=counts.changes, inserted=counts.inserted, deleted=counts.deleted
        ),
        "stayed": stayed_line(text.sections, words.versions),
        "hidden": words.versions.layout.format(changes=found.hidden) if found.hidden else "",
        "draft": say(words.versions.draft_note, words, text.language) if text.draft else NOTHING,
        "words": words.versions,
        "words_language": "" if text.language else words.language,
        "changes": found.listed,
        "sections": [
            {
                "id": f"{before}{section_id(section)}",
                "kind": fate_words(fate_of(section), words),
                "body": changed_html(section.changes, signs=marked),
            }
            for section in changed
        ],
    }


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
    old, new = (written_date(one.updated, one.dates_in) for one in (before, page))
    dates = became(old, new, leftward=is_right_to_left(page.language))
    return f"{said} ({dates})"
