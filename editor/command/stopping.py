"""A headless command that is told to stop: it lets go of what it holds, and says so by its exit status."""

import signal
from collections.abc import Callable
from types import FrameType

from editor.command.streams import tell

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))
STATUS_OF_SIGNAL = 128
"""Shells add the number of the signal to this for the exit status of a program that it ended."""


class ToldToStop(KeyboardInterrupt):
    """A signal asks the command to stop. What is written whole or not at all is one of both by then."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def stoppable(work: Callable[[], int]) -> int:
    """Do the work and give its exit status, or that of the signal that stopped it; a second signal stops it at once."""
    # What whoever started us ignores (as `nohup` does) stays ignored.
    before = {one: signal.signal(one, _stop) for one in SIGNALS if signal.getsignal(one) is not signal.SIG_IGN}
    try:
        return work()
    except ToldToStop as told:
        tell(f"dateline: stopped by {signal.Signals(told.number).name}; what was saved before is kept.")
        return STATUS_OF_SIGNAL + told.number
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _stop(number: int, _frame: FrameType | None) -> None:
    for one in SIGNALS:
        signal.signal(one, signal.SIG_DFL)
    raise ToldToStop(number)
