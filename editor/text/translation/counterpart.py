"""What a translator is translating: the segment of the source that belongs to where the cursor stands."""

from dataclasses import dataclass

from editor.text.markdown.segments import SegmentKind, segments, words_of_segment
from editor.text.translation.bitext import align_pieces, by_place, pieces


@dataclass(frozen=True, slots=True)
class Counterpart:
    """The words of the source segment, and the place in the translation that its translation takes.

    `before` is what must stand before the words there: the mark of a heading or item, and an empty line where one is
    missing; empty where the place has words already.
    """

    words: str
    start: int
    end: int
    before: str = ""


def counterpart(source: str, target: str, cursor: int) -> Counterpart | None:
    """The counterpart of the paragraph at a character of the translation; on a blank line that of what comes next.

    None where nothing of the source belongs there.
    """
    left, right = segments(source), segments(target)
    forth, back = by_place(align_pieces(pieces(source, left), pieces(target, right)))
    here = next((j for j, one in enumerate(right) if one.start <= cursor <= one.end), None)
    if here is not None:
        places = back.get(here, ())
        if not places:
            return None
        group = forth[places[0]]
        words = " ".join(words_of_segment(source, left[i]) for i in places)
        return Counterpart(words, right[group[0]].words, right[group[-1]].end) if words else None
    before = [j for j, one in enumerate(right) if one.end < cursor]
    done = [i for j in before for i in back.get(j, ())]
    following = max(done, default=-1) + 1
    while following < len(left) and left[following].kind is SegmentKind.RULE:
        following += 1
    if following >= len(left) or following in forth:
        return None
    segment = left[following]
    mark = source[segment.start : segment.words]
    gap = ""
    if before and target[right[before[-1]].end : cursor].count("\n") == 1:
        together = segment.kind in (SegmentKind.ITEM, SegmentKind.ROW) and right[before[-1]].kind is segment.kind
        gap = "" if together else "\n"
    return Counterpart(words_of_segment(source, segment), cursor, cursor, gap + mark)


@dataclass(frozen=True, slots=True)
class ParagraphPair:
    """A paragraph of the source as written, its words, and its translation with its place: empty where it has none."""

    source: str
    words: str
    target: str
    start: int
    end: int


def paragraph_pairs(source: str, target: str) -> tuple[ParagraphPair, ...]:
    """Every paragraph of a source that has words, with what says it in the translation."""
    left, right = segments(source), segments(target)
    forth, _ = by_place(align_pieces(pieces(source, left), pieces(target, right)))
    found, end = [], 0
    for place, one in enumerate(left):
        words = words_of_segment(source, one)
        if one.kind is SegmentKind.RULE or not words.strip():
            continue
        mine = [right[j] for j in forth.get(place, ())]
        start, end = (mine[0].start, mine[-1].end) if mine else (end, end)
        found.append(ParagraphPair(source[one.start : one.end], words, target[start:end], start, end))
    return tuple(found)
