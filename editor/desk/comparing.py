"""Comparing two versions of a policy, section by section, as redlines."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from editor.desk.opening import read_version
from editor.desk.releases import manifest_at, tag_name
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.release import Manifest
from editor.policy.section import Cell, Section, SectionId
from editor.store.layout import read_facts, read_policy
from editor.store.repository import Repository
from editor.text.redline import Span, redline


class SectionChange(Enum):
    """What became of a section between two versions."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class SectionRedline:
    """One section in one language: its spans join up to exactly the old and the new text."""

    section: SectionId
    language: Tag
    change: SectionChange
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact whose value in one language differs; None where it did not stand."""

    name: str
    old: str | None
    new: str | None


def compare(old: Policy, new: Policy, language: Tag, stop: Callable[[], bool] = lambda: False) -> list[SectionRedline]:
    """The redline of every section in one language, in the new order, a removed section where it stood.

    `stop` is asked between sections, so that a comparison nobody waits for any more ends early.
    """
    redlines = []
    for section in _merged_order(old.section_ids, new.section_ids):
        if stop():
            break
        cell = Cell(section, language)
        before, after = old.text(cell), new.text(cell)
        if not before and not after:
            continue
        if before == after:
            change = SectionChange.SAME
        elif not before:
            change = SectionChange.ADDED
        else:
            change = SectionChange.CHANGED if after else SectionChange.REMOVED
        redlines.append(SectionRedline(section, language, change, redline(before, after)))
    return redlines


def changed_facts(old: Policy, new: Policy, language: Tag) -> list[FactChange]:
    """The facts whose values differ in one language, by name."""
    before, after = old.values(language), new.values(language)
    names = sorted(before.keys() | after.keys())
    return [
        FactChange(name, before.get(name), after.get(name)) for name in names if before.get(name) != after.get(name)
    ]


def policy_at(repository: Repository, version: str) -> Policy:
    """The policy as a version holds it."""
    return read_policy(read_version(repository.snapshot(version)))


def released_policy(repository: Repository, number: int) -> Policy:
    """The policy as a release shows it: its own blobs, order and titles, with held sections as they were kept."""
    snapshot = repository.snapshot(f"refs/tags/{tag_name(number)}")
    manifest, _ = manifest_at(snapshot, number)
    policy = read_policy(read_version(snapshot))
    return as_released(repository, policy, manifest)


def as_released(repository: Repository, policy: Policy, manifest: Manifest) -> Policy:
    """A version's policy with everything that a manifest fixes put in its place."""
    texts = {
        cell: repository.read_blob(released.blob).decode().removesuffix("\n")
        for cell, released in manifest.cells.items()
    }
    facts = read_facts(repository.read_blob(manifest.facts)) if manifest.facts else {}
    tags = {language.tag for language in manifest.languages}
    return Policy(
        source=manifest.source,
        languages=tuple(language for language in policy.languages if language.tag in tags),
        titles=manifest.titles,
        sections=tuple(Section(section.id, section.audiences) for section in manifest.sections),
        texts=texts,
        facts=facts,
        sync=policy.sync,
        people=policy.people,
        time_zone=manifest.time_zone,
        notice_days=manifest.notice_days,
        review=policy.review,
        retired=policy.retired,
    )


def _merged_order(old: tuple[SectionId, ...], new: tuple[SectionId, ...]) -> list[SectionId]:
    """The new order with each removed section after the section that it used to follow."""
    order = list(new)
    for index, section in enumerate(old):
        if section in new:
            continue
        before = next((one for one in reversed(old[:index]) if one in order), None)
        order.insert(0 if before is None else order.index(before) + 1, section)
    return order
