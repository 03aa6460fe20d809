"""Reading Markdown: its headings, title, dates and contents list, and its blocks as the house writes them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from editor.exchange.blocks.incoming.decoding import Decoded
from editor.exchange.blocks.incoming.draft import (
    Aside,
    AsideKind,
    BlockKind,
    DraftBlock,
    DraftEntry,
    DraftRun,
    Evidence,
    Format,
    Heading,
    Import,
    in_order,
    source_heading,
)
from editor.exchange.blocks.incoming.lines import joined
from editor.exchange.blocks.incoming.markdown_layout import as_heading
from editor.exchange.blocks.incoming.references import definitions, is_definition
from editor.exchange.reading.contents import ContentsList, is_contents, is_contents_title, matched
from editor.exchange.reading.dates import only_attributes, only_dates
from editor.policy.language import Tag
from editor.recall import remembered
from editor.text.markdown.markdown import heading, parse_blocks, parse_inline

_TOP = 8
_LIST = ("bullet_list_open", "ordered_list_open")


@dataclass(frozen=True, slots=True)
class _Structure:
    """What the parser says of a text: top-level blocks, the levels of headings, runs of inline text, items of lists."""

    blocks: tuple[DraftBlock, ...]
    levels: Mapping[int, int]
    runs: tuple[DraftRun, ...]
    items: Mapping[int, tuple[DraftEntry, ...]]


def read_markdown(decoded: Decoded, language: Tag) -> Import:
    """A Markdown text with everything that was recognised in it; its reference links become inline links."""
    lines = tuple(decoded.text.split("\n"))
    structure = _structure(lines)
    dates = _dates(lines, structure)
    title = _title(structure, dates)
    headings = _headings(structure, title)
    contents = _contents(structure, headings)
    defining = (block for block in structure.blocks if block.kind is BlockKind.DEFINITION)
    asides = [*dates, *(Aside(block.start, block.stop, AsideKind.DEFINITION) for block in defining)]
    if title is not None:
        asides.append(Aside(title.start, title.stop, AsideKind.TITLE))
    if contents is not None:
        asides.append(Aside(contents.start, contents.stop, AsideKind.CONTENTS))
        headings = [one for one in headings if not contents.start <= one.line < contents.stop]
    return Import(
        lines,
        Format.MARKDOWN,
        language,
        title=_plain(title.text) if title is not None else None,
        headings=in_order(headings),
        asides=tuple(sorted(asides, key=lambda aside: aside.start)),
        entries=contents.entries if contents is not None else (),
        changes=decoded.changes,
        blocks=structure.blocks,
        runs=structure.runs,
        references=definitions(lines, structure.blocks),
    )


def _structure(lines: Sequence[str]) -> _Structure:
    blocks: list[DraftBlock] = []
    levels: dict[int, int] = {}
    runs: list[DraftRun] = []
    items: dict[int, list[DraftEntry]] = {}
    listing: list[DraftEntry] | None = None
    quotes = tables = 0
    tokens = parse_blocks("\n".join(lines))
    for at, token in enumerate(tokens):
        quotes += token.nesting if token.type.startswith("blockquote") else 0
        tables += token.nesting if token.type.startswith("table") else 0
        if token.type == "inline" and token.map is not None:
            start, stop = token.map
            # The cells of one row of a table are all said to be on its line.
            if not runs or start >= runs[-1].stop:
                runs.append(DraftRun(start, stop, quotes > 0, tables == 0 and not _breaks(token)))
            if listing is not None:
                listing.append(DraftEntry(token.map[0], _plain(joined(token.content.split("\n")))))
        if token.level or token.nesting < 0 or token.map is None:
            continue
        new = _blocks(lines, token, tokens[at + 1] if token.nesting else token)
        blocks.extend(new)
        listing = items.setdefault(token.map[0], []) if token.type in _LIST else None
        if token.type == "heading_open":
            levels[token.map[0]] = int(token.tag[1:])
    return _Structure(tuple(blocks), levels, tuple(runs), {at: tuple(found) for at, found in items.items()})


def _blocks(lines: Sequence[str], token: Token, inside: Token) -> list[DraftBlock]:
    """The blocks that a top-level token opens: link definitions before a paragraph's text are blocks of their own."""
    start, stop = token.map or (0, 0)
    while stop > start + 1 and not lines[stop - 1].strip() and token.type not in ("fence", "code_block"):
        stop -= 1
    if token.type == "heading_open":
        return [DraftBlock(start, stop, BlockKind.HEADING, joined(inside.content.split("\n")))]
    if token.type != "paragraph_open":
        return [DraftBlock(start, stop, BlockKind.OTHER)]
    text = start
    while text < stop and is_definition(lines[text]):
        text += 1
    found = [DraftBlock(start, text, BlockKind.DEFINITION)] if text > start else []
    if text < stop:
        found.append(DraftBlock(text, stop, BlockKind.PARAGRAPH))
    return found


def _breaks(inline: Token) -> bool:
    return "\n" in inline.content and any(one.type == "hardbreak" for one in parse_inline(inline.content))


@remembered
def _plain(markdown: str) -> str:
    return heading(as_heading(1, markdown)) or ""


def _dates(lines: Sequence[str], structure: _Structure) -> list[Aside]:
    """The paragraphs near the top that only say when the text was changed."""
    found = []
    for block in structure.blocks[:_TOP]:
        inside = lines[block.start : block.stop]
        dated = [line for line in inside if only_dates(line)]
        nothing_else = all(only_dates(line) or only_attributes(line) for line in inside)
        if block.kind is BlockKind.PARAGRAPH and dated and nothing_else:
            found.append(Aside(block.start, block.stop, AsideKind.DATE))
    return found


def _title(structure: _Structure, dates: Sequence[Aside]) -> DraftBlock | None:
    """The heading at the top, where no other is of its level or higher, or where a date stands under it."""
    dated = {aside.start for aside in dates}
    blocks = [block for block in structure.blocks if block.start not in dated]
    if not blocks or blocks[0].kind is not BlockKind.HEADING or not blocks[0].text:
        return None
    first = blocks[0]
    level = structure.levels[first.start]
    following = next((block.start for block in structure.blocks if block.start > first.start), None)
    if following in dated or all(other > level for line, other in structure.levels.items() if line != first.start):
        return first
    return None


def _headings(structure: _Structure, title: DraftBlock | None) -> list[Heading]:
    """The top-level headings: the highest level that occurs twice cuts the text, and so does any higher one."""
    blocks = [block for block in structure.blocks if block.kind is BlockKind.HEADING and block is not title]
    counts = Counter(structure.levels[block.start] for block in blocks)
    twice = [level for level, count in counts.items() if count > 1]
    cutting = min(twice or counts or [1])
    found = []
    for block in blocks:
        level = min(max(structure.levels[block.start] - cutting + 1, 1), 6)
        words = _plain(block.text)
        span = block.stop - block.start
        found.append(source_heading(block.start, span, words, level, Evidence.MARKDOWN, block.text))
    return found


def _contents(structure: _Structure, headings: Sequence[Heading]) -> ContentsList | None:
    """The first list near the top most of whose items name headings."""
    previous: DraftBlock | None = None
    lists = 0
    for block in structure.blocks:
        entries = structure.items.get(block.start, ())
        if entries:
            lists += 1
            matches = matched(entries, ((one.line, one.words) for one in headings if one.line >= block.stop))
            if is_contents(entries, matches):
                titled = previous is not None and is_contents_title(previous.text or "")
                start = previous.start if previous is not None and titled else block.start
                return ContentsList(start, block.stop, entries, matches)
        if lists >= _TOP:
            return None
        previous = block
    return None
