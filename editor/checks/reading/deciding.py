"""A conversion with what people decided about it, and what is still to be asked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from editor.policy.decisions import Decision, DecisionPlace, DecisionScope, decision_for, places_in
from editor.policy.section import Cell
from editor.policy.sync import ConversionRules
from editor.recall import remembered
from editor.text.conversion.chinese import KEEP, Keep, Layer, dictionary_digest
from editor.text.conversion.review import Question, QuestionKind, Review, review, with_choices
from editor.text.redline.redline import redline
from editor.text.redline.spans import Hunk, hunks

_QUIET = frozenset({QuestionKind.RARE, QuestionKind.USAGE, QuestionKind.FORCED})


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the review, the place by which a decision about it is known, and the decision if there is one."""

    question: Question
    place: DecisionPlace
    decision: Decision | None

    @property
    def is_pressing(self) -> bool:
        """Whether the question is more than that there are other forms, hardly ever used or of legal usage."""
        return self.question.kind not in _QUIET or self.question.risk is not None


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


def keep_of(rules: ConversionRules) -> Keep:
    """What a conversion by these rules leaves and does besides; ValueError for a layer of a later program."""
    return Keep(rules.names, not rules.titles, frozenset(map(Layer, rules.layers)))


def forced_by(decisions: Iterable[Decision]) -> tuple[tuple[str, str], ...]:
    """The words that people decided for the whole policy, and what becomes of them."""
    return tuple((one.place.source, one.chosen) for one in decisions if one.scope is DecisionScope.WORDS)


def decided(source: str, config: str, cell: Cell, decisions: Iterable[Decision], keep: Keep = KEEP) -> Decided:
    """The conversion of a source text for this cell, with all decisions that fit.

    A decision made with other dictionaries holds where the present ones still know the form: else it is asked again.
    """
    decisions = tuple(decisions)
    return _decided(source, config, cell, decisions, replace(keep, forced=forced_by(decisions)))


@remembered
def _decided(source: str, config: str, cell: Cell, decisions: tuple[Decision, ...], keep: Keep) -> Decided:
    found = _reviewed(source, config, keep)
    in_order = sorted(found.questions, key=lambda question: question.start)
    places = places_in(cell, source, ((question.start, question.end) for question in in_order))
    by_start = {question.start: place for question, place in zip(in_order, places, strict=True)}
    by_source: dict[str, list[Decision]] = {}
    for one in decisions:
        by_source.setdefault(one.place.source, []).append(one)
    asked = tuple(
        _asked(question, by_start[question.start], config, keep, by_source.get(question.source, ()))
        for question in found.questions
    )
    choices = {one.question.start: one.decision.chosen for one in asked if one.decision is not None}
    return Decided(with_choices(found, choices), asked, found)


def unsettled(made: Decided, target: str) -> tuple[tuple[Asked, tuple[int, int]], ...]:
    """The pressing open questions whose form still stands in the target, and where: nobody typed another."""
    pressing = [one for one in made.open if one.is_pressing]
    places = mapped(made.places(), changes(made.text, target)) if pressing else {}
    return tuple((one, place) for one in pressing if (place := places[one.question.start]) is not None)


@remembered
def changes(made: str, target: str) -> tuple[Hunk, ...]:
    """What somebody changed; kept, since most sections of a policy are as they were a moment ago."""
    return hunks(redline(made, target))


def mapped(places: Mapping[int, tuple[int, int]], edits: Sequence[Hunk]) -> dict[int, tuple[int, int] | None]:
    """Where places of a text stand once it has been changed; None where a change touches the place itself."""
    found: dict[int, tuple[int, int] | None] = {}
    for name, (start, end) in places.items():
        shift, touched = 0, False
        for change in edits:
            stop = change.old_start + len(change.old)
            touched = touched or (change.old_start < end and stop > start)
            if stop <= start:
                shift += len(change.new) - len(change.old)
        found[name] = None if touched else (start + shift, end + shift)
    return found


@remembered
def _reviewed(source: str, config: str, keep: Keep) -> Review:
    """The review of a text, made once: decisions change nothing of it, and other sections stay as they are."""
    return review(source, config, keep)


def _asked(question: Question, place: DecisionPlace, config: str, keep: Keep, decisions: Sequence[Decision]) -> Asked:
    if question.is_forced and question.kind is QuestionKind.OVERRIDE:
        # Words for the whole policy are no answer where they cut through another word.
        decisions = [one for one in decisions if one.scope is not DecisionScope.WORDS]
    if not decisions:
        return Asked(question, place, None)
    decision = decision_for(place, config, decisions)
    known = dictionary_digest(config, keep.layers)
    if decision is None or decision.dictionary == known or decision.chosen in question.candidates:
        return Asked(question, place, decision)
    return Asked(question, place, None)
