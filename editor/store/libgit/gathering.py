"""Many versions made together: their objects are gathered in memory and come to the disk as one pack."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pygit2

from editor.store import errors
from editor.store.history import TagRef
from editor.store.libgit.door import door, open_repository
from editor.store.libgit.writing import Sign, Who, add_tag

_IN_MEMORY = Path("/dev/shm")
"""Where Linux keeps files that never reach a disk; elsewhere the folder for temporary files does."""
_FIRST = 100
"""Asked before the places of the repository itself, so that what is written goes there."""
_LITTLE = 1
"""The level of compression: what is packed right after is compressed then."""


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    target: str
    message: str
    who: Who
    sign: Sign | None


@dataclass(slots=True)
class Gathering:
    """Versions and tags that do not stand yet: `head` is the newest of them, `who` made it."""

    git: pygit2.Repository
    folder: Path
    objects: Path
    start: str | None
    head: str | None
    who: Who | None = None
    tags: dict[str, _Tag] = field(default_factory=dict)

    def tag(self, name: str, target: str, message: str, who: Who, sign: Sign | None) -> None:
        """Make this tag once the versions stand; TagExists where there is one to come."""
        if (standing := self.tags.get(name)) is not None:
            raise errors.TagExists(name, standing.target)
        self.tags[name] = _Tag(name, target, message, who, sign)

    def tag_named(self, name: str) -> TagRef | None:
        """The tag of this name that is to come."""
        found = self.tags.get(name)
        return None if found is None else TagRef(found.target, True, found.message, "")

    def pack(self) -> None:
        """Bring every object that was gathered to the disk, flushed."""
        with door(self.folder, writes=True):
            packs = pygit2.PackBuilder(self.git)
            for found in sorted(self.objects.glob("??/*")):
                packs.add(pygit2.Oid(hex=found.parent.name + found.name))
            if len(packs):
                packs.write()

    def make_tags(self, git: pygit2.Repository) -> None:
        """Make the tags of versions that stand by now; one that cannot be made is made on the next opening."""
        for one in self.tags.values():
            with suppress(errors.StoreError):
                add_tag(git, self.folder, one.name, one.target, one.message, one.who, one.sign)


@contextmanager
def gathering(folder: Path, head: str | None) -> Iterator[Gathering]:
    """Collect the objects of versions on top of `head`; nothing of them is left where nobody packs them."""
    place = _IN_MEMORY if os.access(_IN_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="dateline-", dir=place) as objects:
        git = open_repository(folder)
        with door(folder):
            git.odb.add_backend(pygit2.OdbBackendLoose(objects, _LITTLE, False, 0o700, 0o600), _FIRST)
        yield Gathering(git, folder, Path(objects), head, head)
