"""The words of a Word view put into the Markdown that they came from: what did not change stays as it was written."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from editor.exchange.blocks.block_markdown import markdown_of
from editor.exchange.blocks.blocks import Block, Form, Run, blocks_of
from editor.exchange.blocks.page import levelled
from editor.exchange.word.proof import comparable
from editor.text.markdown.fact_uses import placeholders
from editor.text.markdown.markdown import heading, parse
from editor.text.markdown.words import words
from editor.text.redline.pieces.alignment import align
from editor.text.redline.redline import redline
from editor.text.redline.spans import SpanKind

_LINE_END = re.compile(r"\r\n?|\n")
_CURLY = {"“": '"', "”": '"', "‘": "'", "’": "'"}


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A top-level piece of Markdown as it was written, and the blocks that it is to a reader."""

    written: str
    blocks: tuple[Block, ...]

    @property
    def key(self) -> str:
        return "\n".join(block.text for block in self.blocks)


def says_the_same(markdown: str, values: Mapping[str, str], shown: Sequence[Block]) -> bool:
    """Whether a view shows exactly what this Markdown says."""
    blocks = levelled(blocks_of(markdown, values), has_heading=heading(markdown) is not None)
    return comparable(blocks) == comparable(_levelled_view(shown))


def taken_over(markdown: str, values: Mapping[str, str], shown: Sequence[Block]) -> str:
    """The Markdown with the words of a view: pieces that say the same stay as written, `{{facts}}` stand where their
    values do, and quotation marks are straight where the text has only straight ones."""
    if says_the_same(markdown, values, shown):
        return markdown
    chunks = list(_chunks(markdown, values))
    groups = [_straight(group, markdown) for group in _groups(_levelled_view(shown))]
    kept: dict[int, _Chunk] = {}
    pairs = align([chunk.key for chunk in chunks], [_key(group) for group in groups], moves=False).pairs
    for pair in pairs:
        kept[pair.j] = chunks[pair.i]
    written = [_written(group, kept.get(at), values) for at, group in enumerate(groups)]
    return "\n\n".join(piece for piece in written if piece)


def _levelled_view(shown: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with headings as a section has them: its own first, on level 1, and every other one below."""
    return tuple(
        replace(block, level=max(2, block.level)) if at and block.form is Form.HEADING else block
        for at, block in enumerate(shown)
    )


def _written(group: Sequence[Block], chunk: _Chunk | None, values: Mapping[str, str]) -> str:
    if chunk is not None and comparable(chunk.blocks) == comparable(group):
        return chunk.written
    written = markdown_of(group)
    if chunk is None:
        return written
    if group[0].form is Form.HEADING and chunk.blocks and chunk.blocks[0].level == group[0].level:
        marks = re.match("#+", chunk.written)
        written = f"{marks[0] if marks else '#' * group[0].level}{written.lstrip('#')}"
    folded = _with_facts(chunk.written, values, written)
    return folded if words(folded, values) == words(written, {}) else written


def _chunks(markdown: str, values: Mapping[str, str]) -> Iterator[_Chunk]:
    lines = _LINE_END.split(markdown)
    owned = heading(markdown) is not None
    for token in parse(markdown):
        if token.level == 0 and token.map is not None and token.nesting >= 0:
            written = "\n".join(lines[token.map[0] : token.map[1]]).rstrip()
            first = owned and token.map[0] == 0
            yield _Chunk(written, levelled(blocks_of(written, values), has_heading=first))


def _groups(blocks: Sequence[Block]) -> Iterator[tuple[Block, ...]]:
    """Blocks that are one piece of Markdown: a list with all its items, a quotation."""
    group: list[Block] = []
    for block in blocks:
        if group and not _goes_on(group[-1], block):
            yield tuple(group)
            group = []
        group.append(block)
    if group:
        yield tuple(group)


def _goes_on(before: Block, block: Block) -> bool:
    if not before.path or not block.path:
        return False
    return (before.path[0].kind, before.path[0].of) == (block.path[0].kind, block.path[0].of)


def _key(group: Sequence[Block]) -> str:
    return "\n".join(block.text for block in group)


def _with_facts(written: str, values: Mapping[str, str], new: str) -> str:
    """The new Markdown with a placeholder wherever the value of one stands unchanged."""
    facts = sorted((start, end, name) for name, start, end in placeholders(written) if name in values)
    if not facts:
        return new
    expanded, places, at = "", [], 0
    for start, end, name in facts:
        expanded += written[at:start]
        places.append((len(expanded), len(expanded) + len(values[name]), written[start:end]))
        expanded += values[name]
        at = end
    expanded += written[at:]
    parts: list[str] = []
    done = 0
    for span in redline(expanded, new, moves=False):
        if span.kind is SpanKind.EQUAL:
            parts.append(_folded(span.text, done, places))
        else:
            parts.append(span.new_text)
        done += len(span.old_text)
    return "".join(parts)


def _folded(text: str, at: int, places: Sequence[tuple[int, int, str]]) -> str:
    """Equal text from `at` on, with the placeholders of the values that stand in it whole."""
    parts: list[str] = []
    done = 0
    for start, end, name in places:
        if at <= start and end <= at + len(text):
            parts += [text[done : start - at], name]
            done = end - at
    return "".join([*parts, text[done:]])


def _straight(group: Sequence[Block], markdown: str) -> tuple[Block, ...]:
    """The blocks with straight quotation marks, where the text has straight ones and no curly one."""
    table = str.maketrans({curly: plain for curly, plain in _CURLY.items() if _only_straight(markdown, plain)})
    if not table:
        return tuple(group)
    return tuple(
        replace(
            block,
            runs=tuple(Run(run.text.translate(table), run.style) for run in block.runs),
            rows=tuple(
                tuple(tuple(Run(run.text.translate(table), run.style) for run in cell) for cell in row)
                for row in block.rows
            ),
        )
        for block in group
    )


def _only_straight(markdown: str, plain: str) -> bool:
    curly = [one for one, other in _CURLY.items() if other == plain]
    return plain in markdown and not any(one in markdown for one in curly)
