"""The versions of a policy as people look at them: releases stand out, and each says what it touched."""

from dataclasses import dataclass

from editor.desk.releases import release_commits
from editor.policy.changes import touched
from editor.policy.policy import Policy
from editor.store.history import Version
from editor.store.repository import Repository


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


def history(repository: Repository) -> tuple[HistoryRow, ...]:
    """Every version, newest first."""
    releases = {version: number for number, version in release_commits(repository).items()}
    return tuple(HistoryRow(version, releases.get(version.id)) for version in repository.versions())


def reach(repository: Repository, version: Version) -> Reach:
    """What a version touched, against its first parent."""
    paths = repository.changed(version.parents[0] if version.parents else None, version.id)
    cells = [path.split("/") for path in paths if path.startswith("text/")]
    return Reach(
        languages=tuple(dict.fromkeys(parts[1] for parts in cells)),
        sections=tuple(dict.fromkeys(parts[2].removesuffix(".md") for parts in cells)),
        policy=any("/" not in path for path in paths),
    )


def automatic_message(before: Policy, after: Policy) -> str:
    """What to write beside a version that a person gave no message: in English, as git histories are."""
    changed = touched(before, after)
    sections = sorted({cell.section for cell in changed.texts})
    languages = sorted({cell.language for cell in changed.texts})
    if len(sections) == 1:
        return f"Edit {sections[0]} ({', '.join(languages)})"
    if sections:
        return f"Edit {len(sections)} sections ({', '.join(languages)})"
    if changed.sync:
        return "Mark translations in step"
    if changed.facts:
        return f"Change facts: {', '.join(sorted(changed.facts))}"
    return "Change the policy's settings"
