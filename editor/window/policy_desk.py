"""The open policy for the window: the session's changes as signals; journal, checks and versions off its thread."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from editor.checks.finding import Finding
from editor.desk.checking import check_policy
from editor.desk.history import automatic_message
from editor.desk.opening import OpenPolicy
from editor.desk.publishing import Proposal, Released, ReleaseJob, begin_release, finish_release
from editor.desk.session import Save
from editor.desk.translating import states
from editor.desk.undo import Place, Step
from editor.policy.changes import Touched
from editor.policy.edits import Edit
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.policy.sync import CellState
from editor.store.repository import Repository
from editor.window.runner import Runner

Result = TypeVar("Result")

JOURNAL_AFTER = 500
"""Milliseconds from a keystroke to the journal; with the write itself well under a second."""

RETRY_AFTER = 5000
"""Milliseconds until the journal is tried again after the disk refused it."""

CHECK_AFTER = 300
"""Milliseconds without an edit before the checks run again."""


class PolicyDesk(QObject):
    """One open policy. Panes read it, submit edits to it, and listen to what was touched.

    Signals carry values: `touched` a Touched, `selected` a Cell, `failed` the exception to tell the person about.
    """

    touched = Signal(object)
    selected = Signal(object)
    saved = Signal()
    kept = Signal()
    checked = Signal()
    released = Signal(object)
    failed = Signal(object)

    def __init__(self, opened: OpenPolicy, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = opened.session
        self.opened = opened.opened
        self._open = opened
        self._runner = runner
        self._selection: Cell | None = None
        self._states: Mapping[Cell, CellState] | None = None
        self._findings: tuple[Finding, ...] = ()
        self._checked: Policy | None = None
        self._kept_at: datetime | None = None
        self._saving = False
        self._unkept = False
        self._journal_timer = self._timer(self._write_journal)
        self._check_timer = self._timer(self._check)
        self._stop = self.session.listen(self._on_touched)
        self._select_first()
        self._check_timer.start(0)

    @property
    def policy(self) -> Policy:
        """The draft as it stands."""
        return self.session.policy

    @property
    def folder(self) -> Path:
        """The policy's folder."""
        return self.session.folder

    @property
    def selection(self) -> Cell | None:
        """The section and language that all workspaces share; None while the policy has no section."""
        return self._selection

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the checks last found."""
        return self._findings

    @property
    def is_kept(self) -> bool:
        """Whether every keystroke is on the disk."""
        return not self._journal_timer.isActive()

    @property
    def kept_at(self) -> datetime | None:
        """When words were last put on the disk in this sitting."""
        return self._kept_at

    @property
    def is_saving(self) -> bool:
        """Whether a version or a release is being written."""
        return self._saving

    def state(self, cell: Cell) -> CellState:
        """A cell's state in the draft."""
        if self._states is None:
            self._states = states(self.policy)
        return self._states.get(cell, CellState.MISSING)

    def submit(self, edit: Edit, place: Place | None = None) -> Touched:
        """Make an edit; a PolicyError comes through to the pane that asked."""
        return self.session.submit(edit, place)

    def undo(self) -> None:
        """Take back the last step and go where it happened."""
        self._go(self.session.undo())

    def redo(self) -> None:
        """Do the last undone step again and go where it happened."""
        self._go(self.session.redo())

    def select(self, cell: Cell) -> None:
        """Show another section or language in every workspace."""
        if cell != self._selection and cell.section in self.policy.section_ids:
            self._selection = cell
            self.session.pause()
            self.selected.emit(cell)

    def save_version(self, message: str = "") -> None:
        """Make a version of the draft in the background; `saved` or `failed` tells how it went."""
        if self._saving:
            return
        save = self.session.begin_save(message or automatic_message(self.session.base_policy, self.policy))
        if save is None:
            self.saved.emit()
            return
        self._saving = True
        self.in_repository(save.write, lambda version: self._on_saved(save, version))

    def release(self, proposal: Proposal, warnings: tuple[str, ...]) -> None:
        """Make the release in the background; `released` or `failed` tells how it went."""
        if self._saving:
            return
        job = begin_release(self.session, proposal, warnings)
        self._saving = True
        self.in_repository(job.write, lambda released: self._on_released(job, released))

    def in_repository(self, work: Callable[[Repository], Result], done: Callable[[Result], None]) -> None:
        """Do repository work off the window's thread, in order; its answer comes back on the window's thread."""
        self._runner.run(lambda: self._with_repository(work), done, self._on_failed)

    def close(self) -> None:
        """Wait for the work under way, keep every word, and let the folder go."""
        self._runner.wait()
        self._journal_timer.stop()
        self._check_timer.stop()
        self._stop()
        try:
            self._keep(self._open)
        finally:
            self._open.close()

    def _with_repository(self, work: Callable[[Repository], Result]) -> Result:
        repository = Repository.open(self.folder, self._open.lock)
        try:
            return work(repository)
        finally:
            repository.close()

    def _on_touched(self, changed: Touched) -> None:
        self._states = None
        if changed.sections and self._selection and self._selection.section not in self.policy.section_ids:
            self._selection = None
            self._select_first()
        if changed:
            self._journal_timer.start(JOURNAL_AFTER)
            self._check_timer.start(CHECK_AFTER)
        self.touched.emit(changed)

    def _select_first(self) -> None:
        place = self.session.place
        if place is not None and place.cell.section in self.policy.section_ids:
            self._selection = place.cell
        elif self.policy.sections:
            self._selection = Cell(self.policy.sections[0].id, self.policy.source)
        if self._selection is not None:
            self.selected.emit(self._selection)

    def _go(self, step: Step | None) -> None:
        if step is not None and step.place is not None:
            self.select(step.place.cell)

    def _write_journal(self) -> None:
        entry, journal = self.session.journal_entry(), self._open.journal
        if not self.session.writable:
            return
        keep = journal.clear if entry is None else partial(journal.write, entry)
        self._runner.run(keep, self._on_kept, self._on_not_kept)

    @staticmethod
    def _keep(opened: OpenPolicy) -> None:
        entry = opened.session.journal_entry()
        if not opened.session.writable:
            return
        if entry is None:
            opened.journal.clear()
        else:
            opened.journal.write(entry)

    def _on_not_kept(self, error: Exception) -> None:
        if not self._unkept:
            self.failed.emit(error)
        self._unkept = True
        self._journal_timer.start(RETRY_AFTER)

    def _on_kept(self, _: None) -> None:
        self._unkept = False
        self._kept_at = self.session.clock.now()
        self.kept.emit()

    def _on_saved(self, save: Save, version: str) -> None:
        self._saving = False
        self.session.finish_save(save, version)
        self._journal_timer.start(0)
        self.saved.emit()

    def _on_released(self, job: ReleaseJob, released: Released) -> None:
        self._saving = False
        finish_release(self.session, job, released)
        self._journal_timer.start(0)
        self.released.emit(released)
        self.saved.emit()

    def _on_failed(self, error: Exception) -> None:
        self._saving = False
        self.failed.emit(error)

    def _check(self) -> None:
        policy = self.policy
        self._runner.run(lambda: check_policy(policy), lambda found: self._on_checked(policy, found), self._on_failed)

    def _on_checked(self, policy: Policy, found: tuple[Finding, ...]) -> None:
        if policy is self.policy:
            self._findings = found
            self.checked.emit()

    def _timer(self, work: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(work)
        return timer
