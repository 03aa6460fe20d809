"""Comparing two versions of a policy, section by section, as redlines."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import groupby

from editor.desk.comparison.known_words import known_words
from editor.desk.versions.section_numbers import section_numbers
from editor.exchange.blocks.changes.change_words import ChangeWords
from editor.exchange.blocks.changes.said_changes import said_changes
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.text.markdown.fact_uses import as_read, placeholders
from editor.text.redline.changes import (
    CHANGED,
    NOTHING_CHANGED,
    Change,
    Counts,
    Moved,
    changes,
    clauses_of,
    counts,
    moved_passages,
    stayed,
)
from editor.text.redline.kinds.clause_numbers import Renumbering, StayedReference
from editor.text.redline.redline import redline
from editor.text.redline.replaced_terms import ReplacedTerm, replaced_terms
from editor.text.redline.section_redline import SectionSpans, section_redlines
from editor.text.redline.spans import Span
from editor.text.redline.switches import PLAIN, Switches
from editor.text.redline.words.vocabulary import Vocabulary


class SectionChange(Enum):
    """What became of a section between two versions."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class SectionRedline:
    """One section in one language: its spans join up to exactly the old and the new text.

    `changes` are told of where a comparison was asked for. `was` is the id that a section had which was taken out and
    put in again under another one; `moved` says that it stands in another place among those that stayed.
    """

    section: SectionId
    language: Tag
    change: SectionChange
    spans: tuple[Span, ...]
    changes: tuple[Change, ...] = ()
    was: SectionId | None = None
    moved: bool = False
    counts: Counts = NOTHING_CHANGED

    def size(self) -> tuple[int, int]:
        """How many characters were inserted and how many deleted, not counting what only moved."""
        return self.counts.inserted, self.counts.deleted


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact whose value in one language differs; None where it did not stand."""

    name: str
    old: str | None
    new: str | None


class PolicyPart(Enum):
    """A part of the policy that stands in no section."""

    ORDER = "order"
    NUMBERING = "numbering"
    AUDIENCES = "audiences"
    LANGUAGES = "languages"
    RULES = "rules"
    PEOPLE = "people"
    TERMS = "terms"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions in one language, as their readers have them: the texts hold the values of the facts.

    `uses` names for each changed fact the sections whose text has it, `titles` are the old and the new title, `parts`
    what else differs, and `numbers` counts the sections as an outline does, a removed one as it was counted. `moves`
    are the passages that moved, by the number in the spans; they count the sections as `sections` has them. `said` are
    the words of changes whose spans hold Markdown, by section and place. `other` is the language of the older side,
    where one language is held against another. `stayed` are the references, by the section that they stand in, that did
    not follow the clause they name to its new number, and `replaced` the terms that another one replaced throughout.
    """

    language: Tag
    sections: tuple[SectionRedline, ...]
    facts: tuple[FactChange, ...]
    uses: Mapping[str, tuple[SectionId, ...]]
    titles: tuple[str, str]
    parts: tuple[PolicyPart, ...]
    numbers: Mapping[SectionId, int]
    moves: Mapping[int, Moved] = field(default_factory=dict)
    said: Mapping[SectionId, Mapping[int, ChangeWords]] = field(default_factory=dict)
    other: Tag | None = None
    stayed: Mapping[SectionId, tuple[StayedReference, ...]] = field(default_factory=dict)
    replaced: tuple[ReplacedTerm, ...] = ()

    @property
    def changed(self) -> tuple[SectionRedline, ...]:
        """The sections whose words differ."""
        return tuple(one for one in self.sections if one.change is not SectionChange.SAME)

    def size(self) -> tuple[int, int]:
        """How many characters were inserted and how many deleted."""
        sizes = [one.size() for one in self.sections]
        return sum(inserted for inserted, _ in sizes), sum(deleted for _, deleted in sizes)

    def __bool__(self) -> bool:
        return bool(self.changed or self.facts or self.parts) or self.titles[0] != self.titles[1]


def comparison(
    old: Policy,
    new: Policy,
    language: Tag,
    stop: Callable[[], bool] = lambda: False,
    switches: Switches = PLAIN,
) -> Comparison:
    """Everything that differs between two versions for the readers of one language."""
    facts = changed_facts(old, new, language)
    names = {fact.name for fact in facts}
    uses: dict[str, tuple[SectionId, ...]] = dict.fromkeys(names, ())
    for section in merged_order(old.section_ids, new.section_ids) if names else ():
        cell = Cell(section, language)
        texts = {policy.text(cell) for policy in (old, new)}
        used = {name for text in texts for name, _, _ in placeholders(text)}
        uses |= {name: (*uses[name], section) for name in used & names}
    sections = compare(old, new, language, stop, as_read=True, switches=switches)
    redlines = [one.spans for one in sections]
    moves = moved_passages(redlines, switches)
    behind = stayed(redlines, moves, known_words(language, old, new))
    return Comparison(
        language=language,
        sections=tuple(sections),
        facts=tuple(facts),
        uses=uses,
        titles=(old.titles.get(language, ""), new.titles.get(language, "")),
        parts=tuple(changed_parts(old, new)),
        numbers=section_numbers(old.section_ids) | section_numbers(new.section_ids),
        moves=moves,
        said=_said(sections, stop),
        stayed={sections[at].section: tuple(group) for at, group in groupby(behind, key=lambda one: one.text)},
        replaced=replaced_terms(redlines),
    )


def _said(sections: Iterable[SectionRedline], stop: Callable[[], bool]) -> dict[SectionId, Mapping[int, ChangeWords]]:
    return {one.section: said_changes(one.spans, one.changes) for one in sections if one.changes and not stop()}


def compare(
    old: Policy,
    new: Policy,
    language: Tag,
    stop: Callable[[], bool] = lambda: False,
    *,
    as_read: bool = False,
    switches: Switches = PLAIN,
) -> list[SectionRedline]:
    """The redline of every section in one language, in the new order, a removed section where it stood.

    `stop` is asked between sections, so that a comparison nobody waits for any more ends early. `as_read` compares the
    texts with the values of the facts in them, so that a section in which only a fact's value changed is a changed one.
    A section with nothing but differences that the switches leave out is not changed.
    """
    text = text_as_read if as_read else Policy.text
    before, after = (_texts(policy, language, text) for policy in (old, new))
    return _in_order(old, new, language, switches, section_redlines(before, after, switches, stop=stop))


def compare_languages(
    old: Policy,
    new: Policy,
    language: Tag,
    against: Tag,
    switches: Switches = PLAIN,
    stop: Callable[[], bool] = lambda: False,
) -> Comparison:
    """One language of a version held against another one of a second version, section by section.

    It is meant for varieties of one language, such as zh-Hant and zh-Hans, under switches that leave out what must
    differ between them.
    """
    before, after = _texts(old, language, text_as_read), _texts(new, against, text_as_read)
    found = section_redlines(before, after, switches, stop=stop)
    sections = _in_order(old, new, against, switches, found)
    titles = old.titles.get(language, ""), new.titles.get(against, "")
    if not any(span.kind in CHANGED for span in redline(*titles, switches)):
        titles = titles[1], titles[1]
    return Comparison(
        language=against,
        sections=tuple(sections),
        facts=(),
        uses={},
        titles=titles,
        parts=(),
        numbers=section_numbers(old.section_ids) | section_numbers(new.section_ids),
        moves=moved_passages([one.spans for one in sections], switches),
        said=_said(sections, stop),
        other=language,
    )


def _texts(policy: Policy, language: Tag, text: Callable[[Policy, Cell], str]) -> dict[str, str]:
    """The sections that have words in a language, as every form of a redline compares them."""
    found = {str(section): text(policy, Cell(section, language)) for section in policy.section_ids}
    return {section: words for section, words in found.items() if words}


def _in_order(
    old: Policy, new: Policy, language: Tag, switches: Switches, found: Sequence[SectionSpans]
) -> list[SectionRedline]:
    """The sections that have words, a removed one where it stood."""
    order = {section: at for at, section in enumerate(merged_order(old.section_ids, new.section_ids))}
    texts = [one.spans for one in found]
    moves = moved_passages(texts, switches)
    known, clauses = known_words(language, old, new), clauses_of(texts, moves)
    rows = [_section_redline(one, moves, known, clauses) for one in found if one.spans]
    return sorted(rows, key=lambda row: order[row.section])


def _section_redline(
    found: SectionSpans, moves: Mapping[int, Moved], known: Vocabulary, clauses: Renumbering
) -> SectionRedline:
    section = SectionId(found.new or found.old or "")
    marked = [span.kind in CHANGED for span in found.spans]
    if not any(marked):
        change = SectionChange.SAME
    elif not any(span.old_text for span in found.spans):
        change = SectionChange.ADDED
    else:
        change = SectionChange.CHANGED if any(span.new_text for span in found.spans) else SectionChange.REMOVED
    was = SectionId(found.old) if found.old and found.new and found.old != found.new else None
    told = changes(found.spans, moves, known, clauses)
    counted = counts(found.spans, told, moves)
    return SectionRedline(section, Tag(known.language), change, found.spans, told, was, found.moved, counted)


def compare_cell(
    old: Policy, new: Policy, cell: Cell, *, as_read: bool = True, switches: Switches = PLAIN
) -> SectionRedline:
    """The redline of one section in one language."""
    text = text_as_read if as_read else Policy.text
    before, after = text(old, cell), text(new, cell)
    if before == after:
        change = SectionChange.SAME
    elif not before:
        change = SectionChange.ADDED
    else:
        change = SectionChange.CHANGED if after else SectionChange.REMOVED
    spans = redline(before, after, switches)
    moves = moved_passages([spans], switches)
    told = changes(spans, moves, known_words(cell.language, old, new))
    counted = counts(spans, told, moves)
    return SectionRedline(cell.section, cell.language, change, spans, told, counts=counted)


def changed_facts(old: Policy, new: Policy, language: Tag) -> list[FactChange]:
    """The facts whose values differ in one language, by name."""
    before, after = old.values(language), new.values(language)
    names = sorted(before.keys() | after.keys())
    return [
        FactChange(name, before.get(name), after.get(name)) for name in names if before.get(name) != after.get(name)
    ]


def changed_parts(old: Policy, new: Policy) -> list[PolicyPart]:
    """What differs outside the sections' words, the title and the facts."""
    kept = [[one for one in side.sections if one.id in other.section_ids] for side, other in ((old, new), (new, old))]
    audiences = {one.id: one.audiences for one in kept[1]}
    differing = {
        PolicyPart.ORDER: [one.id for one in kept[0]] != [one.id for one in kept[1]],
        PolicyPart.NUMBERING: old.numbering is not new.numbering,
        PolicyPart.AUDIENCES: any(one.audiences != audiences[one.id] for one in kept[0]),
        PolicyPart.LANGUAGES: old.languages != new.languages or old.source != new.source,
        PolicyPart.RULES: (old.time_zone, old.notice_days, old.review) != (new.time_zone, new.notice_days, new.review),
        PolicyPart.PEOPLE: old.people != new.people,
        PolicyPart.TERMS: old.terms != new.terms,
    }
    return [part for part, differs in differing.items() if differs]


def text_as_read(policy: Policy, cell: Cell) -> str:
    """A cell's Markdown with the values of the facts in the place of their names."""
    text = policy.text(cell)
    return as_read(text, policy.values(cell.language)) if "{{" in text else text


def merged_order(old: tuple[SectionId, ...], new: tuple[SectionId, ...]) -> list[SectionId]:
    """The new order with each removed section after the section that it used to follow."""
    order = list(new)
    for index, section in enumerate(old):
        if section in new:
            continue
        before = next((one for one in reversed(old[:index]) if one in order), None)
        order.insert(0 if before is None else order.index(before) + 1, section)
    return order
