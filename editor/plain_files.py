"""Reading what stands at a path, whatever that is: plain files only, and never more bytes than wanted."""

import errno
import os
import stat
from pathlib import Path


class NotPlainFile(OSError):
    """A pipe, a socket or a device stands where a file should: reading it could wait for ever, or never end."""


class OverLimit(OSError):
    """The file at `filename` has more bytes than wanted; `size` is how many, as far as they were counted."""

    def __init__(self, path: Path, size: int) -> None:
        super().__init__(errno.EFBIG, "the file is larger than it may be", str(path))
        self.size = size


def read_plain(path: Path, limit: int) -> bytes:
    """The bytes of a plain file; OverLimit where there are more than `limit`, NotPlainFile, or another OSError."""
    # Opening a pipe waits for whoever writes to it, unless it is opened so.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
    if _is_strange(path.stat().st_mode):
        raise _not_plain(path)
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    descriptor = os.open(path, flags)
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        if _is_strange(found.st_mode):
            raise _not_plain(path)
        if found.st_size > limit:
            raise OverLimit(path, found.st_size)
        data = file.read(limit + 1)
    if len(data) > limit:
        raise OverLimit(path, len(data))
    return data


def _is_strange(mode: int) -> bool:
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _not_plain(path: Path) -> NotPlainFile:
    return NotPlainFile(errno.EINVAL, "this is a pipe, a socket or a device, and no file", str(path))
