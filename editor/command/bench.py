"""`dateline bench`: figures of this machine, measured by what stands beside the program in a checkout."""

import argparse
import subprocess
import sys

from editor.command.running.command import CommandWork, fail
from editor.data import PACKAGE


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", nargs="?", help="one bench; without it, all of them")
    parser.add_argument("--quick", action="store_true", help="with small inputs, to see that it works")


def _bench(arguments: argparse.Namespace) -> int:
    checkout = PACKAGE.parent
    if not (checkout / "tests" / "benches").is_dir():
        return fail("the benches stand in a checkout of Dateline: install it there with pip install -e '.[test]'")
    words = [*([arguments.name] if arguments.name else []), *(["--quick"] if arguments.quick else [])]
    return subprocess.run([sys.executable, "-m", "tests.benches", *words], cwd=checkout, check=False).returncode


BENCH = CommandWork(_arguments, _bench)
