"""The streams that a headless command was started with: closed or full ones, and those that take only some letters."""

import io
import os
import sys
from contextlib import suppress
from typing import TextIO

_GIVES_UP = ("strict", "surrogateescape")
"""How Python writes what an encoding has no letter for: in the plain C locale it takes only what could not be read."""


def make_ready() -> None:
    """Let every stream be one that can be read or written.

    A closed one (`>&-`) leads nowhere: else the next file that is opened would stand in its place, and what is said of
    a policy would be written into it. What the encoding of a stream has no letter for is written as an escape.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    sys.stdin, sys.stdout, sys.stderr = (
        stream or io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for stream in (sys.stdin, sys.stdout, sys.stderr)
    )
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors in _GIVES_UP:
            stream.reconfigure(errors="backslashreplace")


def send_out() -> None:
    """Send out what still waits; OSError where it cannot be, except where nobody reads on: the work is done then."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _lead_nowhere(sys.stdout)


def put(page: str | bytes) -> None:
    """Write to the standard output as it is; where nobody reads on the work goes on, and its status is told."""
    try:
        if isinstance(page, str):
            sys.stdout.write(page)
        else:
            sys.stdout.buffer.write(page)
    except BrokenPipeError:
        _lead_nowhere(sys.stdout)


def tell(line: str) -> None:
    """Write one line to stderr, or nowhere: that it cannot be told there can be told nowhere else."""
    try:
        sys.stderr.write(line + "\n")
    except OSError:
        _lead_nowhere(sys.stderr)


def settle() -> None:
    """Let what a stream could not take go nowhere, so that Python does not try again at its end."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            _lead_nowhere(stream)


def _lead_nowhere(stream: TextIO) -> None:
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
