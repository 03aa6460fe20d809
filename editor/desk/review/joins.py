"""What a version that joins others changed against the one that holds the last release, and what it dropped (R4)."""

from collections.abc import Iterator
from itertools import permutations

from editor.policy.format import RULES_OF_PLACES
from editor.store.history import Version
from editor.store.repository import Repository


def newest_parent(repository: Repository, version: Version, rules: int) -> str | None:
    """The parent of a joining version that holds the last release; of several, the one that it is most like.

    What differs from that one is a change, whoever brought it. None where nothing is joined, or by rules that did not
    say so.
    """
    if len(version.parents) < 2 or rules < RULES_OF_PLACES:
        return None
    counts = {one: len(repository.snapshot(one).blobs("releases/")) for one in version.parents}
    late = [one for one, count in counts.items() if count == max(counts.values())]
    return min(late, key=lambda one: len(repository.changed(one, version.id))) if len(late) > 1 else late[0]


def changed_paths(repository: Repository, version: Version, newest: str | None) -> tuple[str, ...]:
    """What a version changed: against its parent; where it joins, against the newest one, with what it dropped, or by
    earlier rules against each of its parents.
    """
    if len(version.parents) < 2:
        return repository.changed(version.parents[0] if version.parents else None, version.id)
    if newest is not None:
        return tuple(sorted({*repository.changed(newest, version.id), *_dropped(repository, version)}))
    differing = [set(repository.changed(parent, version.id)) for parent in version.parents]
    return tuple(sorted(set.intersection(*differing)))


def _dropped(repository: Repository, version: Version) -> Iterator[str]:
    """What a joining version has as one parent has it, although the other one changed it since they parted.

    That is a choice of whoever joins: to take back what the other side did, or to settle a conflict.
    """
    differing = {parent: set(repository.changed(parent, version.id)) for parent in version.parents}
    for kept, other in permutations(differing, 2):
        lost = differing[other] - differing[kept]
        base = repository.merge_base(kept, other) if lost else None
        if base is not None:
            yield from lost.intersection(repository.changed(base, other))
