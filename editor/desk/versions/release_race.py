"""Two publishers who made a release of one number apart: the one whose push was accepted has made it."""

from datetime import datetime

from editor.desk.versions.releases import TAG
from editor.store.formats.manifest import release_number
from editor.store.history import Author, Version
from editor.store.repository import Repository


def withdraw_second(
    repository: Repository, mine: str, theirs: str, author: Author, when: datetime
) -> tuple[str, tuple[int, ...]]:
    """Return my releases to draft where theirs have the same numbers and stand at the shared place already.

    Words stay, and so do approvals from before the release; only the manifests and tags of my releases go, since the
    chain of manifests they stand in is not the one that was published, and with them the records made after them,
    which name versions that are made again here. Gives my newest version, which may be made again, and the numbers of
    the releases that are draft now.
    """
    base = repository.merge_base(mine, theirs)
    here, there = _new_manifests(repository, base, mine), _new_manifests(repository, base, theirs)
    if not any(here[path] != there[path] for path in here.keys() & there.keys()):
        return mine, ()
    again: dict[str, str] = {}
    without = set(here)
    for version in reversed([one for one in repository.versions(mine) if not repository.is_ancestor(one.id, theirs)]):
        parents = [again.get(parent, parent) for parent in version.parents]
        holds = here.keys() & repository.snapshot(version.id).blobs("releases").keys()
        if holds or parents != list(version.parents):
            without |= _new_records(repository, version)
            again[version.id] = repository.replayed(version.id, parents, without)
    newest = again.get(mine, mine)
    repository.go_to(newest, mine, author, when)
    numbers = sorted(number for path in here if (number := release_number(path)) is not None)
    for number in numbers:
        repository.set_reference(f"refs/tags/{TAG}{number}", None)
    return newest, tuple(numbers)


def _new_records(repository: Repository, version: Version) -> set[str]:
    """The records that a version brought."""
    before = [repository.snapshot(parent).blobs("reviews").keys() for parent in version.parents]
    return set(repository.snapshot(version.id).blobs("reviews")).difference(*before)


def _new_manifests(repository: Repository, base: str | None, version: str) -> dict[str, str]:
    """The manifests that a version has and the common one has not."""
    old = {} if base is None else repository.snapshot(base).blobs("releases")
    return {path: blob for path, blob in repository.snapshot(version).blobs("releases").items() if path not in old}
