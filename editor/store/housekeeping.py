"""A repository's objects packed together, so that a long history takes little room."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from editor.store.disk import atomic
from editor.store.libgit import packing

LOOSE = 2_000
"""From how many files on objects are packed; 27,000 take 110 MB loose and 8 to 20 MB packed."""
_BESIDE = (".pack", ".rev", ".bitmap", ".mtimes")
_KEPT = (".keep", ".promisor")


def pack(folder: Path, stop: Callable[[], bool]) -> bool:
    """Pack the objects where it is worth it.

    No object is ever removed: a file goes only once each object in it was found in the new pack, and that is on disk.
    False where there was nothing to do or the person stopped it.
    """
    objects = packing.objects_of(folder)
    loose = _loose(objects)
    home = objects / "pack"
    # Another program's index over all packs would name those that go.
    if len(loose) < LOOSE or (home / "multi-pack-index").exists():
        return False
    old = [index for index in sorted(home.glob("*.idx")) if not any(index.with_suffix(end).exists() for end in _KEPT)]
    made = packing.pack_all(folder, loose, old, stop)
    if made is None:
        return False
    _to_disk(home, made)
    packed = packing.held_by(made)
    for name, path in loose.items():
        if name in packed:
            _remove(path)
    for index in old:
        if index != made and packing.held_by(index) <= packed:
            for path in (index, *(index.with_suffix(end) for end in _BESIDE)):
                _remove(path)
    return True


def _loose(objects: Path) -> dict[str, Path]:
    with atomic.disk(objects):
        found = objects.glob("[0-9a-f][0-9a-f]/*")
        return {path.parent.name + path.name: path for path in found if len(path.name) in (38, 62)}


def _remove(path: Path) -> None:
    """Take a file away whose objects stand elsewhere; one that another program has open stays for the next time."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _to_disk(home: Path, made: Path) -> None:
    with atomic.disk(home):
        for path in _files(made):
            with path.open("rb+") as file:
                os.fsync(file.fileno())
    atomic.sync_folders([home])


def _files(made: Path) -> Iterator[Path]:
    yield made
    yield made.with_suffix(".pack")
