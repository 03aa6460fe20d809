"""Python's garbage: collected on the window's thread and nowhere else."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from editor.window.frame.faults.garbage import Garbage


class Ring(QObject):
    """An object that only the collector frees."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def churn() -> list[list[int]]:
    """So many new objects that Python would collect."""
    return [[number] for number in range(20 * gc.get_threshold()[0])]


def test_what_a_window_left_behind_is_freed_on_its_own_thread(qtbot: QtBot) -> None:
    keeper = QObject()
    freed: list[int] = []
    Garbage(keeper)
    weakref.finalize(Ring(), lambda: freed.append(threading.get_ident()))
    worker = threading.Thread(target=churn)
    worker.start()
    worker.join()
    assert freed == []
    held = churn()
    qtbot.waitUntil(lambda: bool(freed))
    assert freed == [threading.get_ident()]
    assert held
