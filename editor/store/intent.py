"""What was about to be done to the files on disk, written down before it is begun."""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from editor.store import atomic


@dataclass(frozen=True, slots=True)
class Intent:
    """To bring the files from any of the versions `old` (None: no files) to `new`."""

    old: tuple[str | None, ...]
    new: str


def read(file: Path) -> Intent | None:
    """The intent written down; None when there is none, or none that can be read."""
    try:
        record = json.loads(file.read_bytes())
        old, new = record["old"], record["new"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not isinstance(new, str) or not isinstance(old, list) or not all(isinstance(one, str | None) for one in old):
        return None
    return Intent(tuple(old), new)


def write(file: Path, intent: Intent) -> None:
    """Write the intent down, before the first step is taken."""
    record = {"new": intent.new, "old": list(intent.old)}
    atomic.write(file, json.dumps(record, sort_keys=True).encode() + b"\n")


def clear(file: Path) -> None:
    """Forget the intent, once it is carried out or given up."""
    with atomic.disk(file), suppress(FileNotFoundError):
        file.unlink()
