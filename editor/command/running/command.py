"""What a headless command is, and how it answers misuse."""

import argparse
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NoReturn

from editor.command.running import streams
from editor.text.steering import CONTROLS, TURNING, escaped

# The escapes that colour a redline are ours.
_STEERING = re.compile(f"(?!\x1b\\[(?:31;9|32;4|35;9|35;21|0)m)[{CONTROLS}{TURNING}\u061c\u200e\u200f]")

_WARNINGS = 5
FINE, FINDING, MISUSE = 0, 1, 2
"""The exit statuses."""


@dataclass(frozen=True, slots=True)
class CommandWork:
    """The arguments that a command takes and what it does with them."""

    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


@dataclass(frozen=True, slots=True)
class HeadlessCommand:
    """A headless command: its word, what it is for, and its work, which is brought in when it is asked for."""

    name: str
    summary: str
    work: Callable[[], CommandWork]


class OneLineParser(argparse.ArgumentParser):
    """A parser that answers misuse with one line and exit status 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(MISUSE, f"{self.prog}: {message}; see {self.prog} --help\n")


def fail(sentence: str) -> int:
    """Say in one line on stderr what was wrong, and give the exit status of misuse."""
    streams.tell(f"dateline: {shown(' '.join(sentence.split()))}")
    return MISUSE


def warn(sentences: Iterable[str]) -> None:
    """Say on stderr what does not keep the command from its work; of many, the first few."""
    every = list(sentences)
    further = f"{len(every) - _WARNINGS} more like it." if len(every) > _WARNINGS else ""
    for sentence in filter(None, (*every[:_WARNINGS], further)):
        fail(sentence)


def say(text: str) -> None:
    """Write to the standard output."""
    put(shown(text))


def put(page: str) -> None:
    """Write a page for a browser to the standard output as it is."""
    streams.put(page if page.endswith("\n") else page + "\n")


def shown(text: str) -> str:
    """The text with what moves a terminal's cursor or turns the direction of writing made visible, in JSON's way."""
    return _STEERING.sub(escaped, text)
