"""The open policy for the window: the session's changes as signals; journal, checks and versions off its thread."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from editor.desk.session.opening import OpenPolicy
from editor.desk.session.undo import CursorPlace
from editor.loading import later
from editor.policy.editing.changes import Touched, touched
from editor.policy.editing.edits import Edit
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.store.errors import StoreError
from editor.store.repository import Repository
from editor.window.widgets.flow import Done, Failed, NotSaved, Step
from editor.window.widgets.runner import Runner, Task
from editor.window.widgets.turns import TurnQueue
from editor.window.work.journal_keeper import JournalKeeper
from editor.window.work.readings import Readings
from editor.window.work.review_keeper import ReviewKeeper
from editor.window.work.version_maker import VersionMaker

with later():
    from editor.checks.reading import past
    from editor.desk.comparison import past_policies
    from editor.desk.conversion import earlier
    from editor.desk.release import publishing
    from editor.desk.reports import checking
    from editor.desk.session import undo_target


Result = TypeVar("Result")
READ_HISTORY_AFTER = 100
"""Milliseconds after opening, when the first text is there."""


class PolicyDesk(QObject):
    """One open policy. Panes read it, submit edits to it, and listen to what was touched. `readings` are states and
    findings as they were last read, `keeper` knows which words are on the disk, `reviews` what is agreed.

    Signals carry values: `touched`, `undone` and `redone` a Touched, `selected` a Cell, `placed` the CursorPlace to put
    the cursor at, `released` a Released, `failed` the exception to tell the person about. `settling` comes before a
    save, an undo, another selection and the end: a pane with an open composition brings it into the session then.
    `stated` and `checked` tell that states and findings were read again, `nothing_to_save` that a version holds every
    word already, `baseline_read` that `baseline` is another, `closing` that nobody waits for an answer any more: long
    thinking ends then.
    """

    touched = Signal(object)
    undone = Signal(object)
    redone = Signal(object)
    selected = Signal(object)
    placed = Signal(object)
    settling = Signal()
    saved = Signal()
    nothing_to_save = Signal()
    kept = Signal()
    stated = Signal()
    checked = Signal()
    released = Signal(object)
    baseline_read = Signal()
    failed = Signal(object)
    closing = Signal()

    def __init__(self, opened: OpenPolicy, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = opened.session
        self.opened = opened.opened
        self.baseline: Policy | None = None
        self.earlier = earlier.EarlierTexts(opened.session)
        self._open = opened
        self._runner = runner
        # Thinking may take seconds, and a save must not wait behind it.
        self._thinker = Runner(self)
        self.turns = TurnQueue(self)
        self._is_closed = False
        self._selection: Cell | None = None
        self.beside: Tag | None = None
        """The language that is written beside the selected one, where one is: an undo in it leaves the language."""
        self.keeper = JournalKeeper(self.session, opened.journal, self)
        self.keeper.kept.connect(self.kept)
        self.keeper.failed.connect(self.failed)
        self.readings = Readings(lambda: self.policy, self._past, self._thinker, self)
        self.readings.stated.connect(self.stated)
        self.readings.checked.connect(self.checked)
        self.readings.failed.connect(self.failed)
        self._maker = VersionMaker(self.session, self.keeper, self.in_repository, self)
        self._maker.saved.connect(self.saved)
        self._maker.nothing_to_save.connect(self.nothing_to_save)
        self._maker.released.connect(self._on_released)
        self._maker.failed.connect(self._on_not_saved)
        self._after_save: list[tuple[Done[None], Failed]] = []
        self.saved.connect(self._on_saved)
        self.reviews = ReviewKeeper(self.session, self.in_background, self._maker.alone, self.version_saved, self)
        self.reviews.failed.connect(self.failed)
        self.reviews.recorded.connect(self._maker.took_in)
        self.saved.connect(self.reviews.wake)
        self._stop = self.session.listen(self._on_touched)
        self._select_first()
        QTimer.singleShot(READ_HISTORY_AFTER, self, self._read_history)

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
    def translated(self) -> tuple[Cell, Cell] | None:
        """The selection and the text it is made from; None where it is no translation."""
        at = self._selection
        origin = None if at is None else self.policy.origin_of(at.language)
        return None if at is None or origin is None else (at, Cell(at.section, origin))

    @property
    def language(self) -> Tag:
        """The language that is read: that of the selection, or the source."""
        return self.policy.source if self._selection is None else self._selection.language

    @property
    def is_saving(self) -> bool:
        """Whether a version or a release is being written."""
        return self._maker.is_busy

    def submit(self, edit: Edit, place: CursorPlace | None = None) -> Touched:
        """Make an edit; a PolicyError comes through to the pane that asked."""
        return self.session.submit(edit, place)

    def submit_alone(self, edit: Edit, place: CursorPlace | None = None) -> Touched:
        """Make an edit as a step of its own: what is typed before or after it is undone by itself."""
        self.session.pause()
        made = self.submit(edit, place)
        self.session.pause()
        return made

    def undo(self) -> None:
        """Take back the last step, tell of it, and go where it happened."""
        self.settling.emit()
        if (step := self.session.undo()) is not None:
            self.undone.emit(touched(step.after, step.before))
            self._go(undo_target.landing(step.after, step.before, step.place))

    def redo(self) -> None:
        """Do the last undone step again and go where it happened."""
        self.settling.emit()
        if (step := self.session.redo()) is not None:
            self.redone.emit(touched(step.before, step.after))
            self._go(undo_target.landing(step.before, step.after, step.place))

    def select(self, cell: Cell) -> None:
        """Show another section or language in every workspace."""
        self.settling.emit()
        if cell != self._selection and cell.section in self.policy.section_ids and cell.language in self.policy.tags:
            self._selection = cell
            self.session.pause()
            self.selected.emit(cell)

    def show(self, place: CursorPlace) -> None:
        """Go to a place: its section and language in every workspace, and the cursor where words are written."""
        self.select(place.cell)
        self.placed.emit(place)

    def save_version(self, message: str = "") -> None:
        """Make a version of the draft in the background; `saved` or `failed` tells how it went."""
        self.settling.emit()
        self._maker.save(message)

    def version_saved(self) -> Step[None]:
        """A version that holds every word, made where there is none; NotSaved where it could not be made."""

        def begin(done: Done[None], failed: Failed) -> None:
            self.settling.emit()
            if not (self.session.is_dirty or self.is_saving):
                done(None)
                return
            self._after_save.append((done, failed))
            self._maker.save("")

        return Step(begin)

    def release(self, proposal: "publishing.Proposal", warnings: tuple[str, ...]) -> None:
        """Make the release in the background; `released` or `failed` tells how it went."""
        self._maker.release(proposal, warnings)

    def in_repository(
        self,
        work: Callable[[Repository], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        owner: QObject | None = None,
        topic: str = "",
    ) -> Task:
        """Do repository work off the window's thread, in order; its answer comes back on the window's thread."""
        return self._runner.run(
            lambda: self._with_repository(work), done, failed or self.failed.emit, owner=owner, topic=topic
        )

    def in_repository_alone(self, work: Callable[[Repository], Result]) -> Step[Result]:
        """Repository work that may move the newest version; no version is made meanwhile."""
        return self._maker.alone(work)

    def took_in(self) -> None:
        """The session stands on a version that came from elsewhere."""
        self._read_baseline()
        self._maker.took_in()

    def took_files(self) -> None:
        """The session stands on a version with files that are no part of the draft."""
        self._maker.took_in()

    def in_background(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        owner: QObject | None = None,
        topic: str = "",
    ) -> Task:
        """Think about values off the window's thread (previews, redlines, conversions) without holding up a save.

        Once the policy is closed nothing is thought about any more.
        """
        if self._is_closed:
            forgotten = Task()
            forgotten.cancel()
            return forgotten
        return self._thinker.run(work, done, failed or self.failed.emit, owner=owner, topic=topic)

    def close(self) -> None:
        """Wait for the work under way, keep every word, and let the folder go.

        Where the disk refuses the words its error comes through and the policy stays open.
        """
        self.settling.emit()
        self._runner.wait()
        self.keeper.keep_now()
        self.abandon()

    def keep_now(self) -> None:
        """Keep every word before this returns, whatever else is under way; what the disk refuses is told as always."""
        self.settling.emit()
        try:
            self.keeper.keep_now()
        except StoreError as error:
            self.failed.emit(error)

    def abandon(self) -> None:
        """Let the folder go without keeping what is not kept yet."""
        self.closing.emit()
        self._is_closed = True
        self.readings.stop()
        self._runner.wait()
        self._thinker.wait()
        self.keeper.stop()
        self._stop()
        self._open.close()

    def _past(self) -> "past.Past":
        session = self.session
        return checking.past_of(session.last_release, session.clock.now(), self.policy.time_zone)

    def _with_repository(self, work: Callable[[Repository], Result]) -> Result:
        if self._open.lock is not None:
            self._open.lock.ask_still_here()
        repository = Repository.open(self.folder, self._open.lock)
        try:
            repository.signer = self.session.signer()
            return work(repository)
        finally:
            repository.close()

    def _on_touched(self, changed: Touched) -> None:
        if changed:
            self.keeper.note()
            self.readings.note()
        self.touched.emit(changed)
        at = self._selection
        gone = at is not None and (at.section not in self.policy.section_ids or at.language not in self.policy.tags)
        if gone or (at is None and self.policy.sections):
            self._selection = None
            self._select_first()

    def _select_first(self) -> None:
        place = self.session.place
        sections, tags = self.policy.section_ids, self.policy.tags
        if place is not None and place.cell.section in sections and place.cell.language in tags:
            self._selection = place.cell
        elif sections:
            self._selection = Cell(sections[0], self.policy.source)
        self.selected.emit(self._selection)

    def _go(self, place: CursorPlace | None) -> None:
        if place is None:
            return
        self.session.stand(place)
        if self._selection is not None and place.cell.language == self.beside:
            self.select(Cell(place.cell.section, self._selection.language))
            self.placed.emit(place)
        else:
            self.show(place)

    def _read_history(self) -> None:
        if not self._is_closed:
            self._read_baseline()
            self.reviews.wake()

    def _read_baseline(self) -> None:
        last = self.session.last_release
        if last is not None:
            number = last.number
            self.in_repository(
                lambda repository: past_policies.released_policy(repository, number), self._on_baseline, owner=self
            )

    def _on_baseline(self, policy: Policy) -> None:
        self.baseline = policy
        self.baseline_read.emit()

    def _on_released(self, released: "publishing.Released") -> None:
        self._read_baseline()
        self.released.emit(released)

    def _on_saved(self) -> None:
        waiting, self._after_save = self._after_save, []
        for done, _ in waiting:
            done(None)

    def _on_not_saved(self, error: Exception) -> None:
        waiting, self._after_save = self._after_save, []
        for _, failed in waiting:
            failed(NotSaved())
        self.failed.emit(error)
