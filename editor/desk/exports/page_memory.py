"""The pages of a site as they were made and proved before, kept in this person's own folder."""

import hashlib
import secrets
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from editor import __version__
from editor.data import data_dir

_NAME = 40
"""Hexadecimal digits of a digest that name a page."""
_MAKES_PAGES = frozenset({".py", ".html", ".css", ".toml"})


class PageMemory:
    """Keeps each page under the digest of all that it is made of, the program too.

    A page is taken only where its own digest stands before it. Whoever may write to this person's folders could forge
    it all the same, as they could the program.
    """

    def __init__(self, folder: Path, policy: Path) -> None:
        self.folder = folder / "pages" / hashlib.sha256(str(policy.resolve()).encode()).hexdigest()[:_NAME]
        self._program = _program()
        self._used: set[str] = set()

    def __call__(self, values: tuple[object, ...], make: Callable[[], str]) -> str:
        """The page of these values."""
        name = hashlib.sha256(repr((self._program, values)).encode("utf-8", "surrogatepass")).hexdigest()[:_NAME]
        self._used.add(name)
        known = self._read(name)
        if known is not None:
            return known
        made = make()
        self._write(name, made.encode())
        return made

    def forget_others(self) -> None:
        """Remove what the site that was made just now has no page for."""
        with suppress(OSError):
            for path in self.folder.iterdir():
                if path.name not in self._used:
                    path.unlink()

    def _read(self, name: str) -> str | None:
        try:
            seal, _, data = (self.folder / name).read_bytes().partition(b"\n")
            return data.decode() if seal == _seal(data) else None
        except (OSError, UnicodeDecodeError):
            return None

    def _write(self, name: str, data: bytes) -> None:
        """A folder that cannot be written keeps nothing, and the next site takes longer."""
        aside = self.folder / f"{name}.{secrets.token_hex(4)}"
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            aside.write_bytes(_seal(data) + b"\n" + data)
            aside.replace(self.folder / name)


@lru_cache(maxsize=1)
def _program() -> str:
    """What the program's own files are, by their names, times and sizes: another program makes other pages."""
    told = hashlib.sha256(__version__.encode())
    for root in (Path(__file__).parents[2], data_dir("resources")):
        for path in sorted(root.rglob("*")):
            if path.suffix in _MAKES_PAGES:
                status = path.stat()
                told.update(f"{path.relative_to(root)} {status.st_mtime_ns} {status.st_size}\n".encode())
    return told.hexdigest()


def _seal(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()
