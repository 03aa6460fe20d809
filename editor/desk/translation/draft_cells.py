"""What the draft would release, cell by cell."""

from editor.desk.translation.translating import cell_state
from editor.desk.versions.digests import cell_blob, cell_words
from editor.policy.policy import Policy
from editor.policy.releases.plan import DraftCell
from editor.policy.releases.release import ReleasedCell
from editor.policy.section import Cell
from editor.store.formats.layout import facts_bytes
from editor.store.history import blob_id


def draft_cells(policy: Policy) -> dict[Cell, DraftCell]:
    """Every cell of the draft with what it would release and its state."""
    facts = facts_blob(policy)
    cells: dict[Cell, DraftCell] = {}
    for section in policy.section_ids:
        for language in policy.tags:
            cell = Cell(section, language)
            words = cell_words(policy, cell)
            content = None if words is None else ReleasedCell(cell_blob(policy, cell), words, facts)
            cells[cell] = DraftCell(content, cell_state(policy, cell))
    return cells


def facts_blob(policy: Policy) -> str:
    """The blob of the draft's facts, empty where it has none."""
    return blob_id(facts_bytes(policy.facts)) if policy.facts else ""
