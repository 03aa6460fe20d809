"""Whether a file was taken in before: what it says stands here already, or stood here once."""

from dataclasses import replace

from editor.desk.translation.incoming import TAKEN, Incoming, IncomingFate, IncomingRow
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.store.errors import StoreError
from editor.store.formats.layout import text_path
from editor.store.repository import Repository
from editor.text.markdown.segments import segments, words_of_segment

_STOOD = frozenset({IncomingFate.CHANGED_HERE, IncomingFate.SOURCE_CHANGED})


def with_past(found: Incoming, repository: Repository, policy: Policy) -> Incoming:
    """The same, where what stood in its section before, and was changed here since, is told as that."""
    known: dict[str, frozenset[str]] = {}

    def stood(row: IncomingRow) -> bool:
        if row.fate not in _STOOD or row.section not in policy.section_ids:
            return False
        if row.section not in known:
            known[row.section] = _past(repository, Cell(SectionId(row.section), found.language))
        return " ".join(row.words.split()) in known[row.section]

    return replace(
        found, rows=tuple(replace(row, fate=IncomingFate.BEFORE) if stood(row) else row for row in found.rows)
    )


def is_taken_before(found: Incoming) -> bool:
    """Whether a file has translations, and all of them were here before."""
    here = found.count(IncomingFate.SAME, IncomingFate.BEFORE)
    others = found.count(*TAKEN, IncomingFate.PARTLY, IncomingFate.REJECTED, *_STOOD, IncomingFate.CODES_DIFFER)
    return here > 0 and others == 0 and found.count(IncomingFate.UNKNOWN) == 0


def _past(repository: Repository, cell: Cell) -> frozenset[str]:
    """Every paragraph that a text ever had, in its versions."""
    path = text_path(cell)
    found: set[str] = set()
    for version in repository.history_of(path):
        try:
            text = repository.snapshot(version.id).read(path).decode()
        except (StoreError, UnicodeDecodeError):
            continue
        found |= {" ".join(words_of_segment(text, one).split()) for one in segments(text)}
    return frozenset(found)
