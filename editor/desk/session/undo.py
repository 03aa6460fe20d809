"""One history of edits for the whole policy; typing is joined by pause."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from editor.policy.editing.edits import Edit, Splice
from editor.policy.policy import Policy
from editor.policy.section import Cell

PAUSE = timedelta(seconds=1)
"""Typing that rests longer than this starts a new step."""

LIMIT = 1000
"""Steps that are kept; a step holds two values that share all untouched texts."""


@dataclass(frozen=True, slots=True)
class CursorPlace:
    """Where the person was: a cell, and the cursor as a code point in its text."""

    cell: Cell
    position: int


@dataclass(frozen=True, slots=True)
class UndoStep:
    """One thing that undo takes back: the policy before and after, and where it happened."""

    before: Policy
    after: Policy
    edit: Edit
    place: CursorPlace | None
    ended: datetime


class UndoHistory:
    """What was done and what was taken back."""

    def __init__(self) -> None:
        self._done: list[UndoStep] = []
        self._undone: list[UndoStep] = []
        self._closed = True

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back since the last edit."""
        return bool(self._undone)

    def record(self, step: UndoStep) -> None:
        """Keep a step; typing that goes on in one place becomes part of the step before."""
        self._undone.clear()
        last = self._done[-1] if self._done and not self._closed else None
        if last is not None and _continues(last, step):
            self._done[-1] = UndoStep(last.before, step.after, step.edit, last.place, step.ended)
        else:
            self._done.append(step)
            del self._done[:-LIMIT]
        self._closed = False

    def close(self) -> None:
        """Let the next edit start a step of its own, as after a save, a jump or a merge."""
        self._closed = True

    def forget(self) -> None:
        """Drop everything: the steps led to a draft that is no more."""
        self._done.clear()
        self._undone.clear()
        self._closed = True

    def undo(self) -> UndoStep | None:
        """The step to take back, which can be done again."""
        return self._shift(self._done, self._undone)

    def redo(self) -> UndoStep | None:
        """The step to do again."""
        return self._shift(self._undone, self._done)

    def _shift(self, source: list[UndoStep], target: list[UndoStep]) -> UndoStep | None:
        self._closed = True
        if not source:
            return None
        step = source.pop()
        target.append(step)
        return step


def _continues(last: UndoStep, step: UndoStep) -> bool:
    """Typing goes on: the same cell, no pause, and the splice touches the place where the last one ended."""
    before, after = last.edit, step.edit
    if not isinstance(before, Splice) or not isinstance(after, Splice):
        return False
    if before.cell != after.cell or step.ended - last.ended > PAUSE:
        return False
    if "\n" in after.inserted:
        return False
    if bool(before.inserted) != bool(after.inserted):
        return False
    if after.inserted:
        return after.start == before.start + len(before.inserted) and not after.removed
    return after.start in {before.start, before.start - after.removed}
