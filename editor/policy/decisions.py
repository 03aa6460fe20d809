"""What people decided about a conversion: which form a piece of the source takes, where that holds, and who said so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from editor.policy.language import Tag
from editor.policy.people import PersonId
from editor.policy.section import Cell, SectionId

CONTEXT = 10
"""How many characters on either side, of the same line, a decision about one place remembers."""


class DecisionScope(Enum):
    """How far a decision reaches; the narrowest that fits holds."""

    HERE = "here"
    SECTION = "section"
    POLICY = "policy"
    WORDS = "words"  # these very words, whatever the dictionaries make of them and their neighbours
    ALWAYS = "always"


WITHOUT_PLACE = frozenset({DecisionScope.WORDS, DecisionScope.ALWAYS})
"""The scopes whose decisions remember no place at which they were made."""


@dataclass(frozen=True, slots=True)
class DecisionPlace:
    """A piece of a source text that may be converted in more than one way, seen from the cell that it is converted for.

    `occurrence` tells pieces of one cell apart whose words on both sides are the same, in the order of the text.
    """

    cell: Cell
    source: str
    before: str
    after: str
    occurrence: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """The form that one person chose for a place, or for all places with the same piece of source in its scope.

    `config` and `dictionary` (a digest) name the conversion that it was chosen in.
    """

    place: DecisionPlace
    chosen: str
    who: PersonId
    when: datetime
    scope: DecisionScope
    config: str
    dictionary: str

    @property
    def subject(self) -> tuple[object, ...]:
        """What it says something about; of two decisions with one subject the later one counts alone."""
        place = self.place
        match self.scope:
            case DecisionScope.HERE:
                return (self.scope, place, self.config)
            case DecisionScope.SECTION:
                return (self.scope, place.cell, place.source, self.config)
            case DecisionScope.POLICY:
                return (self.scope, place.cell.language, place.source, self.config)
            case DecisionScope.WORDS:
                return (self.scope, place.source)
            case DecisionScope.ALWAYS:
                return (self.scope, place.source, self.config)

    def fits(self, place: DecisionPlace) -> bool:
        """Whether the decision says something about this place."""
        match self.scope:
            case DecisionScope.HERE:
                return place == self.place
            case DecisionScope.SECTION:
                return (place.cell, place.source) == (self.place.cell, self.place.source)
            case DecisionScope.POLICY:
                return (place.cell.language, place.source) == (self.place.cell.language, self.place.source)
            case DecisionScope.WORDS | DecisionScope.ALWAYS:
                return place.source == self.place.source


def places_in(cell: Cell, text: str, pieces: Iterable[tuple[int, int]]) -> tuple[DecisionPlace, ...]:
    """The places of a source text at which these pieces (start, end; in order) stand."""
    seen: dict[DecisionPlace, int] = {}
    found: list[DecisionPlace] = []
    for start, end in pieces:
        before = text[max(0, start - CONTEXT) : start].rpartition("\n")[2]
        after = text[end : end + CONTEXT].partition("\n")[0]
        place = DecisionPlace(cell, text[start:end], before, after)
        found.append(replace(place, occurrence=seen.get(place, 0)))
        seen[place] = seen.get(place, 0) + 1
    return tuple(found)


def decision_for(place: DecisionPlace, config: str, decisions: Iterable[Decision]) -> Decision | None:
    """The decision that holds at a place: the narrowest in scope, of those the latest; None where nothing was decided.

    What was decided about one configuration says nothing about another; words of a policy hold in all.
    """
    fitting = [
        one for one in decisions if (one.config == config or one.scope is DecisionScope.WORDS) and one.fits(place)
    ]
    if not fitting:
        return None
    narrowness = list(DecisionScope)
    return min(reversed(fitting), key=lambda decision: (narrowness.index(decision.scope), -decision.when.timestamp()))


def everywhere(place: DecisionPlace, language: Tag) -> DecisionPlace:
    """A place of which only the piece of source and a language are told: what is remembered without a place.

    It is copied from one policy into another, and no words of the one belong into the other.
    """
    return DecisionPlace(Cell(SectionId(""), language), place.source, "", "")


def with_decision(decisions: Iterable[Decision], made: Decision, at: DecisionPlace) -> tuple[Decision, ...]:
    """The decisions with one that was just made while looking at a place.

    It takes the place of the one about the same, and of those that would still say something else at the place that
    the person looks at, being narrower.
    """
    scopes = list(DecisionScope)
    narrower = scopes[: scopes.index(made.scope)]
    kept = (
        one
        for one in decisions
        if not (one.config == made.config and one.scope in narrower and one.fits(at)) and one.subject != made.subject
    )
    return in_order((*kept, made))


def without_decision(decisions: Iterable[Decision], at: DecisionPlace, config: str) -> tuple[Decision, ...]:
    """The decisions without the one that holds at a place, so that it is asked about again."""
    decisions = tuple(decisions)
    gone = decision_for(at, config, decisions)
    return tuple(one for one in decisions if one != gone)


def in_order(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions in the order of their file, the latest of each subject only: same decisions, same bytes."""
    latest: dict[tuple[object, ...], Decision] = {}
    for one in decisions:
        known = latest.get(one.subject)
        if known is None or known.when <= one.when:
            latest[one.subject] = one
    scopes = list(DecisionScope)

    def place_in_file(one: Decision) -> tuple[str, str, int, str, str, int, str]:
        at = one.place
        return (at.cell.section, at.source, scopes.index(one.scope), at.before, at.after, at.occurrence, one.config)

    return tuple(sorted(latest.values(), key=place_in_file))


def adopted(
    decisions: Sequence[Decision], personal: Iterable[Decision], used: Iterable[Decision]
) -> tuple[Decision, ...]:
    """A policy's decisions with those that a person always takes and that were used here copied into it.

    So that the conversion can be computed again by someone who does not have that person's settings.
    """
    wanted = set(used)
    known = set(decisions)
    return (*decisions, *(one for one in personal if one in wanted and one not in known))
