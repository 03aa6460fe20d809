"""Every change that a person can make to a policy, and what each gives."""

import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar, assert_never

from editor.loading import pattern
from editor.policy.canonical import with_line_ends
from editor.policy.checking import SetChecking
from editor.policy.editing.conversion_edits import SetConversion, SetDecisions, apply_to_conversion
from editor.policy.editing.numbering import SetNumbering, apply_numbering
from editor.policy.editing.review_edits import SetReviewRule, apply_review_rule
from editor.policy.errors import (
    BadFactName,
    BadNotice,
    BadTimeZone,
    LanguageTaken,
    LoopedOrigin,
    OutsideText,
    SectionIdTaken,
    SourceNeeded,
    TooLongRun,
    TooManyMarks,
    UnknownLanguage,
    UnknownSection,
    UnusableText,
)
from editor.policy.exceptional import SetExceptional
from editor.policy.format import FORMAT_WITH_RULES, SetFormat
from editor.policy.ignoring import SetIgnored, with_ignored
from editor.policy.language import Language, LanguageState, Tag
from editor.policy.limits import RUN_CHARACTERS, TEXT_MARKS, strain
from editor.policy.people import Person
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId, section_id
from editor.policy.sync import SyncRecord
from editor.policy.terms import SetConcept, SetNames, changed_terms

_FACT_NAME = pattern(r"[a-z0-9][a-z0-9_.-]*")
_UNUSABLE = pattern("[\x00\ud800-\udfff]")

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Splice:
    """Typing: `removed` characters from `start` on give way to `inserted`. Positions count code points."""

    cell: Cell
    start: int
    removed: int
    inserted: str


@dataclass(frozen=True, slots=True)
class SetText:
    """A cell's whole text; an empty one makes the cell missing."""

    cell: Cell
    text: str


@dataclass(frozen=True, slots=True)
class SetTitle:
    """The policy's title in one language."""

    language: Tag
    title: str


@dataclass(frozen=True, slots=True)
class AddSection:
    """A new section before index `at`; its words come with SetText."""

    section: Section
    at: int


@dataclass(frozen=True, slots=True)
class RemoveSection:
    """A section goes, with its words and sync records in every language; its id is retired."""

    section: SectionId


@dataclass(frozen=True, slots=True)
class MoveSection:
    """A section comes to stand at index `to`, counted without it."""

    section: SectionId
    to: int


@dataclass(frozen=True, slots=True)
class SetAudiences:
    """Who a section is for."""

    section: SectionId
    audiences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AddLanguage:
    """A new language at the end, with its title."""

    language: Language
    title: str


@dataclass(frozen=True, slots=True)
class ChangeLanguage:
    """A language is made in another way, or from another language; its sync records stay and tell by themselves."""

    language: Language


@dataclass(frozen=True, slots=True)
class RemoveLanguage:
    """A language goes, with its words and sync records."""

    language: Tag


@dataclass(frozen=True, slots=True)
class SetFact:
    """A fact's values per language tag or `*`; None removes the fact."""

    name: str
    values: Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class SetSync:
    """The source that a translation is in step with; None forgets it."""

    cell: Cell
    record: SyncRecord | None


@dataclass(frozen=True, slots=True)
class SetPeople:
    """The people of the policy."""

    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class SetRules:
    """Time zone, days of notice, and whether years are written as 民國 in Taiwan; None leaves that as it is."""

    time_zone: str
    notice_days: int
    roc_years: bool | None = None


@dataclass(frozen=True, slots=True)
class Become:
    """The draft becomes this value as a whole, as when an older version is restored."""

    policy: Policy


@dataclass(frozen=True, slots=True)
class Batch:
    """Several edits that are one step to the person who makes them."""

    edits: tuple["Edit", ...]


Edit = (
    Splice
    | SetText
    | SetTitle
    | AddSection
    | RemoveSection
    | MoveSection
    | SetAudiences
    | AddLanguage
    | ChangeLanguage
    | RemoveLanguage
    | SetFact
    | SetSync
    | SetPeople
    | SetRules
    | SetConcept
    | SetNames
    | SetDecisions
    | SetConversion
    | SetIgnored
    | SetChecking
    | SetReviewRule
    | SetFormat
    | SetNumbering
    | SetExceptional
    | Become
    | Batch
)


def apply(policy: Policy, edit: Edit) -> Policy:
    """The policy after the edit; a PolicyError leaves everything as it was."""
    match edit:
        case Splice() | SetText():
            return _apply_to_text(policy, edit)
        case AddSection() | RemoveSection() | MoveSection() | SetAudiences():
            return _apply_to_sections(policy, edit)
        case SetTitle() | AddLanguage() | ChangeLanguage() | RemoveLanguage():
            return _apply_to_languages(policy, edit)
        case SetFact() | SetSync() | SetPeople() | SetRules():
            return _apply_to_rules(policy, edit)
        case SetConcept() | SetNames():
            return replace(policy, terms=changed_terms(policy.terms, edit))
        case SetDecisions() | SetConversion():
            return apply_to_conversion(policy, edit)
        case SetIgnored():
            return replace(policy, ignored=with_ignored(policy.ignored, edit))
        case SetChecking(rules):
            return replace(policy, checking=rules)
        case SetReviewRule():
            return apply_review_rule(policy, edit)
        case SetExceptional(exceptional):
            return replace(policy, exceptional=exceptional)
        case SetFormat(form, rules):
            return replace(policy, format=form, rules=rules)
        case SetNumbering():
            return apply_numbering(policy, edit)
        case Become(whole):
            return whole
        case Batch(edits):
            for part in edits:
                policy = apply(policy, part)
            return policy
        case _:
            assert_never(edit)


def _apply_to_text(policy: Policy, edit: Splice | SetText) -> Policy:
    _check_cell(policy, edit.cell)
    old = policy.text(edit.cell)
    if isinstance(edit, Splice):
        start, kept = edit.start, edit.start + edit.removed
        if not 0 <= start <= kept <= len(old):
            raise OutsideText(start, edit.removed, len(old))
        new, end = old[:start] + edit.inserted + old[kept:], start + len(edit.inserted)
    else:
        new, start, end = edit.text, 0, len(edit.text)
    _check_usable(new[start:end])
    new = with_line_ends(new)
    if new == old:
        return policy
    limits = (TEXT_MARKS, TooManyMarks), (RUN_CHARACTERS, TooLongRun)
    for has, (may, error) in zip(strain(new, start, end), limits, strict=True):
        if has > may:
            raise error(has, may)
    return replace(policy, texts=_with(policy.texts, edit.cell, new or None))


def _apply_to_sections(policy: Policy, edit: AddSection | RemoveSection | MoveSection | SetAudiences) -> Policy:
    match edit:
        case AddSection(section, at):
            section_id(section.id)
            if section.id in policy.section_ids or section.id in policy.retired:
                raise SectionIdTaken(section.id)
            return replace(policy, sections=_inserted(policy.sections, at, section))
        case RemoveSection(gone):
            index = policy.place_of(gone)
            return replace(
                policy,
                sections=policy.sections[:index] + policy.sections[index + 1 :],
                texts={cell: text for cell, text in policy.texts.items() if cell.section != gone},
                sync={cell: record for cell, record in policy.sync.items() if cell.section != gone},
                retired=(*policy.retired, gone),
            )
        case MoveSection(moved, to):
            index = policy.place_of(moved)
            rest = policy.sections[:index] + policy.sections[index + 1 :]
            return replace(policy, sections=_inserted(rest, to, policy.sections[index]))
        case SetAudiences(wanted, audiences):
            index = policy.place_of(wanted)
            changed = replace(policy.sections[index], audiences=audiences)
            return replace(policy, sections=(*policy.sections[:index], changed, *policy.sections[index + 1 :]))
        case _:
            assert_never(edit)


def _apply_to_languages(policy: Policy, edit: SetTitle | AddLanguage | ChangeLanguage | RemoveLanguage) -> Policy:
    match edit:
        case SetTitle(language, title):
            policy.language(language)
            _check_usable(title)
            return replace(policy, titles=_with(policy.titles, language, title or None))
        case AddLanguage(language, title):
            if language.tag in policy.tags:
                raise LanguageTaken(language.tag)
            if language.origin is not None:
                policy.language(language.origin)
            titles = _with(policy.titles, language.tag, title or None)
            return replace(policy, languages=(*policy.languages, _in_format(policy, language)), titles=titles)
        case ChangeLanguage(language):
            check_origin(policy, language)
            if language.tag == policy.source and language.state is LanguageState.PREPARATION:
                raise SourceNeeded(language.tag)
            language = _in_format(policy, language)
            changed = (language if one.tag == language.tag else one for one in policy.languages)
            return replace(policy, languages=tuple(changed))
        case RemoveLanguage(gone):
            policy.language(gone)
            if gone == policy.source or any(language.origin == gone for language in policy.languages):
                raise SourceNeeded(gone)
            return replace(
                policy,
                languages=tuple(language for language in policy.languages if language.tag != gone),
                titles=_with(policy.titles, gone, None),
                texts={cell: text for cell, text in policy.texts.items() if cell.language != gone},
                sync={cell: record for cell, record in policy.sync.items() if cell.language != gone},
                decisions=_with(policy.decisions, gone, None),
            )
        case _:
            assert_never(edit)


def _apply_to_rules(policy: Policy, edit: SetFact | SetSync | SetPeople | SetRules) -> Policy:
    match edit:
        case SetFact(name, values):
            if _FACT_NAME.fullmatch(name) is None:
                raise BadFactName(name)
            for value in (values or {}).values():
                _check_usable(value)
            return replace(policy, facts=_with(policy.facts, name, values))
        case SetSync(cell, record):
            _check_cell(policy, cell)
            return replace(policy, sync=_with(policy.sync, cell, record))
        case SetPeople(people):
            return replace(policy, people=people)
        case SetRules(time_zone, notice_days, roc_years):
            check_rules(time_zone, notice_days)
            calendar = policy.roc_years if roc_years is None else roc_years
            return replace(policy, time_zone=time_zone, notice_days=notice_days, roc_years=calendar)
        case _:
            assert_never(edit)


def _in_format(policy: Policy, language: Language) -> Language:
    """The language as the policy's format can hold it: the first one knows no languages in preparation."""
    return language if policy.format >= FORMAT_WITH_RULES else replace(language, state=LanguageState.PUBLISHED)


def check_origin(policy: Policy, language: Language) -> None:
    """UnknownLanguage, or LoopedOrigin where the language would at last be made from itself, or the source from any."""
    policy.language(language.tag)
    at = language.origin
    if language.tag == policy.source and at is not None:
        raise LoopedOrigin(language.tag)
    for _ in policy.languages:
        if at is None or at == policy.source:
            return
        if at == language.tag:
            break
        at = policy.language(at).origin
    raise LoopedOrigin(language.tag)


def check_rules(time_zone: str, notice_days: int) -> None:
    """BadTimeZone or BadNotice where the policy's rules could not be kept."""
    try:
        zoneinfo.ZoneInfo(time_zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise BadTimeZone(time_zone) from error
    if not 0 <= notice_days <= 3650:
        raise BadNotice(notice_days)


def _check_cell(policy: Policy, cell: Cell) -> None:
    if cell.section not in policy.section_ids:
        raise UnknownSection(cell.section)
    if cell.language not in policy.tags:
        raise UnknownLanguage(cell.language)


def _check_usable(text: str) -> None:
    found = _UNUSABLE.search(text)
    if found is not None:
        raise UnusableText(found.start(), found.group())


def _with(mapping: Mapping[Key, Value], key: Key, value: Value | None) -> dict[Key, Value]:
    changed = dict(mapping)
    if value is None:
        changed.pop(key, None)
    else:
        changed[key] = value
    return changed


def _inserted(sections: tuple[Section, ...], at: int, section: Section) -> tuple[Section, ...]:
    at = max(0, min(at, len(sections)))
    return (*sections[:at], section, *sections[at:])
