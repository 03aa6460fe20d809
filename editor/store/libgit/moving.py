"""What becomes of the files on disk between versions."""

from collections.abc import Callable

from editor.store.disk.intent import Intent
from editor.store.disk.worktree import FileMove
from editor.store.libgit.reading import Snapshot


def file_moves(
    step: Intent, snapshot: Callable[[str], Snapshot], changed: Callable[[str | None, str], tuple[str, ...]]
) -> dict[str, FileMove]:
    """The files that differ between the versions of a step, by their paths."""
    after = snapshot(step.new)
    before = [snapshot(one) if one else None for one in step.old]
    moves = {}
    for path in sorted({path for one in step.old for path in changed(one, step.new)}):
        seen = {step.seen[path]} if path in step.seen else set()
        ours, new = seen.union(None if one is None else one.blob(path) for one in before), after.blob(path)
        if ours != {new}:  # a link or a submodule is no file of either
            moves[path] = FileMove(frozenset(ours), new)
    return moves
