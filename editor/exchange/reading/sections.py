"""What an import becomes: its sections as Markdown, each beginning with its heading."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from editor.exchange.blocks.incoming.draft import SECTION, Format, Heading, Import, cuts
from editor.exchange.blocks.incoming.losses import Loss, LossKind
from editor.exchange.blocks.incoming.markdown_layout import as_heading, markdown_blocks
from editor.exchange.blocks.incoming.references import inline_references
from editor.exchange.reading.layout import plain_blocks
from editor.loading import pattern
from editor.policy.section import EVERYONE
from editor.text.markdown.markdown import heading
from editor.text.numbering.forms import ARTICLES, SECTIONS, SUBSECTIONS
from editor.text.numbering.printing import typed_numbers, without_typed_numbers
from editor.text.numbering.typed import BARE, bare_numbers, typed_number

_ARTICLE = pattern(r"\s*(?:第[^條条]{1,8}[條条]|제\s*[0-9]+\s*조|(?:art|ст|§))", re.IGNORECASE)


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
        made.append(ImportedSection(cut.words, written, cut.audiences, start, stop, cut))
    return tuple(_unnumbered(made, text.numbering)) if text.numbering else tuple(made)


def to_be_numbered(text: Import, style: str) -> Import:
    """The text without the numbers typed before its headings, each told as a loss, where its sections get others."""
    if text.numbering or not style:
        return text
    made = sections(text)
    found = list(_bare_numbers(made).values())
    found += [(one.number, one.heading) for section in made for one in typed_numbers(section.text, style)]
    losses = (Loss(LossKind.HEADING_NUMBER, number, words) for number, words in found)
    return replace(text, numbering=style, losses=(*text.losses, *losses))


def numbered_as_typed(text: Import) -> Import:
    """The text to be numbered by the style that the numbers typed before its headings say; itself where few are."""
    return to_be_numbered(text, typed_style(text)[0])


def typed_style(text: Import) -> tuple[str, int]:
    """The style that says what numbers typed before most headings say, and how many there are; none where few are."""
    made = sections(text)
    bare = _bare_numbers(made)
    typed = {place: found for place, one in enumerate(made) if (found := typed_numbers(one.text, SUBSECTIONS))}
    own = [place for place, one in enumerate(made) if place in bare or typed_number(one.heading or "")]
    if len(own) < 2 or 2 * len(own) <= sum(one.heading is not None for one in made):
        return "", 0
    count = len(bare) + sum(map(len, typed.values()))
    articles = sum(_ARTICLE.match(made[place].heading or "") is not None for place in own)
    if 2 * articles > len(own):
        return ARTICLES, count
    return (SUBSECTIONS if count > len(own) else SECTIONS), count


def _unnumbered(made: Sequence[ImportedSection], style: str) -> Iterator[ImportedSection]:
    """The sections without the numbers typed before their headings."""
    bare = _bare_numbers(made)
    for place, one in enumerate(made):
        written = one.text
        if place in bare:
            written = BARE.sub(r"\1", written, count=1)
        written = without_typed_numbers(written, style)
        yield one if written == one.text else replace(one, text=written, heading=heading(written) or one.heading)


def _bare_numbers(made: Sequence[ImportedSection]) -> dict[int, tuple[str, str]]:
    """The sections whose headings begin with a number alone, as `1 Scope`, and the number and words of each."""
    headings = [one.heading or "" for one in made]
    found = bare_numbers(headings)
    return {place: (one, headings[place][len(one) :].strip()) for place, one in found.items()}


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
