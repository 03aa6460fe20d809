"""What differs between two values of a policy; it drives refreshing, journal and versions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Touched:
    """What an edit, an undo or a reload changed: cells by words and by sync record, and the policy's own parts."""

    texts: frozenset[Cell] = frozenset()
    sync: frozenset[Cell] = frozenset()
    titles: frozenset[Tag] = frozenset()
    facts: frozenset[str] = frozenset()
    decisions: frozenset[Tag] = frozenset()
    ignored: frozenset[str] = frozenset()
    sections: bool = False
    languages: bool = False
    people: bool = False
    terms: bool = False
    rules: bool = False

    def __bool__(self) -> bool:
        parts = (self.texts, self.sync, self.titles, self.facts, self.decisions, self.ignored)
        return any(parts) or self.sections or self.languages or self.people or self.terms or self.rules

    @property
    def section_ids(self) -> frozenset[SectionId]:
        """The sections whose words or sync records changed in some language."""
        return frozenset(cell.section for cell in self.texts | self.sync)


def touched(before: Policy, after: Policy) -> Touched:
    """What differs; parts that the two values share cost no comparison."""
    return Touched(
        texts=_differing(before.texts, after.texts),
        sync=_differing(before.sync, after.sync),
        titles=_differing(before.titles, after.titles),
        facts=_differing(before.facts, after.facts),
        decisions=_differing(before.decisions, after.decisions),
        ignored=_differing(before.ignored, after.ignored),
        sections=before.sections != after.sections or before.retired != after.retired,
        languages=before.languages != after.languages or before.source != after.source,
        people=before.people != after.people,
        terms=before.terms is not after.terms and before.terms != after.terms,
        rules=_rules(before) != _rules(after),
    )


def count_to_release(released: Policy, draft: Policy) -> int:
    """How many things a reader would find changed: sections by their words, and parts of the policy.

    What is only being prepared is nothing to publish, nor is a translation marked in step, which has no other words.
    """
    changed = touched(released, draft)
    known = {*released.tags, *draft.published}
    languages = tuple(one for one in draft.languages if one.tag in known)
    parts = (changed.sections, changed.titles & known, changed.facts, languages != released.languages)
    return len({cell.section for cell in changed.texts if cell.language in known}) + sum(map(bool, parts))


def _rules(policy: Policy) -> tuple[object, ...]:
    chosen = (policy.time_zone, policy.notice_days, policy.roc_years, policy.numbering, policy.review, policy.checking)
    return (*chosen, policy.format, policy.rules, policy.unknown, policy.exceptional)


def _differing(before: Mapping[Key, object], after: Mapping[Key, object]) -> frozenset[Key]:
    if before is after:
        return frozenset()
    changed = {key for key, value in after.items() if key not in before or before[key] != value}
    changed.update(key for key in before if key not in after)
    return frozenset(changed)
