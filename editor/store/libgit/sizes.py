"""How large the objects of a history are, asked before libgit2 reads one whole: a few kilobytes may say gigabytes."""

import re
from pathlib import Path

import pygit2
from pygit2.enums import ObjectType

from editor.policy.limits import GIT_DEEP, LISTING_BYTES, TREE_FILES, VERSION_BYTES

_LIMITS = {ObjectType.COMMIT: VERSION_BYTES, ObjectType.TAG: VERSION_BYTES, ObjectType.TREE: LISTING_BYTES}
_PARENT = re.compile(rb"^parent ([0-9a-f]{40})$", re.MULTILINE)

_ENTRY = re.compile(rb"([0-7]+) [^\0]+\0(.{20})", re.DOTALL)
_FOLDER = b"40000"
_KEPT = 50_000

_counted: dict[bytes, int] = {}
"""How many files the trees hold that were counted last."""
_borne: set[pygit2.Oid | str] = set()
"""What was found bearable last; an object of the same id is the same object, wherever it stands."""
_bearable: dict[str, set[bytes]] = {}
"""The versions, by the home of the last repository, of which all that went before was looked at."""


def ask_for_bearable(repository: pygit2.Repository, wanted: pygit2.Oid | str) -> None:
    """GitError where this version, tag or folder has more bytes than one is read of; KeyError where there is none."""
    if wanted in _borne:
        return
    kind, size = repository.odb.read_header(wanted)
    if size > _LIMITS.get(ObjectType(kind), size):
        raise pygit2.GitError(f"the object {wanted} has {size} bytes")
    if len(_borne) > _KEPT:
        _borne.clear()
    _borne.add(wanted)


def ask_for_bearable_history(repository: pygit2.Repository, start: pygit2.Oid) -> None:
    """GitError where a version among these and all before is too large; libgit2 reads them all to order them."""
    home = str(Path(repository.path))
    known = _bearable.get(home)
    if known is None:
        _bearable.clear()
        known = _bearable.setdefault(home, set())
    found: set[bytes] = set()
    waiting = [start.raw]
    while waiting:
        version = waiting.pop()
        if version not in known and version not in found:
            found.add(version)
            waiting += _parents(repository, pygit2.Oid(raw=version))
    known |= found


def _parents(repository: pygit2.Repository, version: pygit2.Oid) -> list[bytes]:
    """What the head of a version names; none where it is missing, as libgit2 itself will find."""
    try:
        ask_for_bearable(repository, version)
        kind, data = repository.read(version)
    except KeyError:
        return []
    head = data.partition(b"\n\n")[0] if kind == ObjectType.COMMIT else b""
    return [bytes.fromhex(name.decode("ascii")) for name in _PARENT.findall(head)]


def ask_for_bearable_files(repository: pygit2.Repository, tree: pygit2.Oid) -> None:
    """GitError where a version holds more files than are read of one; a few kilobytes can name 10^80.

    Asked before libgit2 itself goes through a version, which it does to the end.
    """
    if len(_counted) > _KEPT:
        _counted.clear()
    if _count(repository, tree.raw, 0) > TREE_FILES:
        raise pygit2.GitError(f"the folder {tree} has more than {TREE_FILES} files")


def _count(repository: pygit2.Repository, tree: bytes, depth: int) -> int:
    if tree in _counted:
        return _counted[tree]
    if depth > GIT_DEEP:
        return TREE_FILES + 1
    wanted = pygit2.Oid(raw=tree)
    ask_for_bearable(repository, wanted)
    count = 0
    for mode, inside in _ENTRY.findall(repository.read(wanted)[1]):
        count += _count(repository, inside, depth + 1) if mode == _FOLDER else 1
    _counted[tree] = count
    return count
