"""Imported Markdown as the house writes it: one paragraph on one line, headings with `#`, links with their targets."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from editor.exchange.blocks.incoming.draft import BlockKind, DraftBlock, Heading, Import, aside_at, headings_between
from editor.exchange.blocks.incoming.lines import joined
from editor.exchange.blocks.incoming.references import inline_references
from editor.recall import remembered
from editor.text.markdown.markdown import parse

_QUOTE = re.compile(r"^[ \t]*(?:>[ \t]?)+")
_CLOSING = re.compile(r"(^|[ \t])(#+[ \t]*)$")
_MAY_BEGIN_A_BLOCK = re.compile(r"[-#>+*_=`~|:0-9\s]")
_NUMBER = re.compile(r"([0-9]{1,9})(?=[.)])")


def as_heading(level: int, markdown: str) -> str:
    """A heading line with these words; a `#` at their end stays one."""
    return f"{'#' * level} {_CLOSING.sub(_escaped_closing, markdown)}"


@remembered
def as_paragraph(markdown: str) -> str:
    """A paragraph with these words, whatever block their beginning looks like."""
    if _MAY_BEGIN_A_BLOCK.match(markdown) is None:
        return markdown
    tokens = parse(markdown)
    if not tokens or tokens[0].type == "paragraph_open":
        return markdown
    number = _NUMBER.match(markdown)
    at = number.end() if number is not None else 0
    return f"{markdown[:at]}\\{markdown[at:]}"


def markdown_blocks(text: Import, start: int, stop: int, cut: Heading | None) -> list[str]:
    """The Markdown blocks of these lines of a Markdown text, without the heading that cuts it there."""
    targets = {reference.label: reference.target for reference in text.references}
    headings = {heading.line: heading for heading in headings_between(text, start, stop)}
    first = bisect_left(text.blocks, start, key=lambda block: block.start)
    last = bisect_left(text.blocks, stop, key=lambda block: block.start)
    found: list[str] = []
    for block in text.blocks[first:last]:
        heading = headings.get(block.start)
        if heading is not None and heading is not cut:
            found.append(as_heading(max(heading.level, 2), inline_references(heading.text, targets)))
        if (heading is None or not heading.span) and aside_at(text, block.start) is None:
            found.append(_block(text, block, targets))
    return [block for block in found if block]


def _block(text: Import, block: DraftBlock, targets: Mapping[str, str]) -> str:
    if block.kind is BlockKind.HEADING:
        return as_paragraph(inline_references(block.text, targets))
    lines: list[str] = []
    done = block.start
    for run in text.runs[bisect_right(text.runs, block.start, key=lambda run: run.stop) :]:
        if run.start >= block.stop:
            break
        start = max(run.start, done)
        lines.extend(text.lines[done:start])
        inside = text.lines[start : run.stop]
        shown = [_joined(inside, run.quoted)] if run.joins and len(inside) > 1 else inside
        lines.extend(inline_references(line, targets) for line in shown)
        done = max(run.stop, done)
    lines.extend(text.lines[done : block.stop])
    block_text = "\n".join(lines)
    return as_paragraph(block_text.strip()) if block.kind is BlockKind.PARAGRAPH else block_text


def _joined(lines: Sequence[str], quoted: bool) -> str:
    """The lines of one paragraph as one; the marks before the first one stay, those before the others go."""
    first = lines[0].lstrip()
    rest = (_QUOTE.sub("", line, count=1) if quoted else line for line in lines[1:])
    return lines[0][: len(lines[0]) - len(first)] + joined([first, *rest])


def _escaped_closing(found: re.Match[str]) -> str:
    return f"{found[1]}\\{found[2]}"
