"""What the selected translation has to follow: read from the history and compared off the window's thread."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.desk.translation.bases import base_of
from editor.desk.translation.translating import cell_state
from editor.desk.versions.digests import cell_blob
from editor.policy.editing.changes import Touched
from editor.policy.section import Cell
from editor.policy.sync import CellState, SyncRecord, TranslationMethod
from editor.text.translation.following import Following, FollowReading, anchors, follow
from editor.window.work.policy_desk import PolicyDesk

AFTER = 200
"""Milliseconds without an edit before source and translation are compared again."""


@dataclass(frozen=True, slots=True)
class Followed:
    """A translation beside its source: how it stands, and where paragraphs belong together.

    `following` is what it must follow where it is outdated; `is_lost` that the text which it was made from is in no
    version, so that nobody can tell what changed. `settled` is why a change was said to need no translation.
    """

    at: Cell
    source: Cell
    text: str
    state: CellState
    anchors: tuple[tuple[int, int], ...]
    following: Following | None = None
    is_lost: bool = False
    settled: str = ""


class Follower(QObject):
    """Keeps `found` up to date while the widget that watches is visible; `followed` tells that it is another."""

    followed = Signal()

    def __init__(self, desk: PolicyDesk, watching: QWidget) -> None:
        super().__init__(watching)
        self._desk = desk
        self._watching = watching
        self._bases: dict[SyncRecord, FollowReading | None] = {}
        self._sources: dict[str, str] = {}
        self.found: Followed | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._compute)
        desk.selected.connect(lambda _: self.refresh())
        desk.saved.connect(self._forget_lost)
        desk.touched.connect(self._on_touched)

    def refresh(self) -> None:
        """Compare now, since another text is looked at."""
        if self._watching.isVisible():
            self._timer.start(0)

    def source(self) -> Cell | None:
        """The cell that the selected one is made from."""
        at, policy = self._desk.selection, self._desk.policy
        if at is None or at.section not in policy.section_ids or at.language not in policy.tags:
            return None
        origin = policy.origin_of(at.language)
        return None if origin is None else Cell(at.section, origin)

    def _on_touched(self, changed: Touched) -> None:
        self._remember(changed)
        at, source = self._desk.selection, self.source()
        if not self._watching.isVisible() or at is None or source is None:
            return
        if changed.languages or changed.facts or at in changed.sync:
            self._timer.start(0)
        elif {at, source} & changed.texts and not (self._timer.isActive() and self._timer.interval() == 0):
            self._timer.start(AFTER)

    def _remember(self, changed: Touched) -> None:
        """The source of a translation that was just marked may be in no version yet, and change before the next."""
        policy = self._desk.policy
        for cell in changed.sync & policy.sync.keys():
            origin = policy.origin_of(cell.language)
            source = None if origin is None else Cell(cell.section, origin)
            if source is not None and cell_blob(policy, source) == policy.sync[cell].source_blob:
                self._sources[policy.sync[cell].source_blob] = policy.text(source)

    def _forget_lost(self) -> None:
        """A save may have brought into a version what was in none."""
        self._bases = {record: base for record, base in self._bases.items() if base is not None}

    def _compute(self) -> None:
        at, source, policy = self._desk.selection, self.source(), self._desk.policy
        if at is None or source is None:
            self._show(None)
            return
        state, record = cell_state(policy, at), policy.sync.get(at)
        text, target, values = policy.text(source), policy.text(at), policy.values(source.language)
        if state is not CellState.OUTDATED or record is None:
            self._think(at, source, state, FollowReading(text, {}), target, None)
        elif record in self._bases:
            base = self._bases[record]
            reading = FollowReading(text, {} if base is None else values)
            self._think(at, source, state, reading, target, base, is_lost=base is None)
        else:
            seen = dict(self._sources)
            self._desk.in_repository(
                lambda repository: base_of(repository, record, policy, source.language, seen),
                lambda base: self._on_base(record, base),
                owner=self,
                topic="base",
            )

    def _on_base(self, record: SyncRecord, base: FollowReading | None) -> None:
        self._bases[record] = base
        self.refresh()

    def _think(
        self,
        at: Cell,
        source: Cell,
        state: CellState,
        reading: FollowReading,
        target: str,
        base: FollowReading | None,
        *,
        is_lost: bool = False,
    ) -> None:
        record = self._desk.policy.sync.get(at)
        is_settled = record is not None and record.how is TranslationMethod.SETTLED and state is CellState.IN_STEP
        settled = record.reason if record is not None and is_settled else ""

        def work() -> Followed:
            if base is None:
                return Followed(
                    at, source, reading.text, state, anchors(reading, target), is_lost=is_lost, settled=settled
                )
            found = follow(base, reading, target, (source.language, at.language))
            return Followed(at, source, reading.text, state, found.anchors, found)

        self._desk.in_background(work, self._on_found, owner=self, topic="follow")

    def _on_found(self, found: Followed) -> None:
        here = self._desk.selection, self.source()
        if (found.at, found.source) == here and found.text == self._desk.policy.text(found.source):
            self._show(found)

    def _show(self, found: Followed | None) -> None:
        if found != self.found:
            self.found = found
            self.followed.emit()
