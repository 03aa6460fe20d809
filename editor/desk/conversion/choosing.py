"""Taking a form for places of a conversion: the decisions, and the texts that follow them, as one edit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from editor.desk.conversion.configs import config_of, source_of
from editor.desk.conversion.converting import decisions_edit, rules_now
from editor.policy.decisions import (
    WITHOUT_PLACE,
    Decision,
    DecisionPlace,
    DecisionScope,
    decision_for,
    everywhere,
    with_decision,
    without_decision,
)
from editor.policy.editing.edits import Edit
from editor.policy.people import PersonId, person_of
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.store.history import Author
from editor.text.conversion.chinese import convert

FEWEST = 2
"""Of how many characters words are that can be decided wherever they stand: one character stands inside many words."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose in a section: a form for each place and how far it reaches; no form asks about it again."""

    cell: Cell
    forms: tuple[tuple[DecisionPlace, str], ...]
    scope: DecisionScope
    who: PersonId
    when: datetime


@dataclass(frozen=True, slots=True)
class Chosen:
    """The edit that a choice makes, and the decisions that the person's settings are to keep as well, or to forget."""

    edit: Edit
    always: tuple[Decision, ...] = ()
    never_again: tuple[Decision, ...] = ()


def decider(policy: Policy, author: Author) -> PersonId:
    """Who decides: the person of the policy who works here, or their e-mail where the policy does not know them."""
    known = person_of(policy.people, author.email)
    return PersonId(author.email) if known is None else known.id


def proposed_form(policy: Policy, cell: Cell, words: str) -> str:
    """The form that is proposed for words of the source: the termbase's own, else what the conversion makes of them."""
    origin, config = source_of(policy, cell).language, config_of(policy, cell.language)
    for concept in policy.terms.concepts.values():
        here, there = concept.words.get(origin), concept.words.get(cell.language)
        if here is not None and there is not None and words in here.preferred and there.preferred:
            return there.preferred[0]
    return "" if config is None else convert(words, config)


def words_choice(cell: Cell, words: str, form: str, who: PersonId, when: datetime) -> Choice:
    """The choice that words of the source take a form wherever they stand in the policy; no form forgets it."""
    return Choice(cell, ((DecisionPlace(cell, words, "", ""), form),), DecisionScope.WORDS, who, when)


def choose(policy: Policy, choice: Choice, texts: Mapping[str, str | None]) -> Chosen | None:
    """What a choice makes of the policy; None where the section is not made by conversion any more."""
    rules, language = rules_now(policy, choice.cell), choice.cell.language
    if rules is None:
        return None
    decisions: Sequence[Decision] = policy.decisions.get(language, ())
    made: list[Decision] = []
    gone: list[Decision] = []
    for place, form in choice.forms:
        if not form:
            if (held := decision_for(place, rules.config, decisions)) is not None:
                gone.append(held)
            decisions = without_decision(decisions, place, rules.config)
            continue
        at = everywhere(place, language) if choice.scope in WITHOUT_PLACE else place
        made.append(Decision(at, form, choice.who, choice.when, choice.scope, rules.config, rules.dictionary))
        decisions = with_decision(decisions, made[-1], place)
    edit = decisions_edit(policy, language, decisions, texts.get, choice.cell)
    return Chosen(edit, _always(made), _always(gone))


def _always(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    return tuple(dict.fromkeys(one for one in decisions if one.scope is DecisionScope.ALWAYS))
