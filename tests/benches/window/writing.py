"""Times of the real window, measured in a program of its own for `dateline bench`; prints JSON.

    python -m tests.benches.window.writing person            a name in the settings, so that nobody is asked for one
    python -m tests.benches.window.writing keys FOLDER KEYS SECTION...   `*` for all sections in one view

Run it with a home folder of its own: settings that are there already are refused.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QWidget

from editor.policy.section import Cell, SectionId
from editor.window.appearance import settings
from editor.window.frame import application
from editor.window.frame.starting.first_application import settings_file
from editor.window.text.text_pane import TextPane
from editor.window.work.policy_desk import PolicyDesk

GAP, BURST, PAUSE = 0.05, 10, 0.35
"""How a person types: seconds between keys, keys in a row, and the rest after them, in which background work starts."""
WHOLE = "*"
_PATIENCE = 60.0


_NOT_TAKEN_APART: list[object] = []


class NeverCame(Exception):
    """What was waited for did not come about in a minute."""


class Typist(QObject):
    """Presses keys at a person's pace.

    `latencies` are the seconds from when each key was due until it was painted, so they also hold how long the window
    was busy with something else; `spent` are the seconds of the processor that the key itself cost this thread.
    """

    done = Signal()

    def __init__(self, pane: QWidget, keys: int) -> None:
        super().__init__()
        self._pane = pane
        self._dues: list[float] = []
        begin = time.perf_counter() + PAUSE
        for number in range(keys):
            self._dues.append(begin + number * GAP + number // BURST * PAUSE)
        self.latencies: list[float] = []
        self.spent: list[float] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)
        self._wait()

    def _wait(self) -> None:
        if len(self.latencies) == len(self._dues):
            self.done.emit()
        else:
            self._timer.start(max(0, round((self._dues[len(self.latencies)] - time.perf_counter()) * 1000)))

    def _press(self) -> None:
        due = self._dues[len(self.latencies)]
        begun = min(due, time.perf_counter())  # a timer may ring a little early
        cpu = time.thread_time()
        QTest.keyClick(self._pane, Qt.Key.Key_A)
        QCoreApplication.sendPostedEvents()  # the paint among them
        self.spent.append(time.thread_time() - cpu)
        self.latencies.append(time.perf_counter() - begun)
        self._wait()


def shown_panes(whole: QWidget) -> list[TextPane]:
    """The editors that a person sees with a text."""
    return [pane for pane in whole.findChildren(TextPane) if pane.isVisible() and pane.text()]


def main(words: Sequence[str]) -> int:
    """Prepare or measure what is asked for."""
    match words:
        case ["person"] if not settings_file().exists():
            settings.save(settings_file(), settings.Preferences(name="Bench", email="bench@example.org"))
            sys.stdout.write("{}")
        case ["keys", folder, keys, *sections]:
            sys.stdout.write(json.dumps(keys_in(Path(folder), int(keys), sections)))
        case _:
            sys.stderr.write(f"{__doc__}\n")
            return 2
    return 0


def keys_in(folder: Path, keys: int, sections: Sequence[str]) -> dict[str, list[float]]:
    """Latencies by section, by `bare SECTION` in a bare QPlainTextEdit with its text; `… cpu` what they cost."""
    app = QApplication(sys.argv[:1])
    window = application.make_window(app)
    window.resize(1440, 900)
    window.show()
    window.begin(folder)
    until(lambda: bool(shown_panes(window)), "a section")
    pane = shown_panes(window)[0]
    assert window.page is not None
    desk = window.page.desk
    measured: dict[str, list[float]] = {}
    bare, plain = QMainWindow(), QPlainTextEdit()
    bare.setCentralWidget(plain)
    bare.resize(window.size())
    for section in sections:
        ids = desk.policy.section_ids
        assert window.looks is not None
        window.looks.change(whole=section == WHOLE)
        _show(desk, Cell(ids[len(ids) // 2] if section == WHOLE else SectionId(section), desk.policy.source))
        middle = len(pane.text()) // 2
        pane.select(middle, middle)
        plain.setPlainText(pane.toPlainText())
        _type(pane, keys, section, measured)
        window.hide()
        bare.show()
        cursor = plain.textCursor()
        cursor.setPosition(middle)
        plain.setTextCursor(cursor)
        _type(plain, keys, f"bare {section}", measured)
        bare.hide()
        window.show()
    bare.close()
    window.close()
    _NOT_TAKEN_APART.extend((app, window))
    return measured


def _type(pane: QWidget, keys: int, name: str, measured: dict[str, list[float]]) -> None:
    pane.setFocus()
    QTest.qWaitForWindowExposed(pane.window())
    typist = Typist(pane, keys)
    if not QSignalSpy(typist.done).wait(round(_PATIENCE * 1000)):
        raise NeverCame("the last key")
    measured[name], measured[f"{name} cpu"] = typist.latencies, typist.spent


def _show(desk: PolicyDesk, cell: Cell) -> None:
    desk.select(cell)
    until(lambda: desk.readings.is_current, "the findings")


def until(has_come: Callable[[], bool], what: str) -> None:
    """Wait for something, or NeverCame."""
    deadline = time.monotonic() + _PATIENCE
    while not has_come():
        if time.monotonic() > deadline:
            raise NeverCame(what)
        QTest.qWait(1)


if __name__ == "__main__":
    status = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(status)  # work on other threads would find its window gone
