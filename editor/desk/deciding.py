"""A conversion with what people decided about it, what is still to be asked, and what was typed by hand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
    """The conversion of a source text for this cell, with all decisions that fit."""
    decisions = tuple(decisions)
    found = review(source, config, keep)
    in_order = sorted(found.questions, key=lambda question: question.start)
    places = places_in(cell, source, ((question.start, question.end) for question in in_order))
    by_start = {question.start: place for question, place in zip(in_order, places, strict=True)}
    asked = tuple(
        Asked(question, by_start[question.start], decision_for(by_start[question.start], config, decisions))
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


def reconverted(before: str, now: str, target: str) -> Reconverted:
    """A target edited by hand, brought up to a new conversion: `before` and `now` are the conversions without the hand.

    An edit by hand is kept where the new conversion changed nothing that it touches.
    """
    by_hand, by_source = hunks(redline(before, target)), hunks(redline(before, now))
    kept = tuple(hunk for hunk in by_hand if not any(_touch(hunk, other) for other in by_source))
    parts, at = [], 0
    for hunk in sorted((*kept, *by_source), key=lambda hunk: hunk.old_start):
        parts += [before[at : hunk.old_start], hunk.new]
        at = hunk.old_start + len(hunk.old)
    lost = tuple(hunk for hunk in by_hand if hunk not in kept and hunk not in by_source)
    return Reconverted("".join([*parts, before[at:]]), kept, lost)


def _touch(one: Hunk, other: Hunk) -> bool:
    """Whether two changes of one text overlap or meet."""
    return one.old_start <= other.old_start + len(other.old) and other.old_start <= one.old_start + len(one.old)
