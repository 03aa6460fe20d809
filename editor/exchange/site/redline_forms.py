"""A redline outside the window as text with marks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from editor.exchange.blocks.changes.change_words import ChangeWords
from editor.exchange.blocks.page_words import page_words
from editor.text.redline.changes import (
    CHANGED,
    GRAVEST,
    Change,
    Moved,
    changes,
    moved_passages,
)
from editor.text.redline.kinds.change_kinds import ChangeKind, Nuance
from editor.text.redline.kinds.clause_numbers import StayedReference
from editor.text.redline.replaced_terms import ReplacedTerm, told_once
from editor.text.redline.spans import Span, SpanKind, new_text
from editor.text.redline.switches import PLAIN, Switches
from editor.text.steering import became, isolated, joined


class Mark(Enum):
    """How a change is shown in plain text: brackets as git's word diff has them, or a terminal's colours."""

    BRACKETS = "brackets"
    COLOUR = "colour"


class Look(Enum):
    """What a piece of a redline is to its reader; of what moved, where it stands and where it stood."""

    PLAIN = "plain"
    DELETED = "del"
    INSERTED = "ins"
    MOVED = "moved"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Part:
    """One text of a redline: its heading, its language (empty where nobody knows), its spans and changes.

    `moves` are those of all parts together, and `places` how each of the parts that they count is called, such as §4.
    `said` are the words of changes whose spans hold Markdown, by their place among all.
    """

    heading: str
    language: str
    spans: tuple[Span, ...]
    changes: tuple[Change, ...]
    moves: Mapping[int, Moved] = field(default_factory=dict)
    places: Sequence[str] = ()
    said: Mapping[int, ChangeWords] = field(default_factory=dict)


def whole(spans: Sequence[Span], switches: Switches = PLAIN) -> Part:
    """A text by itself, without a heading."""
    moves = moved_passages([spans], switches)
    return Part("", "", tuple(spans), changes(spans, moves), moves)


def near(part: Part) -> Part:
    """The same with `…` for the paragraphs in which nothing changed and which stand beside no change."""
    last = len(part.spans) - 1
    spans = (_shortened(span, 1 - (at == 0), 1 - (at == last)) for at, span in enumerate(part.spans))
    return replace(part, spans=tuple(spans))


def _shortened(span: Span, first: int, last: int) -> Span:
    paragraphs = span.text.split("\n\n")
    if span.kind is not SpanKind.EQUAL or len(paragraphs) <= first + last + 1:
        return span
    return replace(span, text="\n\n".join([*paragraphs[:first], "…", *paragraphs[len(paragraphs) - last :]]))


_NAMES: Mapping[ChangeKind | Nuance, str] = {ChangeKind.DUTY: "right or duty"}
_MARKS = {
    (Mark.BRACKETS, Look.DELETED): ("[-", "-]"),
    (Mark.BRACKETS, Look.INSERTED): ("{+", "+}"),
    (Mark.BRACKETS, Look.LEFT): ("[-", "-]"),
    (Mark.BRACKETS, Look.MOVED): ("{+", "+}"),
    (Mark.COLOUR, Look.DELETED): ("\x1b[31;9m", "\x1b[0m"),
    (Mark.COLOUR, Look.INSERTED): ("\x1b[32;4m", "\x1b[0m"),
    (Mark.COLOUR, Look.LEFT): ("\x1b[35;9m", "\x1b[0m"),
    (Mark.COLOUR, Look.MOVED): ("\x1b[35;21m", "\x1b[0m"),
}
"""Deleted is struck out, inserted underlined and what moved doubly underlined, so that no mark is colour alone."""
_CONTROL = {code: f"\\x{code:02x}" for code in (*range(0x20), 0x7F, *range(0x80, 0xA0)) if chr(code) not in "\n\t"}
"""What a terminal would obey, written out."""
_SHORT = 60
_OWN = "en"
"""The language of the command line."""


def marked_text(part: Part, mark: Mark) -> str:
    """The text with its changes marked; what is the same under the chosen switches stands in its new form."""
    shown = []
    for look, text, _ in _pieces(part):
        before, after = _MARKS.get((mark, look), ("", ""))
        if mark is Mark.BRACKETS or not before:
            shown.append(f"{before}{text if mark is Mark.BRACKETS else text.translate(_CONTROL)}{after}")
        else:
            # Line by line, so that a pager that cuts lines keeps the colours.
            lines = (f"{before}{line}{after}" if line else "" for line in text.translate(_CONTROL).split("\n"))
            shown.append("\n".join(lines))
    return "".join(shown)


def change_lines(part: Part) -> list[tuple[int, str, str]]:
    """The changes for a list, facts first: the number in the text, the kind, and what became of what."""
    once = told_once([("", "") if one.move is not None else (one.old, one.new) for one in part.changes])
    numbered = [(number, part.changes[number]) for number in once if not part.changes[number].has_left]
    numbered.sort(key=lambda found: _rank(found[1]))
    times = {number: f" ({len(places)} times)" if len(places) > 1 else "" for number, places in once.items()}
    return [
        (number + 1, _kind(part, one), _words(one, part.said.get(number)) + times[number]) for number, one in numbered
    ]


def _pieces(part: Part) -> Iterator[tuple[Look, str, int]]:
    """Looks, texts and numbers of changes; what moved is shown with its own changes, and says where it went."""
    starts = {change.first: number for number, change in enumerate(part.changes, 1)}
    number = 0
    for at, span in enumerate(part.spans):
        number = starts.get(at, number)
        if span.kind not in CHANGED:
            yield Look.PLAIN, span.new_text, 0
        elif span.move is None:
            yield Look.DELETED if span.kind is SpanKind.DELETED else Look.INSERTED, span.text, number
        else:
            yield from _moved(part, span, number)


def _moved(part: Part, span: Span, number: int) -> Iterator[tuple[Look, str, int]]:
    move = part.moves.get(span.move or 0)
    left = span.kind is SpanKind.DELETED
    body = span.text.rstrip("\n")
    if left or move is None or new_text(move.spans) != span.text:
        yield Look.LEFT if left else Look.MOVED, body, number
    else:
        *most, last = move.spans
        for one in (*most, replace(last, text=last.text.rstrip("\n"), new=last.new and last.new.rstrip("\n"))):
            if one.kind is SpanKind.DELETED:
                yield Look.DELETED, one.text, number
            else:
                yield Look.INSERTED if one.kind is SpanKind.INSERTED else Look.MOVED, one.new_text, number
    if move is not None:
        yield Look.PLAIN, f" ({_where(part, move, left=left)})", 0
    yield Look.PLAIN, span.text[len(body) :], 0


def _where(part: Part, move: Moved, *, left: bool) -> str:
    text, paragraph = (move.to_text, move.to_paragraph) if left else (move.from_text, move.from_paragraph)
    across = move.from_text != move.to_text and text < len(part.places)
    place = part.places[text] if across else f"¶{paragraph}"
    return f"moved to {place}" if left else f"moved from {place}"


def _kind(part: Part, change: Change) -> str:
    words = [_NAMES.get(kind, kind.value) for kind in change.explained.named] if change.explained else []
    if change.move in part.moves:
        words.insert(0, _where(part, part.moves[change.move or 0], left=False))
    return ", ".join(words)


def term_line(term: ReplacedTerm) -> str:
    """A term that was replaced throughout, in words."""
    left = f"; {isolated(term.old)} is left in {term.left}" if term.left else ""
    return f"{became(term.old, term.new)}: {term.count} places{left}"


def stayed_line(one: StayedReference) -> str:
    """A reference that did not follow its clause, in words."""
    return f"{isolated(one.words)}: " + (f"its clause is {one.now} now" if one.now else "its clause is gone")


def _rank(change: Change) -> int:
    return GRAVEST.index(change.explained.kind if change.explained else ChangeKind.WORDING)


def _words(change: Change, said: ChangeWords | None) -> str:
    facts = joined("; ", (became(fact.old or "", fact.new or "") for fact in change.facts))
    if facts and change.explained and not {ChangeKind.DUTY, ChangeKind.WORDING} & {*change.explained.kinds}:
        return facts
    if said is not None:
        return _said(said)
    old, new = shown(change.old), shown(change.new)
    if change.move is not None:
        return isolated(new)
    return _became(old, new)


def _said(said: ChangeWords) -> str:
    """A change without its marks of Markdown, and what they did."""
    marks = page_words(_OWN).marks
    parts = [shown(said.passage), _became(shown(said.old), shown(said.new)), *(marks[one.value] for one in said.marks)]
    parts += [_became(*pair) for pair in said.addresses]
    return joined("; ", parts) or page_words(_OWN).kinds[ChangeKind.LAYOUT.value].lower()


def _became(old: str, new: str) -> str:
    return became(old, new) if old or new else ""


def shown(text: str) -> str:
    """A text in a list, on one line and cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else line[:_SHORT] + "…"
