"""What there is to look at before a release: texts that differ from the last one, and translations left behind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from editor.desk.comparing import (
    Comparison,
    FactChange,
    SectionChange,
    changed_facts,
    compare_cell,
    merged_order,
    section_numbers,
)
from editor.desk.digests import cell_words
from editor.desk.translating import cell_state
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.policy.sync import CellState
from editor.store.history import Author
from editor.store.layout import text_path
from editor.text.changes import moved_passages
from editor.text.facts import placeholders
from editor.text.markdown import heading
from editor.text.switches import PLAIN, Switches


@dataclass(frozen=True, slots=True)
class Waiting:
    """A cell to look at: how it stands, and what changed since the last release, which may be nothing.

    `heading` is in the cell's language where it has one there, else in the source's; empty where there is none.
    """

    cell: Cell
    heading: str
    state: CellState
    since: Comparison

    @property
    def change(self) -> SectionChange:
        """What became of the cell since the last release."""
        return self.since.sections[0].change


def waiting(
    released: Policy | None,
    draft: Policy,
    stop: Callable[[], bool] = lambda: False,
    switches: Switches = PLAIN,
) -> tuple[Waiting, ...]:
    """The cells whose words differ from the last release, and the translations that did not follow, section by section.

    Missing words count where those of the source are new or other ones since the last release.
    `released` is the policy as the last release shows it, None before the first. What counts are words,
    as digests have them: a change of spaces alone is nothing to look at.
    """
    released = released or Policy(source=draft.source, languages=draft.languages, titles={})
    numbers = section_numbers(released) | section_numbers(draft)
    facts = {tag: changed_facts(released, draft, tag) for tag in draft.tags}
    found: list[Waiting] = []
    for section in merged_order(released.section_ids, draft.section_ids):
        if stop():
            break
        for language in draft.tags:
            cell = Cell(section, language)
            state = cell_state(draft, cell) if section in draft.section_ids else CellState.MISSING
            if not (_differs(released, draft, cell) or state is CellState.OUTDATED or _lacks(released, draft, cell)):
                continue
            stated = _stated(facts[language], released, draft, cell)
            compared = compare_cell(released, draft, cell, switches=switches)
            since = Comparison(
                language=language,
                sections=(compared,),
                facts=stated,
                uses={fact.name: (section,) for fact in stated},
                titles=("", ""),
                parts=(),
                numbers=numbers,
                moves=moved_passages([compared.spans], switches),
            )
            found.append(Waiting(cell, _heading(released, draft, cell), state, since))
    return tuple(found)


def written_by(
    found: tuple[Waiting, ...], authors: Mapping[str, Author], saved: Policy, draft: Policy, here: Author
) -> dict[Cell, Author]:
    """Who last wrote each of these cells: whoever is here, where the draft holds words that no version has."""
    written = {}
    for one in found:
        if saved.text(one.cell) != draft.text(one.cell):
            written[one.cell] = here
        elif (author := authors.get(text_path(one.cell))) is not None:
            written[one.cell] = author
    return written


def _differs(released: Policy, draft: Policy, cell: Cell) -> bool:
    return cell_words(released, cell) != cell_words(draft, cell)


def _lacks(released: Policy, draft: Policy, cell: Cell) -> bool:
    """Whether there are no words for a source whose words are new or other ones."""
    origin = draft.origin_of(cell.language)
    if origin is None or draft.text(cell):
        return False
    source = Cell(cell.section, origin)
    return bool(draft.text(source)) and _differs(released, draft, source)


def _heading(released: Policy, draft: Policy, cell: Cell) -> str:
    source = Cell(cell.section, draft.source)
    texts = (draft.text(cell), released.text(cell), draft.text(source))
    return next((words for text in texts if (words := heading(text))), "")


def _stated(facts: list[FactChange], old: Policy, new: Policy, cell: Cell) -> tuple[FactChange, ...]:
    """Of the changed facts, those that stand in a cell's text."""
    used = {name for policy in (old, new) for name, _, _ in placeholders(policy.text(cell))} if facts else set()
    return tuple(fact for fact in facts if fact.name in used)
