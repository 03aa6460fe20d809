"""What a person is asked after a conversion: each place where the dictionaries knew more than one form.

The places come in the order in which experience says that they are wrong. A place is left out only where a rule made of
it what its characters make as well, and then it is named among those that were folded.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from editor.text.conversion.alternatives import (
    VOCABULARY,
    WITHOUT_VOCABULARY,
    beaten_forms,
    by_characters,
    candidates,
    fits_neighbours,
    forms_inside,
    has_choice,
    is_broken,
    is_rare,
    origin,
)
from editor.text.conversion.kept import KEEP, Keep, kept, trace_around
from editor.text.conversion.lexicon import Recipe, lexicon
from editor.text.conversion.risks import Risk, risks_at
from editor.text.conversion.trace import Rule, TraceSpan, in_stages, trace
from editor.text.conversion.usage import legal_usage


class QuestionKind(Enum):
    """Why a place is shown; the order is that of the list."""

    OVERRIDE = "override"  # a rule for a word beat what its characters would have become
    CROSSING = "crossing"  # the place begins or ends inside another word, which may be the one that was meant
    UNDECIDED = "undecided"  # a character of several forms, and no word around it decided
    VOCABULARY = "vocabulary"  # one region's word was exchanged for another's
    RARE = "rare"  # there are other forms, hardly ever used


@dataclass(frozen=True, slots=True)
class Question:
    """A place to look at: where it stands in the source and in the result, what was chosen, and what else there is."""

    kind: QuestionKind
    start: int
    end: int
    target_start: int
    source: str
    chosen: str
    candidates: tuple[str, ...]
    rules: tuple[Rule, ...]
    risk: Risk | None = None

    @property
    def term(self) -> tuple[str, str]:
        """What places that are decided together have in common."""
        return (self.source, self.chosen)


@dataclass(frozen=True, slots=True)
class Folded:
    """A place that is not asked about: a rule for a word gave what the characters give."""

    start: int
    end: int
    source: str
    chosen: str
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """A conversion with everything that can be asked about it."""

    source: str
    target: str
    spans: tuple[TraceSpan, ...]
    questions: tuple[Question, ...]
    folded: tuple[Folded, ...]

    def of(self, kind: QuestionKind) -> tuple[Question, ...]:
        """The questions of one kind, in the order of the text."""
        return tuple(question for question in self.questions if question.kind is kind)


def review(text: str, config: str, keep: Keep = KEEP) -> Review:
    """The conversion of a Markdown text, and what a person should look at; raises UnknownConfig."""
    recipe = lexicon().recipe(config)
    spans = trace_around(text, kept(text, keep), lambda piece: trace(recipe, piece))
    questions: list[Question] = []
    folded: list[Folded] = []
    at = 0
    risks, usage = risks_at(text, spans), legal_usage(config, spans)
    for number, span in enumerate(spans):
        if span.rules:
            asked = _asked(recipe, text, span, at, risks.get(number), usage.get(number))
            if isinstance(asked, Question):
                questions.append(asked)
            elif asked is not None:
                folded.append(asked)
        at += len(span.target)
    order = list(QuestionKind)
    questions.sort(key=lambda question: (order.index(question.kind), question.start))
    target = "".join([span.target for span in spans])
    return Review(text, target, tuple(spans), tuple(questions), tuple(folded))


def with_choices(review: Review, choices: Mapping[int, str]) -> str:
    """The conversion with other forms in place of the chosen ones; they are named by where the place starts."""
    return "".join([choices.get(span.start, span.target) if span.rules else span.target for span in review.spans])


def by_term(questions: Iterable[Question]) -> dict[tuple[str, str], tuple[Question, ...]]:
    """The questions grouped by source and chosen form, groups in the order of their first place."""
    groups: dict[tuple[str, str], list[Question]] = {}
    for question in questions:
        groups.setdefault(question.term, []).append(question)
    return {term: tuple(group) for term, group in groups.items()}


def _asked(
    recipe: Recipe, text: str, span: TraceSpan, at: int, risk: Risk | None, usual: str | None
) -> Question | Folded | None:
    kind = _kind(recipe, text, span, risk)
    others = _others(recipe, text, span, kind) if kind is not None else ()
    if usual is not None and kind in {None, QuestionKind.UNDECIDED, QuestionKind.RARE}:
        kind = QuestionKind.OVERRIDE
    forms = tuple(dict.fromkeys((span.target, *((usual,) if usual is not None else ()), *others)))
    if risk is not None and len(forms) == 1:
        forms = tuple(dict.fromkeys((span.target, span.source)))
    if kind is not None and len(forms) > 1:
        return Question(kind, span.start, span.end, at, span.source, span.target, forms, span.rules, risk)
    if any(len(rule.forms) > 1 for rule in span.rules) or any(has_choice(recipe, one) for one in span.source):
        return Folded(span.start, span.end, span.source, span.target, span.rules)
    return None


def _kind(recipe: Recipe, text: str, span: TraceSpan, risk: Risk | None) -> QuestionKind | None:
    words = [rule for rule in span.rules if len(rule.key) > 1 or origin(recipe, rule) in VOCABULARY]
    open_rules = [rule for rule in span.rules if len(rule.forms) > 1]
    if any(origin(recipe, rule) in VOCABULARY and rule.forms != (rule.key,) for rule in words):
        return QuestionKind.VOCABULARY
    if words and is_broken(recipe, text, span.start, span.end, span.target):
        return QuestionKind.CROSSING
    if words and span.target != by_characters(recipe, span.source):
        return QuestionKind.OVERRIDE
    if words and any(forms_inside(recipe, span.source, span.target)):
        return QuestionKind.OVERRIDE
    if words and beaten_forms(recipe, text, span.start, span.end, span.target):
        return QuestionKind.OVERRIDE
    if risk is not None:
        return QuestionKind.OVERRIDE
    if not open_rules or (words and not any(len(rule.key) > 1 for rule in open_rules)):
        return None
    if len(span.source) == 1 and recipe.name.startswith("s") and _fits(text, span):
        return QuestionKind.RARE
    return QuestionKind.RARE if all(is_rare(recipe, rule) for rule in open_rules) else QuestionKind.UNDECIDED


def _fits(text: str, span: TraceSpan) -> bool:
    forms = tuple(dict.fromkeys(form for rule in span.rules for form in rule.forms))
    return fits_neighbours(text, span.start, (span.target, *(form for form in forms if form != span.target)))


def _others(recipe: Recipe, text: str, span: TraceSpan, kind: QuestionKind) -> Iterator[str]:
    """The other forms; where a region's word was exchanged, the word that was kept stands first."""
    if kind is QuestionKind.VOCABULARY and (plain := WITHOUT_VOCABULARY.get(recipe.name)):
        yield in_stages(lexicon().recipe(plain), span.source)
    if kind is QuestionKind.CROSSING or kind is QuestionKind.OVERRIDE:
        yield from beaten_forms(recipe, text, span.start, span.end, span.target)
    yield from candidates(recipe, span.source)
    if kind is QuestionKind.OVERRIDE:
        yield from forms_inside(recipe, span.source, span.target)
