"""Whether a git repository leaves a folder out of what it keeps."""

from pathlib import Path

import pygit2


def ignores(repository: Path, folder: Path) -> bool:
    """Whether the rules of a repository (`.gitignore` and the like) leave out a folder below it; links are followed.

    One that cannot be asked leaves nothing out.
    """
    try:
        asked = pygit2.Repository(str(repository))
        inside = folder.resolve().relative_to(repository.resolve()).as_posix()
        return not asked.is_bare and asked.path_is_ignored(f"{inside}/")
    except (pygit2.GitError, ValueError, KeyError):
        return False
