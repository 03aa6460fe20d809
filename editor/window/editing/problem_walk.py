"""From one problem to the next by key, and mending the one at the cursor."""

from collections.abc import Callable

from editor.desk.session.undo import CursorPlace
from editor.loading import later
from editor.policy.section import Cell
from editor.window.editing.section_editor import SectionEditor
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.checks import finding as found
    from editor.desk.findings import mending


class ProblemWalk:
    """Goes through the findings that stand in a text, in the order of the policy, round and round.

    `reached` is told which finding it came to, its number from 1, and of how many; None where there is none.
    """

    def __init__(
        self, desk: PolicyDesk, editor: SectionEditor, reached: "Callable[[found.Finding | None, int, int], None]"
    ) -> None:
        self._reached = reached
        self._desk = desk
        self._editor = editor

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) finding from where the cursor stands."""
        standing = {place: one for one in self._desk.readings.findings if (place := self._order(one)) is not None}
        places = sorted(standing)
        at = self._editor.place()
        if not places:
            self._reached(None, 0, 0)
            return
        here = (-1, -1, -1) if at is None else (*self._rank(at.cell), at.position)
        later = [place for place in places if place > here] if by > 0 else [place for place in places if place < here]
        there = (later or places)[0 if by > 0 else -1]
        section, language, start = there
        policy = self._desk.policy
        self._desk.show(CursorPlace(Cell(policy.section_ids[section], policy.tags[language]), start))
        self._editor.pane.setFocus()
        self._reached(standing[there], places.index(there) + 1, len(places))

    def fix(self) -> None:
        """Mend the finding at the cursor where there is one way to."""
        self._desk.settling.emit()
        at = self._editor.place()
        if at is None or not self._desk.readings.is_current or not self._desk.session.writable:
            return
        for one in self._desk.readings.findings:
            inside = any(
                spot.cell == at.cell and spot.start <= at.position <= spot.end for spot in (one.spot, *one.also)
            )
            if inside and len(one.remedies) == 1:
                self._desk.submit(mending.mend(one.remedies[0]), at)
                return

    def _order(self, finding: "found.Finding") -> tuple[int, int, int] | None:
        cell = finding.spot.cell
        if cell is None or not self._desk.policy.text(cell):
            return None
        return (*self._rank(cell), finding.spot.start)

    def _rank(self, cell: Cell) -> tuple[int, int]:
        return self._desk.policy.section_ids.index(cell.section), self._desk.policy.tags.index(cell.language)
