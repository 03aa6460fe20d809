"""Versions made again without some of their files, as when a release that came second returns to draft."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

import pygit2

from editor.store.history import Author
from editor.store.libgit.door import door
from editor.store.libgit.reading import find_commit
from editor.store.libgit.sizes import ask_for_bearable_files
from editor.store.libgit.trees import written_tree
from editor.store.libgit.writing import Sign, create


def replayed(
    repository: pygit2.Repository,
    folder: Path,
    version: str,
    parents: Sequence[str],
    without: Collection[str],
    signing: Callable[[Author], Sign | None],
) -> str:
    """The version on other parents and without these files; its only parent where nothing is left of it to tell.

    Author, time and message stay as they were; a signature cannot, and `signing` gives what makes a new one.
    """
    commit = find_commit(repository, folder, version)
    before = [find_commit(repository, folder, parent) for parent in parents]
    with door(folder, writes=True):
        ask_for_bearable_files(repository, commit.tree_id)
        gone = {tuple(path.split("/")): None for path in without}
        tree = written_tree(repository, commit.tree, gone) or repository.TreeBuilder().write()
        if len(before) == 1 and before[0].tree_id == tree:
            return str(before[0].id)
        ids = [parent.id for parent in before]
        sign = signing(Author(commit.author.name, commit.author.email))
        return create(repository, commit.author, commit.message, tree, ids, sign)
