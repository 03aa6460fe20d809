"""`search`: words found in every text of a draft, and in every version of a long history, beside git's own search."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from editor.desk.comparison.lineage import draft_lineage
from editor.desk.comparison.phrases import phrase_changes
from editor.desk.findings.searching import SearchScope, cells_in, replaced, search
from editor.desk.session.opening import draft_policy
from editor.desk.versions.history import history
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.store.formats.layout import files
from editor.store.repository import Repository
from editor.text.redline.words.tokens import sentences
from editor.text.search.search import Sought
from tests.benches import git
from tests.benches.figure import Row, Rows, Size, Skipped, Work, beside
from tests.benches.histories import AUTHOR, BEGIN, long_history
from tests.benches.policies import policy

_CHARACTERS = 2_500
"""Of each text: about as many as a section of a real policy has."""


def seeking(size: Size, home: Path) -> Rows:
    """The draft first, then the history; what is found must be found again, so nothing is kept between the runs."""
    if not git.program():
        yield Skipped("git as a peer", "there is no git program on this machine")
    whole, folder = policy(size.languages, size.sections, _CHARACTERS), home / "search"
    _write(whole, folder)
    many = f"{len(whole.texts)} texts of {_CHARACTERS} characters"
    cases = (
        (f"find a word in {many}", Sought("parcel"), ("-i", "-e", "parcel")),
        (f"find a Simplified character in {many}", Sought("资"), ("-e", "資", "-e", "资")),
        (f"find an expression in {many}", Sought(r"\bp\w+l\b", regular=True), ("-i", "-P", "-e", r"\bp\w+l\b")),
    )
    for figure, sought, words in cases:
        mine, theirs = beside(partial(_found, whole, sought), _git(folder, "grep", "-c", *words), size.runs)
        yield Row(figure, mine, "git grep", theirs)
    mine, _ = beside(partial(_replaced, whole, Sought("parcel")), None, size.runs)
    yield Row(f"see what {many} become", mine)
    yield from _through_history(size, home)


def _through_history(size: Size, home: Path) -> Rows:
    long = long_history(size, home)
    repository = Repository.open(long.folder)
    try:
        cell, sentence, text = _newest(repository, home)
        mine, theirs = beside(
            lambda: list(phrase_changes(repository, history(repository), Sought("parcel"))),
            _git(long.folder, "log", "--format=%H", "-S", "parcel", "--", "text"),
            size.runs,
        )
        yield Row(f"when a word came and went in {long.versions} versions", mine, "git log -S", theirs)
        mine, theirs = beside(
            lambda: list(draft_lineage(repository, cell, sentence, text)),
            _git(long.folder, "log", "--format=%H", "-S", sentence, "--", f"text/{cell.language}"),
            size.runs,
        )
        yield Row(f"who wrote a sentence, in {long.versions} versions", mine, "git log -S, one language", theirs)
    finally:
        repository.close()


def _newest(repository: Repository, home: Path) -> tuple[Cell, str, str]:
    """A cell of the newest version, a sentence of it that stands there from the first version on, and its text."""
    draft = draft_policy(repository, home / "state")
    cell = Cell(draft.section_ids[0], draft.source)
    text = draft.text(cell)
    return cell, next(one.strip() for one in sentences(text)[1:] if one.strip()), text


def _write(whole: Policy, folder: Path) -> None:
    Repository.create(folder).close()
    repository = Repository.open(folder)
    try:
        repository.commit(files(whole), "Begin", AUTHOR, BEGIN, None)
    finally:
        repository.close()


def _found(whole: Policy, sought: Sought) -> int:
    return sum(len(one.found) for one in search(whole, cells_in(whole, SearchScope.DRAFT, None), sought))


def _replaced(whole: Policy, sought: Sought) -> int:
    hits = tuple(search(whole, cells_in(whole, SearchScope.DRAFT, None), sought))
    return sum(one.count for one in replaced(hits, sought, "letter"))


def _git(folder: Path, *words: str) -> Work | None:
    run: Callable[..., None] = git.git
    return partial(run, folder, *words) if git.program() else None
