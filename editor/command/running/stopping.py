"""A headless command that is told to stop: it lets go of what it holds, and says so by its exit status."""

import signal
import sys
import threading
from collections.abc import Callable
from types import FrameType

from editor.command.running.command import FINE
from editor.command.running.streams import tell

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))
STATUS_OF_SIGNAL = 128
"""Shells add the number of the signal to this for the exit status of a program that it ended."""

_ONCE_MORE = 0.01
"""Seconds after which a command is told again what was lost."""


class ToldToStop(KeyboardInterrupt):
    """A signal asks the command to stop. What is written whole or not at all is one of both by then."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def stoppable(work: Callable[[], int]) -> int:
    """Do the work and give its exit status, or that of the signal that stopped it; a second signal stops it at once."""
    asked: list[int] = []
    # What whoever started us ignores (as `nohup` does) stays ignored.
    before = {one: signal.getsignal(one) for one in SIGNALS if signal.getsignal(one) is not signal.SIG_IGN}
    hook = sys.unraisablehook

    def listen() -> None:
        for one in before:
            signal.signal(one, stop)

    def stop(number: int, _frame: FrameType | None) -> None:
        for one in SIGNALS:
            signal.signal(one, signal.SIG_DFL)
        asked.append(number)
        raise ToldToStop(number)

    def swallowed(lost: "sys.UnraisableHookArgs") -> None:
        # An object that is being destroyed, or a library's call back, swallows what is raised in it: once more.
        if isinstance(lost.exc_value, ToldToStop):
            listen()
            threading.Timer(_ONCE_MORE, _tell_main_thread, (lost.exc_value.number,)).start()
        else:
            hook(lost)

    listen()
    sys.unraisablehook = swallowed
    try:
        status = work()
    except ToldToStop as told:
        tell(f"dateline: stopped by {signal.Signals(told.number).name}; what was saved before is kept.")
        return STATUS_OF_SIGNAL + told.number
    else:
        # What a library made of it may have ended the work as a failure.
        return STATUS_OF_SIGNAL + asked[-1] if asked and status != FINE else status
    finally:
        sys.unraisablehook = hook
        for one, handler in before.items():
            signal.signal(one, handler)


def _tell_main_thread(number: int) -> None:
    """Send a signal to where it is dealt with, which wakes it from waiting as well where the system can."""
    main = threading.main_thread().ident
    if hasattr(signal, "pthread_kill") and main is not None:
        signal.pthread_kill(main, number)
    else:
        signal.raise_signal(number)
