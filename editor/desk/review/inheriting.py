"""Conversions that inherit the approval of their source (R6): computed again exactly, with nothing left to decide."""

from collections.abc import Collection, Iterable, Sequence

from editor.desk.review.version_reader import VersionReader
from editor.loading import later
from editor.policy.decisions import Decision
from editor.policy.format import RULES_OF_PLACES
from editor.policy.language import LAYERS, Making
from editor.policy.policy import Policy
from editor.policy.reviews.review import Matter
from editor.policy.reviews.subject import Subject
from editor.policy.section import Cell
from editor.policy.sync import SyncRecord
from editor.store.formats.conversion_files import decisions_from, decisions_path
from editor.store.formats.layout import DamagedPolicy, parsed, read_sync, sync_path
from editor.store.repository import Repository, Snapshot

with later():  # only few policies have conversions that inherit, and these bring in a lot
    from editor.checks.reading import deciding
    from editor.desk.conversion import converting
    from editor.text.conversion import chinese, review


def inherits(
    cell: Cell,
    source: str,
    target: str,
    record: SyncRecord | None,
    decisions: Sequence[Decision],
    *,
    any_dictionary: bool = False,
) -> bool:
    """Whether a converted text is what the rules make of its source: no hand, no open risk, no form of its own making.

    With another dictionary than the recorded one nothing can be computed again. `any_dictionary` takes it for made as
    it says: that is no proof, and no failure either.
    """
    rules = None if record is None else record.conversion
    if rules is None or rules.config not in chinese.CONFIGS or not set(rules.layers) <= set(LAYERS):
        return False
    if rules.dictionary != chinese.dictionary_digest(rules.config, deciding.keep_of(rules).layers):
        return any_dictionary
    made = converting.made_by(source, cell, rules, decisions)
    chosen = all(one.decision is None or _is_known_form(one, one.decision.chosen) for one in made.asked)
    risky = any(one.decision is None and one.question.risk is not None for one in made.asked)
    return chosen and not risky and made.text == target


def _is_known_form(one: "deciding.Asked", chosen: str) -> bool:
    """Whether the dictionaries or legal usage know a chosen form; forced words hold their own first."""
    candidates = one.question.candidates
    return chosen in (candidates[1:] if one.question.kind is review.QuestionKind.FORCED else candidates)


def inheriting(policy: Policy, found: Iterable[Matter]) -> frozenset[Subject]:
    """Of the matters of a draft, the cells that inherit."""
    if not policy.review.inherit:
        return frozenset()
    subjects = []
    for cell in _converted(policy, found):
        source = policy.text(Cell(cell.section, policy.origin_of(cell.language) or policy.source))
        decisions = policy.decisions.get(cell.language, ())
        if inherits(cell, source, policy.text(cell), policy.sync.get(cell), decisions):
            subjects.append(Subject(cell.language, cell.section))
    return frozenset(subjects)


def inherited(
    policy: Policy,
    found: Collection[Matter],
    repository: Repository,
    reader: VersionReader,
    snapshot: Snapshot,
    rules: int,
) -> frozenset[Subject]:
    """The same for the version of a release. By the rules of places what cannot be computed again inherits nothing."""
    texts = {one.subject.cell: (one.head.blob, "" if one.source is None else one.source.blob) for one in found}
    subjects = []
    for cell in _converted(policy, found):
        target, source = (reader.text(blob) if blob else None for blob in texts[cell])
        record = _sync(repository, snapshot, cell)
        decisions = _decisions(repository, snapshot, cell)
        if target is None or source is None:
            continue
        if inherits(cell, source, target, record, decisions, any_dictionary=rules < RULES_OF_PLACES):
            subjects.append(Subject(cell.language, cell.section))
    return frozenset(subjects)


def _converted(policy: Policy, found: Iterable[Matter]) -> list[Cell]:
    cells = [one.subject.cell for one in found if one.source is not None]
    made = {one.tag for one in policy.languages if one.making is Making.CONVERTED}
    return [cell for cell in cells if cell is not None and cell.language in made]


def _sync(repository: Repository, snapshot: Snapshot, cell: Cell) -> SyncRecord | None:
    path = sync_path(cell)
    blob = snapshot.blob(path)
    try:
        return None if blob is None else read_sync(path, repository.read_blob(blob))
    except DamagedPolicy:
        return None


def _decisions(repository: Repository, snapshot: Snapshot, cell: Cell) -> tuple[Decision, ...]:
    path = decisions_path(cell.language)
    blob = snapshot.blob(path)
    try:
        read = repository.read_blob(blob) if blob is not None else b""
        return parsed(path, read, lambda said: decisions_from(said, cell.language))
    except DamagedPolicy:
        return ()
