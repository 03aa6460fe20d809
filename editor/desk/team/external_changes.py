"""What another program did to an open policy: versions that it made, and files that it wrote."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from editor.desk.session.opening import policy_files, read_over, read_version
from editor.desk.session.session import Session
from editor.desk.team.meeting import Arrival, between
from editor.desk.team.sharing import Newest, newest
from editor.policy.policy import Policy
from editor.store.errors import StoreError
from editor.store.repository import Repository


class HeadMove(Enum):
    """How the folder came to stand at another version: by our own sharing, or by what another program did."""

    CAME_IN = "came in"
    ADDED = "added"
    SET_BACK = "set back"
    SWITCHED = "switched"
    REMADE = "remade"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The newest version where that is another than `base`, and the files that are as no version has them.

    `move` is how that version became the newest, None where it is `base`.
    `files` holds their bytes, None for a removed one; `policy` is what they say over the newest version. `left` tells
    by their paths why files were passed over.
    """

    base: str
    newest: Newest | None
    files: Mapping[str, bytes | None]
    policy: Policy
    move: HeadMove | None = None
    left: Mapping[str, StoreError] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return self.newest is not None or bool(self.files)


def elsewhere(repository: Repository, base: str, seen: Mapping[str, bytes | None]) -> Elsewhere:
    """What is otherwise on the disk than the session knows; `seen` are foreign files that it took in already."""
    head = repository.head() or base
    snapshot = repository.snapshot(head)
    changes = {
        path: data for path, data in repository.worktree_changes().items() if path not in seen or seen[path] != data
    }
    left: dict[str, StoreError] = {}
    policy, files = read_over(read_version(snapshot, left), policy_files(changes), left)
    return Elsewhere(
        base=base,
        newest=None if head == base else newest(repository, head),
        files=files,
        policy=policy,
        move=None if head == base else _move(repository, base, head),
        left=repository.left | left,
    )


def _move(repository: Repository, base: str, head: str) -> HeadMove:
    said = repository.last_move()
    if repository.is_own(head):
        return HeadMove.CAME_IN
    if said.startswith("checkout:"):
        return HeadMove.SWITCHED
    if repository.is_ancestor(base, head):
        return HeadMove.ADDED
    if said.startswith("reset:") or repository.is_ancestor(head, base):
        return HeadMove.SET_BACK
    return HeadMove.REMADE


def arrived(session: Session, found: Elsewhere) -> Arrival:
    """Their words beside the draft's, both over the version that the session stands on."""
    mine, theirs = found.base, found.base if found.newest is None else found.newest.version
    return between(mine, theirs, session.base_policy, session.policy, found.policy)
