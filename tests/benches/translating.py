"""`translate`: the states of every text, another section, and a segment looked up among many."""

import random
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

from editor.desk.session.opening import draft_policy
from editor.desk.translation.coverage import coverage
from editor.desk.translation.memory import build, remember
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.store.repository import Repository
from editor.text.translation.memory import Memory, MemoryOrigin, MemoryPair
from tests.benches import git
from tests.benches.figure import Row, Rows, Size, Skipped, Target, Times, beside, timed, times
from tests.benches.histories import History, long_history
from tests.benches.policies import paragraph
from tests.benches.processes import Processes
from tests.benches.screen import environment, no_window

SEGMENTS_PER_VERSION = 50
"""So that the full bench has 50,000 segments."""
_LENGTHS = {"en": (30, 400), "zh-Hant": (10, 130)}
"""Characters of a segment; a paragraph of a real policy has 215 on average in English, 50 in Chinese."""
_EDITED = 3


def translating(size: Size, home: Path) -> Rows:
    """A long history: what stands where, what is left, what is remembered."""
    if not git.program():
        yield Skipped("git as a peer", "there is no git program on this machine")
    long = long_history(size, home)
    fresh, git_status = _fresh(home, long), _git_status(long.folder)
    status, peer = [], []
    for _ in range(size.runs):
        status.append(fresh())
        if git_status is not None:
            peer.append(timed(git_status))
    what = f"status of {size.languages * size.sections} texts after {long.versions} versions"
    yield Row(what, times(status), "git status", times(peer) if peer else None, Target(0.3))
    yield from _switching(size, home, long.folder)
    repository = Repository.open(long.folder)
    try:
        policy = draft_policy(repository, home / "state")
        left, _ = beside(lambda: coverage(policy, repository), None, size.runs)
        yield Row("characters left of each text, in the background", left)
        made, _ = beside(lambda: _memory(policy, repository), None, 1)
        yield Row(f"a memory made of {long.versions} versions, in the background", made)
    finally:
        repository.close()
    for language in _LENGTHS:
        yield from _look_ups(size, language)


def _look_ups(size: Size, language: str) -> Rows:
    chance = random.Random(7)
    segments = [
        paragraph(f"segment {number}", chance.randint(*_LENGTHS[language]), language)
        for number in range(size.versions * SEGMENTS_PER_VERSION)
    ]
    memory = Memory(MemoryPair(one, f"{number}", MemoryOrigin()) for number, one in enumerate(segments))
    table = _table(segments)
    ours, theirs = [], []
    for _ in range(size.keys):
        wanted = _edited(chance.choice(segments), chance)
        ours.append(timed(partial(memory.look_up, wanted)))
        if table is not None:
            theirs.append(timed(partial(_matching, table, wanted)))
    figure = f"look a segment up among {len(segments)}, {language}"
    yield Row(figure, times(ours), "SQLite FTS5, its 9 best", times(theirs) if theirs else None, Target(0.02))


def _switching(size: Size, home: Path, folder: Path) -> Rows:
    if (reason := no_window(home)) is not None:
        yield Skipped("another section in Translate", reason)
        return
    words = ("-m", "tests.benches.window.translating", str(folder), str(size.keys))
    measured = Processes(home).run(*words, environ=environment(home))
    ours, theirs = (Times(tuple(measured[name]), tuple(measured[f"{name} cpu"])) for name in ("switch", "bare"))
    yield Row("another section in Translate, both texts", ours, "two bare QPlainTextEdit", theirs, Target(0.05))


def _memory(policy: Policy, repository: Repository) -> Memory:
    language = next(tag for tag in policy.tags if policy.origin_of(tag) is not None)
    return build(policy, language, remember(repository, language, Tag(policy.origin_of(language) or "")))


def _fresh(home: Path, long: History) -> Callable[[], tuple[float, float]]:
    def run() -> tuple[float, float]:
        state = str(home / "state")
        measured = Processes(home).run("-m", "tests.benches.fresh", "status", str(long.folder), state)
        return measured["wall"][0], measured["cpu"][0]

    return run


def _git_status(folder: Path) -> Callable[[], object] | None:
    return (lambda: git.git(folder, "status", "--short")) if git.program() else None


def _edited(segment: str, chance: random.Random) -> str:
    """A segment in which a few characters are others."""
    found = list(segment)
    for _ in range(_EDITED):
        found[chance.randrange(len(found))] = "x"
    return "".join(found)


def _table(segments: list[str]) -> sqlite3.Connection | None:
    table = sqlite3.connect(":memory:")
    try:
        table.execute("create virtual table segments using fts5(words, tokenize='trigram')")
    except sqlite3.OperationalError:
        return None
    table.executemany("insert into segments values (?)", ((one,) for one in segments))
    return table


def _matching(table: sqlite3.Connection, wanted: str) -> list[object]:
    parts = [wanted[at : at + 3].replace('"', " ") for at in range(0, min(len(wanted), 120) - 2, 3)]
    words = " OR ".join(f'"{part}"' for part in parts)
    return table.execute("select rowid from segments where segments match ? order by rank limit 9", (words,)).fetchall()
