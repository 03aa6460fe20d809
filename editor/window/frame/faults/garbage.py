"""Python's garbage collected on the window's thread only.

Python collects wherever it happens to make an object. On another thread that would destroy widgets there, which Qt does
not allow: the program then stands still for ever, one thread waiting for Python's lock and the other for Qt's.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500
"""Milliseconds between two looks."""


class Garbage(QObject):
    """Takes collecting over for as long as the program runs; make it on the window's thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(EVERY)
        timer.timeout.connect(collect_due)
        timer.start()


def collect_due() -> None:
    """Collect the generations that Python itself would by now."""
    due = [
        level
        for level, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > most
    ]
    if due:
        gc.collect(max(due))
