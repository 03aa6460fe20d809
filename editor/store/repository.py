"""A policy's versions and its files on disk, and how the one becomes the other."""

import shutil
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

import filelock

from editor.store import errors
from editor.store.disk import atomic, intent
from editor.store.disk.paths import checked, is_ours
from editor.store.disk.worktree import FileMove, Worktree
from editor.store.history import Author, Signed, TagRef, Version, blob_id
from editor.store.libgit import door, meeting, objects, reading, replaying, writing
from editor.store.libgit.gate import ask_for_whole_history
from editor.store.libgit.gathering import Gathering, gathering
from editor.store.libgit.listings import Listings
from editor.store.libgit.locks import clear_locks
from editor.store.libgit.moving import file_moves
from editor.store.libgit.reading import Snapshot as Snapshot
from editor.store.lock import FolderLock
from editor.store.remotes.remote import split_login
from editor.store.signing.signatures import GIT, Signer

_STALE_SECONDS = 5.0
_GUARD_SECONDS = 20.0
_NOTHING: Mapping[str, bytes | None] = MappingProxyType({})


class Repository:
    """One policy's versions. For one thread: another opens its own, which costs a fraction of a millisecond.

    Versions and tags of the person whose `signer` is set are signed.
    """

    def __init__(self, folder: Path) -> None:
        """Open what stands in the folder as it is; use `create` or `open`."""
        self.folder = folder
        self._git = door.open_repository(folder)
        self._home = Path(self._git.path)
        self._intent = self._home / "dateline-checkout"
        self.signer: Signer | None = None
        self._holding: FolderLock | None = None
        self._worktree = Worktree(folder)
        self._listings = Listings()
        self._gathering: Gathering | None = None
        self.left: dict[str, errors.StoreError] = {}
        """Files on the disk that were left unread, by their paths, and why; as the last look at them found."""

    @classmethod
    def create(cls, folder: Path) -> "Repository":
        """Make an empty repository whose first version will be on `main`; the files in the folder stay as they are."""
        if (folder / ".git").exists():
            raise errors.AlreadyARepository(folder)
        try:
            door.create_repository(folder).free()
        except errors.StoreError:
            shutil.rmtree(folder / ".git", ignore_errors=True)
            raise
        return cls(folder)

    @classmethod
    def open(cls, folder: Path, holding: FolderLock | None = None) -> "Repository":
        """Open, and finish what a killed program left half-done; the folder's lock also lets it clear stale locks."""
        repository = cls(folder)
        repository._holding = holding
        repository.head()
        with suppress(errors.ReadOnlyFolder, errors.RepositoryBusy, errors.DiskFull):
            if holding is not None and holding.is_held():
                with repository._guard():
                    clear_locks(folder, older_than=max(time.time() - _STALE_SECONDS, holding.death))
                    atomic.clear_temporaries(repository._home)
            if repository.is_behind():
                with repository._guard():
                    repository._finish()
        return repository

    def close(self) -> None:
        """Let go of the files that libgit2 keeps open."""
        self._git.free()

    # What is written

    def head(self) -> str | None:
        """The newest version's id; None before the first."""
        if self._gathering is not None:
            return self._gathering.head
        return writing.head_of(self._git, self.folder)

    def snapshot(self, revision: str) -> Snapshot:
        """The files of a version: a full id, or a name such as `refs/tags/release/3`."""
        commit = reading.find_commit(self._git, self.folder, revision)
        return Snapshot(self._git, self.folder, commit, self._listings)

    def version(self, revision: str) -> Version:
        """One version: a full id, or a name such as `refs/tags/release/3`."""
        return reading.version(reading.find_commit(self._git, self.folder, revision), self.folder)

    def holds(self, revision: str) -> bool:
        """Whether the history here has a version."""
        try:
            self.version(revision)
        except errors.UnknownRevision:
            return False
        return True

    def versions(
        self, start: str | None = None, *, first_parents: bool = False, until: str | None = None
    ) -> Iterator[Version]:
        """The versions back from `start` (the newest, unless said), children before parents, newer before older.

        Those that `until` is built on, and itself, are left out; asking for few costs no more than these.
        """
        if (begin := start or self.head()) is None:
            return
        commit = reading.find_commit(self._git, self.folder, begin)
        for found in reading.commits(self._git, self.folder, commit, first_parents, until):
            yield reading.version(found, self.folder)

    def history_of(self, path: str, start: str | None = None) -> Iterator[Version]:
        """The versions in which the file at this path is not what it was in any of their parents, newest first."""
        if (begin := start or self.head()) is None:
            return
        commit = reading.find_commit(self._git, self.folder, begin)
        for found in reading.commits_that_touch(self._git, self.folder, commit, path):
            yield reading.version(found, self.folder)

    def ask_for_whole_history(self) -> None:
        """ShallowHistory or GraftedHistory where the versions that are given are not those that were made."""
        ask_for_whole_history(Path(self._git.path))

    def changed(self, old: str | None, new: str) -> tuple[str, ...]:
        """The paths that differ between two versions, sorted; all of the new one's when there is no old one."""
        after = reading.find_commit(self._git, self.folder, new)
        if old is None:
            return Snapshot(self._git, self.folder, after).paths()
        return reading.differing(self._git, self.folder, reading.find_commit(self._git, self.folder, old), after)

    def is_ancestor(self, ancestor: str, descendant: str) -> bool:
        """Whether one version is the other, or is among those it was built on."""
        first = reading.find_commit(self._git, self.folder, ancestor).id
        second = reading.find_commit(self._git, self.folder, descendant).id
        with door.door(self.folder):
            return bool(first == second or self._git.descendant_of(second, first))

    def read_blob(self, blob: str) -> bytes:
        """The bytes of a blob, or UnknownRevision."""
        return reading.read_blob(self._git, self.folder, blob)

    def signed(self, version: str) -> Signed | None:
        """What the signature of a version signs, and the signature; None where it has none."""
        return reading.signed(reading.find_commit(self._git, self.folder, version), self.folder)

    def signed_tag(self, name: str) -> Signed | None:
        """The same of a tag, by its name without `refs/tags/`."""
        return reading.signed_tag(self._git, self.folder, name)

    def tag_named(self, name: str) -> TagRef | None:
        """The tag of this name without `refs/tags/`, where there is one and it points at a version."""
        if self._gathering is not None and (coming := self._gathering.tag_named(name)) is not None:
            return coming
        return reading.tag_named(self._git, self.folder, name)

    def tags(self) -> dict[str, TagRef]:
        """The tags that point at versions, by name without `refs/tags/`."""
        return reading.tags(self._git, self.folder)

    # Writing

    def commit(
        self,
        changes: Mapping[str, bytes | None],
        message: str,
        author: Author,
        when: datetime,
        expected: str | None,
        seen: Mapping[str, bytes | None] = _NOTHING,
        *,
        merged: str | None = None,
    ) -> str:
        """Make a version of `expected` with these files changed (None removes one), and bring the files on disk there.

        Raises HeadMoved when the newest version is not `expected`. Where nothing differs no version is made, and the
        answer is `expected`. Once the version stands its id is given back, even if the files on disk cannot follow (a
        full disk, another program's lock): the next commit or opening brings them there, and `is_behind` tells.
        Files that another program changed are left as they are; `worktree_changes` tells which. Pass what it told
        as `seen` when `changes` take it into account: a changed file with just these bytes is then overwritten.
        `merged` is another version whose history this one joins; `changes` are still those since `expected`.
        """
        for path in changes:
            checked(path)
        who = writing.signature(author, when)
        with self._guard():
            if (found := self.head()) != expected:
                raise errors.HeadMoved(expected, found)
            sign = self._sign(author)
            new = writing.write_objects(self._git, self.folder, expected, changes, message, who, merged, sign)
            if new is None:
                assert expected is not None
                return expected
            if self._gathering is not None:
                self._gathering.head, self._gathering.who = new, who
                return new
            blobs = {path: blob_id(data) for path, data in seen.items() if data is not None and path in changes}
            self._move_to(expected, new, who, blobs)
        return new

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Versions and tags that are made inside come to stand all together at its end; where it fails, none does.

        So hundreds cost one move of the branch, one look at the files on disk, and one pack of objects.
        """
        outside = self._git
        with self._guard(), gathering(self.folder, self.head()) as made:
            self._git, self._gathering = made.git, made
            try:
                yield
            finally:
                self._git, self._gathering = outside, None
            if made.head is not None and made.who is not None and made.head != made.start:
                made.pack()
                self._move_to(made.start, made.head, made.who, {})
        made.make_tags(self._git)

    def commit_aside(self, changes: Mapping[str, bytes | None], message: str, author: Author, when: datetime) -> str:
        """Make a version of the newest that is on no branch, to be given to others as it is."""
        head, who = self.head(), writing.signature(author, when)
        made = writing.write_objects(self._git, self.folder, head, changes, message, who, None, self._sign(author))
        return made or head or ""

    def go_to(self, new: str, expected: str | None, author: Author, when: datetime) -> None:
        """Make a version that came from elsewhere the newest, and bring the files on disk there; HeadMoved as above."""
        who = writing.signature(author, when)
        with self._guard():
            if (found := self.head()) != expected:
                raise errors.HeadMoved(expected, found)
            self._move_to(expected, new, who, {})

    def _move_to(self, old: str | None, new: str, who: writing.Who, seen: Mapping[str, str]) -> None:
        before = intent.read(self._intent)
        intent.write(self._intent, intent.after(before, old, new, seen))
        try:
            writing.move_head(self._git, self.folder, old, new, who)
        except errors.StoreError:
            intent.put_back(self._intent, before)
            raise
        if self._holding is not None:
            self._holding.made = new
        with suppress(errors.StoreError, OSError):
            self._finish()

    def tag(self, name: str, target: str, message: str, author: Author, when: datetime) -> None:
        """Make an annotated tag on a version; TagExists when there is one of that name, wherever it points."""
        who = writing.signature(author, when)
        if self._gathering is not None:
            self._gathering.tag(name, target, message, who, self._sign(author))
            return
        writing.add_tag(self._git, self.folder, name, target, message, who, self._sign(author))

    def _sign(self, author: Author) -> writing.Sign | None:
        """How versions of this author are signed: by the signer, if it is theirs."""
        signer = self.signer
        if signer is None or signer.email.casefold() != author.email.casefold():
            return None
        return lambda data: signer.sign(data, GIT)

    # Meeting other copies

    def clear_locks(self) -> None:
        """Remove the lock files that stand now; only where a person said that no other program is at work."""
        clear_locks(self.folder, older_than=time.time() + 1, asked=True)

    def check_objects(self, stop: Callable[[], bool] = lambda: False, since: str | None = None) -> int:
        """Hash everything again, or what the newest version holds and what leads to it `since` another one."""
        return objects.check_objects(self._git, self.folder, stop, since)

    def merge_base(self, one: str, other: str) -> str | None:
        """The newest version that both are built on; None where they have nothing in common."""
        return meeting.merge_base(self._git, self.folder, one, other)

    def apart(self, one: str, other: str) -> tuple[int, int]:
        """How many versions each of the two has that the other lacks."""
        return meeting.apart(self._git, self.folder, one, other)

    def replayed(self, version: str, parents: Sequence[str], without: Collection[str]) -> str:
        """The version made again on other parents and without these files; its parent where nothing is left of it."""
        return replaying.replayed(self._git, self.folder, version, parents, without, self._sign)

    def references(self, under: str) -> dict[str, str]:
        """What the references under a name (with its slash) point at, by the rest of their names."""
        return meeting.references(self._git, self.folder, under)

    def set_reference(self, name: str, target: str | None) -> None:
        """Let a reference point at an object, wherever it pointed before; None removes it. Never a branch's."""
        meeting.set_reference(self._git, self.folder, name, target)

    def branch(self) -> str:
        """The full name of the branch that the folder is on, or DetachedHead."""
        return meeting.branch(self._git, self.folder)

    def address(self) -> str | None:
        """Where this copy's versions are shared; None where they are not."""
        return meeting.address(self._git, self.folder)

    def set_address(self, address: str | None) -> None:
        """Write down where versions are shared, without a name and a password in it; None forgets it."""
        plain = None if address is None else split_login(address)[0]
        meeting.set_address(self._git, self.folder, plain)

    def is_own(self, version: str) -> bool:
        """Whether whoever holds the folder's lock made this version the newest just now."""
        return self._holding is not None and self._holding.made == version

    def last_move(self) -> str:
        """What git wrote down of the last change of what the folder stands at; empty where it keeps no such log."""
        return meeting.last_move(self._git, self.folder)

    # The files on disk

    def is_behind(self) -> bool:
        """Whether the files on disk were not yet all brought to the newest version."""
        return self._intent.exists()

    def worktree_changes(self, folder: str = "") -> dict[str, bytes | None]:
        """What other programs did to the policy's files since the newest version: the bytes, or None where removed.

        All of the layout is looked at, or one folder of it. What is no file to read counts as unchanged, and is `left`.
        """
        head = self.head()
        known = self.snapshot(head).blobs(folder) if head else {}
        pending = intent.read(self._intent)
        waiting = self._moves(replace(pending, new=head)) if pending and head else {}
        changes: dict[str, bytes | None] = {}
        contents = self._worktree.contents(folder)
        self.left = dict(contents.left)
        for path in sorted({path for path in known if is_ours(path)} | contents.files.keys()):
            data = contents.files.get(path)
            if data is None and (refused := self.left.get(path) or self._worktree.obstacle(path)) is not None:
                self.left[path] = refused
                continue
            found = None if data is None else blob_id(data)
            if found != known.get(path) and not (path in waiting and found in waiting[path].ours):
                changes[path] = data
        return changes

    def stamp(self) -> tuple[object, ...]:
        """What is otherwise where another program wrote to the files or made a version: names, times and sizes.

        It tells whether reading them all is worth its time: 400 files take 2 ms, reading them 20.
        """
        return (self.head(), *self._worktree.stamp())

    def update_worktree(self, old: str | None, new: str) -> tuple[str, ...]:
        """Bring the files on disk from one version to another; gives the paths left alone because others changed them.

        Doing it again does no harm. A file is written where its bytes are those of `old`, or where it is missing.
        """
        with self._guard():
            return self._check_out(intent.Intent((old,), new))

    def _finish(self) -> None:
        """Carry out the intent that is written down, towards what is newest by now."""
        pending, head = intent.read(self._intent), self.head()
        if pending is not None and head is not None:
            self._check_out(replace(pending, new=head))
        intent.clear(self._intent)

    def _check_out(self, step: intent.Intent) -> tuple[str, ...]:
        moves = self._moves(step)
        self._worktree.clear_temporaries(moves)
        left = self._worktree.bring(moves, self.read_blob)
        writing.stage(self._git, self.folder, step.new, tuple(moves))
        return left

    def _moves(self, step: intent.Intent) -> dict[str, FileMove]:
        return file_moves(step, self.snapshot, self.changed)

    @contextmanager
    def _guard(self) -> Iterator[None]:
        """Keep other copies of this program from changing the same files for the moment."""
        if self._gathering is not None:  # whoever gathers keeps them off already
            yield
            return
        lock = filelock.FileLock(str(self._home / "dateline-guard"), timeout=_GUARD_SECONDS)
        with atomic.disk(self._home):
            try:
                lock.acquire(poll_interval=0.005)
            except filelock.Timeout as held:
                raise errors.RepositoryBusy(self.folder, (self._home / "dateline-guard",)) from held
        try:
            yield
        finally:
            lock.release()
