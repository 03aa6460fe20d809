"""What a start costs, stage by stage, in a program of its own; prints JSON.

    python -m tests.benches.window.starting [FOLDER]

The stages are `painted` (the frame), then `shown` (the start page, or the text of the policy in FOLDER). For each it
says when it was by the clock that all processes share, the seconds of the processor, the megabytes held, the modules.
`elsewhere` are the modules that were asked for on another thread than the window's.
"""

import json
import os
import resource
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from editor.loading import later
from editor.window.frame.starting import first_application
from editor.window.frame.starting.first_application import FirstWindow

with later():
    from editor.window.frame import application

LOOK_AGAIN = 1
"""Milliseconds between two looks whether the text is there."""


def main(words: list[str]) -> NoReturn:
    """Start the program, look at what it took, and end it."""
    folder = Path(words[0]) if words else None
    elsewhere = Elsewhere()
    sys.meta_path.insert(0, elsewhere)  # type: ignore[arg-type]
    seen: dict[str, object] = {"elsewhere": elsewhere.asked}

    def note(stage: str, settle: Callable[[], None] = lambda: None) -> None:
        seen[f"{stage} modules"] = sorted(sys.modules)  # at once: other threads bring in more
        settle()
        seen[stage] = [time.monotonic()]
        seen[f"{stage} cpu"] = [time.process_time()]
        seen[f"{stage} megabytes"] = [megabytes()]

    def fill(frame: FirstWindow) -> None:
        note("painted")
        application.fill(frame, folder, False)
        timer = QTimer(frame)

        def look() -> None:
            if shows(frame, text=folder is not None):
                timer.stop()
                note("shown", QCoreApplication.sendPostedEvents)  # the paint among them
                QTimer.singleShot(0, frame, lambda: (frame.close(), QCoreApplication.quit()))

        timer.timeout.connect(look)
        timer.start(LOOK_AGAIN)

    first_application.run(fill)
    sys.stdout.write(json.dumps(seen))
    sys.stdout.flush()
    os._exit(0)  # what it takes to end is not measured


class Elsewhere:
    """Hears of every module before it comes in; finds none."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def find_spec(self, name: str, *_: object) -> None:
        if threading.current_thread() is not threading.main_thread():
            self.asked.append(name)


def shows(frame: QWidget, *, text: bool) -> bool:
    """Whether a person sees the start page, or a text; found by names, for a look must bring nothing in."""
    wanted = ("DocumentPane", "TextPane") if text else ("StartPage",)
    return any(
        type(one).__name__ in wanted and one.isVisible() and (not text or one.text())  # type: ignore[attr-defined]
        for one in frame.findChildren(QWidget)
    )


def megabytes() -> float:
    """What the process holds in memory now; where the system does not say, the most that it held."""
    held = Path("/proc/self/statm")
    if held.exists():
        return int(held.read_text("ascii").split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


if __name__ == "__main__":
    main(sys.argv[1:])
