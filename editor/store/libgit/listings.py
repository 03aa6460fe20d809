"""The files of trees, remembered: most folders stay as they are from version to version."""

import re
from collections.abc import Iterator

import pygit2
from pygit2.enums import ObjectType

from editor.policy.limits import FOLDERS_DEEP, TREE_FILES
from editor.store.libgit.sizes import ask_for_bearable

_ENTRY = re.compile(rb"([0-7]+) ([^\0]+)\0(.{20})", re.DOTALL)
_FOLDER = b"40000"
_FILES = frozenset({b"100644", b"100755"})
_SMALL = 100
"""How many files a tree may hold to be remembered for good; of larger ones only the last is."""

Listing = tuple[tuple[str, str], ...]


class Listings:
    """The files of the trees of one repository: path below the tree, and blob. Links and submodules are no files."""

    def __init__(self) -> None:
        self._small: dict[bytes, Listing] = {}
        self._large: tuple[bytes, Listing] = (b"", ())
        self._twice: dict[bytes, str] = {}

    def files(self, repository: pygit2.Repository, tree: pygit2.Oid) -> Listing:
        """The files in a tree and those inside it, as deep as ours lie.

        KeyError where there is no such tree, GitError where it is too much.
        """
        return self._files(repository, tree.raw, 0)

    def twice(self, repository: pygit2.Repository, tree: pygit2.Oid) -> tuple[str, ...]:
        """The names that stand twice in one folder of a tree: what stands there, programs do not agree on."""
        self.files(repository, tree)
        return tuple(sorted(self._twice_in(repository, tree.raw, 0))) if self._twice else ()

    def _twice_in(self, repository: pygit2.Repository, tree: bytes, depth: int) -> Iterator[str]:
        if tree in self._twice:
            yield self._twice[tree]
        for mode, raw, inside in _ENTRY.findall(repository.read(pygit2.Oid(raw=tree))[1]):
            if mode == _FOLDER and depth < FOLDERS_DEEP and (name := _name(raw)) is not None:
                yield from (f"{name}/{path}" for path in self._twice_in(repository, inside, depth + 1))

    def _files(self, repository: pygit2.Repository, tree: bytes, depth: int) -> Listing:
        if tree in self._small:
            return self._small[tree]
        if tree == self._large[0]:
            return self._large[1]
        wanted = pygit2.Oid(raw=tree)
        ask_for_bearable(repository, wanted)
        kind, data = repository.read(wanted)
        if kind != ObjectType.TREE:
            raise KeyError(tree.hex())
        found: list[tuple[str, str]] = []
        known: set[bytes] = set()
        # Read from its bytes: an object for each of a thousand entries costs ten times as much.
        for mode, raw, blob in _ENTRY.findall(data):
            name = _name(raw)
            if name is None:
                continue
            if raw in known:
                self._twice[tree] = name
            known.add(raw)
            if mode == _FOLDER and depth < FOLDERS_DEEP:
                found += [(f"{name}/{path}", inside) for path, inside in self._files(repository, blob, depth + 1)]
                if len(found) > TREE_FILES:
                    raise pygit2.GitError(f"the folder {tree.hex()} has more than {TREE_FILES} files")
            elif mode in _FILES:
                found.append((name, blob.hex()))
        listing = tuple(found)
        if len(listing) <= _SMALL:
            self._small[tree] = listing
        else:
            self._large = (tree, listing)
        return listing


def _name(raw: bytes) -> str | None:
    """A file's name, None when it is no UTF-8: no path of ours is such."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return None
