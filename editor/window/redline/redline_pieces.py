"""A redline cut into the pieces that are drawn, in one text or in the old and the new one beside each other."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, Flag, auto
from itertools import accumulate, pairwise

from editor.text.redline.changes import CHANGED, Change, Moved, changes, moved_passages
from editor.text.redline.spans import Span, SpanKind, new_text, old_text
from editor.text.redline.words.vocabulary import UNKNOWN, Vocabulary
from editor.window.text.shown_text import as_shown

PILCROW = "¶"
"""Stands before a paragraph end that was deleted or inserted, where nobody could see that otherwise."""
_HEADING_MARK = "# "
_LINE_ENDS = re.compile("(\n+)")


class PieceMark(Enum):
    """How a piece is drawn. What moved is `MOVED` where it stands, and `LEFT` where one text shows that it stood.
    `STAYED` is a reference that did not follow the clause it names to its new number.
    """

    PLAIN = auto()
    DELETED = auto()
    INSERTED = auto()
    MOVED = auto()
    LEFT = auto()
    STAYED = auto()


class Sides(Flag):
    """Where a piece is drawn: in the one text that shows both, in the old one, in the new one."""

    INLINE = auto()
    OLD = auto()
    NEW = auto()


class Wear(Flag):
    """How words are set, or that somebody commented on them."""

    PLAIN = 0
    BOLD = auto()
    ITALIC = auto()
    CODE = auto()
    STRUCK = auto()
    LINK = auto()
    COMMENTED = auto()


EVERYWHERE = Sides.INLINE | Sides.OLD | Sides.NEW
_OLD = Sides.INLINE | Sides.OLD
_NEW = Sides.INLINE | Sides.NEW


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters drawn in one way, with the change it belongs to, from 1; 0 is none.

    `fact` is what states a fact that changed, `added` are words of ours that stand in neither text, and `heading` is
    what had the mark of a heading, which is not drawn. `source` is what was typed, where it is drawn otherwise or not.
    """

    text: str
    mark: PieceMark = PieceMark.PLAIN
    sides: Sides = EVERYWHERE
    change: int = 0
    fact: bool = False
    added: bool = False
    heading: bool = False
    source: str | None = None
    wear: Wear = Wear.PLAIN

    @property
    def typed(self) -> str:
        """What stands in the text."""
        return self.text if self.source is None else self.source


@dataclass(frozen=True, slots=True)
class MoveWords:
    """What is said at both ends of a move, in words already translated: "moved from §4" and "moved to §2"."""

    here: str
    left: str


@dataclass(frozen=True, slots=True)
class ShownReference:
    """A reference that stayed behind, at these characters of the new text, and what is said of it, translated."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class MarkNote:
    """What is said of a change of marks, translated, such as "bold put on", and the words that it is about."""

    words: str
    passage: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of a redline, such as a section: its spans with their changes, and what stands above it in words.

    `label` stands where neither text has a heading. What is `quiet` is not changed, and folded away as a whole;
    `note` is then its name. `commented` are characters of the new text that somebody commented on, and `moves` those
    of all passages that are shown together.
    """

    spans: tuple[Span, ...]
    changes: tuple[Change, ...]
    moves: Mapping[int, Moved] = field(default_factory=dict)
    move_words: Mapping[int, MoveWords] = field(default_factory=dict)
    section: str = ""
    note: str = ""
    label: str = ""
    quiet: bool = False
    stayed: tuple[ShownReference, ...] = ()
    notes: Mapping[int, MarkNote] = field(default_factory=dict)
    commented: tuple[tuple[int, int], ...] = ()


def passage(spans: Iterable[Span], known: Vocabulary = UNKNOWN) -> Passage:
    """A text by itself, its changes explained by what is known of its words."""
    spans = tuple(spans)
    moves = moved_passages([spans])
    return Passage(spans, changes(spans, moves, known), moves)


def pieces(one: Passage, first_change: int = 1) -> list[Piece]:
    """The pieces of a passage in their order; its changes are counted from `first_change`."""
    made: list[Piece] = []
    starts = {change.first: (number, change) for number, change in enumerate(one.changes, first_change)}
    ends = _Ends(one.spans)
    number, change = 0, None
    for at, span in enumerate(one.spans):
        if span.kind not in CHANGED:
            made += _unchanged(span)
            continue
        number, change = starts.get(at, (number, change))
        if change is None:
            raise ValueError("the changes are not those of the spans")
        if span.move is not None:
            made += _moved(one, span, number, change)
        else:
            # Of a change that is a line end alone nothing else is seen.
            seen = change.move is not None or not (change.old + change.new).isspace()
            whole = "\n" in span.text and seen and ends.are_whole(at)
            made += _changed(span, number, change, whole=whole)
    made = list(_with_stayed(made, one.stayed)) if one.stayed else made
    made = list(_with_comments(made, one.commented)) if one.commented else made
    return _without_heading_mark(list(_with_notes(made, one.notes, first_change)) if one.notes else made)


def _unchanged(span: Span) -> Iterator[Piece]:
    if span.kind is SpanKind.EQUAL:
        yield Piece(as_shown(span.text))
        return
    if span.old_text:
        yield Piece(as_shown(span.old_text), sides=Sides.OLD)
    if span.new_text:
        yield Piece(as_shown(span.new_text), sides=_NEW)


def _with_stayed(made: Iterable[Piece], stayed: Sequence[ShownReference]) -> Iterator[Piece]:
    """The pieces with the references apart that stayed behind, each followed by what is said of it."""
    waiting = list(stayed)
    at = 0
    for piece in made:
        if piece.added or Sides.NEW not in piece.sides:
            yield piece
            continue
        end, done = at + len(piece.text), 0
        while waiting and waiting[0].end <= end:
            reference = waiting.pop(0)
            start, stop = max(0, reference.start - at), reference.end - at
            if start > done:
                yield replace(piece, text=piece.text[done:start])
            yield replace(piece, text=piece.text[start:stop], mark=PieceMark.STAYED)
            yield Piece(f" ({reference.words})", PieceMark.STAYED, piece.sides & ~Sides.OLD, added=True)
            done = stop
        if piece.text[done:]:
            yield replace(piece, text=piece.text[done:])
        at = end


def _with_comments(made: Iterable[Piece], commented: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    """The pieces with the words apart that somebody commented on."""
    borders = sorted({place for one in commented for place in one})
    at = 0
    for piece in made:
        if piece.added or Sides.NEW not in piece.sides:
            yield piece
            continue
        end = at + len(piece.text)
        cuts = [at, *(place for place in borders if at < place < end), end]
        for start, stop in pairwise(cuts):
            inside = any(first <= start and stop <= last for first, last in commented)
            wear = piece.wear | Wear.COMMENTED if inside else piece.wear
            yield replace(piece, text=piece.text[start - at : stop - at], wear=wear)
        at = end


def _with_notes(made: Sequence[Piece], notes: Mapping[int, MarkNote], first_change: int) -> Iterator[Piece]:
    """The pieces with what is said of changes of marks, each behind the words that it is about."""
    last = {piece.change: at for at, piece in enumerate(made) if piece.change - first_change in notes}
    waiting: list[tuple[MarkNote, int]] = []
    for at, piece in enumerate(made):
        note = notes.get(piece.change - first_change) if piece.change else None
        if note is not None and note.passage and note.passage in piece.text and piece.mark is PieceMark.DELETED:
            # Only the marks of these words changed, which stand behind it again.
            yield replace(piece, sides=piece.sides & ~Sides.INLINE)
        elif waiting and piece.mark is PieceMark.PLAIN and piece.text.startswith(waiting[-1][0].passage):
            size = len(waiting[-1][0].passage)
            yield replace(piece, text=piece.text[:size])
            yield from map(_note, waiting)
            waiting = []
            yield replace(piece, text=piece.text[size:])
        else:
            yield from map(_note, waiting)
            waiting = []
            if note is not None and last[piece.change] == at:
                body = piece.text.rstrip("\n")
                yield replace(piece, text=body)
                waiting = [(note, piece.change)]
                if piece.text != body:
                    yield from map(_note, waiting)
                    yield replace(piece, text=piece.text[len(body) :])
                    waiting = []
            else:
                yield piece
    yield from map(_note, waiting)


def _note(waiting: tuple[MarkNote, int]) -> Piece:
    return Piece(f" ({waiting[0].words})", PieceMark.INSERTED, _NEW, waiting[1], added=True)


def _changed(span: Span, number: int, change: Change, *, whole: bool) -> Iterator[Piece]:
    for piece in _marked(span, _OLD if span.kind is SpanKind.DELETED else _NEW, number, change):
        if whole or "\n" not in piece.text:
            yield piece
            continue
        for part in filter(None, _LINE_ENDS.split(piece.text)):
            if part.startswith("\n"):
                yield replace(piece, text=PILCROW, sides=Sides.INLINE, added=True)
            yield replace(piece, text=part)


def _facts_apart(text: str, stated: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """The text cut at the facts it states, each found once."""
    found: list[tuple[int, int]] = []
    for fact in filter(None, stated):
        at = text.find(fact)
        while at >= 0 and any(start < at + len(fact) and at < end for start, end in found):
            at = text.find(fact, at + 1)
        if at >= 0:
            found.append((at, at + len(fact)))
    done = 0
    for start, end in sorted(found):
        if start > done:
            yield text[done:start], False
        yield text[start:end], True
        done = end
    if done < len(text):
        yield text[done:], False


def _moved(one: Passage, span: Span, number: int, change: Change) -> Iterator[Piece]:
    """A passage at the place it left, whole and struck out in the one text, or at the place where it stands."""
    left = span.kind is SpanKind.DELETED
    known = one.moves.get(span.move or 0)
    inner = known.spans if known else ()
    words = one.move_words.get(span.move or 0)
    body = span.text.rstrip("\n")
    tail = as_shown(span.text[len(body) :])
    label = () if words is None else (words.left if left else words.here,)
    if (old_text(inner) if left else new_text(inner)) != span.text:
        inner = (Span(SpanKind.EQUAL, span.text),)
    if left:
        yield Piece(as_shown(body), PieceMark.LEFT, Sides.INLINE, number)
        yield from _ours(inner, SpanKind.DELETED, Sides.OLD, number, change, len(body))
        made = EVERYWHERE & ~Sides.NEW
    else:
        yield from _ours(inner, SpanKind.INSERTED, _NEW, number, change, len(body))
        made = _NEW
    for text in label:
        yield Piece(f" ({text})", PieceMark.LEFT if left else PieceMark.MOVED, made, number, added=True)
    if tail:
        yield Piece(tail, PieceMark.LEFT if left else PieceMark.MOVED, made, number)


def _ours(
    inner: Sequence[Span], side: SpanKind, sides: Sides, number: int, change: Change, length: int
) -> Iterator[Piece]:
    """The redline of a passage that moved, as one side of it reads, up to so many of that side's characters."""
    done = 0
    for span in inner:
        mine = span.old_text if side is SpanKind.DELETED else span.new_text
        mine = mine[: max(0, length - done)]
        done += len(mine)
        if span.kind is side:
            yield from _marked(replace(span, text=mine), sides, number, change)
        elif mine:
            yield Piece(as_shown(mine), PieceMark.MOVED, sides, number)
        elif side is SpanKind.INSERTED and span.kind is SpanKind.DELETED:
            yield from _marked(
                replace(span, text=span.text.strip("\n").replace("\n", " ")), Sides.INLINE, number, change
            )


def _marked(span: Span, sides: Sides, number: int, change: Change) -> Iterator[Piece]:
    """A deleted or inserted span, the facts in it apart."""
    deleted = span.kind is SpanKind.DELETED
    if not change.facts:
        yield Piece(as_shown(span.text), PieceMark.DELETED if deleted else PieceMark.INSERTED, sides, number)
        return
    for text, fact in _facts_apart(span.text, [one.old if deleted else one.new for one in change.facts]):
        yield Piece(as_shown(text), PieceMark.DELETED if deleted else PieceMark.INSERTED, sides, number, fact)


class _Ends:
    """Says whether a change is made of whole paragraphs, so that nobody can miss where they end."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        words = ["" if span.kind in CHANGED else span.new_text for span in spans]
        self._before = list(accumulate((one[-1:] for one in words), lambda last, one: one or last, initial="\n"))
        backwards = accumulate((one[:1] for one in reversed(words)), lambda last, one: one or last, initial="\n")
        self._after = list(backwards)[::-1]

    def are_whole(self, at: int) -> bool:
        text, before, after = self._spans[at].text, self._before[at], self._after[at + 1]
        ends = text.endswith("\n") or after == "\n"
        return (before == "\n" and ends) or (text.startswith("\n") and after == "\n")


def _without_heading_mark(made: list[Piece]) -> list[Piece]:
    """The pieces without the `# ` that both texts begin with, or the only text there is."""
    heads: dict[PieceMark, int] = {}
    for at, piece in enumerate(made):
        if piece.mark is PieceMark.PLAIN:
            if not heads:
                heads[PieceMark.PLAIN] = at
            elif len(heads) == 1:
                return made
            break
        heads.setdefault(piece.mark, at)
    if not heads or not all(made[at].text.startswith(_HEADING_MARK) for at in heads.values()):
        return made
    done = list(made)
    for at in heads.values():
        done[at] = replace(done[at], text=done[at].text.removeprefix(_HEADING_MARK), heading=True)
    return done
