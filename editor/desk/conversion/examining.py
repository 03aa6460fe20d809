"""What a person looks at about a converted section: its questions, the risks among them, and what was typed by hand."""

from collections.abc import Mapping
from dataclasses import dataclass

from editor.checks.conversion import open_questions_in
from editor.checks.reading.deciding import Asked, Decided, changes, keep_of, mapped
from editor.desk.conversion.configs import source_of
from editor.desk.conversion.converting import TextOf, as_made, made_by, rules_now, rules_of
from editor.desk.conversion.deciding import hand_edits, reconverted
from editor.desk.versions.digests import cell_blob
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.policy.sync import ConversionRules
from editor.recall import remembered
from editor.text.conversion.losses import Collapse, ConversionLoss, collapses, losses
from editor.text.conversion.routes import route
from editor.text.redline.redline import redline
from editor.text.redline.spans import Hunk, Span


@dataclass(frozen=True, slots=True)
class Examined:
    """A converted section as it stands.

    `made` is the conversion of the source as it stands now, with the decisions; `places` tells by where its piece of
    the source starts where the form of each question stands in the target, None where somebody typed something else.
    `by_hand` is the redline of the edits by hand, None where the conversion that was edited cannot be computed again.
    `is_current` is whether the target was made from this source by these rules; where it was not, `ahead` is the
    redline of what converting again would change, edits by hand kept.
    """

    cell: Cell
    rules: ConversionRules
    source: str
    target: str
    made: Decided
    places: Mapping[int, tuple[int, int] | None]
    by_hand: tuple[Span, ...] | None
    is_current: bool
    ahead: tuple[Span, ...]
    losses: tuple[ConversionLoss, ...]
    collapses: tuple[Collapse, ...]

    @property
    def hand_edits(self) -> tuple[Hunk, ...]:
        """The edits by hand, in order."""
        return hand_edits(self.by_hand or ())

    @property
    def open(self) -> tuple[Asked, ...]:
        """What is still to be looked at: nobody decided it, or typed something else in its place; rare forms apart."""
        return tuple(one for one in self.made.open if one.is_pressing and not self.is_settled_by_hand(one))

    def is_settled_by_hand(self, one: Asked) -> bool:
        """Whether somebody typed something else in the place of a question."""
        return self.is_current and self.places[one.question.start] is None


def examined(policy: Policy, cell: Cell, text_of: TextOf) -> Examined | None:
    """A section of a language made by conversion; None where it is not one, or has no source."""
    rules, source = rules_now(policy, cell), policy.text(source_of(policy, cell))
    if rules is None or not source:
        return None
    target = policy.text(cell)
    made = made_by(source, cell, rules, policy.decisions.get(cell.language, ()))
    before = as_made(policy, cell, text_of) if target else None
    edits = changes(made.text, target) if target else ()
    is_current = policy.sync.get(cell) is not None and bool(target) and _is_current(policy, cell, rules)
    return Examined(
        cell,
        rules,
        source,
        target,
        made,
        mapped(made.places(), edits) if target else dict.fromkeys(made.places()),
        None if before is None else redline(before.text, target),
        is_current,
        () if is_current or not target else redline(target, _merged(before, made, target)),
        _losses(source, rules, _way_back(policy, cell)),
        collapses(made.review.spans, _terms(policy, cell.language)),
    )


def open_count(policy: Policy, language: Tag) -> dict[Cell, int]:
    """For each section of a language how many questions are still open; none that has no text yet."""
    cells = (Cell(section, language) for section in policy.section_ids)
    return {cell: count for cell in cells if (count := len(open_questions_in(policy, cell)))}


def _is_current(policy: Policy, cell: Cell, rules: ConversionRules) -> bool:
    record = policy.sync[cell]
    return rules_of(policy, cell, record) == rules and record.source_blob == cell_blob(policy, source_of(policy, cell))


def _merged(before: Decided | None, made: Decided, target: str) -> str:
    return made.text if before is None else reconverted(before.text, made.text, target).text


def _terms(policy: Policy, language: Tag) -> tuple[str, ...]:
    """The words of the termbase in a language: two words of the source must not become one of them unseen."""
    found = (concept.words.get(language) for concept in policy.terms.concepts.values())
    return tuple(word for wording in found if wording is not None for word in wording.preferred)


def _way_back(policy: Policy, cell: Cell) -> str | None:
    origin = source_of(policy, cell).language
    regional = policy.language(cell.language).regional_words
    return route(cell.language, origin, regional_words=regional) or route(cell.language, origin)


@remembered
def _losses(source: str, rules: ConversionRules, back: str | None) -> tuple[ConversionLoss, ...]:
    return () if back is None else losses(source, rules.config, back, keep_of(rules))
