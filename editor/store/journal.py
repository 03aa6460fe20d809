"""Keystrokes kept safe between versions: one small file outside the repository."""

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from editor.store import atomic
from editor.store.errors import BadText

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class JournalPlace:
    """Where the cursor was: the section's id, the language's tag, and the position in characters."""

    section: str
    language: str
    position: int


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """Whole draft files that differ from the version `base` (None: no version yet); a None among them is a removal."""

    base: str | None
    changes: Mapping[str, str | None]
    place: JournalPlace | None
    when: datetime


@dataclass(frozen=True, slots=True)
class DamagedJournal:
    """A journal that cannot be read whole, the names it is kept under, and the one written before it, if sound."""

    kept: tuple[Path, ...]
    previous: JournalEntry | None


class Journal:
    """The journal of one policy's folder. Who writes holds the folder's lock."""

    def __init__(self, folder_for_state: Path, policy_folder: Path) -> None:
        key = hashlib.sha256(os.fsencode(policy_folder.resolve())).hexdigest()[:32]
        self._folder = folder_for_state / "journal"
        self._current = self._folder / f"{key}.json"
        self._previous = self._folder / f"{key}.previous.json"

    def write(self, entry: JournalEntry) -> None:
        """Keep this entry, and the one before it; once this returns, neither a kill nor a power cut loses it."""
        data = _encoded(entry)
        with atomic.disk(self._folder):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # The sound entry steps aside only when the new one is on the disk, and `read` finds it there meanwhile.
        fresh = self._current.with_suffix(".fresh")
        with atomic.disk(fresh):
            fresh.unlink(missing_ok=True)
        atomic.fill(fresh, data, mode=0o600)
        with atomic.disk(self._current):
            with suppress(FileNotFoundError):
                self._current.replace(self._previous)
            fresh.replace(self._current)
        atomic.sync_folders([self._folder])

    def read(self) -> JournalEntry | DamagedJournal | None:
        """What was written last. A damaged journal is put aside under another name, never removed."""
        kept: list[Path] = []
        for file in (self._current, self._previous):
            with atomic.disk(file):
                try:
                    data = file.read_bytes()
                except FileNotFoundError:
                    continue
            entry = _decoded(data)
            if entry is not None:
                return DamagedJournal(tuple(kept), entry) if kept else entry
            kept.append(self._put_aside(file, data))
        return DamagedJournal(tuple(kept), None) if kept else None

    def clear(self) -> None:
        """Forget both entries: their words are in a version, or were given up by the person who wrote them."""
        with atomic.disk(self._current):
            for file in (self._previous, self._current, self._current.with_suffix(".fresh")):
                file.unlink(missing_ok=True)
        if self._folder.is_dir():
            atomic.sync_folders([self._folder])

    def _put_aside(self, file: Path, data: bytes) -> Path:
        aside = file.with_suffix(f".damaged-{hashlib.sha256(data).hexdigest()[:12]}")
        with atomic.disk(file):
            file.replace(aside)
        return aside


def _encoded(entry: JournalEntry) -> bytes:
    place = entry.place
    record = {
        "base": entry.base,
        "changes": dict(entry.changes),
        "place": None if place is None else [place.section, place.language, place.position],
        "when": entry.when.isoformat(),
    }
    for path, text in entry.changes.items():
        _refuse_broken(path, path)
        _refuse_broken(text or "", path)
    whole = {"digest": _digest(record), "entry": record, "format": _FORMAT}
    return (json.dumps(whole, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode()


def _decoded(data: bytes) -> JournalEntry | None:
    try:
        whole = json.loads(data)
        record = whole["entry"]
        if whole["format"] != _FORMAT or whole["digest"] != _digest(record):
            return None
        place = None if record["place"] is None else JournalPlace(*record["place"])
        return JournalEntry(record["base"], record["changes"], place, datetime.fromisoformat(record["when"]))
    except (ValueError, KeyError, TypeError):
        return None


def _digest(record: object) -> str:
    return hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()


def _refuse_broken(text: str, field: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BadText(field) from error
