"""Two copies' versions put together: what clashes, what a person said, and the version that joins both."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from editor.desk.session.opening import read_version
from editor.policy.editing.edits import Become
from editor.policy.editing.merging import EntryClash, Meeting, MergeEntry, MergeSide, merge
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.store.errors import StoreError
from editor.store.formats.layout import changed_files, files, read_policy
from editor.store.history import Author, blob_id
from editor.store.repository import Repository
from editor.text.redline.threeway import MergedText, is_settled, merged, settled_text


@dataclass(eq=False)
class NothingInCommon(StoreError):
    """Two histories that begin apart: not copies of one policy."""

    mine: str
    theirs: str


@dataclass(eq=False)
class ForeignClash(StoreError):
    """A file that is no part of a policy was changed on both sides; git itself settles it."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person settled: whose entry holds, and the words of cells that both changed."""

    entries: Mapping[MergeEntry, MergeSide] = field(default_factory=dict)
    texts: Mapping[Cell, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Arrival:
    """Versions from elsewhere beside one's own: the policy of either, and of the version that both are built on."""

    mine: str
    theirs: str
    base_policy: Policy
    my_policy: Policy
    their_policy: Policy
    words: Mapping[Cell, MergedText]
    clashes: tuple[EntryClash, ...]

    @property
    def is_clear(self) -> bool:
        """Whether nobody has to settle anything."""
        return not self.clashes and not self.words

    def policy(self, answers: Answers) -> Policy:
        """The policy with both sides' changes, as far as they are settled; my words for the rest."""
        return _meet(self.base_policy, self.my_policy, self.their_policy, answers)[0].policy

    def edit(self, answers: Answers) -> Become:
        """The same as a step of the draft."""
        return Become(self.policy(answers))


def arrival(repository: Repository, mine: str, theirs: str) -> Arrival:
    """What it takes to put two versions together; NothingInCommon where they were never one."""
    base = repository.merge_base(mine, theirs)
    if base is None:
        raise NothingInCommon(mine, theirs)
    before, ours, others = (_policy(repository, version) for version in (base, mine, theirs))
    return between(mine, theirs, before, ours, others)


def between(mine: str, theirs: str, base_policy: Policy, my_policy: Policy, their_policy: Policy) -> Arrival:
    """The same for values that are read already."""
    meeting, words = _meet(base_policy, my_policy, their_policy, Answers())
    open_words = {cell: parts for cell, parts in words.items() if not is_settled(parts)}
    return Arrival(mine, theirs, base_policy, my_policy, their_policy, open_words, meeting.clashes)


def join(
    repository: Repository, came: Arrival, answers: Answers, message: str, author: Author, when: datetime
) -> tuple[str, Policy]:
    """Make the version that joins both, on top of mine; gives its id and its policy.

    What only one side changed keeps its bytes. Who settles a clash is an author of the words: the version is theirs.
    """
    policy = came.policy(answers)
    base = repository.merge_base(came.mine, came.theirs)
    assert base is not None
    changes = _joined_files(repository, base, came, policy)
    version = repository.commit(changes, message, author, when, came.mine, merged=came.theirs)
    return version, policy


def _meet(base: Policy, mine: Policy, theirs: Policy, answers: Answers) -> tuple[Meeting, dict[Cell, MergedText]]:
    asked: dict[Cell, MergedText] = {}

    def words(cell: Cell, before: str, ours: str, others: str) -> str:
        asked[cell] = merged(before, ours, others)
        return answers.texts[cell] if cell in answers.texts else settled_text(asked[cell])

    return merge(base, mine, theirs, words, answers.entries), asked


def _joined_files(repository: Repository, base: str, came: Arrival, policy: Policy) -> dict[str, bytes | None]:
    """The files of the joined version that differ from mine."""
    before, ours, others = (repository.snapshot(version).blobs() for version in (base, came.mine, came.theirs))
    values = files(policy).keys() | files(came.my_policy).keys() | files(came.their_policy).keys()
    changes: dict[str, bytes | None] = {}
    clashing = []
    for path in sorted(before.keys() | ours.keys() | others.keys()):
        old, here, there = before.get(path), ours.get(path), others.get(path)
        if here == there or there == old:
            continue
        if here == old:
            changes[path] = None if there is None else repository.read_blob(there)
        elif path not in values:
            clashing.append(path)
    if clashing:
        raise ForeignClash(tuple(clashing))
    contents = {**read_version(repository.snapshot(came.mine)), **changes}
    standing = {path: data for path, data in contents.items() if data is not None}
    for path, data in changed_files(read_policy(standing), policy).items():
        changes[path] = data
    return {path: data for path, data in changes.items() if _differs(data, ours.get(path))}


def _differs(data: bytes | None, blob: str | None) -> bool:
    return (None if data is None else blob_id(data)) != blob


def _policy(repository: Repository, version: str) -> Policy:
    return read_policy(read_version(repository.snapshot(version)))
