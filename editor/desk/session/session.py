"""The one door to every change of an open policy; it owns undo, the journal's content and the draft's base."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from editor.desk.session.identity import signer_of
from editor.desk.session.undo import CursorPlace, UndoHistory, UndoStep
from editor.desk.versions.clock import Clock
from editor.policy.canonical import canonical_policy
from editor.policy.editing.changes import Touched, touched
from editor.policy.editing.edits import Edit, apply
from editor.policy.policy import Policy
from editor.policy.releases.release import Manifest
from editor.policy.section import Cell
from editor.store.errors import StoreError
from editor.store.formats.layout import changed_files
from editor.store.history import Author
from editor.store.personal.journal import JournalEntry, JournalPlace
from editor.store.personal.trust_file import FolderTrust
from editor.store.repository import Repository
from editor.store.signing.keys import KeyStore
from editor.store.signing.signatures import Signer

Listener = Callable[[Touched], None]


@dataclass(frozen=True, slots=True)
class Opened:
    """What was found in a folder: its newest version, the draft over it, and how the draft came about.

    `digest` is that of the last manifest's file. `recovered` is whether the journal brought back words that no version
    holds, kept at `recovered_at`; `interrupted` whether the program that last had the folder ended without closing it;
    `foreign` are the files that another program changed and that are now part of the draft. `damaged` are journals that
    could not be read and were kept aside, `left` the reasons why files were left unread: nothing is published then.
    """

    folder: Path
    base: str | None
    base_policy: Policy
    draft: Policy
    last: Manifest | None
    digest: str
    place: CursorPlace | None = None
    recovered: bool = False
    recovered_at: datetime | None = None
    interrupted: bool = False
    foreign: Mapping[str, bytes | None] = field(default_factory=dict)
    damaged: tuple[Path, ...] = ()
    left: tuple[StoreError, ...] = ()
    writable: bool = True


@dataclass(frozen=True, slots=True)
class Save:
    """A version about to be made: values only, so that it can be written off the window's thread."""

    folder: Path
    base: str | None
    changes: Mapping[str, bytes | None]
    message: str
    author: Author
    when: datetime
    policy: Policy
    seen: Mapping[str, bytes | None]

    def write(self, repository: Repository) -> str:
        """Make the version; the folder's own errors come through."""
        return repository.commit(self.changes, self.message, self.author, self.when, self.base, self.seen)


class Session:
    """An open policy. Listeners hear what each edit, undo or save touched."""

    def __init__(
        self,
        opened: Opened,
        clock: Clock,
        author: Author,
        keys: KeyStore | None = None,
        trust: FolderTrust | None = None,
    ) -> None:
        self.folder = opened.folder
        self.author = author
        self.keys = keys
        self.trust = trust
        self.clock = clock
        self.writable = opened.writable
        # Typing and undo work on the texts as typed; all others see them as their files will say them.
        self._typed = opened.draft
        self._policy = canonical_policy(opened.draft)
        self._base = opened.base
        self._base_policy = opened.base_policy
        self._last = opened.last
        self._digest = opened.digest
        self._place = opened.place
        self._seen = opened.foreign
        self.left = opened.left
        self._undo = UndoHistory()
        self._listeners: list[Listener] = []

    @property
    def policy(self) -> Policy:
        """The draft as it stands, and as it would be read from its files."""
        return self._policy

    def typed(self, cell: Cell) -> str:
        """A cell's text for the pane in which it is typed: with the empty lines at its end that no file keeps."""
        return self._typed.text(cell)

    @property
    def base(self) -> str | None:
        """The newest version's id, None before the first."""
        return self._base

    @property
    def base_policy(self) -> Policy:
        """The policy of the newest version."""
        return self._base_policy

    @property
    def last_release(self) -> Manifest | None:
        """The manifest of the last release, None before the first."""
        return self._last

    @property
    def last_digest(self) -> str:
        """The digest of the last release's manifest, empty before the first."""
        return self._digest

    @property
    def place(self) -> CursorPlace | None:
        """Where the person last worked."""
        return self._place

    @property
    def foreign(self) -> Mapping[str, bytes | None]:
        """The files of other programs that the draft takes into account."""
        return self._seen

    @property
    def is_dirty(self) -> bool:
        """Whether the draft has words that no version has."""
        return bool(changed_files(self._base_policy, self._policy))

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return self._undo.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether an edit was taken back."""
        return self._undo.can_redo

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Hear of every change; the answer stops it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def submit(self, edit: Edit, place: CursorPlace | None = None) -> Touched:
        """Make an edit and tell what it touched; a PolicyError leaves everything as it was."""
        after = apply(self._typed, edit)
        if not touched(self._typed, after):
            return Touched()
        self._undo.record(UndoStep(self._typed, after, edit, place or self._place, self.clock.now()))
        return self._show(after, place)

    def undo(self) -> UndoStep | None:
        """Take the last step back and give it, so that the window can go to its place."""
        step = self._undo.undo()
        if step is not None:
            self._show(step.before, step.place)
        return step

    def redo(self) -> UndoStep | None:
        """Do a step again that was taken back."""
        step = self._undo.redo()
        if step is not None:
            self._show(step.after, step.place)
        return step

    def pause(self) -> None:
        """Let the next edit be a step of its own."""
        self._undo.close()

    def stand(self, place: CursorPlace) -> None:
        """Note where the person is."""
        self._place = place

    def journal_entry(self) -> JournalEntry | None:
        """What the journal must hold now; None when every word stands in a version."""
        changes = changed_files(self._base_policy, self._policy)
        if not changes:
            return None
        place = None if self._place is None else JournalPlace(*self._place.cell, self._place.position)
        texts = {path: None if data is None else data.decode() for path, data in changes.items()}
        return JournalEntry(self._base, texts, place, self.clock.now())

    def begin_save(self, message: str) -> Save | None:
        """The version that the draft would become; None when there is nothing to save."""
        self._undo.close()
        changes = changed_files(self._base_policy, self._policy)
        if not changes:
            return None
        return Save(self.folder, self._base, changes, message, self.author, self.clock.now(), self._policy, self._seen)

    def finish_save(self, save: Save, version: str) -> None:
        """The version was made; what was typed since stays the draft."""
        self._base, self._base_policy, self._seen = version, save.policy, {}
        self._tell(Touched())

    def signer(self) -> Signer | None:
        """What signs the versions of whoever works here; None where they have no key in this policy."""
        signer = signer_of(self._policy, self.author, self.keys)
        return signer if self.trust is None else self.trust.checked(signer)

    @property
    def is_trusted(self) -> bool:
        """Whether a person trusts the folder: only then it is shared, and signed for."""
        return self.trust is None or self.trust.given

    def may_share(self, address: str) -> bool:
        """Whether a person said that this folder is shared at this address."""
        return self.trust is None or self.trust.allows(address)

    def finish_records(self, version: str) -> None:
        """Files were added over the newest version that are no part of the draft, such as records; no words changed."""
        self._base = version
        self._tell(Touched())

    def finish_release(self, version: str, manifest: Manifest, digest: str) -> None:
        """A release was made of the newest version."""
        self._base, self._last, self._digest = version, manifest, digest
        self._tell(Touched(rules=True))

    def stand_on(self, version: str, policy: Policy, draft: Policy, last: Manifest | None, digest: str) -> None:
        """Another version is the newest, and `draft` what its words and the unsaved ones are together.

        Steps led to a draft that is no more, so undo begins anew.
        """
        self._undo.forget()
        self._base, self._base_policy, self._seen = version, policy, {}
        self._last, self._digest = last, digest
        self._show(draft, None)
        self._tell(Touched(rules=True))

    def take_files(self, edit: Edit, seen: Mapping[str, bytes | None]) -> Touched:
        """Take into the draft what another program wrote to the files, as a step that undo takes back.

        `seen` are those files: the next version may overwrite them.
        """
        self._undo.close()
        self._seen = {**self._seen, **seen}
        changed = self.submit(edit)
        self._undo.close()
        return changed

    def save(self, repository: Repository, message: str) -> str | None:
        """Make a version at once, for whoever has no window to keep alive."""
        save = self.begin_save(message)
        if save is None:
            return None
        repository.signer = self.signer()
        version = save.write(repository)
        self.finish_save(save, version)
        return version

    def _show(self, policy: Policy, place: CursorPlace | None) -> Touched:
        changed = touched(self._typed, policy)
        self._typed = policy
        canonical = canonical_policy(policy)
        if touched(self._policy, canonical):
            self._policy = canonical
        self._place = place or self._place
        self._tell(changed)
        return changed

    def _tell(self, changed: Touched) -> None:
        for listener in tuple(self._listeners):
            listener(changed)
