"""Texts on their way to Word, for the tests of writing and reading."""

from datetime import UTC, datetime

from editor.exchange.blocks.page import PageSection
from editor.exchange.site.changed_sections import changed_sections
from editor.exchange.word.origin import WordOrigin, text_digest
from editor.exchange.word.reader.document import WordDocument
from editor.exchange.word.reader.sections import SeenText, sectioned
from editor.exchange.word.reader.views import accept_all, reject_all, seen
from editor.exchange.word.writer.text import WordText
from editor.exchange.word.writer.writing import mark_date

WHEN = datetime(2026, 9, 1, 10, 30, tzinfo=UTC)
AUTHOR = "王律師"


def redline_text(
    old: tuple[PageSection, ...],
    new: tuple[PageSection, ...],
    language: str = "en",
    titles: tuple[str, str] = ("Privacy", "Privacy"),
) -> WordText:
    """A redline whose sections keep their ids, apart from those in another order."""
    origin = WordOrigin(language, "release/3", "c0ffee", text_digest(titles[1], new))
    text = WordText(language, titles, ("Last updated",), changed_sections(old, new), origin, AUTHOR, WHEN)
    return WordText(
        text.language,
        text.titles,
        text.head,
        text.sections,
        WordOrigin(language, "release/3", "c0ffee", origin.digest, AUTHOR, mark_date(text)),
        AUTHOR,
        WHEN,
    )


def single(old: str, new: str, language: str = "en") -> WordText:
    """A redline of one section."""
    return redline_text((PageSection("use", old),), (PageSection("use", new),), language)


def new_view(document: WordDocument) -> SeenText:
    """The text with every mark accepted."""
    return sectioned(seen(document, accept_all(document)))


def old_view(document: WordDocument) -> SeenText:
    """The text with every mark rejected."""
    return sectioned(seen(document, reject_all(document)), old=True)


def marked(document: WordDocument) -> str:
    """The runs of the paragraphs with brackets around what is marked, a paragraph a line."""
    lines = []
    for paragraph in document.body:
        runs = getattr(paragraph, "runs", ())
        line = "".join(
            f"{{+{run.text}+}}"
            if run.inserted is not None
            else f"[-{run.text}-]"
            if run.deleted is not None
            else run.text
            for run in runs
        )
        lines.append(line)
    return "\n".join(lines)
