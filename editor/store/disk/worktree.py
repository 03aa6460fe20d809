"""The files on disk beside the repository: written as bytes, and never over what another program wrote."""

import errno
import os
import stat
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from editor.plain_files import OverLimit, read_plain
from editor.policy.limits import FOLDER_BYTES, FOLDERS_DEEP, bytes_of
from editor.store.disk import atomic
from editor.store.disk.paths import FOLDERS, ROOT, checked, is_ours, is_safe
from editor.store.errors import (
    BadPath,
    FileTooLarge,
    LeadsElsewhere,
    NotAFile,
    StoreError,
    TooMuchTogether,
    from_os,
)
from editor.store.history import blob_id


@dataclass(frozen=True, slots=True)
class FileMove:
    """What becomes of one path: any of the `ours` blobs on disk (None: no file) may give way to `new`."""

    ours: frozenset[str | None]
    new: str | None


@dataclass(frozen=True, slots=True)
class Contents:
    """The bytes of files by their paths, and why others were left unread: too large, too many, or no files."""

    files: Mapping[str, bytes]
    left: Mapping[str, StoreError]


@dataclass(frozen=True, slots=True)
class Worktree:
    """The folder that people see."""

    root: Path

    def read(self, path: str) -> bytes | None:
        """The bytes of a plain file; None when there is none, or when a symbolic link is part of the way."""
        where = self._plain(path)
        if where is None or not where.is_file():
            return None
        return self._bytes(where)

    def contents(self, folder: str = "") -> "Contents":
        """All files that the layout has a place for, or those in one folder, and what is no file to read."""
        found: dict[str, bytes] = {}
        left: dict[str, StoreError] = {}
        room = FOLDER_BYTES
        for path, where in self._ours(folder):
            try:
                if (refused := self.obstacle(path)) is not None:
                    raise refused
                data = self._bytes(where)
                if (room := room - len(data)) < 0:
                    raise TooMuchTogether(path, FOLDER_BYTES)
            except (FileTooLarge, NotAFile, LeadsElsewhere, TooMuchTogether) as error:
                left[path] = error
            else:
                found[path] = data
        return Contents(found, left)

    def obstacle(self, path: str) -> StoreError | None:
        """What stands at this path, or on the way to it, that is no file to read; None where nothing stands there."""
        where = self.root
        for name in path.split("/"):
            where /= name
            try:
                mode = where.lstat().st_mode
            except (FileNotFoundError, NotADirectoryError):
                return None
            except OSError as error:
                if error.errno == errno.ENAMETOOLONG:
                    return None
                raise from_os(error, where) from error
            if stat.S_ISLNK(mode):
                return LeadsElsewhere(where)
            if not stat.S_ISDIR(mode) and not stat.S_ISREG(mode):
                return NotAFile(where)
        return NotAFile(where) if stat.S_ISDIR(mode) else None

    def _ours(self, folder: str) -> Iterator[tuple[str, Path]]:
        """What stands where the layout has a place, files or not."""
        for name in () if folder else ROOT:
            if os.path.lexists(self.root / name):
                yield name, self.root / name
        for name in FOLDERS if not folder else (folder,):
            for path, where in self._walk(self.root / name, name):
                if is_ours(path) and self._can_be_stored(path):
                    yield path, where

    def stamp(self) -> Iterator[tuple[str, int, int]]:
        """Name, time of the last change (ns) and size of all files that the layout has a place for."""
        names = [(name, self.root / name) for name in ROOT if self._is_plain_file(self.root / name)]
        for name in FOLDERS:
            names += self._walk(self.root / name, name)
        for path, where in names:
            with suppress(OSError):
                status = where.stat()
                yield path, status.st_mtime_ns, status.st_size

    def bring(self, moves: Mapping[str, FileMove], content: Callable[[str], bytes]) -> tuple[str, ...]:
        """Make the files what `moves` says, all of them again if need be; gives the paths left to other programs."""
        left: list[str] = []
        touched: set[Path] = set()
        for path, move in sorted(moves.items(), key=lambda item: (item[1].new is not None, item[0])):
            where = self._plain(path)
            if where is None or (where.exists() and not where.is_file()):
                left.append(path)
                continue
            try:
                data = self.read(path)
            except (FileTooLarge, NotAFile):
                left.append(path)
                continue
            found = None if data is None else blob_id(data)
            if found == move.new:
                continue
            if found is not None and found not in move.ours:
                left.append(path)
            elif move.new is None:
                touched.add(self._remove(where))
            else:
                with atomic.disk(where):
                    where.parent.mkdir(parents=True, exist_ok=True)
                atomic.place(where, content(move.new))
                touched.add(where.parent)
        atomic.sync_folders(folder for folder in sorted(touched) if folder.is_dir())
        return tuple(sorted(left))

    def clear_temporaries(self, paths: Collection[str]) -> None:
        """Remove what a killed program left half-written beside these paths."""
        for folder in {self.root / Path(path).parent for path in paths if self._plain(path)}:
            if folder.is_dir():
                atomic.clear_temporaries(folder)

    def _plain(self, path: str) -> Path | None:
        """Where a path is on disk, unless a symbolic link, or a file where a folder should be, is part of the way."""
        if not is_safe(path):
            return None
        where = self.root
        names = path.split("/")
        for name in names:
            if where != self.root and where.exists() and not where.is_dir():
                return None
            where = where / name
            if where.is_symlink():
                return None
        return where

    def _remove(self, where: Path) -> Path:
        with atomic.disk(where):
            where.unlink(missing_ok=True)
            folder = where.parent
            while folder != self.root and not any(folder.iterdir()):
                folder.rmdir()
                folder = folder.parent
        return folder

    def _walk(self, folder: Path, path: str) -> Iterator[tuple[str, Path]]:
        if folder.is_symlink() or not folder.is_dir() or path.count("/") > FOLDERS_DEEP:
            return
        with atomic.disk(folder), os.scandir(folder) as children:
            entries = sorted(children, key=lambda entry: entry.name)
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from self._walk(Path(entry.path), f"{path}/{entry.name}")
            else:
                yield f"{path}/{entry.name}", Path(entry.path)

    def _bytes(self, where: Path) -> bytes:
        path = where.relative_to(self.root).as_posix()
        limit = bytes_of(path)
        with atomic.disk(where):
            try:
                return read_plain(where, limit)
            except OverLimit as error:
                raise FileTooLarge(path, limit) from error

    @staticmethod
    def _is_plain_file(where: Path) -> bool:
        try:
            return stat.S_ISREG(where.lstat().st_mode)
        except OSError:
            return False

    @staticmethod
    def _can_be_stored(path: str) -> bool:
        try:
            checked(path)
        except BadPath:
            return False
        return True
