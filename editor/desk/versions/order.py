"""The order in which a history is read: by what was built on what, whatever the clocks of its authors said."""

from collections.abc import Iterable, Iterator, Mapping

from editor.store.history import Version
from editor.store.repository import Repository


def versions_in_order(repository: Repository) -> list[Version]:
    """All versions, parents before children; before one that brings a release only what that release is built on.

    Times alone would put what somebody did apart from a release before it, also where it was brought in long after:
    an objection that the publisher could not know, or words whose authors would be forgotten with that release.
    """
    versions = list(repository.versions())
    versions.reverse()
    if all(len(one.parents) == 1 for one in versions[1:]):
        return versions
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
        before = [folders[parent] for parent in version.parents] or [None]
        if folders[version.id] not in before:
            yield version


def _built_on(version: Version, by_id: Mapping[str, Version], taken: set[str]) -> set[str]:
    """The version and all before it that were not taken yet."""
    found: set[str] = set()
    waiting = [version.id]
    while waiting:
        one = waiting.pop()
        if one not in found and one not in taken:
            found.add(one)
            waiting += by_id[one].parents
    return found
