"""Where each place of the old texts of a comparison stands in the new ones."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from editor.text.redline.spans import Span, SpanKind


class KeptPlaces:
    """Where a place of an old text stands now, in which of the new ones."""

    def __init__(self, texts: Sequence[Sequence[Span]], passages: Mapping[int, Sequence[Span]]) -> None:
        arrived: dict[int, tuple[int, int]] = {}
        for number, spans in enumerate(texts):
            at = 0
            for span in spans:
                if span.kind is SpanKind.INSERTED and span.move is not None:
                    arrived.setdefault(span.move, (number, at))
                at += len(span.new_text)
        self._parts = [list(_kept(number, spans, arrived, passages)) for number, spans in enumerate(texts)]

    def to(self, text: int, place: int) -> tuple[int, int] | None:
        """The new text and the place in it; None where it is gone."""
        parts = self._parts[text]
        at = bisect_right(parts, place, key=lambda part: part[0]) - 1
        if at < 0 or place >= parts[at][1]:
            return None
        start, _, number, new_start, same = parts[at]
        return number, new_start + (place - start if same else 0)

    def first_shared(self, text: int, start: int, end: int) -> tuple[int, int] | None:
        """Where the first characters of a stretch stand that are not gone."""
        parts = self._parts[text]
        at = max(0, bisect_right(parts, start, key=lambda part: part[0]) - 1)
        while at < len(parts) and parts[at][0] < end:
            if parts[at][1] > start:
                return self.to(text, max(start, parts[at][0]))
            at += 1
        return None


_Part = tuple[int, int, int, int, bool]
"""Where a stretch of an old text begins and ends, in which new text and where it begins now, whether it is equal."""


def _kept(
    number: int, spans: Iterable[Span], arrived: Mapping[int, tuple[int, int]], passages: Mapping[int, Sequence[Span]]
) -> Iterator[_Part]:
    old = new = 0
    seen: set[int] = set()
    for span in spans:
        move = span.move
        if move is not None and span.kind is SpanKind.DELETED and move not in seen and move in arrived:
            seen.add(move)
            text, start = arrived[move]
            for i, i_end, _, j, same in _kept(text, passages.get(move, ()), {}, {}):
                yield old + i, old + i_end, text, start + j, same
        elif span.kind in (SpanKind.EQUAL, SpanKind.SAME) and span.old_text:
            yield old, old + len(span.old_text), number, new, span.kind is SpanKind.EQUAL
        old += len(span.old_text)
        new += len(span.new_text)
