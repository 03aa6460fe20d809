"""Keeping translations in step: their states, and marking them."""

from editor.loading import later
from editor.policy.editing.edits import Edit, SetSync
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.policy.sync import CellState, SyncRecord, TranslationMethod, translation_state

with later():
    from editor.desk.versions import digests


def cell_state(policy: Policy, cell: Cell) -> CellState:
    """The state of one cell of the draft; a source cell is missing or in step with itself."""
    origin = policy.origin_of(cell.language)
    if origin is None:
        return CellState.IN_STEP if policy.text(cell) else CellState.MISSING
    sync = policy.sync.get(cell)
    if not policy.text(cell) or sync is None:
        return translation_state(bool(policy.text(cell)), sync, None)
    return translation_state(True, sync, digests.cell_words(policy, Cell(cell.section, origin)))


def states(policy: Policy) -> dict[Cell, CellState]:
    """The state of every cell."""
    return {
        cell: cell_state(policy, cell)
        for section in policy.section_ids
        for cell in (Cell(section, language) for language in policy.tags)
    }


def mark_in_step(
    policy: Policy, cell: Cell, how: TranslationMethod = TranslationMethod.TRANSLATED, reason: str = ""
) -> Edit | None:
    """The edit that says: this translation follows the source as it stands now. None where there is nothing to mark."""
    origin = policy.origin_of(cell.language)
    if origin is None or not policy.text(cell):
        return None
    source = Cell(cell.section, origin)
    words = digests.cell_words(policy, source)
    known = policy.sync.get(cell)
    made = None if known is None else known.conversion
    return (
        None
        if words is None
        else SetSync(cell, SyncRecord(digests.cell_blob(policy, source), words, how, reason, made))
    )
