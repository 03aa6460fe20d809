"""Programs that save, for the tests to run beside each other and to kill.

`python -m tests.store.saving alone FOLDER STATE START`: journals and saves one known word after the other, each
reported on stdout once the store has answered.
`python -m tests.store.saving together FOLDER NAME COUNT`: saves COUNT words beside others who do the same.
"""

import itertools
import sys
from pathlib import Path

from editor.store.errors import HeadMoved
from editor.store.lock import FolderLock
from editor.store.personal.journal import Journal, JournalEntry, JournalPlace
from editor.store.repository import Repository
from tests.store.conftest import ANN, WHEN

PATHS = ("text/en/a.md", "text/en/b.md", "text/zh-Hant/a.md")


def report(line: str) -> None:
    """Say it to whoever started this program, at once and in one piece."""
    sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.buffer.flush()


def save_alone(folder: Path, state: Path, start: int) -> None:
    """Add word after word to a draft: each is journalled, every third saves them all, until killed."""
    with FolderLock(folder).acquire(WHEN) as lock:
        repository, journal = Repository.open(folder, lock), Journal(state, folder)
        head = repository.head()
        entry = journal.read()
        draft = {path: text or "" for path, text in entry.changes.items()} if isinstance(entry, JournalEntry) else {}
        for number in itertools.count(start):
            path = PATHS[number % len(PATHS)]
            draft[path] = f"{draft[path] if path in draft else _saved(repository, head, path)}word-{number}\n"
            journal.write(JournalEntry(head, draft, JournalPlace("a", "en", number), WHEN))
            report(f"journalled {number}")
            if number % 3 == 0:
                changes: dict[str, bytes | None] = {path: text.encode() for path, text in draft.items()}
                changes[f"sync/en/s-{number % 7}.toml"] = None
                changes[f"sync/en/s-{(number + 1) % 7}.toml"] = b"at = %d\n" % number
                head = repository.commit(changes, f"Word {number}", ANN, WHEN, head)
                report(f"saved {number} {head}")
                journal.clear()
                draft.clear()


def _saved(repository: Repository, head: str | None, path: str) -> str:
    if head is None or repository.snapshot(head).blob(path) is None:
        return ""
    return repository.snapshot(head).read(path).decode()


def save_together(folder: Path, name: str, count: int) -> None:
    """Add words to a file that all share, and to one of our own, again whenever another was faster."""
    repository = Repository.open(folder)
    for number in range(count):
        while True:
            head = repository.head()
            shared = repository.snapshot(head).read("facts.toml") if head else b""
            word = f"{name}-{number}\n".encode()
            changes = {"facts.toml": shared + word, f"text/en/{name}-{number}.md": word}
            try:
                repository.commit(changes, word.decode(), ANN, WHEN, head)
            except HeadMoved:
                continue
            break


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["alone", folder, state, start]:
            save_alone(Path(folder), Path(state), int(start))
        case ["together", folder, name, count]:
            save_together(Path(folder), name, int(count))
        case _:
            sys.exit(2)
