"""What can go wrong with a policy's folder, as types that carry facts and no sentences for people."""

import errno
from dataclasses import dataclass
from pathlib import Path

from editor.plain_files import NotPlainFile
from editor.policy.errors import FactsError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


@dataclass(eq=False)
class StoreError(FactsError):
    """Anything the store could not do; `str` of it is for developers."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The program that holds a policy's folder, as it wrote itself down (`since` is ISO 8601)."""

    pid: int
    host: str
    program: str
    since: str


@dataclass(eq=False)
class NewerFormat(StoreError):
    """A file in a later format, or judged by later rules, than this Dateline knows.

    `version` is the first Dateline that reads it, as the file says; empty where it does not.
    """

    format: int
    rules: int
    version: str


@dataclass(eq=False)
class FlawedPeople(StoreError):
    """People were to be written down whom nobody could tell apart, or whose keys anybody could sign with."""

    problem: str


@dataclass(eq=False)
class NotAPolicyFolder(StoreError):
    """There is no repository with files in this folder."""

    folder: Path


@dataclass(eq=False)
class FolderGone(StoreError):
    """The open folder is no more at its path: renamed, moved, out of reach, or another one stands there now."""

    folder: Path


@dataclass(eq=False)
class NotTrusted(StoreError):
    """A folder that nobody trusts yet was to be signed for, or to be shared."""

    folder: Path


@dataclass(eq=False)
class AlreadyARepository(StoreError):
    """A repository was to be made where one stands."""

    folder: Path


@dataclass(eq=False)
class FolderNotEmpty(StoreError):
    """A policy was to be begun in a folder that holds something else."""

    folder: Path


@dataclass(eq=False)
class InsideARepository(StoreError):
    """A policy was to be begun in a folder that a git repository contains."""

    folder: Path
    repository: Path


@dataclass(eq=False)
class DamagedRepository(StoreError):
    """The repository cannot be read, or what was read is not what was written."""

    folder: Path
    detail: str


@dataclass(eq=False)
class DetachedHead(StoreError):
    """Another program left the folder at a version that is on no branch, so there is nothing to add a version to."""

    folder: Path


@dataclass(eq=False)
class ShallowHistory(StoreError):
    """The copy was made without its oldest versions, as `git clone --depth` does; `path` is the file that says so."""

    path: Path


@dataclass(eq=False)
class PartialHistory(StoreError):
    """The copy was made without the files of its versions, as `git clone --filter` does."""

    folder: Path


@dataclass(eq=False)
class GraftedHistory(StoreError):
    """The file at `path` has git show other parents of versions than those that they were made with."""

    path: Path


@dataclass(eq=False)
class FolderLocked(StoreError):
    """Another program holds the folder; the holder is None when it has not said who it is."""

    folder: Path
    holder: Holder | None


@dataclass(eq=False)
class RepositoryBusy(StoreError):
    """Another program kept the repository locked for longer than we try; `locks` are the files that say so."""

    folder: Path
    locks: tuple[Path, ...]


@dataclass(eq=False)
class ReadOnlyFolder(StoreError):
    """Nothing can be written here: a read-only medium, or no permission."""

    path: Path


@dataclass(eq=False)
class DiskFull(StoreError):
    """No room, or no quota, is left for this file."""

    path: Path


@dataclass(eq=False)
class DiskFailure(StoreError):
    """The disk refused for another reason, `code` is the errno (0 when unknown)."""

    path: Path
    code: int


@dataclass(eq=False)
class HeadMoved(StoreError):
    """The newest version is no longer the one that the caller built on."""

    expected: str | None
    found: str | None


@dataclass(eq=False)
class BadPath(StoreError):
    """A path that must not be written: it leaves the folder, or cannot exist on every system."""

    path: str
    reason: str


@dataclass(eq=False)
class BadText(StoreError):
    """A name, a message or a draft holds what cannot be stored, such as half a surrogate pair; `field` says which."""

    field: str


@dataclass(eq=False)
class TagExists(StoreError):
    """The tag stands already, and tags are not moved."""

    name: str
    target: str | None


@dataclass(eq=False)
class UnknownRevision(StoreError):
    """No version, tag or blob of this name."""

    revision: str


@dataclass(eq=False)
class MissingObject(UnknownRevision):
    """The repository does not hold the object of this id."""

    folder: Path


@dataclass(eq=False)
class NoSuchFile(StoreError, KeyError):
    """The version has no file at this path."""

    revision: str
    path: str


@dataclass(eq=False)
class NotAFile(StoreError):
    """A pipe, a socket or a device stands where a file should."""

    path: Path


@dataclass(eq=False)
class LeadsElsewhere(StoreError):
    """What stands at `path` in a repository leads out of it: a link, settings or objects taken in from elsewhere."""

    path: Path


@dataclass(eq=False)
class FileTooLarge(StoreError):
    """A file of the folder, or of a version, has more bytes than are read of one."""

    path: str
    limit: int


@dataclass(eq=False)
class TooMuchTogether(StoreError):
    """The files of a folder or a version have more bytes together than are read; `path` is the first left unread."""

    path: str
    limit: int


@dataclass(eq=False)
class NotInHistory(StoreError):
    """No git repository keeps versions of this file."""

    file: Path


def from_os(error: OSError, path: Path) -> StoreError:
    """The typed error for what the disk refused at `path`."""
    if isinstance(error, NotPlainFile):
        return NotAFile(path)
    if error.errno in _FULL:
        return DiskFull(path)
    if error.errno in _READ_ONLY:
        return ReadOnlyFolder(path)
    return DiskFailure(path, error.errno or 0)
