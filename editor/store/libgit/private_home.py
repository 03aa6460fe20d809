"""A git folder of ours that lends its objects from a policy's: whoever carries versions never obeys the policy's own.

A repository's configuration and hooks name programs (`core.sshCommand`, `credential.helper`, `url.*.insteadOf`,
`remote.*.uploadpack`, hooks …) that git runs for whoever fetches there, and a folder may come from anybody. So versions
are carried from an empty repository that holds nothing but the names of the policy's references.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pygit2
from pygit2.enums import RepositoryInitFlag

from editor.store.disk import atomic
from editor.store.libgit.door import door, open_repository
from editor.store.libgit.gate import common_home
from editor.store.libgit.meeting import references, set_reference
from editor.store.remotes.remote import GitHome

_ALL = "refs/"


@contextmanager
def private_home(folder: Path) -> Iterator[GitHome]:
    """Where versions of a policy are carried from; what arrived is taken over at the end, where nothing failed."""
    repository = open_repository(folder)
    home = Path(tempfile.mkdtemp(prefix="dateline-git-"))
    try:
        before = references(repository, folder, _ALL)
        _prepare(home, before)
        yield GitHome(folder, home, objects_folder(repository), _shallow(repository))
        with door(folder):
            carried = pygit2.Repository(str(home))
        after = references(carried, folder, _ALL)
        for name in sorted(before.keys() | after.keys()):
            if before.get(name) != after.get(name):
                set_reference(repository, folder, _ALL + name, after.get(name))
    finally:
        repository.free()
        shutil.rmtree(home, ignore_errors=True)


def objects_folder(repository: pygit2.Repository) -> Path:
    """Where the objects of a repository stand; a further worktree shares those of the first."""
    return common_home(Path(repository.path)) / "objects"


def _shallow(repository: pygit2.Repository) -> Path | None:
    found = common_home(Path(repository.path)) / "shallow"
    return found if found.is_file() else None


def _prepare(home: Path, known: dict[str, str]) -> None:
    with door(home):
        pygit2.init_repository(str(home), flags=RepositoryInitFlag.BARE | RepositoryInitFlag.MKPATH).free()
    rows = "".join(f"{target} {_ALL}{name}\n" for name, target in sorted(known.items()))
    atomic.write(home / "packed-refs", rows.encode("utf-8"))
