"""What changed between two texts, as spans that join up to exactly the old text and exactly the new one."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import assert_never

from editor.text.redline.alignment import align
from editor.text.redline.ends import equal_ends
from editor.text.redline.sentence_pairs import sentence_pairs
from editor.text.redline.switches import PLAIN, Detail, Switches
from editor.text.redline.token_changes import token_changes
from editor.text.redline.tokens import graphemes, paragraphs, tokens
from editor.text.redline.word_edges import WordEdges


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


@dataclass(frozen=True, slots=True)
class Move:
    """A passage that moved: its number in the spans, where it stood and stands, and the redline of its own words."""

    number: int
    old_start: int
    new_start: int
    spans: tuple[Span, ...]


def redline(
    old: str, new: str, switches: Switches = PLAIN, terms: Collection[str] = (), *, moves: bool = True
) -> tuple[Span, ...]:
    """The spans from old to new. In one change the deleted text comes first; no two neighbours are of one kind.

    Each of the defined `terms` is marked as a whole. The same texts have the same redline on every machine.
    """
    return merged(_Comparison(old, new, switches, terms, moves).spans())


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


def moved(spans: Iterable[Span], switches: Switches = PLAIN, terms: Collection[str] = ()) -> tuple[Move, ...]:
    """The passages that moved, by where they stood, each with its own changes."""
    old: dict[int, tuple[int, str]] = {}
    new: dict[int, tuple[int, str]] = {}
    old_at = new_at = 0
    for span in spans:
        if span.move is not None:
            side, at = (old, old_at) if span.kind is SpanKind.DELETED else (new, new_at)
            start, text = side.get(span.move, (at, ""))
            side[span.move] = (start, text + span.text)
        old_at += len(span.old_text)
        new_at += len(span.new_text)
    return tuple(
        Move(number, at, new[number][0], redline(text, new[number][1], switches, terms, moves=False))
        for number, (at, text) in old.items()
    )


def span_json(span: Span) -> list[object]:
    """One span of the JSON form: its kind, its text, and the number of its move or the new form where there is one."""
    extra = span.new if span.kind is SpanKind.SAME else span.move
    return [span.kind.value, span.text] if extra is None else [span.kind.value, span.text, extra]


class _Comparison:
    """One comparison of two texts: paragraphs, then sentences, then words."""

    def __init__(self, old: str, new: str, switches: Switches, terms: Collection[str], moves: bool) -> None:
        self._old, self._new = old, new
        self._switches = switches
        self._terms = terms
        self._moves = moves
        words = switches.detail is Detail.WORD
        self._edges = WordEdges(old, new) if words else None

    def spans(self) -> Iterator[Span]:
        start, end = equal_ends(self._old, self._new)
        yield Span(SpanKind.EQUAL, self._old[:start])
        yield from self._paragraphs(
            paragraphs(self._old[start : len(self._old) - end]), paragraphs(self._new[start : len(self._new) - end])
        )
        yield Span(SpanKind.EQUAL, self._old[len(self._old) - end :])

    def _key(self, piece: str) -> str:
        """What of a paragraph or sentence is compared."""
        _, number_end = self._switches.marker(piece)
        words = (piece[number_end:] or piece).strip()
        # In most paragraphs there is no white space but single spaces; then there is no need to take it apart.
        if "  " in words or not words.isprintable():
            words = " ".join(words.split())
        return "".join(self._switches.keys([words])) if self._switches.folds else words

    def _paragraphs(self, left: list[str], right: list[str]) -> Iterator[Span]:
        alignment = align([self._key(one) for one in left], [self._key(one) for one in right], moves=self._moves)
        numbers = alignment.move_numbers()
        i = j = 0
        for pair in alignment.pairs:
            if i < pair.i or j < pair.j:
                yield from _apart(left, right, (i, pair.i, j, pair.j), numbers)
            before, after = "".join(left[pair.i : pair.i_end]), "".join(right[pair.j : pair.j_end])
            if before == after:
                yield Span(SpanKind.EQUAL, before)
            else:
                wrapped = pair in alignment.wrapped or before.count("\n") != after.count("\n")
                yield from self._pair(before, after, wrapped)
            i, j = pair.i_end, pair.j_end
        yield from _apart(left, right, (i, len(left), j, len(right)), numbers)

    def _pair(self, old: str, new: str, wrapped: bool) -> Iterator[Span]:
        """A paragraph and what became of it; another number or bullet before it is no change."""
        (i, i_end), (j, j_end) = self._switches.marker(old), self._switches.marker(new)
        if i_end and j_end and old[:i] == new[:j] and old[i:i_end] != new[j:j_end]:
            yield Span(SpanKind.EQUAL, old[:i])
            yield Span(SpanKind.SAME, old[i:i_end], new=new[j:j_end])
            old, new = old[i_end:], new[j_end:]
        for before, after in sentence_pairs(old, new, wrapped, self._key):
            if before == after:
                yield Span(SpanKind.EQUAL, before)
            elif before and after:
                yield from self._words(before, after)
            else:
                yield from self._change(before, after, self._switches.keys([before]), self._switches.keys([after]))

    def _words(self, old: str, new: str) -> Iterator[Span]:
        if self._edges is None:
            left, right = graphemes(old), graphemes(new)
        else:
            left, right = tokens(old, self._terms), tokens(new, self._terms)
        before, after = self._switches.keys(left), self._switches.keys(right)
        i = j = 0
        for at_i, i_end, at_j, j_end in [
            *token_changes(left, right, before, after, self._edges),
            (len(left), len(left), len(right), len(right)),
        ]:
            yield from self._alike(left[i:at_i], right[j:at_j], before[i:at_i], after[j:at_j])
            old_parts, new_parts = "".join(left[at_i:i_end]), "".join(right[at_j:j_end])
            yield from self._change(old_parts, new_parts, before[at_i:i_end], after[at_j:j_end])
            i, j = i_end, j_end

    def _alike(
        self, left: Sequence[str], right: Sequence[str], before: Sequence[str], after: Sequence[str]
    ) -> Iterator[Span]:
        """Parts that were compared as alike, though white space or the encoding of a letter may differ."""
        start = 0
        if left != right:
            for at, (old, new) in enumerate(zip(left, right, strict=True)):
                if old != new:
                    yield Span(SpanKind.EQUAL, "".join(left[start:at]))
                    yield from self._change(old, new, before[at : at + 1], after[at : at + 1])
                    start = at + 1
        yield Span(SpanKind.EQUAL, "".join(left[start:]))

    def _change(self, old: str, new: str, old_keys: Sequence[str], new_keys: Sequence[str]) -> tuple[Span, ...]:
        if self._switches.folds and "".join(old_keys) == "".join(new_keys):
            return (Span(SpanKind.SAME, old, new=new),)
        return Span(SpanKind.DELETED, old), Span(SpanKind.INSERTED, new)


def _apart(
    left: Sequence[str], right: Sequence[str], ends: tuple[int, int, int, int], numbers: Sequence[Mapping[int, int]]
) -> Iterator[Span]:
    """Paragraphs between two pairs: gone, new, or moved."""
    i, i_end, j, j_end = ends
    for at in range(i, i_end):
        yield Span(SpanKind.DELETED, left[at], numbers[0].get(at))
    for at in range(j, j_end):
        yield Span(SpanKind.INSERTED, right[at], numbers[1].get(at))


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


def _grouped(spans: Sequence[Span]) -> Iterator[list[Span]]:
    for _, group in groupby(spans, key=lambda span: (span.kind, span.move)):
        yield list(group)


def _joined(spans: Sequence[Span]) -> Span:
    first = spans[0]
    if len(spans) == 1:
        return first
    new = "".join([span.new_text for span in spans]) if first.kind is SpanKind.SAME else None
    return Span(first.kind, "".join([span.text for span in spans]), first.move, new)
