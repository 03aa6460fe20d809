"""Which sections of a translation are which of its source: in any order, some missing, parted or run together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from editor.text.markdown.segments import SegmentKind
from editor.text.translation.assignment import assign
from editor.text.translation.bitext import BitextPiece, align_pieces, by_place
from editor.text.translation.section_scores import BitextSection, SectionScores

_NEXT = 4.0
"""What it is worth that two blocks in a row are two sections in a row, on either side."""
_ROUNDS = 4
_PARTED = 6.0
"""What it must be worth to cut a block in two or to take two as one section."""
_LONG = 2.0
"""How many times as long as a section of the source the blocks of a translation are where they are no sections."""
_LOOKED_AT = 2_000
"""How many cuts of one block are tried: a block that long among that many free sections is a text without headings."""
_FARTHER = 4.0
"""What must come on top where the two sections do not stand side by side."""


SURE = 0.5
"""The confidence below which a person decides."""
_MARGIN = 16.0
_SHARE = 0.5
"""The margin and the share from which a confidence is whole. Half of both, on 126 pairs of documents in 18 languages
(whole, halved, shuffled, run together, with sections of other documents put in): of sections in the wrong place one in
ten is above, nearly all of other documents, and of those in the right place one in ten below."""


@dataclass(frozen=True, slots=True)
class SectionPart:
    """Paragraphs of a translation from number `start` to before `end` that are one section of the source, or none.

    `confidence` is from 0 to 1: how much worse the best other reading is, and how much of what both could have in
    common they have.
    """

    start: int
    end: int
    section: int | None
    confidence: float = 0.0


def align_sections(sources: Sequence[BitextSection], targets: Sequence[BitextSection]) -> tuple[SectionPart, ...]:
    """The parts of a translation in its order; each is one of its blocks, or a piece of one that holds two sections."""
    scores = SectionScores(sources, targets)
    parts = [SectionPart(start, end, None) for start, end in pairwise(_bounds(sources, targets))]
    if not sources or not parts:
        return tuple(parts)
    parts = _assigned(scores, len(sources), parts)
    for _ in range(_ROUNDS):
        cut = _cut(scores, len(sources), parts)
        if len(cut) == len(parts):
            break
        parts = _assigned(scores, len(sources), cut)
    parts = _joined(scores, parts)
    return tuple(_judged(scores, len(sources), parts))


def _bounds(sources: Sequence[BitextSection], targets: Sequence[BitextSection]) -> list[int]:
    """Where the blocks begin and end; what came without its headings is cut where a reading in order would cut it."""
    bounds = set(accumulate((len(one.pieces) for one in targets), initial=0))
    every = [one for section in targets for one in section.pieces]
    usual = sum(len(section.pieces) for section in sources) / max(1, len(sources))
    if len(every) > _LONG * usual * (len(bounds) - 1):
        heads = {number for number, one in enumerate(every) if one.kind is SegmentKind.HEADING}
        bounds.update(heads if _LONG * usual * len(heads) >= len(every) else _in_order_bounds(sources, every))
    return sorted(bounds)


def _in_order_bounds(sources: Sequence[BitextSection], every: Sequence[BitextPiece]) -> Iterator[int]:
    """The paragraphs at which another section begins where the whole is read in the order of the source."""
    owner = [number for number, section in enumerate(sources) for _ in section.pieces]
    _, back = by_place(align_pieces([one for section in sources for one in section.pieces], every))
    last = None
    for number in sorted(back):
        section = owner[back[number][0]]
        if section != last:
            yield number
        last = section


def _assigned(scores: SectionScores, sections: int, parts: Sequence[SectionPart]) -> list[SectionPart]:
    """The best section for each part; parts in a row rather go with sections in a row."""
    worths = [[scores.worth(section, part.start, part.end) for section in range(sections)] for part in parts]
    found = assign(worths)
    for _ in range(_ROUNDS):
        again = assign(_in_order(worths, found))
        if again == found:
            break
        found = again
    return [replace(part, section=found.get(number)) for number, part in enumerate(parts)]


def _in_order(worths: Sequence[Sequence[float]], found: Mapping[int, int]) -> list[list[float]]:
    return [
        [
            worth + _NEXT * ((found.get(number - 1) == section - 1) + (found.get(number + 1) == section + 1))
            if worth > 0
            else worth
            for section, worth in enumerate(row)
        ]
        for number, row in enumerate(worths)
    ]


def _cut(scores: SectionScores, sections: int, parts: Sequence[SectionPart]) -> list[SectionPart]:
    """The parts, each of which holds a section that no other has cut in two."""
    free = set(range(sections)) - {part.section for part in parts}
    made: list[SectionPart] = []
    for part in parts:
        best = max(_cuts(scores, part, sorted(free)), default=None)
        if best is None or best[0] <= 0:
            made.append(part)
            continue
        _, at, first, second = best
        free -= {first, second}
        made += [SectionPart(part.start, at, first), SectionPart(at, part.end, second)]
    return made


def _cuts(scores: SectionScores, part: SectionPart, free: Sequence[int]) -> Iterator[tuple[float, int, int, int]]:
    """What each cut of a part is worth beyond what it must be, where it is, and the two sections."""
    own = part.section
    length = part.end - part.start
    if own is None or length < 2 or length * len(free) > _LOOKED_AT:
        return
    whole = scores.worth(own, part.start, part.end)
    for other in free:
        needed = whole + _PARTED + (0.0 if abs(other - own) == 1 else _FARTHER)
        for first, second in ((own, other), (other, own)):
            heads = scores.heads(first, part.start, part.end)
            tails = scores.tails(second, part.start, part.end)
            for at in range(part.start + 1, part.end):
                saved = heads[at - part.start] + tails[at - part.start]
                like = scores.likeness(first, part.start, at) + scores.likeness(second, at, part.end)
                yield saved + like - needed, at, first, second


def _joined(scores: SectionScores, parts: Sequence[SectionPart]) -> list[SectionPart]:
    """The parts that are no section of their own with the section of the one before or behind, where they fit."""
    made = list(parts)
    for number, part in enumerate(made):
        if part.section is not None:
            continue
        best = max(
            (
                (_gain(scores, made[beside], part), made[beside].section)
                for beside in (number - 1, number + 1)
                if 0 <= beside < len(made) and made[beside].section is not None
            ),
            default=(0.0, None),
        )
        if best[0] > _PARTED:
            made[number] = replace(part, section=best[1])
    return made


def _gain(scores: SectionScores, beside: SectionPart, part: SectionPart) -> float:
    if beside.section is None:
        return 0.0
    start, end = min(beside.start, part.start), max(beside.end, part.end)
    return scores.worth(beside.section, start, end) - scores.worth(beside.section, beside.start, beside.end)


def _judged(scores: SectionScores, sections: int, parts: Sequence[SectionPart]) -> Iterator[SectionPart]:
    """The parts with how certain each is."""
    worths = [[scores.worth(section, part.start, part.end) for section in range(sections)] for part in parts]
    found = {number: part.section for number, part in enumerate(parts) if part.section is not None}
    ordered = _in_order(worths, found)
    holder = {section: number for number, section in found.items()}
    # A text with all sections in their order needs no further proof of each.
    least = _SHARE / 2 if [part.section for part in parts] == list(range(sections)) else 0.0
    for number, part in enumerate(parts):
        if part.section is None:
            yield part
            continue
        margin = min([ordered[number][part.section], *_worse(ordered, holder, number, part.section)])
        share = scores.share(part.section, part.start, part.end)
        share = max(share, least) if share >= 0 else share
        yield replace(part, confidence=max(0.0, min(1.0, margin / _MARGIN, share / _SHARE)))


def _worse(worths: Sequence[Sequence[float]], holder: Mapping[int, int], number: int, section: int) -> Iterator[float]:
    """By how much each other reading of a part is worse: it elsewhere, and what is there in its place."""
    for other, worth in enumerate(worths[number]):
        if other != section:
            there = holder.get(other)
            exchanged = 0.0 if there is None else worths[there][other] - worths[there][section]
            yield worths[number][section] - worth + exchanged
