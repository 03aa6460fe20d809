"""The redline in a window, measured in a program of its own for `dateline bench`; prints JSON.

    python -m tests.benches.window.redline OLD NEW RUNS STEPS

What is measured is the window's side: the texts are compared before.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from editor.text.redline.redline import redline
from editor.window.appearance.settings import ThemeChoice
from editor.window.appearance.theme import Theme
from editor.window.redline.redline_pieces import Passage, passage
from editor.window.redline.redline_view import RedlineView

_SIZE = 1440, 900
_NOTCH = -120
"""What a wheel says when it is turned by one step."""


def main(words: Sequence[str]) -> int:
    """Measure, and print the seconds of every run by figure; those of the processor as `… cpu`."""
    if len(words) != 4:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    old, new = (Path(word).read_text("utf-8") for word in words[:2])
    app = QApplication(sys.argv[:1])
    theme = Theme(app, ThemeChoice.LIGHT)
    shown = passage(redline(old, new))
    taken: dict[str, list[float]] = {}
    for _ in range(int(words[2])):
        for name, sides in (("inline", False), ("sides", True)):
            _measure_view(theme, shown, int(words[3]), name, taken, sides=sides)
        _measure_bare(new, int(words[3]), taken)
    sys.stdout.write(json.dumps(taken))
    return 0


def _measure_view(
    theme: Theme, shown: Passage, steps: int, name: str, taken: dict[str, list[float]], *, sides: bool
) -> None:
    view = RedlineView(theme)
    view.set_sides(sides)
    view.resize(*_SIZE)
    view.show()
    QTest.qWaitForWindowExposed(view)
    _take(view, taken, f"open {name}", lambda: view.show_passages((shown,), "en", folded=False))
    for _ in range(steps):
        _take(view, taken, f"wheel {name}", lambda: _turn_wheel(view.pane.viewport()))
    _take(view, taken, f"end {name}", lambda: view.go_to_change(view.change_count()))
    view.close()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _measure_bare(text: str, steps: int, taken: dict[str, list[float]]) -> None:
    bare = QPlainTextEdit()
    bare.resize(*_SIZE)
    bare.show()
    QTest.qWaitForWindowExposed(bare)
    _take(bare, taken, "open bare", lambda: bare.setPlainText(text))
    for _ in range(steps):
        _take(bare, taken, "wheel bare", lambda: _turn_wheel(bare.viewport()))
    _take(bare, taken, "end bare", lambda: bare.verticalScrollBar().setValue(bare.verticalScrollBar().maximum()))
    bare.close()
    bare.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _take(window: QWidget, taken: dict[str, list[float]], name: str, work: Callable[[], None]) -> None:
    begun, cpu = time.perf_counter(), time.thread_time()
    work()
    QCoreApplication.sendPostedEvents()
    window.repaint()  # all of it, at once
    taken.setdefault(f"{name} cpu", []).append(time.thread_time() - cpu)
    taken.setdefault(name, []).append(time.perf_counter() - begun)


def _turn_wheel(viewport: QWidget) -> None:
    place = QPointF(_SIZE[0] / 4, _SIZE[1] / 2)
    event = QWheelEvent(
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, _NOTCH),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(viewport, event)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
