"""Commands and windows in children of one loaded program, with memory, processor time and patience that end."""

import gc
import json
import os
import pkgutil
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from importlib import import_module
from pathlib import Path
from typing import IO

from editor.__main__ import main
from editor.loading import bring_in

MEMORY = 4 << 30
"""Bytes of addresses that a child may ask for; a plain `dateline status` asks for 1 GB, most of which it never uses."""
PROCESSOR = 30
"""Seconds of processor time."""
PATIENCE = 150
"""Seconds by the clock, of which a busy machine gives a child few; one that works on is ended by PROCESSOR."""
ROOMS = ("policy", "text", "checks", "store", "exchange", "desk", "command")
ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Wanted:
    """One run: the words of the command line, the folder it runs in, and the variables that differ."""

    words: tuple[str, ...]
    cwd: str
    home: str
    variables: dict[str, str] = field(default_factory=dict)
    window_seconds: float = 0
    """For how long a window stays open; 0 for a headless command."""


@dataclass(frozen=True, slots=True)
class Ran:
    """How it ended: the exit status (negative for a signal, None where patience ended), words, time and memory."""

    status: int | None
    out: str
    err: str
    seconds: float
    processor: float
    megabytes: int


class Confined:
    """A loaded program that forks for each run."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def run(self, wanted: Wanted) -> Ran:
        """Run once and wait."""
        return self.run_all([wanted])[0]

    def run_all(self, wanted: Sequence[Wanted]) -> list[Ran]:
        """Run several at a time."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([asdict(one) for one in wanted]) + "\n")
        self._process.stdin.flush()
        return [Ran(**one) for one in json.loads(self._process.stdout.readline())]


@contextmanager
def confined() -> Iterator[Confined]:
    """The program, loaded and waiting."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.confined"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Confined(process)
        assert process.stdin is not None
        process.stdin.close()


def _load() -> None:
    """Bring in, once for all children, whatever a command brings in when it is first used; Qt goes on in no fork."""
    for room in ROOMS:
        package = import_module(f"editor.{room}")
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            bring_in(*vars(import_module(found.name)).values())
    gc.freeze()


def _serve(asked: IO[str], answers: IO[str]) -> None:
    _load()
    for line in asked:
        children = [_start(one) for one in json.loads(line)]
        answers.write(json.dumps([asdict(_ended(*child)) for child in children]) + "\n")
        answers.flush()


def _start(wanted: dict[str, object]) -> tuple[int, Path, float]:
    one = Wanted(**wanted)  # type: ignore[arg-type]
    home = Path(one.home)
    home.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    child = os.fork()
    if child:
        return child, home, begun
    os.setsid()
    os.chdir(one.cwd)
    os.environ.update({"HOME": one.home, "TMPDIR": one.home, **one.variables})
    for number, name in ((0, os.devnull), (1, str(home / "out")), (2, str(home / "err"))):
        os.dup2(os.open(name, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), number)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR, PROCESSOR + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _become(one)
    raise AssertionError("unreachable")


def _become(one: Wanted) -> None:
    """Do the work and end as a program does, with its own tracebacks and its own status."""
    sys.stdin, sys.stdout, sys.stderr = (os.fdopen(number, mode) for number, mode in ((0, "r"), (1, "w"), (2, "w")))
    status = 70
    try:
        if one.window_seconds:
            # Loaded here, since a Qt that was begun in one process does not go on in another.
            import_module("tests.confined_window").watch(one.window_seconds)
        status = main(list(one.words))
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:  # noqa: BLE001 - what Python itself would do
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
        status = 1
        sys.stderr.flush()
    os._exit(status)


def _ended(child: int, home: Path, begun: float) -> Ran:
    status: int | None = None
    while True:
        found, raw, used = os.wait4(child, os.WNOHANG)
        if found:
            status = os.waitstatus_to_exitcode(raw)
            break
        if time.monotonic() - begun > PATIENCE:
            os.killpg(child, signal.SIGKILL)
            _, _, used = os.wait4(child, 0)
            break
        time.sleep(0.01)
    said = [(home / name).read_text("utf-8", "backslashreplace") for name in ("out", "err")]
    seconds = time.monotonic() - begun
    return Ran(status, *said, seconds, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024)


if __name__ == "__main__":
    _serve(sys.stdin, sys.stdout)
