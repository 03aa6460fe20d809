"""Programs that save, for the tests to run beside each other and to kill.

`save_alone` journals and saves one known word after the other, each reported on stdout once the store has answered.
`python -m tests.store.saving FOLDER NAME COUNT` saves COUNT words beside others who do the same.
"""

import itertools
import sys
from pathlib import Path

from editor.store.errors import HeadMoved
from editor.store.lock import FolderLock
from editor.store.personal.journal import Journal, JournalEntry, JournalPlace
from editor.store.repository import Repository
from tests.killed import say
from tests.store.conftest import ANN, WHEN

PATHS = ("text/en/a.md", "text/en/b.md", "text/zh-Hant/a.md")


def save_alone(policy: str, state: str, start: str) -> None:
    """Add word after word to a draft: each is journalled, every third saves them all, until killed."""
    folder = Path(policy)
    with FolderLock(folder).acquire(WHEN) as lock:
        repository, journal = Repository.open(folder, lock), Journal(Path(state), folder)
        head = repository.head()
        entry = journal.read()
        draft = {path: text or "" for path, text in entry.changes.items()} if isinstance(entry, JournalEntry) else {}
        for number in itertools.count(int(start)):
            path = PATHS[number % len(PATHS)]
            draft[path] = f"{draft[path] if path in draft else _saved(repository, head, path)}word-{number}\n"
            journal.write(JournalEntry(head, draft, JournalPlace("a", "en", number), WHEN))
            say(f"journalled {number}")
            if number % 3 == 0:
                changes: dict[str, bytes | None] = {path: text.encode() for path, text in draft.items()}
                changes[f"sync/en/s-{number % 7}.toml"] = None
                changes[f"sync/en/s-{(number + 1) % 7}.toml"] = b"at = %d\n" % number
                head = repository.commit(changes, f"Word {number}", ANN, WHEN, head)
                say(f"saved {number} {head}")
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
    place, name, count = sys.argv[1:]
    save_together(Path(place), name, int(count))
