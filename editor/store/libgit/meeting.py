"""Where this copy's versions and another's meet: common versions, references of what was seen there, the address."""

from pathlib import Path

import pygit2

from editor.store import errors
from editor.store.libgit.door import door, retried
from editor.store.libgit.reading import find_commit

_ADDRESS = "remote.origin.url"
_FETCH = "remote.origin.fetch"


def merge_base(repository: pygit2.Repository, folder: Path, one: str, other: str) -> str | None:
    """The newest version that both are built on; None where they have nothing in common."""
    first, second = (find_commit(repository, folder, revision).id for revision in (one, other))
    with door(folder):
        found = repository.merge_base(first, second)
    return None if found is None else str(found)


def apart(repository: pygit2.Repository, folder: Path, one: str, other: str) -> tuple[int, int]:
    """How many versions each of the two has that the other lacks."""
    first, second = (find_commit(repository, folder, revision).id for revision in (one, other))
    with door(folder):
        ahead, behind = repository.ahead_behind(first, second)
    return ahead, behind


def references(repository: pygit2.Repository, folder: Path, under: str) -> dict[str, str]:
    """What the references under a name point at (a tag's own object, not its version), by the rest of their names."""
    with door(folder):
        return {
            name.removeprefix(under): str(repository.references[name].resolve().target)
            for name in sorted(repository.references)
            if name.startswith(under)
        }


def set_reference(repository: pygit2.Repository, folder: Path, name: str, target: str | None) -> None:
    """Let a reference point at an object, wherever it pointed before; None removes it."""

    def write() -> None:
        if target is not None:
            repository.references.create(name, pygit2.Oid(hex=target), force=True)
        elif name in repository.references:
            repository.references.delete(name)

    retried(folder, write)


def address(repository: pygit2.Repository, folder: Path) -> str | None:
    """Where this copy's versions are shared; None where they are not."""
    with door(folder):
        settings = repository.config
        found: str | None = settings[_ADDRESS] if _ADDRESS in settings else None  # noqa: SIM401 - it has no `get`
    return found


def set_address(repository: pygit2.Repository, folder: Path, address: str | None) -> None:
    """Write down where versions are shared, so that the git program finds it as well; None forgets it."""

    def write() -> None:
        settings = repository.config
        if address is not None:
            settings[_ADDRESS] = address
            settings[_FETCH] = "+refs/heads/*:refs/remotes/origin/*"
        elif _ADDRESS in settings:
            del settings[_ADDRESS]

    retried(folder, write)


def branch(repository: pygit2.Repository, folder: Path) -> str:
    """The full name of the branch that the folder is on, or DetachedHead."""
    with door(folder):
        name = str(repository.references["HEAD"].target)
    if not name.startswith("refs/heads/"):
        raise errors.DetachedHead(folder)
    return name


def last_move(repository: pygit2.Repository, folder: Path) -> str:
    """What the newest line of HEAD's log says; empty where there is none."""
    with door(folder):
        return next((str(entry.message) for entry in repository.references["HEAD"].log()), "")
