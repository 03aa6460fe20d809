"""What a person is asked after a conversion: each place where the dictionaries knew more than one form.

The places come in the order in which experience says that they are wrong. A place is left out only where a rule made of
it what its characters make as well, and then it is named among those that were folded.
"""

import re
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
    has_choice,
    is_rare,
    is_spelling,
    origin,
)
from editor.text.conversion.borders import Borders, Broken, by_inner_words, cuts_a_word
from editor.text.conversion.kept import KEEP, Keep
from editor.text.conversion.layers import FORCED, MARKED, traced
from editor.text.conversion.lexicon import Recipe, lexicon
from editor.text.conversion.risks import Risk, risks_at
from editor.text.conversion.trace import Rule, TraceSpan, in_stages
from editor.text.conversion.usage import LEGAL

_CALLED = re.compile("先生|女士|小姐|[律医]师|法官|博士|教授|某某")
_BEFORE_A_NAME = frozenset(" \n、，。；：（《“与和及或向诉")
_LIKELIER = 1.0
"""How much likelier (in nats) the words must be whose border a rule breaks, so that the rule is wrong."""


class QuestionKind(Enum):
    """Why a place is shown; the order is that of the list."""

    CROSSING = "crossing"  # a rule broke the border of a word that makes another form
    OVERRIDE = "override"  # a rule for a word beat what its characters would have become
    UNDECIDED = "undecided"  # a character of several forms, and no word around it decided
    VOCABULARY = "vocabulary"  # one region's word was exchanged for another's
    USAGE = "usage"  # legal usage has another form than the dictionaries, or has both
    RARE = "rare"  # there are other forms, hardly ever used, or the words around it confirm the one that was taken
    FORCED = "forced"  # words that a person decided for the whole policy


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
    def is_forced(self) -> bool:
        """Whether a person decided these words for the whole policy; they may cut through another word here."""
        return self.rules[-1].stage == FORCED

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
    spans = traced(text, config, keep)
    questions: list[Question] = []
    folded: list[Folded] = []
    at = 0
    risks, borders = risks_at(text, spans), Borders(recipe, text)
    for number, span in enumerate(spans):
        if span.rules:
            asked = _asked(recipe, text, span, at, borders, risks.get(number))
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
    recipe: Recipe, text: str, span: TraceSpan, at: int, borders: Borders, risk: Risk | None
) -> Question | Folded | None:
    if span.rules[-1].stage == MARKED:
        return None
    broken = _broken(span, borders)
    kind = _kind(recipe, text, span, broken, risk)
    others = _others(recipe, text, span, kind, broken) if kind is not None else ()
    forms = tuple(dict.fromkeys((span.target, *others)))
    if (risk is not None or kind is QuestionKind.FORCED) and len(forms) == 1:
        forms = tuple(dict.fromkeys((span.target, span.source)))
    if kind is not None and (len(forms) > 1 or kind is QuestionKind.FORCED):
        return Question(kind, span.start, span.end, at, span.source, span.target, forms, span.rules, risk)
    if any(len(rule.forms) > 1 for rule in span.rules) or any(has_choice(recipe, one) for one in span.source):
        return Folded(span.start, span.end, span.source, span.target, span.rules)
    return None


def _broken(span: TraceSpan, borders: Borders) -> Broken | None:
    """Only a rule for a word can break another word; legal usage stands above it."""
    if not any(len(rule.key) > 1 for rule in span.rules) or span.rules[-1].stage == FORCED:
        return None
    broken = borders.broken(span.start, span.end, _dictionary_form(span))
    return None if broken is None or broken.form == span.target else broken


def _dictionary_form(span: TraceSpan) -> str:
    """What the dictionaries made of a piece, before legal usage."""
    last = span.rules[-1]
    return last.key if last.stage == LEGAL else span.target


def _kind(recipe: Recipe, text: str, span: TraceSpan, broken: Broken | None, risk: Risk | None) -> QuestionKind | None:
    if span.rules[-1].stage == FORCED:
        return QuestionKind.OVERRIDE if cuts_a_word(text, span.start, span.end) else QuestionKind.FORCED
    words = [rule for rule in span.rules if len(rule.key) > 1 or origin(recipe, rule) in VOCABULARY]
    open_rules = [rule for rule in span.rules if len(rule.forms) > 1]
    if broken is not None and broken.margin > _LIKELIER and not is_spelling(_dictionary_form(span), broken.form):
        return QuestionKind.CROSSING
    if any(origin(recipe, rule) in VOCABULARY and rule.forms != (rule.key,) for rule in words):
        return QuestionKind.VOCABULARY
    if risk is not None or broken is not None:
        return QuestionKind.OVERRIDE
    inside = by_inner_words(recipe, span.source, _dictionary_form(span)) if words else None
    if inside not in {None, span.target}:
        return QuestionKind.OVERRIDE
    if span.rules[-1].stage == LEGAL:
        return QuestionKind.USAGE
    if words and _is_doubtful(recipe, text, span):
        return QuestionKind.OVERRIDE if any(len(rule.key) > 1 for rule in open_rules) else QuestionKind.RARE
    if not open_rules or (words and not any(len(rule.key) > 1 for rule in open_rules)):
        return None
    if len(span.source) == 1 and recipe.name.startswith("s"):
        if _is_family_name(text, span):
            return QuestionKind.UNDECIDED
        if _fits(text, span):
            return QuestionKind.RARE
    return QuestionKind.RARE if all(is_rare(recipe, rule) for rule in open_rules) else QuestionKind.UNDECIDED


def _is_family_name(text: str, span: TraceSpan) -> bool:
    """Whether a person is named there: 于先生, 后某. Names of families keep forms that no word around them tells."""
    return _CALLED.match(text, span.end) is not None or (
        text[span.end : span.end + 1] == "某" and (span.start == 0 or text[span.start - 1] in _BEFORE_A_NAME)
    )


def _is_doubtful(recipe: Recipe, text: str, span: TraceSpan) -> bool:
    """Whether a rule for a word made what its characters, or a word across its border, would not."""
    return span.target != by_characters(recipe, span.source) or bool(
        beaten_forms(recipe, text, span.start, span.end, span.target)
    )


def _fits(text: str, span: TraceSpan) -> bool:
    forms = tuple(dict.fromkeys(form for rule in span.rules for form in rule.forms))
    return fits_neighbours(text, span.start, (span.target, *(form for form in forms if form != span.target)))


def _others(recipe: Recipe, text: str, span: TraceSpan, kind: QuestionKind, broken: Broken | None) -> Iterator[str]:
    """The other forms, the likeliest first: that of the words, of the dictionaries, and a region's word if kept."""
    if broken is not None:
        yield broken.form
    if span.rules[-1].stage == LEGAL:
        yield from span.rules[-1].forms
    if kind is QuestionKind.VOCABULARY and (plain := WITHOUT_VOCABULARY.get(recipe.name)):
        yield in_stages(lexicon().recipe(plain), span.source)
    if any(len(rule.key) > 1 for rule in span.rules):
        yield from beaten_forms(recipe, text, span.start, span.end, span.target)
    yield from candidates(recipe, span.source)
    inside = by_inner_words(recipe, span.source, span.target)
    if kind is not QuestionKind.VOCABULARY and inside is not None:
        yield inside
