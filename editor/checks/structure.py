"""Whether every section is there in every language, has a heading and words, and keeps its headings in order."""

import re
from collections.abc import Callable, Iterator

from editor.checks.finding import Hit, Spot, spot_in
from editor.checks.reading.columns import Columns
from editor.checks.reading.outline import Outline, OutlineHeading, outline, plain_words
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import EVERYONE, PREAMBLE, Cell, Section

_ROW = re.compile(r"^[ ]{0,3}\|(?![ ]*:?-+:?[ ]*(?:\||$)).*$", re.MULTILINE)


def untitled(columns: Columns) -> Iterator[Hit]:
    """A published language without a title."""
    for language in columns.policy.published:
        if not columns.policy.titles.get(language, "").strip():
            yield Hit(Spot(language=language))


def no_texts(columns: Columns) -> Iterator[Hit]:
    """A published language without words, the source apart: one finding instead of one per section."""
    for language in columns.policy.published:
        if language != columns.policy.source and not columns.of(_has_words, language):
            yield Hit(Spot(language=language))


def no_source(columns: Columns) -> Iterator[Hit]:
    """A section without words in the source language."""
    source = columns.policy.source
    there = {cell.section for cell in columns.of(_has_words, source)}
    for section in columns.policy.section_ids:
        if section not in there:
            yield Hit(spot_in(Cell(section, source)))


def missing(columns: Columns) -> Iterator[Hit]:
    """A section that the source has and a published language does not."""
    there = [cell.section for cell in columns.of(_has_words, columns.policy.source)]
    for language in columns.policy.published:
        here = {cell.section for cell in columns.of(_has_words, language)}
        for section in there if here else ():
            if section not in here:
                yield Hit(spot_in(Cell(section, language)))


def no_heading(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A section that does not begin with a heading; the preamble has none."""
    if cell.section == PREAMBLE:
        return
    text = policy.text(cell)
    own = _own_heading(outline(text), text)
    if own is None or not own.markdown:
        first = len(text) - len(text.lstrip())
        end = text.find("\n", first)
        yield Hit(spot_in(cell, first, len(text) if end < 0 else end))


def empty(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A heading with nothing under it."""
    for heading in outline(policy.text(cell)).headings:
        if heading.bare and heading.markdown:
            yield _hit(cell, heading)


def inside(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A heading of the level of sections in the middle of one."""
    text = policy.text(cell)
    found = outline(text)
    own = _own_heading(found, text)
    for heading in found.headings:
        if heading.level == 1 and heading is not own:
            yield _hit(cell, heading)


def level(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A heading that leaves out a level."""
    text = policy.text(cell)
    found = outline(text)
    # Where the section's own heading is lacking, that is said once, and its sub-headings are at level 2 all the same.
    before = 0 if _own_heading(found, text) is not None and cell.section != PREAMBLE else 1
    for heading in found.headings:
        if heading.level > before + 1:
            facts = {"heading": plain_words(heading.markdown), "level": str(heading.level), "expected": str(before + 1)}
            yield Hit(spot_in(cell, heading.start, heading.end), facts)
        before = heading.level


def duplicate(columns: Columns, language: Tag) -> Iterator[Hit]:
    """Two sections of one language with the same heading, which some reader meets together."""
    seen: dict[str, list[Section]] = {}
    sections = {section.id: section for section in columns.policy.sections}
    for cell, (heading, words) in columns.of(_named, language).items():
        section, others = sections[cell.section], seen.setdefault(words, [])
        if any(_meet(section, other) for other in others):
            yield _hit(cell, heading)
        others.append(section)


def duplicate_inside(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """Two sub-headings with the same words under the same heading."""
    above: list[tuple[int, str]] = []
    seen: set[tuple[tuple[int, str], ...]] = set()
    for heading in outline(policy.text(cell)).headings:
        above = [one for one in above if one[0] < heading.level]
        above.append((heading.level, plain_words(heading.markdown).casefold()))
        path = tuple(above)
        if path in seen and heading.level > 1 and heading.markdown:
            yield _hit(cell, heading)
        seen.add(path)


def headings(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A translation has more or fewer sub-headings than its source."""
    yield from _uneven(policy, cell, lambda found: [heading.start for heading in found.headings])


def items(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A list of a translation has more or fewer items than the one of its source, or there are other lists."""
    pair = _pair(policy, cell)
    if pair is None:
        return
    source, here = pair
    if len(source.lists) != len(here.lists):
        yield from _uneven(policy, cell, lambda found: [item.start for one in found.lists for item in one])
        return
    for theirs, ours in zip(source.lists, here.lists, strict=True):
        if len(theirs) != len(ours) and theirs and ours:  # an item without a word has no place to show
            origin = policy.origin_of(cell.language) or policy.source
            also = Spot(cell.section, origin, theirs[0].start, theirs[-1].end)
            facts = {"here": str(len(ours)), "there": str(len(theirs)), "language": origin}
            yield Hit(spot_in(cell, ours[0].start, ours[0].end), facts, also=(also,))


def rows(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A translation has more or fewer rows of tables than its source."""
    origin = policy.origin_of(cell.language)
    if origin is None or "|" not in policy.text(Cell(cell.section, origin)) + policy.text(cell):
        return
    there, here = _rows(policy.text(Cell(cell.section, origin))), _rows(policy.text(cell))
    if policy.text(Cell(cell.section, origin)).strip() and len(there) != len(here):
        yield _uneven_hit(cell, origin, there, here)


def paragraphs(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A translation has more or fewer paragraphs than its source, and as many sub-headings."""
    pair = _pair(policy, cell)
    if pair is not None and len(pair[0].headings) == len(pair[1].headings):
        yield from _uneven(policy, cell, lambda found: list(found.paragraphs))


def _pair(policy: Policy, cell: Cell) -> tuple[Outline, Outline] | None:
    """What a translation and its source consist of; None where there is no source text."""
    origin = policy.origin_of(cell.language)
    source = "" if origin is None else policy.text(Cell(cell.section, origin))
    return (outline(source), outline(policy.text(cell))) if source.strip() else None


def _uneven(policy: Policy, cell: Cell, places: Callable[[Outline], list[int]]) -> Iterator[Hit]:
    pair, origin = _pair(policy, cell), policy.origin_of(cell.language)
    if pair is None or origin is None:
        return
    there, here = places(pair[0]), places(pair[1])
    if len(there) != len(here):
        yield _uneven_hit(cell, origin, there, here)


def _uneven_hit(cell: Cell, origin: Tag, there: list[int], here: list[int]) -> Hit:
    facts = {"here": str(len(here)), "there": str(len(there)), "language": origin}
    start = here[0] if here else 0
    return Hit(spot_in(cell, start, start), facts, also=(Spot(cell.section, origin, *(there[:1] * 2 or (0, 0))),))


def _rows(text: str) -> list[int]:
    return [found.start() for found in _ROW.finditer(text)]


def _hit(cell: Cell, heading: OutlineHeading) -> Hit:
    return Hit(spot_in(cell, heading.start, heading.end), {"heading": plain_words(heading.markdown)})


def _own_heading(found: Outline, text: str) -> OutlineHeading | None:
    """The heading with which a text begins, if it does."""
    first = found.headings[0] if found.headings else None
    return None if first is None or text[: first.start].strip(" \t#\r\n") else first


def _has_words(policy: Policy, cell: Cell) -> bool:
    return bool(policy.text(cell).strip())


def _named(policy: Policy, cell: Cell) -> tuple[OutlineHeading, str] | None:
    """The heading with which a text begins, and what sections are told apart by."""
    text = policy.text(cell)
    heading = _own_heading(outline(text), text)
    return None if heading is None or not heading.markdown else (heading, plain_words(heading.markdown).casefold())


def _meet(one: Section, other: Section) -> bool:
    """Whether some reader is shown both sections."""
    everyone = EVERYONE[0]
    if everyone in one.audiences or everyone in other.audiences:
        return True
    return not set(one.audiences).isdisjoint(other.audiences)
