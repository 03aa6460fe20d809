"""A converted text held against its conversion: computed again and proved, or brought up to a new one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from editor.checks.reading.deciding import decided
from editor.loading import pattern
from editor.policy.decisions import Decision
from editor.policy.section import Cell
from editor.text.conversion.chinese import KEEP, Keep, dictionary_digest
from editor.text.redline.redline import redline
from editor.text.redline.spans import Hunk, Span, hunks, new_text

_EMPTY_LINES = pattern(r"\n(?:[ \t]*\n)+")


@dataclass(frozen=True, slots=True)
class Recomputed:
    """A converted text proved: it is the conversion of its source, with these decisions and these edits by hand."""

    decisions: tuple[Decision, ...]
    places: int
    hand_edits: tuple[Hunk, ...]


@dataclass(frozen=True, slots=True)
class NotRecomputed:
    """Nothing is proved and nothing has failed: the dictionaries are not the recorded ones."""

    recorded: tuple[str, ...]
    present: str


@dataclass(frozen=True, slots=True)
class Reconverted:
    """A new conversion with the edits by hand that it keeps, and those that it cannot: the source changed there."""

    text: str
    kept: tuple[Hunk, ...]
    lost: tuple[Hunk, ...]


def recomputed(
    source: str,
    target: str,
    config: str,
    cell: Cell,
    decisions: Sequence[Decision],
    *,
    keep: Keep = KEEP,
    recorded: Iterable[str] = (),
) -> Recomputed | NotRecomputed:
    """Whether the target is what the decisions make of the source, and what was typed by hand.

    `recorded` are the digests of the dictionaries with which the target was made, besides those of the decisions.
    """
    made = decided(source, config, cell, decisions, keep)
    present = dictionary_digest(config, keep.layers)
    digests = tuple(dict.fromkeys([*recorded, *(decision.dictionary for decision in made.used)]))
    if any(digest != present for digest in digests):
        return NotRecomputed(digests, present)
    places = len(made.asked) - len(made.open)
    return Recomputed(made.used, places, hand_edits(redline(made.text, target)))


def hand_edits(spans: Iterable[Span]) -> tuple[Hunk, ...]:
    """What was typed by hand, of the redline of a conversion and what became of it; an empty line more is nothing."""
    spans = tuple(spans)
    target = new_text(spans)
    return tuple(hunk for hunk in hunks(spans) if not _is_empty_line(hunk, target))


def reconverted(before: str, now: str, target: str, *, hand_first: bool = False) -> Reconverted:
    """A target edited by hand, brought up to a new conversion: `before` and `now` are the conversions without the hand.

    An edit by hand is kept where the new conversion changed nothing that it touches; where it did, the conversion
    holds, or with `hand_first` the hand.
    """
    if before == target:
        return Reconverted(now, (), ())
    by_hand, by_source = hunks(redline(before, target)), hunks(redline(before, now))
    if hand_first:
        by_source = tuple(hunk for hunk in by_source if not any(_touch(hunk, other) for other in by_hand))
    kept = tuple(hunk for hunk in by_hand if not any(_touch(hunk, other) for other in by_source))
    parts, at = [], 0
    for hunk in sorted((*kept, *by_source), key=lambda hunk: (hunk.old_start, len(hunk.old))):
        parts += [before[at : hunk.old_start], hunk.new]
        at = hunk.old_start + len(hunk.old)
    lost = tuple(hunk for hunk in by_hand if hunk not in kept and not any(_is_same(hunk, other) for other in by_source))
    return Reconverted("".join([*parts, before[at:]]), kept, lost)


def _is_empty_line(hunk: Hunk, target: str) -> bool:
    """Whether a change leaves every paragraph what it is, and adds or takes lines without words between them."""
    if hunk.old.strip() or hunk.new.strip():
        return False
    end = hunk.new_start + len(hunk.new)
    without = target[: hunk.new_start] + hunk.old + target[end:]
    return _without_empty_lines(without) == _without_empty_lines(target)


def _without_empty_lines(text: str) -> str:
    return _EMPTY_LINES.sub("\n\n", text).strip()


def _is_same(one: Hunk, other: Hunk) -> bool:
    """Whether two changes of one text make the same of it."""
    return (one.old_start, one.old, one.new) == (other.old_start, other.old, other.new)


def _touch(one: Hunk, other: Hunk) -> bool:
    """Whether two changes of one text overlap, or say the same; those that only meet can both be made."""
    if _is_same(one, other):
        return True
    return one.old_start < other.old_start + len(other.old) and other.old_start < one.old_start + len(one.old)
