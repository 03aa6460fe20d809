"""Opening a policy folder: its newest version, unsaved words, and what other programs changed."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from editor.desk.session.identity import signer_of
from editor.desk.session.session import Opened, Session
from editor.desk.session.undo import CursorPlace
from editor.desk.versions.clock import Clock
from editor.desk.versions.releases import ensure_tags, last_manifest
from editor.policy.language import Tag
from editor.policy.limits import FOLDER_BYTES
from editor.policy.people import anyone_has_a_key
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.recall import forget
from editor.store.errors import (
    FileTooLarge,
    NotAPolicyFolder,
    ReadOnlyFolder,
    StoreError,
    TooMuchTogether,
    UnknownRevision,
)
from editor.store.formats.layout import POLICY_FILE, changed_files, read_policy
from editor.store.history import Author, blob_id
from editor.store.lock import FolderLock
from editor.store.personal.journal import DamagedJournal, Journal, JournalEntry
from editor.store.personal.trust_file import FolderTrust
from editor.store.repository import Repository, Snapshot
from editor.store.signing.keys import KeyStore


@dataclass(frozen=True, slots=True)
class OpenPolicy:
    """An open policy with what keeps it: the session, the folder's lock (None when read only) and the journal."""

    session: Session
    lock: FolderLock | None
    journal: Journal
    opened: Opened

    def close(self) -> None:
        """Let the folder go, and forget what was read of its texts."""
        forget()
        if self.lock is not None:
            self.lock.release()


def open_policy(
    folder: Path,
    state: Path,
    clock: Clock,
    author: Author,
    keys: KeyStore | None = None,
    trust: FolderTrust | None = None,
) -> OpenPolicy:
    """Open a folder for work: FolderLocked when another program holds it, NotAPolicyFolder when it holds no policy.

    A folder that cannot be written is opened for reading. `state` is where journals are kept, `keys` sign versions,
    where `trust` lets them; without it whoever calls vouches for the folder.
    """
    interrupted = (folder / ".git").exists() and FolderLock(folder).holder() is not None
    lock = _lock(folder, clock.now())
    try:
        signing = keys if trust is None or trust.given else None
        opened = replace(
            _open(folder, state, lock, clock, author, signing), interrupted=interrupted and lock is not None
        )
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return OpenPolicy(Session(opened, clock, author, keys, trust), lock, Journal(state, folder), opened)


def read_version(snapshot: Snapshot, left: dict[str, StoreError] | None = None) -> dict[str, bytes]:
    """The files of a version that a policy's value is read from.

    FileTooLarge or TooMuchTogether names what is more than is read; given `left`, it is put there, and the rest read.
    """
    found: dict[str, bytes] = {}
    room = FOLDER_BYTES
    for path in snapshot.paths():
        if path.startswith(("reviews/", "releases/")):
            continue
        try:
            data = snapshot.read(path)
            if (room := room - len(data)) < 0:
                raise TooMuchTogether(path, FOLDER_BYTES)
        except (FileTooLarge, TooMuchTogether) as error:
            if left is None:
                raise
            left[path] = error
        else:
            found[path] = data
    return found


def draft_policy(repository: Repository, state: Path) -> Policy:
    """The draft of a folder that is only looked at: its newest version, files changed on disk, and unsaved words."""
    base = repository.head()
    if base is None:
        raise NotAPolicyFolder(repository.folder)
    left: dict[str, StoreError] = {}
    contents = read_version(repository.snapshot(base), left)
    entry, _ = _unsaved(Journal(state, repository.folder, repository.holds))
    draft, _ = read_over(contents, {**_foreign(repository), **_journalled(entry, repository, base)}, left)
    repository.left |= left
    return draft


def read_over(
    contents: Mapping[str, bytes], changes: Mapping[str, bytes | None], left: dict[str, StoreError]
) -> tuple[Policy, dict[str, bytes | None]]:
    """The policy that a version's files say with these changed, and the changes that were taken.

    A changed file that makes no sense stays as the version has it, and one of the version is passed over; both are
    `left`. DamagedPolicy where what the policy is, or who may do what, cannot be read.
    """
    damaged: dict[str, StoreError] = {}
    policy = read_policy(_over(contents, changes), damaged)
    sound = {path: data for path, data in changes.items() if path not in damaged}
    if len(sound) < len(changes):
        policy = read_policy(_over(contents, sound), damaged)
    left |= damaged
    return policy, sound


def _lock(folder: Path, since: datetime) -> FolderLock | None:
    if not (folder / ".git").exists():
        raise NotAPolicyFolder(folder)
    try:
        return FolderLock(folder).acquire(since)
    except ReadOnlyFolder:
        return None


def _open(
    folder: Path, state: Path, lock: FolderLock | None, clock: Clock, author: Author, keys: KeyStore | None
) -> Opened:
    repository = Repository.open(folder, lock)
    try:
        base = repository.head()
        if base is None or repository.snapshot(base).blob(POLICY_FILE) is None:
            raise NotAPolicyFolder(folder)
        snapshot = repository.snapshot(base)
        left: dict[str, StoreError] = {}
        contents = read_version(snapshot, left)
        base_policy = read_policy(contents, left)
        repository.signer = signer_of(base_policy, author, keys)
        if lock is not None and (repository.signer is not None or not anyone_has_a_key(base_policy.people)):
            ensure_tags(repository, author, clock.now())
        foreign = _foreign(repository)
        journal = Journal(state, folder, repository.holds)
        if lock is not None:
            with suppress(StoreError):  # a full disk must not keep the words from being read where they stand
                journal.claim()
            journal = Journal(state, folder, repository.holds)
        entry, damaged = _unsaved(journal)
        changes = {**foreign, **_journalled(entry, repository, base)}
        draft, sound = read_over(contents, changes, left) if changes else (base_policy, changes)
        last, digest = last_manifest(snapshot)
    finally:
        repository.close()
    return Opened(
        folder=folder,
        base=base,
        base_policy=base_policy,
        draft=draft,
        last=last,
        digest=digest,
        place=_place(entry),
        recovered=entry is not None and bool(changed_files(base_policy, draft)),
        recovered_at=None if entry is None else entry.when,
        foreign={path: data for path, data in foreign.items() if path in sound},
        left=tuple((repository.left | left).values()),
        damaged=damaged,
        writable=lock is not None,
    )


def policy_files(changes: Mapping[str, bytes | None]) -> dict[str, bytes | None]:
    """Of changed files, those of the policy's value; a changed manifest or record is for `verify` to name."""
    return {path: data for path, data in changes.items() if not path.startswith(("releases/", "reviews/"))}


def _foreign(repository: Repository) -> dict[str, bytes | None]:
    return policy_files(repository.worktree_changes())


def _unsaved(journal: Journal) -> tuple[JournalEntry | None, tuple[Path, ...]]:
    found = journal.read()
    return (found.previous, found.kept) if isinstance(found, DamagedJournal) else (found, ())


def _over(contents: Mapping[str, bytes], changes: Mapping[str, bytes | None]) -> dict[str, bytes]:
    merged = {path: data for path, data in contents.items() if path not in changes}
    merged.update({path: data for path, data in changes.items() if data is not None})
    return merged


def _journalled(entry: JournalEntry | None, repository: Repository, head: str) -> dict[str, bytes | None]:
    """The unsaved files: all of the journal's but those of which a version made since has the very words.

    The journal is written anew before a version is made, so what another program committed never passes for a save.
    """
    if entry is None or not entry.changes:
        return {}
    unsaved = {path: None if text is None else text.encode() for path, text in entry.changes.items()}
    for version in _made_since(repository, entry.base, head):
        snapshot = repository.snapshot(version)
        for path in tuple(unsaved):
            data = unsaved[path]
            if snapshot.blob(path) == (None if data is None else blob_id(data)):
                del unsaved[path]
    return unsaved


def _made_since(repository: Repository, base: str | None, head: str) -> Iterator[str]:
    """The versions after `base`; none where the history does not hold it."""
    if base is not None:
        try:
            if not repository.is_ancestor(base, head):
                return
        except UnknownRevision:
            return
    for version in repository.versions(head, first_parents=True):
        if version.id == base:
            return
        yield version.id


def _place(entry: JournalEntry | None) -> CursorPlace | None:
    if entry is None or entry.place is None:
        return None
    return CursorPlace(Cell(SectionId(entry.place.section), Tag(entry.place.language)), entry.place.position)
