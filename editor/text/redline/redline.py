"""What changed between two texts, as spans that join up to exactly the old text and exactly the new one."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from editor.text.redline.cells import cell_pairs, is_row
from editor.text.redline.hunk_ends import HunkEnds
from editor.text.redline.pieces.alignment import align
from editor.text.redline.pieces.ends import equal_ends, far_ends, is_grown, shared_start
from editor.text.redline.pieces.sentence_pairs import sentence_pairs
from editor.text.redline.pieces.wrapping import unwrapped
from editor.text.redline.replaced_terms import folded
from editor.text.redline.sentence_moves import with_sentence_moves
from editor.text.redline.spans import Span, SpanKind, merged
from editor.text.redline.switches import PLAIN, Detail, Switches
from editor.text.redline.token_changes import token_changes
from editor.text.redline.words.tokens import cut_line_end, graphemes, is_soft, is_soft_end, plain_tokens, tokens
from editor.text.redline.words.word_edges import WordEdges


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
    comparison = TextComparison(old, new, switches, terms, moves=moves)
    rough = comparison.rough()
    spans = comparison.finished(with_sentence_moves([rough])[0] if moves else rough)
    return folded([spans])[0] if switches.replaced_terms else spans


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


class TextComparison:
    """One comparison of two texts: paragraphs, then sentences, then words; a `redline` in two steps, between which
    more can be told as moved."""

    def __init__(
        self, old: str, new: str, switches: Switches = PLAIN, terms: Collection[str] = (), *, moves: bool = True
    ) -> None:
        self._old, self._new = old, new
        self._switches = switches
        self._terms = terms
        self._moves = moves
        words = switches.detail is Detail.WORD
        self._edges = WordEdges(old, new) if words else None

    def rough(self) -> tuple[Span, ...]:
        """The spans as they were found: whole paragraphs and sentences where these came or went."""
        return merged(self._spans())

    def finished(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """The rough spans as a reader sees them: no change begins or ends with what stands on both of its sides."""
        if self._edges is None:
            return spans
        ends = HunkEnds(self._parts, self._edges.cut)
        return merged(ends.trimmed(ends.closed(spans)))

    def _spans(self) -> Iterator[Span]:
        start, end = equal_ends(self._old, self._new)
        yield Span(SpanKind.EQUAL, self._old[:start])
        old, new = self._old[start : len(self._old) - end], self._new[start : len(self._new) - end]
        if old and new and is_grown(old, new) and not self._switches.marker(old)[1]:
            yield from self._words(old, new)
        else:
            yield from self._paragraphs(unwrapped(old), unwrapped(new))
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
        keys = {one: self._key(one) for one in {*left, *right}}
        alignment = align([keys[one] for one in left], [keys[one] for one in right], moves=self._moves)
        numbers = alignment.move_numbers()
        i = j = 0
        kept: list[str] = []
        for pair in alignment.pairs:
            before = left[pair.i] if pair.i_end - pair.i == 1 else "".join(left[pair.i : pair.i_end])
            after = right[pair.j] if pair.j_end - pair.j == 1 else "".join(right[pair.j : pair.j_end])
            if before == after and i == pair.i and j == pair.j:
                kept.append(before)
            else:
                if kept:
                    yield Span(SpanKind.EQUAL, "".join(kept))
                    kept.clear()
                yield from _apart(left, right, (i, pair.i, j, pair.j), numbers)
                yield from self._pair(before, after, pair in alignment.wrapped)
            i, j = pair.i_end, pair.j_end
        if kept:
            yield Span(SpanKind.EQUAL, "".join(kept))
        yield from _apart(left, right, (i, len(left), j, len(right)), numbers)

    def _pair(self, old: str, new: str, wrapped: bool) -> Iterator[Span]:
        """A paragraph and what became of it; another number or bullet before it is no change, nor is its line end."""
        old_body, old_end = cut_line_end(old)
        new_body, new_end = cut_line_end(new)
        wrapped = wrapped or "\n" in old_body or "\n" in new_body
        if old_body == new_body:
            yield Span(SpanKind.EQUAL, old_body)
        else:
            yield from self._line(old_body, new_body, wrapped)
        if old_end == new_end:
            yield Span(SpanKind.EQUAL, old_end)
            return
        if old_end.replace("\r", "") == new_end.replace("\r", ""):
            yield Span(SpanKind.SAME, old_end, new=new_end)
            return
        shared = len(old_end) if new_end.startswith(old_end) else len(new_end) if old_end.startswith(new_end) else 0
        yield Span(SpanKind.EQUAL, old_end[:shared])
        yield from self._piece(old_end[shared:], new_end[shared:])

    def _line(self, old: str, new: str, wrapped: bool) -> Iterator[Span]:
        (i, i_end), (j, j_end) = self._switches.marker(old), self._switches.marker(new)
        if i_end and j_end and old[:i] == new[:j] and old[i:i_end] != new[j:j_end]:
            yield Span(SpanKind.EQUAL, old[:i])
            yield Span(SpanKind.SAME, old[i:i_end], new=new[j:j_end])
            old, new = old[i_end:], new[j_end:]
        if is_row(old) and is_row(new):
            yield from self._cells(old, new)
        elif is_grown(old, new):
            yield from self._piece(old, new)
        else:
            yield from self._sentences([*sentence_pairs(old, new, wrapped, self._key)])

    def _sentences(self, pairs: Sequence[tuple[str, str]]) -> Iterator[Span]:
        """Sentences and what became of them; where one goes on in the next line and the other did not is no change."""
        texts = "".join(old for old, _ in pairs), "".join(new for _, new in pairs)
        i = j = 0
        for before, after in pairs:
            i, j = i + len(before), j + len(after)
            old, new = before.rstrip(), after.rstrip()
            ends = before[len(old) :], after[len(new) :]
            soft = ends[0] != ends[1] and is_soft_end(ends[0], texts[0], i) and is_soft_end(ends[1], texts[1], j)
            if old and new and soft:
                yield from self._piece(old, new)
                yield Span(SpanKind.SAME, ends[0], new=ends[1])
            else:
                yield from self._piece(before, after)

    def _cells(self, old: str, new: str) -> Iterator[Span]:
        for before, after, padding in cell_pairs(old, new, self._key):
            if padding and before != after:
                yield Span(SpanKind.SAME, before, new=after)
            else:
                yield from self._piece(before, after)

    def _piece(self, before: str, after: str) -> Iterable[Span]:
        if before == after:
            return (Span(SpanKind.EQUAL, before),)
        if before and after:
            return self._words(before, after)
        return self._change(before, after, self._switches.keys([before]), self._switches.keys([after]))

    def _parts(self, text: str) -> list[str]:
        return graphemes(text) if self._edges is None else tokens(text, self._terms)

    def _both_parts(self, old: str, new: str) -> tuple[list[str], list[str]]:
        """The parts of two pieces; facts are looked for only near to where they differ."""
        if self._edges is None or self._terms:
            return self._parts(old), self._parts(new)
        start, end = far_ends(old, new)
        head, tail = plain_tokens(old[:start]), plain_tokens(old[len(old) - end :])
        return (
            [*head, *tokens(old[start : len(old) - end]), *tail],
            [*head, *tokens(new[start : len(new) - end]), *tail],
        )

    def _words(self, old: str, new: str) -> Iterator[Span]:
        left, right = self._both_parts(old, new)
        before, after = self._switches.keys(left), self._switches.keys(right)
        i = j = 0
        for at_i, i_end, at_j, j_end in [
            *token_changes(left, right, before, after, self._edges),
            (len(left), len(left), len(right), len(right)),
        ]:
            if i < at_i:
                yield from self._alike(left, right, range(i, at_i), j, (before, after))
            old_parts, new_parts = "".join(left[at_i:i_end]), "".join(right[at_j:j_end])
            yield from self._change(old_parts, new_parts, before[at_i:i_end], after[at_j:j_end])
            i, j = i_end, j_end

    def _alike(
        self, left: Sequence[str], right: Sequence[str], of: range, at: int, keys: tuple[Sequence[str], Sequence[str]]
    ) -> Iterator[Span]:
        """Parts that were compared as alike, though white space or the encoding of a letter may differ."""
        start, shift = of.start, at - of.start
        if left[of.start : of.stop] != right[at : at + len(of)]:
            for place in of:
                old, new = left[place], right[place + shift]
                if old != new:
                    yield Span(SpanKind.EQUAL, "".join(left[start:place]))
                    if is_soft(left, place) and is_soft(right, place + shift):
                        yield Span(SpanKind.SAME, old, new=new)
                    else:
                        ended = shared_start(old, new) if old.isspace() and "\n" in old else 0
                        yield Span(SpanKind.EQUAL, old[:ended])
                        yield from self._change(
                            old[ended:],
                            new[ended:],
                            keys[0][place : place + 1],
                            keys[1][place + shift : place + shift + 1],
                        )
                    start = place + 1
        yield Span(SpanKind.EQUAL, "".join(left[start : of.stop]))

    def _change(self, old: str, new: str, old_keys: Sequence[str], new_keys: Sequence[str]) -> tuple[Span, ...]:
        if self._switches.folds and "".join(old_keys) == "".join(new_keys):
            return (Span(SpanKind.SAME, old, new=new),)
        if not old or not new:
            return (Span(SpanKind.DELETED, old) if old else Span(SpanKind.INSERTED, new),)
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
