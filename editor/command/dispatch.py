"""The table of headless commands, and the way from words to one of them."""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NoReturn

from editor import __version__


@dataclass(frozen=True, slots=True)
class Command:
    """A headless command: its word, what it is for, the arguments it takes and what it does."""

    name: str
    summary: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


COMMANDS: tuple[Command, ...] = ()


class OneLineParser(argparse.ArgumentParser):
    """A parser that answers misuse with one line and exit status 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def names() -> frozenset[str]:
    """The words that start a headless command."""
    return frozenset(command.name for command in COMMANDS)


def run(argv: Sequence[str]) -> int:
    """Carry out one headless command; 0 fine, 1 a finding, 2 misuse."""
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    command: Command = arguments.command
    return command.run(arguments)


def parser() -> OneLineParser:
    """The whole command line, as `dateline --help` tells it."""
    whole = OneLineParser(
        prog="dateline",
        description="Without a command, dateline [DIR] opens the window; dateline --sample opens the sample policy.",
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=f"Dateline {__version__}")
    commands = whole.add_subparsers(metavar="COMMAND", required=True, title="commands")
    for command in COMMANDS:
        one = commands.add_parser(command.name, help=command.summary, description=command.summary, allow_abbrev=False)
        command.add_arguments(one)
        one.set_defaults(command=command)
    return whole


def fail(sentence: str) -> int:
    """Say in one line on stderr what was wrong, and give the exit status of misuse."""
    sys.stderr.write(f"dateline: {' '.join(sentence.split())}\n")
    return 2
