"""The releases in a policy's history: manifests, their digests and their tags."""

from collections.abc import Sequence
from datetime import datetime

from editor.policy.releases.release import Manifest, difference
from editor.store.errors import RepositoryBusy, TagExists
from editor.store.formats.manifest import manifest_digest, manifest_path, read_manifest, release_number
from editor.store.history import Author
from editor.store.repository import Repository, Snapshot

TAG = "release/"


def tag_name(number: int) -> str:
    """The tag of a release, under `refs/tags/`."""
    return f"{TAG}{number}"


def release_numbers(snapshot: Snapshot) -> tuple[int, ...]:
    """The numbers of the releases that a version holds, ascending."""
    found = (release_number(path) for path in snapshot.paths("releases/"))
    return tuple(sorted(number for number in found if number is not None))


def last_manifest(snapshot: Snapshot) -> tuple[Manifest | None, str]:
    """The newest release of a version and its digest; None and empty where nothing was released."""
    numbers = release_numbers(snapshot)
    if not numbers:
        return None, ""
    return manifest_at(snapshot, numbers[-1])


def manifest_at(snapshot: Snapshot, number: int) -> tuple[Manifest, str]:
    """One release of a version and its digest."""
    path = manifest_path(number)
    data = snapshot.read(path)
    return read_manifest(path, data), manifest_digest(data)


def manifests(repository: Repository) -> tuple[Manifest, ...]:
    """Every release of the newest version, the last one first."""
    head = repository.head()
    if head is None:
        return ()
    snapshot = repository.snapshot(head)
    return tuple(manifest_at(snapshot, number)[0] for number in reversed(release_numbers(snapshot)))


def correctable(found: Sequence[Manifest]) -> tuple[Manifest, ...]:
    """Those releases whose words readers still have, the last one first: only over them a date stands (S6)."""
    return tuple(one for one in found if not difference(found[0], one))


def release_commits(repository: Repository) -> dict[int, str]:
    """The version that brought each release, by number."""
    found: dict[int, str] = {}
    head = repository.head()
    if head is None:
        return found
    for number in release_numbers(repository.snapshot(head)):
        for version in repository.history_of(manifest_path(number)):
            found[number] = version.id
    return found


def ensure_tags(repository: Repository, author: Author, when: datetime) -> tuple[int, ...]:
    """Make again the tags that are missing, as after a kill between a release and its tag; gives their numbers.

    A tag that another program has locked just now is left for the next opening.
    """
    head = repository.head()
    if head is None:
        return ()
    tags = repository.tags()
    missing = [number for number in release_numbers(repository.snapshot(head)) if tag_name(number) not in tags]
    if not missing:
        return ()
    commits = release_commits(repository)
    for number in missing:
        try:
            repository.tag(tag_name(number), commits[number], f"Release {number}", author, when)
        except (TagExists, RepositoryBusy):
            continue
    return tuple(missing)
