"""What a window in a child is watched for: whether its thread stands still, and what it says at the end."""

import sys

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from editor.window.frame.starting import first_application

BEAT = 50
"""Milliseconds between two signs of life."""


def watch(seconds: float) -> None:
    """Let every window that is opened from now on close after these seconds, having said how long it stood still."""
    run = first_application.run

    def watched(fill: object) -> int:
        def filled(frame: first_application.FirstWindow) -> None:
            _Pulse(frame, seconds)
            fill(frame)  # type: ignore[operator]

        return run(filled)

    first_application.run = watched


class _Pulse(QTimer):
    def __init__(self, frame: QWidget, seconds: float) -> None:
        super().__init__(frame)
        self._clock, self._whole, self._longest = QElapsedTimer(), QElapsedTimer(), 0
        self._seconds = seconds
        self._clock.start()
        self._whole.start()
        self.timeout.connect(self._beat)
        self.start(BEAT)

    def _beat(self) -> None:
        self._longest = max(self._longest, self._clock.restart())
        if self._whole.elapsed() < self._seconds * 1000:
            return
        self.stop()
        sys.stdout.write(f"stood still for {self._longest} ms\n")
        for top in QApplication.topLevelWidgets():
            labels = [*top.findChildren(QLabel)] if top.isVisible() else []
            for label in labels:
                if label.isVisible() and label.text():
                    sys.stdout.write(f"{type(top).__name__}: {label.text()!r}\n")
            if isinstance(top, QMessageBox):
                sys.stdout.write(f"box: {top.text()!r}\n")
        QApplication.exit(0)
