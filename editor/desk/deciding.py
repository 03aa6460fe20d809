"""A conversion with what people decided about it, what is still to be asked, and what was typed by hand."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from editor.policy.decisions import Decision, Place, decision_for, places_in
from editor.policy.section import Cell
from editor.text.chinese import KEEP, Keep, dictionary_digest
from editor.text.conversion.review import Question, Review, review, with_choices
from editor.text.redline import Hunk, hunks, redline


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the review, the place by which a decision about it is known, and the decision if there is one."""

    question: Question
    place: Place
    decision: Decision | None


@dataclass(frozen=True, slots=True)
class Decided:
    """A conversion after the decisions: its text, every question in order, and the review that they come from."""

    text: str
    asked: tuple[Asked, ...]
    review: Review

    @property
    def used(self) -> tuple[Decision, ...]:
        """The decisions that hold somewhere in this text."""
        return tuple(dict.fromkeys(one.decision for one in self.asked if one.decision is not None))

    @property
    def open(self) -> tuple[Asked, ...]:
        """What nobody has decided."""
        return tuple(one for one in self.asked if one.decision is None)

    def places(self) -> Mapping[int, tuple[int, int]]:
        """Where in the text the form of each question stands, by where its piece of source starts."""
        choices = {one.question.start: one.decision.chosen for one in self.asked if one.decision is not None}
        wanted = {one.question.start for one in self.asked}
        found, at = {}, 0
        for span in self.review.spans:
            length = len(choices.get(span.start, span.target) if span.rules else span.target)
            if span.rules and span.start in wanted:
                found[span.start] = (at, at + length)
            at += length
        return found


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


def decided(source: str, config: str, cell: Cell, decisions: Iterable[Decision], keep: Keep = KEEP) -> Decided:
    """The conversion of a source text for this cell, with all decisions that fit.

    A decision made with other dictionaries holds where the present ones still know the form: else it is asked again.
    """
    decisions = tuple(decisions)
    found = _reviewed(source, config, keep)
    in_order = sorted(found.questions, key=lambda question: question.start)
    places = places_in(cell, source, ((question.start, question.end) for question in in_order))
    by_start = {question.start: place for question, place in zip(in_order, places, strict=True)}
    by_source: dict[str, list[Decision]] = {}
    for one in decisions:
        by_source.setdefault(one.place.source, []).append(one)
    asked = tuple(
        _asked(question, by_start[question.start], config, by_source.get(question.source, ()))
        for question in found.questions
    )
    choices = {one.question.start: one.decision.chosen for one in asked if one.decision is not None}
    return Decided(with_choices(found, choices), asked, found)


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
    present = dictionary_digest(config)
    digests = tuple(dict.fromkeys([*recorded, *(decision.dictionary for decision in made.used)]))
    if any(digest != present for digest in digests):
        return NotRecomputed(digests, present)
    places = len(made.asked) - len(made.open)
    return Recomputed(made.used, places, hunks(redline(made.text, target)))


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


def mapped(places: Mapping[int, tuple[int, int]], changes: Sequence[Hunk]) -> dict[int, tuple[int, int] | None]:
    """Where places of a text stand once it has been changed; None where a change touches the place itself."""
    found: dict[int, tuple[int, int] | None] = {}
    for name, (start, end) in places.items():
        shift, touched = 0, False
        for change in changes:
            stop = change.old_start + len(change.old)
            touched = touched or (change.old_start < end and stop > start)
            if stop <= start:
                shift += len(change.new) - len(change.old)
        found[name] = None if touched else (start + shift, end + shift)
    return found


@lru_cache(maxsize=256)
def _reviewed(source: str, config: str, keep: Keep) -> Review:
    """The review of a text, made once: decisions change nothing of it, and other sections stay as they are."""
    return review(source, config, keep)


def _asked(question: Question, place: Place, config: str, decisions: Sequence[Decision]) -> Asked:
    if not decisions:
        return Asked(question, place, None)
    decision = decision_for(place, config, decisions)
    if decision is None or decision.dictionary == dictionary_digest(config) or decision.chosen in question.candidates:
        return Asked(question, place, decision)
    return Asked(question, place, None)


def _is_same(one: Hunk, other: Hunk) -> bool:
    """Whether two changes of one text make the same of it."""
    return (one.old_start, one.old, one.new) == (other.old_start, other.old, other.new)


def _touch(one: Hunk, other: Hunk) -> bool:
    """Whether two changes of one text overlap, or say the same; those that only meet can both be made."""
    if _is_same(one, other):
        return True
    return one.old_start < other.old_start + len(other.old) and other.old_start < one.old_start + len(one.old)
