"""What every test stands on: a fixed locale and clock zone, a home of its own, no git configuration but its own."""

import gc
import itertools
import logging
import os
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pygit2
import pytest
from hypothesis import settings
from pygit2.enums import ConfigLevel

import editor.store.libgit.door  # noqa: F401 - it asks for what is taken back below
from editor.window.frame.faults.garbage import collect_due
from tests.exhaustive import EXHAUSTIVE

pytest_plugins = ["tests.screen"]

REPOSITORY = Path(__file__).resolve().parent.parent
HOMES = {
    "HOME": ".",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
}

for name in [name for name in os.environ if name.startswith(("GIT_", "LC_")) or name in {"SSH_AUTH_SOCK", "LANGUAGE"}]:
    del os.environ[name]
# Every program that a test starts would compile five hundred modules again.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    LANG="C.UTF-8",
    LC_ALL="C.UTF-8",
    TZ="UTC",
    GIT_CONFIG_GLOBAL=os.devnull,
    GIT_CONFIG_NOSYSTEM="1",
    GIT_TERMINAL_PROMPT="0",
    PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
)
time.tzset()

# Times differ from machine to machine; a slow one must not fail a test.
# The same examples in every run, so that a change is judged by what it changes; new ones where every case is tried.
settings.register_profile("dateline", deadline=None, print_blob=True, derandomize=not EXHAUSTIVE)
settings.load_profile("dateline")


# No test loses power: nothing waits until the disk has really written.
os.fsync = lambda _: None
pygit2.settings.enable_fsync_gitdir(False)

# A suite that a shell started behind it ignores Ctrl+C, and so would all programs that it starts.
for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP, signal.SIGTERM):
    if signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, signal.default_int_handler if number is signal.SIGINT else signal.SIG_DFL)

# As in the program: widgets are destroyed on the window's thread only.
gc.disable()


_LONG = 600
"""Seconds after which a long test hangs, where it does not say so itself: machines are busy."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let long tests take their time."""
    for item in items:
        if item.get_closest_marker("long") and not item.get_closest_marker("timeout"):
            item.add_marker(pytest.mark.timeout(_LONG))


def pytest_collection_finish() -> None:
    """Tests and modules stay until the end: no collection of garbage looks through them again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Python's garbage is collected between two tests, and by nothing that a test leaves behind.

    What a collection of everything leaves is not looked through again: tables, trees and caches stay until the end.
    """
    yield
    assert not gc.isenabled(), "this test turned Python's own collecting on for the tests that follow it"
    before = gc.get_stats()[2]["collections"]
    collect_due()
    if gc.get_stats()[2]["collections"] > before:
        gc.freeze()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders for the homes to come; each is new."""
    parent = tmp_path_factory.mktemp("homes")
    return (parent / str(number) for number in itertools.count())


@pytest.fixture(scope="session", autouse=True)
def _no_foreign_git_configuration(tmp_path_factory: pytest.TempPathFactory) -> None:
    empty = tmp_path_factory.mktemp("no-git-configuration")
    for level in (ConfigLevel.GLOBAL, ConfigLevel.XDG, ConfigLevel.SYSTEM):
        pygit2.settings.search_path[level] = str(empty)


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder of this test alone; settings, journals and caches go there."""
    folder = next(homes)
    for variable, name in HOMES.items():
        inside = folder / name
        inside.mkdir(mode=0o700, parents=True, exist_ok=True)
        monkeypatch.setenv(variable, str(inside))
    return folder


class _Collected(logging.Handler):
    """Keeps the messages of log records at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def expect_log() -> Iterator[Callable[[str], None]]:
    """Declare a log message at WARNING or above by a pattern; any other one fails, and so does one that never comes."""
    patterns: list[str] = []
    handler = _Collected()
    logging.getLogger().addHandler(handler)
    yield patterns.append
    logging.getLogger().removeHandler(handler)
    unexpected = [text for text in handler.messages if not any(re.search(pattern, text) for pattern in patterns)]
    absent = [pattern for pattern in patterns if not any(re.search(pattern, text) for text in handler.messages)]
    assert not unexpected, f"unexpected log messages: {unexpected}"
    assert not absent, f"log messages that never came: {absent}"


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder of real texts and histories, which is not part of the repository."""
    named = os.environ.get("DATELINE_TEST_DATA")
    folder = Path(named) if named else REPOSITORY.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("no real texts: neither DATELINE_TEST_DATA nor ../shared/data is there")
    return folder


@pytest.fixture(scope="session")
def real_text_file(data_dir: Path) -> Path:
    """The file of the one real policy that the program grew from."""
    files = sorted((data_dir / "seed").glob("*.txt"))
    if len(files) != 1:
        pytest.skip(f"no real policy: {len(files)} text files in seed/ of the folder of real texts")
    return files[0]


@pytest.fixture(scope="session")
def real_text(real_text_file: Path) -> str:
    """The real policy, character by character as its file has it."""
    return real_text_file.read_bytes().decode("utf-8")
