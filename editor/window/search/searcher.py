"""Searching off the window's thread: only the newest question is answered, and a long search can be stopped."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from editor.desk.comparison.lineage import Ancestor, draft_lineage, lineage
from editor.desk.comparison.phrases import PhraseChange, phrase_changes
from editor.desk.findings.searching import (
    Hits,
    PartHits,
    Replaced,
    SearchScope,
    cells_in,
    facts_with,
    replaced,
    search,
    search_parts,
)
from editor.desk.versions.history import history
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.store.repository import Repository
from editor.text.search.search import Sought
from editor.window.widgets.runner import Runner, Task
from editor.window.work.policy_desk import PolicyDesk

_LOOK_EVERY = 100
"""Milliseconds between two looks at how far a search has come."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What is sought where, in the draft as it stood."""

    sought: Sought
    scope: SearchScope
    at: Cell | None
    policy: Policy


@dataclass(frozen=True, slots=True)
class InDraft:
    """The texts, titles and values of facts in which it was found.

    Where one section is searched, `facts` are the names of those whose values have it.
    """

    inquiry: Inquiry
    hits: tuple[Hits, ...]
    parts: tuple[PartHits, ...] = ()
    facts: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[Hits | PartHits, ...]:
        """Everything in which it was found."""
        return (*self.hits, *self.parts)

    @property
    def count(self) -> int:
        """How many places there are."""
        return sum(len(one.found) for one in self.all)


@dataclass(frozen=True, slots=True)
class InHistory:
    """The versions in which it came or went, newest first, out of so many."""

    inquiry: Inquiry
    changes: tuple[PhraseChange, ...]
    versions: int


@dataclass(frozen=True, slots=True)
class Life:
    """The versions that made a sentence, newest first."""

    cell: Cell
    words: str
    ancestors: tuple[Ancestor, ...]


class _Progress:
    """How far the work has come; written on one thread and read on the other."""

    def __init__(self) -> None:
        self.done = self.total = 0

    def step(self) -> None:
        self.done += 1


class Searcher(QObject):
    """Signals: `answered` carries an InDraft, an InHistory or a Life, `failed` the exception, `progressed` how many
    versions out of how many were searched. `previewed` carries the texts after a replacement."""

    answered = Signal(object)
    failed = Signal(object)
    previewed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, desk: PolicyDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        # A search may take seconds, and neither a save nor a check must wait behind it.
        self._runner = Runner(self)
        self._halt = Event()
        self._task: Task | None = None
        self._progress = _Progress()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._tell_progress)
        desk.closing.connect(self._end)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def ask(self, inquiry: Inquiry) -> None:
        """Search; whatever was asked before is forgotten."""
        halt = self._begin()
        if inquiry.scope is SearchScope.HISTORY:
            progress = self._progress
            work = partial(_through_history, self._desk.folder, inquiry, progress, halt)
            self._task = self._runner.run(work, self._on_answered, self._on_failed, owner=self)
        else:
            self._task = self._runner.run(
                partial(_through_draft, inquiry, halt), self._on_answered, self._on_failed, owner=self
            )

    def ask_who(self, cell: Cell, words: str, versions: tuple[str, ...] = ("",)) -> None:
        """Look for the versions that made these words, in the first of `versions` that has them ("" is the draft)."""
        halt, text, folder = self._begin(), self._desk.policy.text(cell), self._desk.folder
        work = partial(_life, folder, cell, words, text, versions, halt)
        self._task = self._runner.run(work, self._on_answered, self._on_failed, owner=self)

    def preview(self, found: InDraft, replacement: str) -> None:
        """Work out what every text becomes."""
        halt = self._begin()
        self._task = self._runner.run(
            lambda: () if halt.is_set() else tuple(replaced(found.all, found.inquiry.sought, replacement)),
            self._on_previewed,
            self._on_failed,
            owner=self,
        )

    def cancel(self) -> None:
        """Forget the question: its answer is never given."""
        self._halt.set()
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin(self) -> Event:
        self.cancel()
        self._halt, self._progress = Event(), _Progress()
        self._timer.start()
        return self._halt

    def _end(self) -> None:
        self.cancel()
        self._runner.wait()

    def _tell_progress(self) -> None:
        if self._progress.total:
            self.progressed.emit(self._progress.done, self._progress.total)

    def _on_answered(self, found: InDraft | InHistory | Life) -> None:
        self._rest()
        self.answered.emit(found)

    def _on_previewed(self, texts: tuple[Replaced, ...]) -> None:
        self._rest()
        self.previewed.emit(texts)

    def _on_failed(self, error: Exception) -> None:
        self._rest()
        self.failed.emit(error)

    def _rest(self) -> None:
        self._task = None
        self._timer.stop()


def _through_draft(inquiry: Inquiry, halt: Event) -> InDraft:
    policy, sought = inquiry.policy, inquiry.sought
    cells = cells_in(policy, inquiry.scope, inquiry.at)
    hits = tuple(search(policy, cells, sought, halt.is_set))
    parts = tuple(search_parts(policy, inquiry.scope, inquiry.at, sought))
    return InDraft(inquiry, hits, parts, facts_with(policy, sought) if inquiry.scope is SearchScope.TEXT else ())


def _through_history(folder: Path, inquiry: Inquiry, progress: _Progress, halt: Event) -> InHistory:
    repository = Repository.open(folder)
    try:
        rows = history(repository)
        progress.total = len(rows)
        changes = tuple(phrase_changes(repository, rows, inquiry.sought, progress.step, halt.is_set))
        return InHistory(inquiry, changes, len(rows))
    finally:
        repository.close()


def _life(folder: Path, cell: Cell, words: str, text: str, versions: tuple[str, ...], halt: Event) -> Life:
    repository = Repository.open(folder)
    try:
        for version in versions:
            if version:
                found = tuple(lineage(repository, cell, words, version, halt.is_set))
            else:
                found = tuple(draft_lineage(repository, cell, words, text, halt.is_set))
            if found:
                return Life(cell, words, found)
        return Life(cell, words, ())
    finally:
        repository.close()
