"""What a conversion chose and nobody decided about: words that may mean something else, and places still open."""

from collections.abc import Iterator
from dataclasses import dataclass

from editor.checks.finding import Hit, spot_in
from editor.checks.reading.deciding import Asked, decided, keep_of, unsettled
from editor.checks.reading.prose import gathered
from editor.policy.language import LAYERS, Making
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.text.conversion.chinese import CONFIGS, Keep
from editor.text.conversion.review import QuestionKind
from editor.text.conversion.routes import route


@dataclass(frozen=True, slots=True)
class OpenRisk:
    """A risky word in a converted text: its place there, the word of the source, and what it became.

    `reasons` says by language why that matters.
    """

    cell: Cell
    start: int
    end: int
    source: str
    chosen: str
    reasons: tuple[tuple[str, str], ...]


def open_questions_in(policy: Policy, cell: Cell) -> tuple[tuple[Asked, tuple[int, int]], ...]:
    """The open questions of a cell whose form still stands there, and where; none where no conversion made it."""
    source = policy.text(Cell(cell.section, policy.origin_of(cell.language) or cell.language))
    target, found = policy.text(cell), _rules(policy, cell)
    if found is None or not source or not target:
        return ()
    config, keep = found
    return unsettled(decided(source, config, cell, policy.decisions.get(cell.language, ()), keep), target)


def open_risks_in(policy: Policy, cell: Cell) -> Iterator[OpenRisk]:
    """The risky words of a cell whose form still stands there."""
    for one, place in open_questions_in(policy, cell):
        question = one.question
        if question.risk is not None:
            yield OpenRisk(cell, *place, question.source, question.chosen, question.risk.reasons)


def risk(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A word that was changed into another one, which the clause may not mean, and that nobody decided about."""
    for one in open_risks_in(policy, cell):
        yield Hit(spot_in(cell, one.start, one.end), {"source": one.source, "chosen": one.chosen})


def crossing(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A rule for a word was used that begins or ends inside another word, as 髮明 of 发明 in 被发明."""
    for one, place in open_questions_in(policy, cell):
        if _is_error(one):
            others = " · ".join(one.question.candidates[1:])
            yield Hit(spot_in(cell, *place), {"chosen": one.question.chosen, "others": others})


def still_open(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """Places of which more than one form is known, and which neither stop a release nor were decided."""
    spots = [
        (*place, one.question.chosen)
        for one, place in open_questions_in(policy, cell)
        if one.question.risk is None and not _is_error(one)
    ]
    if spots:
        words = " · ".join(dict.fromkeys(chosen for _, _, chosen in sorted(spots)))
        yield gathered(cell, sorted(spots), {"words": words}, mend=False)


def _is_error(one: Asked) -> bool:
    return one.question.kind is QuestionKind.CROSSING and one.question.risk is None


def _rules(policy: Policy, cell: Cell) -> tuple[str, Keep] | None:
    """The configuration that a cell was converted with, and what it left alone."""
    language, origin = policy.language(cell.language), policy.origin_of(cell.language)
    plain = None if origin is None else route(origin, cell.language)
    if plain is None or language.making is not Making.CONVERTED:
        return None
    record = policy.sync.get(cell)
    rules = None if record is None else record.conversion
    if rules is None:
        return plain, Keep(policy.terms.names)
    if rules.config not in CONFIGS or not set(rules.layers) <= set(LAYERS):
        return None  # of a later program: what it asked cannot be told
    return rules.config, keep_of(rules)
