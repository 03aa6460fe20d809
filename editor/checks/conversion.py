"""Words that a conversion changed so that a clause may mean something else, and that nobody decided about."""

from collections.abc import Iterator
from dataclasses import dataclass

from editor.checks.deciding import decided, mapped
from editor.checks.finding import Hit, spot_in
from editor.policy.language import Making
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.text.conversion.chinese import Keep, route
from editor.text.redline.redline import hunks, redline


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


def open_risks_in(policy: Policy, cell: Cell) -> Iterator[OpenRisk]:
    """The risky words of a cell whose form still stands there; none where it is not made by conversion."""
    source = policy.text(Cell(cell.section, policy.origin_of(cell.language) or cell.language))
    target, found = policy.text(cell), _rules(policy, cell)
    if found is None or not source or not target:
        return
    config, keep = found
    made = decided(source, config, cell, policy.decisions.get(cell.language, ()), keep)
    risky = [one.question for one in made.open if one.question.risk is not None]
    places = mapped(made.places(), hunks(redline(made.text, target))) if risky else {}
    for question in risky:
        place = places[question.start]
        if place is not None and question.risk is not None:
            yield OpenRisk(cell, *place, question.source, question.chosen, question.risk.reasons)


def risk(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A word that was changed into another one, which the clause may not mean, and that nobody decided about."""
    for one in open_risks_in(policy, cell):
        yield Hit(spot_in(cell, one.start, one.end), {"source": one.source, "chosen": one.chosen})


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
    return rules.config, Keep(rules.names, not rules.titles)
