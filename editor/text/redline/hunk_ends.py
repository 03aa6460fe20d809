"""Changes without what is the same at their beginning and at their end."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from editor.text.redline.cells import is_row
from editor.text.redline.pieces.ends import shared_end, shared_start
from editor.text.redline.spans import Span, SpanKind, is_replacement, merged
from editor.text.redline.words.word_edges import UNSPACED

_WINDOW = 64
"""Characters beyond the common ones that are read to see where their last word ends."""

_GAP = 4
"""Characters of white space between two changes that may be one."""
_LONGEST = 5
"""Spans that two changes and what stands between them are at most."""
_MOST = 20_000
"""Characters of two changes up to which they are held against one."""
_MARKS = re.compile(r"[.,:;!?)\]*\s。，：；！？）」』、]+")
_CHANGED = frozenset({SpanKind.DELETED, SpanKind.INSERTED})

Parts = Callable[[str], Sequence[str]]


class HunkEnds:
    """Where changes begin and end, by the parts of a text and by whether an edge would cut a word."""

    def __init__(self, parts: Parts, cuts: Callable[[Sequence[str], int], bool]) -> None:
        self._parts = parts
        self._cuts = cuts

    def closed(self, spans: Sequence[Span]) -> Sequence[Span]:
        """The spans with two changes as one where one is white space and what stands between is, too, if it costs no
        more."""
        if not any(map(_is_gap, spans)):
            return spans
        rest = list(reversed(spans))
        found: list[Span] = []
        while rest:
            joined = self._joined(rest[: -_LONGEST - 1 : -1]) if rest[-1].kind in _CHANGED else None
            if joined:
                del rest[-joined[0] :]
                rest += reversed(joined[1])
            else:
                found.append(rest.pop())
        return merged(found)

    def trimmed(self, spans: Sequence[Span]) -> Iterator[Span]:
        """The spans where no change begins or ends with what stands on both of its sides."""
        number = 0
        while number < len(spans):
            if is_replacement(spans[number : number + 2]):
                yield from self._without_ends(spans[number].text, spans[number + 1].text)
                number += 2
            else:
                yield spans[number]
                number += 1

    def _joined(self, spans: Sequence[Span]) -> tuple[int, Sequence[Span]] | None:
        """How many spans the first two changes are, and the one change that is no more; None where there is none."""
        middle = 1 + is_replacement(spans[:2])
        if middle + 1 >= len(spans) or not _is_gap(spans[middle]) or spans[middle + 1].kind not in _CHANGED:
            return None
        end = middle + 2 + is_replacement(spans[middle + 1 : middle + 3])
        of = spans[:end]
        blank = any(all(span.text.isspace() for span in part) for part in (of[:middle], of[middle + 1 :]))
        size = sum(map(_size, of))
        if not blank or size > _MOST or any(span.move is not None for span in of):
            return None
        one = self._without_ends("".join(span.old_text for span in of), "".join(span.new_text for span in of))
        return (end, [span for span in one if span.text]) if sum(map(_size, one)) <= size else None

    def _without_ends(self, old: str, new: str) -> tuple[Span, ...]:
        start, end = self._common(old, new)
        if not (start or end):
            return Span(SpanKind.DELETED, old), Span(SpanKind.INSERTED, new)
        return (
            Span(SpanKind.EQUAL, old[:start]),
            Span(SpanKind.DELETED, old[start : len(old) - end]),
            Span(SpanKind.INSERTED, new[start : len(new) - end]),
            Span(SpanKind.EQUAL, old[len(old) - end :]),
        )

    def _common(self, old: str, new: str) -> tuple[int, int]:
        """The characters that both have in common at either end, in whole parts and words.

        Rows of a table that were replaced as a whole stay whole.
        """
        if is_row(old.split("\n", 1)[0]) or is_row(new.split("\n", 1)[0]):
            return 0, 0
        start = self._common_start(old, new)
        return start, self._common_end(old[start:], new[start:])

    def _common_start(self, old: str, new: str) -> int:
        most = shared_start(old, new)
        if not most or _is_inside(old[:most], old[most : most + 1], new[most : most + 1]):
            return 0
        sides = [self._parts(text[: most + _WINDOW]) for text in (old, new)]
        ends = [dict(zip(accumulate(map(len, side)), range(1, len(side) + 1), strict=True)) for side in sides]
        return self._first_whole([end for end in ends[0] if end <= most and end in ends[1]], sides, ends)

    def _common_end(self, old: str, new: str) -> int:
        most = shared_end(old, new)
        ends = [text[len(text) - most - 1 : len(text) - most] for text in (old, new)]
        if not most or _is_inside(old[len(old) - most :], *ends):
            return 0
        if all(map(str.isalpha, ends)) and _MARKS.fullmatch(old, len(old) - most):
            # A mark behind a word is a part of neither it nor a fact.
            return most
        sides, starts = [], []
        for text in (old, new):
            # From a space on, so that an address is read from its beginning.
            size = len(text) - text.rfind(" ", 0, max(0, len(text) - most - _WINDOW)) - 1
            side = self._parts(text[len(text) - size :])
            sides.append(side)
            starts.append({size - end: at for at, end in enumerate(accumulate(map(len, side), initial=0))})
        return self._first_whole([size for size in starts[0] if size <= most and size in starts[1]], sides, starts)

    def _first_whole(
        self, sizes: Iterable[int], sides: Sequence[Sequence[str]], places: Sequence[Mapping[int, int]]
    ) -> int:
        """The largest size at whose place among the parts of both sides no word is cut; 0 where there is none."""
        for size in sorted(sizes, reverse=True):
            if not any(self._cuts(side, at[size]) for side, at in zip(sides, places, strict=True)):
                return size
        return 0


def _is_inside(shared: str, *beside: str) -> bool:
    """Whether what both share is only a piece of one word, which needs no look at the parts."""
    return shared.isalnum() and any(one.isalnum() for one in beside) and not UNSPACED.search(shared)


def _is_gap(span: Span) -> bool:
    return span.kind is SpanKind.EQUAL and len(span.text) <= _GAP and span.text.isspace()


def _size(span: Span) -> int:
    return 0 if span.kind is SpanKind.EQUAL else len(span.text)
