"""Files from outside of a policy: every one that a person names is read here."""

from pathlib import Path

from editor.exchange.blocks.errors import TooLarge
from editor.plain_files import OverLimit, read_plain
from editor.policy.limits import FILE_BYTES


def read_outside(path: Path, limit: int = FILE_BYTES) -> bytes:
    """The bytes of a file; TooLarge before more than `limit` are read, NotPlainFile or another OSError."""
    try:
        return read_plain(path, limit)
    except OverLimit as error:
        raise TooLarge(error.size, limit) from error
