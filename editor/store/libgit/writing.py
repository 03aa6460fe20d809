"""New versions, objects first and the one reference last."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

import pygit2
from pygit2.enums import FileMode, ObjectType

from editor.store import errors
from editor.store.history import Author
from editor.store.libgit.door import door, retried
from editor.store.libgit.reading import find_commit, tags
from editor.store.libgit.sizes import ask_for_bearable, ask_for_bearable_files
from editor.store.libgit.trees import written_tree

Who = pygit2.Signature
Sign = Callable[[bytes], str]
"""Gives the armoured signature of a commit's or a tag's own bytes."""


def signature(author: Author, when: datetime) -> pygit2.Signature:
    """Who and when, as git writes it down, or BadText."""
    offset = when.utcoffset()
    if offset is None:
        raise errors.BadText("when")
    if not _is_plain(author.name) or not author.name.strip():
        raise errors.BadText("author.name")
    if not _is_plain(author.email):
        raise errors.BadText("author.email")
    try:
        return pygit2.Signature(author.name, author.email, int(when.timestamp()), int(offset.total_seconds() // 60))
    except (pygit2.GitError, ValueError) as error:
        raise errors.BadText("author") from error


def write_objects(
    repository: pygit2.Repository,
    folder: Path,
    parent: str | None,
    changes: Mapping[str, bytes | None],
    message: str,
    author: pygit2.Signature,
    merged: str | None = None,
    sign: Sign | None = None,
) -> str | None:
    """Store the files, folders and commit of a new version; None when it would hold what its parent holds.

    With `merged` it joins another version's history to its parent's, whatever it holds.
    """
    body = _message(message)
    before = None if parent is None else find_commit(repository, folder, parent)
    with door(folder, writes=True):
        if before is not None:
            ask_for_bearable_files(repository, before.tree_id)
        files = {tuple(path.split("/")): data for path, data in changes.items()}
        tree = written_tree(repository, None if before is None else before.tree, files)
        tree = tree or repository.TreeBuilder().write()
        if before is not None and tree == before.tree_id and merged is None:
            return None
        parents = [] if before is None else [before.id]
        if merged is not None:
            parents.append(find_commit(repository, folder, merged).id)
        return create(repository, author, body, tree, parents, sign)


def create(
    repository: pygit2.Repository,
    author: Who,
    body: str,
    tree: pygit2.Oid,
    parents: list[pygit2.Oid],
    sign: Sign | None,
) -> str:
    """Store a commit that no reference points at yet, signed where there is a key; gives its id."""
    if sign is None:
        return str(repository.create_commit(None, author, author, body, tree, parents))
    unsigned = str(repository.create_commit_string(author, author, body, tree, [*parents]))
    return str(repository.create_commit_with_signature(unsigned, sign(unsigned.encode()), "gpgsig"))


def move_head(repository: pygit2.Repository, folder: Path, old: str | None, new: str, author: pygit2.Signature) -> None:
    """Make `new` the newest version if `old` still is, or raise HeadMoved."""

    def move() -> None:
        try:
            if old is None:
                repository.references.create(branch, new)
            else:
                reference = repository.references[branch]
                if str(reference.target) == old:
                    reference.set_target(new, "dateline")
        except (pygit2.GitError, OSError, KeyError):
            if head_of(repository, folder) == old:
                raise
        if (found := head_of(repository, folder)) != new:
            raise errors.HeadMoved(old, found)

    with door(folder):
        branch = str(repository.references["HEAD"].target)
        if not branch.startswith("refs/"):
            raise errors.DetachedHead(folder)
        repository.set_ident(author.name, author.email)
    retried(folder, move)


def head_of(repository: pygit2.Repository, folder: Path) -> str | None:
    """The newest version's id; None before the first."""
    with door(folder):
        if repository.head_is_unborn:
            return None
        ask_for_bearable(repository, repository.head.target)
        return str(repository.head.peel(pygit2.Commit).id)


def add_tag(
    repository: pygit2.Repository,
    folder: Path,
    name: str,
    target: str,
    message: str,
    author: pygit2.Signature,
    sign: Sign | None = None,
) -> None:
    """Make an annotated tag, or raise TagExists."""
    if not pygit2.reference_is_valid_name(f"refs/tags/{name}"):
        raise errors.BadPath(name, "not a tag name")
    commit = find_commit(repository, folder, target)
    body = _message(message)

    def add() -> None:
        if f"refs/tags/{name}" in repository.references:
            standing = tags(repository, folder).get(name)
            raise errors.TagExists(name, standing.target if standing else None)
        if sign is None:
            repository.create_tag(name, commit.id, ObjectType.COMMIT, author, body)
            return
        sides = ("-" if author.offset < 0 else "+", *divmod(abs(author.offset), 60))
        tagger = f"{author.name} <{author.email}> {author.time} {sides[0]}{sides[1]:02}{sides[2]:02}"
        said = f"object {commit.id}\ntype commit\ntag {name}\ntagger {tagger}\n\n{body}".encode()
        made = repository.write(ObjectType.TAG, said + sign(said).encode())
        repository.references.create(f"refs/tags/{name}", made)

    retried(folder, add)


def stage(repository: pygit2.Repository, folder: Path, version: str, paths: tuple[str, ...]) -> None:
    """Let git's index say of these paths what this version says, and nothing new of the others.

    An index that is missing or cannot be read is made anew: it holds nothing that the version and the files do not.
    """
    commit = find_commit(repository, folder, version)
    with door(folder):
        ask_for_bearable_files(repository, commit.tree_id)
        tree = commit.tree
    file = Path(repository.path) / "index"

    def write() -> None:
        try:
            index = repository.index
            index.read()
        except pygit2.GitError:
            file.unlink()
            index = repository.index
            index.read()
        if not file.exists():
            index.read_tree(tree)
        files = {path: tree[path] for path in paths if path in tree and tree[path].filemode != FileMode.TREE}
        for path in paths:
            if path not in files and path in index:
                index.remove(path)
        for path, entry in files.items():
            index.add(pygit2.IndexEntry(path, entry.id, entry.filemode))
        index.write()

    retried(folder, write)


def _message(message: str) -> str:
    if not _is_plain(message, lines=True):
        raise errors.BadText("message")
    return message.rstrip("\n") + "\n"


def _is_plain(text: str, *, lines: bool = False) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text and (lines or not any(mark in text for mark in "<>\n\r"))
