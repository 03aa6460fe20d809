"""Where a policy may begin: in a folder with nothing in it, which no git repository around it would take in."""

from pathlib import Path

from editor.store import errors
from editor.store.disk import atomic
from editor.store.libgit.ignoring import ignores


def ask_for_new_folder(folder: Path, spared: Path | None = None) -> None:
    """FolderNotEmpty or InsideARepository where no policy may begin or be copied to; the folder need not be there.

    A repository that ignores the folder never keeps a link in the place of its words, so it is no hindrance; nor is
    the repository whose work tree is just the `spared` folder.
    """
    with atomic.disk(folder):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise errors.FolderNotEmpty(folder)
    around = repository_around(folder)
    if around is not None and around != (spared and spared.resolve()) and not ignores(around, folder):
        raise errors.InsideARepository(folder, around)


def repository_around(folder: Path) -> Path | None:
    """The innermost git repository in which a folder lies, links followed: its work tree, or the bare repository."""
    return next((one for one in folder.resolve().parents if _is_repository(one)), None)


def _is_repository(folder: Path) -> bool:
    """Whether git would take it for one: `.git` is a file in linked work trees and submodules."""
    try:
        return (folder / ".git").is_file() or _is_git_folder(folder / ".git") or _is_git_folder(folder)
    except PermissionError:  # a folder that may be passed through but not looked into
        return False


def _is_git_folder(folder: Path) -> bool:
    return (folder / "HEAD").exists() and all((folder / name).is_dir() for name in ("objects", "refs"))
