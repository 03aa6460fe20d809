"""Many objects in one pack, written and read by libgit2."""

from collections.abc import Callable, Collection, Iterable
from pathlib import Path

import pygit2

from editor.store.disk import atomic
from editor.store.errors import DamagedRepository
from editor.store.libgit.door import door, open_repository
from editor.store.libgit.private_home import objects_folder

_MAGIC = b"\xfftOc\0\0\0\2"
_NAMES = len(_MAGIC) + 256 * 4
"""Where the names begin, after how many of them begin with each byte."""
_NAME = 20


class _Stopped(Exception):
    """The person does not wait for it."""


def objects_of(folder: Path) -> Path:
    """Where the objects of a folder's repository stand."""
    repository = open_repository(folder)
    try:
        return objects_folder(repository)
    finally:
        repository.free()


def held_by(index: Path) -> frozenset[str]:
    """The objects of a pack, by the file of its index (the second version of git's `pack-*.idx`)."""
    with atomic.disk(index):
        data = index.read_bytes()
    if data[: len(_MAGIC)] != _MAGIC:
        raise DamagedRepository(index.parent, index.name)
    count = int.from_bytes(data[_NAMES - 4 : _NAMES], "big")
    return frozenset(data[at : at + _NAME].hex() for at in range(_NAMES, _NAMES + count * _NAME, _NAME))


def pack_all(folder: Path, loose: Collection[str], packs: Iterable[Path], stop: Callable[[], bool]) -> Path | None:
    """Write one pack of these objects and of those in these packs; its index, or None where somebody stopped it."""
    wanted = sorted({*loose, *(name for index in packs for name in held_by(index))})
    repository = open_repository(folder)
    home = objects_folder(repository) / "pack"

    def fill(builder: pygit2.PackBuilder) -> None:
        for name in wanted:
            if stop():
                raise _Stopped
            builder.add(pygit2.Oid(hex=name))

    try:
        with door(folder, writes=True):
            before = set(home.glob("*.idx"))
            home.mkdir(exist_ok=True)
            repository.pack(str(home), fill, 1)
            return next(iter(set(home.glob("*.idx")) - before), None)
    except _Stopped:
        return None
    finally:
        repository.free()
