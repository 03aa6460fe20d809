"""What a reader goes through in a redline: its changes, each with its kind, and the passages that moved."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from editor.text.redline.kinds.change_kinds import ChangeKind, Explained, StatedFact, change_kind, gravest
from editor.text.redline.kinds.clause_numbers import Renumbering, StayedReference, renumbering, stayed_references
from editor.text.redline.redline import redline
from editor.text.redline.spans import Hunk, Span, SpanKind, hunks, new_text, old_text, span_json
from editor.text.redline.switches import PLAIN, Switches
from editor.text.redline.words.vocabulary import UNKNOWN, Vocabulary

CHANGED = frozenset({SpanKind.DELETED, SpanKind.INSERTED})
"""The spans that are a change; what is the same under the chosen switches is none."""
GRAVEST = tuple(ChangeKind)
"""The kinds in the order in which lists have them."""


@dataclass(frozen=True, slots=True)
class Change:
    """Neighbouring deleted and inserted words, or one end of a passage that moved.

    `first` and `end` are its spans, the starts count characters of either text. `explained` is the kind, for a passage
    that moved that of the gravest change to its own words, at both ends, and None where not one of them changed.
    """

    first: int
    end: int
    old: str
    new: str
    old_start: int
    new_start: int
    move: int | None
    explained: Explained | None

    @property
    def facts(self) -> tuple[StatedFact, ...]:
        """The facts that differ."""
        return self.explained.facts if self.explained else ()

    @property
    def has_left(self) -> bool:
        """Whether it is the place that a passage left when it moved."""
        return self.move is not None and not self.new.strip()


@dataclass(frozen=True, slots=True)
class Moved:
    """A passage that moved: the text and the paragraph (from 1) it stood in and stands in, and its own redline.

    Texts are counted from 0, in the order in which they were given.
    """

    number: int
    from_text: int
    from_paragraph: int
    to_text: int
    to_paragraph: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many changes there are, a passage that moved being one, and how many characters were inserted and deleted.

    The words of a passage that moved are neither, but for its own changes.
    """

    changes: int
    inserted: int
    deleted: int
    moves: int

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.changes + other.changes,
            self.inserted + other.inserted,
            self.deleted + other.deleted,
            self.moves + other.moves,
        )


NOTHING_CHANGED = Counts(0, 0, 0, 0)


def counts(spans: Sequence[Span], told: Sequence[Change], moves: Mapping[int, Moved]) -> Counts:
    """What one text's changes come to; a passage that moved counts where it came to."""
    here = {change.move for change in told if change.move is not None and not change.has_left}
    inner = [span for number in here if number in moves for span in moves[number].spans]
    sizes = {
        kind: sum(len(span.text) for span in (*spans, *inner) if span.kind is kind and span.move is None)
        for kind in CHANGED
    }
    changed = sum(not change.has_left for change in told)
    return Counts(changed, sizes[SpanKind.INSERTED], sizes[SpanKind.DELETED], len(here))


def moved_passages(
    texts: Sequence[Sequence[Span]], switches: Switches = PLAIN, terms: Collection[str] = ()
) -> dict[int, Moved]:
    """The passages that moved within and between the redlines of several texts, by number."""
    old: dict[int, tuple[int, int, str]] = {}
    new: dict[int, tuple[int, int, str]] = {}
    for number, spans in enumerate(texts):
        for span, before, after in _placed(spans):
            if span.move is None:
                continue
            side, at = (old, before) if span.kind is SpanKind.DELETED else (new, after)
            text, paragraph, words = side.get(span.move, (number, at, ""))
            side[span.move] = (text, paragraph, words + span.text)
    return {
        number: Moved(
            number,
            *old[number][:2],
            *new[number][:2],
            redline(old[number][2], new[number][2], switches, terms, moves=False),
        )
        for number in old
        if number in new
    }


def as_json(spans: Iterable[Span], switches: Switches = PLAIN) -> dict[str, object]:
    """The redline in the form that `dateline redline --format json` prints, with the counts that every form has.

    `hunks` are neighbouring deleted and inserted words as diff programs count them, both ends of a move apart.
    """
    spans = tuple(spans)
    moves = moved_passages([spans], switches)
    found = counts(spans, changes(spans, moves), moves)
    return {
        "format": 1,
        "spans": [span_json(span) for span in spans],
        "stats": {
            "changes": found.changes,
            "deleted": found.deleted,
            "inserted": found.inserted,
            "hunks": len(hunks(spans)),
            "moves": found.moves,
        },
    }


def changes(
    spans: Sequence[Span],
    moves: Mapping[int, Moved] | None = None,
    known: Vocabulary = UNKNOWN,
    clauses: Renumbering | None = None,
) -> tuple[Change, ...]:
    """The changes in the order of the spans, explained by what is known of the words of both texts.

    `clauses` are those of all texts of the comparison, by default of this one.
    """
    passages = moves or {}
    found = clauses_of([spans], passages) if clauses is None else clauses
    context = _Context(old_text(spans), new_text(spans), passages, known, found)
    return tuple(_explained(change, context) for change in _grouped(spans))


def clauses_of(texts: Sequence[Sequence[Span]], moves: Mapping[int, Moved]) -> Renumbering:
    """The numbers that the clauses of all texts of a comparison have now."""
    return renumbering(texts, {number: move.spans for number, move in moves.items()})


def stayed(
    texts: Sequence[Sequence[Span]], moves: Mapping[int, Moved], known: Vocabulary = UNKNOWN
) -> tuple[StayedReference, ...]:
    """The references that did not follow the clause they name to its new number, by text and place."""
    found = stayed_references(texts, {number: move.spans for number, move in moves.items()}, known.language)
    return tuple(sorted(found, key=lambda one: (one.text, one.start)))


@dataclass(frozen=True, slots=True)
class _Context:
    old: str
    new: str
    moves: Mapping[int, Moved]
    known: Vocabulary
    clauses: Renumbering


def _grouped(spans: Sequence[Span]) -> Iterator[Change]:
    """Changes without their kinds: neighbours of one move, or of none, belong together."""
    first: int | None = None
    keys = _keys(spans)
    old_at = new_at = 0
    start = 0, 0
    for number, span in enumerate([*spans, Span(SpanKind.EQUAL, "")]):
        if first is not None and (span.kind not in CHANGED or keys[number] != keys[first]):
            of = spans[first:number]
            yield Change(first, number, _deleted(of), _inserted(of), *start, keys[first], None)
            first = None
        if first is None and span.kind in CHANGED:
            first, start = number, (old_at, new_at)
        old_at += len(span.old_text)
        new_at += len(span.new_text)


def _keys(spans: Sequence[Span]) -> list[int | None]:
    """The move that each changed span counts for; white space beside a change counts for that change."""
    keys = [span.move for span in spans]
    for order in (range(len(spans)), range(len(spans) - 1, -1, -1)):
        before: int | None = None
        for at in order:
            if spans[at].kind not in CHANGED:
                before = None
            elif before is not None and keys[at] is None and spans[at].text.isspace():
                keys[at] = keys[before]
            else:
                before = at
    return keys


def _explained(change: Change, context: _Context) -> Change:
    if change.move is None:
        hunk = Hunk(change.old, change.new, change.old_start, change.new_start)
        explained: Explained | None = change_kind(hunk, context.old, context.new, context.known, context.clauses)
    elif change.move in context.moves:
        explained = _gravest(context.moves[change.move].spans, context)
    else:
        explained = None
    return Change(
        change.first, change.end, change.old, change.new, change.old_start, change.new_start, change.move, explained
    )


def _gravest(spans: Sequence[Span], context: _Context) -> Explained | None:
    """What the changes within a passage that moved come to."""
    whole = old_text(spans), new_text(spans)
    told = (hunk for hunk in hunks(spans) if (hunk.old + hunk.new).strip())
    found = [change_kind(hunk, *whole, context.known, context.clauses) for hunk in told]
    return gravest(found) if found else None


def _placed(spans: Sequence[Span]) -> Iterator[tuple[Span, int, int]]:
    """Each span with the paragraph in which it starts in either text."""
    before = after = 1
    for span in spans:
        yield span, before, after
        before += _paragraph_ends(span.old_text)
        after += _paragraph_ends(span.new_text)


def _paragraph_ends(text: str) -> int:
    """How many paragraphs end in a piece of text: lines with words that are followed by an end of line."""
    lines = text.split("\n")
    return sum(bool(line.strip()) for line in lines[:-1])


def _deleted(spans: Sequence[Span]) -> str:
    return "".join(span.text for span in spans if span.kind is SpanKind.DELETED)


def _inserted(spans: Sequence[Span]) -> str:
    return "".join(span.text for span in spans if span.kind is SpanKind.INSERTED)
