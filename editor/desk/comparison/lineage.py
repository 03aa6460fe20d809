"""Who wrote this: the versions that brought a sentence, changed it, or took it over from another section."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from editor.desk.comparison.comparing import text_as_read
from editor.desk.comparison.phrases import cell_at
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.store.formats.layout import text_path
from editor.store.history import Version
from editor.store.repository import Repository
from editor.text.redline.pieces.likeness import likeness
from editor.text.redline.words.tokens import sentences

ALIKE = 0.5
"""How much alike a sentence of the version before must be to be the same one, worded otherwise."""


class Deed(Enum):
    """What a version did to a sentence."""

    BROUGHT = "brought"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Ancestor:
    """One version in the life of a sentence: what it did, and the words as they stand in it and stood before.

    `version` is None for the draft. `cell` is where the sentence stands in it, `before` is empty where it was brought.
    """

    version: Version | None
    deed: Deed
    cell: Cell
    words: str
    before: str = ""


def sentence_at(text: str, position: int) -> str:
    """The sentence in which a character stands, without the white space around it; empty between paragraphs."""
    end = 0
    for sentence in sentences(text):
        end += len(sentence)
        if position < end or end == len(text):
            return sentence.strip()
    return ""


def as_stored(policy: Policy, cell: Cell, words: str) -> str:
    """Words of a text as its readers have it, with the values of the facts, as they stand in the text itself."""
    stored, read = policy.text(cell), text_as_read(policy, cell)
    if _plain(words) in _plain(stored):
        return words
    pairs = zip(sentences(stored), sentences(read), strict=False)
    return next((own.strip() for own, shown in pairs if _plain(words) in _plain(shown)), words)


def lineage(
    repository: Repository, cell: Cell, words: str, start: str, stop: Callable[[], bool] = lambda: False
) -> Iterator[Ancestor]:
    """The life of these words up to a version, newest first; the last one brought them.

    A whole sentence is followed through rewording, part of one only as long as it reads the same. Words that are not in
    the text of that version give nothing. Raises StoreError.
    """
    return _lives(repository, cell, _plain(words), _text(repository, start, cell), start, stop)


def draft_lineage(
    repository: Repository, cell: Cell, words: str, draft: str, stop: Callable[[], bool] = lambda: False
) -> Iterator[Ancestor]:
    """The life of words of the draft, in the same way; `draft` is the cell's text as it stands."""
    return _lives(repository, cell, _plain(words), draft, repository.head(), stop)


def _lives(
    repository: Repository, cell: Cell, words: str, text: str, head: str | None, stop: Callable[[], bool]
) -> Iterator[Ancestor]:
    if not words or words not in _plain(text):
        return
    version: Version | None = None
    parents: tuple[str, ...] = () if head is None else (head,)
    while not stop():
        came = _descent(repository, text, cell, words, parents)
        if came is None:
            yield Ancestor(version, Deed.BROUGHT, cell, words)
            return
        if came.deed is not None:
            yield Ancestor(version, came.deed, cell, words, came.words)
        cell, words = came.cell, came.words
        version = next(repository.history_of(text_path(cell), came.parent), None)
        if version is None:
            return
        text, parents = _text(repository, version.id, cell), version.parents


@dataclass(frozen=True, slots=True)
class _Descent:
    """Where words come from: a parent, and the cell and the words there; without a deed they came as they stand."""

    parent: str
    deed: Deed | None
    cell: Cell
    words: str


def _descent(repository: Repository, text: str, cell: Cell, words: str, parents: Sequence[str]) -> _Descent | None:
    befores = {parent: _text(repository, parent, cell) for parent in parents}
    for parent, before in befores.items():
        if words in _plain(before):
            return _Descent(parent, None, cell, words)
    for parent in parents:
        if (home := _left(repository, parent, cell, words)) is not None:
            return _Descent(parent, Deed.MOVED, home, words)
    here = {_plain(one) for one in sentences(text)}
    if words not in here:
        return None
    likely = [
        (likeness(one, words, ALIKE), one, parent)
        for parent, before in befores.items()
        for one in map(_plain, sentences(before))
        if one and one not in here
    ]
    best = max(likely, default=None)
    return None if best is None or best[0] < ALIKE else _Descent(best[2], Deed.CHANGED, cell, best[1])


def _left(repository: Repository, parent: str, cell: Cell, words: str) -> Cell | None:
    """The other section that had these words in the version before; they are looked for in the same language."""
    for path in repository.snapshot(parent).paths(f"text/{cell.language}"):
        other = cell_at(path)
        if other is not None and other != cell and words in _plain(_text(repository, parent, other)):
            return other
    return None


def _text(repository: Repository, version: str, cell: Cell) -> str:
    blob = repository.snapshot(version).blob(text_path(cell))
    return "" if blob is None else repository.read_blob(blob).decode("utf-8", "replace")


def _plain(text: str) -> str:
    return " ".join(text.split())
