"""What somebody does who knows git and no rules: versions made by hand, with any parents, files and clock."""

from collections.abc import Mapping
from contextlib import closing
from datetime import datetime

import pygit2

from editor.store.history import Author
from editor.store.signing.signatures import GIT, Signer
from tests.desk.review.test_review_attacks import signer_of
from tests.desk.reviewing_people import House

MAIN = "refs/heads/main"


def git_of(house: House) -> pygit2.Repository:
    """The repository as libgit2 sees it."""
    return pygit2.Repository(str(house.path))


def head_of(house: House) -> str:
    """The newest version."""
    return str(git_of(house).references[MAIN].target)


def tree_with(git: pygit2.Repository, version: str | None, changes: Mapping[str, bytes | None]) -> pygit2.Oid:
    """The files of a version with these ones otherwise; None takes one away."""
    index = pygit2.Index()
    if version is not None:
        index.read_tree(git[version].tree)
    for path, data in changes.items():
        if data is None:
            index.remove(path)
        else:
            index.add(pygit2.IndexEntry(path, git.create_blob(data), pygit2.enums.FileMode.BLOB))
    return index.write_tree(git)


def crafted(
    house: House,
    who: Author,
    parents: list[str],
    tree: pygit2.Oid,
    signer: Signer | None = None,
    when: datetime | None = None,
    committer: Author | None = None,
) -> str:
    """A version on nobody's branch, signed where a signer is given."""
    house.later()
    git, at = git_of(house), when or house.clock.now()
    author, hand = (_signature(one, at) for one in (who, committer or who))
    made = git.create_commit_string(author, hand, "Crafted\n", tree, [pygit2.Oid(hex=one) for one in parents])
    signature = None if signer is None else signer.sign(made.encode(), GIT)
    return str(
        git.create_commit_with_signature(made, signature or "", "gpgsig")
        if signature
        else git.write(pygit2.enums.ObjectType.COMMIT, made.encode())
    )


def _signature(who: Author, at: datetime) -> pygit2.Signature:
    offset = at.utcoffset()
    assert offset is not None
    return pygit2.Signature(who.name, who.email, int(at.timestamp()), int(offset.total_seconds() // 60))


def pushed(house: House, version: str) -> None:
    """Make a version the newest, as a push does, with the files on disk there."""
    git = git_of(house)
    git.references.create(MAIN, pygit2.Oid(hex=version), force=True)
    git.reset(pygit2.Oid(hex=version), pygit2.enums.ResetMode.HARD)


def written(
    house: House, who: Author, changes: Mapping[str, bytes | None], *, signed: bool = True, when: datetime | None = None
) -> str:
    """The newest version with these files otherwise, pushed."""
    head = head_of(house)
    signer = signer_of(house, who) if signed else None
    version = crafted(house, who, [head], tree_with(git_of(house), head, changes), signer, when)
    pushed(house, version)
    return version


def merged(
    house: House,
    who: Author,
    other: str,
    changes: Mapping[str, bytes | None],
    *,
    signed: bool = True,
    first: str | None = None,
) -> str:
    """The newest version joined with another one, with these files otherwise than in the newest, pushed."""
    head = head_of(house)
    signer = signer_of(house, who) if signed else None
    parents = [head, other] if first is None else [other, head]
    version = crafted(house, who, parents, tree_with(git_of(house), head, changes), signer)
    pushed(house, version)
    return version


def file_at(house: House, version: str, path: str) -> bytes:
    """A file as it stood in a version."""
    with closing(house.repository()) as repository:
        return repository.snapshot(version).read(path)
