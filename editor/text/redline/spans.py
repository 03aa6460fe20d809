"""The spans of a redline: what stands in both texts, in one of them, or in both but for what is ignored."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import assert_never


class SpanKind(Enum):
    """Whether a span stands in both texts, only in the old or the new one, or in both but for what is ignored."""

    EQUAL = "="
    DELETED = "-"
    INSERTED = "+"
    SAME = "~"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text of one kind, never empty.

    A deleted and an inserted span of one `move` are one passage that moved, edited on the way or not. A span that is
    the same under the chosen switches has its old form in `text` and its new one in `new`; one of them may be empty.
    """

    kind: SpanKind
    text: str
    move: int | None = None
    new: str | None = None

    @property
    def old_text(self) -> str:
        """What of it stands in the old text."""
        return "" if self.kind is SpanKind.INSERTED else self.text

    @property
    def new_text(self) -> str:
        """What of it stands in the new text."""
        match self.kind:
            case SpanKind.DELETED:
                return ""
            case SpanKind.SAME:
                return self.new or ""
            case SpanKind.EQUAL | SpanKind.INSERTED:
                return self.text
            case _:
                assert_never(self.kind)


@dataclass(frozen=True, slots=True)
class Hunk:
    """One change: what stood there and what stands there now, and where (in characters) in either text."""

    old: str
    new: str
    old_start: int
    new_start: int


def old_text(spans: Iterable[Span]) -> str:
    """The old text."""
    return "".join(span.old_text for span in spans)


def new_text(spans: Iterable[Span]) -> str:
    """The new text."""
    return "".join(span.new_text for span in spans)


def hunks(spans: Iterable[Span]) -> tuple[Hunk, ...]:
    """The changes in order."""
    found: list[Hunk] = []
    old = new = ""
    old_at = new_at = 0
    for span in [*spans, Span(SpanKind.EQUAL, "")]:
        if span.kind in (SpanKind.DELETED, SpanKind.INSERTED):
            old += span.old_text
            new += span.new_text
            continue
        if old or new:
            found.append(Hunk(old, new, old_at, new_at))
        old_at += len(old) + len(span.old_text)
        new_at += len(new) + len(span.new_text)
        old = new = ""
    return tuple(found)


def is_replacement(spans: Sequence[Span]) -> bool:
    """Whether two spans are words that were replaced by others where they stood."""
    kinds = [span.kind for span in spans if span.move is None]
    return kinds == [SpanKind.DELETED, SpanKind.INSERTED]


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Neighbours joined: one equal span, or all that was deleted and then all that was inserted, at a time."""
    done: list[list[Span]] = []
    deleted: list[Span] = []
    inserted: list[Span] = []
    for span in spans:
        if not span.text and not span.new:
            continue
        match span.kind:
            case SpanKind.DELETED:
                deleted.append(span)
            case SpanKind.INSERTED:
                inserted.append(span)
            case SpanKind.EQUAL | SpanKind.SAME:
                if deleted or inserted:
                    done += _grouped([*deleted, *inserted])
                    deleted, inserted = [], []
                if done and done[-1][0].kind is span.kind:
                    done[-1].append(span)
                else:
                    done.append([span])
            case _:
                assert_never(span.kind)
    return tuple(_joined(group) for group in [*done, *_grouped([*deleted, *inserted])])


def _grouped(spans: Sequence[Span]) -> Iterable[list[Span]]:
    if len(spans) <= 2 and (len(spans) < 2 or spans[0].kind is not spans[1].kind):
        return [[span] for span in spans]
    return _runs(spans)


def _runs(spans: Sequence[Span]) -> Iterator[list[Span]]:
    for _, group in groupby(spans, key=lambda span: (span.kind, span.move)):
        yield list(group)


def _joined(spans: Sequence[Span]) -> Span:
    first = spans[0]
    if len(spans) == 1:
        return first
    new = "".join([span.new_text for span in spans]) if first.kind is SpanKind.SAME else None
    return Span(first.kind, "".join([span.text for span in spans]), first.move, new)


def span_json(span: Span) -> list[object]:
    """One span of the JSON form: its kind, its text, and the number of its move or the new form where there is one."""
    extra = span.new if span.kind is SpanKind.SAME else span.move
    return [span.kind.value, span.text] if extra is None else [span.kind.value, span.text, extra]
