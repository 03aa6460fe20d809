"""How much of each translation is still to be done, in characters of its source."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from editor.desk.translation.translating import cell_state
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.policy.sync import CellState
from editor.store.errors import UnknownRevision
from editor.store.repository import Repository
from editor.text.markdown.segments import segments, words_of_segment


@dataclass(frozen=True, slots=True)
class Work:
    """A translation's state, and how many characters are left: white space does not count.

    Where it is missing or a draft that is all of the source, where it is outdated the paragraphs of the source that
    changed since, and where it was converted all that nobody looked at.
    """

    state: CellState
    left: int


def coverage(policy: Policy, repository: Repository) -> dict[Cell, Work]:
    """The work on every cell of every language that is made from another."""
    found = {}
    for language in policy.tags:
        origin = policy.origin_of(language)
        if origin is None:
            continue
        for section in policy.section_ids:
            cell, source = Cell(section, language), Cell(section, origin)
            state = cell_state(policy, cell)
            found[cell] = Work(state, _left(policy, repository, cell, source, state))
    return found


def left_in(work: Mapping[Cell, Work], language: str) -> tuple[int, int]:
    """How many texts of a language are not in step, and how many characters that is."""
    mine = [one for cell, one in work.items() if cell.language == language and one.state is not CellState.IN_STEP]
    return len(mine), sum(one.left for one in mine)


def _left(policy: Policy, repository: Repository, cell: Cell, source: Cell, state: CellState) -> int:
    text = policy.text(source)
    match state:
        case CellState.IN_STEP:
            return 0
        case CellState.MISSING | CellState.DRAFT | CellState.CONVERTED:
            return sum(len(line) for line in _lines(text))
        case CellState.OUTDATED:
            try:
                base = repository.read_blob(policy.sync[cell].source_blob).decode()
            except UnknownRevision:
                return sum(len(line) for line in _lines(text))
            known = Counter(_lines(base))
            changed = 0
            for line in _lines(text):
                known[line] -= 1
                changed += len(line) if known[line] < 0 else 0
            # Where no word of the text changed the value of a fact did.
            return changed or sum(len(line) for line in _lines(text) if "{{" in line)


def _lines(text: str) -> Iterator[str]:
    for segment in segments(text):
        yield "".join(words_of_segment(text, segment).split())
