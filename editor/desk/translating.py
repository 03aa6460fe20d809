"""Keeping translations in step: their states, marking them, and making converted ones."""

from collections.abc import Iterable

from editor.desk.digests import cell_blob, cell_words
from editor.policy.edits import Batch, Edit, SetSync, SetText, SetTitle
from editor.policy.language import Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.policy.sync import CellState, How, SyncRecord, translation_state
from editor.text.chinese import Keep, convert_markdown, route


def cell_state(policy: Policy, cell: Cell) -> CellState:
    """The state of one cell of the draft; a source cell is missing or in step with itself."""
    origin = policy.origin_of(cell.language)
    if origin is None:
        return CellState.IN_STEP if policy.text(cell) else CellState.MISSING
    sync = policy.sync.get(cell)
    if not policy.text(cell) or sync is None:
        return translation_state(bool(policy.text(cell)), sync, None)
    return translation_state(True, sync, cell_words(policy, Cell(cell.section, origin)))


def states(policy: Policy) -> dict[Cell, CellState]:
    """The state of every cell."""
    return {
        cell: cell_state(policy, cell)
        for section in policy.section_ids
        for cell in (Cell(section, language) for language in policy.tags)
    }


def mark_in_step(policy: Policy, cell: Cell, how: How = How.TRANSLATED, reason: str = "") -> Edit | None:
    """The edit that says: this translation follows the source as it stands now. None where there is nothing to mark."""
    origin = policy.origin_of(cell.language)
    if origin is None or not policy.text(cell):
        return None
    source = Cell(cell.section, origin)
    words = cell_words(policy, source)
    return None if words is None else SetSync(cell, SyncRecord(cell_blob(policy, source), words, how, reason))


def conversion(policy: Policy, language: Tag, sections: Iterable[str]) -> Edit | None:
    """The edit that converts these sections into a language made by conversion; None where there is nothing to convert.

    The title is converted as well where it is missing. A missing source section is left alone.
    """
    target = policy.language(language)
    origin = policy.origin_of(language)
    config = None if origin is None else route(origin, language)
    if origin is None or config is None or target.making is not Making.CONVERTED:
        return None
    keep = Keep(policy.terms.names)
    edits: list[Edit] = []
    if not policy.titles.get(language) and policy.titles.get(origin):
        edits.append(SetTitle(language, convert_markdown(policy.titles[origin], config, keep)))
    wanted = set(sections)
    for section in policy.section_ids:
        source, cell = Cell(section, origin), Cell(section, language)
        words = cell_words(policy, source)
        if section not in wanted or words is None:
            continue
        edits.append(SetText(cell, convert_markdown(policy.text(source), config, keep)))
        edits.append(SetSync(cell, SyncRecord(cell_blob(policy, source), words, How.CONVERTED)))
    return Batch(tuple(edits)) if edits else None


def can_convert(policy: Policy, language: Tag) -> bool:
    """Whether this language is made by a conversion that Dateline knows."""
    origin = policy.origin_of(language)
    return (
        origin is not None
        and policy.language(language).making is Making.CONVERTED
        and route(origin, language) is not None
    )
