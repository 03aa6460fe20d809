"""What was done in this window, for a report of a problem: the ids of commands and the kinds of failures.

Never what was written: nothing goes in but names of ours and counts.
"""

import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

KEPT = 400
"""The most lines that are kept, the oldest given up first."""


class DeedLog:
    """Appends to a file, which the next start goes on with. A disk that refuses costs the lines, nothing else."""

    def __init__(self, file: Path, now: Callable[[], datetime]) -> None:
        self._file = file
        self._now = now
        self._lines = self._read()[-KEPT:]
        with contextlib.suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("".join(f"{line}\n" for line in self._lines), encoding="utf-8")

    def note(self, deed: str, **counts: int) -> None:
        """Note a deed by a name of ours, such as the id of a command, with numbers that say how much."""
        told = "".join(f" {name}={count}" for name, count in counts.items())
        line = f"{self._now():%Y-%m-%d %H:%M:%S} {deed}{told}"
        self._lines = [*self._lines[1 - KEPT :], line]
        with contextlib.suppress(OSError), self._file.open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")

    def failed(self, error: BaseException) -> None:
        """Note a failure by its kind: its words may quote the policy."""
        self.note(f"failed {type(error).__name__}")

    def lines(self) -> tuple[str, ...]:
        """Everything that is kept, the oldest first."""
        return tuple(self._lines)

    def _read(self) -> list[str]:
        try:
            return self._file.read_text("utf-8", "replace").splitlines()
        except OSError:
            return []
