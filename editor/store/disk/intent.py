"""What was about to be done to the files on disk, written down before it is begun."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from editor.plain_files import read_plain
from editor.policy.limits import OWN_BYTES
from editor.store.disk import atomic


@dataclass(frozen=True, slots=True)
class Intent:
    """To bring the files from any of the versions `old` (None: no files) to `new`.

    `seen` are blobs that other programs put at some paths, and that the new version takes into account.
    """

    old: tuple[str | None, ...]
    new: str
    seen: Mapping[str, str] = field(default_factory=dict)


def after(before: Intent | None, old: str | None, new: str, seen: Mapping[str, str]) -> Intent:
    """The intent for a step that follows another, which may not have been carried out."""
    if before is None:
        return Intent((old,), new, seen)
    return Intent(tuple(dict.fromkeys((*before.old, before.new, old))), new, {**before.seen, **seen})


def read(file: Path) -> Intent | None:
    """The intent written down; None when there is none, or none that can be read."""
    try:
        record = json.loads(read_plain(file, OWN_BYTES))
        return Intent(tuple(record["old"]), str(record["new"]), dict(record["seen"]))
    except (OSError, RecursionError, ValueError, KeyError, TypeError):
        return None


def write(file: Path, intent: Intent) -> None:
    """Write the intent down, before the first step is taken."""
    record = {"new": intent.new, "old": list(intent.old), "seen": dict(intent.seen)}
    atomic.write(file, json.dumps(record, sort_keys=True).encode() + b"\n")


def clear(file: Path) -> None:
    """Forget the intent, once it is carried out or given up."""
    with atomic.disk(file), suppress(FileNotFoundError):
        file.unlink()


def put_back(file: Path, before: Intent | None) -> None:
    """Say again what stood there before a step that was not taken."""
    if before is None:
        clear(file)
    else:
        write(file, before)
