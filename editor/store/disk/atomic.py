"""Writing a file whole or not at all."""

import errno
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISREG

from editor.store.errors import from_os

TEMPORARY = ".dateline-*.tmp"


@contextmanager
def disk(path: Path) -> Iterator[None]:
    """Turn what the disk refuses at `path` into the store's own errors."""
    try:
        yield
    except OSError as error:
        raise from_os(error, path) from error


def write(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Put `data` at `path` so that a kill, a power cut or a full disk leaves the old bytes or the new ones."""
    place(path, data, mode)
    sync_folders([path.parent])


def place(path: Path, data: bytes, mode: int = 0o666) -> None:
    """As `write`, but the folder is left for the caller to sync, who may have many files in it."""
    temporary = path.parent / TEMPORARY.replace("*", secrets.token_hex(6))
    with disk(path):
        _fill(temporary, data, mode)
        with _removed_on_failure(temporary):
            os.replace(temporary, path)  # noqa: PTH105 - a symbolic link at the path is replaced, never followed


def holds(path: Path, data: bytes) -> bool:
    """Whether a file of its own, and no link to one, is there with these bytes."""
    with disk(path):
        try:
            status = path.lstat()
            return S_ISREG(status.st_mode) and status.st_size == len(data) and path.read_bytes() == data
        except (FileNotFoundError, NotADirectoryError):
            return False


@contextmanager
def new_folders(wanted: Iterable[Path]) -> Iterator[None]:
    """Make folders, with those around them; where what is done in them fails, those that were made are gone again."""
    made: list[Path] = []
    try:
        for folder in sorted(wanted):
            for one in reversed([folder, *folder.parents]):
                with disk(one):
                    if not one.is_dir():
                        one.mkdir()
                        made.append(one)
        yield
    except BaseException:
        for one in reversed(made):
            with suppress(OSError):
                one.rmdir()
        raise


def place_all(files: Mapping[Path, bytes], mode: int = 0o666) -> None:
    """Put every file in its place; the folders are there, and are left for the caller to sync.

    All are written beside their places and read back first: where one cannot be written, or is not on the disk as it
    should be, none is put in its place.
    """
    made: dict[Path, Path] = {}
    try:
        for path, data in files.items():
            temporary = path.parent / TEMPORARY.replace("*", secrets.token_hex(6))
            made[path] = temporary
            with disk(path):
                _fill(temporary, data, mode)
                if temporary.read_bytes() != data:
                    raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
                if path.is_dir():
                    raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        for path, temporary in made.items():
            with disk(path):
                os.replace(temporary, path)  # noqa: PTH105 - a symbolic link at the path is replaced, never followed
    finally:
        for temporary in made.values():
            with suppress(OSError):
                temporary.unlink()


def fill(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Write a file that is not there yet down to the disk; what could not be written whole is removed."""
    with disk(path):
        _fill(path, data, mode)


def _fill(path: Path, data: bytes, mode: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    with _removed_on_failure(path), os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _removed_on_failure(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


def sync_folders(folders: Iterable[Path]) -> None:
    """Make the names in these folders survive a power cut, where the system can."""
    if os.name != "posix":
        return
    for folder in folders:
        with disk(folder):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def clear_temporaries(folder: Path) -> None:
    """Remove what a killed program left half-written in this folder."""
    for left in folder.glob(TEMPORARY):
        with suppress(OSError):
            left.unlink()
