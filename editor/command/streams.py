"""The streams that a headless command was started with: closed ones, and those that take only some letters."""

import io
import os
import sys
from contextlib import suppress


def make_ready() -> None:
    """Let every stream be one that can be written to.

    A closed one (`>&-`) leads nowhere: else the next file that is opened would stand in its place, and what is said of
    a policy would be written into it. What the encoding of a stream has no letter for is written as an escape.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    if sys.stdout is None:
        sys.stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")


def send_out() -> None:
    """Send out what still waits; OSError where it cannot be, except where nobody reads on: the work is done then."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _lead_nowhere()
    except OSError:
        _lead_nowhere()
        raise


def _lead_nowhere() -> None:
    """Let the standard output take what it could not send, so that Python does not try again at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
