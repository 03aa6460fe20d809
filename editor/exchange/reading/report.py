"""The import report: what was recognised, set aside or found odd, as codes with facts."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from editor.exchange.blocks.incoming.draft import AsideKind, DraftEntry, Format, Import, aside_at, cuts, heading_at
from editor.exchange.blocks.incoming.lines import item, leaked_bullet
from editor.exchange.reading.contents import matched
from editor.exchange.reading.sections import sections


class NoteCode(Enum):
    """What a note of the import report says."""

    BOM_DROPPED = "bom-dropped"
    LINE_ENDS = "line-ends"
    TITLE = "title"
    DATE = "date"
    CONTENTS = "contents"
    UNDERLINE = "underline"
    DEFINITION = "definition"
    HEADING_REPLACED = "heading-replaced"
    HEADING_NOT_LISTED = "heading-not-listed"
    ENTRY_WITHOUT_HEADING = "entry-without-heading"
    HEADING_REPEATED = "heading-repeated"
    SECTION_EMPTY = "section-empty"
    NO_HEADING = "no-heading"
    LINES_JOINED = "lines-joined"
    BULLETS_REPLACED = "bullets-replaced"
    LEAKED_BULLET = "leaked-bullet"
    RAW_HTML = "raw-html"
    ATTRIBUTES = "attributes"
    PLACEHOLDER = "placeholder"
    LEAKED_BULLETS = "leaked-bullets"
    PLAIN_SPACES = "plain-spaces"
    STRAIGHT_QUOTES = "straight-quotes"
    SOFT_HYPHENS = "soft-hyphens"
    SYMBOLS = "symbols"
    PICTURES = "pictures"
    TEXT_BOXES = "text-boxes"
    FOOTNOTES = "footnotes"
    MERGED_CELLS = "merged-cells"
    BOLD_HEADINGS = "bold-headings"
    DEAD_LINKS = "dead-links"
    TRACKED = "tracked"


_FOREIGN = (
    (NoteCode.RAW_HTML, re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--")),
    (NoteCode.ATTRIBUTES, re.compile(r"\{:[^{}]*\}")),
    (NoteCode.PLACEHOLDER, re.compile(r"\{\{[a-z0-9][a-z0-9_.-]*\}\}")),
)


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to know about an import: the line it is at (from 0, None for the whole), the words there, how many."""

    code: NoteCode
    line: int | None = None
    words: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry of the contents list and the line of the heading that it names, None where there is none."""

    entry: DraftEntry
    heading: int | None


def listed(text: Import) -> tuple[Listed, ...]:
    """The contents list against the headings as they are now."""
    matches = matched(text.entries, ((heading.line, heading.words) for heading in text.headings))
    return tuple(Listed(entry, matches.get(entry.line)) for entry in text.entries)


def kept(text: Import) -> tuple[tuple[AsideKind, str], ...]:
    """What goes into no section, word for word: the title, dates, the contents list, rules under headings."""
    return tuple((aside.kind, "\n".join(text.lines[aside.start : aside.stop])) for aside in text.asides)


def notes(text: Import) -> tuple[Note, ...]:
    """Everything the report says: first about the whole, then in the order of the lines."""
    return tuple(sorted(_all(text), key=lambda note: -1 if note.line is None else note.line))


def _all(text: Import) -> Iterator[Note]:
    for change, count in text.changes:
        yield Note(NoteCode(change.value), count=count)
    for aside in text.asides:
        words = text.lines[aside.start].strip()
        yield Note(NoteCode(aside.kind.value), aside.start, words, aside.stop - aside.start)
    yield from _about_headings(text)
    yield from _about_contents(text)
    match text.format:
        case Format.PLAIN:
            yield from _about_plain_lines(text)
        case Format.MARKDOWN:
            yield from _about_markdown_lines(text)


def _about_headings(text: Import) -> Iterator[Note]:
    if not text.headings:
        yield Note(NoteCode.NO_HEADING)
    for heading in text.headings:
        if heading.typed and heading.span:
            yield Note(NoteCode.HEADING_REPLACED, heading.line, text.lines[heading.line].strip())
    times = Counter(cut.words for cut in cuts(text))
    for section in sections(text):
        if section.heading is None:
            continue
        if times[section.heading] > 1:
            yield Note(NoteCode.HEADING_REPEATED, section.start, section.heading, times[section.heading])
        if section.text.count("\n") == 1:
            yield Note(NoteCode.SECTION_EMPTY, section.start, section.heading)


def _about_contents(text: Import) -> Iterator[Note]:
    if not text.entries:
        return
    found = listed(text)
    named = {one.heading for one in found}
    for one in found:
        if one.heading is None:
            yield Note(NoteCode.ENTRY_WITHOUT_HEADING, one.entry.line, one.entry.words)
    for cut in cuts(text):
        if cut.line not in named:
            yield Note(NoteCode.HEADING_NOT_LISTED, cut.line, cut.words)


def _about_plain_lines(text: Import) -> Iterator[Note]:
    if text.width is not None:
        yield Note(NoteCode.LINES_JOINED, count=text.width)
    bullets: Counter[str] = Counter()
    for line, words in enumerate(text.lines):
        if leaked_bullet(words):
            yield Note(NoteCode.LEAKED_BULLET, line, words.strip()[:80])
        mark = item(words)
        if mark is not None and mark.number is None and aside_at(text, line) is None and heading_at(text, line) is None:
            bullets[mark.mark] += 1
    for bullet, count in bullets.items():
        if bullet != "-":
            yield Note(NoteCode.BULLETS_REPLACED, None, bullet, count)


def _about_markdown_lines(text: Import) -> Iterator[Note]:
    for line, words in enumerate(text.lines):
        for code, pattern in _FOREIGN:
            if (found := pattern.search(words)) is not None and aside_at(text, line) is None:
                yield Note(code, line, found.group()[:80])
