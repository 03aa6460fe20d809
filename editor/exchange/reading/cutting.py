"""How a person moves the cuts of an import: each change gives a new import, or refuses with the line it is about."""

from dataclasses import replace

from editor.exchange.blocks.errors import (
    BadLevel,
    BlankLine,
    CutTaken,
    InsideBlock,
    LineOutside,
    LineSetAside,
    NeedsWords,
    NothingThere,
)
from editor.exchange.blocks.incoming.draft import (
    DEEPEST,
    SECTION,
    AsideKind,
    BlockKind,
    Evidence,
    Format,
    Heading,
    Import,
    aside_at,
    block_at,
    heading_at,
    in_order,
    source_heading,
)
from editor.exchange.blocks.incoming.lines import joined
from editor.exchange.blocks.incoming.markdown_layout import as_heading
from editor.text.markdown.markdown import heading


def add_cut(text: Import, line: int, words: str | None = None) -> Import:
    """Begin a section at this line: the line is its heading, or stays in the text under the words given."""
    _check_line(text, line)
    there = heading_at(text, line)
    if there is not None and there.line == line:
        if there.level == SECTION:
            raise CutTaken(line)
        cut = replace(there if words is None else _typed(there, words), level=SECTION)
        return replace(text, headings=_replaced(text.headings, there, cut))
    if there is not None:
        raise InsideBlock(line, there.line)
    return replace(text, headings=in_order((*text.headings, _person_heading(text, line, words))))


def remove_cut(text: Import, line: int) -> Import:
    """Make the heading at this line, of whatever level, ordinary text; typed words go away with it."""
    found = _heading_exactly_at(text, line)
    return replace(text, headings=tuple(one for one in text.headings if one is not found))


def move_cut(text: Import, line: int, to: int) -> Import:
    """Begin the section of the heading at `line` at another line: that line is its heading, unless words were typed."""
    found = _heading_exactly_at(text, line)
    if line == to:
        return text
    return add_cut(remove_cut(text, line), to, found.words if found.typed else None)


def rename(text: Import, line: int, words: str) -> Import:
    """Give the heading at this line other words; those of the text stay in the report."""
    found = _heading_exactly_at(text, line)
    return replace(text, headings=_replaced(text.headings, found, _typed(found, words)))


def set_level(text: Import, line: int, level: int) -> Import:
    """Make the heading at this line one of a section (1) or of a part of a section (2 to 6)."""
    found = _heading_exactly_at(text, line)
    if not SECTION <= level <= DEEPEST:
        raise BadLevel(line, level)
    return replace(text, headings=_replaced(text.headings, found, replace(found, level=level)))


def set_audiences(text: Import, line: int, names: tuple[str, ...]) -> Import:
    """Say for whom the section of the heading at this line is meant."""
    found = _heading_exactly_at(text, line)
    return replace(text, headings=_replaced(text.headings, found, replace(found, audiences=names)))


def set_title(text: Import, title: str) -> Import:
    """Take another title than the suggested one; a title line of the text stays in the report."""
    return replace(text, title=title)


def put_back(text: Import, line: int) -> Import:
    """Return the lines that were set aside around this line to the text."""
    aside = aside_at(text, line)
    if aside is None:
        raise NothingThere(line)
    rest = tuple(one for one in text.asides if one is not aside)
    entries = () if aside.kind is AsideKind.CONTENTS else text.entries
    return replace(text, asides=rest, entries=entries)


def _heading_exactly_at(text: Import, line: int) -> Heading:
    found = heading_at(text, line)
    if found is None or found.line != line:
        raise NothingThere(line)
    return found


def _check_line(text: Import, line: int) -> None:
    if not 0 <= line < len(text.lines):
        raise LineOutside(line, len(text.lines))
    if not text.lines[line].strip():
        raise BlankLine(line)
    if aside := aside_at(text, line):
        raise LineSetAside(line, aside.start)


def _person_heading(text: Import, line: int, words: str | None) -> Heading:
    block = block_at(text, line)
    if block is not None and block.start != line:
        raise InsideBlock(line, block.start)
    if words is not None:
        return _typed(source_heading(line, 0, words, SECTION, Evidence.PERSON), words)
    if text.format is Format.PLAIN:
        return source_heading(line, 1, text.lines[line].strip(), SECTION, Evidence.PERSON)
    if block is None or block.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH):
        raise NeedsWords(line)
    markdown = block.text if block.kind is BlockKind.HEADING else joined(text.lines[block.start : block.stop])
    run = next((run for run in text.runs if run.start <= line < run.stop), None)
    plain = heading(as_heading(SECTION, markdown))
    if not plain or (run is not None and not run.joins):
        raise NeedsWords(line)
    return source_heading(line, block.stop - block.start, plain, SECTION, Evidence.PERSON, markdown)


def _typed(found: Heading, words: str) -> Heading:
    one_line = " ".join(words.split())
    if not one_line:
        raise NeedsWords(found.line)
    again = source_heading(found.line, found.span, one_line, found.level, found.evidence)
    return replace(again, typed=True)


def _replaced(headings: tuple[Heading, ...], old: Heading, new: Heading) -> tuple[Heading, ...]:
    return tuple(new if one is old else one for one in headings)
