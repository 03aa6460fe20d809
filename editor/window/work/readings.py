"""What is derived from the draft off the window's thread: the state of every cell, and what the checks find."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from editor.desk.translation.translating import states
from editor.loading import later
from editor.policy.ignoring import Ignored
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.policy.sync import CellState
from editor.window.widgets.runner import Runner

with later():
    from editor.checks import finding as looked
    from editor.checks.reading import past as last_release
    from editor.desk.reports import checking


_ByCell = dict[Cell, list["tuple[looked.Finding, looked.Spot]"]]

READ_AFTER = 250
"""Milliseconds without an edit before the draft is read again."""
_PAINTED = 5
"""Milliseconds after the window has come to rest before the draft is read at first: its text is painted before."""


class Readings(QObject):
    """States and findings of the draft as they were last read. They follow an edit after a moment, never before it."""

    stated = Signal()
    checked = Signal()
    failed = Signal(object)

    def __init__(
        self, policy: Callable[[], Policy], past: "Callable[[], last_release.Past]", runner: Runner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._past = past
        self._runner = runner
        self._states: Mapping[Cell, CellState] = {}
        self._checked: checking.Checked | None = None
        self._findings: tuple[looked.Finding, ...] = ()
        self._by_cell: _ByCell = {}
        self._aside: tuple[tuple[looked.Finding, Ignored], ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        self.note(0)

    def state(self, cell: Cell) -> CellState | None:
        """A cell's state; None where it was not read yet."""
        return self._states.get(cell)

    @property
    def states(self) -> Mapping[Cell, CellState]:
        """The states of all cells as they were last read; another mapping where any of them is another."""
        return self._states

    @property
    def findings(self) -> "tuple[looked.Finding, ...]":
        """What the checks last found."""
        return self._findings

    def findings_at(self, cell: Cell) -> "Sequence[tuple[looked.Finding, looked.Spot]]":
        """What the checks last found in one text, each with its place there; however many findings there are elsewhere.

        A finding that names several places stands with each of them.
        """
        return self._by_cell.get(cell, ())

    @property
    def aside(self) -> "tuple[tuple[looked.Finding, Ignored], ...]":
        """What people set aside and is still found."""
        return self._aside

    @property
    def has_checked(self) -> bool:
        """Whether the checks have run at all; before that, no finding says nothing."""
        return self._checked is not None

    @property
    def is_current(self) -> bool:
        """Whether the findings are those of the draft as it stands."""
        return self._checked is not None and self._checked.policy is self._policy()

    def note(self, after: int = READ_AFTER) -> None:
        """The draft is another; each further edit puts the reading off."""
        self._timer.start(after)

    def stop(self) -> None:
        """Read nothing more."""
        self._timer.stop()

    def _begin(self) -> None:
        """Once what was going on when the policy was opened is done."""
        self._timer.timeout.disconnect(self._begin)
        self._timer.timeout.connect(self._read)
        self.note(_PAINTED)

    def _read(self) -> None:
        policy, past, before = self._policy(), self._past(), self._checked
        self._runner.run(lambda: states(policy), self._on_states, self.failed.emit, owner=self, topic="states")

        def work() -> "tuple[checking.Checked, _ByCell]":
            found = checking.check(policy, past) if before is None else checking.check_again(before, policy, past)
            return found, _by_cell(found.findings)

        self._runner.run(work, self._on_checked, self.failed.emit, owner=self, topic="checks")

    def _on_states(self, found: Mapping[Cell, CellState]) -> None:
        if found != self._states:
            self._states = found
            self.stated.emit()

    def _on_checked(self, found: "tuple[checking.Checked, _ByCell]") -> None:
        self._checked, self._by_cell = found
        self._findings, self._aside = self._checked.findings, self._checked.aside
        self.checked.emit()


def _by_cell(findings: "Sequence[looked.Finding]") -> "_ByCell":
    found: _ByCell = {}
    for finding in findings:
        for spot in (finding.spot, *finding.also):
            if (cell := spot.cell) is not None:
                found.setdefault(cell, []).append((finding, spot))
    return found
