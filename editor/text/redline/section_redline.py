"""What changed between two versions of a whole policy: which section is which first, then the words of each."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from editor.text.redline.pieces.alignment import LEAST_MOVED, MOVED, visible
from editor.text.redline.pieces.likeness import like_pairs
from editor.text.redline.pieces.matching import heaviest
from editor.text.redline.redline import TextComparison
from editor.text.redline.replaced_terms import folded
from editor.text.redline.sentence_moves import with_sentence_moves
from editor.text.redline.spans import Span, SpanKind, merged
from editor.text.redline.switches import PLAIN, Switches
from editor.text.redline.words.tokens import paragraphs

RENAMED = 0.6
"""How much alike two sections of different ids must be to be one that was renamed."""


@dataclass(frozen=True, slots=True)
class SectionSpans:
    """One section: its id in the old version and in the new one, None where it did not stand; whether its place among
    the sections that stayed is another one; and its spans. A move has one number in all sections of a comparison."""

    old: str | None
    new: str | None
    moved: bool
    spans: tuple[Span, ...]


def section_redlines(
    old: Mapping[str, str],
    new: Mapping[str, str],
    switches: Switches = PLAIN,
    terms: Collection[str] = (),
    stop: Callable[[], bool] = lambda: False,
) -> tuple[SectionSpans, ...]:
    """The sections in their new order, then those that are gone; `stop` is asked before each.

    Sections are given by id, in their order. Paragraphs that went from one section to another are moves.
    """
    pairs = pair_sections(old, new)
    back = {ours: theirs for theirs, ours in pairs.items()}
    stayed = _in_place(list(old), list(new), pairs)
    found: list[SectionSpans] = []
    comparisons: list[TextComparison] = []
    for before, after in [*((back.get(one), one) for one in new), *((one, None) for one in old if one not in pairs)]:
        if stop():
            break
        comparison = TextComparison(old.get(before or "", ""), new.get(after or "", ""), switches, terms)
        comparisons.append(comparison)
        moved = before is not None and after is not None and before not in stayed
        found.append(SectionSpans(before, after, moved, comparison.rough()))
    roughs = with_sentence_moves(_across(found))
    spans = [comparison.finished(rough) for comparison, rough in zip(comparisons, roughs, strict=True)]
    shown = folded(spans) if switches.replaced_terms else spans
    return tuple(replace(section, spans=one) for section, one in zip(found, shown, strict=True))


def pair_sections(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """Which section became which: by id, and what is left by likeness, the likeliest first."""
    pairs = {one: one for one in old if one in new}
    gone = [one for one in old if one not in new and old[one]]
    come = [one for one in new if one not in old and new[one]]
    alike = like_pairs([old[one] for one in gone], [new[one] for one in come], RENAMED)
    for _, i, j in sorted((-score, i, j) for i, j, score in alike):
        if gone[i] not in pairs and come[j] not in pairs.values():
            pairs[gone[i]] = come[j]
    return pairs


def _in_place(old: Sequence[str], new: Sequence[str], pairs: Mapping[str, str]) -> set[str]:
    """The old ids of the most sections that keep their order."""
    kept = [one for one in old if one in pairs]
    place = {one: number for number, one in enumerate(new)}
    starts = [(number, place[pairs[one]]) for number, one in enumerate(kept)]
    return {kept[at] for at in heaviest(starts, [(i + 1, j + 1) for i, j in starts], [1.0] * len(kept))}


def _across(sections: Sequence[SectionSpans]) -> list[tuple[Span, ...]]:
    """The spans with the moves of each section numbered through, and those from one section to another found."""
    number = 0
    split: list[list[Span]] = []
    for section in sections:
        most = max((span.move or 0 for span in section.spans), default=0)
        split.append([part for span in section.spans for part in _parts(span, number)])
        number += most
    gone, come = (list(_free(split, kind)) for kind in (SpanKind.DELETED, SpanKind.INSERTED))
    words = [[" ".join(split[section][at].text.split()) for section, at in side] for side in (gone, come)]
    taken: set[tuple[SpanKind, int, int]] = set()
    for _, i, j in sorted((-score, i, j) for i, j, score in like_pairs(words[0], words[1], MOVED)):
        ends = (SpanKind.DELETED, *gone[i]), (SpanKind.INSERTED, *come[j])
        if gone[i][0] == come[j][0] or taken.intersection(ends):
            continue
        taken.update(ends)
        number += 1
        for _, place, at in ends:
            split[place][at] = replace(split[place][at], move=number)
    return [merged(spans) for spans in split]


def _parts(span: Span, offset: int) -> Iterator[Span]:
    if span.move is not None:
        yield replace(span, move=span.move + offset)
    elif span.kind in (SpanKind.DELETED, SpanKind.INSERTED):
        for paragraph in paragraphs(span.text):
            yield Span(span.kind, paragraph)
    else:
        yield span


def _free(split: Sequence[Sequence[Span]], kind: SpanKind) -> Iterator[tuple[int, int]]:
    """The sections and places of whole paragraphs that only came or only went."""
    for section, spans in enumerate(split):
        for at, span in enumerate(spans):
            starts = at == 0 or spans[at - 1].text.endswith("\n")
            ends = span.text.endswith("\n") or at == len(spans) - 1
            if span.kind is kind and span.move is None and starts and ends and visible(span.text) >= LEAST_MOVED:
                yield section, at
