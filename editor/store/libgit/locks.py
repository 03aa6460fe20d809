"""The lock files of git: which stand in a repository, and which a dead program left behind."""

from collections.abc import Iterator
from pathlib import Path

from editor.store import errors

PROCESSES = Path("/proc")
"""Where Linux tells what each program has open; other systems tell nobody, and age says nothing of a holder."""


def locks(folder: Path) -> tuple[Path, ...]:
    """The lock files of git that stand in the repository now."""
    home = folder / ".git"
    found = [*home.glob("*.lock"), *home.glob("refs/**/*.lock")]
    return tuple(sorted(path for path in found if not path.is_symlink()))


def clear_locks(folder: Path, older_than: float, *, asked: bool = False, processes: Path = PROCESSES) -> None:
    """Remove lock files last written before this time (seconds since 1970); never one that a living program holds.

    Where the system does not tell who has what open, they go only if a person `asked`, having been told what for.
    """
    found = locks(folder)
    known = (processes / "self").exists()
    if not found or not (known or asked) or _git_is_at_work(folder, processes):
        return
    held = set(_open_files(processes))
    for lock in found:
        try:
            if str(lock.resolve()) not in held and lock.stat().st_mtime < older_than:
                lock.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            raise errors.from_os(error, lock) from error


def _open_files(processes: Path) -> Iterator[str]:
    """What programs of this person have open."""
    for entry in processes.glob("[0-9]*/fd/*"):
        yield from _link(entry)


def _git_is_at_work(folder: Path, processes: Path) -> bool:
    """Whether a git program runs in the folder: it closes its lock file long before it lets the lock go."""
    inside = folder.resolve()
    for home in processes.glob("[0-9]*"):
        program = next(_link(home / "exe"), "")
        if Path(program).name.startswith("git") and any(Path(at).is_relative_to(inside) for at in _link(home / "cwd")):
            return True
    return False


def _link(entry: Path) -> Iterator[str]:
    """Where a link leads; nowhere for a program of somebody else, or one that ended meanwhile."""
    try:
        yield str(entry.readlink())
    except OSError:
        return
