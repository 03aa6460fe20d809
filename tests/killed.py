"""Work without end that is killed: loaded once, so that each one costs a fork, a tenth of a program's start.

`python -m tests.killed MODULE FUNCTION` forks for each list of words (JSON, one in a line) and gives them to it.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module

from tests.places import ROOT


def say(line: str) -> None:
    """Tell the test, at once and in one piece."""
    os.write(1, f"{line}\n".encode())


class Doomed:
    """A loaded program whose forks do the work."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def killed(self, words: tuple[str, ...], after: float) -> list[str]:
        """What it said until it was killed, so many seconds after its first line; nothing if it ended before."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        _, child = self._line().split()
        said = []
        while (line := self._line()) != "ended":
            said.append(line)
            if len(said) == 1:
                time.sleep(after)
                os.kill(int(child), signal.SIGKILL)
        return said

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().removesuffix("\n")


@contextmanager
def doomed(work: Callable[..., object]) -> Iterator[Doomed]:
    """The function of a module, loaded and waiting; it says its first line when it is ready to be killed."""
    command = [sys.executable, "-m", "tests.killed", work.__module__, work.__name__]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Doomed(process)
        assert process.stdin is not None
        process.stdin.close()


def _serve(work: Callable[..., object]) -> None:
    for line in sys.stdin:
        ready, go = os.pipe()
        child = os.fork()
        if not child:
            try:
                os.read(ready, 1)
                work(*json.loads(line))
            finally:
                os._exit(1)
        say(f"child {child}")
        os.write(go, b".")
        os.close(ready)
        os.close(go)
        os.waitpid(child, 0)
        say("ended")


if __name__ == "__main__":
    module, name = sys.argv[1:]
    _serve(getattr(import_module(module), name))
