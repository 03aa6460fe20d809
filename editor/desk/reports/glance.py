"""How a policy stands, for a list of policies: read without opening it, locking it or writing anything."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from editor.desk.comparison.past_policies import released_policy
from editor.desk.session.opening import draft_policy
from editor.desk.translation.translating import states
from editor.desk.versions.releases import last_manifest
from editor.policy.editing.changes import count_to_release
from editor.policy.language import Tag
from editor.policy.sync import CellState
from editor.store.errors import NotAPolicyFolder
from editor.store.repository import Repository

_READY = (CellState.IN_STEP, CellState.CONVERTED)


@dataclass(frozen=True, slots=True)
class Glance:
    """What is worth knowing before a policy is opened.

    `title` is in the source's language, `release` and `updated` are those of the last release, `changes` counts what
    changed since (None before the first), `behind` how many texts of a published language are not in step.
    """

    title: str
    release: int | None
    updated: date | None
    changes: int | None
    behind: Mapping[Tag, int]


def glance(folder: Path, state: Path) -> Glance:
    """Look at a folder; a StoreError where it holds no policy, or one that cannot be read. `state` has the journals."""
    repository = Repository.open(folder)
    try:
        head = repository.head()
        if head is None:
            raise NotAPolicyFolder(folder)
        policy = draft_policy(repository, state)
        last, _ = last_manifest(repository.snapshot(head))
        changes = None
        if last is not None:
            changes = count_to_release(released_policy(repository, last.number), policy)
    finally:
        repository.close()
    late = [
        cell.language
        for cell, state_of in states(policy).items()
        if state_of not in _READY and cell.language in policy.published
    ]
    return Glance(
        title=policy.titles.get(policy.source, ""),
        release=None if last is None else last.number,
        updated=None if last is None else last.updated,
        changes=changes,
        behind={tag: late.count(tag) for tag in policy.published if tag in late},
    )
