"""The order in which a history is read: by what was built on what, whatever the clocks of its authors said."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from editor.store.disk.paths import is_ours_in_any_case
from editor.store.history import Version
from editor.store.repository import Repository


def own_line(repository: Repository) -> tuple[list[Version], tuple[str, ...]]:
    """All versions, parents before children; before one that brings a release only what that release is built on.

    Times alone would put what somebody did apart from a release before it, also where it was brought in long after:
    an objection that the publisher could not know, or words whose authors would be forgotten with that release.

    The second are the joining versions beside which another history was left out: one that begins by itself, holds no
    release, and of which they took nothing into the policy.
    """
    versions = list(repository.versions())
    versions.reverse()
    if all(len(one.parents) == 1 for one in versions[1:]):
        return versions, ()
    strange, joins = _strange(repository, versions)
    return _in_order(repository, [one for one in versions if one.id not in strange]), joins


def _strange(repository: Repository, versions: Sequence[Version]) -> tuple[set[str], tuple[str, ...]]:
    """The versions of other histories that carry nothing, and those that join them."""
    roots: dict[str, frozenset[str]] = {}
    by_id = {one.id: one for one in versions}
    found: set[str] = set()
    joins: list[str] = []
    if sum(not one.parents for one in versions) < 2:
        return found, ()
    for version in versions:
        own = [roots[parent] for parent in version.parents]
        roots[version.id] = frozenset().union(*own) or frozenset({version.id})
        if len(own) != 2 or own[0] & own[1]:
            continue
        kept, other = version.parents
        if not _carries_nothing(repository, version.id, kept, other):
            kept, other = other, kept
        if _carries_nothing(repository, version.id, kept, other):
            found |= _built_on(by_id[other], by_id, set()) - _built_on(by_id[kept], by_id, set())
            roots[version.id] = roots[kept]
            joins.append(version.id)
    return found, tuple(joins)


def _carries_nothing(repository: Repository, version: str, kept: str, other: str) -> bool:
    """Whether a joining version leaves the policy as `kept` has it, and what it joins never released anything."""
    strange, began = repository.snapshot(other), repository.snapshot(kept).folder("releases") is not None
    if strange.folder("releases") is not None or not (began or not any(map(is_ours_in_any_case, strange.paths()))):
        return False
    return not any(map(is_ours_in_any_case, repository.changed(kept, version)))


def _in_order(repository: Repository, versions: Sequence[Version]) -> list[Version]:
    by_id = {one.id: one for one in versions}
    places = {one.id: place for place, one in enumerate(versions)}
    ordered: list[Version] = []
    taken: set[str] = set()
    for version in (*_that_release(repository, versions), *versions[-1:]):
        fresh = _built_on(version, by_id, taken)
        taken |= fresh
        ordered += sorted((by_id[one] for one in fresh), key=lambda one: places[one.id])
    return ordered


def _that_release(repository: Repository, versions: Iterable[Version]) -> Iterator[Version]:
    """The versions whose releases are those of none of their parents."""
    folders: dict[str, str | None] = {}
    for version in versions:
        folders[version.id] = repository.snapshot(version.id).folder("releases")
        before = [folders[parent] for parent in version.parents if parent in folders] or [None]
        if folders[version.id] not in before:
            yield version


def _built_on(version: Version, by_id: Mapping[str, Version], taken: set[str]) -> set[str]:
    """The version and all before it that were not taken yet."""
    found: set[str] = set()
    waiting = [version.id]
    while waiting:
        one = waiting.pop()
        if one in by_id and one not in found and one not in taken:
            found.add(one)
            waiting += by_id[one].parents
    return found
