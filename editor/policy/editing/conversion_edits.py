"""Edits of how a language is made by conversion: what people decided, and what is exchanged and kept."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import assert_never

from editor.policy.decisions import WITHOUT_PLACE, Decision, everywhere, in_order
from editor.policy.language import Tag, in_layers
from editor.policy.policy import Policy
from editor.policy.section import Cell


@dataclass(frozen=True, slots=True)
class SetDecisions:
    """What people decided about the conversion into a language, as a whole."""

    language: Tag
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class SetConversion:
    """What the conversion into a language does: regional words, those in titles in 《》, and layers above."""

    language: Tag
    regional_words: bool
    converts_titles: bool
    layers: tuple[str, ...] = ()


def apply_to_conversion(policy: Policy, edit: SetDecisions | SetConversion) -> Policy:
    """The policy after the edit; UnknownLanguage where it has no such language."""
    wanted = policy.language(edit.language)
    match edit:
        case SetDecisions(language, decisions):
            return replace(policy, decisions=_with(policy, language, decisions))
        case SetConversion(_, regional_words, converts_titles, layers):
            changed = replace(
                wanted, regional_words=regional_words, converts_titles=converts_titles, layers=in_layers(layers)
            )
            return replace(policy, languages=tuple(changed if one == wanted else one for one in policy.languages))
        case _:
            assert_never(edit)


def _with(policy: Policy, language: Tag, decisions: Iterable[Decision]) -> dict[Tag, tuple[Decision, ...]]:
    changed = {tag: known for tag, known in policy.decisions.items() if tag != language}
    if kept := in_order(_about(language, one) for one in decisions):
        changed[language] = kept
    return changed


def _about(language: Tag, decision: Decision) -> Decision:
    """The decision as the language's file says it: an "always" without the place at which it was made."""
    place = decision.place
    if decision.scope in WITHOUT_PLACE:
        there = everywhere(place, language)
    else:
        there = replace(place, cell=Cell(place.cell.section, language))
    return decision if there == place else replace(decision, place=there)
