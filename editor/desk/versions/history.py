"""The versions of a policy as people look at them: releases stand out, and each says what it touched."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from editor.desk.versions.releases import manifest_at, release_numbers
from editor.policy.editing.changes import touched
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.store.history import Author, Version
from editor.store.repository import Repository
from editor.text.markdown.markdown import heading


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One version; `release` is the number of the release that it made, None where it made none."""

    version: Version
    release: int | None


@dataclass(frozen=True, slots=True)
class Reach:
    """What a version touched: languages and sections of the texts, and whether the policy's own files changed."""

    languages: tuple[str, ...]
    sections: tuple[str, ...]
    policy: bool


@dataclass(frozen=True, slots=True)
class VersionDetail:
    """What is read of a version only when somebody looks at it; date and languages are those of a release."""

    reach: Reach
    updated: date | None = None
    languages: tuple[str, ...] = ()


def history(repository: Repository) -> tuple[HistoryRow, ...]:
    """Every version, newest first."""
    versions = tuple(repository.versions())
    made = _releases_made(repository, versions)
    return tuple(HistoryRow(version, made.get(version.id)) for version in versions)


def details(repository: Repository, rows: Iterable[HistoryRow]) -> dict[str, VersionDetail]:
    """What these versions touched, and of releases their date and languages, by the versions' ids."""
    found = {}
    for row in rows:
        touches = reach(repository, row.version)
        if row.release is None:
            found[row.version.id] = VersionDetail(touches)
        else:
            manifest, _ = manifest_at(repository.snapshot(row.version.id), row.release)
            tags = tuple(language.tag for language in manifest.languages)
            found[row.version.id] = VersionDetail(touches, manifest.updated, tags)
    return found


def reach(repository: Repository, version: Version) -> Reach:
    """What a version touched, against its first parent."""
    paths = repository.changed(version.parents[0] if version.parents else None, version.id)
    cells = [path.split("/") for path in paths if path.startswith("text/")]
    return Reach(
        languages=tuple(dict.fromkeys(parts[1] for parts in cells)),
        sections=tuple(dict.fromkeys(parts[2].removesuffix(".md") for parts in cells)),
        policy=any("/" not in path for path in paths),
    )


def last_authors(repository: Repository, since: int | None) -> dict[str, Author]:
    """Who wrote the newest version of each file that changed after a release, by path; all files without a release."""
    found: dict[str, Author] = {}
    for row in history(repository):
        if row.release is not None and row.release == since:
            break
        for path in repository.changed(row.version.parents[0] if row.version.parents else None, row.version.id):
            found.setdefault(path, row.version.author)
    return found


def automatic_message(before: Policy, after: Policy) -> str:
    """What to write beside a version that a person gave no message: in English, as git histories are."""
    changed = touched(before, after)
    sections = sorted({cell.section for cell in changed.texts})
    languages = sorted({cell.language for cell in changed.texts})
    if len(sections) == 1:
        (section,) = sections
        deed = "Add" if section not in before.section_ids else "Edit" if section in after.section_ids else "Remove"
        return f"{deed} {_heading(before if deed == 'Remove' else after, section)} ({', '.join(languages)})"
    if sections:
        return f"Edit {len(sections)} sections ({', '.join(languages)})"
    if changed.decisions:
        return f"Decide about the conversion ({', '.join(sorted(changed.decisions))})"
    if changed.sync:
        return "Mark translations in step"
    if changed.facts:
        return f"Change facts: {', '.join(sorted(changed.facts))}"
    if changed.ignored:
        return "Set findings aside"
    if changed.terms:
        return "Change the terms"
    return "Change the policy's settings"


def _heading(policy: Policy, section: SectionId) -> str:
    """The heading of a section in the source language, its id where it has none."""
    return heading(policy.text(Cell(section, policy.source))) or section


def _releases_made(repository: Repository, versions: Iterable[Version]) -> dict[str, int]:
    """The release that each version brought: one whose manifest stands in none of its parents.

    Whether anything stands differently under `releases/` is read first, since that costs far less than the files.
    """
    folders = {version.id: repository.snapshot(version.id).folder("releases") for version in versions}
    made: dict[str, int] = {}
    for version in versions:
        here = folders[version.id]
        if here is None or here in {folders.get(parent) for parent in version.parents}:
            continue
        before = {number for parent in version.parents for number in release_numbers(repository.snapshot(parent))}
        new = [number for number in release_numbers(repository.snapshot(version.id)) if number not in before]
        if new:
            made[version.id] = new[-1]
    return made
