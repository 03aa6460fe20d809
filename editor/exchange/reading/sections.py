"""What an import becomes: its sections as Markdown, each beginning with its heading."""

from dataclasses import dataclass, replace
from itertools import pairwise

from editor.exchange.blocks.incoming.draft import SECTION, Format, Heading, Import, cuts
from editor.exchange.blocks.incoming.losses import Loss, LossKind
from editor.exchange.blocks.incoming.markdown_layout import as_heading, markdown_blocks
from editor.exchange.blocks.incoming.references import inline_references
from editor.exchange.reading.layout import plain_blocks
from editor.policy.section import EVERYONE
from editor.text.markdown.markdown import heading
from editor.text.numbering.printing import typed_numbers, without_typed_numbers


@dataclass(frozen=True, slots=True)
class ImportedSection:
    """One section to be: its heading's plain words (None for the preamble), its Markdown and its audiences.

    It comes from the lines `start` to before `stop`; `cut` is the heading at which it begins.
    """

    heading: str | None
    text: str
    audiences: tuple[str, ...]
    start: int
    stop: int
    cut: Heading | None


def sections(text: Import) -> tuple[ImportedSection, ...]:
    """The sections in order; the first has no heading where words stand before the first cut: the preamble."""
    found = cuts(text)
    ends = [*(cut.line for cut in found), len(text.lines)]
    made = []
    if preamble := _blocks(text, 0, ends[0], None):
        made.append(ImportedSection(None, _file(preamble), EVERYONE, 0, ends[0], None))
    for cut, (start, stop) in zip(found, pairwise(ends), strict=True):
        written = _file([_heading(text, cut), *_blocks(text, start, stop, cut)])
        words = cut.words
        if text.numbering:
            written = without_typed_numbers(written, text.numbering)
            words = heading(written) or words
        made.append(ImportedSection(words, written, cut.audiences, start, stop, cut))
    return tuple(made)


def to_be_numbered(text: Import, style: str) -> Import:
    """The text without the numbers typed before its headings, each told as a loss, where its sections get others."""
    if text.numbering or not style:
        return text
    typed = (one for section in sections(text) for one in typed_numbers(section.text, style))
    losses = (Loss(LossKind.HEADING_NUMBER, one.number, one.heading) for one in typed)
    return replace(text, numbering=style, losses=(*text.losses, *losses))


def _blocks(text: Import, start: int, stop: int, cut: Heading | None) -> list[str]:
    match text.format:
        case Format.PLAIN:
            return plain_blocks(text, start, stop, cut)
        case Format.MARKDOWN:
            return markdown_blocks(text, start, stop, cut)


def _heading(text: Import, cut: Heading) -> str:
    targets = {reference.label: reference.target for reference in text.references}
    return as_heading(SECTION, inline_references(cut.text, targets))


def _file(blocks: list[str]) -> str:
    return "\n\n".join(blocks) + "\n"
