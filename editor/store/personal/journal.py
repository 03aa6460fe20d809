"""Keystrokes kept safe between versions: one small file outside the repository."""

import hashlib
import json
import os
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from editor.loading import pattern
from editor.plain_files import read_plain
from editor.policy.limits import OWN_BYTES
from editor.store.disk import atomic
from editor.store.errors import BadText, StoreError
from editor.store.libgit.gate import git_home

_FORMAT = 1
_KEY = pattern("[0-9a-f]{32}")
_COMPUTER = "computer"


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


_NOTHING = JournalEntry(None, {}, None, datetime.fromtimestamp(0, UTC))
"""Stands where a folder gave up the words that it came with, so that they do not come back."""


@dataclass(frozen=True, slots=True)
class DamagedJournal:
    """A journal that cannot be read whole, the names it is kept under, and the one written before it, if sound."""

    kept: tuple[Path, ...]
    previous: JournalEntry | None


class Journal:
    """The journal of one policy's folder. Who writes holds the folder's lock.

    A folder that came from elsewhere and was not claimed yet reads the journal that it came with and writes to another:
    the first one may still be that of the folder it was copied from. A folder without an identity, such as a backup
    that is older than it, reads the journal of the folder that stood at its path, if it `knows` the version there.
    """

    def __init__(self, folder_for_state: Path, policy_folder: Path, knows: Callable[[str], bool] | None = None) -> None:
        self._folder = folder_for_state / "journal"
        self._place = os.fsencode(policy_folder.resolve())
        self._home = git_home(policy_folder)
        key = self._identity()
        self._is_claimed = key is not None and _said(self._files_of(key)[2]) == self._place
        self._lent: tuple[Path, ...] = () if key is None or self._is_claimed else self._files_of(key)[:2]
        if key is None and knows is not None:
            self._lent = self._left_here(knows)
        if key is None or not self._is_claimed:
            # Before folders had an identity the journal was called after the path.
            key = hashlib.sha256(self._place + (key or "").encode()).hexdigest()[:32]
        self._current, self._previous, _ = self._files_of(key)

    def _left_here(self, knows: Callable[[str], bool]) -> tuple[Path, ...]:
        """The newest journal of a folder that stood at this path and stands there no more."""
        found: list[tuple[datetime, tuple[Path, ...]]] = []
        for owner in sorted(self._folder.glob("*.folder")) if self._folder.is_dir() else ():
            if _said(owner) == self._place:
                files = self._files_of(owner.stem)[:2]
                entries = [one for file in files if (one := _decoded(_said(file) or b"")) is not None]
                if entries and entries[0].base is not None and knows(entries[0].base):
                    found.append((entries[0].when, files))
        return max(found, key=lambda one: one[0])[1] if found else ()

    def claim(self) -> None:
        """Make the journal this folder's own, so that it is found again wherever the folder goes; hold its lock.

        A folder that came from elsewhere takes a copy of the journal there under a new identity. The first one stays:
        whether that folder was renamed, copied, or is only out of reach cannot be known, and its words may be needed.
        """
        if self._is_claimed:
            return
        key, computer = uuid.uuid4().hex, self._computer()
        *files, owner = self._files_of(key)
        unclaimed = (self._current, self._previous)
        with atomic.disk(self._folder):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if computer is None:
                computer = uuid.uuid4().hex
                atomic.write(self._folder / _COMPUTER, computer.encode() + b"\n", mode=0o600)
            taken = unclaimed if any(file.is_file() for file in unclaimed) else self._lent
            try:
                for file, found in zip(files, taken, strict=False):
                    if found.is_file():
                        atomic.write(file, found.read_bytes(), mode=0o600)
                atomic.write(owner, self._place, mode=0o600)
                # The identity last: until it stands, the words are found where they were.
                atomic.write(self._home / f"dateline-journal-{computer}", key.encode() + b"\n")
            except StoreError:
                for file in (*files, owner):
                    file.unlink(missing_ok=True)
                raise
            self._current, self._previous = files
            self._is_claimed, self._lent = True, ()
            for file in unclaimed:
                file.unlink(missing_ok=True)

    def _files_of(self, key: str) -> tuple[Path, Path, Path]:
        """The newest entry, the one before it, and the folder that they belong to."""
        return self._folder / f"{key}.json", self._folder / f"{key}.previous.json", self._folder / f"{key}.folder"

    def _computer(self) -> str | None:
        """What this computer calls itself among those that share a folder, as in a cloud; None before it has a name."""
        return _key_in(self._folder / _COMPUTER)

    def _identity(self) -> str | None:
        """The identity that the folder's repository has on this computer; None where it has none."""
        computer = self._computer()
        return None if computer is None else _key_in(self._home / f"dateline-journal-{computer}")

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
        return DamagedJournal(tuple(kept), None) if kept else self._lent_entry()

    def clear(self) -> None:
        """Forget both entries: their words are in a version, or were given up by the person who wrote them."""
        with atomic.disk(self._current):
            for file in (self._previous, self._current, self._current.with_suffix(".fresh")):
                file.unlink(missing_ok=True)
        if self._folder.is_dir():
            atomic.sync_folders([self._folder])
        if self._lent_entry() is not None:
            self.write(_NOTHING)

    def _lent_entry(self) -> JournalEntry | None:
        """What the journal says that the folder came with; damaged or not, it is left to whoever owns it."""
        read = (_decoded(data) for file in self._lent if (data := _said(file)) is not None)
        return next((entry for entry in read if entry is not None), None)

    def _put_aside(self, file: Path, data: bytes) -> Path:
        aside = file.with_suffix(f".damaged-{hashlib.sha256(data).hexdigest()[:12]}")
        with atomic.disk(file):
            file.replace(aside)
        return aside


def _said(file: Path) -> bytes | None:
    try:
        return read_plain(file, OWN_BYTES)
    except OSError:
        return None


def _key_in(file: Path) -> str | None:
    """The key that a file holds; None where it holds none that can name a file."""
    found = (_said(file) or b"").decode("ascii", "replace").strip()
    return found if _KEY.fullmatch(found) else None


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
