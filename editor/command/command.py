"""What a headless command is, and how it answers misuse."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

FINE, FINDING, MISUSE = 0, 1, 2
"""The exit statuses."""


@dataclass(frozen=True, slots=True)
class Command:
    """A headless command: its word, what it is for, the arguments it takes and what it does."""

    name: str
    summary: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


class OneLineParser(argparse.ArgumentParser):
    """A parser that answers misuse with one line and exit status 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(MISUSE, f"{self.prog}: {message}; see {self.prog} --help\n")


def fail(sentence: str) -> int:
    """Say in one line on stderr what was wrong, and give the exit status of misuse."""
    sys.stderr.write(f"dateline: {' '.join(sentence.split())}\n")
    return MISUSE


def say(text: str) -> None:
    """Write to the standard output; a closed pipe comes through as BrokenPipeError."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")
