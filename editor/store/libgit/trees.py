"""The folders of a version written from those of the version before: only what changes is read and written."""

from collections.abc import Collection, Mapping

import pygit2
from pygit2.enums import FileMode

from editor.store.errors import BadPath

Files = Mapping[tuple[str, ...], bytes | None]
"""What becomes of files, by the names on the way to them: their bytes, or None where they are removed."""


def written_tree(repository: pygit2.Repository, before: pygit2.Tree | None, files: Files) -> pygit2.Oid | None:
    """Store what these files make of a folder; None where nothing is left in it.

    BadPath where a new path differs from another only in case, or is a folder of one as well as a file. What other
    programs put there is no matter of ours, as long as it stays as it is.
    """
    return _written(repository, before, files, "")


def _written(repository: pygit2.Repository, before: pygit2.Tree | None, files: Files, here: str) -> pygit2.Oid | None:
    builder = repository.TreeBuilder() if before is None else repository.TreeBuilder(before)
    gone, put, inside = _parted(files)
    for name in gone:
        if _is_file(builder.get(name)):
            builder.remove(name)
    added = {name for name, below in inside.items() if any(data is not None for data in below.values())}
    for name, below in inside.items():
        found = builder.get(name)
        if name in added and _is_file(found):
            raise BadPath(f"{here}{name}", "both a file and a folder")
        folder = found if isinstance(found, pygit2.Tree) else None
        made = _written(repository, folder, below, f"{here}{name}/") if name in added or folder is not None else None
        if made is not None:
            builder.insert(name, made, FileMode.TREE)
        elif folder is not None:
            builder.remove(name)
    for name, data in put.items():
        if isinstance(builder.get(name), pygit2.Tree):
            raise BadPath(f"{here}{name}", "both a file and a folder")
        builder.insert(name, repository.create_blob(data), FileMode.BLOB)
    written = builder.write() if len(builder) else None
    if written is not None:
        _refuse_twins(repository, written, added.union(put), here)
    return written


def _is_file(found: object) -> bool:
    return found is not None and not isinstance(found, pygit2.Tree)


def _parted(files: Files) -> tuple[list[str], dict[str, bytes], dict[str, dict[tuple[str, ...], bytes | None]]]:
    """What is removed from a folder, put into it, and done in the folders inside it."""
    gone: list[str] = []
    put: dict[str, bytes] = {}
    inside: dict[str, dict[tuple[str, ...], bytes | None]] = {}
    for (name, *rest), data in files.items():
        if rest:
            inside.setdefault(name, {})[tuple(rest)] = data
        elif data is None:
            gone.append(name)
        else:
            put[name] = data
    return gone, put, inside


def _refuse_twins(repository: pygit2.Repository, folder: pygit2.Oid, changed: Collection[str], here: str) -> None:
    wanted = {name.casefold() for name in changed}
    spelled: dict[str, str] = {}
    found = repository[folder]
    assert isinstance(found, pygit2.Tree)
    for entry in found:
        name = entry.name or ""
        if name.casefold() in wanted and spelled.setdefault(name.casefold(), name) != name:
            raise BadPath(f"{here}{name}", "differs from another path only in case")
