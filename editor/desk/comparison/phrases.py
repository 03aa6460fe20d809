"""When words came into the policy and when they went: the versions that have them more or less often than before."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from editor.desk.versions.history import HistoryRow
from editor.policy.language import Tag
from editor.policy.section import Cell, SectionId
from editor.store.formats.layout import FACTS_FILE, DamagedPolicy, read_facts
from editor.store.history import Version
from editor.store.repository import Repository
from editor.text.search.search import Sought, count


@dataclass(frozen=True, slots=True)
class Tally:
    """How often the words stand in a text, before a version and in it; in the facts' values where `cell` is None."""

    cell: Cell | None
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class PhraseChange:
    """A version in which the words came or went, and where."""

    row: HistoryRow
    tallies: tuple[Tally, ...]

    @property
    def balance(self) -> int:
        """By how much more often the words stand in the policy than before."""
        return sum(one.after - one.before for one in self.tallies)


def phrase_changes(
    repository: Repository,
    rows: Iterable[HistoryRow],
    sought: Sought,
    note: Callable[[], None] = lambda: None,
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[PhraseChange]:
    """The versions in which some text has the words more or less often than in every parent, in the order of `rows`.

    `note` is called after each version, `stop` asked before. A text is read once, however many versions hold it.
    Raises SearchError and StoreError.
    """
    known: dict[str, int] = {}

    def tally(path: str, blob: str | None) -> int:
        if blob is None:
            return 0
        if blob not in known:
            data = repository.read_blob(blob)
            text = _values(data) if path == FACTS_FILE else data.decode("utf-8", "replace")
            known[blob] = count(text, sought)
        return known[blob]

    for row in rows:
        if stop():
            return
        found = []
        for path, befores, after in _changed_texts(repository, row.version):
            now = tally(path, after)
            counts = [tally(path, before) for before in befores] or [0]
            if now not in counts:
                found.append(Tally(cell_at(path), counts[0], now))
        if found:
            yield PhraseChange(row, tuple(found))
        note()


def cell_at(path: str) -> Cell | None:
    """The cell whose words stand at a path."""
    folder, _, rest = path.partition("/")
    language, _, file = rest.partition("/")
    if folder != "text" or not file.endswith(".md") or "/" in file:
        return None
    return Cell(SectionId(file.removesuffix(".md")), Tag(language))


def _values(data: bytes) -> str:
    try:
        facts = read_facts(data)
    except DamagedPolicy:
        return ""
    return "\n".join(value for by_language in facts.values() for value in by_language.values())


def _changed_texts(repository: Repository, version: Version) -> Iterator[tuple[str, list[str | None], str | None]]:
    """The paths of texts that differ from the first parent's, with the blobs of all parents and of the version."""
    here = repository.snapshot(version.id)
    parents = [repository.snapshot(parent) for parent in version.parents]
    for path in repository.changed(version.parents[0] if parents else None, version.id):
        if path == FACTS_FILE or cell_at(path) is not None:
            yield path, [parent.blob(path) for parent in parents], here.blob(path)
