"""The history of one file in any git repository, such as a public archive of policies."""

from pathlib import Path

from editor.store.errors import NotInHistory
from editor.store.history import Version
from editor.store.repository import Repository


def file_history(file: Path) -> list[tuple[Version, bytes]]:
    """Every version of the file with its bytes, the oldest first; NotInHistory where no repository keeps it.

    A version that only removed the file is left out; renames are not followed.
    """
    whole = file.absolute()
    top = next((folder for folder in whole.parents if (folder / ".git").exists()), None)
    if top is None:
        raise NotInHistory(file)
    path = whole.relative_to(top).as_posix()
    repository = Repository(top)
    try:
        found = []
        for version in repository.history_of(path):
            blob = repository.snapshot(version.id).blob(path)
            if blob is not None:
                found.append((version, repository.read_blob(blob)))
    finally:
        repository.close()
    if not found:
        raise NotInHistory(file)
    return found[::-1]
