"""Where undo and redo take the person: the place at which words came or went."""

from itertools import takewhile

from editor.desk.session.undo import CursorPlace
from editor.policy.editing.changes import touched
from editor.policy.policy import Policy
from editor.policy.section import Cell


def landing(gone: Policy, shown: Policy, place: CursorPlace | None) -> CursorPlace | None:
    """The place to show after `gone` gave way to `shown`; `place` is where the step was made."""
    changed = touched(gone, shown)
    cells = [cell for cell in changed.texts if cell.section in shown.section_ids and cell.language in shown.tags]
    if place is not None and place.cell in cells:
        return CursorPlace(place.cell, _end_of_change(gone.text(place.cell), shown.text(place.cell)))
    if cells:
        cell = min(cells, key=lambda one: _distance(shown, one, place))
        return CursorPlace(cell, _end_of_change(gone.text(cell), shown.text(cell)))
    if place is not None and place.cell.section in shown.section_ids and place.cell.language in shown.tags:
        return place
    return None


def _distance(policy: Policy, cell: Cell, place: CursorPlace | None) -> tuple[bool, int, int]:
    """The language that the person works in first, then the policy's own order."""
    elsewhere = place is not None and cell.language != place.cell.language
    return elsewhere, policy.place_of(cell.section), policy.tags.index(cell.language)


def _end_of_change(old: str, new: str) -> int:
    start = _shared(old, new)
    return len(new) - _shared(old[start:][::-1], new[start:][::-1])


def _shared(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
