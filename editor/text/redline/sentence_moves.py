"""Sentences that went to another place, within a paragraph or between paragraphs, edited on the way or not."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from editor.text.redline.pieces.alignment import LEAST_MOVED, likely_moves, visible
from editor.text.redline.spans import Span, SpanKind, merged
from editor.text.redline.words.tokens import sentences

_ENDED = re.compile(r"[.!?؟۔।…。！？；:：][\"”’」』）)\]*_]*\Z")
_CLOSING = 24
"""Characters at the end of words among which the mark is that ends a sentence."""
LEAST_ALIKE = 0.5
"""How much alike a sentence at another place must be to be the same, moved."""
CLEAR = 0.04
"""By how much it must be more alike than any other that came or went."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A whole sentence of a span: which text and span, and where in it its words stand."""

    text: int
    span: int
    start: int
    end: int
    words: str


def with_sentence_moves(texts: Sequence[tuple[Span, ...]]) -> Sequence[tuple[Span, ...]]:
    """The spans of some texts, merged, with what of them is a sentence that only changed its place marked as moved.

    The numbers go on from those that are there.
    """
    gone = list(_sentences(texts, SpanKind.DELETED))
    come = list(_sentences(texts, SpanKind.INSERTED)) if gone else []
    if not come:
        return texts
    pairs = _pairs([one.words for one in gone], [one.words for one in come])
    number = max((span.move or 0 for spans in texts for span in spans), default=0)
    cuts: dict[tuple[int, int], list[tuple[int, int, int]]] = {}
    for i, j, count in _runs(gone, come, pairs):
        number += 1
        for first, last in ((gone[i], gone[i + count - 1]), (come[j], come[j + count - 1])):
            cuts.setdefault((first.text, first.span), []).append((first.start, last.end, number))
    parts: list[list[Span]] = [[] for _ in texts]
    for text, spans in enumerate(texts):
        for at, span in enumerate(spans):
            parts[text] += _cut(span, cuts[text, at]) if (text, at) in cuts else (span,)
    return [merged(spans) for spans in parts] if cuts else texts


def _pairs(gone: Sequence[str], come: Sequence[str]) -> dict[int, int]:
    """Which sentence that is gone is which that came, the likeliest first."""
    found: dict[int, int] = {}
    taken: set[int] = set()
    likely = likely_moves(gone, come, LEAST_ALIKE - CLEAR)
    best: dict[tuple[int, int], list[float]] = {}
    for score, i, j in likely:
        for end in ((0, i), (1, j)):
            best.setdefault(end, []).append(-score)
    for score, i, j in likely:
        rivals = [one for end in ((0, i), (1, j)) for one in best[end] if one != -score]
        clear = score == -1.0 or all(-score - rival >= CLEAR for rival in rivals)
        if -score >= LEAST_ALIKE and clear and i not in found and j not in taken:
            found[i] = j
            taken.add(j)
    return found


def _sentences(texts: Sequence[Sequence[Span]], kind: SpanKind) -> Iterator[_Sentence]:
    """The whole sentences that stand on one side only and are not known to have moved."""
    for text, spans in enumerate(texts):
        side = [span.old_text if kind is SpanKind.DELETED else span.new_text for span in spans]
        following = ["\n"] * (len(side) + 1)
        for at in range(len(side) - 1, -1, -1):
            following[at] = side[at] or following[at + 1]
        before = "\n"
        for at, span in enumerate(spans):
            if span.kind is kind and span.move is None and len(span.text) * 2 >= LEAST_MOVED:
                yield from _whole(text, at, span.text, before, following[at + 1])
            before = side[at] or before


def _whole(text: int, at: int, piece: str, before: str, after: str) -> Iterator[_Sentence]:
    start = 0
    begins = before[-1] == "\n" or _is_ended(before.rstrip())
    for one in sentences(piece):
        start += len(one)
        words = one.strip()
        broken = piece[start : start + 1].islower() and one[-1:] == "\n" and not _is_ended(words)
        ends = not broken and (start < len(piece) or _is_ended(words) or one[-1:] == "\n" or after[0] == "\n")
        if begins and ends and len(words) * 2 >= LEAST_MOVED and visible(words) >= LEAST_MOVED:
            first = start - len(one.lstrip())
            yield _Sentence(text, at, first, first + len(words), " ".join(words.split()))
        begins = not broken


def _is_ended(words: str) -> bool:
    """Whether a sentence ends where these words do."""
    return _ENDED.search(words[-_CLOSING:]) is not None


def _runs(
    gone: Sequence[_Sentence], come: Sequence[_Sentence], pairs: Mapping[int, int]
) -> Iterator[tuple[int, int, int]]:
    """Sentences that moved together: where they begin on either side, and how many they are."""

    def goes_on(i: int, j: int) -> bool:
        return pairs.get(i) == j and _follow(gone[i - 1 : i + 1]) and _follow(come[j - 1 : j + 1])

    for i, j in sorted(pairs.items()):
        if i and j and pairs.get(i - 1) == j - 1 and goes_on(i, j):
            continue
        count = 1
        while goes_on(i + count, j + count):
            count += 1
        yield i, j, count


def _follow(two: Sequence[_Sentence]) -> bool:
    """Whether one sentence follows the other in one span."""
    return len(two) == 2 and (two[0].text, two[0].span) == (two[1].text, two[1].span) and two[1].start - two[0].end <= 2


def _cut(span: Span, moved: Sequence[tuple[int, int, int]]) -> Iterator[Span]:
    at = 0
    for start, end, number in sorted(moved):
        yield replace(span, text=span.text[at:start])
        yield replace(span, text=span.text[start:end], move=number)
        at = end
    yield replace(span, text=span.text[at:])
